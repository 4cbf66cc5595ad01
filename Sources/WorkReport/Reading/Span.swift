/// A place in the source text: half-open UTF-8 byte offsets, with the line and column that people count.
///
/// A reading holds several spans for each clause, so that they are kept in 16 bytes; no text that is read is so long that
/// 32 bits would not do.
public struct Span: Sendable, Hashable {
    private var firstByte: Int32
    private var endByte: Int32
    private var firstLine: Int32
    private var firstColumn: Int32

    /// Offset of the first byte.
    public var start: Int {
        get { Int(firstByte) }
        set { firstByte = Int32(clamping: newValue) }
    }
    /// Offset behind the last byte.
    public var end: Int {
        get { Int(endByte) }
        set { endByte = Int32(clamping: newValue) }
    }
    /// The line of the first byte, from 1.
    public var line: Int {
        get { Int(firstLine) }
        set { firstLine = Int32(clamping: newValue) }
    }
    /// The column of the first byte, in characters (Unicode scalars) from 1.
    public var column: Int {
        get { Int(firstColumn) }
        set { firstColumn = Int32(clamping: newValue) }
    }

    /// The place from `start` to `end`, which begins at `line` and `column`.
    public init(start: Int, end: Int, line: Int, column: Int) {
        firstByte = Int32(clamping: start)
        endByte = Int32(clamping: end)
        firstLine = Int32(clamping: line)
        firstColumn = Int32(clamping: column)
    }
}
