public import Values

extension BookState {
    /// The steps of the ladder taken about one deadline of one organisation.
    func urgingsTaken(_ item: ItemID, _ organisation: OrganisationID, _ due: CalendarDate) -> [UrgingLadder.Due] {
        supervision.urgings(of: item).filter { $0.organisation == organisation && $0.due == due }
            .map { UrgingLadder.Due(step: $0.step, day: $0.mark.at.date()) }
    }

    /// The step that comes next about a deadline, whether or not its day has come.
    func nextStep(due: CalendarDate, taken: [UrgingLadder.Due]) -> UrgingLadder.Due? {
        let highest = taken.map(\.step).max()
        let all = rules.ladder.steps(due: due, calendar: rules.calendar)
        guard let index = all.firstIndex(where: { step in highest.map { $0 < step.step } ?? true }) else { return nil }
        guard case .reminder = all[index].step else {
            let before = taken.max { $0.step < $1.step }.map { max(due, $0.day) } ?? due
            let days = rules.ladder.escalation.first { $0.step == all[index].step }?.workingDays ?? 0
            return rules.calendar.day(days, workingDaysAfter: before).map { .init(step: all[index].step, day: $0) }
        }
        return all[index]
    }

    /// An urging whose day has come.
    public struct UrgingDue: Sendable, Hashable {
        /// The item.
        public let item: ItemID
        /// The organisation.
        public let organisation: OrganisationID
        /// The deadline.
        public let due: CalendarDate
        /// The step, with the day it became due.
        public let step: UrgingLadder.Due
    }

    /// The urgings whose day has come on `day`: for every item at work, each deadline that is not met, each organisation that
    /// answers for it.
    public func urgingsDue(on day: CalendarDate) -> [UrgingDue] {
        items.filter { $0.isLive && $0.state >= .dispatched && $0.state < .completionRequested }
            .flatMap { urgingsDue(of: $0, on: day) }
    }

    /// The deadlines that are over on `day` without a step to take yet: each with the step that comes next, and its day.
    public func urgingsAhead(on day: CalendarDate) -> [UrgingDue] {
        items.filter { $0.isLive && $0.state >= .dispatched && $0.state < .completionRequested }.flatMap { item in
            overdue(item, on: day).flatMap { due in
                item.answerable.filter { isHeld($0.id, to: item) }.compactMap { organisation -> UrgingDue? in
                    let taken = urgingsTaken(item.id, organisation.id, due)
                    guard let next = nextStep(due: due, taken: taken), next.day > day else { return nil }
                    return UrgingDue(item: item.id, organisation: organisation.id, due: due, step: next)
                }
            }
        }
    }

    private func overdue(_ item: Item, on day: CalendarDate) -> [CalendarDate] {
        Set(unmetTargets(of: item.id, on: day).compactMap { planning.targets[$0]?.trajectory.curve?.due })
            .filter { $0 < day }.sorted()
    }

    private func urgingsDue(of item: Item, on day: CalendarDate) -> [UrgingDue] {
        let dues = Set(unmetTargets(of: item.id, on: day).compactMap { planning.targets[$0]?.trajectory.curve?.due })
        return dues.sorted().flatMap { due in
            item.answerable.filter { isHeld($0.id, to: item) }.compactMap { organisation in
                rules.ladder.step(
                    due: due, on: day, taken: urgingsTaken(item.id, organisation.id, due), calendar: rules.calendar
                ).map { UrgingDue(item: item.id, organisation: organisation.id, due: due, step: $0) }
            }
        }
    }

    /// Whether an organisation was sent the item and has not been released from it.
    private func isHeld(_ organisation: OrganisationID, to item: Item) -> Bool {
        if case .released = item.matter.signings[organisation] { return false }
        return item.dispatch?.recipients.contains(organisation) == true
    }

    /// The figures that a draw with `seed` chooses among all accepted ones that were not drawn before: the same seed on the same
    /// book chooses the same.
    public func draw(seed: Int, count: Int) -> [DrawnFigure] {
        let drawn = Set(supervision.siteChecks.map { DrawnFigure($0.report, $0.element) })
        var figures = items.filter(\.isLive).flatMap { planning.targetsOfItem[$0.id] ?? [] }.flatMap { element in
            (planning.targets[element]?.figures ?? []).suffix(1).map { DrawnFigure($0.report, element) }
        }.filter { !drawn.contains($0) }
        var generator = SeededDraw(state: UInt64(bitPattern: Int64(seed)))
        var chosen: [DrawnFigure] = []
        while chosen.count < count, !figures.isEmpty {
            chosen.append(figures.remove(at: Int(generator.next() % UInt64(figures.count))))
        }
        return chosen
    }
}

/// The same numbers for the same seed, on every machine (SplitMix64), so that a draw can be repeated.
public struct SeededDraw: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// The numbers that follow from `state`.
    public init(state: UInt64) { self.state = state }

    /// The next number.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
