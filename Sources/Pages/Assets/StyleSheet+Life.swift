extension StyleSheet {
    /// The life of a matter: lights, charts, rows, cards.
    static let life = """
        .life { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s4); margin-top: var(--s4); }
        .life .block > h2, .cards .block > h2 { margin-bottom: var(--s2); }
        .light-green { background: var(--good-soft); color: var(--good); }
        .light-yellow { background: var(--warn-soft); color: var(--warn); }
        .light-red { background: var(--bad-soft); color: var(--bad); }
        .light-grey { background: var(--sunk); color: var(--ink-2); }
        .light-done { background: var(--good); color: var(--sheet); }
        .target { padding: var(--s3) 0; display: grid; gap: var(--s2) var(--s4); grid-template-columns: minmax(0, 1fr); align-content: start; }
        .target + .target { border-top: 1px solid var(--line); }
        .target .why { color: var(--ink-2); }
        .chart { margin: 0; max-width: 34rem; }
        .chart svg { display: block; width: 100%; height: auto; background: var(--sunk); border-radius: 4px; }
        .chart text { font: 11px var(--sans); fill: var(--ink-2); text-anchor: middle; }
        .chart text.end { text-anchor: end; }
        .chart text.latest { fill: var(--accent); font-weight: 700; }
        .chart path { fill: none; stroke: var(--line); }
        .chart .goal { stroke: var(--good); stroke-width: 1.5; }
        .chart .today { stroke: var(--ink-3); stroke-dasharray: 3 3; }
        .chart polyline { fill: none; stroke-linejoin: round; }
        .chart polyline.planned { stroke: var(--ink-3); stroke-width: 1.6; stroke-dasharray: 5 3; }
        .chart polyline.actual { stroke: var(--accent); stroke-width: 2.2; }
        .chart circle.actual { fill: var(--accent); }
        .chart polygon.forecast { fill: var(--accent); opacity: .2; }
        .chart figcaption { font-size: .86rem; color: var(--ink-2); margin-top: .25rem; }
        .chart .key { display: inline-block; margin-right: .5rem; white-space: nowrap; }
        .chart .mark { display: inline-block; width: 1.3rem; border-top: 2px dashed var(--ink-3); vertical-align: middle; margin-right: .25rem; }
        .chart .mark.actual { border-top: 3px solid var(--accent); }
        .chart .mark.forecast { height: .7rem; border: 0; background: var(--accent); opacity: .35; }
        .chart .mark.today { width: 0; height: .9rem; border: 0; border-left: 2px dotted var(--ink-3); }
        details.figures { font-family: inherit; overflow-x: auto; position: relative; margin-top: .3rem; }
        .contents { margin-bottom: var(--s3); font-size: .92rem; }
        .contents ul { display: flex; gap: .1rem .3rem; flex-wrap: wrap; }
        .contents a { display: block; padding: .2rem .6rem; border: 1px solid var(--line); border-radius: 99px; background: var(--sheet);
          color: var(--ink-2); text-decoration: none; white-space: nowrap; }
        .contents a:hover { border-color: var(--accent); color: var(--accent); }
        .contents b { font-variant-numeric: tabular-nums; font-weight: 600; }
        .item-grid { display: grid; gap: var(--s4); grid-template-columns: minmax(0, 1fr); align-items: start; }
        .item-grid > .life { margin: 0; align-content: start; }
        .item-grid > .life > * { margin: 0; }
        @media (min-width: 72rem) {
          .item-grid { grid-template-columns: minmax(0, 1fr) minmax(0, 27rem); }
          .target { grid-template-columns: minmax(0, 1fr) minmax(0, 27rem); }
        }
        @media (max-width: 640px) {
          .chart text { font-size: 13px; }
          .contents ul { flex-wrap: nowrap; overflow-x: auto; padding-bottom: .3rem; }
        }
        .months { display: flex; flex-wrap: wrap; gap: 3px; margin: .3rem 0; }
        .months li { display: grid; justify-items: center; width: 1.9rem; padding: .1rem 0; border-radius: 3px; line-height: 1.25; }
        .months small { font-size: .68rem; }
        .facts { min-width: 0; display: flex; flex-wrap: wrap; gap: var(--s2) var(--s5); }
        .facts dt { font-size: .86rem; color: var(--ink-2); }
        .facts dd { font-weight: 600; }
        .rows > li { padding: .4rem 0; display: flow-root; }
        .rows > li > :is(.fold:not([open]), a.button:last-child) { float: right; margin-left: var(--s2); }
        table.tasks th small { display: block; font-weight: 400; color: var(--ink-2); }
        section[aria-labelledby=changes] > .rows { columns: 24rem; column-gap: var(--s5); }
        section[aria-labelledby=changes] > .rows > li { break-inside: avoid; }
        .posts { display: flex; flex-wrap: wrap; gap: .15rem var(--s5); }
        .rows > li + li { border-top: 1px solid var(--line); }
        .nodes { padding-left: var(--s4); }
        .reports { display: grid; gap: var(--s3); }
        .report { padding: var(--s3); border: 1px solid var(--line); border-radius: var(--radius); background: var(--sheet); display: grid; gap: .3rem; }
        .report .label { margin-right: .4rem; }
        .values li { display: flex; flex-wrap: wrap; gap: .2rem .7rem; }
        .choices { display: flex; flex-wrap: wrap; gap: var(--s2); align-items: start; }
        form.inline { display: inline-flex; flex-wrap: wrap; gap: var(--s2); align-items: end; }
        main > .fold { margin: var(--s3) 0; }
        .lead + .cards { margin-top: var(--s4); }
        .count-head { margin: var(--s4) 0 var(--s2); }
        .cards { display: grid; gap: var(--s4); grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); margin-bottom: var(--s4); }
        .cards .block { margin: 0; }
        .counts { display: flex; flex-wrap: wrap; gap: .35rem .9rem; }
        .counts b { font-size: 1.15rem; font-variant-numeric: tabular-nums; }
        .counts a { text-decoration: none; color: inherit; }
        .counts a:hover b { text-decoration: underline; }
        .huge { font-size: 1.7rem; font-weight: 600; font-variant-numeric: tabular-nums; }
        .judged { display: inline-block; }
        tr.late th a { color: var(--bad); }
        .with-unit { display: flex; align-items: center; gap: .35rem; }
        .with-unit input { max-width: 10rem; }
        .button[aria-current=page] { background: var(--accent-soft); border-color: var(--accent); color: var(--accent); }
        @media (max-width: 640px) {
          table.stacked thead { display: none; }
          table.stacked tr { display: grid; padding: var(--s2) 0; }
          table.stacked tr + tr { border-top: 1px solid var(--line); }
          table.stacked :is(td, th) { border: 0; padding: .15rem .6rem; }
          table.stacked td::before { content: attr(data-label) " "; font-size: .82rem; color: var(--ink-3); margin-right: .4rem; }
        }
        """
}
