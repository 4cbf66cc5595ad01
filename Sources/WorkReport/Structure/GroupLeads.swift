/// Lines that name the lead of the numbered items below them: 县教育局牵头的任务：, 县教育局（3项）.
struct GroupLeads {
    let prose: ProseDuties

    /// Gives the items below each such line the name, and takes the line itself out of the sentences.
    func spread(in blocks: [Block], _ facts: [BlockFacts]) {
        var lead: Responsibility.Name?
        var kind: Marker.Kind?
        for index in blocks.indices where !blocks[index].isRow {
            if blocks[index].marker == nil, blocks[index].label == nil,
                let found = prose.heading(blocks[index].content) ?? prose.counted(blocks[index].content)
            {
                (lead, kind) = (found, nil)
                facts[index].group = found
                facts[index].body = []
                facts[index].told = []
            } else if let marker = blocks[index].marker, let found = lead {
                kind = kind ?? marker.kind
                guard marker.kind == kind else {
                    lead = nil
                    continue
                }
                facts[index].group = found
                facts[index].told.insert(found, at: 0)
            }
        }
    }
}
