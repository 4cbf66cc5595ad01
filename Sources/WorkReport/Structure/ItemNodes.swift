/// Decides which nodes of a tree are items (事项), which are headings over them, and which are parts of them.
///
/// An item is where a document says who answers. Where it never says so, items are the deepest numbered level that is
/// more than a list of headings.
struct ItemNodes {
    /// Whether each node is an item.
    private(set) var isItem: [Bool]
    /// Whether each node has items below it.
    private(set) var holdsItems: [Bool]
    /// Nodes without an own statement whose unnumbered paragraphs each say who answers.
    private(set) var splits: Set<Int> = []
    /// Headings whose statement the items below them share.
    private(set) var shared: Set<Int> = []

    private let tree: OutlineTree
    private let facts: [BlockFacts]
    private let blocks: [Block]
    /// Whether a node, with its fields, says who answers.
    private var states: [Bool]

    /// The decision for `tree`, whose blocks have `facts`.
    init(_ tree: OutlineTree, _ blocks: [Block], _ facts: [BlockFacts]) {
        self.blocks = blocks
        self.tree = tree
        self.facts = facts
        isItem = Array(repeating: false, count: tree.nodes.count)
        holdsItems = isItem
        states = isItem
        for index in tree.nodes.indices where tree.nodes[index].blocks.contains(where: { facts[$0].names }) {
            states[tree.holder(of: index)] = true
        }
        share()
        raise()
        findSplits()
        if states.contains(true) || !splits.isEmpty { chooseByStatements() } else { chooseByDepth() }
        for index in tree.nodes.indices.reversed() where isItem[index] || holdsItems[index] {
            if let parent = tree.nodes[index].parent { holdsItems[parent] = true }
        }
    }

    /// Headings that speak for the items below them are no items themselves.
    private mutating func share() {
        let statements = SharedStatements(tree: tree, blocks: blocks, facts: facts)
        shared = statements.nodes(states)
        for heading in shared where states[heading] {
            states[heading] = false
            for item in statements.items(below: tree.nodes[heading]) { states[item] = true }
        }
    }

    /// Labels that stand only behind the last of several numbered parts, heading after heading, answer for the heading.
    private mutating func raise() {
        var raised: [(heading: Int, last: Int)] = []
        for index in tree.nodes.indices
        where tree.nodes[index].kind != nil && !states[index] && tree.nodes[index].children.count > 0
            && !shared.contains(index)
        {
            let parts = tree.nodes[index].children.filter { tree.nodes[$0].kind != nil && !tree.nodes[$0].isField }
            guard let last = parts.last, parts.contains(where: { states[$0] }) else { continue }
            guard parts.count > 1, states[last], parts.dropLast().allSatisfy({ !states[$0] }), isLabelled(last) else {
                return
            }
            raised.append((index, last))
        }
        guard raised.count > 1 else { return }
        for (heading, last) in raised {
            states[last] = false
            states[heading] = true
        }
    }

    /// Whether what a node states stands in lines of its own.
    private func isLabelled(_ node: Int) -> Bool {
        tree.nodes[node].blocks.dropFirst().contains { facts[$0].names && blocks[$0].label != nil }
    }

    /// Several unnumbered paragraphs under one heading, each with its own bracket or label line, are items of their own;
    /// a single one too, where other numbers of the same form are headings.
    private mutating func findSplits() {
        let groups = tree.nodes.indices.map { index in
            let isLoose = tree.nodes[index].kind == nil
            guard states[index] || isLoose, !shared.contains(index) else { return [[Int]]() }
            return StatementGroups(facts: facts, isLoose: isLoose).groups(in: tree.nodes[index].blocks)
        }
        let headings = headingKinds(groups)
        for index in tree.nodes.indices where !groups[index].isEmpty {
            let node = tree.nodes[index]
            guard let kind = node.kind else {
                splits.insert(index)
                continue
            }
            let isLone = groups[index].count == 1
            guard !isLone || (headings.contains(kind) && standsUnderHeading(groups[index][0], node)) else { continue }
            splits.insert(index)
            states[index] = groups[index][0].first == node.blocks[0] && !isLone
        }
    }

