import Ledger

/// What is worked off one by one: the sentences that became no commitment and the findings, in the order of the source.
struct ReadingQueue {
    /// One of them.
    enum Entry {
        case sentence(UnreadQuestion)
        case finding(Finding)

        /// Its name in addresses: `unread-3`, `f2`.
        var key: String {
            switch self {
            case .sentence(let question): Keys.unread(question.index)
            case .finding(let finding): finding.id.description
            }
        }

        var span: Span {
            switch self {
            case .sentence(let question): question.stretch.span
            case .finding(let finding): finding.span
            }
        }

        /// Whether somebody has decided about it.
        var isDone: Bool {
            switch self {
            case .sentence(let question): question.decision != nil
            case .finding(let finding): finding.settled != nil
            }
        }
    }

    let entries: [Entry]

    init(state: BookState) {
        let all = state.unreadQuestions.map(Entry.sentence) + state.findings.map(Entry.finding)
        entries = all.enumerated().sorted { left, right in
            (left.element.span.start, left.offset) < (right.element.span.start, right.offset)
        }.map(\.element)
    }

    var doneCount: Int { entries.count(where: \.isDone) }
    var openCount: Int { entries.count - doneCount }

    /// The place of the entry of that name; else of the first one that waits.
    func place(of key: String?) -> Int? {
        entries.firstIndex { $0.key == key } ?? entries.firstIndex { !$0.isDone } ?? (entries.isEmpty ? nil : 0)
    }

    /// The next one that waits behind `place`, else the first one that waits; `nil` where `place` is the only one.
    func nextOpen(after place: Int) -> Entry? {
        let behind = entries[(place + 1)...].first { !$0.isDone }
        return behind ?? entries[..<place].first { !$0.isDone }
    }
}
