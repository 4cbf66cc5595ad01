extension StyleSheet {
    /// Telephones and narrow windows: one pane at a time, tables as cards.
    static let narrow = """
        @media screen and (max-width: 59.99rem) {
          header.plan { grid-template-columns: minmax(0, 1fr); }
          .plan-next { justify-content: flex-start; max-width: none; }
          .plan-next .fold[open] { flex: 1 0 100%; }
          .plan-next .fold[open] > form { position: static; width: auto; box-shadow: none; }
          .steps { flex-wrap: wrap; }
          .panes { grid-template-columns: minmax(0, 1fr); }
          .tabs { display: flex; gap: .4rem; position: sticky; top: 0; z-index: 4; background: var(--paper);
            padding: .4rem 0; }
          .tabs a { flex: 1; text-align: center; padding: .35rem; border: 1px solid var(--line-strong);
            border-radius: 4px; text-decoration: none; background: var(--sheet); }
          .panes:not(.item-panes):has(#source:target, #source :target) > #reading { display: none; }
          .panes:not(.item-panes):not(:has(#source:target, #source :target)) > #source { display: none; }
          body:has(#source:target, #source :target) .tabs a[href="#source"],
          body:not(:has(#source:target, #source :target)) .tabs a[href="#reading"] { background: var(--accent-soft);
            border-color: var(--accent); font-weight: 600; }
          .legend { top: 3rem; }
          .section > h2, .checkup > h2 { top: 3rem; }
        }
        @media screen and (max-width: 40rem) {
          .top { flex-wrap: wrap; padding: .45rem var(--s4); position: static; gap: .2rem var(--s4); }
          .who:has(.account) { gap: var(--s2); flex-wrap: wrap; margin-left: 0; width: 100%; }
          .who .account { margin-right: auto; }
          .language { order: 2; }
          .parts { margin-left: auto; }
          main { padding: var(--s3) var(--s4) var(--s5); }
          main.form { margin-top: var(--s4); }
          .way { padding-inline: var(--s4); }
          .notice { margin-inline: var(--s4); }
          .book-parts { margin-inline: 0; padding-inline: var(--s4); flex-wrap: nowrap; overflow-x: auto; }
          .sheet { padding: var(--s4); }
          article.item { padding: var(--s3); }
          .line, .source:has(.margin) .line { grid-template-columns: 2.1rem minmax(0, 1fr); }
          .line > .number { padding-right: .45rem; }
          .margin { grid-column: 2; padding-bottom: .5rem; }
          .amount { white-space: normal; }
          .grid { grid-template-columns: repeat(auto-fit, minmax(min(8.5rem, 100%), 1fr)); }
          .grid > .half { grid-column: 1 / -1; }
          .grid > * { min-width: 0; }
          .books, .import { grid-template-columns: minmax(0, 1fr); }
          .filter .field { flex-basis: 8rem; }
          .filter > :first-child, .filter .actions { flex: 1 0 100%; }
          .facts.block > div { grid-template-columns: minmax(0, 1fr); gap: 0; margin-bottom: .3rem; }
          .c-target:not(:has(li)) { display: none !important; }
          button, .button, input, select, .filter input, .filter select { min-height: 2.6rem; }
          .small { min-height: 2rem; }
          .scroll:has(.ledger) { background: none; border: 0; overflow: visible; }
          table.ledger, table.ledger tbody, table.ledger tr, table.ledger th, table.ledger td { display: block;
            width: auto; min-width: 0; }
          table.ledger thead { display: none; }
          table.ledger tbody { background: var(--sheet); border: 1px solid var(--line); border-radius: var(--radius);
            margin-bottom: var(--s3); padding: var(--s2) 0; }
          table.ledger tr { display: flex; flex-wrap: wrap; gap: .1rem .6rem; padding: 0 var(--s3); }
          table.ledger tr + tr, table.ledger tr.first > .c-clause { border-top: 1px dashed var(--line); margin-top: .3rem;
            padding-top: .3rem; }
          table.ledger tbody tr > * { border: 0; padding: 0; text-align: left; flex: 0 0 auto; }
          table.ledger tr > .c-clause, table.ledger tr > .c-target, table.ledger tr > .c-lead,
          table.ledger tr > .c-cooperating { flex: 1 0 100%; }
          table.ledger .c-number { order: -4; width: auto; }
          table.ledger .c-item { order: -3; flex: 1 1 9rem; font-size: 1.05rem; }
          table.ledger :is(.c-state, .c-light) { order: -2; }
          table.ledger .c-lead, table.ledger .c-cooperating { order: -1; }
          table.ledger .c-state small { display: inline; margin: 0 0 0 .4rem; }
          table.ledger td.n { text-align: left; }
          table.ledger tbody.group { background: none; border: 0; margin: 0; }
          table.ledger td:not(.c-number, .c-clause, .c-target, .c-state, .c-light, .c-strength, .c-kind)::before { content: attr(data-label) " ";
            color: var(--ink-3); font-size: .82rem; }
        }
        """
}