    /// Forms of numbers that are headings somewhere: over numbered items, or over several unnumbered ones.
    private func headingKinds(_ groups: [[[Int]]]) -> MarkerKinds {
        var kinds: MarkerKinds = []
        for index in tree.nodes.indices where !tree.nodes[index].isField {
            if states[index] { addAncestors(of: index, to: &kinds) }
            if groups[index].count > 1, groups[index][0].first != tree.nodes[index].blocks[0],
                let kind = tree.nodes[index].kind
            {
                kinds.insert(kind)
            }
        }
        return kinds
    }

    private func addAncestors(of index: Int, to kinds: inout MarkerKinds) {
        var node = index
        while let parent = tree.nodes[node].parent {
            if let kind = tree.nodes[parent].kind { kinds.insert(kind) }
            node = parent
        }
    }

    /// Whether the only statement under a number belongs to a paragraph below the heading, not to the heading.
    private func standsUnderHeading(_ group: [Int], _ node: OutlineTree.Node) -> Bool {
        guard !facts[node.blocks[0]].names, blocks[node.blocks[0]].content.count <= 40 else { return false }
        let hasOwnBody = group.contains { $0 != node.blocks[0] && !facts[$0].body.isEmpty }
        let isBracket = group.contains { facts[$0].names && !facts[$0].body.isEmpty }
        return hasOwnBody && (isBracket || node.kind == .numeralComma || node.kind == .chapter)
    }

    private mutating func chooseByStatements() {
        var counts = MarkerTable(repeating: MarkerCount())
        for index in tree.nodes.indices where !tree.nodes[index].isField {
            if let kind = tree.nodes[index].kind { counts[kind].add(states[index]) }
        }
        let below = statesBelow()
        for index in tree.nodes.indices where !tree.nodes[index].isField {
            guard let kind = tree.nodes[index].kind else { continue }
            let usual = counts[kind].having * 2 >= counts[kind].all && counts[kind].having > 0
            isItem[index] = states[index] || (usual && !below[index] && !splits.contains(index) && !isInsideItem(index))
        }
    }

    /// Whether a number has more below it than a heading.
    private func hasSentences(_ node: OutlineTree.Node) -> Bool {
        node.blocks.contains { !facts[$0].body.isEmpty && blocks[$0].content.count > 40 }
    }

    private func statesBelow() -> [Bool] {
        var below = Array(repeating: false, count: tree.nodes.count)
        for index in tree.nodes.indices.reversed() {
            guard let parent = tree.nodes[index].parent else { continue }
            if states[index] || below[index] || splits.contains(index) { below[parent] = true }
        }
        return below
    }

    private func isInsideItem(_ index: Int) -> Bool {
        var node = index
        while let parent = tree.nodes[node].parent {
            if isItem[parent] { return true }
            node = parent
        }
        return false
    }

    /// From the top, a level of headings gives way to the level below it.
    private mutating func chooseByDepth() {
        let numbered = tree.nodes.indices.filter { tree.nodes[$0].kind != nil && !tree.nodes[$0].isField }
        var depth = 0
        while true {
            let here = numbered.filter { tree.nodes[$0].depth == depth }
            let under = numbered.filter { tree.nodes[$0].depth == depth + 1 }
            let parents = Set(under.compactMap { tree.nodes[$0].parent })
            guard !under.isEmpty, under.count > here.count, parents.count * 2 >= here.count else { break }
            depth += 1
        }
        for index in numbered {
            let node = tree.nodes[index]
            isItem[index] = node.depth == depth || (node.depth < depth && node.children.isEmpty && hasSentences(node))
        }
    }
}
