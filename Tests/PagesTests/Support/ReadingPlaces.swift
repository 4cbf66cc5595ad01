import Ledger

/// The names under which the page of what is worked off one by one shows it.
enum ReadingPlaces {
    static func of(_ state: BookState) -> [String] {
        state.unreadQuestions.map { "unread-\($0.index)" } + state.findings.prefix(3).map(\.id.description)
    }
}
