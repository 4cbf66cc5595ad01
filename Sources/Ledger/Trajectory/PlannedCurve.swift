public import Values

/// How much of a target should be reached by which day (计划曲线): frozen when the plan is adopted, changed only by a numbered
/// change.
///
/// A curve gives shares of the way from baseline to target, so that it says the same of roads, money and percentages.
public struct PlannedCurve: Sendable, Hashable {
    /// The day on whose morning nothing is due yet.
    public let start: CalendarDate
    /// The day at whose end everything is due.
    public let due: CalendarDate
    /// The way from one to the other.
    public let shape: Shape

    /// The form of a curve.
    public enum Shape: Sendable, Hashable {
        /// The same every day (匀速).
        case linear
        /// Slow at first and at the end, fast between (S形): `3x² − 2x³` of the time gone by.
        case sShaped
        /// Shares reached at the end of some days, even between them (按月): month by month, the days are the months' last.
        case points([Point])
        /// Shares due at the end of some days, nothing more between them (按节点): milestones.
        case nodes([Point])
        /// How much a day of each month counts, January first (季节性): building sites rest in winter, schools begin in autumn.
        case seasonal([Int])
    }

    /// A share due at the end of a day.
    public struct Point: Sendable, Hashable {
        /// The day.
        public var day: CalendarDate
        /// The share due at its end, 0 to 1, counted from the beginning of the curve.
        public var share: Ratio

        /// `share` at the end of `day`.
        public init(day: CalendarDate, share: Ratio) {
            self.day = day
            self.share = share
        }
    }

    /// Why something is no curve.
    public enum Fault: Error, Sendable, Hashable {
        /// It would end before it begins, or last over ten years.
        case period
        /// The points are none, are not in order, lie outside the period or fall.
        case points
        /// The last point is not the whole target on the last day.
        case incomplete
        /// There are not twelve weights from 0 to 1,000, or no day of the period has any.
        case weights
    }

    /// A curve of the given shape from the morning of `start` to the end of `due`.
    ///
    /// - Throws: ``Fault``.
    public init(from start: CalendarDate, to due: CalendarDate, _ shape: Shape) throws(Fault) {
        guard start <= due, due.daysSince1970 - start.daysSince1970 < 3660 else { throw .period }
        self.start = start
        self.due = due
        self.shape = shape
        switch shape {
        case .linear, .sShaped: break
        case .points(let points), .nodes(let points): try check(points)
        case .seasonal(let weights):
            guard weights.count == 12, weights.allSatisfy((0...1000).contains), weight(weights, upTo: due) > 0 else {
                throw .weights
            }
        }
    }

    private func check(_ points: [Point]) throws(Fault) {
        guard let first = points.first, let last = points.last, first.day >= start, first.share >= .zero else {
            throw .points
        }
        for (before, after) in zip(points, points.dropFirst()) {
            guard before.day < after.day, before.share <= after.share else { throw .points }
        }
        guard last.day == due, last.share == .one else { throw .incomplete }
    }

    /// The curve of cumulative values planned for the ends of months, January first.
    ///
    /// - Parameters:
    ///   - values: What shall be reached by the end of January, February and so on; months before `start` are left out.
    ///   - baseline: Where it begins.
    ///   - start: The day on whose morning nothing is due yet.
    ///   - year: The plan year; the curve ends with December.
    public static func monthly(
        _ values: [ExactNumber], from baseline: ExactNumber = 0, start: CalendarDate, year: Int
    ) throws(Fault) -> PlannedCurve {
        guard values.count == 12, let due = CalendarDate.lastDay(ofMonth: 12, year: year) else { throw .points }
        let way = Ratio(values[11]) - Ratio(baseline)
        var points: [Point] = []
        for (month, value) in zip(1..., values) {
            guard let day = CalendarDate.lastDay(ofMonth: month, year: year),
                let share = (Ratio(value) - Ratio(baseline)).divided(by: way)
            else { throw .points }
            if day >= start { points.append(Point(day: day, share: share)) }
        }
        return try PlannedCurve(from: start, to: due, .points(points))
    }

    /// The share of the target due at the end of `day`: 0 before the start, 1 from the last day on.
    public func share(on day: CalendarDate) -> Ratio {
        guard day >= start else { return .zero }
        guard day < due else { return .one }
        switch shape {
        case .linear: return elapsed(day)
        case .sShaped:
            let time = elapsed(day)
            return time * time * (Ratio(3) - Ratio(2) * time)
        case .points(let points): return interpolated(points, day)
        case .nodes(let points): return points.last { $0.day <= day }?.share ?? .zero
        case .seasonal(let weights):
            return Ratio(weight(weights, upTo: day), over: weight(weights, upTo: due))
        }
    }

    /// The part of the period that is over at the end of `day`.
    private func elapsed(_ day: CalendarDate) -> Ratio {
        Ratio(
            Int128(day.daysSince1970 - start.daysSince1970 + 1),
            over: Int128(due.daysSince1970 - start.daysSince1970 + 1))
    }

    private func interpolated(_ points: [Point], _ day: CalendarDate) -> Ratio {
        guard let next = points.first(where: { $0.day >= day }) else { return .one }
        let before = points.last { $0.day < day }
        let origin = before?.day.daysSince1970 ?? start.daysSince1970 - 1
        let part = Ratio(Int128(day.daysSince1970 - origin), over: Int128(next.day.daysSince1970 - origin))
        let reached = before?.share ?? .zero
        return reached + part * (next.share - reached)
    }

    /// The weights of all days from the start to `day`, added up month by month.
    private func weight(_ weights: [Int], upTo day: CalendarDate) -> Int128 {
        var sum: Int128 = 0
        var month = start
        while month <= day, let last = CalendarDate.lastDay(ofMonth: month.month, year: month.year) {
            let end = min(last, day)
            sum += Int128(weights[month.month - 1] * (end.daysSince1970 - month.daysSince1970 + 1))
            guard let next = last.adding(days: 1) else { break }
            month = next
        }
        return sum
    }
}
