/// Lines that name the lead of the numbered items below them: 县教育局牵头的任务：.
struct GroupLeads {
    let prose: ProseDuties

    /// Gives the items below each such line the name, and takes the line itself out of the sentences.
    func spread(in blocks: [Block], _ facts: inout [BlockFacts]) {
        var lead: Responsibility.Name?
        var kind: Marker.Kind?
        for index in blocks.indices where blocks[index].row == nil {
            let block = blocks[index]
            if block.marker == nil, block.label == nil, let found = prose.heading(block.content) {
                (lead, kind) = (found, nil)
                facts[index].body = []
                facts[index].told = []
            } else if let marker = block.marker, let found = lead {
                kind = kind ?? marker.kind
                if marker.kind == kind { facts[index].told.insert(found, at: 0) } else { lead = nil }
            }
        }
    }
}
