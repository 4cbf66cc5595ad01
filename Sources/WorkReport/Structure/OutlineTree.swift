/// The blocks of a document as a tree, after the order in which the document itself nests its numbers.
struct OutlineTree {
    /// A numbered block, or the run of blocks before the first number, with the unnumbered blocks that follow it.
    struct Node {
        /// Its blocks: the numbered one and those that belong to it.
        var blocks: [Int]
        /// The form of its number; `nil` for blocks under no number.
        var kind: Marker.Kind?
        var value: Int
        var parent: Int?
        var children: [Int] = []
        /// Whether it is a labelled field of its parent: `（二）责任单位：…`.
        var isField: Bool
        /// How deep it stands.
        var depth: Int
    }

    private(set) var nodes: [Node] = []
    /// Nodes without a parent, in order.
    private(set) var roots: [Int] = []
    /// Numbers that do not follow the one before: the node and the value expected.
    private(set) var jumps: [(node: Int, expected: Int)] = []

    private var stack: [Int] = []
    private var last = MarkerTable<Int?>(repeating: nil)
    /// The run of blocks under no number that is open.
    private var lone: Int?

    /// The tree of `blocks`, in which a part of its own begins at each of `parts`.
    init(_ blocks: [Block], parts: Set<Int>) {
        for index in blocks.indices {
            if !parts.isEmpty, parts.contains(index) {
                (stack, last, lone) = ([], MarkerTable(repeating: nil), nil)
            }
            let isField = blocks[index].label != nil
            if let marker = blocks[index].marker, !isField || stack.contains(where: { !nodes[$0].isField }) {
                open(marker, block: index, isField: isField)
            } else {
                attach(index)
            }
        }
    }

    /// Attaches a block to the number that is open, else to the run of blocks under no number.
    private mutating func attach(_ block: Int) {
        if let top = stack.last {
            nodes[top].blocks.append(block)
        } else if let lone {
            nodes[lone].blocks.append(block)
        } else {
            lone = nodes.count
            add(Node(blocks: [block], kind: nil, value: 0, parent: nil, isField: false, depth: 0))
        }
    }

    private mutating func open(_ marker: Marker, block: Int, isField: Bool) {
        lone = nil
        if let level = stack.firstIndex(where: { nodes[$0].kind == marker.kind }) {
            let before = nodes[stack[level]].value
            stack.removeSubrange(level...)
            note(marker, after: before)
        } else if let before = last[marker.kind], marker.value != 1 {
            note(marker, after: before)
        }
        last[marker.kind] = marker.value
        let parent = stack.last
        let node = Node(
            blocks: [block], kind: marker.kind, value: marker.value, parent: parent, isField: isField,
            depth: stack.count)
        add(node)
        stack.append(nodes.count - 1)
    }

    private mutating func note(_ marker: Marker, after before: Int) {
        guard marker.kind != .star, marker.value != 1, marker.value != before + 1 else { return }
        jumps.append((nodes.count, before + 1))
    }

    private mutating func add(_ node: Node) {
        if let parent = node.parent { nodes[parent].children.append(nodes.count) } else { roots.append(nodes.count) }
        nodes.append(node)
    }

    /// The nearest ancestor, or the node itself, that is no field.
    func holder(of node: Int) -> Int {
        var node = node
        while nodes[node].isField, let parent = nodes[node].parent { node = parent }
        return node
    }
}
