/// The frame of a page that everybody may read: no link into the program, no script, no form.
struct PublicLayout {
    let title: String
    let language: Language
    /// The address of the style sheet.
    let style: String
    /// The address of the icon.
    let icon: String
    /// The first page, with its title.
    var home: (name: String, href: String)?
    /// The same page in the other language.
    var other: (language: Language, href: String)?
    /// What stands above a preview.
    var above: HTML?
    /// What stands at the foot.
    var foot: HTML?
    let main: HTML

    init(title: String, language: Language, style: String, icon: String, main: HTML) {
        self.icon = icon
        self.title = title
        self.language = language
        self.style = style
        self.main = main
    }

    var page: HTML {
        """
        <!doctype html>
        <html lang="\(language.tag)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(title)\(home.map { " · " + $0.name })</title>
        <link rel="icon" type="image/svg+xml"\(attribute: "href", icon)>
        <link rel="stylesheet"\(attribute: "href", style)>
        </head>
        <body>
        <a class="skip"\(href: .place("main"))>\(Phrase.skipToMain.text(language))</a>
        \(above)
        \(top)
        <main id="main" tabindex="-1">
        \(main)
        </main>
        \(foot.map { "<footer>\($0)</footer>" as HTML })
        </body>
        </html>

        """
    }

    private var top: HTML? {
        guard home != nil || other != nil else { return nil }
        return """
            <nav class="top" aria-label="\(Phrase.publicNavigation.text(language))">\(home.map { "<a lang=\"zh-CN\"\(attribute: "href", $0.href)>← \($0.name)</a>" as HTML }) \
            \(other.map { "<a class=\"language\"\(attribute: "lang", $0.language.tag)\(attribute: "href", $0.href)>\($0.language.ownName)</a>" as HTML })</nav>
            """
    }
}
