public import Values

/// How an indicator's value binds.
public enum Comparator: String, Sendable, Hashable, CaseIterable {
    /// 以上, 不少于, 不低于, 达到.
    case atLeast = ">="
    /// 以内, 不超过, 控制在.
    case atMost = "<="
    /// No limiting word.
    case equal = "="
    /// 超过, 突破, 高于, 余.
    case over = ">"
    /// 低于, 少于, 近.
    case under = "<"
    /// 左右, 约.
    case about = "~"
}

/// One number to reach (指标).
public struct Indicator: Sendable, Hashable, Identifiable {
    /// What kind of number it is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A continuous amount to reach: money, area, length, weight.
        case level
        /// So many things, persons, households.
        case count
        /// A share of a whole.
        case ratio
        /// A change against an earlier period.
        case growth
        /// A place in an order.
        case rank
    }

    /// Its name in the book.
    public let id: IndicatorID
    /// The clause it is read from.
    public let text: String
    /// The clause's place in the source; `nil` where a person added it without marking a place.
    public let span: Span?
    /// What is counted or measured.
    public internal(set) var subject: Traced<String>
    /// The number without its scale word.
    public internal(set) var value: Traced<ExactNumber>
    /// The scale word: `万`, `亿`, `万亿`.
    public internal(set) var scale: Traced<String?>
    /// The unit of measure or the classifier: `元`, `个`, `%`.
    public internal(set) var unit: Traced<String?>
    /// How it binds.
    public internal(set) var comparator: Traced<Comparator>
    /// What kind of number it is.
    public internal(set) var kind: Traced<Kind>
    /// How binding its wording is.
    public internal(set) var strength: Traced<Strength>
    /// Its own deadline.
    public internal(set) var deadline: Traced<Deadline?>
    /// The indicator of the same commitment that it is a part of (其中).
    public let within: IndicatorID?
    /// Who added it, where the reader missed it.
    public let added: Mark?
    /// Who struck it and why.
    public internal(set) var struck: Mark?

    /// The number as it holds now: `9亿元`.
    public var amount: Amount { Amount(value: value.value, scale: scale.value, unit: unit.value) }
    /// Whether a person corrected any part of it.
    public var isCorrected: Bool {
        subject.isCorrected || value.isCorrected || scale.isCorrected || unit.isCorrected || comparator.isCorrected
            || kind.isCorrected || strength.isCorrected || deadline.isCorrected
    }
}
