/// An item gathered from its blocks, in units of the document.
///
/// It is gathered by one function and read by others later: nothing is gained by checking for access at the same time.
final class ItemDraft {
    /// A paragraph: its pieces, and the deadline of the table row it stands in.
    struct Paragraph {
        var pieces: [Range<Int>]
        var deadline: Range<Int>?
        /// The cell that names an indicator, where the paragraph is one with its value, from a row of a table.
        var indicator: Range<Int>?
    }

    /// The number as printed.
    @exclusivity(unchecked) var number: Range<Int>?
    /// The node of the heading above it.
    @exclusivity(unchecked) var heading: Int?
    /// From number to end.
    @exclusivity(unchecked) var range: Range<Int>
    /// The title, without the number.
    @exclusivity(unchecked) var title: Range<Int>
    /// Title and sentences.
    @exclusivity(unchecked) var body: [Paragraph] = []
    /// Those who answer.
    @exclusivity(unchecked) var responsibility = Responsibility()
    /// Values of deadline fields.
    @exclusivity(unchecked) var deadlines: [Range<Int>] = []
    /// Text of fields that are no task.
    @exclusivity(unchecked) var aside: [Range<Int>] = []
    /// Its blocks.
    @exclusivity(unchecked) var blocks: [Int]

    init(number: Range<Int>?, heading: Int?, range: Range<Int>, title: Range<Int>, blocks: [Int]) {
        (self.number, self.heading, self.range) = (number, heading, range)
        (self.title, self.blocks) = (title, blocks)
    }
}

/// Gathers the items of a tree.
final class ItemGatherer {
    let text: SourceText
    let blocks: [Block]
    let facts: [BlockFacts]
    let tree: OutlineTree
    let choice: ItemNodes
    private let closesWithBracket: Bool

    init(text: SourceText, blocks: [Block], facts: [BlockFacts], tree: OutlineTree, choice: ItemNodes) {
        (self.text, self.blocks, self.facts, self.tree, self.choice) = (text, blocks, facts, tree, choice)
        closesWithBracket = ItemGatherer.closeWithBrackets(tree, choice, facts)
    }

