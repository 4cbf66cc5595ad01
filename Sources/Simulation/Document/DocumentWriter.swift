internal import Ledger

/// Writes a text and tells the place of each piece in it.
struct DocumentWriter {
    private(set) var text = ""
    private var offset = 0
    private var line = 1
    private var column = 1

    /// Where the next piece begins.
    var mark: Span { Span(start: offset, end: offset, line: line, column: column) }

    /// Writes a piece.
    ///
    /// - Returns: Its place.
    @discardableResult
    mutating func write(_ piece: String) -> Span {
        var place = mark
        text += piece
        offset += piece.utf8.count
        for scalar in piece.unicodeScalars {
            if scalar == "\n" {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
        place.end = offset
        return place
    }

    /// The place from `start` to what was written last.
    func span(from start: Span) -> Span {
        Span(start: start.start, end: offset, line: start.line, column: start.column)
    }
}
