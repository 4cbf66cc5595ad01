internal import Values

/// Finds up to which day a document tells what has been done: 截至3月底, 数据截止时间为3月31日.
///
/// In such a ledger of progress a period that has ended by then (一季度) tells, it sets no target.
enum ToldUntil {
    /// So many places are looked at; ledgers say it in every item.
    private static let mostPlaces = 12
    /// How far behind the word a date may begin, in bytes: 截止时间为, 截止日期：.
    private static let reach = 64

    /// The latest such day in the plan year; `nil` where the document names none.
    static func day(in source: [UInt8], planYear: Int?) -> CalendarDate? {
        guard let planYear, let reference = CalendarDate(year: planYear, month: 1, day: 1) else { return nil }
        var latest: CalendarDate?
        for place in places(in: source) {
            let end =
                source[place...].prefix(reach).firstIndex(of: UInt8(ascii: "\n")) ?? min(source.count, place + reach)
            let passage = Passage(source: source, bytes: place..<wholeScalars(source, end))
            guard let date = Mentions.find(in: passage, reference: reference, planYear: planYear).first,
                date.kind == .date, date.range.lowerBound <= longestWords, date.fixing == .day,
                case .days(_, let last) = date.value, last.year == planYear
            else { continue }
            latest = max(latest ?? last, last)
        }
        return latest
    }

    /// 截至, 截止到, 截止时间为, 截止日期是: so many characters at most before the date.
    private static let longestWords = 6

    /// Where 截至 or 截止 stands.
    private static func places(in source: [UInt8]) -> [Int] {
        let first = Array("截".utf8)
        let seconds = ["至", "止"].map { Array($0.utf8) }
        var places: [Int] = []
        source.withUnsafeBufferPointer { bytes in
            var index = 0
            while index + 6 <= bytes.count, places.count < mostPlaces {
                if bytes[index] == first[0], bytes[index + 1] == first[1], bytes[index + 2] == first[2],
                    seconds.contains(where: { $0.elementsEqual(bytes[index + 3..<index + 6]) })
                {
                    places.append(index)
                }
                index += 1
            }
        }
        return places
    }

    /// The last place at or before `end` that cuts no scalar.
    private static func wholeScalars(_ source: [UInt8], _ end: Int) -> Int {
        var end = end
        while end < source.count, end > 0, source[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }
}
