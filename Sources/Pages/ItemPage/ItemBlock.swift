/// A part of an item's page.
struct ItemBlock {
    /// What addresses of the page name it.
    let id: String
    let title: Phrase
    let content: HTML
    /// How many things stand in it, where that is asked.
    let count: Int?

    init(_ id: String, _ title: Phrase, _ content: HTML, _ count: Int? = nil) {
        self.id = id
        self.title = title
        self.content = content
        self.count = count
    }

    func html(_ context: PageContext) -> HTML {
        """
        <section class="block" aria-labelledby="\(id)"><h2 id="\(id)">\(context(title))\(badge)</h2>\(content)</section>
        """
    }

    /// It among the parts of the page.
    var part: Contents.Part { Contents.Part(id, title, shown) }

    private var shown: Int? { count.flatMap { $0 > 0 ? $0 : nil } }
    private var badge: HTML? { shown.map { " <span class=\"badge\">\($0)</span>" } }
}
