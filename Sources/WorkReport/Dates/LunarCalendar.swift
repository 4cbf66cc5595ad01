import Values

/// The days of the lunar calendar (农历), for the lunar years 1999 to 2050.
///
/// Source: computed after GB/T 33661-2017 《农历的编算和颁行》 with the calendar of ICU, and compared with the holidays that the
/// State Council announced.
enum LunarCalendar {
    /// The first lunar year of ``years``.
    private static let firstYear = 1999

    /// For each lunar year, from the low end: the month that a leap month follows (4 bits, 0 for none), which of its
    /// 12 or 13 months have 30 days and not 29 (13 bits, first month first), the days from 1 January to its first day.
    private static let years: [UInt32] = [
        0x5C7490, 0x466930, 0x2F52B4, 0x5452B0, 0x3EA5B0, 0x2B55A2, 0x4E56A0, 0x39B557, 0x60BA40, 0x4AB490,
        0x33A935, 0x58A950, 0x4252D0, 0x2CAAD4, 0x50AB50, 0x3D5AA9, 0x625D20, 0x4CDA50, 0x37D4A6, 0x5CD4A0,
        0x46C950, 0x3152E4, 0x545560, 0x3EAB50, 0x2B5B22, 0x506D20, 0x38EA56, 0x5E7250, 0x4864B0, 0x32C975,
        0x56CAB0, 0x4255A0, 0x2CAD63, 0x52B690, 0x3D752B, 0x62B520, 0x4CB250, 0x37A4B6, 0x5AA4B0, 0x444AB0,
        0x2E55B5, 0x545AD0, 0x3EB6A0, 0x2BB522, 0x50D920, 0x3BD257, 0x5ED250, 0x48A550, 0x334AD5, 0x584B60,
        0x405B50, 0x2CDAA3,
    ]

    /// The days of a month, or `nil` for a year outside the table and a leap month that the year does not have.
    static func days(ofMonth month: Int, isLeap: Bool, year: Int) -> ClosedRange<CalendarDate>? {
        guard let code = code(of: year), (1...12).contains(month) else { return nil }
        let leap = Int(code & 0xF)
        guard !isLeap || month == leap else { return nil }
        let index = month - 1 + (isLeap || leap > 0 && month > leap ? 1 : 0)
        let before = (0..<index).reduce(0) { $0 + length(ofMonthAt: $1, code) }
        guard let newYear = firstDay(of: year), let first = newYear.adding(days: before),
            let last = first.adding(days: length(ofMonthAt: index, code) - 1)
        else { return nil }
        return first...last
    }

    /// A day of a month; `nil` where the month does not have it.
    static func day(_ day: Int, ofMonth month: Int, isLeap: Bool = false, year: Int) -> CalendarDate? {
        guard let days = days(ofMonth: month, isLeap: isLeap, year: year),
            let date = days.lowerBound.adding(days: day - 1), days.contains(date)
        else { return nil }
        return date
    }

    /// The first day of a lunar year: 春节.
    static func firstDay(of year: Int) -> CalendarDate? {
        guard let code = code(of: year) else { return nil }
        return CalendarDate(year: year, month: 1, day: 1)?.adding(days: Int(code >> 17))
    }

    private static func code(of year: Int) -> UInt32? {
        let index = year - firstYear
        return years.indices.contains(index) ? years[index] : nil
    }

    private static func length(ofMonthAt index: Int, _ code: UInt32) -> Int {
        code >> (4 + UInt32(index)) & 1 == 1 ? 30 : 29
    }
}
