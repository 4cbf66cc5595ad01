extension StyleSheet {
    /// What organisations and the office do with matters: sheets, queues, desks.
    static let work = """
        .chips ul { display: flex; flex-wrap: wrap; gap: var(--s2); list-style: none; padding: 0; margin: var(--s2) 0; }
        .columns { columns: 3 16rem; }
        .columns > li { break-inside: avoid; }
        .report-sheet { display: grid; gap: var(--s4); }
        .report-sheet .sheet-bar { position: sticky; top: 0; z-index: 3; display: flex; flex-wrap: wrap; gap: var(--s2); align-items: center;
          padding: var(--s2) 0; background: var(--paper); border-bottom: 1px solid var(--line); }
        .report-line { display: grid; gap: var(--s3); scroll-margin-top: 4rem; }
        .report-line h2 { margin: 0; }
        .report-line :is(input, textarea, select, button, summary) { scroll-margin-top: 4.5rem; }
        .report-line table { width: 100%; }
        .pairs { grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); }
        .chips + .quietly { margin-bottom: var(--s3); }
        main > .quietly + .block { margin-top: var(--s3); }
        .ask { margin: .2rem 0 0; font-size: .88rem; color: var(--warn); }
        .asked { display: grid; gap: var(--s2); padding: var(--s3); background: var(--warn-soft); border-left: 4px solid var(--warn);
          border-radius: var(--radius); }
        .asked .field > label { color: var(--ink); }
        .asked .hint { color: var(--ink-2); }
        .drop { display: grid; gap: var(--s2); padding: var(--s2) var(--s3); border: 1px dashed var(--line-strong); border-radius: var(--radius); }
        .drop.over { background: var(--accent-soft); border-color: var(--accent); }
        .drop .files { list-style: none; padding: 0; margin: 0; display: grid; gap: .2rem; }
        .drop .files:empty { display: none; }
        .drop .files li { display: flex; gap: .4rem; align-items: center; overflow-wrap: anywhere; }
        .queue { display: grid; gap: var(--s4); grid-template-columns: minmax(12rem, 17rem) minmax(0, 1fr); align-items: start; }
        .queue > nav { max-height: 78vh; overflow: auto; border: 1px solid var(--line); border-radius: var(--radius); background: var(--sheet); }
        .queue > nav ol { list-style: none; margin: 0; padding: 0; }
        .queue > nav a { display: block; padding: .4rem .6rem; text-decoration: none; color: inherit; border-bottom: 1px solid var(--line); }
        .queue > nav a:hover { background: var(--accent-soft); }
        .queue > nav a[aria-current] { background: var(--accent-soft); box-shadow: inset 4px 0 0 var(--accent); font-weight: 600; }
        .queue > nav small { display: block; color: var(--ink-2); font-weight: 400; }
        .focused { display: grid; gap: var(--s3); }
        .focused .tools { display: flex; flex-wrap: wrap; gap: var(--s2); align-items: center; }
        .focused .choices { align-items: end; }
        .focused .choices .fold[open] { flex: 1 0 100%; }
        .focused p, .report p { margin: 0; }
        .focused .field { grid-template-columns: auto 1fr; align-items: center; gap: .5rem; }
        .focused .edit .field { grid-template-columns: minmax(0, 1fr); }
        kbd { display: inline-block; min-width: 1.4em; padding: 0 .35em; text-align: center; font-family: var(--figures); font-size: .82em;
          border: 1px solid var(--line-strong); border-bottom-width: 2px; border-radius: 4px; background: var(--sunk); color: var(--ink-2); }
        .primary kbd { background: none; color: inherit; border-color: currentColor; }
        dialog { padding: var(--s5); border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--sheet); color: var(--ink);
          max-width: min(34rem, 92vw); }
        dialog::backdrop { background: rgb(0 0 0 / .4); }
        dialog:target { display: block; position: fixed; inset: 10vh 0 auto; margin: auto; z-index: 9; }
        dialog dl { display: grid; grid-template-columns: auto 1fr; gap: .3rem .8rem; margin: var(--s3) 0; }
        dialog dd { margin: 0; }
        .check { display: flex; gap: .45rem; align-items: center; }
        td.pick { width: 2rem; }
        :root:has(.batch) { scroll-padding-bottom: 9rem; }
        :root:has(.sheet-bar) { scroll-padding-top: 4rem; }
        .batch { position: sticky; bottom: 0; z-index: 2; margin-top: var(--s3); display: flex; flex-wrap: wrap; gap: var(--s3); align-items: end; padding: var(--s3);
          background: var(--sheet); border: 1px solid var(--line); border-radius: var(--radius); }
        .institutions { display: grid; gap: .1rem var(--s5); grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)); }
        .institutions li { display: flex; flex-wrap: wrap; gap: .2rem .6rem; justify-content: space-between; align-items: baseline; padding: .45rem 0;
          border-bottom: 1px solid var(--line); }
        .chips + .block { margin-top: var(--s3); }
        .tick-all:not([hidden]) { display: flex; align-items: center; gap: .35rem; align-self: center; white-space: nowrap; }
        .batch .field { flex: 1 1 18rem; }
        .tasks td > small { display: block; color: var(--ink-3); }
        .tasks td.do { white-space: normal; }
        .tasks td.do form { margin: 0; }
        td select { max-width: 14rem; }
        .queue + section { margin-top: var(--s5); }
        .rows > li > .fold { margin: .2rem 0; }
        @media screen and (max-width: 59.99rem) {
          .batch { position: static; }
          .queue { grid-template-columns: minmax(0, 1fr); }
          .queue > nav { max-height: 12rem; }
        }
        @media print {
          .report-sheet .sheet-bar, .sheet-end, .batch, .contents, .queue > nav, .focused .tools { display: none; }
        }
        """
}
