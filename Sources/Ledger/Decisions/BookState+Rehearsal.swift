public import Values

extension BookState {
    /// What a book would say after a command: for previews and for tests of what shows a book.
    ///
    /// The state has no entries behind it (``head`` stays `Digest.zero`), so entries of a store cannot be folded into it.
    ///
    /// - Throws: ``Refusal``, as ``decide(_:on:actor:roles:at:earlier:)``.
    public static func rehearsing(
        _ command: Command, on state: BookState?, actor: ActorID, roles: Set<Role>, at moment: Moment
    ) throws(Refusal) -> BookState {
        var rehearsed = state
        for event in try decide(command, on: state, actor: actor, roles: roles, at: moment) {
            rehearsed = after(event, rehearsed, actor, moment)
        }
        guard var result = rehearsed else { throw .notOpened }
        result.head = .zero
        return result
    }

    private static func after(_ event: Event, _ state: BookState?, _ actor: ActorID, _ moment: Moment) -> BookState? {
        let mark = Mark(actor: actor, at: moment, position: (state?.position ?? 0) + 1, reason: event.reason)
        guard var next = state else {
            guard case .bookOpened(let book) = event else { return nil }
            return BookState(book: book, opened: mark)
        }
        do throws(Contradiction) {
            try next.fold(event, mark)
        } catch {
            // A decision that the fold has no place for is a fault of this module, and would be one in the book.
            preconditionFailure("the decided \(event.kind) cannot be folded: \(error.detail)")
        }
        return next
    }
}
