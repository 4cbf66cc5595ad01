public import Values

/// What a command does to a book: the events to record, at least one, or a refusal.
///
/// Nothing is performed and nothing is read from outside. The caller seals the events behind the state's head and
/// appends them; where the store says that the book has moved on, it folds the new entries and decides again.
///
/// - Parameters:
///   - command: What is asked.
///   - state: What the book says now; `nil` where it does not exist.
///   - actor: Who asks.
///   - roles: What the actor may do.
///   - moment: When.
///   - earlier: The book that items are taken over from, where the command says that they are; else it is not looked at.
/// - Throws: ``Refusal``.
public func decide(
    _ command: Command, on state: BookState?, actor: ActorID, roles: Set<Role>, at moment: Moment,
    earlier: BookState? = nil
) throws(Refusal) -> [Event] {
    let day = moment.date()
    let seats = state?.seats(of: actor, roles: roles, on: day) ?? Role.allCases.filter(roles.contains).map { Seat($0) }
    let decision = state.map { Decision(state: $0, actor: actor, seats: seats, moment: moment, earlier: earlier) }
    let concerned = decision.flatMap { $0.concerned(by: command) }
    guard Permissions.allows(command.verb, seats: seats, concerning: concerned?.id, in: state?.directory ?? Directory())
    else { throw command.refusal(seats, concerned) }
    if case .open(let book) = command { return try opening(book, state) }
    guard let decision else { throw .notOpened }
    return try decision.events(for: command)
}

private func opening(_ book: Book, _ state: BookState?) throws(Refusal) -> [Event] {
    guard state == nil else { throw .alreadyOpened }
    guard (1949...2200).contains(book.year) else { throw .invalidYear(book.year) }
    try require(book.title, .title)
    return [.bookOpened(book)]
}

/// Refuses a text of white space only.
func require(_ text: String, _ field: Field) throws(Refusal) {
    guard text.hasContent else { throw .textMissing(field) }
}

extension String {
    /// Whether there is anything but white space.
    var hasContent: Bool { unicodeScalars.contains { !$0.properties.isWhitespace } }
}

extension Command {
    /// What is asked, for the table of permissions.
    public var verb: Verb {
        switch self {
        case .open: .openBook
        case .importReading: .importReading
        case .correct, .nameLead, .addOrganisation, .addItem, .addCommitment, .addIndicator, .strike, .restore,
            .mergeItems, .splitItem:
            .editReading
        case .settleFinding: .settleFinding
        case .decideUnread, .reopenUnread: .decideUnread
        case .takeSection, .releaseSection: .takeSection
        case .remark: .remark
        case .confirm: .confirm
        case .submit: .submit
        case .returnPlan: .returnPlan
        case .approve: .approve
        case .dispatch: .dispatch
        case .engage: .engage
        case .absorb: .absorb
        case .act(let act): act.verb
        }
    }

    /// The roles any one of which may give this command, the usual one first.
    public var allowedRoles: [Role] { Permissions.roles(for: verb) }

    /// Why somebody with `seats` may not give it.
    fileprivate func refusal(_ seats: [Seat], _ concerned: Institution?) -> Refusal {
        let roles = allowedRoles
        guard seats.contains(where: { roles.contains($0.role) && $0.institution != nil }) else {
            return .notAllowed(needed: roles)
        }
        return .life(.otherOrganisation(concerned?.name))
    }

    /// The reason given, for commands that need one.
    var requiredReason: String? {
        switch self {
        case .correct(_, let reason), .nameLead(_, let reason), .addOrganisation(_, _, let reason),
            .addItem(_, _, let reason), .addCommitment(_, _, let reason), .addIndicator(_, _, _, let reason),
            .strike(_, let reason), .restore(_, let reason), .mergeItems(_, _, let reason),
            .splitItem(_, _, let reason), .settleFinding(_, let reason), .returnPlan(let reason),
            .engage(_, _, let reason), .absorb(_, _, let reason), .reopenUnread(_, let reason), .remark(_, let reason):
            reason
        case .act(let act): act.needsReason ? act.reason ?? "" : nil
        case .open, .importReading, .confirm, .submit, .approve, .dispatch, .decideUnread, .takeSection,
            .releaseSection:
            nil
        }
    }

    /// Whether the command changes the reading, which is possible in a draft only.
    var editsReading: Bool {
        switch self {
        case .open, .settleFinding, .submit, .returnPlan, .approve, .dispatch, .engage, .absorb, .act, .remark: false
        default: true
        }
    }
}

/// The rules of one book at one position.
struct Decision {
    let state: BookState
    let actor: ActorID
    let seats: [Seat]
    let moment: Moment
    /// The book that items are taken over from.
    let earlier: BookState?

    /// The day on which it is decided.
    var today: CalendarDate { moment.date() }

    func events(for command: Command) throws(Refusal) -> [Event] {
        if command.editsReading { try requireDraft() }
        if let reason = command.requiredReason, !reason.hasContent { throw .reasonMissing }
        switch command {
        case .open: throw .alreadyOpened
        case .importReading(let reading, let source): return try importing(reading, source)
        case .correct(let corrections, let reason): return try correcting(corrections, reason)
        case .nameLead(let id, let reason): return try namingLead(id, reason)
        case .addOrganisation(let draft, let item, let reason): return try adding(draft, to: item, reason)
        case .addItem(let draft, let after, let reason): return try adding(draft, after: after, reason)
        case .addCommitment(let draft, let item, let reason): return try adding(draft, to: item, reason)
        case .addIndicator(let draft, let commitment, let within, let reason):
            return try adding(draft, to: commitment, within: within, reason)
        case .strike(let element, let reason): return try striking(element, reason)
        case .restore(let element, let reason): return try restoring(element, reason)
        case .mergeItems(let items, let into, let reason): return try merging(items, into: into, reason)
        case .splitItem(let item, let parts, let reason): return try splitting(item, into: parts, reason)
        case .settleFinding(let id, let reason): return try settling(id, reason)
        case .decideUnread(let index, let verdict, let reason): return try deciding(index, verdict, reason)
        case .reopenUnread(let index, let reason): return try reopening(index, reason)
        case .takeSection(let id, let account): return try taking(id, for: account)
        case .releaseSection(let id): return try releasing(id)
        case .remark(let item, let text): return try remarking(item, text)
        case .confirm(let items): return try confirming(items)
        case .submit(let note): return try submitting(note)
        case .returnPlan(let reason): return try returning(reason)
        case .approve(let recorded): return try approving(recorded)
        case .dispatch(let items, let days, let note): return try dispatching(items, days, note)
        case .engage(let draft, let item, let reason): return try engaging(draft, in: item, reason)
        case .absorb(let items, let into, let reason): return try absorbing(items, into: into, reason)
        case .act(let act): return try acting(act)
        }
    }

    private func requireDraft() throws(Refusal) {
        switch state.state {
        case .draft: return
        case .awaitingApproval: throw .awaitingApproval
        default: throw .frozen
        }
    }
}
