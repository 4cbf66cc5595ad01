extension WorkingCalendar {
    /// The national calendar of 2022 to 2027.
    ///
    /// Source: the State Council General Office's yearly notices on holiday arrangements (国办发明电〔2021〕11号, 〔2022〕16号,
    /// 〔2023〕7号, 〔2024〕12号, 〔2025〕7号). For 2027, whose notice was not at hand, the days of the holiday law as revised in 2024
    /// (全国年节及纪念日放假办法), those on weekends moved to the next working days: ``provisionalYears`` names that year. An office
    /// puts a newer arrangement in its place with a file: see ``init(text:)``.
    public static let national = WorkingCalendar(
        exceptions: Dictionary(uniqueKeysWithValues: holidays(of: arrangements)), provisionalYears: [2027])

    /// A year's arrangement: days off as month-day ranges, weekend days worked.
    private struct Arrangement {
        let year: Int
        let off: [ClosedRange<Int>]
        let worked: [Int]
    }

    // Days are written month × 100 + day. New Year's days of 2023 began in December 2022 and stand with that year.
    private static let arrangements = [
        Arrangement(
            year: 2022,
            off: [
                101...103, 131...131, 201...206, 403...405, 430...430, 501...504, 603...605, 910...912,
                1001...1007, 1231...1231,
            ],
            worked: [129, 130, 402, 424, 507, 1008, 1009]),
        Arrangement(
            year: 2023,
            off: [101...102, 121...127, 405...405, 429...430, 501...503, 622...624, 929...930, 1001...1006],
            worked: [128, 129, 423, 506, 625, 1007, 1008]),
        Arrangement(
            year: 2024, off: [101...101, 210...217, 404...406, 501...505, 610...610, 915...917, 1001...1007],
            worked: [204, 218, 407, 428, 511, 914, 929, 1012]),
        Arrangement(
            year: 2025,
            off: [101...101, 128...131, 201...204, 404...406, 501...505, 531...531, 601...602, 1001...1008],
            worked: [126, 208, 427, 928, 1011]),
        Arrangement(
            year: 2026, off: [101...103, 215...223, 404...406, 501...505, 619...621, 925...927, 1001...1007],
            worked: [104, 214, 228, 509, 920, 1010]),
        Arrangement(
            year: 2027, off: [101...101, 205...210, 405...405, 501...504, 609...609, 915...915, 1001...1005], worked: []
        ),
    ]

    private static func holidays(of arrangements: [Arrangement]) -> [(CalendarDate, Exception)] {
        arrangements.flatMap { arrangement in
            let off = arrangement.off.flatMap(Array.init).map { ($0, Exception.holiday) }
            return (off + arrangement.worked.map { ($0, .workday) }).compactMap { day, exception in
                CalendarDate(year: arrangement.year, month: day / 100, day: day % 100).map { ($0, exception) }
            }
        }
    }
}
