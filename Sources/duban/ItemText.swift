internal import Ledger
internal import Values

/// One item with all that happened to it, in lines for people.
struct ItemText {
    let state: BookState
    let day: CalendarDate
    let item: Item

    var text: String {
        headline(state, day) + "\n\(item.shortName)  [\(item.id)]\n" + standing.text + organisations + commitments
            + measures + reports + questions + endings
    }

    // MARK: Where it stands

    private var standing: TextColumns {
        var columns = TextColumns()
        if let section = item.section.value.flatMap(state.section) { columns.add(say("领域", "section"), section.title) }
        columns.add(say("工作流状态", "state"), say(item.state.chinese, item.state.english))
        if let judgement = state.judgement(of: item, on: day) {
            columns.add(say("亮灯", "light"), "\(judgement.light.words)  \(say(judgement.chinese, judgement.english))")
        }
        let statuses = state.statuses(of: item, on: day)
        if item.dispatch != nil {
            columns.add(
                say("进度", "progress"),
                say("单位自报 ", "claimed ") + word(statuses.claimed) + say("，数据计算 ", ", computed ")
                    + word(statuses.computed) + say("，督查室认定 ", ", reviewed ") + word(statuses.reviewed))
            columns.add(say("频次", "cadence"), say(item.matter.cadence.chinese, item.matter.cadence.rawValue))
        }
        if let deadline = item.deadline.value?.date { columns.add(say("完成时限", "deadline"), "\(deadline)") }
        for person in item.people.value { columns.add(person.role, person.name) }
        if let listed = item.matter.listed { columns.add(say("挂牌督办", "listed"), words(listed)) }
        if let origin = state.lineage[item.id] {
            columns.add(say("结转自", "carried over from"), "\(origin.book) \(origin.item)")
        }
        return columns
    }

    private func word(_ status: ProgressStatus?) -> String { status.map { say($0.chinese, $0.english) } ?? "—" }

    private var organisations: String {
        var columns = TextColumns()
        for organisation in item.liveOrganisations {
            columns.add(
                organisation.id.description, role(organisation.role.value), organisation.name.value,
                signing(organisation))
        }
        return section(say("单位", "Organisations"), columns)
    }

    private func role(_ role: Organisation.Role) -> String {
        switch role {
        case .lead: say("牵头", "lead")
        case .cooperating: say("配合", "cooperating")
        case .responsible: say("责任", "responsible")
        case .supervising: say("督导", "supervising")
        }
    }

    private func signing(_ organisation: Organisation) -> String {
        guard item.dispatch?.recipients.contains(organisation.id) == true else { return "" }
        return switch item.matter.signings[organisation.id] {
        case .signed(let mark): say("已签收 ", "signed ") + words(mark)
        case .refused(let mark): say("拒签 ", "refused ") + words(mark)
        case .upheld(let mark): say("维持交办 ", "upheld ") + words(mark)
        case .released(let mark): say("同意不承办 ", "released ") + words(mark)
        case nil: say("未签收", "not signed") + (state.signingDue(of: item).map { say("（\($0) 前）", " (by \($0))") } ?? "")
        }
    }

    // MARK: What it commits to

    private var commitments: String {
        item.liveCommitments.map { commitment in
            let targets = state.targets(of: .commitment(commitment.id))
            var columns = TextColumns(indent: 4)
            if !targets.isEmpty {
                columns.add(
                    "", say("指标", "target"), say("目标", "to reach"), say("应完成", "planned"), say("实际", "actual"),
                    say("亮灯", "light"), say("时限", "due"), say("预测", "forecast"))
            }
            columns.rows += targets.compactMap(row)
            return "\n\(commitment.id) \(commitment.text.value)\n" + columns.text
        }.joined()
    }

    private func row(_ element: ElementID) -> [String]? {
        guard let target = state.planning.targets[element], let judgement = state.judgement(of: element, on: day) else {
            return nil
        }
        let (unit, way) = (state.unit(of: element), target.trajectory)
        let figure = target.figure(on: day)
        let share = figure.flatMap { way.progress.share(of: $0.value) }
        let isNumber = if case .indicator = element { true } else { false }
        return [
            element.description,
            isNumber ? (state.label(of: element) ?? "").cut(to: 30) : say("完成进度", "work done"),
            "\(way.comparator.sign)\(way.progress.target)\(unit)",
            way.curve.map { "\($0.share(on: day))" } ?? "—",
            figure.map { "\($0.value)\(unit)" + (share.map { " (\($0))" } ?? "") } ?? "—", judgement.light.words,
            way.curve?.due.description ?? "—",
            state.forecast(of: element, on: day).map {
                "\($0.expected) [\($0.range.lowerBound), \($0.range.upperBound)]"
            } ?? "—",
        ]
    }

    // MARK: What was done

