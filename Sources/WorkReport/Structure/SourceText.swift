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
    /// The units in the forms that word lists are matched with.
    let keys: [UInt16]
    /// For each unit whether white space stands before it in its line.
    let gaps: [Bool]
    /// The lines that are neither blank nor a page's frame.
    let lines: [Line]
    /// The bytes of page numbers and running heads, which are no part of ``whole``: what they interrupt reads on.
    let frames: [Range<Int>]
    /// Offsets to lines and columns.
    let map: SourceMap

    /// The text of `bytes`, which are valid UTF-8.
    init(_ bytes: [UInt8]) {
        var scan = SourceScan(capacity: bytes.count)
        bytes.withUnsafeBufferPointer { bytes in
            var offset = 0
            while offset < bytes.count {
                let scalar = Scalar(bytes, at: offset)
                scan.take(scalar, at: offset)
                offset = scalar.end
            }
        }
        scan.endLine()
        scan.removeRunningHeads()
        let units = scan.places.map(\.unit)
        whole = Passage(units: units, offsets: scan.places.map(\.offset), ends: scan.places.map(\.end))
        keys = KeyForms.keys(units)
        gaps = scan.places.map(\.gap)
        lines = scan.lines
        frames = scan.frames.sorted { $0.lowerBound < $1.lowerBound }
        map = SourceMap(bytes)
    }

    /// The place of a non-empty range of units.
    func span(_ range: Range<Int>) -> Span { map.span(whole.bytes(of: range)) }

    /// Whether a page number or running head stands inside a range of units.
    func isInterrupted(_ range: Range<Int>) -> Bool {
        let bytes = whole.bytes(of: range)
        var low = 0
        var high = frames.count
        while low < high {
            let middle = (low + high) / 2
            if frames[middle].lowerBound < bytes.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < frames.count && frames[low].lowerBound < bytes.upperBound
    }

    /// The printed text of a range of units, white space removed.
    func text(_ range: Range<Int>) -> String {
        range.isEmpty ? "" : map.text(whole.bytes(of: range))
    }

    /// A passage of several ranges of units, in the order in which they are to be read.
    func passage(_ ranges: [Range<Int>]) -> Passage {
        guard let first = ranges.first else { return Passage(units: [], offsets: [], ends: []) }
        var passage = Passage(
            units: Array(whole.units[first]), offsets: Array(whole.offsets[first]), ends: Array(whole.ends[first]))
        var last = first
        for range in ranges.dropFirst() {
            passage.units += whole.units[range]
            passage.offsets += whole.offsets[range]
            passage.ends += whole.ends[range]
            if last.upperBound > range.lowerBound { passage.isReordered = true }
            last = range
        }
        return passage
    }
}
