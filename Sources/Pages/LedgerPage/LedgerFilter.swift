import Ledger

/// The form above the ledger's table. It is sent by GET, so that every list is an address.
struct LedgerFilter {
    let model: LedgerPage.Model
    let context: PageContext

    private var query: LedgerQuery { model.query }
    private var link: Link { Route.ledger.link(model.state.book.id.rawValue) }

    var html: HTML {
        """
        <form class="filter" method="get"\(action: link) role="search" aria-label="\(context(.filter))">
        \(field(.search, .search, .search))\(sections)\(organisations)\
        \(field(.dueFrom, .dueFrom, .date))\(field(.dueTo, .dueTo, .date))
        <p class="actions"><button class="primary">\(context(.show))</button>\
        \(when: query.isNarrow, "<a class=\"button quiet\"\(href: link)>\(context(.showAll))</a>")</p>
        <details class="more"\(flag: "open", when: showsMore)><summary>\(context(.moreFilters))</summary>\
        <div class="grid">\(kinds)\(strengths)\(states)\(confirmations)\(orders)</div></details>
        </form>
        """
    }

    /// Whether one of the rarer conditions is set, so that nobody overlooks it.
    private var showsMore: Bool {
        [FormField.kind, .strength, .state, .confirmed, .order].contains { query.value($0) != nil }
    }

    private func field(_ field: FormField, _ label: Phrase, _ kind: Input.Kind) -> HTML {
        Input(field: field, label: context(label), kind: kind, value: query.value(field) ?? "", prefix: "filter-").html
    }

    private func choice(_ field: FormField, _ label: Phrase, _ options: [Input.Option], all: Phrase? = .all) -> HTML {
        let first = all.map { [Input.Option(value: "", name: context($0))] } ?? []
        return self.field(field, label, .choice(first + options))
    }

    private var sections: HTML {
        choice(.section, .section, model.state.sections.map { .init(value: $0.id.description, name: $0.heading) })
    }

    private var organisations: HTML {
        let names = model.state.liveItems.flatMap(\.liveOrganisations).flatMap { [$0.name.value] + $0.members.value }
        return choice(.organisation, .organisation, Set(names).sorted().map { .init(value: $0, name: $0) })
    }

    private var kinds: HTML {
        choice(.kind, .kind, Commitment.Kind.allCases.map { .init(value: $0.rawValue, name: context($0.phrase)) })
    }

    private var strengths: HTML {
        choice(.strength, .strength, Strength.allCases.map { .init(value: $0.rawValue, name: context($0.sign.word)) })
    }

    private var states: HTML {
        choice(.state, .state, WorkflowState.allCases.map { .init(value: $0.rawValue, name: context($0.sign.word)) })
    }

    private var confirmations: HTML {
        choice(
            .confirmed, .confirmation,
            [.init(value: "yes", name: context(.confirmed)), .init(value: "no", name: context(.unconfirmed))])
    }

    private var orders: HTML {
        choice(.order, .order, ItemOrder.allCases.map { .init(value: $0.rawValue, name: context($0.phrase)) }, all: nil)
    }
}

extension ItemOrder {
    var phrase: Phrase {
        switch self {
        case .number: Phrase("按编号", "by number")
        case .deadline: Phrase("按时限", "by deadline")
        case .organisation: Phrase("按单位", "by organisation")
        }
    }
}
