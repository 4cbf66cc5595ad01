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
    /// The part of a long plan that the page shows; `nil` for all of it.
    var scope: ReadingScope?
    /// The parts of the source that the page shows; `nil` for all of it.
    var passages: [Span]?
    /// Which names of organisations the directory knows, where the page says it.
    var matches: OrganisationMatches?
    /// The document's file, where the page speaks of places in it.
    var file: SourceFile?
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

    /// Why values are only shown, where ``mayEdit`` does not hold.
    var whyNotEdited: Phrase {
        state.state == .draft
            ? Phrase("由督查室处理，这里只供查看。", "The office decides this; here it can only be looked at.")
            : Phrase(
                "计划已提请核定或已核定，这里只供查看；需要调整的，在事项页办理。",
                "The plan awaits approval or is approved: this can only be looked at. What must change is changed on the item's page."
            )
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
    func form(
        _ route: Route, _ link: Link, at anchor: String, style: String? = nil, staysInPlace: Bool = false,
        _ fields: HTML
    ) -> HTML {
        let hidden: HTML = """
            \(HTML.hidden(.back, page.at(anchor).string))\(HTML.hidden(.position, String(state.position)))
            """
        return Form(route, link, style: style, staysInPlace: staysInPlace).html(context, "\(hidden)\(fields)")
    }

    /// A link to the place in the source that the value named `key` was read from.
    func seen(_ key: String, _ span: Span?) -> HTML? {
        guard let span else { return nil }
        let isShown = passages?.contains { $0.contains(span) } ?? true
        let anchor = SourcePlace.anchor(key)
        let elsewhere = context.link(.reading, book).with(FormField.at.rawValue, String(span.start)).at(anchor)
        let link = isShown ? Link.place(anchor) : elsewhere
        return """
            <a class="seen"\(href: link) data-at="\(key)"><span class="unseen">\(context(.source)) </span>\
            \(context(place(of: span)))</a>
            """
    }
}

extension Sign {
    /// The sign as a badge.
    func html(_ context: PageContext) -> HTML {
        "<span class=\"badge \(style)\"><span aria-hidden=\"true\">\(shape)</span> \(context(word))</span>"
    }
}

/// What the import screen shows of a long plan.
struct ReadingScope {
    /// The items on the page.
    let items: Set<ItemID>
    /// Whether what belongs to the plan as a whole is on it.
    let isFront: Bool
}

extension PlanView {
    /// A link to the place `key` of an item, or of the plan as a whole: on this page, or on the one that shows it.
    func place(_ key: String, of item: ItemID?) -> Link {
        guard let scope else { return .place(key) }
        if item.map(scope.items.contains) ?? scope.isFront { return .place(key) }
        let part = item?.description ?? ReadingParts.front
        return context.link(.reading, book).with(FormField.at.rawValue, part).at(key)
    }
}
