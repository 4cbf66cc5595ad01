extension StyleSheet {
    /// Other views of a plan: timeline, calendar, who answers for what, burden, score.
    static let views = """
        .pinned { position: sticky; left: 0; z-index: 1; background: var(--sheet); }
        thead .pinned { background: var(--sunk); z-index: 2; }
        .legend-row { display: flex; flex-wrap: wrap; gap: .2rem var(--s4); margin-bottom: var(--s2); font-size: .86rem; color: var(--ink-2); }
        .legend-row li { display: inline-flex; align-items: center; gap: .3rem; }
        table.timeline { width: auto; min-width: 100%; }
        table.timeline th.pinned { min-width: 13rem; max-width: 18rem; font-weight: 400; line-height: 1.4; border-right: 1px solid var(--line); }
        table.timeline td, table.timeline th { padding: .2rem .5rem; vertical-align: middle; }
        table.timeline tr > :last-child { padding: 0; }
        table.timeline svg { display: block; }
        table.timeline .group th { background: var(--sunk); font-size: .88rem; }
        table.timeline .group span { position: sticky; left: .5rem; }
        table.timeline thead text { font-size: 12px; fill: var(--ink-2); }
        .months-grid { stroke: var(--line); fill: none; }
        .timeline .bar, .sample .bar { fill: currentColor; opacity: .55; background: none; }
        .timeline .bar.light-done { color: var(--good); opacity: .9; }
        .timeline .bar.light-grey { color: var(--ink-3); opacity: .35; }
        .timeline .extended, .sample .extended { fill: var(--warn-soft); stroke: var(--warn); stroke-dasharray: 3 2; }
        .timeline .original, .sample .original { stroke: var(--warn); stroke-width: 2; fill: none; }
        .timeline .today, .sample .today { stroke: var(--accent); stroke-width: 1.5; stroke-dasharray: 4 3; fill: none; }
        .timeline .milestone, .sample .milestone { fill: var(--sheet); stroke: var(--ink); stroke-width: 1.4; }
        .timeline .milestone.done { fill: var(--ink); }
        .timeline .node, .sample .node { fill: var(--sheet); stroke: var(--ink-2); stroke-width: 1.4; }
        .timeline .node.done { fill: var(--ink-2); }
        .timeline .completed, .sample .completed { fill: none; stroke: var(--good); stroke-width: 2.6; }
        .timeline .closed, .sample .closed { fill: var(--good); stroke: var(--sheet); }
        .sample { vertical-align: middle; flex: none; }
        main > details.figures { margin-top: var(--s3); }
        details.figures > .scroll { margin-top: var(--s2); }
        .months-nav { display: flex; align-items: center; gap: var(--s2); }
        table.month { table-layout: fixed; background: var(--sheet); border: 1px solid var(--line); margin-top: var(--s2); }
        table.month td { height: 6.5rem; padding: .25rem .4rem; border-left: 1px solid var(--line); overflow-wrap: anywhere; }
        table.month td.rest { background: var(--sunk); }
        table.month td.outside { background: var(--paper); }
        table.month td.today { box-shadow: inset 0 0 0 2px var(--accent); }
        table.month .date { display: flex; gap: .35rem; align-items: baseline; color: var(--ink-2); font-variant-numeric: tabular-nums; }
        table.month .date time { font-weight: 600; color: var(--ink); }
        table.month .weekday { display: none; }
        .events li { border-left: 3px solid var(--line-strong); padding: .05rem .3rem; margin-top: .2rem; font-size: .82rem; line-height: 1.45; }
        .events a { color: inherit; text-decoration: none; }
        .events a:hover { text-decoration: underline; }
        .events .on-deadline { border-color: var(--bad); background: var(--bad-soft); }
        .events .on-deadline.done { border-color: var(--good); background: var(--good-soft); }
        .events .on-node { border-color: var(--k-commitment-line); }
        .events .on-report { border-color: var(--accent); background: var(--accent-soft); }
        .events .on-urging { border-color: var(--warn); }
        .events .on-extension { border-color: var(--k-person-line); }
        .events .done { color: var(--ink-2); }
        table.month details { font-size: .82rem; }
        .scroll.matrix { max-height: 80vh; overflow: auto; }
        table.matrix { width: auto; min-width: 100%; font-size: .82rem; }
        table.matrix thead th { position: sticky; top: 0; z-index: 2; vertical-align: bottom; white-space: normal; }
        table.matrix thead .pinned { z-index: 3; }
        table.matrix th.pinned { min-width: 9rem; max-width: 14rem; border-right: 1px solid var(--line); }
        table.matrix td, table.matrix thead th:not(.pinned) { text-align: center; padding: .25rem .3rem; border-left: 1px solid var(--line); }
        table.matrix .name { display: block; width: 4.2em; margin: 0 auto; font-weight: 400; font-size: .78rem; line-height: 1.3; }
        table.matrix .part-lead { background: var(--accent-soft); color: var(--accent); font-weight: 600; white-space: nowrap; }
        table.matrix .part { color: var(--ink-2); white-space: nowrap; }
        table.matrix td > span[aria-hidden] { margin-right: .15rem; }
        table.matrix .count { font-variant-numeric: tabular-nums; white-space: nowrap; }
        .lights { display: inline-flex; gap: 2px; }
        .how { margin: var(--s2) 0 var(--s3); color: var(--ink-2); max-width: 60rem; }
        table.burden td { font-variant-numeric: tabular-nums; white-space: nowrap; }
        table.burden .change { display: block; color: var(--ink-3); }
        table.burden tfoot > tr > * { border-top: 2px solid var(--line-strong); background: var(--sunk); }
        .repeats dt { font-weight: 600; margin-top: var(--s2); }
        @media (max-width: 640px) {
          table.month, table.month tbody, table.month tr, table.month td { display: block; height: auto; }
          table.month thead, table.month td.outside, table.month td.empty:not(.today) { display: none; }
          table.month { border: 0; background: none; }
          table.month td { border: 1px solid var(--line); border-radius: var(--radius); margin-bottom: var(--s2); background: var(--sheet); }
          table.month .weekday { display: inline; }
          table.month .events li { font-size: .92rem; padding-block: .25rem; }
          table.burden.stacked tfoot tr { display: grid; }
          table.stacked th.pinned { position: static; }
          table.timeline th.pinned { min-width: 8rem; max-width: 8.5rem; font-size: .84rem; overflow-wrap: anywhere; }
          table.matrix th.pinned { min-width: 6.5rem; max-width: 7rem; }
        }
        @page landscape { size: A4 landscape; margin: 12mm; }
        @media print {
          main:has(.landscape) { page: landscape; }
          table.matrix { font-size: 5.5pt; }
          table.matrix :is(td, th) { padding: 1pt !important; }
          table.matrix .name { width: auto; max-width: 7mm; font-size: 4.5pt; }
          table.matrix th.pinned { min-width: 0; max-width: 26mm; }
          table.matrix .badge { padding: 0 1pt; line-height: 1.4; font-size: 5pt; }
          .legend-row { font-size: 8pt; }
          .scroll.matrix { max-height: none; }
          .timeline svg, .events li, table.matrix td, .badge { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
          .pinned, table.matrix thead th { position: static; }
          table.timeline { font-size: 8pt; }
          table.timeline svg { width: 178mm; height: auto; }
          table.timeline th.pinned { min-width: 0; max-width: 48mm; }
          .months-nav a, .how { display: none; }
          table.month td { height: auto; min-height: 18mm; }
          table.timeline tr, table.matrix tr, table.burden tr { break-inside: avoid; }
        }
        """
}
