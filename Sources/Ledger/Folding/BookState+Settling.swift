extension Finding {
    /// The codes of findings that a correction answers, as the reading's contract gives them.
    enum AnsweredCode {
        /// No lead is named.
        static let lead = "D103"
        /// No deadline is given.
        static let deadline = "D104"
    }
}

extension BookState {
    /// Settles what an event has answered: that no lead is named, once one is; that a deadline is missing, once it is given.
    ///
    /// Nobody has to say a second time what the correction has said. The mark is the correction's own.
    mutating func settleAnswered(by event: Event, _ mark: Mark) {
        switch event {
        case .leadNamed(let id, _):
            settle(Finding.AnsweredCode.lead, in: organisation(id)?.item, mark)
        case .organisationAdded(let draft, _, let id, _) where draft.role == .lead:
            settle(Finding.AnsweredCode.lead, in: item(id), mark)
        case .valueCorrected(.organisation(let id, .role(.lead)), _):
            settle(Finding.AnsweredCode.lead, in: organisation(id)?.item, mark)
        case .valueCorrected(.item(let id, .deadline(.some)), _):
            settle(Finding.AnsweredCode.deadline, in: item(id), mark)
        default: return
        }
    }

    private mutating func settle(_ code: String, in item: Item?, _ mark: Mark) {
        guard let item else { return }
        let places = places(of: item)
        for index in findings.indices where findings[index].code == code && findings[index].settled == nil {
            if places.contains(where: { $0.contains(findings[index].span) }) { findings[index].settled = mark }
        }
    }
}
