import Ledger
import Values

/// The forms that change a target: how far, on which way, in which parts. They open at the target, one target at a time.
struct TargetForms {
    let life: ItemLife
    let target: Target

    private var plan: PlanView { life.plan }
    private var context: PageContext { life.context }
    private var element: ElementID { target.element }
    private var anchor: String { "target-\(element.description)" }
    private var name: String { "plan-\(element.description)" }

    private func allows(_ verb: Verb) -> Bool {
        guard Transition.states(for: verb)?.contains(life.item.state) ?? true else { return false }
        let lead = life.item.answerable.first?.id
        return plan.may(verb) || plan.may(verb, for: lead)
    }

    var html: HTML? {
        let verbs: [Verb] = [.changeTarget, .changeTrajectory, .setTrajectory, .allot, .correctFigure]
        let isOpen = plan.openForm == name
        guard verbs.contains(where: allows) || !ownParts.isEmpty else { return parts }
        guard isOpen else {
            let link = plan.link(.item, life.item.id.description).with(FormField.edit.rawValue, name).at(
                anchor)
            return """
                \(parts)<p><a class="button small"\(href: link)>\(context(Phrase("调整目标、计划、分解", "Change target, plan or parts")))\
                <span class="unseen"> \(life.state.label(of: element).map(context.marked))</span></a></p>
                """
        }
        return """
            \(parts)<div class="choices">\(when: allows(.changeTarget), changeTarget)\
            \(when: allows(.changeTrajectory), trajectory(.changeTrajectory))\(when: allows(.setTrajectory), trajectory(.setTrajectory))\
            \(when: allows(.allot), allot(under: nil, whole: target.trajectory.progress.target))\
            \(when: allows(.correctFigure) && !target.figures.isEmpty, correct)</div>
            """
    }

    private func form(_ verb: Verb, _ button: Phrase, about: [(FormField, String)] = []) -> ActForm {
        ActForm(
            plan: plan, verb: verb, anchor: anchor, about: [(.element, element.description)] + about, button: button)
    }

    /// The approval of a leader, which somebody who is not one records.
    private func approval(_ form: ActForm) -> HTML {
        """
        \(form.text(.leader, Phrase("批准领导（领导本人办理可不填）", "Leader who approved (a leader may leave it empty)"), required: false))\
        \(form.text(.basis, Phrase("依据", "Basis"), required: false))
        """
    }

    private var changeTarget: HTML {
        let form = form(.changeTarget, Phrase("调整目标", "Change the target"))
        let progress = target.trajectory.progress
        let known = Phrase(
            "现目标 \(plan.value(progress.target, of: element))，基数 \(plan.value(progress.baseline, of: element))；原目标留档。",
            "Target \(plan.value(progress.target, of: element)) from \(plan.value(progress.baseline, of: element)) now; it stays on record."
        )
        return form.folded(
            """
            <p class="wide">\(context(known))</p>\(form.text(.value, Phrase("新目标（\(plan.unit(of: element))）", "New target (\(plan.unit(of: element)))")))\
            \(approval(form))\(form.words())
            """)
    }

    private func trajectory(_ verb: Verb) -> HTML {
        let isChange = verb == .changeTrajectory
        let form = form(
            verb, isChange ? Phrase("调整计划进度", "Change the course") : Phrase("设定计划进度", "Set the course"))
        let curve = target.trajectory.curve
        let shapes: [Input.Option] = CurveShape.allCases.map { .init(value: $0.rawValue, name: context($0.name)) }
        let points = Input(
            field: .text, label: context(Phrase("节点或月份", "Points, or weights")), kind: .area(rows: 4),
            value: curve?.pointsText ?? "",
            hint: context(
                Phrase(
                    "按月、按节点：每行“日期 累计百分比”，如 2026-06-30 40。季节性：十二个月权重。匀速、S形不填。",
                    "Points or nodes: a day and its cumulative percentage a line, 2026-06-30 40. Seasonal: twelve weights. Else empty."
                )),
            prefix: form.prefix, style: "wide")
        return form.folded(
            """
            \(form.choice(.shape, Phrase("曲线", "Curve"), curve?.code ?? "linear", shapes))\
            \(form.day(.start, Phrase("开始", "From"), curve?.start))\(form.day(.end, Phrase("完成", "Due"), curve?.due))\
            \(form.text(.baseline, Phrase("基数", "Baseline"), target.trajectory.progress.baseline.description, required: false))\(points.html)\
            \(when: isChange, "\(approval(form))\(form.words())")
            """)
    }

