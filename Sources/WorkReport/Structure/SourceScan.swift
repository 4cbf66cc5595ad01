/// Collects the units and lines of a source, scalar by scalar.
struct SourceScan {
    /// A character that is not white space.
    struct Place {
        /// Its folded unit.
        var unit: UInt16
        /// Whether white space stands before it in its line.
        var gap: Bool
        var offset: Int32
        var end: Int32
    }

    /// The characters, in the order of the text: the first ``count`` places are taken.
    let places: UnsafeMutableBufferPointer<Place>
    /// How many characters there are.
    var count = 0
    var lines: [SourceText.Line] = []
    /// The bytes of page numbers and running heads.
    var frames: [Range<Int>] = []
    /// For each page number how many lines stand before it.
    private(set) var breaks: [Int] = []
    private var followsFrame = false
    private var lineStart = 0
    private var number = 0
    private var followsBlank = true
    private var pendingGap = false
    private var width = 0
    private var trailing = 0
    private var indent = 0
    private var isParted = false
    private var endedByReturn = false
    private let folded = Folding.units

    /// A scan that writes characters into `places`, of which there must be one for each scalar.
    init(into places: UnsafeMutableBufferPointer<Place>) {
        self.places = places
    }

    /// Takes a whole source in valid UTF-8.
    mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
        folded.withUnsafeBufferPointer { folded in
            var offset = 0
            while offset < bytes.count {
                let scalar = Scalar(bytes, at: offset)
                take(scalar, as: scalar.value > 0xFFFF ? Folding.unknown : folded[Int(scalar.value)], at: offset)
                offset = scalar.end
                if !endsCharacters { offset = takeRun(bytes, from: offset, folded) }
            }
        }
        endLine()
    }

    /// Whether a line, white space or nothing stands before the next character.
    private var endsCharacters: Bool { count == lineStart || pendingGap || trailing > 0 }

    /// Takes the Chinese characters that follow another character of the line without anything between them, which most
    /// of a document is, and gives the offset behind them.
    @inline(__always)
    private mutating func takeRun(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ folded: UnsafeBufferPointer<UInt16>
    ) -> Int {
        var (offset, next) = (start, count)
        while offset + 3 <= bytes.count, next < places.count {
            let first = UInt32(bytes[offset])
            guard first >= 0xE2, first <= 0xEF else { break }
            let tail = UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F)
            let scalar = (first & 0x0F) << 12 | tail
            let unit = folded[Int(scalar)]
            // A bar parts cells.
            guard unit != Folding.dropped, unit != 0x7C else { break }
            places[next] = Place(unit: unit, gap: false, offset: Int32(offset), end: Int32(offset + 3))
            next += 1
            offset += 3
        }
        width += 2 * (next - count)
        if next > count { endedByReturn = false }
        count = next
        return offset
    }

    @inline(__always)
    private mutating func take(_ scalar: Scalar, as unit: UInt16, at offset: Int) {
        guard unit == Folding.dropped else {
            append(scalar, as: unit, at: offset)
            endedByReturn = false
            return
        }
        takeBlank(scalar)
    }

    private mutating func takeBlank(_ scalar: Scalar) {
        switch scalar.value {
        case 0x0A where endedByReturn: break
        case 0x0A, 0x0D, 0x0B, 0x85, 0x2028, 0x2029: endLine()
        case 0x0C:
            endLine()
            followsBlank = true
        case _ where scalar.isWhiteSpace:
            pendingGap = true
            trailing += scalar.value == 0x3000 ? 2 : 1
            if scalar.value == 0x09, count > lineStart { isParted = true }
        default: break
        }
        endedByReturn = scalar.value == 0x0D
    }

    private mutating func endLine() {
        if count > lineStart {
            let range = lineStart..<count
            if PageMark.isPageMark(units(of: range)) {
                breakPage(range)
                return
            }
            lines.append(
                .init(
                    range: range, number: number, followsBlank: followsBlank && !followsFrame, width: width,
                    indent: indent, isParted: isParted))
            followsBlank = false
            followsFrame = false
        } else {
            followsBlank = true
        }
        beginLine()
    }

    private mutating func beginLine() {
        (lineStart, width, trailing, pendingGap, indent, isParted) = (count, 0, 0, false, 0, false)
        number += 1
    }

    /// Takes a page number out of the text.
    private mutating func breakPage(_ range: Range<Int>) {
        frames.append(bytes(of: range))
        breaks.append(lines.count)
        count -= range.count
        followsFrame = true
        beginLine()
    }

    /// The units of a line.
    func units(of range: Range<Int>) -> LazyMapSequence<Range<Int>, UInt16> {
        range.lazy.map { [places] in places[$0].unit }
    }

    /// The bytes of a line's characters.
    func bytes(of range: Range<Int>) -> Range<Int> {
        Int(places[range.lowerBound].offset)..<Int(places[range.upperBound - 1].end)
    }

    @inline(__always)
    private mutating func append(_ scalar: Scalar, as unit: UInt16, at offset: Int) {
        precondition(count < places.count, "more characters than places")
        if count == lineStart { indent = trailing } else { width += trailing }
        trailing = 0
        width += scalar.value < 0x1100 ? 1 : 2
        if scalar.value == 0x7C || scalar.value == 0xFF5C { isParted = true }
        places[count] = Place(unit: unit, gap: pendingGap, offset: Int32(offset), end: Int32(scalar.end))
        count += 1
        pendingGap = false
        if scalar.value == 0x29 { dropReading() }
    }

    /// Takes out the reading that some copies print behind a character: `責(zé)任`. It is Latin letters with a tone mark.
    private mutating func dropReading() {
        var index = count - 2
        var isToned = false
        while index > lineStart, count - index <= 9, SourceScan.isLetter(places[index].unit) {
            isToned = isToned || places[index].unit >= 0xE0
            index -= 1
        }
        guard isToned, index > lineStart, places[index].unit == Marks.open, Marks.isHan(places[index - 1].unit) else {
            return
        }
        count = index
    }

    private static func isLetter(_ unit: UInt16) -> Bool {
        (0x61...0x7A).contains(unit) || (0xE0...0x1DC).contains(unit) && unit != 0xF7
    }
}
