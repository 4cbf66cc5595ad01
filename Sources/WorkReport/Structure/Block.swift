/// A paragraph of the document: its lines joined where only a page or a line ended, cut where a number or a label
/// begins something new.
struct Block {
    /// The number at its head.
    var marker: Marker?
    /// The label at its head, behind the number.
    var label: (kind: FieldLabel, words: Range<Int>, end: Int)?
    /// All of it.
    var range: Range<Int>
    /// The index of the line in which it begins.
    var line: Int
    /// What it says, where it is a row of a table.
    var row: BlockFacts?
    /// Whether it is a row of a table.
    var isRow: Bool { row != nil }
    /// Stretches inside it that are none of it: page marks.
    var holes: [Range<Int>] { breaks?.holes ?? [] }
    /// The places of page marks and blank lines that were healed inside it.
    var seams: [Int] { breaks?.seams ?? [] }

    /// What was healed inside a block: apart, because most blocks have nothing of it and all are copied.
    private final class Breaks {
        var holes: [Range<Int>]
        var seams: [Int]

        init(holes: [Range<Int>], seams: [Int]) { (self.holes, self.seams) = (holes, seams) }
    }

    private var breaks: Breaks?

    /// A block without label that begins in a line.
    init(marker: Marker? = nil, range: Range<Int>, line: Int) {
        (self.marker, self.range, self.line) = (marker, range, line)
    }

    /// What follows the number.
    var content: Range<Int> { (marker?.range.upperBound ?? range.lowerBound)..<range.upperBound }

    /// What follows number and label.
    var value: Range<Int> { (label?.end ?? content.lowerBound)..<range.upperBound }

    /// Notes stretches that are none of it.
    mutating func addHoles(_ holes: [Range<Int>]) {
        if !holes.isEmpty { ownBreaks().holes += holes }
    }

    /// Notes a place where a page mark or a blank line was healed.
    mutating func addSeam(_ seam: Int) { ownBreaks().seams.append(seam) }

    /// Takes over what another block, a stretch of the same paragraph, has inside.
    mutating func takeBreaks(of other: Block) { breaks = other.breaks }

    private mutating func ownBreaks() -> Breaks {
        if isKnownUniquelyReferenced(&breaks), let breaks { return breaks }
        let own = Breaks(holes: holes, seams: seams)
        breaks = own
        return own
    }

    /// A stretch of it as a block of its own.
    func part(_ range: Range<Int>) -> Block {
        var part = self
        part.range = range
        guard let breaks else { return part }
        part.breaks = Breaks(
            holes: breaks.holes.filter { $0.lowerBound >= range.lowerBound && $0.upperBound <= range.upperBound },
            seams: breaks.seams.filter(range.contains))
        return part
    }

    /// The pieces of `part` outside the holes.
    func pieces(of part: Range<Int>) -> [Range<Int>] {
        guard let holes = breaks?.holes, !holes.isEmpty else { return part.isEmpty ? [] : [part] }
        var pieces: [Range<Int>] = []
        var start = part.lowerBound
        for hole in holes[Block.firstHole(of: holes, behind: start)...] {
            if hole.lowerBound >= part.upperBound { break }
            if hole.lowerBound > start { pieces.append(start..<hole.lowerBound) }
            start = max(start, hole.upperBound)
        }
        if start < part.upperBound { pieces.append(start..<part.upperBound) }
        return pieces
    }

    /// The index of the first hole that ends behind `unit`; holes stand in order.
    private static func firstHole(of holes: [Range<Int>], behind unit: Int) -> Int {
        var low = 0
        var high = holes.count
        while low < high {
            let middle = (low + high) / 2
            if holes[middle].upperBound <= unit { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