    /// The items in reading order.
    func drafts() -> [ItemDraft] {
        var drafts: [ItemDraft] = []
        for index in tree.nodes.indices {
            if choice.isItem[index] {
                takeNumbered(index, into: &drafts)
            } else if choice.splits.contains(index) {
                for group in groups(index) { drafts.append(draft(of: group, node: index)) }
            }
        }
        let isSorted = drafts.indices.dropFirst().allSatisfy { index in
            drafts[index - 1].range.lowerBound <= drafts[index].range.lowerBound
        }
        return isSorted ? drafts : drafts.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The item of a numbered node, and unnumbered ones behind it where its later paragraphs state their own.
    private func takeNumbered(_ node: Int, into drafts: inout [ItemDraft]) {
        var own = tree.nodes[node].blocks
        var later: [[Int]] = []
        if choice.splits.contains(node) {
            later = groups(node)
            own = later.removeFirst()
        }
        for child in tree.nodes[node].children where !choice.isItem[child] && !choice.holdsItems[child] {
            own += descendants(of: child)
        }
        drafts.append(draft(of: trimmed(own), node: node))
        for group in later { drafts.append(draft(of: group, node: node)) }
    }

    private func groups(_ node: Int) -> [[Int]] {
        let own = tree.nodes[node].blocks
        let groups = StatementGroups(facts: facts, isLoose: tree.nodes[node].kind == nil).groups(in: own)
        guard tree.nodes[node].kind != nil, !choice.isItem[node] else { return groups }
        return groups.map { $0.first == own[0] && $0.count > 1 ? Array($0.dropFirst()) : $0 }
    }

    private func descendants(of node: Int) -> [Int] {
        tree.nodes[node].blocks + tree.nodes[node].children.flatMap(descendants)
    }

    /// What follows the line that says who answers is no part of the item, unless another field follows.
    private func trimmed(_ own: [Int]) -> [Int] {
        guard
            let last = own.lastIndex(where: { facts[$0].names || facts[$0].deadline != nil || blocks[$0].label != nil })
        else { return own }
        let isBracket = blocks[own[last]].label == nil
        let tail = own[(last + 1)...].prefix { blocks[$0].marker != nil }
        guard isBracket && !closesWithBracket else { return Array(own[...last] + tail) }
        let headings = own[(last + 1)...].reversed().prefix(while: isHeading)
        return own.dropLast(headings.count)
    }

    /// Whether a block behind an item is the heading of what follows it: a few words without a mark at their end.
    private func isHeading(_ index: Int) -> Bool {
        let block = blocks[index]
        guard block.marker == nil, block.label == nil, !block.isRow, let last = block.range.last else { return false }
        return block.range.count <= 20 && Marks.isHan(text.keys[last])
            && !block.range.contains { Marks.isDigit(text.keys[$0]) || Marks.endsSentence(text.keys[$0]) }
    }

    /// Whether items end with the brackets that say who answers: of at least two nothing unnumbered follows a bracket.
    private static func closeWithBrackets(_ tree: OutlineTree, _ choice: ItemNodes, _ facts: [BlockFacts]) -> Bool {
        var closed = 0
        var open = 0
        for index in tree.nodes.indices.dropLast() where choice.isItem[index] {
            let own = tree.nodes[index].blocks
            guard let last = own.lastIndex(where: { facts[$0].names }) else { continue }
            if last == own.count - 1 { closed += 1 } else { open += 1 }
        }
        return closed >= 2 && open * 10 <= closed
    }

    private func draft(of own: [Int], node: Int) -> ItemDraft {
        let (marker, range, content) = (blocks[own[0]].marker, blocks[own[0]].range, blocks[own[0]].content)
        let isNumbered = marker != nil && choice.isItem[node]
        let end = own.reduce(range.upperBound) { max($0, blocks[$1].range.upperBound) }
        let draft = ItemDraft(
            number: isNumbered ? marker.map(\.number) : nil,
            heading: choice.isItem[node] ? tree.nodes[node].parent : node,
            range: range.lowerBound..<end, title: content, blocks: own.count > 1 ? own.sorted() : own)
        for index in draft.blocks { add(index, to: draft) }
        if draft.responsibility.names.isEmpty {
            for index in draft.blocks where !facts[index].told.isEmpty {
                draft.responsibility.names += facts[index].told
            }
        } else if let group = facts[own[0]].group {
            draft.responsibility.join(group)
        }
        inherit(into: draft)
        draft.title = draft.body.first?.indicator ?? ItemTitle(keys: text.keys).title(of: draft)
        return draft
    }

    /// Gives an item what the headings above it say: persons named in a heading, organisations that speak for all below.
    private func inherit(into draft: ItemDraft) {
        var heading = draft.heading
        guard heading != nil else { return }
        let statements = SharedStatements(tree: tree, blocks: blocks, facts: facts)
        while let node = heading {
            if choice.shared.contains(node) {
                let found = statements.responsibility(of: node)
                draft.responsibility.inherit(found)
                draft.responsibility.people += found.people
            } else if tree.nodes[node].parent == nil, tree.nodes[node].kind != nil, !choice.isItem[node] {
                let people = facts[tree.nodes[node].blocks[0]].responsibility.people
                draft.responsibility.people += people.prefix(SharedStatements.mostNames)
            }
            heading = tree.nodes[node].parent
        }
    }

    private func add(_ index: Int, to draft: ItemDraft) {
        let facts = facts[index]
        draft.responsibility.add(facts.responsibility)
        if let deadline = facts.deadline { draft.deadlines.append(deadline) }
        if !facts.aside.isEmpty { draft.aside += facts.aside }
        if facts.cells.isEmpty { return addParagraph(facts.body[...], of: index, to: draft) }
        for paragraph in facts.paragraphs { addParagraph(paragraph, of: index, to: draft) }
    }

    private func addParagraph(_ paragraph: ArraySlice<Range<Int>>, of index: Int, to draft: ItemDraft) {
        var pieces: [Range<Int>] = []
        if paragraph.count == 1, let part = paragraph.first {
            pieces = blocks[index].pieces(of: part)
        } else {
            for part in paragraph { pieces += blocks[index].pieces(of: part) }
        }
        guard !pieces.isEmpty else { return }
        draft.body.append(.init(pieces: pieces, deadline: facts[index].deadline, indicator: facts[index].indicator))
    }
}

/// Finds the title of an item.
struct ItemTitle {
    let keys: [UInt16]

    /// From behind the number to the first mark that ends a clause, or the bracket with the organisations.
    func title(of draft: ItemDraft) -> Range<Int> {
        guard let first = draft.body.first?.pieces.first else { return draft.title.lowerBound..<draft.title.lowerBound }
        let words = first.drop { !isWord(keys[$0]) }
        let end = words.isEmpty ? nil : end(of: words)
        return words.isEmpty ? first : words.lowerBound..<(end ?? words.upperBound)
    }

    private func end(of words: Range<Int>) -> Int? {
        var depth = 0
        var inBracket: Int?
        for index in words {
            switch keys[index] {
            case Marks.open, Marks.openSquare: depth += 1
            case Marks.close, Marks.closeSquare: depth = max(0, depth - 1)
            case Marks.stop, Marks.semicolon, Marks.comma:
                if depth == 0 { return index }
                inBracket = inBracket ?? index
            default: if depth == 0, Marks.isFullPoint(keys, at: index, before: words.upperBound) { return index }
            }
        }
        return depth == 0 ? nil : inBracket
    }

    /// Whether a title can begin with the unit: a character, a digit, a letter, a quotation mark or bracket; no star.
    private func isWord(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x201C, 0x2018, 0x300A, 0x300C, 0x22, Marks.open, 0x41...0x5A, 0x61...0x7A: true
        default: Marks.isHan(unit) || Marks.isDigit(unit)
        }
    }
}
