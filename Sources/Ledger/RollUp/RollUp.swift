public import Values

/// Progress of many targets together (汇总): an honest average, which what is unknown widens instead of leaving it out.
public struct RollUp: Sendable, Hashable {
    /// One target of a sum.
    public struct Part: Sendable, Hashable {
        /// How much it counts; above 0.
        public var weight: Ratio
        /// The share reached; `nil` where nothing was reported.
        public var share: Ratio?
        /// Whether it was cancelled: it is counted apart and weighs nothing.
        public var isCancelled: Bool

        /// A target that counts `weight`.
        public init(weight: Ratio = .one, share: Ratio?, isCancelled: Bool = false) {
            self.weight = weight
            self.share = share
            self.isCancelled = isCancelled
        }
    }

    /// The average where everything unknown stands at nothing.
    public let worst: Ratio
    /// The average where everything unknown is fully reached.
    public let best: Ratio
    /// How many targets have a share.
    public let known: Int
    /// How many have none.
    public let unknown: Int
    /// How many were cancelled.
    public let cancelled: Int

    /// The weighted average of `parts`; `nil` where no part takes part.
    ///
    /// Shares count from 0 to 1: what one target does beyond its plan does not make up for another. The caller gives each
    /// target once: a whole or its parts, never both.
    public init?(_ parts: [Part]) {
        let live = parts.filter { !$0.isCancelled }
        cancelled = parts.count - live.count
        var (weights, reached, open) = (Ratio.zero, Ratio.zero, Ratio.zero)
        var known = 0
        for part in live {
            precondition(part.weight > .zero, "a target counts \(part.weight)")
            weights = weights + part.weight
            if let share = part.share {
                known += 1
                reached = reached + part.weight * share.clamped(to: .zero ... .one)
            } else {
                open = open + part.weight
            }
        }
        guard let worst = reached.divided(by: weights), let best = (reached + open).divided(by: weights) else {
            return nil
        }
        self.worst = worst
        self.best = best
        self.known = known
        unknown = live.count - known
    }

    /// Whether the two ends differ.
    public var isUncertain: Bool { worst != best }
}

/// A ratio of several bodies together: numerators by denominators, never the average of ratios (比率按分子分母汇总).
public struct PooledRatio: Sendable, Hashable {
    /// The sum of what counts.
    public let numerator: Ratio
    /// The sum of the wholes.
    public let denominator: Ratio

    /// The ratio of several parts, each with what counts and its whole.
    public init(_ parts: [(counted: ExactNumber, whole: ExactNumber)]) {
        numerator = parts.reduce(.zero) { $0 + Ratio($1.counted) }
        denominator = parts.reduce(.zero) { $0 + Ratio($1.whole) }
    }

    /// The share; `nil` where there is no whole.
    public var share: Ratio? { numerator.divided(by: denominator) }
}
