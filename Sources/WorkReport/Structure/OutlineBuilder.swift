internal import Values

/// Puts the outline of a document together.
struct OutlineBuilder {
    let text: SourceText
    let blocks: [Block]
    let noise: [Int]
    let facts: [BlockFacts]
    let tree: OutlineTree
    let choice: ItemNodes

    init(_ text: SourceText, _ source: [UInt8]) {
        self.text = text
        let document = DocumentBlocks(text, source)
        let all = document.blocks
        noise = document.noise
        let reader = BlockFactReader(text)
        let known = reader.facts(of: all)
        let body = DocumentZones(text, all, known).body
        blocks = body.count == all.count ? all : body.map { all[$0] }
        facts = body.count == all.count ? known : body.map { known[$0] }
        tree = OutlineTree(blocks, parts: LineKinds(text: text).parts(blocks))
        choice = ItemNodes(tree, blocks, facts)
    }

    /// The outline.
    func outline(year: Int?) -> Outline {
        let gatherer = ItemGatherer(text: text, blocks: blocks, facts: facts, tree: tree, choice: choice)
        let drafts = gatherer.drafts()
        var reading = Reading()
        let headings = sections()
        let document = DocumentFacts(text, before: start(drafts, headings))
        reading.sections = headings.map { section(of: blocks[tree.nodes[$0].blocks[0]]) }
        let positions = Dictionary(uniqueKeysWithValues: headings.enumerated().map { ($1, $0) })
        document.fill(&reading, items: drafts.count)
        reading.year = reading.year ?? year
        let writer = ItemWriter(text: text, year: reading.year, rules: rules(drafts))
        var bodies: [[Outline.Part]] = []
        bodies.reserveCapacity(drafts.count)
        reading.items.reserveCapacity(drafts.count)
        for draft in drafts {
            let top = topHeading(of: draft)
            let (item, parts) = writer.item(of: draft, section: top.flatMap { positions[$0] })
            reading.items.append(item)
            bodies.append(parts)
        }
        reading.unread = pageMarks(in: drafts) + coverage(drafts: drafts, headings: headings, title: document.title)
        return Outline(
            reading: reading, bodies: bodies, titles: drafts.map(titleSpan), map: text.map, remarks: remarks(drafts))
    }

    /// What is stated once for all items: in brackets behind names, or in a line before the first item.
    private func rules(_ drafts: [ItemDraft]) -> RoleRules {
        var rules = RoleRules()
        rules.firstLeads = drafts.contains { $0.responsibility.firstLeads }
        rules.responsibleLead = drafts.contains { $0.responsibility.responsibleLead }
        let first = drafts.first?.range.lowerBound ?? 0
        let before = text.lines.prefix(400).last { $0.range.lowerBound < first }?.range.upperBound ?? 0
        rules.note(text.keys, 0..<min(before, first))
        let last = drafts.last?.range.upperBound ?? text.keys.count
        rules.note(text.keys, last..<min(text.keys.count, last + 2000))
        return rules
    }

    /// Where the first heading or item begins.
    private func start(_ drafts: [ItemDraft], _ headings: [Int]) -> Int {
        let heading = headings.first.map { blocks[tree.nodes[$0].blocks[0]].range.lowerBound }
        return min(heading ?? .max, drafts.first?.range.lowerBound ?? .max)
    }

    /// Number and title of an item, or its first characters where it has no title.
    private func titleSpan(_ draft: ItemDraft) -> Span {
        let end =
            draft.title.isEmpty ? min(draft.range.upperBound, draft.range.lowerBound + 12) : draft.title.upperBound
        return text.span(draft.range.lowerBound..<max(end, draft.range.lowerBound + 1))
    }

    private func remarks(_ drafts: [ItemDraft]) -> StructureRemarks {
        var interrupted: [Span] = []
        for draft in drafts where !text.frames.isEmpty {
            for name in draft.responsibility.names where !name.name.isEmpty && text.isInterrupted(name.name) {
                interrupted.append(text.span(name.name))
            }
        }
        return StructureRemarks(
            jumps: tree.jumps.compactMap(jump),
            lost: LostText(text: text, blocks: blocks, facts: facts).places(in: drafts),
            secret: SecrecyMarks(text: text).spans(),
            interrupted: interrupted)
    }

