import Pages

/// Who may use which address: the one table that the server obeys and that a test goes through.
enum AccessTable {
    /// One address.
    struct Row: Sendable, Hashable {
        /// The method.
        let method: Route.Method
        /// The path, with parameters written `:book`.
        let pattern: String
        /// Who may use it.
        let access: Access
    }

    /// All addresses.
    static let rows: [Row] =
        [
            row(.setUp, .everybody), row(.setUpPost, .everybody),
            row(.invitation, .everybody), row(.invitationPost, .everybody),
            row(.signIn, .everybody), row(.signInPost, .everybody), row(.signOut, .signedIn),
            row(.language, .everybody), row(.appearance, .everybody), row(.asset, .everybody),
            row(.home, .signedIn), row(.importPost, .holding(.edit)),
            row(.importAgain, .holding(.edit)),
            row(.book, .holding(.read)), row(.reading, .holding(.read)),
            row(.readingWork, .holding(.read)), row(.readingNews, .holding(.read)),
            row(.readingOrganisations, .holding(.read)), row(.corrections, .holding(.read)),
            row(.correctionsFile, .holding(.read)), row(.approval, .holding(.read)),
            row(.document, .holding(.read)), row(.original, .holding(.read)),
            row(.originalPage, .holding(.read)), row(.originalPicture, .holding(.read)),
            row(.ledger, .holding(.read)), row(.ledgerFile, .holding(.read)),
            row(.keepView, .holding(.read)), row(.forgetView, .holding(.read)), row(.item, .holding(.read)),
            row(.desk, .holding(.read)), row(.overview, .holding(.read)), row(.review, .holding(.edit)),
            row(.myDesk, .holding(.read)), row(.reports, .holding(.read)), row(.periodReports, .holding(.read)),
            row(.reportsPost, .holding(.read)),
            row(.evidence, .holding(.read)), row(.endorsements, .holding(.read)), row(.supervision, .holding(.read)),
            row(.yearEnd, .holding(.read)), row(.carryOver, .holding(.edit)), row(.directory, .holding(.read)),
            row(.timeline, .holding(.read)), row(.calendar, .holding(.read)), row(.calendarFile, .holding(.read)),
            row(.responsibility, .holding(.read)), row(.burden, .holding(.read)), row(.score, .holding(.read)),
            row(.rules, .holding(.read)), row(.rulesPost, .holding(.edit)), row(.rulesCalendarPost, .holding(.edit)),
            row(.history, .holding(.audit)), row(.historyFile, .holding(.audit)), row(.historyLines, .holding(.audit)),
            row(.verifyPost, .holding(.audit)), row(.entry, .holding(.read)),
            // The ledger decides who may do what: that depends on posts, which stand in the book.
            row(.act, .holding(.read)),
            row(.publicBook, .everybody), row(.publicItem, .everybody), row(.publicPlace, .everybody),
            row(.publication, .holding(.approve)), row(.publicationPreview, .holding(.approve)),
            row(.publicationContact, .holding(.edit)),
            row(.publicationCodes, .holding(.approve)), row(.publicationFiles, .holding(.approve)),
            row(.people, .holding(.managePeople)), row(.invitePost, .holding(.managePeople)),
            row(.personLock, .holding(.managePeople)), row(.personUnlock, .holding(.managePeople)),
            row(.personSessions, .holding(.managePeople)), row(.personPassword, .holding(.managePeople)),
            row(.personGrantRole, .holding(.managePeople)), row(.personRemoveRole, .holding(.managePeople)),
            row(.account, .signedIn), row(.accountPost, .signedIn),
            row(.newPassword, .everybody), row(.newPasswordPost, .everybody),
            row(.accountEvents, .holding(.readEvents)), row(.accountEventsFile, .holding(.readEvents)),
            row(.installation, .holding(.seeInstallation)),
            Row(method: .get, pattern: "/health", access: .everybody),
            Row(method: .get, pattern: "/api/v1/books", access: .holding(.read)),
            Row(method: .get, pattern: "/api/v1/books/:book", access: .holding(.read)),
            Row(method: .post, pattern: "/api/v1/readings", access: .holding(.read)),
            Row(method: .get, pattern: "/api/v1/session", access: .signedIn),
            Row(method: .get, pattern: "/api/v1/books/:book/status", access: .holding(.read)),
            Row(method: .get, pattern: "/api/v1/books/:book/due", access: .holding(.read)),
            Row(method: .get, pattern: "/api/v1/books/:book/items/:item", access: .holding(.read)),
            Row(method: .get, pattern: "/api/v1/books/:book/entries", access: .holding(.read)),
            // Who may do what the ledger itself decides, by the seats that somebody holds in the book.
            Row(method: .post, pattern: "/api/v1/books/:book/acts", access: .holding(.read)),
        ] + Route.editing.map { row($0, .holding(approvals.contains($0) ? .approve : .edit)) }

    /// The row of an address.
    static func access(_ method: Route.Method, _ pattern: String) -> Access? {
        rows.first { $0.method == method && $0.pattern == pattern }?.access
    }

    private static let approvals: Set<Route> = [.approve, .returnPlan, .handBack]

    private static func row(_ route: Route, _ access: Access) -> Row {
        Row(method: route.method, pattern: route.pattern, access: access)
    }
}
