/// Words of 16-bit units as a tree in flat arrays: a table for the first unit, sorted edges below.
struct Trie: Sendable {
    /// For each first unit the node it leads to; the root is node 0 and no edge leads there, so 0 is "none".
    private let first: [UInt16]
    /// For each node where its edges begin; one more entry ends the last node's.
    private var edgeStarts: [Int32] = []
    private var edgeUnits: [UInt16] = []
    private var edgeTargets: [Int32] = []
    /// For each node the index of the word that ends there, -1 for none.
    private var words: [Int32] = []

    /// The tree of `words`; empty words are left out, of equal words the last one counts.
    init(_ words: [[UInt16]]) {
        let tree = TrieTree(words)
        for node in tree.nodes {
            edgeStarts.append(Int32(edgeUnits.count))
            self.words.append(node.word)
            for (unit, target) in node.edges.sorted(by: { $0.key < $1.key }) {
                edgeUnits.append(unit)
                edgeTargets.append(target)
            }
        }
        edgeStarts.append(Int32(edgeUnits.count))
        var first = [UInt16](repeating: 0, count: 65536)
        for (unit, target) in tree.nodes[0].edges { first[Int(unit)] = UInt16(target) }
        self.first = first
    }

    /// The longest word whose units stand at `start`, `start + step`, … of `units`.
    @inline(__always)
    func longest(in units: UnsafeBufferPointer<UInt16>, from start: Int, step: Int) -> (word: Int, length: Int)? {
        guard start >= 0, start < units.count else { return nil }
        let node = Int(first[Int(units[start])])
        return node == 0 ? nil : longest(in: units, from: start, step: step, node: node)
    }

    private func longest(
        in units: UnsafeBufferPointer<UInt16>, from start: Int, step: Int, node: Int
    ) -> (word: Int, length: Int)? {
        var node = node
        var length = 1
        var found: (word: Int, length: Int)?
        while true {
            if words[node] >= 0 { found = (Int(words[node]), length) }
            let index = start + length * step
            guard index >= 0, index < units.count, let next = target(of: node, unit: units[index]) else { return found }
            node = next
            length += 1
        }
    }

    private func target(of node: Int, unit: UInt16) -> Int? {
        var low = Int(edgeStarts[node])
        var high = Int(edgeStarts[node + 1])
        while low < high {
            let middle = (low + high) / 2
            if edgeUnits[middle] < unit { low = middle + 1 } else { high = middle }
        }
        guard low < Int(edgeStarts[node + 1]), edgeUnits[low] == unit else { return nil }
        return Int(edgeTargets[low])
    }
}

/// The tree while it is being built. Nodes below the root come first, so that they fit the table of first units.
private struct TrieTree {
    struct Node {
        var edges: [UInt16: Int32] = [:]
        var word: Int32 = -1
    }

    var nodes = [Node()]

    init(_ words: [[UInt16]]) {
        for word in words where !word.isEmpty { _ = child(of: 0, word[0]) }
        for (index, word) in words.enumerated() where !word.isEmpty {
            var node = 0
            for unit in word { node = child(of: node, unit) }
            nodes[node].word = Int32(index)
        }
    }

    private mutating func child(of node: Int, _ unit: UInt16) -> Int {
        if let known = nodes[node].edges[unit] { return Int(known) }
        nodes.append(Node())
        nodes[node].edges[unit] = Int32(nodes.count - 1)
        return nodes.count - 1
    }
}
