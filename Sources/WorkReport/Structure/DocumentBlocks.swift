/// The blocks of a document, read from its running text and its tables in turn.
struct DocumentBlocks {
    private(set) var blocks: [Block] = []
    /// Lines that are no part of the text: page marks, web residue, heads of tables.
    private(set) var noise: [Int] = []
    private let facts: BlockFactReader
    private let keys: [UInt16]

    /// The blocks of `text`, which was made of `source`.
    init(_ text: SourceText, _ source: [UInt8]) {
        facts = BlockFactReader(text)
        keys = text.keys
        let tables = TableReader(text, source)
        let reader = BlockReader(text)
        var pending: [(index: Int, line: SourceText.Line)] = []
        var line = 0
        while line < text.lines.count {
            guard let head = tables.heads.head(at: line) else {
                pending.append((line, text.lines[line]))
                line += 1
                continue
            }
            var before = text.lines[line]
            before.range = before.range.lowerBound..<head.start
            if !before.range.isEmpty { pending.append((line, before)) }
            append(reader.read(pending))
            pending = []
            let table = tables.read(head)
            append((table.blocks, table.noise))
            line = table.end
        }
        append(reader.read(pending))
    }

    private mutating func append(_ read: (blocks: [Block], noise: [Int])) {
        for block in read.blocks {
            if mayHoldSentences(block) { blocks += sentences(of: block) } else { blocks.append(block) }
        }
        noise += read.noise
    }

    /// Whether a block is an unnumbered paragraph with several brackets.
    private func mayHoldSentences(_ block: Block) -> Bool {
        guard block.marker == nil, block.label == nil, !block.isRow else { return false }
        return keys[block.content].count { $0 == Marks.open || $0 == Marks.openSquare } > 1
    }

    /// An unnumbered paragraph with a bracket behind each of several sentences, cut behind each bracket.
    private func sentences(of block: Block) -> [Block] {
        let brackets = facts.facts(of: block).stated
        guard brackets.count > 1, brackets[0] != block.content else { return [block] }
        var ends = brackets.dropLast().map { facts.end(of: $0, before: block.range.upperBound) }
        ends.append(block.range.upperBound)
        return zip([block.range.lowerBound] + ends, ends).map { start, end in block.part(start..<end) }
    }
}
