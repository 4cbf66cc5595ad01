extension StyleSheet {
    /// Source and reading side by side: the plan's bar, the panes, the source text with its lit values.
    static let panes = """
        header.plan { display: grid; grid-template-columns: minmax(0, 1fr) auto auto; align-items: center;
          gap: var(--s2) var(--s5); margin-bottom: var(--s3); }
        header.plan h1 { font-size: 1.25rem; }
        header.plan .lead { font-size: .88rem; margin: 0; }
        .steps { display: flex; gap: .3rem; font-size: .86rem; color: var(--ink-3); }
        .steps li { padding: 0 .6rem; line-height: 1.7rem; border-radius: 99px; white-space: nowrap; }
        .steps li.past { color: var(--good); }
        .steps li[aria-current] { background: var(--accent-soft); color: var(--accent); font-weight: 600; }
        .progress { display: flex; align-items: center; gap: .6rem; font-size: .86rem; color: var(--ink-2);
          margin-top: .25rem; }
        .progress label { white-space: nowrap; }
        .plan-next { position: relative; display: flex; flex-wrap: wrap; gap: var(--s2); align-items: center;
          justify-content: flex-end; max-width: 26rem; }
        .plan-next .fold[open] > form { position: absolute; right: 0; z-index: 4; width: min(30rem, 88vw);
          box-shadow: 0 8px 30px rgb(0 0 0 / .18); }
        summary.button { list-style: none; }
        summary.button::-webkit-details-marker { display: none; }
        .tabs { display: none; }
        .panes { display: grid; grid-template-columns: minmax(0, 49fr) minmax(0, 51fr); gap: var(--s4); }
        .pane { min-width: 0; position: relative; }
        .source-pane { background: var(--sheet); border: 1px solid var(--line); border-radius: var(--radius);
          padding: 0 0 var(--s5); }
        .source-pane > h2 { padding: var(--s3) var(--s4) 0; }
        @media (min-width: 60rem) and (min-height: 30rem) {
          body:has(.panes:not(.item-panes)) { height: 100dvh; display: flex; flex-direction: column; }
          body:has(.panes:not(.item-panes)) > main { flex: 1; min-height: 0; padding-bottom: var(--s3); display: flex;
            flex-direction: column; }
          .panes:not(.item-panes) { flex: 1; min-height: 0; grid-template-rows: minmax(0, 1fr); }
          .panes:not(.item-panes) > .pane { overflow: auto; overscroll-behavior: contain; scroll-padding: 3.5rem 0 6rem; }
          .item-panes > .source-pane { position: sticky; top: 4rem; align-self: start; max-height: calc(100dvh - 5rem);
            overflow: auto; }
        }
        .legend { display: flex; flex-wrap: wrap; gap: .25rem .9rem; padding: .45rem var(--s4); font-size: .8rem;
          position: sticky; top: 0; background: var(--sheet); border-bottom: 1px solid var(--line); z-index: 2; }
        .source { padding-top: var(--s2); }
        .line { display: grid; grid-template-columns: 3rem minmax(0, 1fr); }
        .source:has(.margin) .line { grid-template-columns: 3rem minmax(0, 1fr) 9.5rem; }
        .line > p { font-family: var(--print); font-size: 1.04rem; line-height: 1.9; white-space: pre-wrap;
          min-height: 1.9em; padding-right: var(--s3); }
        .line > .number { color: var(--ink-3); font-size: .74rem; font-family: var(--figures); text-align: right;
          padding: .42rem .75rem 0 0; text-decoration: none; user-select: none; }
        .line > .number:hover, .line > .number:target { color: var(--accent); font-weight: 700; }
        .line:has(> .number:target) { background: var(--accent-soft); }
        .margin { font-size: .78rem; line-height: 1.45; padding: .35rem .6rem .2rem 0; display: grid; gap: .3rem;
          align-content: start; min-width: 0; }
        .margin .finding { font-size: .78rem; padding: .15rem .4rem; }
        .margin .finding > span:last-child { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical;
          overflow: hidden; }
        .item-mark { display: inline-block; color: var(--ink-3); text-decoration: none; }
        .item-mark.confirmed { color: var(--good); }
        .page-break { display: block; text-align: center; color: var(--ink-3); font: .75rem var(--sans);
          border-top: 1px dashed var(--line-strong); margin: .5rem 0 .2rem; white-space: normal; user-select: none; }
        mark { background: none; color: inherit; border-radius: 2px; text-underline-offset: .28em; }
        mark > a { color: inherit; text-decoration: underline 1px; }
        mark.commitment { background: var(--k-commitment); box-decoration-break: clone;
          -webkit-box-decoration-break: clone; }
        mark.indicator { background: var(--k-indicator); font-weight: 600;
          text-decoration: underline solid 2px var(--k-indicator-line); }
        mark.organisation { background: var(--k-organisation);
          text-decoration: underline dotted 2px var(--k-organisation-line); }
        mark.deadline { background: var(--k-deadline); text-decoration: underline dashed 1.5px var(--k-deadline-line); }
        mark.person { background: var(--k-person); text-decoration: underline wavy 1px var(--k-person-line); }
        mark.project { background: none; text-decoration: underline double 1px var(--k-project-line); }
        mark.unread { color: var(--ink-3); }
        mark.item { background: none; }
        mark.lit, mark:target, .margin .lit, .margin :target { background: var(--lit); color: var(--lit-ink);
          outline: 2px solid var(--lit); }
        mark.item:target { outline: none; background: none; color: inherit; }
        """
}
