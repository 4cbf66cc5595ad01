internal import Values

/// Two documents compared (比对): a draft with the final text, or last year's plan with this year's.
///
/// Items and commitments are matched by what they say, not by their numbers: renumbering, rewording, splitting and merging
/// do not confuse it. Everything points at its place in both documents.
public struct Comparison: Sendable, Hashable {
    /// A place in one of the documents, with the words that stand there.
    public struct Place: Sendable, Hashable {
        /// The index of the item in its reading.
        public var item: Int
        /// The item's number as printed.
        public var number: String?
        /// The item's title.
        public var title: String
        /// The words: the item's title, the commitment's clause, the value.
        public var text: String
        /// Where they stand.
        public var span: Span
    }

    /// What became of something.
    public enum Status: String, Sendable, Hashable, CaseIterable {
        /// It stands in both with the same words and targets.
        case kept
        /// It stands in both with other words or other targets.
        case reworded
        /// One became several.
        case split
        /// Several became one.
        case merged
        /// It stands in the first only.
        case dropped
        /// It stands in the second only.
        case added
    }

    /// An item (事项) in both documents; `before` is empty for a new one, `after` for one dropped.
    public struct ItemChange: Sendable, Hashable {
        /// What became of it.
        public var status: Status
        /// Where it stood.
        public var before: [Place]
        /// Where it stands.
        public var after: [Place]
        /// What else changed: section, lead, organisations, deadline.
        public var changes: [Change]
    }

    /// A commitment (工作内容) in both documents; `before` is empty for a new one, `after` for one dropped.
    public struct CommitmentChange: Sendable, Hashable {
        /// What became of it.
        public var status: Status
        /// Where it stood.
        public var before: [Place]
        /// Where it stands.
        public var after: [Place]
        /// What changed in it: targets, deadline, strength, item.
        public var changes: [Change]
    }

    /// The first document's title, plan year and size.
    public let before: Side
    /// The second document's.
    public let after: Side
    /// The items, in the order of the second document, dropped ones last.
    public let items: [ItemChange]
    /// The commitments, in the order of the second document, dropped ones last.
    public let commitments: [CommitmentChange]

    /// What a document is, and how large.
    public struct Side: Sendable, Hashable {
        /// The document's title.
        public var title: String?
        /// Its plan year.
        public var year: Int?
        /// How many items it has.
        public var items: Int
        /// How many commitments they have.
        public var commitments: Int

        init(_ reading: Reading) {
            title = reading.title
            year = reading.year
            items = reading.items.count
            commitments = reading.items.reduce(0) { $0 + $1.commitments.count }
        }
    }

    /// The comparison of two readings.
    ///
    /// - Complexity: about linear in the length of both: each item and each commitment is compared with at most ten others.
    public init(before: Reading, after: Reading) {
        let items = ItemMatching(before, after)
        let commitments = CommitmentMatching(before, after, items: items)
        let years = PlanYears(before: before.year, after: after.year)
        self.before = Side(before)
        self.after = Side(after)
        let differences = ItemDifferences(before: before, after: after, matching: items, years: years)
        self.items = differences.changes(commitments)
        self.commitments = CommitmentDifferences(before: before, after: after, items: items, years: years)
            .changes(commitments)
    }
}

/// The plan years of two documents; deadlines of different years are compared by their distance to them.
struct PlanYears {
    let before: Int?
    let after: Int?

    /// By how many years the second plan is later.
    var shift: Int {
        guard let before, let after else { return 0 }
        return after - before
    }

    /// Whether `later` is the same day of its plan as `earlier` of its own, or how they differ.
    func order(_ earlier: CalendarDate, _ later: CalendarDate) -> Int {
        let (one, other) = ((earlier.year + shift, earlier.month, earlier.day), (later.year, later.month, later.day))
        return one == other ? 0 : one < other ? 1 : -1
    }
}
