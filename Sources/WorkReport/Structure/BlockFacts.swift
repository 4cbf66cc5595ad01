/// What a block says about who answers and by when, apart from its sentences.
///
/// One object for a block, which the block of a table's row also refers to: whatever changes it does so for both.
/// It is read and written by one function at a time, so that nothing is gained by checking that while it runs.
final class BlockFacts {
    /// Those who answer.
    @exclusivity(unchecked) var responsibility = Responsibility()
    /// Stretches of the block that say so: brackets, whole label lines.
    @exclusivity(unchecked) var stated: [Range<Int>] = []
    /// The value of a deadline field.
    @exclusivity(unchecked) var deadline: Range<Int>?
    /// Sentences and task fields.
    @exclusivity(unchecked) var body: [Range<Int>] = []
    /// The cell that names an indicator, where ``body`` is one with its value, from a row of a table.
    @exclusivity(unchecked) var indicator: Range<Int>?
    /// The places in ``body`` where another cell of a row begins.
    @exclusivity(unchecked) var cells: [Int] = []
    /// Text of fields that are no task: 资金筹措, 备注.
    @exclusivity(unchecked) var aside: [Range<Int>] = []
    /// Those who answer by its sentences; they count where nothing else names anybody.
    @exclusivity(unchecked) var told: [Responsibility.Name] = []
    /// The organisation named by a line above a group of items; it counts where the item names no lead.
    @exclusivity(unchecked) var group: Responsibility.Name?
    /// The organisation that a heading is nothing but the name of, or that it says the tasks below it belong to.
    @exclusivity(unchecked) var head: Responsibility.Name?
    /// Whether it is a row of a table without numbers, which is an item also where it names nobody.
    @exclusivity(unchecked) var isRow = false

    /// The facts of a block whose statements are those given.
    init(responsibility: Responsibility = Responsibility(), stated: [Range<Int>] = []) {
        (self.responsibility, self.stated) = (responsibility, stated)
    }

    /// Its sentences, cell by cell where it is a row.
    var paragraphs: [ArraySlice<Range<Int>>] {
        let starts = cells.isEmpty ? [0] : cells
        return zip(starts, starts.dropFirst() + [body.count]).map { body[$0..<$1] }
    }

    /// Whether it says which organisations answer, or is a line that names those who answer.
    var names: Bool {
        isRow || !responsibility.names.isEmpty || (!responsibility.isEmpty && body.isEmpty && !isContact)
    }
    /// Whether the persons it names are only to be asked: 联系人.
    @exclusivity(unchecked) var isContact = false
}

/// Reads the facts of blocks.
final class BlockFactReader {
    let text: SourceText
    let reader: ResponsibilityReader
    let names: OrganisationNames
    let labels: FieldLabelReader
    let prose: ProseDuties

    init(_ text: SourceText) {
        self.text = text
        prose = ProseDuties(keys: text.keys, gaps: text.gaps)
        reader = ResponsibilityReader(keys: text.keys, gaps: text.gaps)
        names = OrganisationNames(keys: text.keys, gaps: text.gaps)
        labels = FieldLabelReader(keys: text.keys, gaps: text.gaps)
    }

    /// The facts of a block.
    func facts(of block: Block) -> BlockFacts {
        if let row = block.row { return row }
        let facts = BlockFacts()
        guard let label = block.label else {
            readSentences(block.content, into: facts)
            for sentence in facts.body { facts.told += prose.duties(in: sentence) }
            if block.marker != nil { facts.head = prose.heading(block.content) ?? prose.named(block.content) }
            return facts
        }
        switch label.kind {
        case .organisations, .people:
            facts.stated.append(block.content)
            if let found = reader.read(block.value, label: (label.kind, label.words)) { facts.responsibility = found }
            facts.deadline = facts.responsibility.deadlines.first
            facts.isContact = text.keys[label.words.lowerBound] == 0x8054
        case .deadline: facts.deadline = block.value.isEmpty ? nil : block.value
        case .task: readSentences(block.value, into: facts)
        case .number, .group, .amount, .measure, .other: facts.aside.append(block.value)
        }
        return facts
    }

    /// The facts of a table's row; `words` are those of the head of a column.
    func facts(of row: TableRow, words: (FieldLabel) -> Range<Int>?) -> BlockFacts {
        let facts = BlockFacts()
        if let indicator = row.indicator(text.keys) {
            facts.body = indicator.pieces
            facts.indicator = row.tasks.first
        } else {
            for task in row.tasks {
                facts.cells.append(facts.body.count)
                readSentences(task, into: facts)
            }
        }
        for answer in row.answers {
            let label = (answer.column, words: words(answer.column) ?? answer.cell)
            if let found = reader.read(answer.cell, label: label) { facts.responsibility.add(found) }
            facts.stated.append(answer.cell)
        }
        facts.deadline = row.deadline
        facts.aside = row.aside
        return facts
    }

    /// The facts of the blocks of a document. Where no label, verb or bracket says anywhere who answers, lines below a
    /// number that are nothing but names do.
    func facts(of blocks: [Block]) -> [BlockFacts] {
        var facts: [BlockFacts] = []
        facts.reserveCapacity(blocks.count)
        for index in blocks.indices { facts.append(self.facts(of: blocks[index])) }
        GroupLeads(prose: prose).spread(in: blocks, facts)
        if !facts.indices.contains(where: { facts[$0].names }) { takeTold(blocks, facts) }
        guard !blocks.indices.contains(where: { facts[$0].names && blocks[$0].marker == nil }),
            facts.indices.allSatisfy({ !facts[$0].names || !facts[$0].told.isEmpty }),
            let first = blocks.firstIndex(where: { $0.marker != nil })
        else {
            return facts
        }
        let kinds = LineKinds(text: text)
        for index in blocks.indices[first...] where facts[index].group == nil {
            let isSigned = index + 1 < blocks.count && kinds.isDate(text.lines[blocks[index + 1].line])
            if !isSigned, let found = bareNames(blocks[index]) {
                facts[index] = BlockFacts(responsibility: found, stated: [blocks[index].content])
            }
        }
        return facts
    }

