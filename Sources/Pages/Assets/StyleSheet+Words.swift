extension StyleSheet {
    /// Badges, signs, amounts, findings: short words that carry a meaning.
    static let words = """
        .badge { display: inline-flex; align-items: center; gap: .25rem; padding: 0 .45rem; border-radius: 3px;
          font-size: .8rem; line-height: 1.5rem; background: var(--sunk); color: var(--ink-2); white-space: nowrap; }
        .badge.good, .badge.dispatched, .badge.registered { background: var(--good-soft); color: var(--good); }
        .badge.open, .badge.draft, .badge.note { background: var(--note-soft); color: var(--note); }
        .badge.awaiting, .badge.warning, .badge.strive { background: var(--warn-soft); color: var(--warn); }
        .badge.bad, .badge.error { background: var(--bad-soft); color: var(--bad); }
        .badge.guarantee { background: var(--accent-soft); color: var(--accent); font-weight: 600; }
        .badge.plan { background: var(--accent-soft); color: var(--accent); }
        .badge.added { background: var(--note-soft); color: var(--note); }
        .signs { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .5rem; }
        .seen { font-size: .8rem; color: var(--ink-3); text-decoration: none; white-space: nowrap; }
        dd > .seen, li > .seen, .corrected, .unread .tool { margin-left: .4rem; }
        .meta .corrected, .signs .corrected, .meta .seen, .signs .seen { margin-left: 0; }
        .seen::before { content: "◂ "; }
        .seen:hover { color: var(--accent); text-decoration: underline; }
        .corrected { font-size: .84rem; color: var(--warn); }
        .corrected s { color: var(--ink-3); }
        .missing { color: var(--bad); }
        .missing::before { content: "▲ "; font-size: .8em; }
        .amount { white-space: nowrap; font-variant-numeric: tabular-nums; }
        .amount b { font-size: 1.06em; }
        .finding { display: block; padding: .25rem .5rem; border-left: 3px solid var(--note); background: var(--note-soft);
          border-radius: 0 4px 4px 0; font-size: .9rem; }
        .finding.warning { border-color: var(--warn); background: var(--warn-soft); }
        .finding.error { border-color: var(--bad); background: var(--bad-soft); }
        .finding.settled { background: none; border-left-style: dotted; }
        .finding .badge { background: none; padding: 0; }
        .finding code { color: inherit; font-size: .82rem; }
        a.finding { color: inherit; text-decoration: none; }
        a.finding:hover { text-decoration: underline; }
        .finding > span.hint { margin-left: .5rem; color: var(--ink-2); }
        .finding > .seen, .finding > .tool { margin-left: .5rem; }
        .finding > .tool { color: var(--accent); }
        .finding > .why { font-size: .88rem; }
        .finding > .why dt { font-weight: 600; }
        .finding > .why dd { margin: 0 0 .2rem; }
        .findings, .finding-links { display: grid; gap: .35rem; }
        .facts { display: grid; gap: .25rem; }
        .facts > div { display: grid; grid-template-columns: 4.6rem minmax(0, 1fr); gap: .6rem; align-items: baseline; min-width: 0; max-width: 100%; }
        .facts dt { font-size: .84rem; color: var(--ink-3); }
        :lang(en) .facts > div { grid-template-columns: 6rem minmax(0, 1fr); }
        .facts.block > div { grid-template-columns: 12rem minmax(0, 1fr); }
        .facts code { overflow-wrap: anywhere; }
        .chips { display: flex; flex-wrap: wrap; gap: .3rem; }
        .chip { display: inline-flex; flex-wrap: wrap; align-items: center; gap: .15rem .4rem; padding: .05rem .45rem;
          border: 1px solid var(--line); border-radius: 4px; background: var(--sheet); }
        .chip.organisation { border-left: 3px solid var(--k-organisation-line); }
        .chip.project { border-left: 3px solid var(--k-project-line); font-size: .9rem; }
        """
}
