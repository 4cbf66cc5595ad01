public import Values

/// What the accepted figures say of a commitment.
public enum Promise: String, Sendable, Hashable, CaseIterable {
    /// Its every number is reached or as far as planned.
    case kept
    /// One of its numbers is behind plan.
    case atRisk
    /// No accepted figure says anything of it.
    case unjudged
}

extension BookState {
    /// What the figures say of a commitment of a dispatched item on `day`: what every count and list of promises goes by.
    public func promise(of commitment: CommitmentID, on day: CalendarDate) -> Promise {
        let statuses = targets(of: .commitment(commitment)).compactMap { judgement(of: $0, on: day)?.status }
        if statuses.contains(.behind) { return .atRisk }
        return statuses.isEmpty || statuses.contains(.other) ? .unjudged : .kept
    }
}

/// What the accepted figures say of a plan's promises: kept, at risk, or not to be judged; and what will slip next (预判).
public struct Outlook: Sendable, Hashable {
    /// A target that is not late yet and will fall short at its pace.
    public struct Slipping: Sendable, Hashable {
        /// The target.
        public let element: ElementID
        /// When it is due.
        public let due: CalendarDate
        /// What it will come to.
        public let forecast: Forecast
    }

    /// What the figures say of each commitment of the dispatched items.
    public let promises: [CommitmentID: Promise]
    /// How many commitments are kept.
    public let kept: Int
    /// How many are at risk.
    public let atRisk: Int
    /// How many cannot be judged.
    public let unjudged: Int
    /// What will slip next, by due date.
    public let slipping: [Slipping]

    /// The outlook of `state` on `day`.
    ///
    /// - Complexity: O(targets × figures of each).
    public init(_ state: BookState, on day: CalendarDate) {
        let items = state.liveItems.filter { $0.dispatch != nil }
        var promises: [CommitmentID: Promise] = [:]
        var counts: [Promise: Int] = [:]
        for commitment in items.flatMap(\.liveCommitments) {
            let promise = state.promise(of: commitment.id, on: day)
            promises[commitment.id] = promise
            counts[promise, default: 0] += 1
        }
        self.promises = promises
        (kept, atRisk, unjudged) = (counts[.kept] ?? 0, counts[.atRisk] ?? 0, counts[.unjudged] ?? 0)
        slipping = items.flatMap { state.liveTargets(of: $0.id) }.compactMap { state.slipping($0, on: day) }
            .sorted { ($0.due, $0.forecast.expected) < ($1.due, $1.forecast.expected) }
    }
}

extension BookState {
    /// The target where it is neither red nor done and its forecast falls short.
    fileprivate func slipping(_ element: ElementID, on day: CalendarDate) -> Outlook.Slipping? {
        guard let due = planning.targets[element]?.trajectory.curve?.due, day <= due,
            let judgement = judgement(of: element, on: day), judgement.light == .green || judgement.light == .yellow,
            judgement.status != .completed, let forecast = forecast(of: element, on: day), forecast.expected < .one
        else { return nil }
        return Outlook.Slipping(element: element, due: due, forecast: forecast)
    }
}
