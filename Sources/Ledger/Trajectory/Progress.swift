public import Values

/// How a reported value is to be read against its target (口径).
public enum Measure: String, Sendable, Hashable, CaseIterable {
    /// It adds up from the baseline to the target over the year (累计): investment, kilometres, houses.
    case cumulative
    /// It is a state on a day that shall have reached the target (时点): a rate, a rank, a stock.
    case state
    /// It shall stay at or under the target on every day (上限): a rate of unemployment, a number of accidents.
    case ceiling
    /// It is done or not (节点): a milestone, whose value is 0 or 1.
    case milestone
}

/// How far a target was reached.
public struct Progress: Sendable, Hashable {
    /// How its values are to be read.
    public let measure: Measure
    /// Where it began.
    public let baseline: ExactNumber
    /// Where it shall end, in the same unit as the baseline and all values.
    public let target: ExactNumber

    /// A way from `baseline` to `target`.
    public init(_ measure: Measure, from baseline: ExactNumber = 0, to target: ExactNumber) {
        self.measure = measure
        self.baseline = baseline
        self.target = target
    }

    /// The share of the way that `value` has covered (完成率), below 0 where it moved away from the target and above 1 where
    /// it went beyond it.
    ///
    /// For a ceiling: 1 while the value is at or under it, else what is left of the target, `target ÷ value`.
    /// `nil` where baseline and target are the same and say nothing about the way.
    public func share(of value: ExactNumber) -> Ratio? {
        switch measure {
        case .ceiling:
            if value <= target { return .one }
            return Ratio(target, of: value)
        case .milestone: return value >= target ? .one : .zero
        case .cumulative, .state:
            let way = Ratio(target) - Ratio(baseline)
            guard way != .zero else { return value == target ? .one : nil }
            return (Ratio(value) - Ratio(baseline)).divided(by: way)
        }
    }

    /// Whether `value` meets the target as its comparator says.
    public func isMet(by value: ExactNumber, _ comparator: Comparator) -> Bool {
        switch comparator {
        case .atLeast: value >= target
        case .atMost: value <= target
        case .over: value > target
        case .under: value < target
        case .equal: measure == .ceiling ? value <= target : baseline <= target ? value >= target : value <= target
        case .about: isNear(value)
        }
    }

    /// `左右` is met from 95 percent of the target on, or up to 105 percent where it is a ceiling.
    private func isNear(_ value: ExactNumber) -> Bool {
        let tolerance = Ratio.percent(measure == .ceiling ? 105 : 95) * Ratio(target)
        return measure == .ceiling ? Ratio(value) <= tolerance : Ratio(value) >= tolerance
    }
}
