public import Values

/// A month of a year: `2026-03`.
public struct YearMonth: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The year.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int

    /// The month that contains `day`.
    public init(_ day: CalendarDate) {
        year = day.year
        month = day.month
    }

    /// The month written as `2026-03`, or `nil` where `text` is nothing of that form.
    public init?(_ text: String) {
        guard let day = CalendarDate(text + "-01") else { return nil }
        self.init(day)
    }

    /// The month after it.
    public var next: YearMonth { YearMonth(year: month == 12 ? year + 1 : year, month: month % 12 + 1) }
    /// The month before it.
    public var previous: YearMonth {
        YearMonth(year: month == 1 ? year - 1 : year, month: month == 1 ? 12 : month - 1)
    }
    /// Its first day.
    public var firstDay: CalendarDate? { CalendarDate(year: year, month: month, day: 1) }
    /// Its last day.
    public var lastDay: CalendarDate? { CalendarDate.lastDay(ofMonth: month, year: year) }

    private init(year: Int, month: Int) {
        self.year = year
        self.month = month
    }

    /// Whether `left` is earlier.
    public static func < (left: YearMonth, right: YearMonth) -> Bool {
        (left.year, left.month) < (right.year, right.month)
    }

    /// Year and month: `2026-03`.
    public var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}
