extension StyleSheet {
    /// Numbers that open their rows.
    static let overview = """
        .counts + .counts { margin-top: var(--s2); }
        .counts a[data-count] b { color: var(--accent); }
        table.figures-table tbody th { min-width: 7em; }
        table.figures-table td { font-variant-numeric: tabular-nums; white-space: nowrap; }
        table.figures-table td a { display: inline-block; min-width: 1.6rem; text-decoration: none; }
        table.figures-table td a:hover { text-decoration: underline; }
        .more-rows { margin-top: var(--s3); }
        """
}
