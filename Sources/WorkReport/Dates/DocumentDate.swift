import Values

/// Finds the day that a document bears: its sign-off (成文日期), or the day of printing or publication.
///
/// 自印发之日起30日内, 本月底 and 25日前 count from it.
struct DocumentDate {
    /// Where a date stands; the earlier case counts more.
    private enum Place: Int {
        case signOff, issue, imprint, publication
    }

    /// Only the head and the tail of a document are looked at, in bytes.
    private static let head = 6000
    private static let tail = 4000
    /// A longer line is a sentence.
    private static let longestLine = 150

    private let planYear: Int?
    private var found: (place: Place, date: CalendarDate)?

    /// What the document in `source` shows.
    ///
    /// - Parameter planYear: a day more than a year off belongs to something else.
    static func stated(in source: [UInt8], planYear: Int?) -> DocumentDate {
        var search = DocumentDate(planYear: planYear, found: nil)
        search.read(source, 0..<min(head, source.count))
        search.read(source, max(0, source.count - tail)..<source.count)
        return search
    }

    /// The day that the document bears, or on which it was published; `nil` where it shows none.
    var date: CalendarDate? { found?.date }

    /// The day that the document itself bears: a web page may publish it much later.
    var ownDate: CalendarDate? { found.flatMap { $0.place == .publication ? nil : $0.date } }

    private init(planYear: Int?, found: (Place, CalendarDate)?) {
        self.planYear = planYear
        self.found = found
    }

    private mutating func read(_ source: [UInt8], _ bytes: Range<Int>) {
        var start = bytes.lowerBound
        for index in bytes.lowerBound...bytes.upperBound
        where index == bytes.upperBound || source[index] == UInt8(ascii: "\n") {
            if (8...DocumentDate.longestLine).contains(index - start) {
                read(Passage(source: source, bytes: start..<index))
            }
            start = index + 1
        }
    }

    /// Takes the date of a line that holds nothing but a date, a label before it or 印发 behind it.
    private mutating func read(_ line: Passage) {
        guard let reference = CalendarDate(year: planYear ?? 2000, month: 1, day: 1),
            let mention = Mentions.find(in: line, reference: reference).last(where: { $0.kind == .date }),
            case .days(let date, let last) = mention.value, date == last, mention.fixing == .day,
            printsYear(mention, in: line), let place = place(of: mention, in: line),
            planYear.map({ abs(date.year - $0) <= 1 }) ?? true
        else { return }
        if let found, found.place.rawValue <= place.rawValue { return }
        found = (place, date)
    }

    private func printsYear(_ mention: Mention, in line: Passage) -> Bool {
        mention.range.count >= 8 && CodeUnit(line.units[mention.range.lowerBound + 3]).isYearDigit
    }

    private func place(of mention: Mention, in line: Passage) -> Place? {
        let isWhole = mention.range.upperBound == line.units.count
        if mention.range.lowerBound == 0, isWhole { return .signOff }
        let label = DocumentDate.labels.longestMatch(in: line, at: mention.range.lowerBound)
        if let label { return label.meaning }
        let behind = DocumentDate.behind.longestMatch(in: line, at: mention.range.upperBound)
        return behind.map { $0.range.upperBound == line.units.count } == true ? .imprint : nil
    }

    /// What stands before the date.
    private static let labels = Lexicon<Place>(
        lists: [
            (.issue, "成文日期 印发日期 发文日期 签发日期 成文时间 印发时间 成文日期: 印发日期: 发文日期: 签发日期: 成文时间: 印发时间:"),
            (.publication, "发布日期: 发布时间: 公开日期: 生成日期:"),
        ], direction: .backward)

    /// What stands behind the date of an imprint.
    private static let behind = Lexicon(words: "印发 印 发布", meaning: ())
}

extension CodeUnit {
    fileprivate var isYearDigit: Bool {
        if isDigit { return true }
        if case .digit = NumeralCharacters.meaning(of: self) { return true }
        return false
    }
}
