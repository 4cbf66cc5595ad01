import Values
import WorkReport

/// Checks a reading against the promises of docs/contract.md.
struct ContractCheck {
    let source: [UInt8]
    let reading: Reading
    private(set) var violations: [String] = []

    init(source: [UInt8], reading: Reading) {
        self.source = source
        self.reading = reading
        checkTexts()
        checkCoverage()
    }

    private mutating func checkTexts() {
        for section in reading.sections { expect(section.title, in: section.span, "section") }
        for item in reading.items { check(item) }
        for stretch in reading.unread { checkPlace(stretch.span, "unread") }
        for finding in reading.findings { checkPlace(finding.span, finding.code) }
    }

    private mutating func check(_ item: Item) {
        expect(item.title, in: item.span, "title")
        if let number = item.number { expect(number, in: item.span, "number") }
        if let section = item.section, !reading.sections.indices.contains(section) {
            violations.append("no section \(section)")
        }
        for organisation in item.organisations {
            expect(organisation.name, at: organisation.span, "organisation")
        }
        for person in item.people { expect(person.name, at: person.span, "person") }
        check(item.deadline)
        for commitment in item.commitments { check(commitment) }
    }

    private mutating func check(_ commitment: Commitment) {
        expect(commitment.text, at: commitment.span, "commitment")
        check(commitment.deadline)
        for project in commitment.projects {
            expectHealed(project.name, in: project.span)
            if let size = project.size { expect(size.value, in: project.span) }
        }
        for indicator in commitment.indicators {
            expect(indicator.text, at: indicator.span, "indicator")
            expect(indicator.amount.value, in: indicator.span)
            check(indicator.deadline)
            if let within = indicator.within, !commitment.indicators.indices.contains(within) {
                violations.append("no indicator \(within)")
            }
        }
    }

    private mutating func check(_ deadline: Deadline?) {
        guard let deadline, let text = deadline.text, let span = deadline.span else { return }
        expect(text, at: span, "deadline")
    }

    /// The bytes at a span are the text, white space aside.
    private mutating func expect(_ text: String, at span: Span, _ what: String) {
        guard checkPlace(span, what) else { return }
        if squeezed(printed(span)) != squeezed(text) { violations.append("\(what) “\(text)” at “\(printed(span))”") }
    }

    /// The text stands in the bytes at a span, white space aside.
    private mutating func expect(_ text: String, in span: Span, _ what: String) {
        guard checkPlace(span, what) else { return }
        let whole = Array(squeezed(printed(span)).utf8)
        let part = Array(squeezed(text).utf8)
        if !contains(whole, part) { violations.append("\(what) “\(text)” not in “\(printed(span))”") }
    }

    /// The text stands in the bytes at a span, white space and page marks aside.
    private mutating func expectHealed(_ text: String, in span: Span) {
        guard checkPlace(span, "project") else { return }
        let whole = healed(withoutMarks(span))
        if !contains(Array(whole.utf8), Array(healed(text).utf8)) {
            violations.append("project “\(text)” not in “\(whole)”")
        }
    }

    /// The number stands in the bytes at a span, white space and page marks aside.
    private mutating func expect(_ value: ExactNumber, in span: Span) {
        guard checkPlace(span, "number") else { return }
        let texts = [healed(printed(span)), healed(withoutMarks(span))].map { Array($0.utf8) }
        let forms = NumeralForms.forms(of: value).map { Array($0.utf8) }
        if !forms.contains(where: { form in texts.contains { contains($0, form) } }) {
            violations.append("number \(value) not in “\(printed(span))”")
        }
    }

    /// What is printed at a span, without the page marks in it.
    private func withoutMarks(_ span: Span) -> String {
        let marks = reading.unread.filter {
            $0.reason == .noise && $0.span.start >= span.start && $0.span.end <= span.end
        }
        var kept: [UInt8] = []
        for offset in span.start..<span.end
        where !marks.contains(where: { ($0.span.start..<$0.span.end).contains(offset) }) {
            kept.append(source[offset])
        }
        return String(decoding: kept, as: UTF8.self)
    }

    @discardableResult
    private mutating func checkPlace(_ span: Span, _ what: String) -> Bool {
        guard span.start >= 0, span.start < span.end, span.end <= source.count else {
            violations.append("\(what) at \(span)")
            return false
        }
        let isCut = source[span.start] & 0xC0 == 0x80 || (span.end < source.count && source[span.end] & 0xC0 == 0x80)
        if isCut { violations.append("\(what) cuts a character at \(span)") }
        return !isCut
    }

    /// Every byte that is not white space lies in an item, a heading or an unread stretch.
    private mutating func checkCoverage() {
        var covered = [Bool](repeating: false, count: source.count)
        let spans = reading.items.map(\.span) + reading.sections.map(\.span) + reading.unread.map(\.span)
        for span in spans { for index in span.start..<min(span.end, source.count) { covered[index] = true } }
        var offset = 0
        for scalar in String(decoding: source, as: UTF8.self).unicodeScalars {
            let isOpen = !scalar.properties.isWhitespace && !(0x1C...0x1F).contains(scalar.value) && !covered[offset]
            if isOpen {
                violations.append("“\(scalar)” at byte \(offset) is not accounted for")
                return
            }
            offset += String(scalar).utf8.count
        }
    }

