public import Values

/// One line of `duban mentions --jsonl`: a text in, its mentions out.
///
/// The form is that of the contract's page on mentions: offsets count Unicode scalars of the text, white space
/// included; 元 is the unit of money; dates and periods are `[from, to]`, both ends included.
public enum MentionLine {
    /// Why a line has no answer.
    public struct Refusal: Error, Sendable, Hashable, CustomStringConvertible {
        /// What is wrong with the line, in one sentence.
        public let description: String
    }

    /// The answer to `line`, one JSON object without a line end.
    ///
    /// - Parameter line: `{"id": …, "text": "…", "ref": "2023-05-18T00:00:00"}`; of `ref` the day counts, further members
    ///   are left unread.
    /// - Throws: where the line is no such object.
    public static func answer(to line: some Sequence<UInt8>) throws(Refusal) -> String {
        let question = try parse(Array(line))
        guard let text = question["text"]?.string else {
            throw Refusal(description: "the line has no member \"text\" that is a string")
        }
        guard let written = question["ref"]?.string, let reference = CalendarDate(written.prefix(10)) else {
            throw Refusal(description: "the line has no member \"ref\" that begins with a day such as 2023-05-18")
        }
        let mentions = entities(in: text, reference: reference)
        return JSON.object([.init("id", question["id"] ?? .null), .init("entities", .array(mentions))]).text()
    }

    /// The mentions in `text` as JSON values, in reading order.
    public static func entities(in text: String, reference: CalendarDate) -> [JSON] {
        let source = Array(text.utf8)
        let passage = Passage(source: source, bytes: 0..<source.count)
        let mentions = Mentions.find(in: passage, reference: reference, bareNumbers: true)
        let places = ScalarOffsets(source: source, mentions: mentions, passage: passage)
        return mentions.map { entity($0, source: source, places: places) }
    }

    private static func parse(_ bytes: [UInt8]) throws(Refusal) -> JSON {
        do {
            return try JSON(parsing: bytes)
        } catch {
            throw Refusal(description: "the line is not JSON: \(error)")
        }
    }

    private static func entity(_ mention: Mention, source: [UInt8], places: ScalarOffsets) -> JSON {
        let range = places.range(of: mention.range)
        return .object([
            .init("type", .string(mention.kind.rawValue)),
            .init("start", .integer(range.lowerBound)), .init("end", .integer(range.upperBound)),
            .init("text", .string(places.text(of: mention.range, in: source))),
            .init("value", value(mention.value)), .init("unit", .optional(mention.unit?.text)),
            .init("comparator", .optional(mention.reaches ? "reach" : mention.comparator?.rawValue)),
            .init("full", span(places.range(of: mention.full))),
            .init("core", span(places.range(of: mention.core), value: value(mention.value))),
            .init("role", .optional(mention.role?.rawValue)),
        ])
    }

    private static func span(_ range: Range<Int>, value: JSON? = nil) -> JSON {
        var members: [JSON.Member] = [
            .init("start", .integer(range.lowerBound)), .init("end", .integer(range.upperBound)),
        ]
        if let value { members.append(.init("value", value)) }
        return .object(members)
    }

    private static func value(_ value: Mention.Value) -> JSON {
        switch value {
        case .one(let number): .number(number)
        case .between(let from, let to): [.number(from), .number(to)]
        case .ratio(let numerator, let denominator): decimal(numerator, denominator)
        case .days(let from, let to): [.string(from.description), .string(to.description)]
        case .unknown: .null
        case .period(let period): .string(period.iso)
        }
    }

    /// A fraction to ten places, rounded down: JSON has no other way to write 2/3.
    private static func decimal(_ numerator: Int, _ denominator: Int) -> JSON {
        guard denominator > 0, numerator < 100_000_000 else { return .null }
        return .number(ExactNumber(coefficient: Int64(numerator) * 10_000_000_000 / Int64(denominator), scale: 10))
    }
}

/// The way from units of a passage to Unicode scalars of the text it was made from.
private struct ScalarOffsets {
    private let passage: Passage
    /// For each byte offset that begins or ends a mention its offset in scalars.
    private var scalars: [Int: Int] = [:]

    init(source: [UInt8], mentions: [Mention], passage: Passage) {
        self.passage = passage
        let ranges = mentions.flatMap { [$0.range, $0.full, $0.core] }
        let bytes = ranges.map { passage.bytes(of: $0) }.flatMap { [$0.lowerBound, $0.upperBound] }.sorted()
        var offset = 0
        var count = 0
        for byte in bytes {
            while offset < byte {
                if source[offset] & 0xC0 != 0x80 { count += 1 }
                offset += 1
            }
            scalars[byte] = count
        }
    }

    func range(of units: Range<Int>) -> Range<Int> {
        let bytes = passage.bytes(of: units)
        return (scalars[bytes.lowerBound] ?? 0)..<(scalars[bytes.upperBound] ?? 0)
    }

    func text(of units: Range<Int>, in source: [UInt8]) -> String {
        String(decoding: source[passage.bytes(of: units)], as: UTF8.self)
    }
}
