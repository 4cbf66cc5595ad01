/// A part of a whole, both counted.
public struct Share: Sendable, Hashable {
    /// How many have it.
    public let part: Int
    /// How many there are.
    public let whole: Int

    /// `part` of `whole`.
    public init(_ part: Int, of whole: Int) {
        self.part = part
        self.whole = whole
    }

    /// The share in tenths of a percent, rounded half up; `nil` of nothing.
    public var permille: Int? {
        whole > 0 ? (part * 2000 + whole) / (whole * 2) : nil
    }

    /// The share in percent with one digit behind the point, `62.5%`; `—` of nothing.
    public var percent: String {
        permille.map { "\($0 / 10).\($0 % 10)%" } ?? "—"
    }

    /// The counts with the percentage: `5/8（62.5%）`.
    public var text: String { "\(part)/\(whole)（\(percent)）" }
}

/// How much of a plan can be verified (可核验程度), in counts.
///
/// The unit is a commitment (工作内容); an item without any counts as one that has nothing. A unit can be verified in full
/// when it is measurable, has a deadline that is written down, and one organisation answers for it.
public struct Verifiability: Sendable, Hashable {
    /// The units counted.
    public private(set) var units = 0
    /// Those with a number, a named result or a red line (可量化).
    public private(set) var measurable = 0
    /// Those with a deadline that is written down (有时限).
    public private(set) var timed = 0
    /// Those for which one organisation answers (有牵头).
    public private(set) var led = 0
    /// Those with all three (三项齐备).
    public private(set) var complete = 0

    /// Nothing counted yet.
    public init() {}

    /// Counts one unit.
    public mutating func count(measurable: Bool, timed: Bool, led: Bool) {
        units += 1
        self.measurable += measurable ? 1 : 0
        self.timed += timed ? 1 : 0
        self.led += led ? 1 : 0
        complete += measurable && timed && led ? 1 : 0
    }

    /// The share of `count` in the units.
    public func share(_ count: KeyPath<Verifiability, Int>) -> Share { Share(self[keyPath: count], of: units) }

    /// All counts, as they stand in JSON forms; shares are tenths of a percent of `units`.
    public var json: JSON {
        let parts: [(String, KeyPath<Verifiability, Int>)] = [
            ("measurable", \.measurable), ("timed", \.timed), ("led", \.led), ("complete", \.complete),
        ]
        let members = parts.map { name, part in
            JSON.Member(
                name,
                .object([
                    .init("count", .integer(self[keyPath: part])), .init("permille", .optional(share(part).permille)),
                ]))
        }
        return .object([.init("units", .integer(units))] + members)
    }
}
