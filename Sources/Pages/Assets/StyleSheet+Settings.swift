extension StyleSheet {
    /// Local rules, history and score.
    static let settings = """
        .rules { columns: 32rem; column-gap: var(--s4); margin-bottom: calc(-1 * var(--s4)); }
        .rules .block { margin: 0 0 var(--s4); break-inside: avoid; }
        .rules .block > .grid { margin-top: var(--s2); grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); }
        .rules-form { display: grid; gap: var(--s4); margin-bottom: var(--s4); }
        .rules-form .ending { margin: 0; display: grid; gap: var(--s2); }
        .rules .upload { margin-top: var(--s3); display: grid; gap: var(--s2); }
        .rules .block dl.block { margin-bottom: 0; }
        .rules dl.block { border: 0; box-shadow: none; padding: 0; margin-top: var(--s2); }
        .typed { white-space: pre-wrap; }
        .rules + .block { margin-top: var(--s4); }
        .trial { margin-bottom: var(--s4); }
        .trial > * + * { margin-top: var(--s2); }
        .chain { margin-bottom: var(--s3); }
        .chain code { overflow-wrap: anywhere; }
        .chain > * + * { margin-top: var(--s2); }
        .raw summary { font-size: .82rem; }
        .raw:not([open]) { display: inline-block; margin-left: var(--s2); }
        .raw pre { margin: .3rem 0 0; padding: var(--s2); background: var(--sunk); border-radius: 4px; max-height: 22rem; overflow: auto;
          font: .8rem/1.5 var(--figures); white-space: pre-wrap; overflow-wrap: anywhere; }
        table.records td:nth-child(4) { min-width: 16rem; overflow-wrap: anywhere; }
        .pager { margin-top: var(--s3); }
        .lead + .block { margin-top: var(--s3); }
        .block-facts dd { font-weight: 400; }
        .block-facts { display: grid; margin-bottom: var(--s3); }
        .block-facts > div { grid-template-columns: 7rem minmax(0, 1fr); }
        .block-facts code { overflow-wrap: anywhere; }
        table.scores td { font-variant-numeric: tabular-nums; }
        tr.chosen > * { background: var(--accent-soft); }
        .block h3 { margin: var(--s3) 0 var(--s1); }
        @media (max-width: 640px) {
          table.records td:nth-child(4) { min-width: 0; }
          table.burden.stacked tbody tr { grid-template-columns: 1fr 1fr; }
          table.burden.stacked tbody th { grid-column: 1 / -1; }
        }
        @media print { .raw, .chain form { display: none; } }
        """
}
