extension StyleSheet {
    /// What is published: texts to be approved, and sheets of codes.
    static let publication = """
        .lead + :is(.block, .filter) { margin-top: var(--s4); }
        .texts > li { display: grid; gap: var(--s2); padding: var(--s4) 0; }
        .texts .head { margin: 0; }
        .texts .facts > div { grid-template-columns: auto minmax(0, 1fr); }
        .texts .choices .fold[open] { flex: 1 0 100%; }
        .public-text { display: grid; gap: .35rem; max-width: 48rem; padding: var(--s3); background: var(--sunk); border-radius: var(--radius); }
        .public-text > div { display: grid; grid-template-columns: 8rem 1fr; gap: var(--s2); }
        .public-text dt { color: var(--ink-2); }
        .ticks { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s4); }
        .public-form { margin-top: var(--s2); max-width: 60rem; }
        .public-form .grid { grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)); }
        .public-form :is(.wide, fieldset) { grid-column: 1 / -1; }
        .public-form fieldset { border: 1px solid var(--line); border-radius: var(--radius); padding: var(--s3); display: grid; gap: var(--s2); min-width: 0; }
        .people .fold .choices { margin-top: var(--s2); align-items: end; }
        .codes { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: var(--s4); margin-top: var(--s4); }
        .codes > li { display: grid; justify-items: center; align-content: start; gap: var(--s1); padding: var(--s3); border: 1px dashed var(--line-strong); text-align: center; break-inside: avoid; background: var(--sheet); }
        .codes svg { width: 10rem; height: 10rem; }
        .codes .name { font-weight: 600; }
        .codes .address { font-family: var(--figures); font-size: .78rem; color: var(--ink-2); overflow-wrap: anywhere; }
        @media (max-width: 640px) { .public-text > div { grid-template-columns: 1fr; gap: 0; } }
        @media print { .codes { grid-template-columns: repeat(3, 1fr); } }
        """
}
