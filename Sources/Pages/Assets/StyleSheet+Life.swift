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
        .target { padding: var(--s3) 0; }
        .target + .target { border-top: 1px solid var(--line); }
        .target .why { color: var(--ink-2); }
        .chart { max-width: 40rem; margin: var(--s2) 0; }
        .chart svg { display: block; width: 100%; height: 9rem; background: var(--sunk); border: 1px solid var(--line); border-radius: 4px; }
        .chart .axis { stroke: var(--line-strong); }
        .chart .goal { stroke: var(--good); stroke-dasharray: 2 4; }
        .chart .today { stroke: var(--ink-3); stroke-dasharray: 4 4; }
        .chart polyline { fill: none; vector-effect: non-scaling-stroke; }
        .chart polyline.planned { stroke: var(--ink-3); stroke-width: 2; stroke-dasharray: 6 4; }
        .chart polyline.actual { stroke: var(--accent); stroke-width: 2.5; }
        .chart circle.actual { fill: var(--accent); }
        .chart .forecast { fill: var(--accent); opacity: .14; }
        details.figures { overflow-x: auto; position: relative; }
        .chart figcaption { font-size: .86rem; color: var(--ink-2); margin-top: .2rem; }
        .chart .mark { display: inline-block; width: 1.4rem; height: 0; border-top: 2px dashed var(--ink-3); vertical-align: middle; margin-right: .2rem; }
        .chart .mark.actual { border-top: 3px solid var(--accent); margin-left: .6rem; }
        .months { display: flex; flex-wrap: wrap; gap: 3px; margin: .3rem 0; }
        .months li { display: grid; justify-items: center; width: 1.9rem; padding: .1rem 0; border-radius: 3px; line-height: 1.25; }
        .months small { font-size: .68rem; }
        .facts { min-width: 0; display: flex; flex-wrap: wrap; gap: var(--s2) var(--s5); }
        .facts dt { font-size: .86rem; color: var(--ink-2); }
        .facts dd { font-weight: 600; }
        .rows > li { padding: .4rem 0; }
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
        .judged { display: inline-block; margin-top: .2rem; }
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