    private var measures: String {
        var columns = TextColumns()
        for measure in state.planning.measures(of: item.id) {
            columns.add(
                measure.id.description, measure.text, state.name(of: measure.organisation), measure.person ?? "")
            for node in measure.nodes {
                columns.add(
                    "", "· \(node.text)", say("\(node.due) 前", "by \(node.due)"),
                    node.reached.map { say("\($0.day) 完成", "reached \($0.day)") }
                        ?? (node.due < day ? say("逾期", "overdue") : ""))
            }
        }
        return section(say("措施和节点", "Measures and nodes"), columns)
    }

    private var reports: String {
        var columns = TextColumns()
        for report in state.reporting.reports(of: item.id) {
            let values = report.content.values.map { "\($0.element)=\($0.value)\(state.unit(of: $0.element))" }
            let standing: String =
                switch report.standing {
                case .timely: report.isTimely ? say("按时", "on time") : say("空报", "empty")
                case .late: say("迟报", "late")
                case .byException: say("特批补报", "by exception")
                case nil: "—"
                }
            let period = state.period(of: report.key)
            columns.add(
                report.id.description, say(period.chinese, period.english), state.name(of: report.key.organisation),
                say(report.state.chinese, report.state.english), standing, values.joined(separator: " "),
                report.content.isUnchanged ? say("本期无变化", "nothing changed") : report.content.progress.cut(to: 40))
        }
        return section(say("反馈", "Reports"), columns)
    }

    private var questions: String {
        var problems = TextColumns()
        for problem in state.supervision.problems where problem.item == item.id {
            let days = problem.days(until: day).map { entry in
                let holder = state.words(for: entry.holder)
                return say("\(holder.chinese) \(entry.days) 天", "\(holder.english) \(entry.days) d")
            }
            problems.add(
                problem.id.description, problem.text.cut(to: 40), days.joined(separator: say("、", ", ")),
                problem.solved.map { say("已解决 ", "solved ") + words($0) } ?? say("未解决", "open"))
        }
        var doubts = TextColumns()
        for doubt in state.doubts(in: item.id) {
            doubts.add(doubt.key.check.rawValue, doubt.key.report.description, say(doubt.chinese, doubt.english))
        }
        var urgings = TextColumns()
        for urging in state.supervision.urgings(of: item.id) {
            urgings.add(
                urging.id.description, say(urging.step.chinese, urging.step.english),
                state.name(of: urging.organisation), words(urging.mark),
                urging.answer.map { say("已答复 ", "answered ") + words($0) } ?? "")
        }
        var extensions = TextColumns()
        for request in state.supervision.extensions where request.item == item.id {
            let answer =
                request.answer == nil
                ? say("待答复", "waiting")
                : request.granted.map { say("准予延至 \($0)", "granted until \($0)") } ?? say("不予延期", "denied")
            extensions.add(
                request.id.description, request.element.description, state.name(of: request.organisation),
                "\(request.original) → \(request.wanted)", answer, request.requested.reason ?? "")
        }
        return section(say("需协调问题", "Problems"), problems) + section(say("数据疑点", "Doubts"), doubts)
            + section(say("催办督办", "Urgings"), urgings) + section(say("延期", "Extensions"), extensions)
    }

    private var endings: String {
        var columns = TextColumns()
        for denial in item.matter.denials { columns.add(say("退回办结申请", "completion denied"), words(denial)) }
        if let completion = item.matter.completion {
            columns.add(say("申请办结", "completion requested"), words(completion.requested))
            if let mark = completion.endorsed { columns.add(say("单位审核", "endorsed"), words(mark)) }
            if let mark = completion.completed { columns.add(say("认定办结", "found complete"), words(mark)) }
        }
        for closing in item.matter.closings {
            columns.add(
                say("销号", "closed"),
                words(closing.mark) + (closing.void.map { say("，已作废 ", ", void ") + words($0) } ?? ""))
        }
        for recheck in item.matter.rechecks {
            columns.add(
                recheck.holds ? say("回头看：成立", "re-check: holds") : say("回头看：不成立", "re-check: fails"),
                words(recheck.mark))
        }
        if let mark = item.matter.archived { columns.add(say("归档", "archived"), words(mark)) }
        return section(say("办结和销号", "Completion and closing"), columns)
    }

    // MARK: Parts

    private func section(_ title: String, _ columns: TextColumns) -> String {
        columns.rows.isEmpty ? "" : "\n\(title)\n" + columns.text
    }

    /// Day, person and reason of an entry, with its position.
    private func words(_ mark: Mark) -> String {
        let reason = mark.reason.map { say("：\($0)", ": \($0)") } ?? ""
        return "\(mark.at.date()) \(state.directory.name(of: mark.actor))\(reason) #\(mark.position)"
    }
}

extension Ledger.Comparator {
    /// The sign for it.
    var sign: String {
        switch self {
        case .atLeast: "≥"
        case .atMost: "≤"
        case .equal: "="
        case .over: ">"
        case .under: "<"
        case .about: "≈"
        }
    }
}
