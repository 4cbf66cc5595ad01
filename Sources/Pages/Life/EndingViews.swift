import Ledger
import Values

/// Requests for more time.
struct ExtensionsView {
    let life: ItemLife

    private var plan: PlanView { life.plan }
    private var context: PageContext { life.context }

    var html: HTML {
        let requests = life.state.supervision.extensions.filter { $0.item == life.item.id }
        return """
            \(when: requests.isEmpty, "<p class=\"quietly\">\(context(.none))</p>")<ul class="rows">\(requests.html(row))</ul>\(ask)
            """
    }

    func row(_ request: Extension) -> HTML {
        let answer: HTML? = request.answer.map { answer in
            """
            \(request.granted.map { "✓ \($0.description)" } ?? "✕") <q>\(answer.reason)</q>
            """
        }
        return """
            <li><span lang="zh-CN">\(life.state.label(of: request.element))</span> <s>\(request.original.description)</s> → \(request.wanted.description) \
            <span class="quietly" lang="zh-CN">\(plan.name(request.organisation))</span> <q>\(request.requested.reason)</q> \(answer)\(decide(request, anchor: "extensions"))</li>
            """
    }

    /// The form for an answer, which leads back to `anchor`.
    func decide(_ request: Extension, anchor: String, scope: String = "") -> HTML? {
        guard request.answer == nil, plan.may(.decideExtension) else { return nil }
        let form = ActForm(
            plan: plan, verb: .decideExtension, anchor: anchor,
            about: [(.extensionRequest, request.id.description)],
            button: Phrase("答复", "Answer"), scope: scope)
        return form.folded(
            """
            \(form.choice(.verdict, Phrase("决定", "Decision"), "yes", [
                .init(value: "yes", name: context(Phrase("同意延期", "Grant"))),
                .init(value: "no", name: context(Phrase("不同意", "Refuse"))),
            ]))\(Input(field: .day, label: context(Phrase("新的时限", "New day")), kind: .date, value: request.wanted.description, prefix: form.prefix).html)\(form.words())
            """)
    }

    private var ask: HTML {
        guard life.item.state.isActive else { return HTML() }
        let elements = ([ElementID.item(life.item.id)] + life.state.liveTargets(of: life.item.id)).filter { element in
            life.state.dueDate(of: element).map { life.today <= $0 } ?? false
        }
        guard let first = elements.first else { return HTML() }
        return life.item.answerable.filter { plan.may(.requestExtension, for: $0.id) }.html { organisation in
            let form = ActForm(
                plan: plan, verb: .requestExtension, anchor: "extensions",
                about: [(.concerned, organisation.id.description)], button: Phrase("申请延期", "Ask for more time"))
            return form.folded(
                """
                \(form.choice(.element, Phrase("哪项时限", "Which deadline"), first.description, elements.map {
                    .init(value: $0.description, name: "\(life.state.label(of: $0) ?? "") \(life.state.dueDate(of: $0)?.description ?? "")")
                }))\(form.day(.day, Phrase("延至", "Until")))\(form.words())
                """)
        }
    }
}

/// What was sent to urge, and what should be.
struct UrgingView {
    let life: ItemLife

    private var plan: PlanView { life.plan }
    private var context: PageContext { life.context }

    var html: HTML {
        let sent = life.state.supervision.urgings(of: life.item.id)
        return """
            \(listed)\(when: sent.isEmpty, "<p class=\"quietly\">\(context(.none))</p>")<ul class="rows">\(sent.html(row))</ul>\(due)
            """
    }

    var listed: HTML {
        let mark = life.item.matter.listed
        let badge: HTML? = mark.map {
            "<p><span class=\"badge light-red\">⚑ \(context(Phrase("挂牌督办", "Listed")))</span> <q>\($0.reason)</q></p>"
        }
        guard plan.may(.list), life.item.state > .registered, life.item.state < .completed else {
            return badge ?? HTML()
        }
        let form = ActForm(
            plan: plan, verb: .list, anchor: "urging",
            about: [(.item, life.item.id.description), (.verdict, mark == nil ? "yes" : "no")],
            button: mark == nil ? Phrase("挂牌督办", "List it") : Phrase("取消挂牌", "Take it off"))
        return "\(badge)\(form.folded(form.words()))"
    }

    private func row(_ urging: Urging) -> HTML {
        """
        <li>\(urging.mark.at.date().description) <b>\(context(Phrase(urging.step.chinese, urging.step.english.capitalizedFirst)))</b>\
        \(urging.number.map { " №\($0)" as HTML }) <span lang="zh-CN">\(plan.name(urging.organisation))</span> \
        \(context(.dueWord)) \(urging.due.description) <q>\(urging.mark.reason)</q> \
        \(urging.answer.map { "→ <q>\($0.reason)</q>" as HTML })\(answer(urging))</li>
        """
    }

    private func answer(_ urging: Urging) -> HTML? {
        guard urging.answer == nil, plan.may(.answerUrging, for: urging.organisation) else { return nil }
        let form = ActForm(
            plan: plan, verb: .answerUrging, anchor: "urging", about: [(.urging, urging.id.description)],
            button: Phrase("回复", "Answer"))
        return form.folded(form.words(.reason, Phrase("整改情况", "What was done about it")))
    }

