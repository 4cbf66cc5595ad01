import Ledger
import Values

/// The form above the ledger's table. It is sent by GET, so that every list is an address.
struct LedgerFilter {
    let model: LedgerPage.Model
    let context: PageContext

    private var query: LedgerQuery { model.query }
    private var link: Link { context.link(.ledger, model.state.book.id.rawValue) }

    var html: HTML { FilterForm(link: link, label: context(.filter)).html(fields) }

    private var fields: HTML {
        """
        \(field(.search, .search, .search))\(sections)\(organisations)\(when: isRunning, lights)\
        \(field(.dueFrom, .dueFrom, .date))\(field(.dueTo, .dueTo, .date))
        <p class="actions"><button class="primary">\(context(.show))</button>\
        \(when: query.isNarrow, "<a class=\"button quiet\"\(href: link)>\(context(.showAll))</a>")</p>
        <details class="more"\(flag: "open", when: showsMore)><summary>\(context(.moreFilters))</summary>\
        <div class="grid">\(kinds)\(strengths)\(states)\(confirmations)\(leads)\(verifiables)\
        \(when: isRunning, "\(leaders)\(promises)\(targets)")\(orders)\(groups)\
        \(when: isRunning, "\(comparison)\(changed)")</div></details>
        <details class="more"><summary>\(context(.chooseColumns))</summary>\(columns)</details>
        """
    }

    /// Whether one of the rarer conditions is set, so that nobody overlooks it.
    private var showsMore: Bool {
        [
            FormField.kind, .strength, .state, .confirmed, .lead, .leader, .promise, .verifiable, .targets, .order,
            .group, .compare, .changed,
        ]
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

    private var leads: HTML {
        let names = Set(model.state.liveItems.flatMap(\.answerable).map(\.name.value))
        return choice(.lead, .lead, names.sorted().map { .init(value: $0, name: $0) })
    }

    private var leaders: HTML {
        let names = Set(model.state.liveItems.flatMap(model.cells.leaders))
        return choice(.leader, .leaderWord, names.sorted().map { .init(value: $0, name: $0) })
    }

    private var promises: HTML {
        choice(.promise, .promiseWord, Promise.allCases.map { .init(value: $0.rawValue, name: context($0.phrase)) })
    }

    private var verifiables: HTML {
        choice(
            .verifiable, .verifiableWord,
            VerifiableCondition.allCases.map { .init(value: $0.rawValue, name: context($0.phrase)) })
    }

    private var targets: HTML {
        choice(
            .targets, .targetsWord, TargetCondition.allCases.map { .init(value: $0.rawValue, name: context($0.phrase)) }
        )
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

extension Promise {
    var phrase: Phrase {
        switch self {
        case .kept: .keptWord
        case .atRisk: .atRiskWord
        case .unjudged: .unjudgedWord
        }
    }
}

extension VerifiableCondition {
    var phrase: Phrase {
        switch self {
        case .yes: Phrase("可核验", "Verifiable")
        case .no: Phrase("不可核验", "Not verifiable")
        case .measurable: Phrase("可量化", "Measurable")
        case .timed: Phrase("有时限", "With a deadline")
        case .led: Phrase("有牵头", "With a lead")
        }
    }
}

extension TargetCondition {
    var phrase: Phrase {
        switch self {
        case .counted: Phrase("计入完成率的", "Counted in shares")
        case .known: Phrase("已有数据的", "With figures")
        case .missing: Phrase("还没有数据的", "Without figures")
        case .slipping: Phrase("预计滑落的", "About to slip")
        }
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
