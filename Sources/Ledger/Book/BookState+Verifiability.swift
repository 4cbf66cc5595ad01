public import Values

extension BookState {
    /// How much of the plan can be verified (可核验程度) as it stands now: corrections, named leads and assigned deadlines count.
    ///
    /// - Complexity: O(commitments).
    public var verifiability: Verifiability {
        var figures = Verifiability()
        for item in liveItems {
            let isLed = item.hasOneAnswering
            let isDated = item.deadline.value.isSet
            let commitments = item.liveCommitments
            if commitments.isEmpty { figures.count(measurable: false, timed: isDated, led: isLed) }
            for commitment in commitments {
                figures.count(
                    measurable: commitment.isMeasurable, timed: isDated || commitment.isDated, led: isLed)
            }
        }
        return figures
    }
}

/// What an item lacks to be verified as a whole.
public struct VerifiabilityGap: Sendable, Hashable {
    /// What is missing.
    public enum Lack: String, Sendable, Hashable, CaseIterable {
        /// No commitment at all.
        case commitment
        /// Nothing that can be measured.
        case measure
        /// No deadline.
        case deadline
        /// No one organisation that answers for it.
        case lead
    }

    /// A commitment with what it lacks itself.
    public struct Clause: Sendable, Hashable {
        /// The commitment.
        public let commitment: CommitmentID
        /// What it lacks: a measure, a deadline, or both.
        public let lacks: [Lack]
    }

    /// The item.
    public let item: ItemID
    /// What the item as a whole lacks.
    public let lacks: [Lack]
    /// Its commitments that lack something of their own.
    public let clauses: [Clause]
}

extension BookState {
    /// The items of which something cannot be verified, in the order of the plan.
    public var verifiabilityGaps: [VerifiabilityGap] {
        liveItems.compactMap { item in
            var lacks: [VerifiabilityGap.Lack] = item.liveCommitments.isEmpty ? [.commitment] : []
            if !item.hasOneAnswering { lacks.append(.lead) }
            let clauses = item.liveCommitments.compactMap { commitment -> VerifiabilityGap.Clause? in
                var own: [VerifiabilityGap.Lack] = commitment.isMeasurable ? [] : [.measure]
                if !item.deadline.value.isSet, !commitment.isDated { own.append(.deadline) }
                return own.isEmpty ? nil : VerifiabilityGap.Clause(commitment: commitment.id, lacks: own)
            }
            return lacks.isEmpty && clauses.isEmpty
                ? nil : VerifiabilityGap(item: item.id, lacks: lacks, clauses: clauses)
        }
    }
}

extension Item {
    /// Whether one organisation answers for the result: the only lead, the only organisation, or the only responsible one
    /// beside others that cooperate.
    fileprivate var hasOneAnswering: Bool {
        let organisations = liveOrganisations
        let leads = organisations.count { $0.role.value == .lead }
        if leads > 0 { return leads == 1 }
        return organisations.count == 1 || organisations.count { $0.role.value == .responsible } == 1
    }
}

extension Commitment {
    fileprivate var isMeasurable: Bool {
        switch kind.value {
        case .quantity, .milestone, .redline: true
        case .ongoing, .qualitative: false
        }
    }

    fileprivate var isDated: Bool {
        deadline.value.isSet || liveIndicators.contains { $0.deadline.value.isSet }
    }
}

extension Deadline? {
    /// Whether somebody wrote it down: the document, or the office that assigned it.
    fileprivate var isSet: Bool {
        guard let self else { return false }
        return self.origin != .implied
    }
}
