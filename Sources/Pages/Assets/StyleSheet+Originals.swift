extension StyleSheet {
    /// Pages and sheets in the source, and the original beside it.
    static let originals = """
        .page-start { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem .7rem; border-top: 1px dashed var(--line-strong);
          margin: .6rem 0 .2rem; padding: .25rem var(--s4) 0; font: .8rem/1.5 var(--sans); color: var(--ink-2); background: none;
          white-space: normal; text-indent: 0; }
        .source > .page-start:first-child { margin-top: 0; border-top: 0; }
        .line .page-start { padding: .25rem 0 0; }
        .page-start .page-name { font-weight: 600; }
        .page-start .badge { font-size: .76rem; }
        .page-start .original { margin-left: auto; padding: .1rem .6rem; border: 1px solid var(--line-strong); border-radius: 99px;
          color: var(--accent); background: var(--sheet); text-decoration: none; }
        .page-start .original:hover, .page-start .original[aria-expanded=true] { background: var(--accent-soft); border-color: var(--accent); }
        .page-start:target { background: var(--accent-soft); }
        .sheet-start { padding: .6rem var(--s4) .2rem; font: .84rem var(--sans); color: var(--ink-2); font-weight: 600; }
        .line.sheet-name > p { font-family: var(--sans); font-weight: 600; }
        .sheet-word { color: var(--ink-3); font-weight: 400; font-size: .84rem; }
        .line.column-names { border-bottom: 1px solid var(--line-strong); background: var(--sunk); }
        .line.column-names > p.cells { font: .76rem/1.5 var(--figures); color: var(--ink-3); min-height: 0; }
        .line.column-names > p { grid-column: 2; }
        .line.column-names .cell { text-align: center; }
        .page-list { display: flex; align-items: baseline; gap: .5rem; padding: .3rem var(--s4); font-size: .82rem; color: var(--ink-2);
          border-bottom: 1px solid var(--line); }
        .page-list ol { display: flex; flex-wrap: wrap; gap: .1rem .2rem; max-height: 5.2rem; overflow-y: auto; position: relative; }
        .page-list a { display: inline-block; min-width: 1.6rem; padding: .05rem .3rem; text-align: center; border-radius: 3px;
          font-family: var(--figures); text-decoration: none; }
        .page-list a.here { background: var(--sunk); font-weight: 700; }
        .page-list a:hover { background: var(--accent-soft); }
        .page-list a[aria-current] { background: var(--accent); color: var(--sheet); }
        .source-pane > .notice { margin: var(--s3) var(--s4) 0; font-size: .9rem; }
        .notice.recognised { background: var(--warn-soft); color: var(--warn); }
        .page-origin { padding: .2rem var(--s4); font-size: .8rem; }
        .page-picture { margin: .4rem var(--s4) .8rem; border: 1px solid var(--line-strong); background: var(--sunk); min-height: 12rem; }
        .page-picture img { display: block; width: 100%; height: auto; }
        .line .page-picture { margin: .4rem 0 .8rem -2.2rem; }
        .source:has(.margin) .line .page-picture { position: relative; z-index: 1; margin-right: -8.7rem; }
        .original-panes { display: grid; grid-template-columns: minmax(0, 11fr) minmax(0, 9fr); gap: var(--s4); margin-top: var(--s3);
          align-items: start; }
        .original-panes > * { margin: 0; }
        .original-panes > .source-pane > p { padding: var(--s3) var(--s4); }
        @media (min-width: 60rem) and (min-height: 30rem) {
          .work > .source-pane { position: sticky; top: 4rem; align-self: start; max-height: calc(100dvh - 5rem); overflow: auto;
            scroll-padding: 2rem 0; }
        }
        @media screen and (max-width: 59.99rem) {
          .original-panes { grid-template-columns: minmax(0, 1fr); }
        }
        @media screen and (max-width: 40rem) {
          .page-list a { min-width: 2rem; padding: .25rem .3rem; }
          .line.column-names { display: none; }
          .source-pane .page-picture { margin: .4rem 0 .8rem; border-width: 1px 0; }
          .source:has(.margin) .line .page-picture { margin-right: 0; }
        }
        @media print {
          .page-list, .page-start .original { display: none; }
        }
        """
}
