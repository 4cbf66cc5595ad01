/// A day and time of day as a spreadsheet counts them.
struct SpreadsheetDate {
    private let year: Int
    private let month: Int
    private let day: Int
    private let weekday: Int
    /// Of the day.
    private let seconds: Int
    private let days: Int

    /// The day with a number from 30 December 1899, or from 1904; what stands behind the point is the time.
    init?(_ number: SpreadsheetNumber, countsFrom1904: Bool) {
        var number = number
        number.round(decimals: 9)
        let (whole, fraction) = number.parts
        guard !number.isNegative, whole.count <= 7 else { return nil }
        var days = whole.reduce(0) { $0 * 10 + Int($1) }
        let billionths = (fraction + [UInt8](repeating: 0, count: 9 - fraction.count)).reduce(0) { $0 * 10 + Int($1) }
        var seconds = (billionths * 86_400 + 500_000_000) / 1_000_000_000
        if seconds >= 86_400 { (days, seconds) = (days + 1, seconds - 86_400) }
        guard days <= 2_958_465 else { return nil }
        self.days = days
        self.seconds = seconds
        // The first count has a 29 February 1900, which never was, so days before it are one later.
        let offset = countsFrom1904 ? days + 1462 : days < 60 ? days + 1 : days
        // 30 December 1899 is day 693,899 of a calendar whose years begin on 1 March 0000.
        let civil = Self.civil(offset + 693_899)
        (year, month, day) = civil
        weekday = (offset + 6) % 7
    }

    /// The date of a day counted from 1 March 0000, by eras of 400 years.
    private static func civil(_ days: Int) -> (Int, Int, Int) {
        let era = days / 146_097
        let dayOfEra = days % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shifted + 2) / 5 + 1
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// The date as a format writes it.
    func text(_ parts: [FormatSection.Part]) -> String {
        let halves = parts.contains(.date("p", 1))
        return parts.indices.map { index in
            switch parts[index] {
            case .literal(let text): text
            case .digits, .percent, .general: digits(parts[index])
            case .date(let letter, let count):
                field(letter, count, isMinute: letter == "m" && isMinute(index, parts), halves: halves)
            }
        }.joined()
    }

    /// Signs that stand between the fields as they are.
    private func digits(_ part: FormatSection.Part) -> String {
        if case .digits(let text) = part { text.filter { $0 == "." || $0 == "," } } else { "" }
    }

    private func field(_ letter: Character, _ count: Int, isMinute: Bool, halves: Bool) -> String {
        let hour = seconds / 3600
        switch letter {
        case "y": return count <= 2 ? padded(year % 100, 2) : String(year)
        case "m": return isMinute ? padded(seconds / 60 % 60, count) : padded(month, min(count, 2))
        case "d": return count <= 2 ? padded(day, count) : weekdayName
        case "a": return weekdayName
        case "h": return padded(halves ? (hour + 11) % 12 + 1 : hour, count)
        case "s": return padded(seconds % 60, count)
        case "p": return hour < 12 ? "上午" : "下午"
        default: return ""
        }
    }

    private var weekdayName: String { "星期" + ["日", "一", "二", "三", "四", "五", "六"][weekday] }

    private func padded(_ value: Int, _ width: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }

    /// Whether `m` stands for minutes: behind hours or before seconds.
    private func isMinute(_ index: Int, _ parts: [FormatSection.Part]) -> Bool {
        func letter(_ part: FormatSection.Part) -> Character? {
            if case .date(let letter, _) = part { letter } else { nil }
        }
        return parts[..<index].last { letter($0) != nil }.flatMap(letter) == "h"
            || parts[(index + 1)...].first { letter($0) != nil }.flatMap(letter) == "s"
    }
}
