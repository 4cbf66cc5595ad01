/// A place in the text of the source document: half-open UTF-8 byte offsets, with the line and column people count.
public struct Span: Sendable, Hashable {
    /// Offset of the first byte.
    public var start: Int
    /// Offset behind the last byte.
    public var end: Int
    /// The line of the first byte, from 1.
    public var line: Int
    /// The column of the first byte, in Unicode scalars from 1.
    public var column: Int

    /// The place from `start` to `end`, which begins at `line` and `column`.
    public init(start: Int, end: Int, line: Int, column: Int) {
        self.start = start
        self.end = end
        self.line = line
        self.column = column
    }

    /// Whether `other` lies wholly inside this place.
    public func contains(_ other: Span) -> Bool {
        start <= other.start && other.end <= end
    }
}
