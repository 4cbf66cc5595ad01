extension StyleSheet {
    static let base = """
        *, *::before, *::after { box-sizing: border-box; }
        html { font-size: 93.75%; -webkit-text-size-adjust: 100%; scroll-padding-top: 4rem; }
        body { margin: 0; background: var(--paper); color: var(--ink); font-family: var(--sans); line-height: 1.65;
          font-synthesis-weight: none; overflow-wrap: break-word; }
        h1, h2, h3, h4 { line-height: 1.4; margin: 0; font-weight: 600; text-wrap: balance; }
        h1 { font-size: 1.5rem; letter-spacing: .01em; }
        h2 { font-size: 1.15rem; }
        h3 { font-size: 1.02rem; }
        p { margin: 0; }
        a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: 1px; }
        a:hover { text-decoration-thickness: 2px; }
        ul, ol { margin: 0; padding: 0; list-style: none; }
        dl, dd, figure { margin: 0; }
        [hidden] { display: none !important; }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
        :is(input, select, textarea):focus-visible { outline-offset: -1px; }
        main:focus { outline: none; }
        code, .figures { font-family: var(--figures); font-size: .9em; }
        .lead { color: var(--ink-2); margin-top: var(--s1); }
        .quietly { color: var(--ink-3); }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
          white-space: nowrap; }
        :target { scroll-margin-top: 4.5rem; }
        """
}
