extension StyleSheet {
    /// Tables and the forms and lists around them.
    static let tables = """
        .filter { display: flex; flex-wrap: wrap; gap: .45rem .7rem; align-items: end; padding: var(--s3) var(--s4); margin-bottom: var(--s3); background: var(--sheet);
          border: 1px solid var(--line); border-radius: var(--radius); }
        .filter .field { min-width: 0; flex: 1 1 9.4rem; }
        .filter > .field:first-child { flex-grow: 2; }
        .filter .field > label { font-size: .8rem; }
        .filter input:not([type=checkbox]), .filter select { min-height: 0; height: 2.1rem; padding: .15rem .4rem; }
        .filter .actions { flex-wrap: nowrap; }
        .filter .more { flex: 1 0 100%; }
        .filter .more > summary { font-size: .86rem; width: max-content; }
        .filter .more > .grid { margin-top: .4rem; }
        main > .head { margin-bottom: var(--s2); }
        .scroll { overflow-x: auto; position: relative; background: var(--sheet); border: 1px solid var(--line);
          border-radius: var(--radius); }
        table { border-collapse: collapse; width: 100%; font-size: .92rem; line-height: 1.55; }
        th, td { padding: .4rem .6rem; text-align: left; vertical-align: top; }
        thead th { background: var(--sunk); color: var(--ink-2); font-weight: 600; font-size: .84rem;
          white-space: nowrap; border-bottom: 1px solid var(--line-strong); }
        thead a { color: inherit; }
        tbody tr + tr > *, tbody + tbody tr > * { border-top: 1px solid var(--line); }
        table.ledger tbody + tbody tr.first > * { border-top-color: var(--line-strong); }
        table.ledger tbody:hover { background: color-mix(in srgb, var(--accent-soft) 40%, transparent); }
        table.ledger tbody.gone { text-decoration: line-through; color: var(--ink-3); }
        .c-number { text-align: right; font-family: var(--figures); color: var(--seal); font-weight: 700; width: 3rem; }
        thead .c-number { color: var(--ink-2); font-family: inherit; }
        .c-item { font-weight: 600; min-width: 8rem; width: 12%; }
        .c-clause { min-width: 14rem; }
        .c-target { min-width: 13rem; width: 23%; }
        .c-target li + li { margin-top: .15rem; }
        .c-target .within { padding-left: 1rem; }
        .c-target .amount { font-weight: 600; }
        .c-lead { min-width: 7.5rem; width: 9%; }
        .c-cooperating { min-width: 7.5rem; width: 9%; }
        .c-deadline { white-space: nowrap; font-variant-numeric: tabular-nums; }
        .c-kind, .c-strength { white-space: nowrap; }
        .c-state small { display: block; color: var(--ink-3); margin-top: .15rem; white-space: nowrap; }
        .c-state small.yes { color: var(--good); }
        table.ledger td.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
        table.ledger tbody.group th { background: var(--sunk); font-size: 1rem; padding-top: .6rem; }
        table.ledger del { color: var(--ink-3); font-size: .86rem; }
        table.ledger ins { color: var(--good); font-size: .86rem; text-decoration: none; border: 1px solid; border-radius: 3px; padding: 0 .25rem; }
        .c-latest, .c-obstacles, .c-help, .c-next, .c-opinion, .c-source, .c-notes { min-width: 12rem; }
        .c-section, .c-leader, .c-person, .c-contact, .c-indicator, .c-basis, .c-evidence { min-width: 6rem; }
        .c-light { white-space: nowrap; }
        .columns { display: flex; flex-wrap: wrap; gap: .1rem .9rem; border: 0; padding: var(--s2) 0 0; }
        .columns .check { font-size: .88rem; align-items: center; gap: .3rem; }
        .filter p.check { align-self: end; padding-bottom: .45rem; }
        .columns .check > input, .filter p.check > input { top: 0; }
        .views { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .7rem; margin-bottom: var(--s3); }
        .views .chip { padding-right: 0; }
        .views a[aria-current=page] { font-weight: 600; }
        .pages { margin-top: var(--s3); }
        .books { display: grid; gap: var(--s4); grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr));
          margin-bottom: var(--s5); }
        .book { display: grid; gap: .5rem; align-content: start; }
        .book + .book { margin: 0; }
        .book .missing { white-space: nowrap; }
        .import { display: grid; gap: var(--s3) var(--s4); grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
          align-items: start; }
        .import .actions { grid-column: 1 / -1; }
        .fresh { border-color: var(--good); margin-bottom: var(--s4); }
        .problem-sheet { text-align: center; justify-items: center; }
        .problem-sheet .status { font: 700 2.6rem var(--figures); color: var(--line-strong); line-height: 1; }
        """
}
