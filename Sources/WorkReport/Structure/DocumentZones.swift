/// Parts a document at sign-offs and annexes, and tells which parts hold the breakdown: a notice in front of it counts
/// its own demands 一、二、三、 too.
struct DocumentZones {
    /// Indices of the blocks of the parts that hold items.
    let body: [Int]

    init(_ text: SourceText, _ blocks: [Block], _ facts: [BlockFacts]) {
        let kinds = LineKinds(text: text)
        var zones: [[Int]] = [[]]
        for index in blocks.indices {
            zones[zones.count - 1].append(index)
            if kinds.isDate(text.lines[blocks[index].line]) { zones.append([]) }
        }
        let weights = zones.map { zone in zone.count { facts[$0].names } }
        let markers = zones.map { zone in zone.count { blocks[$0].marker != nil } }
        let least = max(1, (weights.max() ?? 0) / 20)
        if (weights.max() ?? 0) > 0 {
            body = zip(zones, weights).filter { $1 >= least }.flatMap(\.0)
        } else {
            let most = markers.max() ?? 0
            body = zip(zones, markers).filter { $1 == most }.last.map(\.0) ?? []
        }
    }
}
