/// The parts of a long page, for going straight to one: fewer presses for those who use the keyboard, less scrolling for all.
struct Contents {
    /// A part of a page.
    struct Part {
        /// The id of its heading.
        let id: String
        let title: Phrase
        /// How many things stand in it, where that is asked.
        let count: Int?

        init(_ id: String, _ title: Phrase, _ count: Int? = nil) {
            self.id = id
            self.title = title
            self.count = count
        }
    }

    let context: PageContext
    /// The parts in the order of the page.
    let parts: [Part]

    var html: HTML {
        """
        <nav class="contents" aria-label="\(context(.onThisPage))"><ul>\(parts.html { part in
        "<li><a\(href: .place(part.id))>\(context(part.title))\(part.count.map { " <b>\($0)</b>" as HTML })</a></li>"
        })</ul></nav>
        """
    }
}
