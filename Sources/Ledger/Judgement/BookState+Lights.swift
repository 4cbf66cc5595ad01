public import Values

extension BookState {
    /// How a target stands on `day`, by the figures that hold for that day or earlier: light, status and the arithmetic.
    ///
    /// - Returns: `nil` where `element` is no target of a running plan.
    /// - Complexity: O(figures of the target).
    public func judgement(of element: ElementID, on day: CalendarDate) -> LightJudgement? {
        // Only the state is taken out of the item: copying all of it for each target would be most of the work.
        guard let target = planning.targets[element], let place = itemIndex[target.item] else { return nil }
        let state = items[place].state
        if state == .suspended { return LightJudgement(.grey, .other, .suspended) }
        let figure = target.figure(on: day)
        let trajectory = target.trajectory
        let isDone = figure.map { trajectory.isDone(by: $0.value, on: day) } ?? false
        return rules.light.judgement(
            of: LightRule.Facts(
                planned: trajectory.curve?.share(on: day),
                actual: figure.flatMap { trajectory.progress.share(of: $0.value) }, due: trajectory.curve?.due,
                isDone: isDone, isClosed: state == .closed || state == .archived), on: day,
            calendar: rules.calendar)
    }

    /// How an item stands on `day`: as its worst target. `nil` before dispatch.
    public func judgement(of item: Item, on day: CalendarDate) -> LightJudgement? {
        guard item.dispatch != nil, item.isLive else { return nil }
        return liveTargets(of: item.id).compactMap { judgement(of: $0, on: day) }
            .min { $0.light.urgency < $1.light.urgency }
    }

    /// The targets of an item that count: not struck.
    public func liveTargets(of id: ItemID) -> [ElementID] {
        (planning.targetsOfItem[id] ?? []).filter { element in
            switch element {
            case .commitment(let id): commitment(id)?.commitment.struck == nil
            case .indicator(let id):
                indicator(id).map { $0.indicator.struck == nil && $0.commitment.struck == nil } ?? false
            default: false
            }
        }
    }

    /// The lights of all targets of dispatched items on `day`.
    public func lights(on day: CalendarDate) -> [ElementID: Light] {
        var lights: [ElementID: Light] = [:]
        lights.reserveCapacity(planning.targets.count)
        for place in items.indices where items[place].isLive && items[place].dispatch != nil {
            for element in planning.targetsOfItem[items[place].id] ?? [] {
                if let judgement = judgement(of: element, on: day) { lights[element] = judgement.light }
            }
        }
        return lights
    }

    /// Keeps the lights of every month that ended before `day` and after the last entry. What comes later does not repaint them.
    mutating func keepMonthLights(until day: CalendarDate) {
        guard approval != nil else { return }
        for month in monthsEnded(before: day) {
            guard let last = month.lastDay else { continue }
            monthLights[month] = lights(on: last)
        }
    }

    /// The lights of the months that are over on `day`: those that were kept, and those that ended since the last entry.
    public func monthLights(until day: CalendarDate) -> [YearMonth: [ElementID: Light]] {
        var lights = monthLights
        guard approval != nil else { return lights }
        for month in monthsEnded(before: day) {
            if let last = month.lastDay { lights[month] = self.lights(on: last) }
        }
        return lights
    }

    /// The months that ended between the last entry and `day`; at most the two years that a book can last.
    private func monthsEnded(before day: CalendarDate) -> [YearMonth] {
        var months: [YearMonth] = []
        var month = YearMonth(updated.date())
        let present = YearMonth(day)
        while month < present, months.count < 24 {
            months.append(month)
            month = month.next
        }
        return months
    }

    /// The targets of an item that accepted figures do not reach on `day`.
    public func unmetTargets(of id: ItemID, on day: CalendarDate) -> [ElementID] {
        liveTargets(of: id).filter { element in
            guard let target = planning.targets[element] else { return false }
            guard let figure = target.figure(on: day) else { return true }
            return !target.trajectory.progress.isMet(by: figure.value, target.trajectory.comparator)
        }
    }

    /// What the organisation claims, what the numbers compute, and what the office found: three statuses side by side.
    public func statuses(of item: Item, on day: CalendarDate) -> ThreeStatuses {
        let reports = reporting.reports(of: item.id).filter { $0.submitted.at.date() <= day }
        return ThreeStatuses(
            claimed: reports.last { $0.content.claim != nil }?.content.claim,
            computed: judgement(of: item, on: day)?.status,
            reviewed: reports.last { $0.state == .accepted && $0.reviewed != nil }?.reviewed)
    }
}

/// What the organisation claims, what the numbers compute, what the office reviewed.
public struct ThreeStatuses: Sendable, Hashable {
    /// What the organisation's last report claims.
    public let claimed: ProgressStatus?
    /// What the accepted figures compute.
    public let computed: ProgressStatus?
    /// What the office found when it accepted the last report.
    public let reviewed: ProgressStatus?
}

extension Trajectory {
    /// Whether the target is reached and stays so: a ceiling only once its time is over.
    func isDone(by value: ExactNumber, on day: CalendarDate) -> Bool {
        guard progress.isMet(by: value, comparator) else { return false }
        return progress.measure != .ceiling || curve.map { $0.due <= day } ?? false
    }
}
