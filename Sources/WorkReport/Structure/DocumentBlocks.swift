/// The blocks of a document, read from its running text and its tables in turn.
struct DocumentBlocks {
    private(set) var blocks: [Block] = []
    /// Lines that are no part of the text: page marks, web residue, heads of tables.
    private(set) var noise: [Int] = []

    /// The blocks of `text`, which was made of `source`.
    init(_ text: SourceText, _ source: [UInt8]) {
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
        blocks += read.blocks
        noise += read.noise
    }
}
