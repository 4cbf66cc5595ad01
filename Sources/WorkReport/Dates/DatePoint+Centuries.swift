import Values

extension DatePoint {
    /// 20世纪, 二十一世纪中叶, 20世纪80年代.
    static func century(in scan: Scan, at start: Int) -> DatePoint? {
        guard let number = dateNumber(in: scan, at: start), (1...22).contains(number.value), scan[number.end] == "世",
            scan[number.end + 1] == "纪"
        else { return nil }
        return decade(in: scan, at: number.end + 2, century: (number.value - 1) * 100)
    }

    /// 80年代, 九十年代初; behind a century, whose first year is given, also no decade at all: 本世纪中叶.
    static func decade(in scan: Scan, at start: Int, century: Int?) -> DatePoint? {
        if let tens = tens(in: scan, at: start) {
            let first = (century ?? (tens.value >= 30 ? 1900 : 2000)) + tens.value
            let part = CenturyWords.parts.longestMatch(in: scan.units, at: tens.end)
            let years = part.map { $0.meaning.years(of: 10) } ?? 0...(tens.count * 10 - 1)
            return self.years(first, years, end: part?.range.upperBound ?? tens.end, .occasion)
        }
        guard let century else { return nil }
        let part = CenturyWords.parts.longestMatch(in: scan.units, at: start)
        return years(
            century, part.map { $0.meaning.years(of: 100) } ?? 0...99, end: part?.range.upperBound ?? start,
            part == nil ? .occasion : .day)
    }

    private static func years(_ first: Int, _ years: ClosedRange<Int>, end: Int, _ fixing: Mention.Fixing) -> DatePoint?
    {
        guard let from = CalendarDate(year: max(1, first + years.lowerBound), month: 1, day: 1),
            let to = CalendarDate(year: first + years.upperBound, month: 12, day: 31)
        else { return nil }
        return DatePoint(part: .fixed(from...to), end: end, fixing: fixing)
    }

    /// 80 of 80年代, 九十 of 九十年代.
    private static func tens(in scan: Scan, at start: Int) -> (value: Int, count: Int, end: Int)? {
        var value = 0
        var count = 1
        var end = start
        if scan[start].isDigit {
            guard scan[start + 1] == "0", !scan[start - 1].isDigit else { return nil }
            (value, end) = (Int(scan[start].digit) * 10, start + 2)
        } else if case .digit(let digit) = NumeralCharacters.meaning(of: scan[start]) {
            // 八九十年代, 八、九十年代: two decades.
            let next = scan[start + 1] == "、" ? start + 2 : start + 1
            if case .digit(let second) = NumeralCharacters.meaning(of: scan[next]), second == digit + 1 {
                (count, end) = (2, next + 1)
            } else {
                end = start + 1
            }
            guard scan[end] == "十" else { return nil }
            (value, end) = (Int(digit) * 10, end + 1)
        } else {
            return nil
        }
        return scan[end] == "年" && scan[end + 1] == "代" ? (value, count, end + 2) : nil
    }
}

private enum CenturyWords {
    enum Part: Sendable {
        case beginning, middle, end

        /// Which years of a decade or a century it stands for.
        func years(of count: Int) -> ClosedRange<Int> {
            switch self {
            case .beginning: count == 10 ? 0...2 : 0...19
            case .middle: count == 10 ? 4...6 : 41...50
            case .end: count == 10 ? 7...9 : 80...99
            }
        }
    }

    static let parts = Lexicon<Part>([
        ("初", .beginning), ("初期", .beginning), ("前期", .beginning), ("中叶", .middle), ("中期", .middle), ("末", .end),
        ("末期", .end), ("后期", .end),
    ])
}
