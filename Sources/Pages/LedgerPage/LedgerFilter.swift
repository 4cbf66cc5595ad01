import Ledger
import Values

/// The form above the ledger's table. It is sent by GET, so that every list is an address.
struct LedgerFilter {
    let model: LedgerPage.Model
    let context: PageContext

    private var query: LedgerQuery { model.query }
    private var link: Link { Route.ledger.link(model.state.book.id.rawValue) }

    var html: HTML {
        """
        <form class="filter" method="get"\(action: link) role="search" aria-label="\(context(.filter))">
        \(field(.search, .search, .search))\(sections)\(organisations)\(when: isRunning, lights)\
        \(field(.dueFrom, .dueFrom, .date))\(field(.dueTo, .dueTo, .date))
        <p class="actions"><button class="primary">\(context(.show))</button>\
        \(when: query.isNarrow, "<a class=\"button quiet\"\(href: link)>\(context(.showAll))</a>")</p>
        <details class="more"\(flag: "open", when: showsMore)><summary>\(context(.moreFilters))</summary>\
        <div class="grid">\(kinds)\(strengths)\(states)\(confirmations)\(orders)\(groups)\
        \(when: isRunning, "\(pastDay)\(comparison)\(changed)")</div></details>
        <details class="more"><summary>\(context(.chooseColumns))</summary>\(columns)</details>
        </form>
        """
    }

    /// Whether one of the rarer conditions is set, so that nobody overlooks it.
    private var showsMore: Bool {
        context.asOf != nil
            || [FormField.kind, .strength, .state, .confirmed, .order, .group, .compare, .changed]
                .contains { query.value($0) != nil }
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

    private var isRunning: Bool { model.state.approval != nil }

    private var lights: HTML {
        choice(.light, .lightWord, Light.allCases.map { .init(value: $0.rawValue, name: context($0.sign.word)) })
    }

    private var groups: HTML {
        choice(
            .group, .groupBy, LedgerGrouping.allCases.map { .init(value: $0.rawValue, name: context($0.name)) },
            all: Phrase("不分组", "not grouped"))
    }

    /// The day as of which the ledger is shown.
    private var pastDay: HTML {
        Input(
            field: .asOf, label: context(.asOfDay), kind: .date, value: context.asOf?.description ?? "",
            prefix: "filter-"
        ).html
    }

    private var comparison: HTML { field(.compare, .compareWith, .date) }

    private var changed: HTML {
        """
        <p class="check"><input type="checkbox" id="filter-changed" name="\(FormField.changed.rawValue)" value="yes"\
        \(flag: "checked", when: query.showsOnlyChanged)><label for="filter-changed">\(context(.onlyChanged))</label></p>
        """
    }

    /// A box for each column, in the ledger's order.
    private var columns: HTML {
        let shown = Set(query.columns ?? LedgerColumn.standard(isRunning: isRunning))
        let offered = LedgerColumn.allCases.filter { isRunning || !$0.needsApproval }
        return """
            <fieldset class="columns"><legend class="unseen">\(context(.chooseColumns))</legend>\(offered.html { column in
            """
            <p class="check"><input type="checkbox" id="column-\(column.rawValue)" name="\(FormField.columns.rawValue)" value="\(column.rawValue)"\
            \(flag: "checked", when: shown.contains(column))><label for="column-\(column.rawValue)">\(context(Phrase(column.term)))</label></p>
            """
            })</fieldset>
            """
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
        case .light: Phrase("按亮灯", "by light")
        }
    }
}
