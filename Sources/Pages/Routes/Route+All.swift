extension Route {
    // MARK: Coming in

    /// The first account of an installation, by the one-time link that the program prints.
    public static let setUp = Route(.get, "/set-up/:token")
    /// Makes the first account.
    public static let setUpPost = Route(.post, "/set-up/:token", [.name, .login, .password, .passwordAgain])
    /// An account for somebody invited, by a one-time link.
    public static let invitation = Route(.get, "/invitations/:token")
    /// Makes the account of somebody invited.
    public static let invitationPost = Route(.post, "/invitations/:token", [.name, .login, .password, .passwordAgain])
    /// Signing in; ``FormField/back`` in the query is where to go afterwards.
    public static let signIn = Route(.get, "/sign-in")
    /// Signs in.
    public static let signInPost = Route(.post, "/sign-in", [.login, .password, .back])
    /// Signs out.
    public static let signOut = Route(.post, "/sign-out", [])
    /// Chooses the language and returns to ``FormField/back``.
    public static let language = Route(.get, "/language/:language")
    /// Chooses how pages look (an ``Appearance``) and returns to ``FormField/back``.
    public static let appearance = Route(.get, "/appearance/:appearance")
    /// A style sheet or script: see ``Asset``.
    public static let asset = Route(.get, "/assets/:name")

    // MARK: Books and documents

    /// The books, and importing a document.
    public static let home = Route(.get, "/")
    /// Reads a document into a book; ``FormField/year`` may be empty when the document states the year.
    public static let importPost = Route(.post, "/documents", [.file, .year])
    /// Reads a document into a second book: the upload that waits under ``FormField/again``.
    public static let importAgain = Route(.post, "/documents/again", [.again])
    /// Goes to the book's ledger, or to its import screen while it is a draft.
    public static let book = Route(.get, "/books/:book")
    /// The import screen: source and reading side by side.
    public static let reading = Route(.get, "/books/:book/reading")
    /// What the reader left open, one at a time.
    public static let readingWork = Route(.get, "/books/:book/reading/work")
    /// What others changed since a page was made: a piece of it, for its script.
    public static let readingNews = Route(.get, "/books/:book/reading/news")
    /// The names of organisations, matched with the directory.
    public static let readingOrganisations = Route(.get, "/books/:book/reading/organisations")
    /// What people set right of what was read.
    public static let corrections = Route(.get, "/books/:book/reading/corrections")
    /// The same as a test case, with the text of the document.
    public static let correctionsFile = Route(.get, "/books/:book/reading/corrections.json")
    /// The plan on one page, for who approves it.
    public static let approval = Route(.get, "/books/:book/approval")
    /// A document: where it comes from and its text.
    public static let document = Route(.get, "/books/:book/documents/:document")
    /// A document as it was handed in.
    public static let original = Route(.get, "/books/:book/documents/:document/original")
    /// A page of a document as it was handed in, beside its text.
    public static let originalPage = Route(.get, "/books/:book/documents/:document/pages/:page")
    /// The picture of such a page.
    public static let originalPicture = Route(.get, "/books/:book/documents/:document/pages/:page/picture")

    // MARK: The ledger

    /// The ledger as a table; the query holds filters, search and order: see ``LedgerQuery``.
    public static let ledger = Route(.get, "/books/:book/ledger")
    /// The same rows as CSV.
    public static let ledgerFile = Route(.get, "/books/:book/ledger.csv")
    /// Keeps a list of the ledger under a name, for whoever asks.
    public static let keepView = Route(.post, "/books/:book/views", [.name, .view, .back])
    /// Forgets a list.
    public static let forgetView = Route(.post, "/books/:book/views/removal", [.name, .back])
    /// One item.
    public static let item = Route(.get, "/books/:book/items/:item")

    // MARK: The life of the plan

    /// What waits for whoever is signed in.
    public static let desk = Route(.get, "/books/:book/desk")
    /// The book at a glance.
    public static let overview = Route(.get, "/books/:book/overview")
    /// The reports that wait for the office, one after the other.
    public static let review = Route(.get, "/books/:book/review")
    /// Institutions, posts and officers.
    public static let directory = Route(.get, "/books/:book/directory")
    /// Does something once the plan stands: ``FormField/act`` says what, the other fields with whom and what.
    public static let act = Route(
        .post, "/books/:book/acts",
        [
            .act, .item, .concerned, .asked, .report, .problem, .request, .extensionRequest, .urging, .measure, .node,
            .siteCheck, .appeal, .entry, .element, .value, .day, .first, .cadence, .difficulty, .step, .holder,
            .verdict,
            .progress, .obstacles, .help, .plans, .claim, .unchanged, .evidence, .test, .doubt, .institution, .parent,
            .aliases, .rejected, .post, .officer, .account, .name, .title, .role, .kind, .text, .leader, .basis,
            .reason, .note, .back,
            .position, .choice, .allotment, .baseline, .shape, .start, .end, .count, .seed, .number, .part, .from,
            .outcome, .year, .section, .members, .deadlineText, .subject, .publication, .objection, .places, .place,
            .telephone,
            .officeName, .days, .attached,
        ])

    // MARK: What the public reads

    /// What is published of a book, for everybody.
    public static let publicBook = Route(.get, "/public/:book")
    /// A published item, by its public number.
    public static let publicItem = Route(.get, "/public/:book/items/:item")
    /// What is published about a village or project.
    public static let publicPlace = Route(.get, "/public/:book/names/:name")
    /// What is proposed, approved, published and withdrawn.
    public static let publication = Route(.get, "/books/:book/publication")
    /// A text as the public would see it.
    public static let publicationPreview = Route(.get, "/books/:book/publication/previews/:publication")
    /// Keeps, outside the book, how somebody who objected can be reached; an empty ``FormField/telephone`` erases it.
    public static let publicationContact = Route(
        .post, "/books/:book/publication/contacts", [.objection, .telephone, .back])
    /// The codes of what is published, to be printed.
    public static let publicationCodes = Route(.get, "/books/:book/publication/codes")
    /// The public pages as a folder of files, packed.
    public static let publicationFiles = Route(.get, "/books/:book/publication/site.zip")

    // MARK: People

    /// The accounts of the office.
    public static let people = Route(.get, "/people")
    /// Locks an account.
    public static let personLock = Route(.post, "/people/:account/lock", [])
    /// Unlocks an account.
    public static let personUnlock = Route(.post, "/people/:account/unlock", [])
    /// Ends the sessions of an account.
    public static let personSessions = Route(.post, "/people/:account/sessions", [])
    /// Makes a one-time link for a new password; the answer is the people page with it.
    public static let personPassword = Route(.post, "/people/:account/password", [])
    /// Gives an account a role.
    public static let personGrantRole = Route(.post, "/people/:account/roles", [.role])
    /// Takes a role from an account.
    public static let personRemoveRole = Route(.post, "/people/:account/roles/removal", [.role])
    /// One's own account.
    public static let account = Route(.get, "/account")
    /// Changes one's own password.
    public static let accountPost = Route(.post, "/account", [.currentPassword, .password, .passwordAgain])
    /// A new password, by a one-time link.
    public static let newPassword = Route(.get, "/passwords/:token")
    /// Sets a new password.
    public static let newPasswordPost = Route(.post, "/passwords/:token", [.password, .passwordAgain])
    /// What happened to accounts; the query holds ``FormField/kind``, ``FormField/account``, ``FormField/since`` and
    /// ``FormField/until``.
    public static let accountEvents = Route(.get, "/account-events")
    /// The same as CSV.
    public static let accountEventsFile = Route(.get, "/account-events.csv")
    /// How the installation is.
    public static let installation = Route(.get, "/installation")
    /// Makes a one-time link for somebody; the answer is the people page with ``PeoplePage/Model/invitation``.
    public static let invitePost = Route(.post, "/people/invitations", [.name, .role])
}
