/// Parts the blocks under one number, or under none, where each of several paragraphs says who answers for it.
struct StatementGroups {
    let facts: [BlockFacts]
    /// Whether the blocks stand under no number at all: there a deadline alone makes an item too, whose beginning is
    /// lost.
    let isLoose: Bool

    /// The groups among `blocks`: sentences with the labels or brackets behind them. Blocks in no group are left out.
    func groups(in blocks: [Int]) -> [[Int]] {
        guard blocks.contains(where: states) else { return [] }
        if blocks.count == 1 { return !isLoose || isTask(blocks[0]) ? [blocks] : [] }
        var groups: [[Int]] = []
        var open: [Int] = []
        var isStated = false
        for block in blocks {
            if !facts[block].body.isEmpty, isStated {
                close(&open, into: &groups)
                isStated = false
            }
            open.append(block)
            isStated = isStated || states(block)
        }
        close(&open, into: &groups)
        return isLoose ? withoutPreamble(groups) : groups
    }

    /// The groups, the first of which begins with no more paragraphs than the others have: what stands before is a preamble.
    private func withoutPreamble(_ groups: [[Int]]) -> [[Int]] {
        guard groups.count > 1, let first = groups.first else { return groups }
        let most = groups.dropFirst().map(paragraphs).max() ?? 1
        let surplus = paragraphs(first) - max(1, most)
        guard surplus > 0 else { return groups }
        let bodies = first.indices.filter { !facts[first[$0]].body.isEmpty }
        return [Array(first[bodies[surplus]...])] + groups.dropFirst()
    }

    private func paragraphs(_ group: [Int]) -> Int { group.count { !facts[$0].body.isEmpty } }

    private func states(_ block: Int) -> Bool {
        facts[block].names || (isLoose && facts[block].deadline != nil)
    }

    /// Whether a block can be what somebody answers for; where a number is lost, a deadline shows it too.
    private func isTask(_ block: Int) -> Bool {
        !facts[block].body.isEmpty || facts[block].isRow || facts[block].deadline != nil
    }

    private func isLabelled(_ block: Int) -> Bool { facts[block].body.isEmpty }

    /// Where a group of paragraphs and label lines begins. With nobody named in it, it begins at its first label line:
    /// what stands before is another text.
    private func firstOfLabelled(_ open: [Int]) -> Int {
        open.contains { facts[$0].names } ? 0 : open.firstIndex { facts[$0].body.isEmpty } ?? 0
    }

    /// Closes a group. A bracket binds its own paragraph only, a label line all paragraphs before it.
    private func close(_ open: inout [Int], into groups: inout [[Int]]) {
        guard let stating = open.firstIndex(where: states) else { return }
        if isLoose, !open[...stating].contains(where: isTask) {
            open = []
            return
        }
        let start = isLabelled(open[stating]) ? firstOfLabelled(open) : stating
        groups.append(Array(open[start...]))
        open = []
    }
}
