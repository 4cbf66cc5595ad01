internal import Values

extension BookState {
    mutating func take(_ act: PlanningAct, _ mark: Mark) throws(Contradiction) {
        switch act {
        case .adopt(let item, let organisation, let drafts):
            for index in planning.measures.indices where planning.measures[index].isInForce(for: item, organisation) {
                planning.measures[index].replaced = mark
            }
            for draft in drafts {
                planning.measures.append(
                    WorkMeasure(MeasureID(planning.measures.count + 1), item, organisation, draft, mark))
            }
            try self.act(on: item, mark) { if $0.state == .signed { $0.state = .inProgress } }
        case .reach(let id, let node, let day):
            guard let index = planning.measures.place(id), planning.measures[index].nodes.indices.contains(node) else {
                throw Contradiction(detail: "there is no node \(node) of \(id)")
            }
            planning.measures[index].nodes[node].reached = .init(day: day, mark: mark)
            try self.act(on: planning.measures[index].item, mark) { _ in }
        case .setTrajectory(let element, let trajectory):
            guard let target = planning.targets[element] else { throw Contradiction(detail: "\(element) is no target") }
            planning.targets[element]?.trajectory = trajectory
            planning.targets[element]?.set = mark
            try self.act(on: target.item, mark) { _ in }
        case .changeTrajectory(let element, let trajectory, let approval, _):
            guard let target = planning.targets[element] else { throw Contradiction(detail: "\(element) is no target") }
            planning.targets[element]?.change(to: trajectory, approval: approval, mark)
            try self.act(on: target.item, mark) { _ in }
        case .allot(let element, let parent, let parts, _): try takeAllotment(of: element, parent, parts, mark)
        }
    }

    private mutating func takeAllotment(
        of element: ElementID, _ parent: AllotmentID?, _ parts: [AllotmentPart], _ mark: Mark
    ) throws(Contradiction) {
        guard let target = planning.targets[element] else { throw Contradiction(detail: "\(element) is no target") }
        replaceParts(of: element, under: parent, mark)
        for part in parts {
            planning.allotments.append(
                Allotment(
                    id: AllotmentID(planning.allotments.count + 1), target: element, parent: parent,
                    institution: part.institution, value: part.value, mark: mark, figures: []))
        }
        try act(on: target.item, mark) { _ in }
    }

    /// What is shared out anew takes the place of what was, with all that was shared out below it.
    private mutating func replaceParts(of element: ElementID, under parent: AllotmentID?, _ mark: Mark) {
        for part in planning.parts(of: element, under: parent) {
            replaceParts(of: element, under: part.id, mark)
            planning.allotments[part.id.rawValue - 1].replaced = mark
        }
    }

    mutating func take(_ act: ReportingAct, _ mark: Mark) throws(Contradiction) {
        switch act {
        case .submit(let key, let content): try takeReport(key, content, mark)
        case .endorse(let id):
            try change(id, to: .endorsed, mark) { report, standing in
                report.endorsed = mark
                report.standing = report.standing ?? standing
            }
        case .sendBack(let id, _): try change(id, to: .sentBack, mark) { report, _ in report.answer = mark }
        case .returned(let id, _): try change(id, to: .returned, mark) { report, _ in report.answer = mark }
        case .accept(let id, let reviewed):
            try change(id, to: .accepted, mark) { report, _ in
                report.answer = mark
                report.reviewed = reviewed
            }
            takeFigures(of: id, mark)
        case .correct(let id, let element, let value, _): try takeCorrection(of: id, element, value, mark)
        case .grantException(let key, _):
            reporting.exceptions[key] = mark
            try self.act(on: key.item, mark) { _ in }
        case .reportAllotment(let id, let day, let value):
            guard let index = planning.allotments.place(id) else { throw Contradiction(detail: "there is no \(id)") }
            planning.allotments[index].figures.append(.init(day: day, value: value, mark: mark))
            if let item = planning.targets[planning.allotments[index].target]?.item {
                try self.act(on: item, mark) { _ in }
            }
        }
    }

    private mutating func takeReport(
        _ key: ReportKey, _ content: ReportContent, _ mark: Mark
    ) throws(Contradiction) {
        let period = rules.reporting.period(of: key.cadence, containing: key.first, calendar: rules.calendar)
        let before = reporting.report(for: key)
        let id = ReportID(reporting.reports.count + 1)
        reporting.reports.append(
            Report(
                id: id, key: key, day: min(period?.last ?? mark.at.date(), mark.at.date()), content: content,
                submitted: mark,
                standing: before?.state == .returned ? before?.standing : nil, state: .submitted,
                unchangedInARow: content.isUnchanged ? unchangedInARow(before: key) + 1 : 0))
        if let report = reporting.reports.last { reporting.index(report) }
        try act(on: key.item, mark) { if $0.state == .signed { $0.state = .inProgress } }
    }

    private mutating func change(
        _ id: ReportID, to state: Report.State, _ mark: Mark,
        _ change: (inout Report, ReportingPeriod.Standing) -> Void
    ) throws(Contradiction) {
        guard let index = reporting.reports.place(id) else { throw Contradiction(detail: "there is no report \(id)") }
        let key = reporting.reports[index].key
        let period = rules.reporting.period(of: key.cadence, containing: key.first, calendar: rules.calendar)
        reporting.reports[index].state = state
        change(&reporting.reports[index], period?.standing(of: mark.at.date()) ?? .timely)
        try act(on: key.item, mark) { _ in }
    }

    private mutating func takeFigures(of id: ReportID, _ mark: Mark) {
        guard let report = reporting.report(id) else { return }
        for value in report.content.values {
            let figure = Figure(day: report.day, value: value.value, report: id, accepted: mark, corrections: [])
            planning.targets[value.element]?.insert(figure)
        }
    }

    private mutating func takeCorrection(
        of id: ReportID, _ element: ElementID, _ value: ExactNumber, _ mark: Mark
    ) throws(Contradiction) {
        guard let target = planning.targets[element],
            let index = target.figures.lastIndex(where: { $0.report == id })
        else { throw Contradiction(detail: "there is no figure of \(element) from \(id)") }
        let before = target.figures[index].value
        planning.targets[element]?.figures[index].corrections.append(.init(before: before, mark: mark))
        planning.targets[element]?.figures[index].value = value
        reporting.corrections.append(mark)
        try act(on: target.item, mark) { _ in }
    }

    /// How many reports in a row before the period of `key` said that nothing changed.
    func unchangedInARow(before key: ReportKey) -> Int {
        let earlier = reporting.reports(of: key.item).filter { report in
            report.key.organisation == key.organisation && report.key.first < key.first
                && report.state != .sentBack && report.state != .returned
        }
        return earlier.max { $0.key.first < $1.key.first }?.unchangedInARow ?? 0
    }
}

extension Target {
    /// Puts a figure in its place by day, behind others of that day.
    fileprivate mutating func insert(_ figure: Figure) {
        let place = figures.lastIndex { $0.day <= figure.day }.map { $0 + 1 } ?? 0
        figures.insert(figure, at: place)
    }
}

extension WorkMeasure {
    fileprivate init(
        _ id: MeasureID, _ item: ItemID, _ organisation: OrganisationID, _ draft: MeasureDraft, _ mark: Mark
    ) {
        self.init(
            id: id, item: item, organisation: organisation, text: draft.text, person: draft.person,
            nodes: draft.nodes.map { Node(text: $0.text, due: $0.due) }, adopted: mark)
    }

    fileprivate func isInForce(for item: ItemID, _ organisation: OrganisationID) -> Bool {
        self.item == item && self.organisation == organisation && replaced == nil
    }
}
