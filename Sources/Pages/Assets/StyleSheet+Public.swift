extension StyleSheet {
    /// The public pages have a small sheet of their own, so that an exported folder holds all it needs.
    static let publicText = [variables, publicRules].joined(separator: "\n")

    private static let publicRules = """
        *, *::before, *::after { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; }
        body { margin: 0 auto; max-width: 48rem; padding: 0 var(--s4) var(--s6); background: var(--paper); color: var(--ink);
          font-family: var(--sans); line-height: 1.75; overflow-wrap: break-word; }
        h1, h2, h3, p, dl, dd, ul, table { margin: 0; }
        h1 { font-size: 1.6rem; line-height: 1.4; text-wrap: balance; }
        h2 { font-size: 1.15rem; margin-bottom: var(--s2); }
        h3 { font-size: 1.05rem; }
        ul { padding: 0; list-style: none; }
        a { color: var(--accent); text-underline-offset: .18em; }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
        main:focus { outline: none; }
        .skip { position: absolute; left: -100vw; top: 0; background: var(--sheet); padding: var(--s2) var(--s3); }
        .skip:focus { left: 0; }
        nav.top { display: flex; gap: var(--s4); padding: var(--s3) 0; }
        nav.top .language { margin-left: auto; }
        header.title { padding: var(--s4) 0; border-bottom: 3px solid var(--seal); margin-bottom: var(--s4); }
        section { margin: var(--s5) 0; }
        .quiet { color: var(--ink-2); font-size: .92rem; }
        .items > li { background: var(--sheet); border: 1px solid var(--line); border-radius: var(--radius);
          padding: var(--s3) var(--s4); margin-bottom: var(--s3); }
        .progress { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .5rem; margin-top: .3rem; }
        .progress.reached, .progress.completed { color: var(--good); }
        .bar { width: 9rem; max-width: 40vw; height: .6rem; border-radius: 3px; border: 1px solid var(--line-strong); }
        .bar .track { fill: var(--sheet); }
        .bar .fill { fill: var(--accent); }
        .completed .fill, .reached .fill { fill: var(--good); }
        .percent { font-variant-numeric: tabular-nums; }
        .tag { display: inline-block; margin-top: .3rem; padding: 0 .5rem; border-radius: 3px; background: var(--accent-soft); color: var(--accent); font-size: .92rem; }
        .places { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s4); }
        dl > div { padding: var(--s2) 0; border-bottom: 1px solid var(--line); }
        dt { color: var(--ink-2); font-size: .92rem; }
        dd { white-space: pre-line; }
        table { width: 100%; border-collapse: collapse; background: var(--sheet); }
        caption { text-align: left; color: var(--ink-2); font-size: .92rem; padding-bottom: .3rem; }
        th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border: 1px solid var(--line); font-weight: normal; }
        td { text-wrap: balance; }
        .until { display: inline-block; }
        thead th { background: var(--sunk); }
        footer { border-top: 1px solid var(--line-strong); margin-top: var(--s6); }
        .preview { background: var(--warn-soft); color: var(--warn); padding: var(--s2) var(--s3); margin: 0; }
        @media (min-width: 40rem) { dl > div { display: grid; grid-template-columns: 7rem 1fr; } }
        @media (max-width: 30rem) { th, td { padding: .35rem .4rem; } .bar { flex: 1 1 4rem; width: auto; max-width: none; } }
        @media print {
          body { max-width: none; background: #fff; color: #000; }
          nav.top, .skip, .preview { display: none; }
          .items > li, tr, section { break-inside: avoid; }
        }
        """
}
