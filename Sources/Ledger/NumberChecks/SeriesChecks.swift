public import Values

/// What was reported of one target, period by period.
public struct ReportedSeries: Sendable, Hashable {
    /// One report.
    public struct Point: Sendable, Hashable {
        /// The day that the value holds for: the last of its period.
        public var day: CalendarDate
        /// The value, in the target's unit.
        public var value: ExactNumber

        /// `value` at the end of `day`.
        public init(day: CalendarDate, value: ExactNumber) {
            self.day = day
            self.value = value
        }
    }

    /// How its values are to be read.
    public var progress: Progress
    /// Whether the target is measured, not counted: only then does a value that meets it to the digit surprise.
    public var isMeasured: Bool
    /// The due date.
    public var due: CalendarDate?
    /// The reports, oldest first.
    public var points: [Point]
    /// By how many times two values differ where the unit may have slipped.
    public var slipTimes: ClosedRange<Int>

    /// The reports of one target.
    public init(
        progress: Progress, isMeasured: Bool, due: CalendarDate?, points: [Point],
        slipTimes: ClosedRange<Int> = 2_000...50_000
    ) {
        self.progress = progress
        self.isMeasured = isMeasured
        self.due = due
        self.points = points
        self.slipTimes = slipTimes
    }
}

/// A doubt about one report, with the numbers it rests on.
public struct NumberDoubt: Sendable, Hashable {
    /// The rule.
    public let check: NumberCheck
    /// The report, by its place in the series.
    public let point: Int
    /// What looks doubtful, in Chinese.
    public let chinese: String
    /// What looks doubtful, in English.
    public let english: String

    init(_ check: NumberCheck, _ point: Int, _ chinese: String, _ english: String) {
        self.check = check
        self.point = point
        self.chinese = chinese
        self.english = english
    }
}

extension ReportedSeries {
    /// The doubts about the values, in their order. Each value is compared with the last one before it that is no slip, so that
    /// a slip is doubted itself and not the right value that follows it.
    ///
    /// - Falling: a cumulative value below the one before it.
    /// - Slip of unit: at least 2,000 and at most 50,000 times the value before it, or the same the other way; with no value
    ///   before it, that many times the target. Values that stay where a slip led are doubted once.
    /// - Last minute: from the third report on, at least 40 points of the way within 130 days in the report that reaches the
    ///   due date or the target, when all before it had not come to 60. Later reports do not make it good, and where reports
    ///   are missing between the two the step says nothing.
    /// - Exact hit: a measured cumulative value of at least three digits that equals the target, in the report that reaches it.
    public var doubts: [NumberDoubt] {
        var doubts: [NumberDoubt] = []
        var before: Int?
        for index in points.indices {
            if let slip = slip(index, after: before) {
                doubts.append(slip)
                continue
            }
            // Where a slip led and the values stay, they are compared with each other from then on.
            let isSettled =
                index > 0 && before != index - 1
                && isSlip(from: points[index - 1].value, to: points[index].value) == nil
                && before.map { isSlip(from: points[$0].value, to: points[index].value) != nil } ?? true
            let earlier = isSettled ? index - 1 : before
            doubts += [falling(index, after: earlier), lastMinute(index, after: earlier), exactHit(index)]
                .compactMap(\.self)
            before = index
        }
        return doubts
    }

    private func falling(_ index: Int, after before: Int?) -> NumberDoubt? {
        guard progress.measure == .cumulative, let before else { return nil }
        let (earlier, now) = (points[before].value, points[index].value)
        let rises = progress.target >= progress.baseline
        guard rises ? now < earlier : now > earlier else { return nil }
        return NumberDoubt(
            .falling, index, "累计数由\(earlier)变为\(now)。", "The cumulative value went from \(earlier) to \(now).")
    }

    private func slip(_ index: Int, after before: Int?) -> NumberDoubt? {
        let now = points[index].value
        let earlier = before.map { points[$0].value } ?? progress.target
        guard progress.measure != .milestone, let isUp = isSlip(from: earlier, to: now) else { return nil }
        // A first report far below its target is a beginning, not a slip.
        guard before != nil || isUp else { return nil }
        // The value before was doubted for the same reason, and this one is of its size: the question was asked.
        if index > 0, before != index - 1, isSlip(from: points[index - 1].value, to: now) == nil { return nil }
        let against = before != nil ? ("上期", "the period before") : ("目标", "the target")
        return NumberDoubt(
            .scaleSlip, index, "\(now)与\(against.0)\(earlier)相差约一万倍，请核对万、亿。",
            "\(now) differs from \(against.1), \(earlier), by about ten thousand: check 万 and 亿.")
    }

    /// Whether two values differ by about ten thousand: `true` upwards, `false` downwards, `nil` where they do not.
    private func isSlip(from earlier: ExactNumber, to now: ExactNumber) -> Bool? {
        guard earlier > 0, now > 0, let times = Ratio(now, of: earlier) else { return nil }
        let range = Ratio(Int128(slipTimes.lowerBound))...Ratio(Int128(slipTimes.upperBound))
        if range.contains(times) { return true }
        return range.contains(Ratio(times.denominator, over: times.numerator)) ? false : nil
    }

    private func lastMinute(_ index: Int, after earlier: Int?) -> NumberDoubt? {
        guard index >= 2, let earlier, progress.measure == .cumulative, let due,
            let now = progress.share(of: points[index].value), let before = progress.share(of: points[earlier].value)
        else { return nil }
        let isLast = (points[index].day >= due && points[earlier].day < due) || now >= .one
        let days = points[index].day.daysSince1970 - points[earlier].day.daysSince1970
        guard isLast, days <= Self.stepDaysMax, before < .percent(60), now - before >= .percent(40) else { return nil }
        return NumberDoubt(
            .lastMinute, index, "最后一期由\(before)升至\(now)。", "The last report went from \(before) to \(now).")
    }

    /// Longer than a quarter and shorter than two: over a missing quarterly report half of the way is no jump.
    private static let stepDaysMax = 130

    private func exactHit(_ index: Int) -> NumberDoubt? {
        let now = points[index].value
        let isReached = index == 0 || points[index - 1].value != progress.target
        // 143 and 52.6 are numbers that nobody meets by chance; 12 and 9.5 may be.
        guard isMeasured, progress.measure == .cumulative, now == progress.target, isReached, now.coefficient >= 100
        else { return nil }
        return NumberDoubt(.exactHit, index, "累计数\(now)与目标分毫不差。", "The value \(now) is the target to the digit.")
    }
}

/// Whether the parts of a whole add up to it.
///
/// - Returns: `nil` where they do, else what is missing (above 0) or too much (below 0).
public func difference(of whole: ExactNumber, toParts parts: [ExactNumber]) -> Ratio? {
    let rest = Ratio(whole) - parts.reduce(.zero) { $0 + Ratio($1) }
    return rest == .zero ? nil : rest
}
