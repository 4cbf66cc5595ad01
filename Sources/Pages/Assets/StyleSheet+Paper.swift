extension StyleSheet {
    /// On paper: the content alone, in black, with every fold's content left to the screen.
    static let paper = """
        @media print {
          :root, :root[data-theme] { --paper: #fff; --sheet: #fff; --sunk: #fff; --ink: #000; --ink-2: #333; --ink-3: #555; --line: #999;
            --line-strong: #666; --shadow: none; }
          @page { margin: 15mm; }
          html { font-size: 10pt; }
          .top, .way, .book-parts, .skip, .tabs, .tools, .filter, .actions, .plan-next, .language, form, .seen, .tool, .legend, .open-form { display: none; }
          main { padding: 0; }
          .panes { display: block; }
          .pane { height: auto !important; overflow: visible !important; position: static !important; }
          article.item, .history li, table.ledger tr { break-inside: avoid; }
          .reading-pane { break-before: page; }
          .item-panes .reading-pane { break-before: auto; }
          thead { display: table-header-group; }
          .scroll { overflow: visible; border: 0; }
          mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
          a { color: inherit; text-decoration: none; }
        }
        """
}
