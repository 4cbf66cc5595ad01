/// Finds headings that say who answers for all the numbered items below them: 一、教育工程（牵头单位：县教育局）,
/// 二、县水利局, 三、县住建局牵头任务.
struct SharedStatements {
    let tree: OutlineTree
    let blocks: [Block]
    let facts: [BlockFacts]

    /// How many names a heading may hand down: the size of a reading stays in proportion to its document.
    static let mostNames = 40
    /// How many lines below a heading may say who answers.
    private static let mostLines = 8

    /// The nodes whose statement the items below them share; `states` tells for each node whether it says who answers.
    func nodes(_ states: [Bool]) -> Set<Int> {
        let named = namedKinds()
        let runOn = runningOn()
        var nodes: Set<Int> = []
        for index in tree.nodes.indices
        where tree.nodes[index].kind != nil && !tree.nodes[index].isField && !tree.nodes[index].children.isEmpty {
            let node = tree.nodes[index]
            let below = items(below: node)
            guard !below.isEmpty else { continue }
            let isNamed = node.kind.map(named.contains) ?? false && facts[node.blocks[0]].head != nil
            let isStated =
                states[index] && isHeadingOnly(node) && (below.contains { states[$0] } || runOn.contains(index))
            if isNamed || isStated { nodes.insert(index) }
        }
        return nodes
    }

    /// Numbered nodes below a heading that may be items.
    func items(below node: OutlineTree.Node) -> [Int] {
        node.children.filter { tree.nodes[$0].kind != nil && !tree.nodes[$0].isField }
    }

    /// Who answers by a heading.
    func responsibility(of node: Int) -> Responsibility {
        var responsibility = Responsibility()
        for block in tree.nodes[node].blocks.prefix(SharedStatements.mostLines) {
            responsibility.add(facts[block].responsibility)
        }
        if responsibility.names.isEmpty, let head = facts[tree.nodes[node].blocks[0]].head {
            responsibility.names = [head]
        }
        responsibility.names = Array(responsibility.names.prefix(SharedStatements.mostNames))
        responsibility.people = Array(responsibility.people.prefix(SharedStatements.mostNames))
        return responsibility
    }

    /// The forms of numbers whose headings are names, or say what a name has to do.
    private func namedKinds() -> MarkerKinds {
        var counts = MarkerTable(repeating: MarkerCount())
        for index in tree.nodes.indices where !tree.nodes[index].isField {
            if let kind = tree.nodes[index].kind { counts[kind].add(facts[tree.nodes[index].blocks[0]].head != nil) }
        }
        return MarkerKinds { counts[$0].having >= 2 && counts[$0].having * 2 >= counts[$0].all }
    }

    /// Whether a node is a short heading of the document's outermost level with nothing below it but labels and numbers.
    private func isHeadingOnly(_ node: OutlineTree.Node) -> Bool {
        guard node.parent == nil, node.kind == .numeralComma || node.kind == .chapter else { return false }
        let length = facts[node.blocks[0]].body.reduce(0) { $0 + $1.count }
        return length <= 40 && node.blocks.dropFirst().allSatisfy { facts[$0].body.isEmpty }
    }

    /// Outermost headings the numbers below which go on with those below the heading before or behind.
    private func runningOn() -> Set<Int> {
        var found: Set<Int> = []
        for (left, right) in zip(tree.roots, tree.roots.dropFirst()) {
            guard let last = items(below: tree.nodes[left]).last, let first = items(below: tree.nodes[right]).first,
                follows(first, last)
            else { continue }
            found.formUnion([left, right])
        }
        return found
    }

    private func follows(_ node: Int, _ before: Int) -> Bool {
        tree.nodes[node].kind == tree.nodes[before].kind && tree.nodes[node].value == tree.nodes[before].value + 1
    }
}

extension Responsibility {
    /// Adds those of a heading whose part nobody has here: its lead, or all where nobody is named here. A heading that is
    /// nothing but a name leads those who only cooperate.
    mutating func inherit(_ heading: Responsibility) {
        if names.isEmpty {
            names = heading.names
        } else if !names.contains(where: { $0.role == .lead }) {
            let onlyCooperate = names.allSatisfy { $0.role == .cooperating }
            var leads = onlyCooperate ? heading.names : heading.names.filter { $0.role == .lead }
            if onlyCooperate {
                for index in leads.indices where leads[index].role == .responsible { leads[index].role = .lead }
            }
            names = leads + names
        }
    }
}
