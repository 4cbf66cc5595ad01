/// A document made ready for reading its structure: all its characters as one passage, the lines they stand in, and
/// where white space stood between them.
///
/// One object for a document: all readers of its structure refer to it.
final class SourceText: Sendable {
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
    /// Where marks and gaps stand.
    let marks: MarkIndex
    /// The lines that are neither blank nor a page's frame.
    let lines: [Line]
    /// The bytes of page numbers and running heads, which are no part of ``whole``: what they interrupt reads on.
    let frames: [Range<Int>]
    /// Offsets to lines and columns.
    let map: SourceMap

    /// The text of `bytes`, which are valid UTF-8.
    init(_ bytes: [UInt8]) {
        var (lines, frames): ([Line], [Range<Int>]) = ([], [])
        let places = [SourceScan.Place](unsafeUninitializedCapacity: bytes.count) { places, count in
            var scan = SourceScan(into: places)
            bytes.withUnsafeBufferPointer { scan.take($0) }
            scan.removeRunningHeads()
            (lines, frames, count) = (scan.lines, scan.frames, scan.count)
        }
        let units = SourceText.column(places) { $0.unit }
        whole = Passage(
            units: units, offsets: SourceText.column(places) { $0.offset }, ends: SourceText.column(places) { $0.end })
        keys = KeyForms.keys(units)
        gaps = SourceText.column(places) { $0.gap }
        marks = MarkIndex(keys: keys, gaps: gaps)
        self.lines = lines
        self.frames = frames.sorted { $0.lowerBound < $1.lowerBound }
        map = SourceMap(bytes)
    }

    /// One value of each place: `map` without a check for each.
    @inline(__always)
    private static func column<Value>(
        _ places: [SourceScan.Place], _ value: (SourceScan.Place) -> Value
    ) -> [Value] {
        places.withUnsafeBufferPointer { places in
            [Value](unsafeUninitializedCapacity: places.count) { column, count in
                for index in places.indices { column.initializeElement(at: index, to: value(places[index])) }
                count = places.count
            }
        }
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
        if range.isEmpty { return "" }
        let bytes = whole.bytes(of: range)
        return whole.isUnbroken(range) ? map.unbrokenText(bytes) : map.text(bytes)
    }

    /// A passage of several ranges of units, in the order in which they are to be read.
    func passage(_ ranges: [Range<Int>]) -> Passage {
        guard let first = ranges.first else { return Passage(units: [], offsets: [], ends: []) }
        var passage = Passage(
            units: Array(whole.units[first]), offsets: Array(whole.offsets[first]), ends: Array(whole.ends[first]))
        guard ranges.count > 1 else { return passage }
        let count = ranges.reduce(0) { $0 + $1.count }
        passage.units.reserveCapacity(count)
        passage.offsets.reserveCapacity(count)
        passage.ends.reserveCapacity(count)
        var last = first
        for range in ranges.dropFirst() {
            if let bar = parting(last, range) {
                passage.units.append(whole.units[bar])
                passage.offsets.append(whole.offsets[bar])
                passage.ends.append(whole.ends[bar])
            }
            passage.units += whole.units[range]
            passage.offsets += whole.offsets[range]
            passage.ends += whole.ends[range]
            if last.upperBound > range.lowerBound { passage.isReordered = true }
            last = range
        }
        return passage
    }

    /// The bar between two cells that would run together into one number: `1 | 6元` is not 16. Digits on both sides of a page
    /// break, with no bar between them, are one number.
    private func parting(_ left: Range<Int>, _ right: Range<Int>) -> Int? {
        guard !left.isEmpty, !right.isEmpty, Self.isNumeral(whole.units[left.upperBound - 1]),
            Self.isDigit(whole.units[right.lowerBound])
        else { return nil }
        return [right.lowerBound - 1, left.upperBound].first {
            whole.units.indices.contains($0) && whole.units[$0] == Marks.bar
        }
    }

    private static func isNumeral(_ unit: UInt16) -> Bool { isDigit(unit) || scales.contains(unit) }

    /// A scale word alone belongs to the value in the cell before it: `12 | 万人`.
    private static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) || digits.contains(unit) }

    private static let digits = Array("零〇一二三四五六七八九两".utf16)
    private static let scales = Array("十百千万亿".utf16)
}
