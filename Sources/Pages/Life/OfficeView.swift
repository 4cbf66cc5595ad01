import Ledger
import Values

/// What the office arranges about an item: how difficult it is, how often it is reported on, who joins it, what it takes over.
struct OfficeView {
    let life: ItemLife

    private var plan: PlanView { life.plan }
    private var context: PageContext { life.context }
    private var item: Item { life.item }

    private func allows(_ verb: Verb) -> Bool {
        plan.may(verb) && (Transition.states(for: verb)?.contains(item.state) ?? true)
    }

    var html: HTML {
        let matter = item.matter
        return """
            <dl class="facts"><div><dt>\(context(Phrase("难易", "Difficulty")))</dt><dd>\(context(matter.difficulty.name))</dd></div>\
            <div><dt>\(context(Phrase("报送频次", "Reports")))</dt><dd>\(context(Phrase(matter.cadence.chinese, matter.cadence.english)))</dd></div></dl>
            <div class="choices">\(when: allows(.classify), classify)\(when: allows(.engage), engage)\(when: allows(.absorb), absorb)</div>
            """
    }

    private func form(_ verb: Verb, _ button: Phrase) -> ActForm {
        ActForm(
            plan: plan, verb: verb, anchor: "office", about: [(.item, item.id.description)], button: button)
    }

    private var classify: HTML {
        let form = form(.classify, Phrase("设定难易和频次", "Classify"))
        let difficulties = MatterClock.Difficulty.allCases.map {
            Input.Option(value: $0.rawValue, name: context($0.name))
        }
        let cadences = Cadence.allCases.map {
            Input.Option(value: $0.rawValue, name: context(Phrase($0.chinese, $0.english.capitalizedFirst)))
        }
        return form.folded(
            """
            \(form.choice(.difficulty, Phrase("难易", "Difficulty"), item.matter.difficulty.rawValue, difficulties))\
            \(form.choice(.cadence, Phrase("报送频次", "Reports"), item.matter.cadence.rawValue, cadences))
            """)
    }

    private var engage: HTML {
        let form = form(.engage, Phrase("增加承办单位", "Engage an organisation"))
        let parts = Organisation.Role.allCases.map { Input.Option(value: $0.rawValue, name: context($0.phrase)) }
        return form.folded(
            """
            \(form.text(.name, Phrase("单位名称", "Name")))\
            \(form.choice(.part, Phrase("分工", "Part"), Organisation.Role.cooperating.rawValue, parts))\(form.words())
            """)
    }

    private var absorb: HTML {
        let form = form(.absorb, Phrase("并入其他事项", "Take another item in"))
        let others = life.state.liveItems.filter { other in
            other.id != item.id && Transition.states(for: .absorb)?.contains(other.state) ?? true
        }.map { Input.Option(value: $0.id.description, name: $0.label) }
        guard let first = others.first else { return HTML() }
        return form.folded(
            """
            \(form.choice(.from, Phrase("把哪个事项并入本事项", "Which item is taken in"), first.value, others))\(form.words())
            """)
    }
}

extension MatterClock.Difficulty {
    /// The term.
    var name: Phrase {
        switch self {
        case .ordinary: Phrase("一般事项（7个工作日）", "Ordinary (7 working days)")
        case .complex: Phrase("复杂事项（1个月）", "Complex (one month)")
        case .longTerm: Phrase("长期事项（按节点）", "Long-term (by nodes)")
        }
    }
}