    private func allot(under parent: Allotment?, whole: ExactNumber) -> HTML {
        let form = form(
            .allot, Phrase("分解任务", "Allot parts"), about: parent.map { [(.allotment, $0.id.description)] } ?? [])
        let current = life.state.planning.parts(of: element, under: parent?.id).map { part in
            "\(life.state.directory.institution(part.institution)?.name ?? "") \(part.value)"
        }
        let list = Input(
            field: .text, label: context(Phrase("分解到", "Parts")), kind: .area(rows: 4),
            value: current.joined(separator: "\n"), isRequired: true,
            hint: context(
                Phrase(
                    "每行“单位 数值”，合计应为 \(plan.value(whole, of: element))。",
                    "An institution and its value a line; together \(plan.value(whole, of: element)).")),
            prefix: form.prefix, style: "wide")
        let difference = Input(
            field: .reason, label: context(Phrase("合计不等时的说明", "Why the parts differ from the whole, where they do")),
            prefix: form.prefix, style: "wide")
        return form.folded("\(list.html)\(difference.html)")
    }

    private var correct: HTML {
        let form = form(.correctFigure, Phrase("更正数据", "Correct a figure"))
        let options = target.figures.suffix(12).reversed().map { figure in
            Input.Option(
                value: figure.report.description, name: "\(figure.day)：\(plan.value(figure.value, of: element))")
        }
        return form.folded(
            """
            \(form.choice(.report, Phrase("哪期数据", "Which figure"), options.first?.value ?? "", options))\
            \(form.text(.value, Phrase("改为（\(plan.unit(of: element))）", "To (\(plan.unit(of: element)))")))\(form.words())
            """)
    }

    /// The parts that whoever looks at it reports on, or shares out further.
    private var ownParts: [Allotment] {
        life.state.planning.allotments.filter { part in
            part.target == element && part.replaced == nil && may(.reportAllotment, part)
        }
    }

    private func may(_ verb: Verb, _ part: Allotment) -> Bool {
        (Transition.states(for: verb)?.contains(life.item.state) ?? true)
            && Permissions.allows(verb, seats: plan.seats, concerning: part.institution, in: life.state.directory)
    }

    /// The parts of the target with what was reported of them.
    private var parts: HTML? {
        let parts = life.state.planning.allotments.filter { $0.target == element && $0.replaced == nil }
        guard !parts.isEmpty else { return nil }
        return """
            <details><summary>\(context(Phrase("分解到 \(parts.count) 个单位", "Shared among \(parts.count)")))</summary><ul class="rows">\(parts.html(row))</ul></details>
            """
    }

    private func row(_ part: Allotment) -> HTML {
        let last = part.figures.last
        return """
            <li id="part-\(part.id.description)"><span lang="zh-CN">\(life.state.directory.institution(part.institution)?.name)</span> \
            <b>\(plan.value(part.value, of: element))</b> \
            \(last.map { "<span class=\"quietly\">\($0.day.description)：\(plan.value($0.value, of: element))</span>" as HTML })\
            \(when: may(.reportAllotment, part), report(part))\(when: may(.allot, part), allot(under: part, whole: part.value))</li>
            """
    }

    private func report(_ part: Allotment) -> HTML {
        let form = ActForm(
            plan: plan, verb: .reportAllotment, anchor: anchor, about: [(.allotment, part.id.description)],
            button: Phrase("填报完成数", "Report what was reached"))
        return form.folded(
            """
            \(form.day(.day, Phrase("截至", "By the end of"), life.today))\
            \(form.text(.value, Phrase("累计完成（\(plan.unit(of: element))）", "Reached (\(plan.unit(of: element)))")))
            """)
    }
}

/// The forms of a planned curve, as people choose them.
enum CurveShape: String, CaseIterable {
    case linear, sShaped, points, nodes, seasonal

    var name: Phrase {
        switch self {
        case .linear: Phrase("匀速", "Even")
        case .sShaped: Phrase("S形（中间快）", "S-shaped")
        case .points: Phrase("按月（逐点连线）", "Month by month")
        case .nodes: Phrase("按节点（台阶）", "By nodes")
        case .seasonal: Phrase("季节性（月度权重）", "Seasonal")
        }
    }
}

extension PlannedCurve {
    /// The curve's form as ``CurveShape`` names it.
    var code: String {
        switch shape {
        case .linear: "linear"
        case .sShaped: "sShaped"
        case .points: "points"
        case .nodes: "nodes"
        case .seasonal: "seasonal"
        }
    }

    /// The points or weights as they are typed.
    var pointsText: String {
        switch shape {
        case .linear, .sShaped: ""
        case .points(let points), .nodes(let points):
            points.map { "\($0.day) \($0.share.percent(places: 2))" }.joined(separator: "\n")
        case .seasonal(let weights): weights.map(String.init).joined(separator: " ")
        }
    }
}
