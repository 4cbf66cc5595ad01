extension StyleSheet {
    /// The frame of a page: skip link, top bar, way, notice, main part.
    static let frame = """
        .skip { position: absolute; left: var(--s3); top: -4rem; background: var(--sheet); padding: var(--s2) var(--s4);
          z-index: 10; border-radius: var(--radius); }
        .skip:focus { top: var(--s2); }
        .top { display: flex; align-items: center; gap: var(--s2) var(--s5); padding: .45rem var(--s5);
          background: var(--sheet); border-bottom: 1px solid var(--line); position: sticky; top: 0; z-index: 5; }
        .brand { display: flex; align-items: center; gap: .55rem; color: var(--ink); font-weight: 700;
          letter-spacing: .12em; text-decoration: none; font-size: 1.05rem; }
        .seal { display: inline-grid; place-items: center; width: 1.85rem; height: 1.85rem; background: #a8322d;
          color: #fff; border-radius: 5px; font-family: var(--print); font-weight: 700; letter-spacing: 0; }
        .parts { display: flex; gap: var(--s4); }
        .parts a { color: var(--ink-2); text-decoration: none; }
        .parts a:hover { color: var(--accent); }
        .who { margin-left: auto; display: flex; align-items: center; gap: var(--s4); }
        .who .roles { color: var(--ink-3); font-size: .88rem; }
        .who form { display: inline; }
        .language { color: var(--ink-2); text-decoration: none; }
        .menu { position: relative; }
        .menu > summary { list-style: none; color: var(--ink-2); white-space: nowrap; }
        .menu > summary::-webkit-details-marker { display: none; }
        .menu > summary::after { content: " ▾"; color: var(--ink-3); }
        .menu > div { position: absolute; right: 0; top: 1.9rem; z-index: 8; min-width: 9rem; padding: var(--s2) var(--s3) var(--s3);
          background: var(--sheet); border: 1px solid var(--line-strong); border-radius: var(--radius); box-shadow: var(--shadow); }
        .menu a { display: block; padding: .2rem .4rem; border-radius: 3px; color: var(--ink); text-decoration: none; white-space: nowrap; }
        .menu a:hover { background: var(--accent-soft); color: var(--accent); }
        .menu a[aria-current=true] { color: var(--accent); font-weight: 600; }
        .menu a[aria-current=true]::after { content: " ✓"; }
        .way { padding: .5rem var(--s5) 0; font-size: .88rem; color: var(--ink-3); }
        .way ol { display: flex; flex-wrap: wrap; gap: .2rem .5rem; }
        .way li + li::before { content: "›"; margin-right: .5rem; color: var(--line-strong); }
        .way a { color: var(--ink-2); text-decoration: none; }
        .way a:hover { text-decoration: underline; }
        .book-parts { display: flex; flex-wrap: wrap; gap: .2rem var(--s4); margin: .3rem var(--s5) 0; border-bottom: 1px solid var(--line); }
        .book-parts ul { display: flex; gap: .1rem; }
        .book-parts ul + ul { border-left: 1px solid var(--line); padding-left: var(--s3); }
        .book-parts a { display: block; padding: .35rem .6rem; color: var(--ink-2); text-decoration: none; white-space: nowrap;
          border-bottom: 3px solid transparent; }
        .book-parts a:hover { color: var(--accent); border-color: var(--line-strong); }
        .book-parts a[aria-current=page] { color: var(--accent); border-color: var(--accent); font-weight: 600; }
        .notice { margin: var(--s3) var(--s5) 0; padding: .5rem var(--s4); border-radius: var(--radius);
          border: 1px solid; }
        .notice.done { background: var(--good-soft); color: var(--good); }
        .notice.past { background: var(--note-soft); color: var(--note); }
        .notice.past a { color: inherit; font-weight: 600; }
        .notice.refused { background: var(--bad-soft); color: var(--bad); }
        #told:focus, [tabindex="-1"]:is(h2, section, tr, li):focus { outline: none; }
        main > .notice { margin: 0 0 var(--s3); }
        main { padding: var(--s4) var(--s5) var(--s6); }
        main.form { max-width: 27rem; margin: 6vh auto 0; }
        main.reading { max-width: 64rem; margin: 0 auto; }
        .head { display: flex; flex-wrap: wrap; align-items: baseline; gap: var(--s2) var(--s4);
          margin-bottom: var(--s4); }
        .head .aside { margin-left: auto; }
        .block { background: var(--sheet); border: 1px solid var(--line); border-radius: var(--radius);
          padding: var(--s4); box-shadow: var(--shadow); }
        .block + .block, .scroll + .block { margin-top: var(--s4); }
        .block > h2 { margin-bottom: var(--s3); }
        """
}
