extension BookState {
    /// What is wrong with this state, in plain words; empty for every state that folding can give. For tests and for
    /// the verification of a book.
    public var brokenInvariants: [String] {
        indexFaults + ownershipFaults + nameFaults + workflowFaults
    }

    private var indexFaults: [String] {
        var faults = items.indices.filter { itemIndex[items[$0].id] != $0 }.map { "the index misses \(items[$0].id)" }
        if itemIndex.count != items.count { faults.append("the index has \(itemIndex.count) of \(items.count) items") }
        return faults
    }

    private var ownershipFaults: [String] {
        var faults: [String] = []
        for item in items {
            faults += item.organisations.filter { ownerOfOrganisation[$0.id] != item.id }.map { "\($0.id) is lost" }
            faults += item.commitments.filter { ownerOfCommitment[$0.id] != item.id }.map { "\($0.id) is lost" }
            for commitment in item.commitments {
                faults += commitment.indicators.filter { ownerOfIndicator[$0.id] != commitment.id }.map {
                    "\($0.id) is lost"
                }
            }
        }
        return faults
    }

    private var nameFaults: [String] {
        let commitments = items.flatMap(\.commitments)
        let counts: [(String, names: Int, things: Int)] = [
            ("items", Set(items.map(\.id)).count, items.count),
            ("organisations", ownerOfOrganisation.count, items.reduce(0) { $0 + $1.organisations.count }),
            ("commitments", ownerOfCommitment.count, commitments.count),
            ("indicators", ownerOfIndicator.count, commitments.reduce(0) { $0 + $1.indicators.count }),
        ]
        return counts.filter { $0.names != $0.things }.map { "\($0.names) names for \($0.things) \($0.0)" }
    }

    private var workflowFaults: [String] {
        items.compactMap { item in
            if item.isLive, item.state != state, !(state == .registered && item.state == .dispatched) {
                return "\(item.id) is \(item.state) in a plan that is \(state)"
            }
            if item.isLive, state != .draft, !item.isConfirmed { return "\(item.id) went on without confirmation" }
            if (item.dispatch != nil) != (item.state == .dispatched) { return "\(item.id) is sent out by half" }
            return nil
        }
    }
}