    private func printed(_ span: Span) -> String { String(decoding: source[span.start..<span.end], as: UTF8.self) }

    private func squeezed(_ text: String) -> String {
        var squeezed = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !scalar.properties.isWhitespace && !(0x1C...0x1F).contains(scalar.value)
        {
            squeezed.append(scalar)
        }
        return String(squeezed)
    }

    /// The text in one form, without white space and without characters that have no width.
    private func healed(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in squeezed(text).unicodeScalars
        where ![.format, .control].contains(scalar.properties.generalCategory) {
            if let tens = Self.tens[scalar] {
                folded.append(contentsOf: tens.unicodeScalars)
                continue
            }
            let isWide = (0xFF01...0xFF5E).contains(scalar.value)
            folded.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : Self.plain[scalar] ?? scalar)
        }
        return String(folded)
    }

    /// The characters of numbers on bills and in traditional print, in the plain form.
    private static let plain = Dictionary(
        uniqueKeysWithValues: zip("壹贰叁肆伍陆柒捌玖拾佰仟萬億兩".unicodeScalars, "一二三四五六七八九十百千万亿两".unicodeScalars))

    /// Tens written as one character.
    private static let tens: [Unicode.Scalar: String] = ["廿": "二十", "卅": "三十", "卌": "四十"]

    private func contains(_ whole: [UInt8], _ part: [UInt8]) -> Bool {
        guard let first = part.first else { return true }
        guard part.count <= whole.count else { return false }
        return (0...whole.count - part.count).contains { start in
            whole[start] == first && whole[start..<start + part.count].elementsEqual(part)
        }
    }
}

/// The ways in which a document may print a number.
enum NumeralForms {
    static func forms(of value: ExactNumber) -> [String] {
        var forms = [value.description]
        if value.scale > 0 {
            forms += forms.compactMap(groupedDecimal)
            forms += forms.flatMap { form in (1...3).map { form + String(repeating: "0", count: $0) } }
        }
        // The sign stands before the number in more than one way: -十, 负十, 零下十度.
        let (positive, isTooLarge) = value.coefficient.multipliedReportingOverflow(by: -1)
        if positive > 0, !isTooLarge {
            return forms + Self.forms(of: ExactNumber(coefficient: positive, scale: value.scale))
        }
        guard value.scale == 0, let whole = Int(exactly: value.coefficient), whole >= 0 else { return forms }
        if whole >= 1000 { forms.append(grouped(whole)) }
        if whole < 10_000 { forms += numerals(whole) }
        return forms + composed(whole)
    }

    /// 3亿5000万 for 350000000.
    private static func composed(_ value: Int) -> [String] {
        let (large, small) = (value / 100_000_000, value % 100_000_000 / 10_000)
        guard value >= 10_000, value % 10_000 == 0, large < 10_000 else { return [] }
        let heads = large == 0 ? [""] : ([String(large)] + numerals(large)).map { $0 + "亿" }
        let tails = small == 0 ? [""] : ([String(small)] + numerals(small)).map { $0 + "万" }
        return heads.flatMap { head in tails.map { head + $0 } }
    }

    /// `1,234.6` for `1234.6`.
    private static func groupedDecimal(_ form: String) -> String? {
        let halves = form.split(separator: ".", maxSplits: 1)
        guard halves.count == 2, let whole = Int(halves[0]), whole >= 1000 else { return nil }
        return grouped(whole) + "." + halves[1]
    }

    private static func grouped(_ value: Int) -> String {
        let digits = Array(String(value))
        return digits.enumerated().reduce(into: "") { text, digit in
            if digit.offset > 0, (digits.count - digit.offset) % 3 == 0 { text.append(",") }
            text.append(digit.element)
        }
    }

    /// The number in Chinese numerals, with 二 and with 两.
    private static func numerals(_ value: Int) -> [String] {
        let digits = Array("零一二三四五六七八九")
        let spelled = String(String(value).compactMap { $0.wholeNumberValue.map { digits[$0] } })
        guard value >= 10 else { return value == 2 ? ["二", "两", "双"] : [String(digits[value]), "半"] }
        var text = ""
        var rest = value
        for (unit, name) in [(1000, "千"), (100, "百"), (10, "十")] where rest >= unit || !text.isEmpty {
            if rest >= unit { text += String(digits[rest / unit]) + name }
            rest %= unit
        }
        if rest > 0 { text += String(digits[rest]) }
        // 十五, and 百 or 千 alone.
        let short = text.hasPrefix("一十") || text.count == 2 && text.hasPrefix("一") ? String(text.dropFirst()) : text
        let pairs = text.replacing("二", with: "两")
        // 百两 for 102.
        let headless = text.hasPrefix("一") ? [text, pairs].map { String($0.dropFirst()) } : []
        let forms = [text, short, spelled, spelled.replacing("零", with: "〇"), pairs] + headless
        // 四千六 for 4600, 百八 for 180.
        guard value >= 100, value % 10 == 0, text.count > 2 else { return forms }
        let brief = String(text.dropLast())
        return forms + [brief, brief.hasPrefix("一") ? String(brief.dropFirst()) : brief]
    }
}
