extension StyleSheet {
    /// Fields, buttons, and what unfolds.
    static let controls = """
        button, input, select, textarea { font: inherit; color: inherit; }
        input, select, textarea { width: 100%; min-height: 2.2rem; padding: .28rem .55rem; background: var(--sheet);
          border: 1px solid var(--line-strong); border-radius: 4px; }
        input:not([type=checkbox], [type=radio], [type=file]), select { height: 2.35rem; }
        textarea { line-height: 1.6; resize: vertical; }
        input[type=checkbox], input[type=radio] { width: 1.05rem; height: 1.05rem; min-height: 0;
          accent-color: var(--accent); margin: 0; }
        input[type=file] { padding: .35rem; border-style: dashed; background: var(--sunk); }
        button, .button { display: inline-flex; align-items: center; justify-content: center; gap: .35rem;
          min-height: 2.1rem; padding: .2rem .85rem; border: 1px solid var(--line-strong); border-radius: 4px;
          background: var(--sheet); color: var(--ink); cursor: pointer; text-decoration: none; white-space: nowrap; }
        button:hover, .button:hover { border-color: var(--accent); color: var(--accent); }
        .primary { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); font-weight: 600; }
        .primary:hover { filter: brightness(1.08); color: var(--accent-ink); }
        .quiet { border-color: transparent; background: none; color: var(--ink-2); padding-inline: .5rem; }
        .danger { color: var(--bad); }
        .small { min-height: 1.65rem; padding: 0 .5rem; font-size: .86rem; }
        .field { display: grid; gap: .15rem; align-content: start; }
        .field > label, .label { font-size: .86rem; color: var(--ink-2); }
        .hint { font-size: .84rem; color: var(--ink-3); line-height: 1.5; }
        .problem { font-size: .88rem; color: var(--bad); }
        .problem::before { content: "✕ "; }
        .wrong input, .wrong select, .wrong textarea { border-color: var(--bad); border-width: 2px; }
        .sheet { display: grid; gap: var(--s4); margin-top: var(--s5); padding: var(--s5); background: var(--sheet);
          border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--shadow); }
        .sheet input:not([type=checkbox]) { min-height: 2.5rem; }
        .conflicts { margin-top: var(--s4); }
        .actions { display: flex; flex-wrap: wrap; gap: var(--s2); align-items: center; }
        main.form .primary { width: 100%; min-height: 2.5rem; }
        .grid { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .5rem .75rem; }
        .grid .wide { grid-column: 1 / -1; }
        .grid .half { grid-column: span 2; }
        details > summary { cursor: pointer; color: var(--accent); }
        summary.small { display: inline-flex; align-items: center; border: 1px solid var(--line); border-radius: 4px;
          list-style: none; color: var(--ink-2); }
        summary.small::-webkit-details-marker { display: none; }
        summary.small::before { content: "▸"; margin-right: .3rem; color: var(--ink-3); }
        details[open] > summary.small::before { content: "▾"; }
        summary.small:hover { border-color: var(--accent); color: var(--accent); }
        .edit { margin: .4rem 0; padding: var(--s3); background: var(--sunk); border: 1px solid var(--line);
          border-radius: var(--radius); display: grid; gap: var(--s3); }
        progress { appearance: none; width: 100%; height: .55rem; border: 0; border-radius: 99px; overflow: hidden;
          background: var(--line); }
        progress::-webkit-progress-bar { background: var(--line); }
        progress::-webkit-progress-value { background: var(--good); }
        progress::-moz-progress-bar { background: var(--good); }
        """
}
