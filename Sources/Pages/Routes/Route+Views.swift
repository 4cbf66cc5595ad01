extension Route {
    // MARK: Other views of a running plan

    /// The items over the year: from dispatch to due date, with what is due between.
    public static let timeline = Route(.get, "/books/:book/timeline")
    /// A month of the plan, day by day; ``FormField/month`` in the query says which.
    public static let calendar = Route(.get, "/books/:book/calendar")
    /// One's own deadlines as a file for calendar programs (RFC 5545).
    public static let calendarFile = Route(.get, "/books/:book/calendar.ics")
    /// Who answers for what: organisations or leaders against items.
    public static let responsibility = Route(.get, "/books/:book/responsibility")
    /// What each organisation was asked in a month.
    public static let burden = Route(.get, "/books/:book/burden")
    /// The year's score of each organisation, with the entries behind it, appeals, and other weights on trial.
    public static let score = Route(.get, "/books/:book/score")

    // MARK: Rules

    /// The local rules with what they are for, and their earlier versions.
    public static let rules = Route(.get, "/books/:book/rules")
    /// Tries rules without saving them, or saves them: ``FormField/doing`` says which. What is refused comes back as it was typed.
    public static let rulesPost = Route(.post, "/books/:book/rules", rulesFields)
    /// Puts the working calendar of an uploaded file into the form, beside all that was typed.
    public static let rulesCalendarPost = Route(.post, "/books/:book/rules/calendar", rulesFields)

    private static let rulesFields: [FormField] = [
        .doing, .yellowFrom, .redAbove, .dueSoonDays, .monthlyDay, .weeklyDay, .graceDays, .reminderDays, .callDays,
        .blueDays, .yellowDays, .redDays, .talkDays, .resultPoints, .timelinessPoints, .truthfulnessPoints, .leadWeight,
        .cooperatingWeight, .lostByReturn, .lostByFalseFigure, .criteria, .ranks, .workingCalendar, .file, .careless,
        .reason, .position,
    ]

    // MARK: What happened

    /// Every entry of a book, with filters.
    public static let history = Route(.get, "/books/:book/history")
    /// The filtered entries as CSV.
    public static let historyFile = Route(.get, "/books/:book/history.csv")
    /// The filtered entries as lines of JSON whose hashes can be checked.
    public static let historyLines = Route(.get, "/books/:book/history.jsonl")
    /// Recomputes every hash of the book.
    public static let verifyPost = Route(.post, "/books/:book/verification")
    /// One entry.
    public static let entry = Route(.get, "/books/:book/entries/:position")

    static let views: [Route] = [
        timeline, calendar, calendarFile, responsibility, burden, score, rules, rulesPost, rulesCalendarPost, history,
        historyFile, historyLines, verifyPost, entry,
    ]
}
