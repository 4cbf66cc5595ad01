import Ledger
import Values

/// A book as one page shows it to one person: what the parts of the reading screen and of the item page share.
struct PlanView {
    let state: BookState
    let context: PageContext
    /// What accounts are called.
    let names: [ActorID: String]
    /// The page that shows it, for coming back to the same place after a change.
    let page: Link
    /// Which form of the page is open, by its name.
    var openForm: String?
    /// The parts of the source that the page shows; `nil` for all of it.
    var passages: [Span]?
    /// The seats of who looks at it.
    var seats: [Seat] = []
    /// The day on which it is looked at.
    var today: CalendarDate?
    /// What the codes of findings mean, where the page says it.
    var explanations: [String: FindingExplanation] = [:]

    /// Whether who looks at it may set values right now.
    var mayEdit: Bool {
        state.state == .draft && context.has(.supervisor)
    }

    var book: String { state.book.id.rawValue }

    func name(_ actor: ActorID) -> String {
        state.directory.officer(of: actor)?.name ?? names[actor] ?? actor.rawValue
    }

    /// The day and minute of `mark` and who made it.
    func signature(_ mark: Mark) -> String {
        "\(name(mark.actor)) \(mark.at.localDescription())"
    }

    /// A form that changes the book and comes back to the place `anchor` of this page.
    func form(_ route: Route, _ link: Link, at anchor: String, style: String? = nil, _ fields: HTML) -> HTML {
        let hidden: HTML = """
            \(HTML.hidden(.back, page.at(anchor).string))\(HTML.hidden(.position, String(state.position)))
            """
        return Form(route, link, style: style).html(context, "\(hidden)\(fields)")
    }

    /// A link to the place in the source that the value named `key` was read from.
    func seen(_ key: String, _ span: Span?) -> HTML? {
        guard let span else { return nil }
        let isShown = passages?.contains { $0.contains(span) } ?? true
        let link = isShown ? Link.place(SourcePlace.anchor(key)) : Route.reading.link(book).at(SourcePlace.anchor(key))
        return """
            <a class="seen"\(href: link) data-at="\(key)"><span class="unseen">\(context(.source)) </span>\
            \(context(.line(span.line)))</a>
            """
    }
}

extension Sign {
    /// The sign as a badge.
    func html(_ context: PageContext) -> HTML {
        "<span class=\"badge \(style)\"><span aria-hidden=\"true\">\(shape)</span> \(context(word))</span>"
    }
}
