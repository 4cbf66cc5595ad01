extension Route {
    // MARK: What organisations and the office do with matters

    /// What waits for whoever is signed in, in all books.
    public static let myDesk = Route(.get, "/desk")
    /// All that an institution reports for a period, to be filled in: ``FormField/institution``, ``FormField/cadence``,
    /// ``FormField/first``.
    public static let reports = Route(.get, "/books/:book/reports")
    /// The reports that are expected for a period, whether they are there or not: ``FormField/cadence``,
    /// ``FormField/first``, ``FormField/standing``.
    public static let periodReports = Route(.get, "/books/:book/reports/period")
    /// Keeps or sends what was filled in.
    public static let reportsPost = Route(
        .post, "/books/:book/reports",
        [
            .institution, .cadence, .first, .line, .element, .value, .progress, .obstacles, .help, .plans, .claim,
            .reason, .unchanged, .evidence, .attached, .question, .answer, .sending,
        ])
    /// A file that an entry of the book names, by its digest; ``FormField/sending`` `download` keeps it in any case.
    public static let evidence = Route(.get, "/books/:book/evidence/:digest")
    /// What waits for a head's endorsement.
    public static let endorsements = Route(.get, "/books/:book/endorsements")
    /// What the office supervises: urging, extensions, problems, site checks, re-checks.
    public static let supervision = Route(.get, "/books/:book/supervision")
    /// The year's close and what follows it.
    public static let yearEnd = Route(.get, "/books/:book/year")
    /// Opens the next year's book with what was not finished.
    public static let carryOver = Route(.post, "/books/:book/year/carry-over", [.title, .year])

    /// The routes of this part.
    static let working: [Route] = [
        myDesk, reports, periodReports, reportsPost, evidence, endorsements, supervision, yearEnd, carryOver,
    ]
}
