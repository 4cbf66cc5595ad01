/// Collects the units and lines of a source, scalar by scalar.
struct SourceScan {
    var units: [UInt16] = []
    var offsets: [Int32] = []
    var ends: [Int32] = []
    var gaps: [Bool] = []
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
            if PageMark.isPageMark(units[range]) {
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
        (lineStart, width, trailing, pendingGap, indent, isParted) = (units.count, 0, 0, false, 0, false)
        number += 1
    }

    /// Takes a page number out of the text.
    private mutating func breakPage(_ range: Range<Int>) {
        frames.append(Int(offsets[range.lowerBound])..<Int(ends[range.upperBound - 1]))
        breaks.append(lines.count)
        for _ in range {
            units.removeLast()
            offsets.removeLast()
            ends.removeLast()
            gaps.removeLast()
        }
        followsFrame = true
        beginLine()
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
        if scalar.value == 0x29 { dropReading() }
    }

    /// Takes out the reading that some copies print behind a character: `責(zé)任`. It is Latin letters with a tone mark.
    private mutating func dropReading() {
        var index = units.count - 2
        var isToned = false
        while index > lineStart, units.count - index <= 9, SourceScan.isLetter(units[index]) {
            isToned = isToned || units[index] >= 0xE0
            index -= 1
        }
        guard isToned, index > lineStart, units[index] == Marks.open, Marks.isHan(units[index - 1]) else { return }
        let count = units.count - index
        units.removeLast(count)
        offsets.removeLast(count)
        ends.removeLast(count)
        gaps.removeLast(count)
    }

    private static func isLetter(_ unit: UInt16) -> Bool {
        (0x61...0x7A).contains(unit) || (0xE0...0x1DC).contains(unit) && unit != 0xF7
    }
}
