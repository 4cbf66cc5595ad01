/// A place in the source text: half-open UTF-8 byte offsets, with the line and column that people count.
public struct Span: Sendable, Hashable {
    /// Offset of the first byte.
    public var start: Int
    /// Offset behind the last byte.
    public var end: Int
    /// The line of the first byte, from 1.
    public var line: Int
    /// The column of the first byte, in characters (Unicode scalars) from 1.
    public var column: Int

    /// The place from `start` to `end`, which begins at `line` and `column`.
    public init(start: Int, end: Int, line: Int, column: Int) {
        self.start = start
        self.end = end
        self.line = line
        self.column = column
    }
}
