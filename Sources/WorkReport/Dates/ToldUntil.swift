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

    /// Where 截至 or 截止 stands, looked for eight bytes at once by the second and third byte of 截.
    private static func places(in source: [UInt8]) -> [Int] {
        var places: [Int] = []
        source.withUnsafeBufferPointer { bytes in
            let raw = UnsafeRawBufferPointer(bytes)
            var index = 1
            while index + 5 <= bytes.count, places.count < mostPlaces {
                if index + 9 <= bytes.count {
                    let second = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ (ones &* 0x88)
                    let third = raw.loadUnaligned(fromByteOffset: index + 1, as: UInt64.self) ^ (ones &* 0xAA)
                    let (isSecond, isThird) = ((second &- ones) & ~second, (third &- ones) & ~third)
                    if isSecond & isThird & (ones &<< 7) == 0 {
                        index += 8
                        continue
                    }
                }
                let end = min(index + 8, bytes.count - 4)
                while index < end {
                    if places.count < mostPlaces, isWord(bytes, at: index - 1) { places.append(index - 1) }
                    index += 1
                }
            }
        }
        return places
    }

    /// A 1 in each byte.
    private static let ones: UInt64 = 0x0101_0101_0101_0101

    /// Whether six bytes are those of 截至 or 截止.
    private static func isWord(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard bytes[start] == 0xE6, bytes[start + 1] == 0x88, bytes[start + 2] == 0xAA else { return false }
        switch (bytes[start + 3], bytes[start + 4], bytes[start + 5]) {
        case (0xE8, 0x87, 0xB3), (0xE6, 0xAD, 0xA2): return true
        default: return false
        }
    }

    /// The last place at or before `end` that cuts no scalar.
    private static func wholeScalars(_ source: [UInt8], _ end: Int) -> Int {
        var end = end
        while end < source.count, end > 0, source[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }
}
