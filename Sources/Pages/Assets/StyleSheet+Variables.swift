extension StyleSheet {
    /// Colours are named after what they are for. Every colour that says something stands beside a word and a shape.
    static let variables = """
        :root {
          color-scheme: light dark;
          --paper: #f6f5f1; --sheet: #ffffff; --sunk: #efede7; --line: #dcd8ce; --line-strong: #b9b3a4;
          --ink: #22252a; --ink-2: #565b63; --ink-3: #595e66;
          --seal: #a8322d; --accent: #1d5f8a; --accent-ink: #ffffff; --accent-soft: #e3eef5;
          --good: #2b6e44; --good-soft: #e2f0e6; --warn: #8a5a00; --warn-soft: #fbefd5;
          --bad: #a32a2a; --bad-soft: #fae4e2; --note: #4a5a78; --note-soft: #e8ecf4;
          --k-commitment: #fdf3c9; --k-commitment-line: #b7911a;
          --k-indicator: #d5eedd; --k-indicator-line: #2b7a4b;
          --k-organisation: #dce9f8; --k-organisation-line: #2a66a8;
          --k-deadline: #fbe0cf; --k-deadline-line: #b4571a;
          --k-person: #ebe0f5; --k-person-line: #7a4aa8;
          --k-project: #e6e6e0; --k-project-line: #77756a;
          --lit: #ffd54a; --lit-ink: #1c1a10;
          --sans: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei",
            system-ui, sans-serif;
          --print: "Songti SC", "SimSun", "Noto Serif CJK SC", "Source Han Serif SC", serif;
          --figures: ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace;
          --s1: .25rem; --s2: .5rem; --s3: .75rem; --s4: 1rem; --s5: 1.5rem; --s6: 2.25rem;
          --radius: 6px; --shadow: 0 1px 2px rgb(40 36 20 / .06), 0 4px 14px rgb(40 36 20 / .05);
        }
        @media (prefers-color-scheme: dark) { :root:not([data-theme]) { \(dark) } }
        :root[data-theme=light] { color-scheme: light; }
        :root[data-theme=dark] { color-scheme: dark; \(dark) }
        @media (prefers-contrast: more) { :root:not([data-theme]) { \(contrast) } }
        :root[data-theme=contrast] { \(contrast) }
        :root[data-theme=contrast] :is(.badge, .chip, .finding, .notice, mark, .scroll, .block, th, td) { border: 1px solid; }
        :root[data-theme=contrast] a { text-decoration-thickness: 2px; }
        :root[data-text=large] { font-size: 118.75%; }
        """

    /// Light on dark.
    private static let dark = """
        --paper: #15171a; --sheet: #1d2024; --sunk: #181a1e; --line: #33373d; --line-strong: #555b64;
        --ink: #e6e4de; --ink-2: #b0b3b8; --ink-3: #a3a8af;
        --seal: #e07f79; --accent: #7db8de; --accent-ink: #0e1c26; --accent-soft: #1d3140;
        --good: #86cba0; --good-soft: #1b3325; --warn: #e6b95c; --warn-soft: #3a2e14;
        --bad: #f0908a; --bad-soft: #402120; --note: #a9b8d6; --note-soft: #252c3a;
        --k-commitment: #37301a; --k-commitment-line: #c9a63a;
        --k-indicator: #1c3b28; --k-indicator-line: #6cc08b;
        --k-organisation: #1b3046; --k-organisation-line: #74a9e0;
        --k-deadline: #43291a; --k-deadline-line: #e39562;
        --k-person: #33264a; --k-person-line: #b996e0;
        --k-project: #2e3032; --k-project-line: #a5a294;
        --lit: #b98a0a; --lit-ink: #ffffff; --shadow: none;
        """

    /// Black on white: every text at least seven to one against what is behind it.
    private static let contrast = """
        color-scheme: light;
          --paper: #ffffff; --sheet: #ffffff; --sunk: #ffffff; --line: #000000; --line-strong: #000000;
          --ink: #000000; --ink-2: #000000; --ink-3: #1a1a1a;
          --seal: #7d0f0f; --accent: #00287a; --accent-ink: #ffffff; --accent-soft: #ffffff;
          --good: #00401c; --good-soft: #ffffff; --warn: #4d3000; --warn-soft: #ffffff;
          --bad: #7d0000; --bad-soft: #ffffff; --note: #1b1b5e; --note-soft: #ffffff;
          --k-commitment: #ffffff; --k-commitment-line: #4d3000;
          --k-indicator: #ffffff; --k-indicator-line: #00401c;
          --k-organisation: #ffffff; --k-organisation-line: #00287a;
          --k-deadline: #ffffff; --k-deadline-line: #7d2c00;
          --k-person: #ffffff; --k-person-line: #4a1a70;
          --k-project: #ffffff; --k-project-line: #333333;
          --lit: #ffe600; --lit-ink: #000000; --shadow: none;
        """
}
