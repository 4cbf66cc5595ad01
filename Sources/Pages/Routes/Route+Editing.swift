extension Route {
    // MARK: Setting right what was read
    // Every form of this part also sends ``FormField/back`` and ``FormField/position``.

    private static func edit(_ pattern: String, _ fields: [FormField]) -> Route {
        Route(.post, "/books/:book" + pattern, [.back, .position] + fields)
    }

    /// Sets values of an item right: `Command.correct(_:reason:)` with all that differ.
    public static let correctItem = edit(
        "/items/:item/correction",
        [.number, .section, .title, .people, .deadlineText, .deadlineDate, .notes, .reason])
    /// Sets values of an organisation right.
    public static let correctOrganisation = edit(
        "/organisations/:organisation/correction", [.name, .part, .members, .reason])
    /// Sets values of a commitment right.
    public static let correctCommitment = edit(
        "/commitments/:commitment/correction",
        [.text, .action, .strength, .kind, .deadlineText, .deadlineDate, .reason])
    /// Sets values of an indicator right.
    public static let correctIndicator = edit(
        "/indicators/:indicator/correction",
        [.subject, .comparator, .value, .scale, .unit, .kind, .strength, .deadlineText, .deadlineDate, .reason])
    /// Names the lead: `Command.nameLead(_:reason:)`.
    public static let nameLead = edit("/organisations/:organisation/lead", [.reason])

    /// Adds an item: `Command.addItem(_:after:reason:)`.
    public static let addItem = edit("/items", [.number, .section, .title, .after, .start, .end, .reason])
    /// Adds an organisation to an item.
    public static let addOrganisation = edit("/items/:item/organisations", [.name, .part, .members, .reason])
    /// Adds a commitment to ``FormField/item``.
    public static let addCommitment = edit(
        "/commitments", [.item, .text, .strength, .kind, .deadlineText, .deadlineDate, .start, .end, .reason])
    /// Adds an indicator to a commitment.
    public static let addIndicator = edit(
        "/commitments/:commitment/indicators",
        [
            .subject, .comparator, .value, .scale, .unit, .kind, .strength, .deadlineText, .deadlineDate, .within,
            .reason,
        ]
    )

    /// Strikes an item, organisation, commitment or indicator (`i12`, `o3`, `c40`, `n7`).
    public static let strike = edit("/elements/:element/strike", [.reason])
    /// Takes a strike back.
    public static let restore = edit("/elements/:element/restore", [.reason])
    /// Merges ``FormField/from`` into ``FormField/into``.
    public static let merge = edit("/merges", [.from, .into, .reason])
    /// Splits an item in two: the commitments named (several) go to the part called ``FormField/newTitle``.
    public static let split = edit("/items/:item/split", [.title, .newTitle, .commitment, .reason])
    /// Settles a finding.
    public static let settle = edit("/findings/:finding/settle", [.reason])
    /// Decides about a sentence that became no commitment; ``FormField/commitment`` names the one that says the same.
    public static let decideUnread = edit("/unread/:unread/decision", [.decision, .commitment, .note])
    /// Makes a commitment of such a sentence.
    public static let makeOfUnread = edit(
        "/unread/:unread/commitment",
        [.item, .text, .strength, .kind, .deadlineText, .deadlineDate, .start, .end, .reason])
    /// Takes such a decision back.
    public static let reopenUnread = edit("/unread/:unread/reopening", [.reason])
    /// Lets an account work on a section.
    public static let takeSection = edit("/sections/:section/holder", [.account])
    /// Gives a section back.
    public static let releaseSection = edit("/sections/:section/release", [])
    /// Takes over what the earlier book's directory says of names in the plan.
    public static let adoptInstitutions = edit("/reading/organisations", [])
    /// Registers names of the plan (several) as institutions of their own.
    public static let registerInstitutions = edit("/reading/organisations/new", [.name])
    /// Confirms items (several).
    public static let confirm = edit("/confirmations", [.item])

    // MARK: The plan as a whole

    /// Puts the plan before the leader (提请核定).
    public static let submit = edit("/submission", [.note])
    /// Hands the plan back to the office (退回).
    public static let returnPlan = edit("/return", [.reason])
    /// Hands the plan back with remarks on items: ``FormField/item`` and ``FormField/text``, several, in pairs.
    public static let handBack = edit("/approval/return", [.reason, .item, .text])
    /// Approves the plan (核定).
    public static let approve = edit("/approval", [.leader, .basis])
    /// Dispatches items (交办), several; without any, all that are not dispatched yet.
    public static let dispatch = edit("/dispatch", [.item, .days, .note])

    /// All routes, for the server to register and for tests to go through.
    public static let all: [Route] =
        [
            setUp, setUpPost, invitation, invitationPost, signIn, signInPost, signOut, language, appearance, asset,
            home, importPost, importAgain,
            book, reading, readingWork, readingNews, readingOrganisations, corrections, correctionsFile, approval,
            document, original, originalPage, originalPicture, ledger, ledgerFile, keepView, forgetView, item, desk,
            overview, review,
            directory, act, publicBook, publicItem, publicPlace, publication, publicationPreview, publicationContact,
            publicationCodes, publicationFiles, people, invitePost, personLock, personUnlock, personSessions,
            personPassword, personGrantRole, personRemoveRole, account, accountPost, newPassword, newPasswordPost,
            accountEvents, accountEventsFile, installation,
        ] + working + views + editing

    /// The routes that change a book.
    public static let editing: [Route] = [
        correctItem, correctOrganisation, correctCommitment, correctIndicator, nameLead, addItem, addOrganisation,
        addCommitment, addIndicator, strike, restore, merge, split, settle, confirm, submit, returnPlan, approve,
        dispatch, decideUnread, makeOfUnread, reopenUnread, takeSection, releaseSection, handBack, adoptInstitutions,
        registerInstitutions,
    ]
}
