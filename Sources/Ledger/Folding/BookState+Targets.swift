public import Values

extension BookState {
    /// Makes the targets of an approved plan, each with the way that its kind suggests.
    mutating func adoptTargets() {
        for item in items where item.isLive { adoptTargets(of: item) }
    }

    private mutating func adoptTargets(of item: Item) {
        for commitment in item.liveCommitments {
            let indicators = commitment.liveIndicators
            if indicators.isEmpty { adopt(.commitment(commitment.id), item.id, trajectory(of: commitment, item)) }
            for indicator in indicators {
                adopt(.indicator(indicator.id), item.id, trajectory(of: indicator, commitment, item))
            }
        }
    }

    private mutating func adopt(_ element: ElementID, _ item: ItemID, _ trajectory: Trajectory) {
        guard planning.targets[element] == nil else { return }
        planning.targets[element] = Target(
            element: element, item: item, trajectory: trajectory, changes: [], figures: [])
        planning.targetsOfItem[item, default: []].append(element)
    }

    /// Work without a number is counted in percent; a red line in how often it was crossed.
    private func trajectory(of commitment: Commitment, _ item: Item) -> Trajectory {
        let due = commitment.deadline.value?.date ?? item.deadline.value?.date ?? yearEnd
        if commitment.kind.value == .redline {
            return Trajectory(
                progress: Progress(.ceiling, to: 0), comparator: .atMost, curve: standardCurve(until: due))
        }
        return Trajectory(
            progress: Progress(.cumulative, to: 100), comparator: .atLeast, curve: standardCurve(until: due))
    }

    /// Amounts and counts add up over the year. Rates, ranks and growth are states on a day: without a baseline nothing says how
    /// much of the way is due before it.
    private func trajectory(of indicator: Indicator, _ commitment: Commitment, _ item: Item) -> Trajectory {
        let due =
            indicator.deadline.value?.date ?? commitment.deadline.value?.date ?? item.deadline.value?.date ?? yearEnd
        let comparator = indicator.comparator.value
        let isCeiling = comparator == .atMost || comparator == .under
        let adds = indicator.kind.value == .level || indicator.kind.value == .count
        let measure: Measure =
            isCeiling || indicator.kind.value == .rank ? .ceiling : adds ? .cumulative : .state
        let curve = measure == .cumulative ? standardCurve(until: due) : stateCurve(until: due)
        return Trajectory(
            progress: Progress(measure, to: indicator.value.value),
            comparator: indicator.kind.value == .rank && comparator == .equal ? .atMost : comparator, curve: curve)
    }

    private var yearEnd: CalendarDate? { CalendarDate(year: book.year, month: 12, day: 31) }
    private var yearStart: CalendarDate? { CalendarDate(year: book.year, month: 1, day: 1) }

    private func standardCurve(until due: CalendarDate?) -> PlannedCurve? {
        guard let due, let start = yearStart else { return nil }
        return try? PlannedCurve(from: min(start, due), to: due, .linear)
    }

    /// Nothing is due before the last day.
    private func stateCurve(until due: CalendarDate?) -> PlannedCurve? {
        guard let due, let start = yearStart else { return nil }
        return try? PlannedCurve(from: min(start, due), to: due, .nodes([.init(day: due, share: .one)]))
    }

    /// Targets go with their commitments when items are merged.
    mutating func handTargets(of id: ItemID, over into: ItemID) {
        guard let moved = planning.targetsOfItem.removeValue(forKey: id) else { return }
        for element in moved { planning.targets[element]?.item = into }
        planning.targetsOfItem[into, default: []] += moved
    }

    /// The day on which an item, commitment or indicator is due: its own deadline, else that of what it stands in, else the
    /// year's end for targets of an approved plan.
    public func dueDate(of element: ElementID) -> CalendarDate? {
        switch element {
        case .item(let id): item(id)?.deadline.value?.date
        case .organisation: nil
        case .commitment(let id):
            commitment(id).flatMap { $0.commitment.deadline.value?.date ?? $0.item.deadline.value?.date } ?? impliedDue
        case .indicator(let id):
            indicator(id).flatMap {
                $0.indicator.deadline.value?.date ?? $0.commitment.deadline.value?.date
                    ?? $0.item.deadline.value?.date
            } ?? impliedDue
        }
    }

    private var impliedDue: CalendarDate? { approval == nil ? nil : yearEnd }

    /// The day up to which the recipients of an item sign for it.
    public func signingDue(of item: Item) -> CalendarDate? {
        item.dispatch.flatMap {
            rules.calendar.day($0.signWithinWorkingDays, workingDaysAfter: $0.mark.at.date())
        }
    }
}
