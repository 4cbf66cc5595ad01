public import Ledger
public import Values

/// A book as somebody looks at it on a day: what every view of a running plan is made of.
public struct BookView: Sendable {
    /// The book.
    public var state: BookState
    /// The seats of who looks at it.
    public var seats: [Seat]
    /// The day for which the page speaks.
    public var today: CalendarDate
    /// What accounts are called.
    public var names: [ActorID: String]

    /// The book `state` on `today`.
    public init(state: BookState, seats: [Seat], today: CalendarDate, names: [ActorID: String]) {
        self.state = state
        self.seats = seats
        self.today = today
        self.names = names
    }

    var book: String { state.book.id.rawValue }

    /// The plan as the page at `page` shows it.
    func plan(_ context: PageContext, at page: Link) -> PlanView {
        PlanView(state: state, context: context, names: names, page: page, seats: seats, today: today)
    }
}

/// Which items a view shows: those of one section, of one organisation, or all.
public struct ViewFilter: Sendable, Hashable {
    /// The only section.
    public var section: SectionID?
    /// The only organisation, by the name that it bears in its items.
    public var organisation: String?

    /// The filter that an address names.
    public init(_ value: (FormField) -> String?) {
        section = value(.section).flatMap { SectionID($0) }
        organisation = value(.organisation).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The items of `state` that are shown: those that take part in the plan.
    func items(of state: BookState) -> [Item] {
        state.liveItems.filter { item in
            (section == nil || item.section.value == section)
                && (organisation == nil || item.liveOrganisations.contains { $0.name.value == organisation })
        }
    }

    /// The address of the view with this filter.
    func link(_ link: Link) -> Link {
        link.with(FormField.section.rawValue, section?.description)
            .with(FormField.organisation.rawValue, organisation)
    }
}

/// The form above a view. It is sent by GET, so that every view is an address.
struct ViewFilterForm {
    let plan: PlanView
    let filter: ViewFilter
    let link: Link
    /// Whether organisations can be chosen.
    var choosesOrganisation = true
    /// What else the address says and the form keeps.
    var kept: [(FormField, String)] = []

    private var context: PageContext { plan.context }

    var html: HTML { FilterForm(link: keeping, label: context(.filter)).html(fields) }

    /// The address with what the form keeps.
    private var keeping: Link { kept.reduce(link) { $0.with($1.0.rawValue, $1.1) } }

    private var fields: HTML {
        """
        \(sections)\(when: choosesOrganisation, organisations)
        <p class="actions"><button class="primary">\(context(.show))</button>\
        \(when: filter.section != nil || filter.organisation != nil, showAll)</p>
        """
    }

    private var showAll: HTML {
        "<a class=\"button quiet\"\(href: link)>\(context(.showAll))</a>"
    }

    private func choice(_ field: FormField, _ label: Phrase, _ value: String?, _ options: [Input.Option]) -> HTML {
        Input(
            field: field, label: context(label),
            kind: .choice([Input.Option(value: "", name: context(.all))] + options), value: value ?? "",
            prefix: "filter-"
        ).html
    }

    private var sections: HTML {
        choice(
            .section, .section, filter.section?.description,
            plan.state.sections.map { .init(value: $0.id.description, name: $0.heading) })
    }

    private var organisations: HTML {
        let names = Set(plan.state.liveItems.flatMap(\.liveOrganisations).map(\.name.value))
        return choice(
            .organisation, .organisation, filter.organisation, names.sorted().map { .init(value: $0, name: $0) })
    }
}

/// The way from month to month.
struct MonthSteps {
    let context: PageContext
    let month: YearMonth
    /// The view's address without the month.
    let link: Link

    var html: HTML {
        """
        <nav class="months-nav" aria-label="\(context(.monthWord))">\(step(month.previous, "‹", .previousMonth))\
        <b>\(month.description)</b>\(step(month.next, "›", .nextMonth))</nav>
        """
    }

    private func step(_ other: YearMonth, _ sign: String, _ name: Phrase) -> HTML {
        let target = link.with(FormField.month.rawValue, other.description)
        return """
            <a class="button small"\(href: target)><span aria-hidden="true">\(sign)</span> \
            <span>\(context(name))</span></a>
            """
    }
}

extension PlanView {
    /// A link to an item by its number and title.
    func link(to item: Item, at anchor: String? = nil) -> HTML {
        let link = context.link(.item, book, item.id.description)
        return """
            <a lang="zh-CN"\(href: anchor.map(link.at) ?? link)><span class="figures">\(item.number.value ?? "—")</span> \
            \(item.title.value)</a>
            """
    }
}
