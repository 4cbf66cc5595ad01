extension StyleSheet {
    /// The reading side: items, commitments, indicators, and what folds open at them.
    static let reading = """
        .section > h2, .checkup > h2 { position: sticky; top: 0; z-index: 2; background: var(--paper);
          padding: .35rem 0; font-size: 1.05rem; }
        .section + .section, .checkup + .section { margin-top: var(--s5); }
        h2 small { font-weight: 400; color: var(--ink-3); font-size: .84rem; margin-left: .4rem; }
        .checkup { margin-bottom: var(--s4); }
        .checkup details { margin-top: .4rem; }
        .finding-links { margin-top: .4rem; }
        article.item { background: var(--sheet); border: 1px solid var(--line); border-radius: var(--radius);
          padding: var(--s3) var(--s4); display: grid; gap: .55rem; }
        article.item + article.item { margin-top: var(--s3); }
        article.item.confirmed { border-left: 3px solid var(--good); }
        article.item:not(.confirmed) { border-left: 3px solid var(--line-strong); }
        article.item:target { border-color: var(--accent); box-shadow: 0 0 0 2px var(--accent-soft); }
        article.item > header { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .6rem; }
        article.item > header h3 a { color: inherit; text-decoration: none; }
        article.item > header h3 a:hover { text-decoration: underline; }
        article.item > header .end { margin-left: auto; display: flex; gap: .5rem; align-items: center; }
        .figure { font-family: var(--figures); font-size: .92em; color: var(--seal); font-weight: 700; }
        .commitments { display: grid; gap: .5rem; }
        li.commitment { padding: 0 0 0 .7rem; border-left: 3px solid var(--k-commitment-line); display: grid; gap: .2rem; }
        .clause { font-family: var(--print); font-size: 1.04rem; line-height: 1.7; }
        .meta { display: flex; flex-wrap: wrap; align-items: center; gap: .15rem .5rem; }
        .meta > .tools { margin-left: auto; }
        .meta > .tools:has(.open-form) { flex: 1 0 100%; }
        .indicators { display: grid; gap: .2rem; }
        li.indicator { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .7rem; padding: .15rem .5rem;
          background: var(--sunk); border-radius: 4px; border-left: 3px solid var(--k-indicator-line); }
        li.indicator.within { margin-left: 1.4rem; }
        li.indicator > .subject { flex: 1 1 11rem; }
        li.indicator > .tools { margin-left: auto; }
        li.indicator > .tools:has(.open-form) { flex: 1 0 100%; }
        span.deadline { border-bottom: 2px dashed var(--k-deadline-line); font-size: .88rem; }
        .projects { font-size: .9rem; }
        .tools { display: flex; flex-wrap: wrap; gap: .1rem .3rem; align-items: center; }
        article.item > .tools { border-top: 1px solid var(--line); padding-top: .4rem; gap: .1rem .5rem; }
        .open-place { margin-top: var(--s4); }
        .tool { font-size: .84rem; color: var(--ink-3); text-decoration: none; padding: .05rem .35rem; border-radius: 3px;
          white-space: nowrap; }
        .tool:hover { color: var(--accent); background: var(--accent-soft); }
        .tool.danger:hover { color: var(--bad); background: var(--bad-soft); }
        article.item > .tools > .tool { color: var(--accent); }
        .chip > form .small { min-height: 1.35rem; padding: 0 .4rem; font-size: .8rem; border-color: transparent;
          color: var(--ink-3); background: none; }
        .chip > form .small:hover { color: var(--accent); background: var(--accent-soft); }
        .open-form { flex: 1 0 100%; order: 1; border: 2px solid var(--accent); border-radius: var(--radius);
          padding: .4rem .7rem .7rem; background: var(--sunk); }
        .open-form > .label { color: var(--accent); font-weight: 600; margin-bottom: .3rem; }
        .open-form > .edit { border: 0; padding: 0; margin: 0; background: none; }
        .chip:has(.open-form) { width: 100%; }
        :is(.tools, .chip):has(.open-form) > .tool { display: none; }
        fieldset { border: 1px solid var(--line); border-radius: 4px; padding: .4rem .7rem .6rem; margin: 0; }
        legend { font-size: .86rem; color: var(--ink-2); padding: 0 .3rem; }
        .check { display: flex; gap: .5rem; align-items: baseline; }
        .check > input { flex: none; position: relative; top: .12rem; }
        .unread > ul, .struck > ul { display: grid; gap: .5rem; margin-top: .4rem; font-size: .93rem;
          color: var(--ink-2); }
        .unread > summary, .struck > summary { font-size: .88rem; color: var(--ink-3); }
        [data-at].lit { outline: 2px solid var(--lit); outline-offset: 2px; border-radius: 3px; }
        li.commitment:target > .clause, li.indicator:target, .chip:target, li:target { background: var(--accent-soft);
          outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
        .fate { color: var(--ink-2); font-size: .9rem; }
        .history ol { display: grid; gap: .7rem; }
        .history li { padding-left: .9rem; border-left: 2px solid var(--line); }
        .history .when { color: var(--ink-2); font-size: .86rem; display: flex; flex-wrap: wrap; gap: .2rem .7rem; }
        .history .entry { margin-left: auto; color: var(--ink-3); font-family: var(--figures); font-size: .8rem; }
        .history .why { color: var(--ink-2); font-size: .92rem; }
        .item-panes .history { margin-top: var(--s4); }
        """
}
