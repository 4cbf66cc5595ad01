package import Values

/// A quantity, date or other number-like expression found in a ``Passage``.
///
/// Ranges are half-open indices into the passage's units.
package struct Mention: Sendable, Hashable {
    /// What it is; the names are those of `contract/mentions.md`.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case quantity, money, percent, fraction, multiple, ordinal, number, date, duration, set, fuzzy
    }

    /// What it says, with the scale applied.
    package enum Value: Sendable, Hashable {
        /// One number in the base unit: 86亿元 is 8600000000.
        case one(ExactNumber)
        /// From … to …, both included.
        case between(ExactNumber, ExactNumber)
        /// Numerator and denominator: 三分之二.
        case ratio(Int, Int)
        /// From the first to the last day, both included.
        case days(CalendarDate, CalendarDate)
        /// A date expression that fixes no day (a season), or a fuzzy amount.
        case unknown
        /// A repetition or a period as in ISO 8601: `P3M`.
        case period(Period)
    }

    /// What the number does in its clause.
    package enum Role: String, Sendable, Hashable, CaseIterable {
        /// A number to reach.
        case target
        /// Restricts what is counted: 亿元以上 of 亿元以上项目.
        case filter
        /// Describes the size of a project: 投资8亿元的…项目.
        case size
        /// A change: 增长15%.
        case growth
        /// Explains, belongs to a name or to the past.
        case background
    }

    /// What the days of a date are good for; a later case says less.
    package enum Fixing: Int, Sendable, Hashable, Comparable {
        /// A calendar day, whoever reads it and when.
        case day
        /// Counted from the reference day: 下周三, 本月底, 25日前.
        case relative
        /// No certain day: 秋季, 汛期前.
        case vague
        /// The time of something, by which nothing is due: 春节期间, 下午3点.
        case occasion
        /// A time that ends on the reference day: 近三年.
        case past

        package static func < (left: Fixing, right: Fixing) -> Bool { left.rawValue < right.rawValue }
    }

    /// What it is.
    package var kind: Kind
    /// The numeral with its unit: `86亿元`, `6月底前`.
    package var range: Range<Int> {
        get { ranges.whole.units }
        set { ranges.whole.units = newValue }
    }
    /// ``range`` with the comparator words before and after: `不少于120家`.
    package var full: Range<Int> {
        get { ranges.full.units }
        set { ranges.full.units = newValue }
    }
    /// The numeral with its scale, without its unit: `86亿`. Equal to ``range`` where there is no numeral.
    package var core: Range<Int> {
        get { ranges.core.units }
        set { ranges.core.units = newValue }
    }
    private var ranges: Ranges
    /// What it says, scale applied.
    package var value: Value
    /// The number as printed, before its scale word: 86 of `86亿元`; the first one of a range.
    package var printed: ExactNumber?
    /// The scale word as printed: `亿`.
    package var scale: ShortWord?
    /// The unit or classifier: `元`, `个`, `%`, `个百分点`, `亩`.
    package var unit: ShortWord?
    /// How it binds; `nil` where no word says so.
    package var comparator: Comparator?
    /// Whether the comparator is a bare 达到, which sets a number to reach.
    package var reaches: Bool
    /// What it does in its clause, where that is known.
    package var role: Role?
    /// What its days are good for, where it is a date.
    package var fixing = Fixing.day

    /// A mention of the given parts.
    package init(
        kind: Kind, range: Range<Int>, full: Range<Int>? = nil, core: Range<Int>? = nil, value: Value,
        printed: ExactNumber? = nil, scale: ShortWord? = nil, unit: ShortWord? = nil, comparator: Comparator? = nil,
        reaches: Bool = false, role: Role? = nil
    ) {
        self.kind = kind
        ranges = Ranges(whole: .init(range), full: .init(full ?? range), core: .init(core ?? range))
        self.value = value
        self.printed = printed
        self.scale = scale
        self.unit = unit
        self.comparator = comparator
        self.reaches = reaches
        self.role = role
    }
}

extension Mention {
    /// The ranges of a mention in half the room: passages are short.
    private struct Ranges: Sendable, Hashable {
        var whole: Short
        var full: Short
        var core: Short
    }

    private struct Short: Sendable, Hashable {
        private var lower: Int32
        private var upper: Int32

        init(_ range: Range<Int>) {
            lower = Int32(range.lowerBound)
            upper = Int32(range.upperBound)
        }

        var units: Range<Int> {
            get { Int(lower)..<Int(upper) }
            set { self = Short(newValue) }
        }
    }

    /// The same amount below zero, with the word for it at `start`.
    func negated(from start: Int) -> Mention {
        var copy = self
        copy.range = start..<range.upperBound
        copy.core = start..<core.upperBound
        copy.full = min(start, full.lowerBound)..<full.upperBound
        copy.printed = nil
        if case .one(let number) = value { copy.value = .one(number.negated) }
        return copy
    }
}
