import Values

extension Decision {
    func reporting(_ act: ReportingAct) throws(Refusal) -> [Event] {
        switch act {
        case .submit(let key, let content): return try submitting(key, content)
        case .endorse(let id):
            let report = try report(id, in: [.submitted])
            guard report.submitted.actor != actor else { throw .life(.ownReport) }
        case .sendBack(let id, _): _ = try report(id, in: [.submitted])
        case .accept(let id, _):
            let report = try report(id, in: [.endorsed])
            guard report.submitted.actor != actor, report.endorsed?.actor != actor else { throw .life(.ownReport) }
        case .returned(let id, _): _ = try report(id, in: [.endorsed])
        case .correct(let id, let element, let value, _): try checkCorrection(of: id, element, value)
        case .grantException(let key, _):
            let item = try liveItem(key.item)
            guard item.dispatch?.recipients.contains(key.organisation) == true else {
                throw .life(.notRecipient(key.organisation))
            }
            let period = try period(of: key, item)
            guard period.map({ $0.closing < today }) ?? false else { throw .nothingChanges }
            guard state.reporting.exceptions[key] == nil else { throw .nothingChanges }
        case .reportAllotment(let id, let day, _):
            guard let allotment = state.planning.allotments.element(id), allotment.replaced == nil else {
                throw .life(.unknown("\(id)"))
            }
            _ = try target(allotment.target, for: .reportAllotment)
            guard day <= today else { throw .life(.futureDay(day)) }
            if let last = allotment.figures.last, day < last.day { throw .life(.futureDay(last.day)) }
        }
        return [.acted(.reporting(act))]
    }

    private func report(_ id: ReportID, in states: Set<Report.State>) throws(Refusal) -> Report {
        guard let report = state.reporting.report(id) else { throw .life(.unknown("\(id)")) }
        guard states.contains(report.state) else { throw .life(.reportState(id, report.state)) }
        return report
    }

    /// A head who fills in a report approves it with that: an entry of its own says so.
    private func submitting(_ key: ReportKey, _ content: ReportContent) throws(Refusal) -> [Event] {
        let item = try answering(key.organisation, of: key.item, for: .submitReport)
        try checkPeriod(of: key, item)
        try check(content, key, item)
        let submitted = Event.acted(.reporting(.submit(key, content)))
        let institution = state.institution(of: key.organisation)?.id
        let isHead = Permissions.allows(.endorseReport, seats: seats, concerning: institution, in: state.directory)
        let isReporter = seats.contains { $0.role == .reporter && $0.institution == institution }
        guard isHead, !isReporter else { return [submitted] }
        return [submitted, .acted(.reporting(.endorse(ReportID(state.reporting.reports.count + 1))))]
    }

    private func period(of key: ReportKey, _ item: Item) throws(Refusal) -> ReportingPeriod? {
        guard key.cadence == item.matter.cadence else { throw .life(.noPeriod) }
        guard key.cadence != .atNodes else { return nil }
        let period = state.rules.reporting.period(
            of: key.cadence, containing: key.first, calendar: state.rules.calendar)
        guard let period, period.first == key.first, period.first.year >= state.book.year - 1,
            period.first.year <= state.book.year + 1
        else { throw .life(.noPeriod) }
        return period
    }

    private func checkPeriod(of key: ReportKey, _ item: Item) throws(Refusal) {
        guard key.first <= today else { throw .life(.periodAhead(key.first)) }
        if let known = state.reporting.report(for: key), known.state != .sentBack, known.state != .returned {
            throw .life(.alreadyReported(known.id))
        }
        guard let period = try period(of: key, item), period.closing < today else { return }
        // What the office returns may come back improved, whatever the clock says.
        if state.reporting.report(for: key)?.state == .returned { return }
        guard let exception = state.reporting.exceptions[key] else { throw .life(.periodClosed(period.closing)) }
        guard exception.actor != actor else { throw .life(.ownException) }
    }

    private func check(_ content: ReportContent, _ key: ReportKey, _ item: Item) throws(Refusal) {
        let hasWords = [content.progress, content.problems, content.help, content.next].contains(where: \.hasContent)
        guard content.isUnchanged || hasWords || !content.values.isEmpty || !content.evidence.isEmpty else {
            throw .life(.emptyReport)
        }
        if content.isUnchanged {
            guard content.values.isEmpty else { throw .life(.unchangedWithValues) }
            let count = state.unchangedInARow(before: key) + 1
            guard count < 3 || content.unchangedReason.hasContent else { throw .life(.unchangedReasonMissing(count)) }
        }
        let targets = state.planning.targetsOfItem[item.id] ?? []
        var seen: Set<ElementID> = []
        for value in content.values {
            guard targets.contains(value.element), seen.insert(value.element).inserted else {
                throw .life(.foreignValue(value.element))
            }
            try requireLive(value.element)
            if case .commitment = value.element, state.planning.targets[value.element]?.isPercent == true,
                value.value < 0 || value.value > 100
            {
                throw .life(.percentOutOfRange(value.element))
            }
        }
    }

    private func checkCorrection(
        of id: ReportID, _ element: ElementID, _ value: ExactNumber
    ) throws(Refusal) {
        _ = try report(id, in: [.accepted])
        guard let figure = state.planning.targets[element]?.figures.last(where: { $0.report == id }) else {
            throw .life(.noFigure)
        }
        guard figure.value != value else { throw .nothingChanges }
    }
}

extension Target {
    /// Whether it is counted in percent of the work done.
    public var isPercent: Bool {
        if case .commitment = element { trajectory.progress.measure == .cumulative } else { false }
    }
}
