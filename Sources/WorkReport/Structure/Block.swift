/// A paragraph of the document: its lines joined where only a page or a line ended, cut where a number or a label
/// begins something new.
struct Block: Sendable {
    /// The number at its head.
    var marker: Marker?
    /// The label at its head, behind the number.
    var label: (kind: FieldLabel, words: Range<Int>, end: Int)?
    /// All of it.
    var range: Range<Int>
    /// The index of the line in which it begins.
    var line: Int
    /// Stretches inside it that are none of it: page marks.
    var holes: [Range<Int>] = []
    /// What it says, where it is a row of a table.
    var row: BlockFacts? {
        get { boxed?.facts }
        set { boxed = newValue.map(Row.init) }
    }
    /// Whether it is a row of a table.
    var isRow: Bool { boxed != nil }
    /// Whether a page mark or blank line was healed inside it, with the places.
    var seams: [Int] = []

    /// The facts of a row, which most blocks are not: apart, so that copying a block is cheap.
    private final class Row: Sendable {
        let facts: BlockFacts

        init(_ facts: BlockFacts) { self.facts = facts }
    }

    private var boxed: Row?

    /// A block without label that begins in a line.
    init(marker: Marker? = nil, range: Range<Int>, line: Int) {
        (self.marker, self.range, self.line) = (marker, range, line)
    }

    /// What follows the number.
    var content: Range<Int> { (marker?.range.upperBound ?? range.lowerBound)..<range.upperBound }

    /// What follows number and label.
    var value: Range<Int> { (label?.end ?? content.lowerBound)..<range.upperBound }

    /// A stretch of it as a block of its own.
    func part(_ range: Range<Int>) -> Block {
        var part = self
        part.range = range
        part.holes = holes.filter { $0.lowerBound >= range.lowerBound && $0.upperBound <= range.upperBound }
        part.seams = seams.filter(range.contains)
        return part
    }

    /// The pieces of `part` outside the holes.
    func pieces(of part: Range<Int>) -> [Range<Int>] {
        if holes.isEmpty { return part.isEmpty ? [] : [part] }
        var pieces: [Range<Int>] = []
        var start = part.lowerBound
        for hole in holes[firstHole(behind: start)...] {
            if hole.lowerBound >= part.upperBound { break }
            if hole.lowerBound > start { pieces.append(start..<hole.lowerBound) }
            start = max(start, hole.upperBound)
        }
        if start < part.upperBound { pieces.append(start..<part.upperBound) }
        return pieces
    }

    /// The index of the first hole that ends behind `unit`; holes stand in order.
    private func firstHole(behind unit: Int) -> Int {
        var low = 0
        var high = holes.count
        while low < high {
            let middle = (low + high) / 2
            if holes[middle].upperBound <= unit { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
