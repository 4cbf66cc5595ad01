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

    /// The reports of one target.
    public init(progress: Progress, isMeasured: Bool, due: CalendarDate?, points: [Point]) {
        self.progress = progress
        self.isMeasured = isMeasured
        self.due = due
        self.points = points
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
    /// The doubts about the values, in their order.
    ///
    /// - Falling: a cumulative value below the one before it.
    /// - Slip of unit: at least 2,000 and at most 50,000 times the value before it, or the same the other way; with no value
    ///   before it, that many times the target.
    /// - Last minute: from the third report on, at least 40 points of the way in the report that reaches the due date, when
    ///   all before it had not come to 60.
    /// - Exact hit: a measured cumulative value of at least 100 that equals the target, in the report that reaches it.
    public var doubts: [NumberDoubt] {
        points.indices.flatMap { index in
            [falling(index), slip(index), lastMinute(index), exactHit(index)].compactMap(\.self)
        }
    }

    private func falling(_ index: Int) -> NumberDoubt? {
        guard progress.measure == .cumulative, index > 0 else { return nil }
        let (before, now) = (points[index - 1].value, points[index].value)
        let rises = progress.target >= progress.baseline
        guard rises ? now < before : now > before, slip(index) == nil else { return nil }
        return NumberDoubt(
            .falling, index, "累计数由\(before)变为\(now)。", "The cumulative value went from \(before) to \(now).")
    }

    private func slip(_ index: Int) -> NumberDoubt? {
        let now = points[index].value
        let before = index > 0 ? points[index - 1].value : progress.target
        guard progress.measure != .milestone, before > 0, now > 0, let times = Ratio(now, of: before) else {
            return nil
        }
        let range = Ratio(2_000)...Ratio(50_000)
        let isUp = range.contains(times)
        guard isUp || range.contains(Ratio(times.denominator, over: times.numerator)) else { return nil }
        // A first report far below its target is a beginning, not a slip.
        guard index > 0 || isUp else { return nil }
        let against = index > 0 ? ("上期", "the period before") : ("目标", "the target")
        return NumberDoubt(
            .scaleSlip, index, "\(now)与\(against.0)\(before)相差约一万倍，请核对万、亿。",
            "\(now) differs from \(against.1), \(before), by about ten thousand: check 万 and 亿.")
    }

    private func lastMinute(_ index: Int) -> NumberDoubt? {
        guard index >= 2, index == points.count - 1, progress.measure == .cumulative, let due,
            let now = progress.share(of: points[index].value), let before = progress.share(of: points[index - 1].value)
        else { return nil }
        let isLast = points[index].day >= due || now >= .one
        guard isLast, before < .percent(60), now - before >= .percent(40) else { return nil }
        return NumberDoubt(
            .lastMinute, index, "最后一期由\(before)升至\(now)。", "The last report went from \(before) to \(now).")
    }

    private func exactHit(_ index: Int) -> NumberDoubt? {
        let now = points[index].value
        let isReached = index == 0 || points[index - 1].value != progress.target
        guard isMeasured, progress.measure == .cumulative, now == progress.target, isReached, now >= 100 else {
            return nil
        }
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
