extension BookState {
    mutating func takeCorrection(_ correction: Correction, _ mark: Mark) throws(Contradiction) {
        guard let before = value(of: correction.field, in: correction.element) else {
            throw Contradiction(detail: "there is no \(correction.field.rawValue) of \(correction.element)")
        }
        let line = HistoryLine(
            .corrected, mark, element: correction.element, subject: label(of: correction.element),
            field: correction.field, before: before, after: correction.value)
        switch correction {
        case .item(let id, let value): try edit(id, line) { $0.set(value, mark) }
        case .organisation(let id, let value): try edit(id, line) { $0.set(value, mark) }
        case .commitment(let id, let value): try edit(id, line) { $0.set(value, mark) }
        case .indicator(let id, let value): try edit(id, line) { $0.set(value, mark) }
        }
    }

    mutating func takeLead(_ id: OrganisationID, _ mark: Mark) throws(Contradiction) {
        guard let (organisation, item) = organisation(id) else {
            throw Contradiction(detail: "there is no organisation \(id)")
        }
        let line = HistoryLine(
            .leadNamed, mark, element: .organisation(id), subject: organisation.name.value, field: .role,
            before: item.lead.map { .text($0.name.value) } ?? .absent, after: .text(organisation.name.value))
        try edit(item.id, line) { item in
            for index in item.organisations.indices { item.organisations[index].setLead(id, mark) }
        }
    }

    mutating func takeStrike(_ element: ElementID, _ mark: Mark, _ code: HistoryLine.Code) throws(Contradiction) {
        let struck = code == .struck ? mark : nil
        let line = HistoryLine(code, mark, element: element, subject: label(of: element))
        switch element {
        case .item(let id): try edit(id, line) { $0.struck = struck }
        case .organisation(let id): try edit(id, line) { $0.struck = struck }
        case .commitment(let id): try edit(id, line) { $0.struck = struck }
        case .indicator(let id): try edit(id, line) { $0.struck = struck }
        }
    }

    mutating func takeSettlement(_ id: FindingID, _ mark: Mark) throws(Contradiction) {
        guard let index = findings.firstIndex(where: { $0.id == id }) else {
            throw Contradiction(detail: "there is no finding \(id)")
        }
        findings[index].settled = mark
        let line = HistoryLine(.findingSettled, mark, subject: findings[index].code)
        history.append(line)
        let place = findings[index].span
        for item in items where places(of: item).contains(where: { $0.contains(place) }) {
            try touch(item.id, line) { _ in }
        }
    }

    mutating func edit(
        _ id: OrganisationID, _ line: HistoryLine, _ change: (inout Organisation) -> Void
    ) throws(Contradiction) {
        guard let owner = ownerOfOrganisation[id] else { throw Contradiction(detail: "there is no organisation \(id)") }
        try edit(owner, line) { item in
            guard let index = item.organisations.firstIndex(where: { $0.id == id }) else { return }
            change(&item.organisations[index])
        }
    }

    mutating func edit(
        _ id: CommitmentID, _ line: HistoryLine, _ change: (inout Commitment) -> Void
    ) throws(Contradiction) {
        guard let owner = ownerOfCommitment[id] else { throw Contradiction(detail: "there is no commitment \(id)") }
        try edit(owner, line) { item in
            guard let index = item.commitments.firstIndex(where: { $0.id == id }) else { return }
            change(&item.commitments[index])
        }
    }

    mutating func edit(
        _ id: IndicatorID, _ line: HistoryLine, _ change: (inout Indicator) -> Void
    ) throws(Contradiction) {
        guard let owner = ownerOfIndicator[id] else { throw Contradiction(detail: "there is no indicator \(id)") }
        try edit(owner, line) { commitment in
            guard let index = commitment.indicators.firstIndex(where: { $0.id == id }) else { return }
            change(&commitment.indicators[index])
        }
    }
}
