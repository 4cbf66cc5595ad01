/// Words of 16-bit units as a tree whose edges lie in one flat table: an edge is found by the node it leaves and its
/// unit, with one multiplication.
struct Trie: Sendable {
    /// An edge with the node that it leads to.
    private struct Edge {
        /// The node it leaves, above its unit; 0 marks a free place, because no word holds the unit 0.
        var key: UInt32 = 0
        /// The node it leads to.
        var node: UInt16 = 0
        /// The word that ends there, counted from 1; 0 for none.
        var word: UInt16 = 0
        /// A bit for the lowest five bits of each unit that goes on from there: most dead ends are told by it alone.
        var next: UInt32 = 0
    }

    /// Open addressing: an edge stands at the place that its key hashes to, or at the first free one behind it.
    private var edges = [Edge](repeating: Edge(), count: 16)
    /// How far a hash of 32 bits is shifted to give a place.
    private var shift: UInt32 = 28
    private var count = 0
    /// A bit for the lowest fifteen bits of each first unit: all places where no word begins are told by it alone, but for
    /// units that no text mixes.
    private var firsts = [UInt64](repeating: 0, count: 512)

    /// Adds a word that is not empty, and gives the index that it has: `index`, or that of the same word added before.
    ///
    /// - Parameter index: 0 to 65534.
    mutating func insert(_ word: some Sequence<UInt16>, index: Int) -> Int {
        precondition(index < UInt16.max, "word \(index) of a list that may hold \(UInt16.max)")
        var node: UInt16 = 0
        var place = 0
        for unit in word {
            if node == 0 {
                firsts[Int(unit >> 6 & 511)] |= 1 &<< UInt64(unit & 63)
            } else {
                edges[place].next |= Trie.bit(of: unit)
            }
            place = self.place(of: node, unit)
            if edges[place].key == 0 { place = add(node, unit, at: place) }
            node = edges[place].node
        }
        if edges[place].word == 0 { edges[place].word = UInt16(index + 1) }
        return Int(edges[place].word) - 1
    }

    /// The longest word whose units stand at `start`, `start + step`, … of `units`.
    @inline(__always)
    func longest(in units: UnsafeBufferPointer<UInt16>, from start: Int, step: Int) -> (word: Int, length: Int)? {
        guard start >= 0, start < units.count, mayBegin(with: units[start]) else { return nil }
        return edges.withUnsafeBufferPointer { edges in
            var word: UInt16 = 0
            var last = start
            var node: UInt16 = 0
            var next = UInt32.max
            var index = start
            while index >= 0, index < units.count, next & Trie.bit(of: units[index]) != 0 {
                let edge = edges[Trie.place(of: Trie.key(node, units[index]), in: edges, shift)]
                guard edge.key != 0 else { break }
                if edge.word != 0 { (word, last) = (edge.word, index) }
                (node, next) = (edge.node, edge.next)
                index += step
            }
            return word == 0 ? nil : (Int(word) - 1, (last - start) * step + 1)
        }
    }

    /// Whether some word may begin with a unit.
    @inline(__always)
    func mayBegin(with unit: UInt16) -> Bool {
        firsts[Int(unit >> 6 & 511)] & (1 &<< UInt64(unit & 63)) != 0
    }

    /// Whether `word` is one of the words.
    func holds(_ word: some Sequence<UInt16>) -> Bool {
        var last = Edge()
        for unit in word {
            last = edges[place(of: last.node, unit)]
            guard last.key != 0 else { return false }
        }
        return last.word != 0
    }

    private func place(of node: UInt16, _ unit: UInt16) -> Int {
        edges.withUnsafeBufferPointer { Trie.place(of: Trie.key(node, unit), in: $0, shift) }
    }

    private mutating func add(_ node: UInt16, _ unit: UInt16, at free: Int) -> Int {
        precondition(count < UInt16.max, "a list with more beginnings of words than \(UInt16.max)")
        count += 1
        edges[free] = Edge(key: Trie.key(node, unit), node: UInt16(count))
        guard count * 2 > edges.count else { return free }
        grow()
        return place(of: node, unit)
    }

    /// Doubles the table, so that never more than half of its places are taken.
    private mutating func grow() {
        var wider = [Edge](repeating: Edge(), count: edges.count * 2)
        let shift = shift - 1
        wider.withUnsafeMutableBufferPointer { wider in
            for edge in edges where edge.key != 0 {
                wider[Trie.place(of: edge.key, in: UnsafeBufferPointer(wider), shift)] = edge
            }
        }
        (edges, self.shift) = (wider, shift)
    }

    @inline(__always)
    private static func bit(of unit: UInt16) -> UInt32 { 1 &<< UInt32(unit & 31) }

    @inline(__always)
    private static func key(_ node: UInt16, _ unit: UInt16) -> UInt32 { UInt32(node) << 16 | UInt32(unit) }

    /// Where the edge with the key stands, or the free place where it would.
    @inline(__always)
    private static func place(of key: UInt32, in edges: UnsafeBufferPointer<Edge>, _ shift: UInt32) -> Int {
        var place = Int((key &* 0x9E37_79B1) &>> shift)
        while edges[place].key != key, edges[place].key != 0 { place = (place + 1) & (edges.count - 1) }
        return place
    }
}