    private var due: HTML {
        guard plan.may(.urge) else { return HTML() }
        return life.state.urgingsDue(on: life.today).filter { $0.item == life.item.id }.html { urging in
            let form = ActForm(
                plan: plan, verb: .urge, anchor: "urging",
                about: [
                    (.item, life.item.id.description), (.concerned, urging.organisation.description),
                    (.step, urging.step.step.code), (.day, urging.due.description),
                ], button: Phrase(urging.step.step.chinese, urging.step.step.english.capitalizedFirst))
            return """
                <p lang="zh-CN">\(plan.name(urging.organisation)) · \(urging.due.description)</p>\
                \(form.folded(form.words(.reason, Phrase("要求", "What is asked"))))
                """
        }
    }
}

/// Completion, closing and re-checks.
struct CompletionView {
    let life: ItemLife

    private var plan: PlanView { life.plan }
    private var context: PageContext { life.context }
    private var item: Item { life.item }
    private var about: [(FormField, String)] { [(.item, item.id.description)] }

    var html: HTML {
        let matter = item.matter
        return """
            <p>\(item.state.sign.html(context))</p><ul class="rows">
            \(matter.denials.html { "<li>✕ \($0.at.date().description) \(plan.name($0.actor)) <q>\($0.reason)</q></li>" })\
            \(matter.completion.map(completion))\
            \(matter.closings.html { closing in
            """
            <li>\(when: closing.void != nil, "<s>")■ \(context(Phrase("销号", "Closed"))) \(closing.mark.at.date().description)\
            \(when: closing.void != nil, "</s>")</li>
            """
            })\(matter.rechecks.html { "<li>\($0.holds ? "✓" : "✕") \(context(Phrase("回头看", "Re-check"))) \($0.mark.at.date().description) <q>\($0.mark.reason)</q></li>" })
            </ul>\(forms)
            """
    }

    private func completion(_ completion: Matter.Completion) -> HTML {
        """
        <li><span lang="zh-CN">\(plan.name(completion.organisation))</span> \(context(Phrase("申请办结", "asked for completion"))) \
        \(completion.requested.at.date().description) <q>\(completion.text)</q>\
        \(completion.endorsed.map { " ✓ \(context(Phrase("牵头审核", "endorsed"))) \($0.at.date().description)" as HTML })\
        \(completion.completed.map { " ✓ \(context(Phrase("复核办结", "completed"))) \($0.at.date().description)" as HTML })</li>
        """
    }

    private func form(_ verb: Verb, _ button: Phrase, _ style: String = "small") -> ActForm {
        ActForm(plan: plan, verb: verb, anchor: "completion", about: about, button: button, style: style)
    }

    private var forms: HTML {
        switch item.state {
        case .signed, .inProgress:
            return "\(item.answerable.filter { plan.may(.requestCompletion, for: $0.id) }.html(ask))\(suspend)"
        case .suspended:
            guard plan.may(.resume) else { return HTML() }
            let resume = form(.resume, Phrase("恢复办理", "Take it up again"))
            return resume.folded(resume.words())
        case .completionRequested, .awaitingReview: return review
        case .completed:
            return plan.may(.close) ? form(.close, Phrase("销号", "Close"), "primary small").asButton : HTML()
        case .closed, .archived:
            return
                "\(recheck)\(when: item.state == .closed && plan.may(.archive), form(.archive, Phrase("归档", "Archive")).asButton)"
        default: return HTML()
        }
    }

    private func ask(_ organisation: Organisation) -> HTML {
        let form = ActForm(
            plan: plan, verb: .requestCompletion, anchor: "completion",
            about: about + [(.concerned, organisation.id.description)], button: Phrase("申请办结", "Ask for completion"),
        )
        return form.folded(
            """
            \(form.words(.reason, Phrase("完成情况", "What was achieved")))\
            \(Input(field: .evidence, label: context(.evidenceField), kind: .file(accept: ""), hint: context(.evidenceHint), prefix: form.prefix, style: "wide").html)
            """)
    }

    private var suspend: HTML {
        guard plan.may(.suspend) else { return HTML() }
        let form = form(.suspend, Phrase("中止", "Suspend"))
        return form.folded(
            """
            \(form.text(.leader, Phrase("批准领导", "Leader who approved"), required: false))\
            \(form.text(.basis, Phrase("依据", "Basis"), required: false))\(form.words())
            """)
    }

    private var review: HTML {
        let organisation = item.matter.completion?.organisation
        let endorse: HTML? =
            item.state == .completionRequested && plan.may(.endorseCompletion, for: organisation)
            ? form(.endorseCompletion, Phrase("审核同意", "Agree"), "primary small").asButton : nil
        let deny = form(.denyCompletion, Phrase("退回", "Deny"))
        let mayDeny = plan.may(.denyCompletion) || plan.may(.denyCompletion, for: organisation)
        let complete = form(.complete, Phrase("认定办结", "Find it complete"), "primary small")
        let tests: HTML = CompletionTest.allCases.html { test in
            """
            <div class="check"><input type="checkbox" id="test-\(test.rawValue)" name="\(FormField.test.rawValue)" value="\(test.rawValue)">\
            <label for="test-\(test.rawValue)">\(context(Phrase(test.chinese, test.english.capitalizedFirst)))</label></div>
            """
        }
        return """
            \(endorse)\(when: item.state == .awaitingReview && plan.may(.complete), complete.form(tests, style: "edit"))\
            \(when: mayDeny, deny.folded(deny.words()))
            """
    }

    var recheck: HTML {
        guard plan.may(.recheck) else { return HTML() }
        let form = form(.recheck, Phrase("回头看", "Look again"))
        return form.folded(
            """
            \(form.choice(.verdict, Phrase("成果是否保持", "Does it hold"), "yes", [
                .init(value: "yes", name: context(.yesWord)), .init(value: "no", name: context(.noWord)),
            ]))\(form.words(.reason, Phrase("现场情况", "What was found")))
            """)
    }
}
