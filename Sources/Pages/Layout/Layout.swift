/// The frame of every page: head, top bar, bread crumbs, notice, main part.
///
/// The server makes its own pages with it where they show what only the server knows.
package struct Layout {
    /// One step of the way from the first page to this one.
    struct Crumb {
        var name: String
        var link: Link
    }

    /// What the page is called, without the program's name.
    var title: String
    /// The way to this page; the page itself is not part of it.
    var crumbs: [Crumb] = []
    /// How the main part uses the width.
    var width: Width = .reading
    /// The pages that belong together with this one.
    var navigation: HTML?
    /// The way to the same page as of another day.
    var dayChooser: HTML?
    /// What says that the page shows a past day.
    var asOf: HTML?
    /// The main part.
    var main: HTML

    /// How the main part uses the width of the window.
    package enum Width: String {
        /// A narrow column in the middle: one form.
        case form
        /// A column that reads well.
        case reading
        /// All of it: tables, and two panes side by side.
        case full
    }

    init(title: String, crumbs: [Crumb] = [], width: Width = .reading, main: HTML) {
        self.title = title
        self.crumbs = crumbs
        self.width = width
        self.main = main
    }

    /// A page called `title` around `main`, straight below the first page.
    package init(title: String, width: Width = .reading, main: HTML) {
        self.init(title: title, crumbs: [], width: width, main: main)
    }

    /// The whole page.
    package func page(_ context: PageContext) -> HTML {
        """
        <!doctype html>
        <html lang="\(context.language.tag)"\(look(context.appearance))>
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="same-origin">
        <title>\(title) · \(context(.productName))</title>
        <link rel="icon" type="image/svg+xml"\(href: Asset.icon.link)>
        <link rel="stylesheet"\(href: Asset.styleSheet.link)>
        <script\(src: Asset.script.link) defer></script>
        </head>
        <body>
        <a class="skip"\(href: .place("main"))>\(context(.skipToMain))</a>
        \(topBar(context))
        \(head(context))
        \(navigation)
        \(asOf)
        \(notice(context))
        <main id="main" tabindex="-1" class="\(width.rawValue)">
        \(main)
        </main>
        </body>
        </html>

        """
    }

    private func look(_ appearance: Appearance) -> HTML {
        let theme = appearance.theme == .automatic ? nil : appearance.theme.rawValue
        let size = appearance.textSize == .normal ? nil : appearance.textSize.rawValue
        return "\(attribute: "data-theme", theme)\(attribute: "data-text", size)"
    }

    /// The way to this page, and where it shows a book the way to another day.
    private func head(_ context: PageContext) -> HTML? {
        guard let dayChooser else { return way(context) }
        return "<div class=\"book-head\">\(way(context))\(dayChooser)</div>"
    }

    private func way(_ context: PageContext) -> HTML? {
        guard !crumbs.isEmpty else { return nil }
        return """
            <nav class="way" aria-label="\(context(.breadcrumbs))"><ol>\(crumbs.html {
            "<li><a\(href: $0.link)\(attribute: "lang", context.language(of: $0.name))>\($0.name)</a></li>"
            })<li aria-current="page"\(attribute: "lang", context.language(of: title))>\(title)</li></ol></nav>
            """
    }

    private func notice(_ context: PageContext) -> HTML? {
        guard let notice = context.notice else { return nil }
        switch notice.tone {
        case .done:
            return """
                <p class="notice done" id="told" role="status" tabindex="-1" autofocus><span aria-hidden="true">✓</span> \(context(notice.sentence))</p>
                """
        case .refused:
            return """
                <p class="notice refused" id="told" role="alert" tabindex="-1" autofocus><span aria-hidden="true">✕</span> \(context(notice.sentence))</p>
                """
        }
    }
}
