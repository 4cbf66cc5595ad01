/// The parts of a long page, for going straight to one: fewer presses for those who use the keyboard, less scrolling for all.
struct Contents {
    let context: PageContext
    /// The parts by the ids of their headings, in the order of the page.
    let parts: [(id: String, title: Phrase)]

    var html: HTML {
        """
        <nav class="chips contents" aria-label="\(context(.onThisPage))"><ul>\(parts.html { part in
        "<li><a class=\"button small\"\(href: .place(part.id))>\(context(part.title))</a></li>"
        })</ul></nav>
        """
    }
}