    /// Where only sentences say who answers, and those of most numbers of one form do, they count like statements.
    private func takeTold(_ blocks: [Block], _ facts: [BlockFacts]) {
        var counts = MarkerTable(repeating: MarkerCount())
        for index in blocks.indices {
            if let kind = blocks[index].marker?.kind { counts[kind].add(!facts[index].told.isEmpty) }
        }
        let kinds = MarkerKinds { counts[$0].having >= 2 && counts[$0].having * 2 >= counts[$0].all }
        guard !kinds.isEmpty else { return }
        for index in blocks.indices where blocks[index].marker.map({ kinds.contains($0.kind) }) ?? false {
            facts[index].responsibility.names = facts[index].told
        }
        for index in blocks.indices where blocks[index].marker == nil && prose.isDutyOnly(blocks[index].content) {
            facts[index].responsibility.names = facts[index].told
            facts[index].body = []
        }
    }

    /// What a line that is nothing but names of organisations says; a government's own name signs a document.
    private func bareNames(_ block: Block) -> Responsibility? {
        let range = block.content
        guard block.marker == nil, block.label == nil, prose.counted(range) == nil, (3...200).contains(range.count),
            text.keys[range.upperBound - 1] != Marks.colon, let found = reader.read(range, strict: true),
            !found.names.isEmpty, found.isExplicit || isConvincing(found),
            !found.names.contains(where: { names.signsDocuments($0.name) })
        else { return nil }
        return found
    }

    /// Parts sentences from the brackets among them that say who answers.
    private func readSentences(_ range: Range<Int>, into facts: BlockFacts) {
        var start = range.lowerBound
        for bracket in brackets(in: range) {
            guard let found = responsibility(in: bracket, closing: range) else { continue }
            facts.responsibility.add(found)
            facts.isContact = found.names.isEmpty && text.keys[bracket.lowerBound + 1] == 0x8054
            facts.deadline = facts.deadline ?? found.deadlines.first
            facts.stated.append(bracket)
            if bracket.lowerBound > start { facts.body.append(start..<bracket.lowerBound) }
            start = bracket.upperBound
        }
        if start < range.upperBound { facts.body.append(start..<range.upperBound) }
    }

    /// Outer brackets in reading order. Of those that are never closed the last one counts, to the end.
    private func brackets(in range: Range<Int>) -> [Range<Int>] {
        var open: [Int] = []
        var pairs: [Range<Int>] = []
        text.keys.withUnsafeBufferPointer { keys in
            text.marks.visit(range) { index in
                switch keys[index] {
                case Marks.open, Marks.openSquare: open.append(index)
                case Marks.close, Marks.closeSquare:
                    guard let start = open.popLast() else { return }
                    while let inner = pairs.last, inner.lowerBound > start { pairs.removeLast() }
                    pairs.append(start..<index + 1)
                default: break
                }
            }
        }
        if let start = open.last, start > pairs.last?.lowerBound ?? -1 { pairs.append(start..<range.upperBound) }
        return pairs
    }

    /// What a bracket says about who answers, if it stands where such a bracket stands: at the end of a sentence.
    private func responsibility(in bracket: Range<Int>, closing range: Range<Int>) -> Responsibility? {
        let isClosed =
            text.keys[bracket.upperBound - 1] == Marks.close || text.keys[bracket.upperBound - 1] == Marks.closeSquare
        let inner = bracket.lowerBound + 1..<bracket.upperBound - (isClosed ? 1 : 0)
        guard inner.count >= 2 else { return nil }
        let isLabelled =
            labels.labelled(at: inner.lowerBound, before: inner.upperBound)?.label.isResponsibility ?? false
        if isLabelled { return reader.read(inner) }
        guard endsSentence(bracket, in: range) else { return nil }
        if !isClosed { return reader.read(inner).flatMap { $0.isExplicit && !$0.names.isEmpty ? $0 : nil } }
        guard let found = reader.read(inner, strict: true), !found.names.isEmpty else { return nil }
        return found.isExplicit || isConvincing(found) ? found : nil
    }

    /// Whether bare names in a bracket are surely organisations: several of which one ends like nothing else, or one.
    private func isConvincing(_ found: Responsibility) -> Bool {
        let sure = found.names.count { names.endsStrongly($0.name) || names.isCollective($0.name) }
        return found.names.count == 1 ? sure == 1 && (found.names[0].name.count > 2) : sure * 2 >= found.names.count
    }

    /// The index behind a bracket and the point that closes its sentence.
    func end(of bracket: Range<Int>, before end: Int) -> Int {
        let behind = bracket.upperBound
        return behind < end && Marks.endsSentence(text.keys[behind]) ? behind + 1 : behind
    }

    private func endsSentence(_ bracket: Range<Int>, in range: Range<Int>) -> Bool {
        if bracket.upperBound == range.upperBound { return true }
        let next = text.keys[bracket.upperBound]
        let before = bracket.lowerBound > range.lowerBound ? text.keys[bracket.lowerBound - 1] : Marks.stop
        return next == Marks.stop || next == Marks.semicolon || Marks.endsSentence(before)
    }
}
