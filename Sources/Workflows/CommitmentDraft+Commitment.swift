internal import Ledger
internal import WorkReport

extension CommitmentDraft {
    init(_ commitment: WorkReport.Commitment) {
        self.init(
            text: commitment.text, span: Ledger.Span(commitment.span), action: commitment.action,
            strength: Ledger.Strength(commitment.strength), kind: Ledger.Commitment.Kind(commitment.kind),
            deadline: commitment.deadline.map(Ledger.Deadline.init),
            projects: commitment.projects.map { project in
                Ledger.Project(
                    name: project.name, size: project.size.map(Ledger.Amount.init), span: Ledger.Span(project.span))
            },
            indicators: commitment.indicators.map(IndicatorDraft.init))
    }
}

extension IndicatorDraft {
    init(_ indicator: WorkReport.Indicator) {
        self.init(
            text: indicator.text, span: Ledger.Span(indicator.span), subject: indicator.subject,
            amount: Ledger.Amount(indicator.amount), comparator: Ledger.Comparator(indicator.comparator),
            kind: Ledger.Indicator.Kind(indicator.kind), strength: Ledger.Strength(indicator.strength),
            deadline: indicator.deadline.map(Ledger.Deadline.init), within: indicator.within)
    }
}

extension Ledger.Amount {
    init(_ amount: WorkReport.Amount) {
        self.init(value: amount.value, scale: amount.scale, unit: amount.unit)
    }
}

extension Ledger.Strength {
    init(_ strength: WorkReport.Strength) {
        switch strength {
        case .guarantee: self = .guarantee
        case .strive: self = .strive
        case .plan: self = .plan
        case .effort: self = .effort
        }
    }
}

extension Ledger.Commitment.Kind {
    init(_ kind: WorkReport.Commitment.Kind) {
        switch kind {
        case .quantity: self = .quantity
        case .milestone: self = .milestone
        case .redline: self = .redline
        case .ongoing: self = .ongoing
        case .qualitative: self = .qualitative
        }
    }
}

extension Ledger.Comparator {
    init(_ comparator: WorkReport.Comparator) {
        switch comparator {
        case .atLeast: self = .atLeast
        case .atMost: self = .atMost
        case .equal: self = .equal
        case .over: self = .over
        case .under: self = .under
        case .about: self = .about
        }
    }
}

extension Ledger.Indicator.Kind {
    init(_ kind: WorkReport.Indicator.Kind) {
        switch kind {
        case .level: self = .level
        case .count: self = .count
        case .ratio: self = .ratio
        case .growth: self = .growth
        case .rank: self = .rank
        }
    }
}
