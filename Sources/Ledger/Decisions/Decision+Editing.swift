extension Decision {
    func correcting(_ corrections: [Correction], _ reason: String) throws(Refusal) -> [Event] {
        var events: [Event] = []
        for correction in corrections.map(\.tidied) {
            try requireLive(correction.element)
            try require(correction)
            guard state.value(of: correction.field, in: correction.element) != correction.value else { continue }
            events.append(.valueCorrected(correction, reason: reason))
        }
        guard !events.isEmpty else { throw .nothingChanges }
        return events
    }

    private func require(_ correction: Correction) throws(Refusal) {
        switch correction.value {
        case .text(let text) where correction.field != .notes: try Ledger.require(text, correction.field)
        case .section(let section): try require(section)
        case .deadline(let deadline): try require(deadline)
        case .people(let people): try require(people)
        default: return
        }
    }

    func namingLead(_ id: OrganisationID, _ reason: String) throws(Refusal) -> [Event] {
        let (organisation, item) = try liveOrganisation(id)
        let others = item.liveOrganisations.contains { $0.id != id && $0.role.value == .lead }
        guard organisation.role.value != .lead || others else { throw .nothingChanges }
        return [.leadNamed(id, reason: reason)]
    }

    func striking(_ element: ElementID, _ reason: String) throws(Refusal) -> [Event] {
        try requireLive(element)
        return [.elementStruck(element, reason: reason)]
    }

    func restoring(_ element: ElementID, _ reason: String) throws(Refusal) -> [Event] {
        guard let item = state.item(of: element) else { throw .unknownElement(element) }
        guard isStruck(element, in: item) else { throw .notStruck(element) }
        if element != .item(item.id), !item.isLive { throw .notLive(.item(item.id)) }
        if case .indicator(let id) = element, let commitment = state.indicator(id)?.commitment,
            commitment.struck != nil
        {
            throw .notLive(.commitment(commitment.id))
        }
        return [.elementRestored(element, reason: reason)]
    }

    private func isStruck(_ element: ElementID, in item: Item) -> Bool {
        switch element {
        case .item: item.struck != nil
        case .organisation(let id): state.organisation(id)?.organisation.struck != nil
        case .commitment(let id): state.commitment(id)?.commitment.struck != nil
        case .indicator(let id): state.indicator(id)?.indicator.struck != nil
        }
    }

    func settling(_ id: FindingID, _ reason: String) throws(Refusal) -> [Event] {
        guard let finding = state.finding(id) else { throw .unknownFinding(id) }
        guard finding.settled == nil else { throw .alreadySettled(id) }
        return [.findingSettled(id, reason: reason)]
    }
}

extension Correction {
    /// The same correction with an empty optional text taken as none, as forms send it.
    fileprivate var tidied: Correction {
        switch self {
        case .item(let id, .number(let text?)) where !text.hasContent: .item(id, .number(nil))
        case .commitment(let id, .action(let text?)) where !text.hasContent: .commitment(id, .action(nil))
        case .indicator(let id, .scale(let text?)) where !text.hasContent: .indicator(id, .scale(nil))
        case .indicator(let id, .unit(let text?)) where !text.hasContent: .indicator(id, .unit(nil))
        default: self
        }
    }
}
