import Ledger
import Values

/// The problems of an item, with whoever has to move and for how long.
struct ProblemsView {
    let life: ItemLife

    private var plan: PlanView { life.plan }
    private var context: PageContext { life.context }

    var html: HTML {
        let problems = life.state.supervision.problems.filter { $0.item == life.item.id }
        let requests = life.state.supervision.helpRequests.filter { $0.item == life.item.id }
        return """
            \(when: problems.isEmpty && requests.isEmpty, "<p class=\"quietly\">\(context(.none))</p>")\
            <ul class="rows">\(problems.html(row))\(requests.html(request))</ul>\(raise)\(askForHelp)
            """
    }

    private func holder(_ holder: Holder) -> String {
        switch holder {
        case .organisation(let id): plan.name(id)
        case .institution(let id): life.state.directory.institution(id)?.name ?? id.description
        case .office: context(Role.supervisor.phrase)
        case .leader: context(Role.leader.phrase)
        }
    }

    func row(_ problem: Problem) -> HTML {
        let days = problem.days(until: life.today)
        return """
            <li><b lang="zh-CN">\(problem.text)</b> <span class="quietly" lang="zh-CN">\(plan.name(problem.organisation)) \
            \(problem.raised.at.date().description)</span><br>\
            \(problem.holder.map { "<span class=\"badge\">\(context(.holderWord)) \(holder($0))</span> " as HTML })\
            \(days.html(separator: " · ") { "\(holder($0.holder)) \(context(.days($0.days)))" })\
            \(problem.solved.map { " <span>✓ \($0.at.date().description) <q>\($0.reason)</q></span>" as HTML })\
            \(forms(problem))</li>
            """
    }

    private func forms(_ problem: Problem) -> HTML? {
        guard problem.solved == nil else { return nil }
        let concerned =
            problem.holder.flatMap { holder -> OrganisationID? in
                if case .organisation(let id) = holder { id } else { nil }
            } ?? problem.organisation
        guard plan.may(.solveProblem, for: concerned) else { return nil }
        let about = [(FormField.problem, problem.id.description)]
        let solve = ActForm(
            plan: plan, verb: .solveProblem, anchor: "problems", about: about, button: Phrase("已解决", "Solved"))
        let pass = ActForm(
            plan: plan, verb: .passProblem, anchor: "problems", about: about, button: Phrase("转交", "Pass on"))
        return """
            <div class="choices">\(solve.folded(solve.words(.reason, Phrase("怎样解决的", "How it was solved"))))\
            \(pass.folded("\(pass.choice(.holder, .holderWord, "office", holders))\(pass.words())"))</div>
            """
    }

    private var holders: [Input.Option] {
        let own = [Holder.office, .leader] + life.item.liveOrganisations.map { Holder.organisation($0.id) }
        return own.map { Input.Option(value: $0.code, name: holder($0)) }
    }

    private var raise: HTML {
        guard life.item.state.isActive else { return HTML() }
        return life.item.liveOrganisations.filter { plan.may(.raiseProblem, for: $0.id) }.html { organisation in
            let form = ActForm(
                plan: plan, verb: .raiseProblem, anchor: "problems",
                about: [(.item, life.item.id.description), (.concerned, organisation.id.description)],
                button: Phrase("提出问题", "Raise a problem"))
            return form.folded(
                """
                \(form.choice(.holder, Phrase("请谁办", "Who should move"), "office", holders))\
                \(form.words(.text, Phrase("什么问题", "What it is")))
                """)
        }
    }

    /// A request to another organisation of the item (协同请求), with its day.
    private var askForHelp: HTML {
        guard life.item.state.isActive else { return HTML() }
        return life.item.answerable.filter { plan.may(.requestHelp, for: $0.id) }.html { organisation in
            let others = life.item.liveOrganisations.filter { $0.id != organisation.id }
                .map { Input.Option(value: $0.id.description, name: $0.name.value) }
            guard let first = others.first else { return HTML() }
            let form = ActForm(
                plan: plan, verb: .requestHelp, anchor: "problems",
                about: [(.item, life.item.id.description), (.concerned, organisation.id.description)],
                button: Phrase("提出协同请求", "Ask for help"))
            return form.folded(
                """
                \(form.choice(.asked, Phrase("请哪个单位", "Whom"), first.value, others))\(form.day(.day, Phrase("何时前", "By")))\
                \(form.words(.text, Phrase("请求什么", "For what")))
                """)
        }
    }

    func request(_ request: HelpRequest) -> HTML {
        """
        <li><b lang="zh-CN">\(request.text)</b> <span lang="zh-CN">\(plan.name(request.from)) → \(plan.name(request.to))</span> \
        \(context(.dueWord)) \(request.due.description) \(request.answer.map { "<q>\($0.reason)</q>" as HTML }) \
        \(request.confirmed.map { "✓ \($0.at.date().description)" as HTML })\(forms(request))</li>
        """
    }

    private func forms(_ request: HelpRequest) -> HTML? {
        let about = [(FormField.request, request.id.description)]
        if request.answer == nil, plan.may(.answerHelp, for: request.to) {
            let form = ActForm(
                plan: plan, verb: .answerHelp, anchor: "problems", about: about, button: Phrase("答复", "Answer"))
            return form.folded(form.words(.reason, Phrase("答复内容", "Answer")))
        }
        guard request.answer != nil, request.confirmed == nil, plan.may(.confirmHelp, for: request.from) else {
            return nil
        }
        return ActForm(
            plan: plan, verb: .confirmHelp, anchor: "problems", about: about, button: Phrase("确认", "Confirm")
        ).asButton
    }
}
