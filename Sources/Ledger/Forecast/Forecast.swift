public import Values

/// What a target will probably come to by its due date (预测), with a range and how it was reached.
public struct Forecast: Sendable, Hashable {
    /// The share of the target expected at the end.
    public let expected: Ratio
    /// The share if it goes on at the slowest and at the fastest pace seen.
    public let range: ClosedRange<Ratio>
    /// How it was reached.
    public let basis: Basis

    /// How a forecast was reached.
    public enum Basis: Sendable, Hashable {
        /// Nothing remains to be guessed: the target is reached or its time is over.
        case settled
        /// One report only: what was reached, divided by what the plan asked by then.
        case ratioToPlan(reached: Ratio, planned: Ratio)
        /// Several reports: for each stretch between two, progress divided by what the plan asked of it; the median of the last
        /// stretches, applied to what the plan still asks.
        case pace(reached: Ratio, remaining: Ratio, median: Ratio, stretches: Int)
    }

    /// One accepted value on the way.
    public struct Reading: Sendable, Hashable {
        /// The day for which the value holds.
        public var day: CalendarDate
        /// The share of the target reached at its end.
        public var share: Ratio

        /// `share` reached at the end of `day`.
        public init(day: CalendarDate, share: Ratio) {
            self.day = day
            self.share = share
        }
    }

    /// How many stretches between reports count: older ones say little about the pace of today.
    public static let stretchesCounted = 4

    /// The forecast from accepted readings, oldest first; `nil` without readings or where the plan asked nothing so far.
    ///
    /// Pace is measured against the planned curve, so that the winter stop of a building site is not taken for slowness. A
    /// stretch in which the plan asked nothing says nothing about pace and is joined to the next.
    public static func of(_ readings: [Reading], plan: PlannedCurve) -> Forecast? {
        guard let last = readings.last else { return nil }
        let planned = plan.share(on: last.day)
        if last.share >= .one || planned == .one {
            return Forecast(expected: last.share, range: last.share...last.share, basis: .settled)
        }
        let remaining = Ratio.one - planned
        let paces = Forecast.paces(readings, plan).suffix(stretchesCounted).sorted()
        guard let slowest = paces.first, let fastest = paces.last, paces.count > 1 else {
            return single(last, planned: planned, remaining: remaining)
        }
        let median = Forecast.median(paces)
        func end(_ pace: Ratio) -> Ratio { max(last.share + max(pace, .zero) * remaining, last.share) }
        return Forecast(
            expected: end(median), range: end(slowest)...end(fastest),
            basis: .pace(reached: last.share, remaining: remaining, median: median, stretches: paces.count))
    }

    /// From one stretch only, the end may lie anywhere between no further progress and twice the pace.
    private static func single(_ last: Reading, planned: Ratio, remaining: Ratio) -> Forecast? {
        guard let pace = last.share.divided(by: planned) else { return nil }
        let further = max(pace, .zero) * remaining
        return Forecast(
            expected: last.share + further, range: last.share...(last.share + Ratio(2) * further),
            basis: .ratioToPlan(reached: last.share, planned: planned))
    }

    /// Progress by what the plan asked, for each stretch from the start to the last reading.
    private static func paces(_ readings: [Reading], _ plan: PlannedCurve) -> [Ratio] {
        var paces: [Ratio] = []
        var (planned, reached) = (Ratio.zero, Ratio.zero)
        for reading in readings {
            let due = plan.share(on: reading.day)
            guard let pace = (reading.share - reached).divided(by: due - planned) else { continue }
            paces.append(pace)
            (planned, reached) = (due, reading.share)
        }
        return paces
    }

    private static func median(_ sorted: [Ratio]) -> Ratio {
        let middle = sorted.count / 2
        return sorted.count % 2 == 1
            ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) * Ratio(1, over: 2)
    }

    /// How the forecast was reached, in one Chinese sentence.
    public var chinese: String {
        switch basis {
        case .settled: "已有定数：\(expected)。"
        case .ratioToPlan(let reached, let planned):
            "已完成\(reached)，同期计划\(planned)，照此推算年底完成\(expected)（\(range.lowerBound)至\(range.upperBound)）。"
        case .pace(let reached, let remaining, let median, let stretches):
            "已完成\(reached)，余下计划\(remaining)；近\(stretches)期实际为计划的\(median)（中位数），"
                + "推算年底完成\(expected)（\(range.lowerBound)至\(range.upperBound)）。"
        }
    }

    /// How the forecast was reached, in one English sentence.
    public var english: String {
        switch basis {
        case .settled: "Settled at \(expected)."
        case .ratioToPlan(let reached, let planned):
            "\(reached) done where the plan asked \(planned): \(expected) expected (\(range.lowerBound) to \(range.upperBound))."
        case .pace(let reached, let remaining, let median, let stretches):
            "\(reached) done, the plan still asks \(remaining); the median pace of the last \(stretches) periods was \(median) of "
                + "the plan: \(expected) expected (\(range.lowerBound) to \(range.upperBound))."
        }
    }
}
