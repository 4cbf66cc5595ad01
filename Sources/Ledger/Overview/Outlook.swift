public import Values

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

    /// Commitments of dispatched items whose every number is reached or as far as planned.
    public let kept: Int
    /// Commitments with a number behind plan.
    public let atRisk: Int
    /// Commitments of which no accepted figure says anything.
    public let unjudged: Int
    /// What will slip next, by due date.
    public let slipping: [Slipping]

    /// The outlook of `state` on `day`.
    ///
    /// - Complexity: O(targets × figures of each).
    public init(_ state: BookState, on day: CalendarDate) {
        let items = state.liveItems.filter { $0.dispatch != nil }
        var (kept, atRisk, unjudged) = (0, 0, 0)
        for commitment in items.flatMap(\.liveCommitments) {
            let statuses = state.targets(of: .commitment(commitment.id)).compactMap {
                state.judgement(of: $0, on: day)?.status
            }
            if statuses.contains(.behind) {
                atRisk += 1
            } else if statuses.isEmpty || statuses.contains(.other) {
                unjudged += 1
            } else {
                kept += 1
            }
        }
        (self.kept, self.atRisk, self.unjudged) = (kept, atRisk, unjudged)
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
