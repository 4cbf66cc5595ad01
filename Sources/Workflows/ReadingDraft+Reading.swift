internal import Ledger
internal import WorkReport

/// The reader's result in the ledger's own words. The two targets do not know each other: a book must stay readable
/// however the reader grows.
extension ReadingDraft {
    init(_ reading: WorkReport.Reading) {
        self.init(
            title: reading.title, year: reading.year, place: reading.place,
            announcedSections: reading.announcedSections,
            announcedItems: reading.announcedItems,
            sections: reading.sections.map { Heading(number: $0.number, title: $0.title, span: Ledger.Span($0.span)) },
            items: reading.items.map(ItemDraft.init),
            unread: reading.unread.map {
                Ledger.Unread(span: Ledger.Span($0.span), reason: Ledger.Unread.Reason($0.reason))
            },
            findings: reading.findings.map(Remark.init))
    }
}

extension ReadingDraft.Remark {
    init(_ finding: WorkReport.Finding) {
        let severity: Ledger.Finding.Severity =
            switch finding.severity {
            case .note: .note
            case .warning: .warning
            case .error: .error
            }
        self.init(
            code: finding.code, severity: severity, message: finding.message, suggestion: finding.suggestion,
            span: Ledger.Span(finding.span))
    }
}

extension Ledger.Span {
    init(_ span: WorkReport.Span) {
        self.init(start: span.start, end: span.end, line: span.line, column: span.column)
    }
}

extension ItemDraft {
    init(_ item: WorkReport.Item) {
        self.init(
            number: item.number, section: item.section.map { SectionID($0 + 1) }, title: item.title,
            span: Ledger.Span(item.span), organisations: item.organisations.map(OrganisationDraft.init),
            people: item.people.map { Ledger.Person(name: $0.name, role: $0.role, span: Ledger.Span($0.span)) },
            deadline: item.deadline.map(Ledger.Deadline.init), commitments: item.commitments.map(CommitmentDraft.init))
    }
}

extension OrganisationDraft {
    init(_ organisation: WorkReport.Organisation) {
        let role: Ledger.Organisation.Role =
            switch organisation.role {
            case .lead: .lead
            case .cooperating: .cooperating
            case .responsible: .responsible
            case .supervising: .supervising
            }
        self.init(
            name: organisation.name, role: role, members: organisation.members, span: Ledger.Span(organisation.span))
    }
}

extension Ledger.Deadline {
    init(_ deadline: WorkReport.Deadline) {
        let origin: Origin =
            switch deadline.origin {
            case .stated: .stated
            case .implied: .implied
            case .assigned: .assigned
            }
        self.init(text: deadline.text, date: deadline.date, origin: origin, span: deadline.span.map(Ledger.Span.init))
    }
}

extension Ledger.Unread.Reason {
    init(_ reason: WorkReport.Unread.Reason) {
        switch reason {
        case .preamble: self = .preamble
        case .heading: self = .heading
        case .context: self = .context
        case .slogan: self = .slogan
        case .noise: self = .noise
        case .noAction: self = .noAction
        }
    }
}
