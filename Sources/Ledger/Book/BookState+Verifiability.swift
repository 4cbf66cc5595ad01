public import Values

extension BookState {
    /// How much of the plan can be verified (可核验程度) as it stands now: corrections, named leads and assigned deadlines count.
    ///
    /// - Complexity: O(commitments).
    public var verifiability: Verifiability {
        var figures = Verifiability()
        for parts in liveItems.flatMap(\.verifiableUnits) {
            figures.count(measurable: parts.isMeasurable, timed: parts.isTimed, led: parts.isLed)
        }
        return figures
    }
}

/// What a commitment has of what makes it verifiable; an item without commitments is one unit that has nothing to measure.
public struct VerifiableParts: Sendable, Hashable {
    /// A number, a named result or a red line (可量化).
    public let isMeasurable: Bool
    /// A deadline that is written down (有时限).
    public let isTimed: Bool
    /// One organisation answers for it (有牵头).
    public let isLed: Bool

    /// All three (三项齐备): it can be verified.
    public var isComplete: Bool { isMeasurable && isTimed && isLed }
}

/// Which commitments a list shows by what makes them verifiable.
public enum VerifiableCondition: String, Sendable, Hashable, CaseIterable {
    /// Those that can be verified.
    case yes
    /// Those that cannot.
    case no
    /// Those with something to measure.
    case measurable
    /// Those with a deadline that is written down.
    case timed
    /// Those for which one organisation answers.
    case led

    /// Whether it holds for a commitment that has `parts`.
    public func holds(for parts: VerifiableParts) -> Bool {
        switch self {
        case .yes: parts.isComplete
        case .no: !parts.isComplete
        case .measurable: parts.isMeasurable
        case .timed: parts.isTimed
        case .led: parts.isLed
        }
    }
}

extension Item {
    /// What makes each of its live commitments verifiable, or what it has itself where it has none.
    var verifiableUnits: [VerifiableParts] {
        let commitments = liveCommitments
        let (isLed, isDated) = (hasOneAnswering, deadline.value.isSet)
        guard !commitments.isEmpty else {
            return [VerifiableParts(isMeasurable: false, isTimed: isDated, isLed: isLed)]
        }
        return commitments.map {
            VerifiableParts(isMeasurable: $0.isMeasurable, isTimed: isDated || $0.isDated, isLed: isLed)
        }
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
