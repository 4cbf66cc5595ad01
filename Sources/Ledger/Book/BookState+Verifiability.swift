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
