internal import Ledger
internal import Values

extension Play {
    /// Makes up, once the plan is approved, how its items and targets will really go.
    mutating func makeTales() {
        let checks = NumberCheck.allCases
        for (index, item) in state.liveItems.enumerated() {
            var tale = MatterTale()
            tale.cadence = index % 3 == 0 ? .weekly : index % 5 == 2 ? .quarterly : .monthly
            let due = item.deadline.value?.date ?? yearEnd
            tale.due = due < yearEnd ? due : nil
            tale.isSilent = index == 7 || index % 60 == 59
            if !tale.isSilent {
                // Whoever reports every week has room for one more.
                tale.wishes = [0, 4, 7].prefix(tale.cadence == .weekly ? 3 : 2).enumerated().map { place, step in
                    (checks[(index + step) % checks.count], 2 + place * 2 + index % 2)
                }
                if index % 5 == 1, tale.cadence == .monthly { tale.wishes.append((.lateRevision, 3)) }
            }
            makeTales(of: item, &tale, isSlow: index % 10 == 8 || index % 10 == 3)
            matters[item.id] = tale
        }
    }

    private mutating func makeTales(of item: Item, _ tale: inout MatterTale, isSlow: Bool) {
        for element in state.liveTargets(of: item.id) {
            guard let target = state.planning.targets[element] else { continue }
            var story = TargetTale()
            story.pace = isSlow ? chance.number(in: 6600...8600) : chance.number(in: 10_150...11_200)
            if case .indicator(let id) = element, let found = state.indicator(id) {
                story.places =
                    found.indicator.kind.value == .count ? 0 : max(1, target.trajectory.progress.target.scale)
                story.isRelated =
                    found.indicator.within != nil || found.commitment.liveIndicators.contains { $0.within == id }
            }
            targets[element] = story
        }
        choose(.lastMinute, .jumping, in: item, &tale)
        choose(.exactHit, .exact, in: item, &tale)
    }

    /// Inventions that take all year are begun at once: the target that is treated so.
    private mutating func choose(
        _ check: NumberCheck, _ manner: TargetTale.Manner, in item: Item, _ tale: inout MatterTale
    ) {
        guard tale.wishes.contains(where: { $0.check == check }) else { return }
        tale.wishes.removeAll { $0.check == check }
        let fit = state.liveTargets(of: item.id).first { element in
            guard case .indicator(let id) = element, let indicator = state.indicator(id)?.indicator,
                targets[element]?.isRelated == false, targets[element]?.manner == .honest
            else { return false }
            let isExact = indicator.kind.value == .level && indicator.value.value >= 10
            return manner == .exact
                ? isExact
                : indicator.kind.value == .level || (indicator.kind.value == .count && indicator.value.value >= 20)
        }
        guard let fit else { return }
        targets[fit]?.manner = manner
        targets[fit]?.pace = chance.number(in: 10_250...10_900)
    }

    /// The way to each target, while the plan is registered.
    mutating func setTrajectories() {
        let elements = state.liveItems.flatMap { state.liveTargets(of: $0.id) }
        for element in elements {
            guard let target = state.planning.targets[element], let due = target.trajectory.curve?.due,
                let curve = curve(until: due, for: element)
            else { continue }
            var trajectory = target.trajectory
            trajectory.curve = curve
            if trajectory.progress.measure == .state {
                trajectory.progress = Progress(
                    .state, from: baseline(trajectory.progress.target), to: trajectory.progress.target)
            }
            guard trajectory != target.trajectory else { continue }
            act(.act(.planning(.setTrajectory(element, trajectory))), by: office())
        }
    }

    /// Nine tenths of what is wanted.
    private func baseline(_ target: ExactNumber) -> ExactNumber {
        ExactNumber(coefficient: target.coefficient * 9, scale: target.scale + 1)
    }

    private mutating func curve(until due: CalendarDate, for element: ElementID) -> PlannedCurve? {
        guard let target = state.planning.targets[element] else { return nil }
        let start = day(1, 1)
        switch (target.trajectory.progress.measure, chance.below(6)) {
        case (.ceiling, _), (.milestone, _): return nil
        case (_, 0): return try? PlannedCurve(from: start, to: due, .sShaped)
        case (_, 1):
            return try? PlannedCurve(from: start, to: due, .seasonal([2, 1, 6, 9, 10, 10, 9, 9, 10, 10, 7, 4]))
        case (_, 2): return try? PlannedCurve(from: start, to: due, .nodes(points(until: due, every: 3)))
        case (_, 3): return try? PlannedCurve(from: start, to: due, .points(points(until: due, every: 1)))
        default: return nil
        }
    }

    /// Equal shares at the ends of months.
    private func points(until due: CalendarDate, every step: Int) -> [PlannedCurve.Point] {
        var points: [PlannedCurve.Point] = []
        for month in stride(from: step, through: due.month, by: step) {
            guard let last = CalendarDate.lastDay(ofMonth: month, year: due.year), last < due else { continue }
            points.append(.init(day: last, share: Ratio(Int128(month), over: Int128(due.month))))
        }
        return points + [.init(day: due, share: .one)]
    }
}
