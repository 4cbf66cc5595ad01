public import Values

extension Comparison {
    /// One thing that differs between the two documents.
    public struct Change: Sendable, Hashable {
        /// What differs.
        public enum Kind: String, Sendable, Hashable, CaseIterable {
            /// The section it belongs to.
            case section
            /// The item it belongs to.
            case item
            /// Who leads.
            case lead
            /// Who else answers for it or cooperates.
            case organisations
            /// The deadline.
            case deadline
            /// How binding the wording is.
            case strength
            /// A target that demands more.
            case targetRaised = "target-raised"
            /// A target that demands less.
            case targetLowered = "target-lowered"
            /// How a target binds: 不低于 instead of 左右.
            case comparator
            /// A target's unit of measure.
            case unit
            /// A target that was not there.
            case targetAdded = "target-added"
            /// A target that is there no more.
            case targetDropped = "target-dropped"
        }

        /// What differs.
        public var kind: Kind
        /// What a target counts or measures.
        public var subject: String?
        /// What it was, with its place; `nil` where there was nothing.
        public var before: Value?
        /// What it is, with its place; `nil` where there is nothing.
        public var after: Value?
        /// How much more or less, where both are numbers of one unit.
        public var growth: Growth?

        init(_ kind: Kind, subject: String? = nil, before: Value?, after: Value?, growth: Growth? = nil) {
            self.kind = kind
            self.subject = subject
            self.before = before
            self.after = after
            self.growth = growth
        }
    }

    /// A value in words, with its place where it stands in the text.
    public struct Value: Sendable, Hashable {
        /// The words: `县教育局`, `6月底前`, `26亿元`, `guarantee`.
        public var text: String
        /// Where they stand.
        public var span: Span?
    }

    /// How far a target moved.
    public struct Growth: Sendable, Hashable {
        /// The second value less the first, scale applied, exact.
        public var difference: ExactNumber
        /// The unit of measure; `百分点` for shares and rates of growth.
        public var unit: String?
        /// The difference in tenths of a percent of the first value, rounded; `nil` for rates, ranks and zero.
        public var permille: Int?

        /// The growth from one target to another.
        init?(_ before: Indicator, _ after: Indicator) {
            guard let first = before.amount.exact, let second = after.amount.exact,
                let difference = second.subtracting(first)
            else { return nil }
            self.difference = difference
            let isRate = before.kind == .ratio || before.kind == .growth
            let isPercent = before.amount.unit == "%"
            unit = isPercent ? "百分点" : before.amount.unit
            permille = isRate && isPercent || before.kind == .rank ? nil : Growth.permille(difference, of: first)
        }

        private static func permille(_ difference: ExactNumber, of first: ExactNumber) -> Int? {
            guard first.coefficient > 0, first.scale <= 6, difference.scale <= 6 else { return nil }
            let part = Int128(difference.coefficient) * 1000 * power(first.scale)
            let whole = Int128(first.coefficient) * power(difference.scale)
            let rounded = (part.magnitude * 2 + whole.magnitude) / (whole.magnitude * 2)
            return Int(exactly: rounded).map { part < 0 ? -$0 : $0 }
        }

        private static func power(_ places: Int) -> Int128 { (0..<places).reduce(1) { product, _ in product * 10 } }
    }
}
