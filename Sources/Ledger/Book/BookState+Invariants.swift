internal import Values

extension BookState {
    /// What is wrong with this state, in plain words; empty for every state that folding can give. For tests and for
    /// the verification of a book.
    public var brokenInvariants: [String] {
        indexFaults + ownershipFaults + nameFaults + workflowFaults + publicationFaults
    }

    private var publicationFaults: [String] {
        let open = publishing.publications.filter(\.isPublic).map(\.item)
        var faults = Set(open).count == open.count ? [] : ["an item is published twice"]
        faults += publishing.publications.filter { $0.approved != nil && $0.declined != nil }.map {
            "\($0.id) is approved and declined"
        }
        faults += publishing.objections.filter { publishing.publication($0.publication)?.approved == nil }.map {
            "\($0.id) objects to nothing"
        }
        return faults
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
            if item.isLive, state != .registered ? item.state != state : item.state < .registered {
                return "\(item.id) is \(item.state) in a plan that is \(state)"
            }
            if item.isLive, state != .draft, !item.isConfirmed { return "\(item.id) went on without confirmation" }
            if item.isLive, (item.dispatch != nil) != (item.state > .registered) {
                return "\(item.id) is sent out by half"
            }
            return item.isLive ? matterFault(item) : nil
        } + targetFaults + reportFaults
    }

    private func matterFault(_ item: Item) -> String? {
        let matter = item.matter
        if (matter.suspension != nil) != (item.state == .suspended) { return "\(item.id) is suspended by half" }
        let isOpen = item.state == .completionRequested || item.state == .awaitingReview
        if isOpen, matter.completion == nil { return "\(item.id) asks for completion that nobody asked for" }
        if item.state == .completed, matter.completion?.completed == nil { return "\(item.id) is completed by nobody" }
        let isClosed = item.state == .closed || item.state == .archived
        if isClosed != (matter.closings.last.map { $0.void == nil } ?? false) { return "\(item.id) is closed by half" }
        let signers = Set(matter.signings.keys)
        if !signers.isSubset(of: item.organisations.map(\.id)) { return "\(item.id) was signed for by a stranger" }
        return nil
    }

    private var targetFaults: [String] {
        var faults: [String] = []
        for (element, target) in planning.targets {
            if item(of: element)?.id != target.item { faults.append("\(element) is a target of \(target.item)") }
            if zip(target.figures, target.figures.dropFirst()).contains(where: { $0.day > $1.day }) {
                faults.append("the figures of \(element) are out of order")
            }
            if target.changes.map(\.number) != Array(1..<(target.changes.count + 1)) {
                faults.append("the changes of \(element) are not numbered in order")
            }
        }
        for allotment in planning.allotments where allotment.parent == nil && allotment.replaced == nil {
            let parts = planning.parts(of: allotment.target)
            let whole = planning.targets[allotment.target]?.trajectory.progress.target
            let sum = parts.reduce(Ratio.zero) { $0 + Ratio($1.value) }
            let hadReason = parts.contains { $0.mark.reason?.hasContent == true }
            let wasChanged = planning.targets[allotment.target]?.changes.isEmpty == false
            if let whole, sum != Ratio(whole), !hadReason, !wasChanged {
                faults.append("the parts of \(allotment.target) are not the whole, and nobody said why")
            }
        }
        return faults
    }

    private var reportFaults: [String] {
        reporting.reports.compactMap { report in
            if report.state == .accepted, report.answer?.actor == report.submitted.actor {
                return "\(report.id) was accepted by who filed it"
            }
            if report.state == .accepted, report.endorsed == nil { return "\(report.id) was accepted without a head" }
            return nil
        }
    }
}
