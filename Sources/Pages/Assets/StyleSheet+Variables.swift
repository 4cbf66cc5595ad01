extension StyleSheet {
    /// Colours are named after what they are for. Every colour that says something stands beside a word and a shape.
    static let variables = """
        :root {
          color-scheme: light dark;
          --paper: #f6f5f1; --sheet: #ffffff; --sunk: #efede7; --line: #dcd8ce; --line-strong: #b9b3a4;
          --ink: #22252a; --ink-2: #565b63; --ink-3: #686d75;
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
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #15171a; --sheet: #1d2024; --sunk: #181a1e; --line: #33373d; --line-strong: #555b64;
            --ink: #e6e4de; --ink-2: #b0b3b8; --ink-3: #979ca3;
            --seal: #d0605a; --accent: #7db8de; --accent-ink: #0e1c26; --accent-soft: #1d3140;
            --good: #86cba0; --good-soft: #1b3325; --warn: #e6b95c; --warn-soft: #3a2e14;
            --bad: #f0908a; --bad-soft: #402120; --note: #a9b8d6; --note-soft: #252c3a;
            --k-commitment: #37301a; --k-commitment-line: #c9a63a;
            --k-indicator: #1c3b28; --k-indicator-line: #6cc08b;
            --k-organisation: #1b3046; --k-organisation-line: #74a9e0;
            --k-deadline: #43291a; --k-deadline-line: #e39562;
            --k-person: #33264a; --k-person-line: #b996e0;
            --k-project: #2e3032; --k-project-line: #a5a294;
            --lit: #b98a0a; --lit-ink: #ffffff; --shadow: none;
          }
        }
        """
}
