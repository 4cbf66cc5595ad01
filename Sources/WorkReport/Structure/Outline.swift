/// The structure of a document before its sentences are read: what every line is, and the items with the passages
/// that hold their sentences.
///
/// Made by `Outline.init(source:)` from the bytes alone; read by the commitment rules.
package struct Outline: Sendable {
    /// A paragraph of an item.
    package struct Part: Sendable {
        /// Its characters, without number, organisations and page marks.
        package var passage: Passage
        /// Whether it is the value of a deadline field that splits the task by dates.
        package var isDeadlineField = false
        /// The deadline of the table row it stands in, where the rows of one item differ.
        package var deadline: Deadline?
        /// Whether it is an indicator with its value, which the item's title only names.
        package var isIndicator = false
    }

    /// Sections, items (without commitments), unread stretches and findings of structure.
    package var reading: Reading
    /// For each item of ``reading`` the paragraphs that hold its title and sentences, in reading order, without
    /// numbers, organisation lines and page marks.
    package var bodies: [[Part]]
    /// Gives byte ranges of the source their line and column.
    package let map: SourceMap
    /// For each item the place of its number and title.
    var titles: [Span]
    /// What the check-up needs to know besides the reading.
    var remarks: StructureRemarks

    /// An outline of the given parts; there are as many bodies as items.
    init(reading: Reading, bodies: [[Part]], titles: [Span], map: SourceMap, remarks: StructureRemarks) {
        precondition(reading.items.count == bodies.count, "\(bodies.count) bodies for \(reading.items.count) items")
        self.reading = reading
        self.bodies = bodies
        self.titles = titles
        self.map = map
        self.remarks = remarks
    }

    /// The outline of a source in valid UTF-8; `nil` where it holds no character.
    ///
    /// - Parameter year: the plan year of a document that states none.
    package init?(source: [UInt8], year: Int? = nil) {
        let text = SourceText(source)
        guard !text.lines.isEmpty else { return nil }
        self = OutlineBuilder(text, source).outline(year: year)
    }
}

/// What structure noticed on its way, for the check-up.
struct StructureRemarks: Sendable {
    /// A number that does not follow the one before.
    struct Jump: Sendable, Hashable {
        var span: Span
        var value: Int
        var expected: Int
    }

    /// Numbers that do not follow the one before.
    var jumps: [Jump] = []
    /// Places where a paragraph goes on behind a break as if text were lost.
    var lost: [Span] = []
    /// Marks of secrecy.
    var secret: [Span] = []
    /// Names with a page mark inside.
    var interrupted: [Span] = []
}
