internal import Ledger

extension Books {
    /// The book that the commands say items come from, where they say so; `nil` where there is none of that name.
    func earlier(for commands: [Command]) async throws(WorkflowError) -> BookState? {
        let origins = commands.compactMap { command -> BookID? in
            if case .act(.year(.carryOver(let origin, _, _, _))) = command { origin } else { nil }
        }
        guard let origin = origins.first else { return nil }
        return try await knownState(of: origin)
    }

    /// Refuses that `book` takes over what another one took over already.
    func requireNoHeir(of old: BookState, but book: BookID) async throws(WorkflowError) {
        if let heir = try await heir(of: old), heir.id != book { throw .carriedAlready(heir.title) }
    }

    /// The book of the next year that took the items of `old` over already.
    func heir(of old: BookState) async throws(WorkflowError) -> Book? {
        for summary in try await summaries() where summary.book.year == old.book.year + 1 {
            let state = try await state(of: summary.book.id)
            if state.lineage.values.contains(where: { $0.book == old.book.id }) { return summary.book }
        }
        return nil
    }
}
