/// A point in time, in whole milliseconds since the start of 1970 in UTC.
public struct Moment: Sendable, Hashable, Comparable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let millisecondsSince1970: Int64

    /// The point in time so many milliseconds after the start of 1970 in UTC.
    public init(millisecondsSince1970: Int64) {
        self.millisecondsSince1970 = millisecondsSince1970
    }

    /// Midnight at the start of `date`, `offsetMinutes` east of UTC (China Standard Time is 480).
    public init(startOf date: CalendarDate, offsetMinutes: Int = 480) {
        self.init(millisecondsSince1970: (Int64(date.daysSince1970) * 1440 - Int64(offsetMinutes)) * 60_000)
    }

    /// The calendar day at this moment, `offsetMinutes` east of UTC (China Standard Time is 480).
    ///
    /// Moments outside the years 1 to 9999 give the nearest day inside them.
    public func date(offsetMinutes: Int = 480) -> CalendarDate {
        let local = millisecondsSince1970 + Int64(offsetMinutes) * 60_000
        let days = Int(local.flooredQuotient(by: 86_400_000))
        let clamped = min(max(days, -719_162), 2_932_896)
        guard let date = CalendarDate(daysSince1970: clamped) else {
            preconditionFailure("day \(clamped) lies inside the calendar")
        }
        return date
    }

    /// Minutes since local midnight, 0 to 1439, `offsetMinutes` east of UTC.
    public func minuteOfDay(offsetMinutes: Int = 480) -> Int {
        let local = millisecondsSince1970 + Int64(offsetMinutes) * 60_000
        return Int((local - local.flooredQuotient(by: 86_400_000) * 86_400_000) / 60_000)
    }

    /// The moment `milliseconds` later (earlier where negative).
    public func adding(milliseconds: Int64) -> Moment {
        Moment(millisecondsSince1970: millisecondsSince1970 + milliseconds)
    }

    /// Whether `left` is earlier than `right`.
    public static func < (left: Moment, right: Moment) -> Bool {
        left.millisecondsSince1970 < right.millisecondsSince1970
    }
}

extension Moment: CustomStringConvertible {
    /// The moment in UTC as in ISO 8601: `2022-04-19T08:30:00.000Z`.
    public var description: String {
        let date = date(offsetMinutes: 0)
        let inDay = millisecondsSince1970 - Int64(date.daysSince1970) * 86_400_000
        let seconds = Int(inDay / 1000)
        let clock =
            "\(paddedDigits(seconds / 3600, to: 2)):\(paddedDigits(seconds / 60 % 60, to: 2))"
            + ":\(paddedDigits(seconds % 60, to: 2)).\(paddedDigits(Int(inDay % 1000), to: 3))"
        return "\(date)T\(clock)Z"
    }

    /// The local date and minute as people read it, `2022-04-19 16:30`, `offsetMinutes` east of UTC.
    public func localDescription(offsetMinutes: Int = 480) -> String {
        let minute = minuteOfDay(offsetMinutes: offsetMinutes)
        return
            "\(date(offsetMinutes: offsetMinutes)) \(paddedDigits(minute / 60, to: 2)):\(paddedDigits(minute % 60, to: 2))"
    }
}

extension Int64 {
    fileprivate func flooredQuotient(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
