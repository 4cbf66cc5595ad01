extension BookState {
    mutating func takeReading(
        _ reading: ReadingDraft, _ source: SourceDocument, _ first: Numbering, _ mark: Mark
    ) throws(Contradiction) {
        guard self.source == nil else { throw Contradiction(detail: "the book has its reading already") }
        try resume(first)
        self.source = source
        documentTitle = reading.title
        announcedSections = reading.announcedSections
        announcedItems = reading.announcedItems
        sections = reading.sections.enumerated().map { index, heading in
            Section(id: SectionID(index + 1), number: heading.number, title: heading.title, span: heading.span)
        }
        unread = reading.unread
        findings = reading.findings.map { make($0) }
        let made = reading.items.map { make($0, state: .draft, added: nil, position: mark.position) }
        insert(made, at: items.count)
        for item in made { itemHistory[item.id] = [HistoryLine(.imported, mark, subject: item.title.value)] }
        history.append(HistoryLine(.imported, mark, subject: source.name))
    }

    private mutating func make(_ remark: ReadingDraft.Remark) -> Finding {
        Finding(
            id: numbering.takeFinding(), code: remark.code, severity: remark.severity, message: remark.message,
            suggestion: remark.suggestion, span: remark.span)
    }

    mutating func takeItem(
        _ draft: ItemDraft, _ after: ItemID?, _ first: Numbering, _ mark: Mark
    ) throws(Contradiction) {
        try resume(first)
        var place = items.count
        if let after {
            guard let index = itemIndex[after] else { throw Contradiction(detail: "there is no item \(after)") }
            place = index + 1
        }
        let item = make(draft, state: .draft, added: mark, position: mark.position)
        insert([item], at: place)
        itemHistory[item.id] = [HistoryLine(.added, mark, element: .item(item.id), subject: draft.title)]
    }

    mutating func takeOrganisation(
        _ draft: OrganisationDraft, _ id: OrganisationID, _ item: ItemID, _ mark: Mark
    ) throws(Contradiction) {
        guard id.rawValue >= numbering.organisation else { throw Contradiction(detail: "\(id) is named twice") }
        numbering.organisation = id.rawValue + 1
        let organisation = make(draft, id, item, added: mark)
        let line = HistoryLine(.added, mark, element: .organisation(id), subject: draft.name)
        try edit(item, line) {
            $0.organisations.append(organisation)
            $0.dispatch?.recipients.append(id)
        }
    }

    mutating func takeCommitment(
        _ draft: CommitmentDraft, _ item: ItemID, _ first: Numbering, _ mark: Mark
    ) throws(Contradiction) {
        try resume(first)
        let commitment = make(draft, in: item, added: mark)
        let line = HistoryLine(.added, mark, element: .commitment(commitment.id), subject: draft.text)
        try edit(item, line) { $0.commitments.append(commitment) }
    }

    mutating func takeIndicator(
        _ draft: IndicatorDraft, _ id: IndicatorID, _ commitment: CommitmentID, _ within: IndicatorID?, _ mark: Mark
    ) throws(Contradiction) {
        guard id.rawValue >= numbering.indicator else { throw Contradiction(detail: "\(id) is named twice") }
        numbering.indicator = id.rawValue + 1
        let indicator = make(draft, id, in: commitment, within: within, added: mark)
        let line = HistoryLine(
            .added, mark, element: .indicator(id), subject: draft.subject, after: .text(draft.amount.text))
        try edit(commitment, line) { $0.indicators.append(indicator) }
    }
}
