/// A day of the Gregorian calendar: year, month and day, without a time or a time zone.
public struct CalendarDate: Sendable, Hashable {
    /// Year, month and day, kept in four bytes because a reading holds so many of them.
    @usableFromInline let yearNumber: Int16
    @usableFromInline let monthNumber: Int8
    @usableFromInline let dayNumber: Int8

    /// The year, 1 to 9999.
    @inlinable public var year: Int { Int(yearNumber) }
    /// The month, 1 to 12.
    @inlinable public var month: Int { Int(monthNumber) }
    /// The day of the month, from 1.
    @inlinable public var day: Int { Int(dayNumber) }

    /// The given day, or `nil` where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= CalendarDate.length(ofMonth: month, year: year)
        else { return nil }
        self.init(checkedYear: year, month: month, day: day)
    }

    /// The day written as `2022-06-30`, or `nil` where `text` is nothing of that form.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    private init(checkedYear year: Int, month: Int, day: Int) {
        yearNumber = Int16(year)
        monthNumber = Int8(month)
        dayNumber = Int8(day)
    }

    /// The number of days of a month: 28 to 31. `month` is 1 to 12.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: return 30
        default: return 31
        }
    }

    /// The last day of a month, or `nil` where `year` or `month` is out of range.
    public static func lastDay(ofMonth month: Int, year: Int) -> CalendarDate? {
        guard (1...12).contains(month) else { return nil }
        return CalendarDate(year: year, month: month, day: length(ofMonth: month, year: year))
    }

    /// Days since 1 January 1970, negative before it.
    ///
    /// The arithmetic counts years from March, so that the leap day is a year's last day.
    public var daysSince1970: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The day that lies `days` days after 1 January 1970; days outside the years 1 to 9999 give `nil`.
    public init?(daysSince1970 days: Int) {
        guard (-719_162...2_932_896).contains(days) else { return nil }
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        self.init(year: year, month: month, day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    /// The day `days` days later (earlier where negative), or `nil` outside the years 1 to 9999.
    public func adding(days: Int) -> CalendarDate? {
        CalendarDate(daysSince1970: daysSince1970 + days)
    }

    /// The day of the week, 1 for Monday to 7 for Sunday, as in ISO 8601.
    public var weekday: Int {
        let remainder = (daysSince1970 + 3) % 7
        return (remainder < 0 ? remainder + 7 : remainder) + 1
    }
}

extension CalendarDate: Comparable, CustomStringConvertible {
    /// Whether `left` is an earlier day than `right`.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// The day as in ISO 8601: `2022-06-30`.
    public var description: String {
        "\(paddedDigits(year, to: 4))-\(paddedDigits(month, to: 2))-\(paddedDigits(day, to: 2))"
    }
}

/// `value` in decimal digits with zeros in front, at least `width` digits long.
func paddedDigits(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
