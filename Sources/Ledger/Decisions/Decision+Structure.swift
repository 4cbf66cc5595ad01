extension Decision {
    func merging(_ items: [ItemID], into: ItemID, _ reason: String) throws(Refusal) -> [Event] {
        _ = try liveItem(into)
        var sources: [ItemID] = []
        for id in items where id != into && !sources.contains(id) {
            _ = try liveItem(id)
            sources.append(id)
        }
        guard !sources.isEmpty else { throw .nothingToMerge }
        return [.itemsMerged(sources, into: into, numbering: state.numbering, reason: reason)]
    }

    func splitting(_ id: ItemID, into parts: [SplitPart], _ reason: String) throws(Refusal) -> [Event] {
        let item = try liveItem(id)
        guard parts.count >= 2 else { throw .tooFewParts }
        for part in parts {
            try Ledger.require(part.title, .title)
            try requireKept(part.organisations ?? [], of: item)
        }
        try requireSharedOut(parts.flatMap(\.commitments), of: item)
        return [.itemSplit(id, parts: parts, numbering: state.numbering, reason: reason)]
    }

    private func requireKept(_ organisations: [OrganisationID], of item: Item) throws(Refusal) {
        for id in organisations where !item.liveOrganisations.contains(where: { $0.id == id }) {
            throw .foreignElement(.organisation(id), item.id)
        }
    }

    /// Refuses parts that do not hold every commitment of the item exactly once.
    private func requireSharedOut(_ commitments: [CommitmentID], of item: Item) throws(Refusal) {
        let own = item.liveCommitments.map(\.id)
        var seen: Set<CommitmentID> = []
        for id in commitments {
            guard own.contains(id) else { throw .foreignElement(.commitment(id), item.id) }
            guard seen.insert(id).inserted else { throw .commitmentTwice(id) }
        }
        let rest = own.filter { !seen.contains($0) }
        guard rest.isEmpty else { throw .commitmentsLeftOver(rest) }
    }
}
