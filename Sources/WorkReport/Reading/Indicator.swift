public import Values

/// A number as printed: value, scale word and unit apart (`143`, `亿`, `元`).
public struct Amount: Sendable, Hashable {
    /// The number without its scale word.
    public var value: ExactNumber
    /// The scale word: `万`, `亿`, `万亿`.
    public var scale: String?
    /// The unit of measure or the classifier: `元`, `个`, `%`.
    public var unit: String?

    /// The number `value` `scale` `unit`.
    public init(value: ExactNumber, scale: String?, unit: String?) {
        self.value = value
        self.scale = scale
        self.unit = unit
    }
}

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
public struct Indicator: Sendable, Hashable {
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

    /// The clause it is read from, as printed, white space removed.
    public var text: String
    /// The clause's place.
    public var span: Span
    /// What is counted or measured.
    public var subject: String
    /// The number as printed.
    public var amount: Amount
    /// How it binds.
    public var comparator: Comparator
    /// What kind of number it is.
    public var kind: Kind
    /// How binding its wording is.
    public var strength: Strength
    /// Its own deadline.
    public var deadline: Deadline?
    /// The index, in the same commitment, of the indicator that it is a part of (`其中`).
    public var within: Int?

    /// An indicator with the given parts.
    public init(
        text: String, span: Span, subject: String, amount: Amount, comparator: Comparator, kind: Kind,
        strength: Strength, deadline: Deadline? = nil, within: Int? = nil
    ) {
        self.text = text
        self.span = span
        self.subject = subject
        self.amount = amount
        self.comparator = comparator
        self.kind = kind
        self.strength = strength
        self.deadline = deadline
        self.within = within
    }
}
