import Values

@testable import WorkReport

/// A phrase with the mentions that must be read from it, and no others: `完成投资⟦9亿元⟧以上 | money 900000000 元 >=`.
///
/// Spans are marked in the phrase; behind the stroke stand kind, value, unit, comparator and, where it matters, `:role`,
/// mentions separated by `;`. Days are counted from 19 April 2022.
struct MentionSample: CustomStringConvertible, Sendable {
    /// The day that dates are counted from.
    static let reference: CalendarDate = {
        guard let day = CalendarDate(year: 2022, month: 4, day: 19) else {
            preconditionFailure("19 April 2022 is a day")
        }
        return day
    }()

    let description: String
    /// The phrase without its marks.
    let text: String
    /// The marked spans, in order.
    let spans: [String]
    /// What each span says.
    let meanings: [String]

    init(_ line: some StringProtocol) {
        let halves = line.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        let phrase = String(halves[0].trimmingSpaces)
        description = phrase
        text = String(phrase.filter { $0 != "⟦" && $0 != "⟧" })
        spans = phrase.split(separator: "⟦", omittingEmptySubsequences: false).dropFirst().map {
            String($0.prefix { $0 != "⟧" })
        }
        meanings = halves.dropFirst().flatMap { $0.split(separator: ";") }.map { String($0.trimmingSpaces) }.filter {
            !$0.isEmpty
        }
    }

    /// The samples of a list, one a line; empty lines are left out.
    static func list(_ lines: String) -> [MentionSample] {
        lines.split(separator: "\n").map(MentionSample.init)
    }

    /// What the reader finds, in the form of ``spans`` and ``meanings``.
    func found(bareNumbers: Bool = false) -> (spans: [String], meanings: [String]) {
        let source = Array(text.utf8)
        let passage = Passage(source: source, bytes: 0..<source.count)
        let mentions = Mentions.find(in: passage, reference: Self.reference, bareNumbers: bareNumbers)
        let spans = mentions.map { String(decoding: source[passage.bytes(of: $0.range)], as: UTF8.self) }
        return (spans, zip(mentions.indices, mentions).map { MentionSample.meaning($1, withRole: givesRole($0)) })
    }

    private func givesRole(_ index: Int) -> Bool {
        index < meanings.count && meanings[index].contains(":")
    }

    private static func meaning(_ mention: Mention, withRole: Bool) -> String {
        var parts = [mention.kind.rawValue, value(mention.value)]
        if let unit = mention.unit { parts.append(unit.text) }
        if let comparator = mention.comparator { parts.append(mention.reaches ? "reach" : comparator.rawValue) }
        if withRole { parts.append(":" + (mention.role?.rawValue ?? "none")) }
        return parts.joined(separator: " ")
    }

    private static func value(_ value: Mention.Value) -> String {
        switch value {
        case .one(let number): number.description
        case .between(let from, let to): "\(from)…\(to)"
        case .ratio(let numerator, let denominator): "\(numerator)/\(denominator)"
        case .days(let from, let to): "\(from)…\(to)"
        case .unknown: "?"
        case .period(let period): period.iso
        }
    }
}

extension StringProtocol {
    fileprivate var trimmingSpaces: SubSequence {
        let front = drop { $0 == " " }
        return front.suffix(from: front.startIndex).dropLast(front.reversed().prefix { $0 == " " }.count)
    }
}