    private func jump(_ jump: (node: Int, expected: Int)) -> StructureRemarks.Jump? {
        let node = tree.nodes[jump.node]
        guard choice.isItem[jump.node] || (node.parent == nil && !node.isField),
            let marker = blocks[node.blocks[0]].marker
        else { return nil }
        return .init(span: text.span(marker.range), value: node.value, expected: jump.expected)
    }

    /// The outermost headings: numbered nodes that hold items and are none.
    private func sections() -> [Int] {
        let headings = tree.nodes.indices.filter { index in
            let node = tree.nodes[index]
            return node.kind != nil && node.parent == nil && !choice.isItem[index] && !node.isField
        }
        return Array(headings.dropFirst(demands(headings)))
    }

    /// How many of the first headings are demands of the notice in front of the breakdown: paragraphs of their own that
    /// count from one, where headings of the breakdown begin to count anew or are none.
    private func demands(_ headings: [Int]) -> Int {
        let run = headings.enumerated().prefix { place, index in
            tree.nodes[index].value == place + 1 && isParagraph(tree.nodes[index])
        }
        let behind = headings.dropFirst(run.count).first
        let isAnew = behind.map { tree.nodes[$0].value == 1 } ?? true
        let isWithoutItems = run.dropLast(behind == nil ? 1 : 0).allSatisfy { !choice.holdsItems[$0.element] }
        return run.count >= 2 && isAnew && isWithoutItems ? run.count : 0
    }

    /// Whether a heading goes on with sentences in the same paragraph.
    private func isParagraph(_ node: OutlineTree.Node) -> Bool {
        let block = blocks[node.blocks[0]]
        return block.content.upperBound - headingRange(of: block).upperBound >= 8 || block.content.count > 60
    }

    private func topHeading(of draft: ItemDraft) -> Int? {
        guard var node = draft.heading else { return nil }
        while let parent = tree.nodes[node].parent { node = parent }
        return choice.isItem[node] ? nil : node
    }

    private func section(of block: Block) -> Section {
        let heading = headingRange(of: block)
        var title = (block.marker?.range.upperBound ?? heading.lowerBound)..<heading.upperBound
        while let first = title.first, text.keys[first] == Marks.bar || text.keys[first] == Marks.comma {
            title.removeFirst()
        }
        while let last = title.last, text.keys[last] == Marks.stop || text.keys[last] == Marks.bar {
            title.removeLast()
        }
        return Section(
            number: block.marker.map { text.text($0.number) }, title: text.text(title), span: text.span(heading))
    }

    /// The heading itself: a paragraph that goes on behind it in the same line is not part of it.
    private func headingRange(of block: Block) -> Range<Int> {
        let stop = block.content.first { text.keys[$0] == Marks.stop }
        return block.range.lowerBound..<(stop.map { $0 + 1 } ?? block.range.upperBound)
    }

    /// Page marks inside items, which belong to no sentence, and those that are no part of the text at all.
    private func pageMarks(in drafts: [ItemDraft]) -> [Unread] {
        let frames = text.frames.map { Unread(span: text.map.span($0), reason: .noise) }
        var holes: [Range<Int>] = []
        for index in blocks.indices where !blocks[index].holes.isEmpty { holes += blocks[index].holes }
        holes.sort { $0.lowerBound < $1.lowerBound }
        var marks: [Unread] = []
        var next = 0
        for hole in holes {
            while next < drafts.count, drafts[next].range.upperBound <= hole.lowerBound { next += 1 }
            guard next < drafts.count, drafts[next].range.lowerBound <= hole.lowerBound else { continue }
            marks.append(Unread(span: text.span(hole), reason: .noise))
        }
        return frames + marks
    }

    private func coverage(drafts: [ItemDraft], headings: [Int], title: Range<Int>?) -> [Unread] {
        var covered = drafts.map(\.range) + headings.map { headingRange(of: blocks[tree.nodes[$0].blocks[0]]) }
        covered.sort { $0.lowerBound < $1.lowerBound }
        let subheadings = tree.nodes.indices.filter { tree.nodes[$0].kind != nil && !choice.isItem[$0] }
            .map { blocks[tree.nodes[$0].blocks[0]].range.lowerBound }
        return Coverage(text: text, noise: Set(noise), headings: Set(subheadings), title: title).unread(covered)
    }
}
