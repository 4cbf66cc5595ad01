extension StyleSheet {
    /// The way to a book as of another day.
    static let days = """
        .book-head { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 var(--s4);
          padding-right: var(--s5); }
        .day { position: relative; padding-top: .5rem; font-size: .88rem; }
        .day > summary { list-style: none; color: var(--ink-2); white-space: nowrap; }
        .day > summary::-webkit-details-marker { display: none; }
        .day > summary::before { content: "◷ "; }
        .day > summary::after { content: " ▾"; color: var(--ink-3); }
        .day > summary:hover { color: var(--accent); }
        .day-form { position: absolute; right: 0; top: 2.1rem; z-index: 4; display: flex; align-items: center; gap: var(--s2);
          padding: var(--s2) var(--s3); background: var(--sheet); border: 1px solid var(--line-strong);
          border-radius: var(--radius); box-shadow: var(--shadow); white-space: nowrap; }
        .day-form input[type=date] { width: auto; }
        @media screen and (max-width: 40rem) {
          .book-head { padding-right: var(--s4); }
          .day { margin-left: auto; }
          .day[open] { flex: 1 0 100%; margin-left: 0; padding-left: var(--s4); }
          .day[open] > summary { text-align: right; }
          .day-form { position: static; margin: .3rem 0; box-shadow: none; flex-wrap: wrap; }
        }
        @media print { .day { display: none; } }
        """
}
