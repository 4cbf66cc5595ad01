/// A document made ready for reading its structure: all its characters as one passage, the lines they stand in, and
/// where white space stood between them.
struct SourceText: Sendable {
    /// A line that is not blank.
    struct Line: Sendable, Hashable {
        /// Its units in ``SourceText/whole``.
        var range: Range<Int>
        /// Its number among all lines, from 0.
        var number: Int
        /// Whether a blank line, a form feed or the start of the document stands before it.
        var followsBlank: Bool
        /// How many columns wide it is printed, white space included: two for a Chinese character, one for others.
        var width: Int
        /// The columns of white space at its start.
        var indent: Int
        /// Whether bars or tabulators part it into cells.
        var isParted: Bool
    }

    /// All characters that are not white space.
    let whole: Passage
    /// The units with traditional characters of the field's words made simplified: what word lists are matched with.
    let keys: [UInt16]
    /// For each unit whether white space stands before it in its line.
    let gaps: [Bool]
    /// The lines that are not blank.
    let lines: [Line]
    /// Offsets to lines and columns.
    let map: SourceMap

    /// The text of `bytes`, which are valid UTF-8.
    init(_ bytes: [UInt8]) {
        var scan = SourceScan(capacity: bytes.count)
        var offset = 0
        while offset < bytes.count {
            let scalar = Scalar(bytes, at: offset)
            scan.take(scalar, at: offset)
            offset = scalar.end
        }
        scan.endLine()
        whole = Passage(units: scan.units, offsets: scan.offsets, ends: scan.ends)
        keys = TraditionalForms.simplified(scan.units)
        gaps = scan.gaps
        lines = scan.lines
        map = SourceMap(bytes)
    }

    /// The place of a non-empty range of units.
    func span(_ range: Range<Int>) -> Span { map.span(whole.bytes(of: range)) }

    /// The printed text of a range of units, white space removed.
    func text(_ range: Range<Int>) -> String {
        range.isEmpty ? "" : map.text(whole.bytes(of: range))
    }

    /// A passage of several ranges of units, in reading order.
    func passage(_ ranges: [Range<Int>]) -> Passage {
        Passage(
            units: ranges.flatMap { whole.units[$0] }, offsets: ranges.flatMap { whole.offsets[$0] },
            ends: ranges.flatMap { whole.ends[$0] })
    }
}

/// Collects the units and lines of a source, scalar by scalar.
private struct SourceScan {
    var units: [UInt16] = []
    var offsets: [Int32] = []
    var ends: [Int32] = []
    var gaps: [Bool] = []
    var lines: [SourceText.Line] = []
    private var lineStart = 0
    private var number = 0
    private var followsBlank = true
    private var pendingGap = false
    private var width = 0
    private var trailing = 0
    private var indent = 0
    private var isParted = false
    private var endedByReturn = false

    init(capacity: Int) {
        units.reserveCapacity(capacity / 3 + 16)
        offsets.reserveCapacity(capacity / 3 + 16)
        ends.reserveCapacity(capacity / 3 + 16)
        gaps.reserveCapacity(capacity / 3 + 16)
    }

    mutating func take(_ scalar: Scalar, at offset: Int) {
        switch scalar.value {
        case 0x0A where endedByReturn: break
        case 0x0A, 0x0D, 0x0B, 0x85, 0x2028, 0x2029: endLine()
        case 0x0C:
            endLine()
            followsBlank = true
        case _ where scalar.isWhiteSpace:
            pendingGap = true
            trailing += scalar.value == 0x3000 ? 2 : 1
            if scalar.value == 0x09, units.count > lineStart { isParted = true }
        case 0...0xFFFF where Folding.units[Int(scalar.value)] == Folding.dropped: break
        default: append(scalar, at: offset)
        }
        endedByReturn = scalar.value == 0x0D
    }

    mutating func endLine() {
        if units.count > lineStart {
            let range = lineStart..<units.count
            lines.append(
                .init(
                    range: range, number: number, followsBlank: followsBlank, width: width,
                    indent: indent, isParted: isParted))
            followsBlank = false
        } else {
            followsBlank = true
        }
        (lineStart, width, trailing, pendingGap, indent, isParted) = (units.count, 0, 0, false, 0, false)
        number += 1
    }

    private mutating func append(_ scalar: Scalar, at offset: Int) {
        if units.count == lineStart { indent = trailing } else { width += trailing }
        trailing = 0
        width += scalar.value < 0x1100 ? 1 : 2
        if scalar.value == 0x7C || scalar.value == 0xFF5C { isParted = true }
        units.append(scalar.value > 0xFFFF ? Folding.unknown : Folding.units[Int(scalar.value)])
        offsets.append(Int32(offset))
        ends.append(Int32(scalar.end))
        gaps.append(pendingGap)
        pendingGap = false
    }
}
