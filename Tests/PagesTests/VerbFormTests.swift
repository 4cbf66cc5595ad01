import Ledger
import Pages
import Simulation
import Testing

/// Whatever a person may do has a form: all pages of a made-up year, as somebody with every seat sees them, ask for every verb.
@Suite struct VerbFormTests {
    /// Verbs without a form, each with the reason. There is none.
    private static let exceptions: [Verb: String] = [:]

    /// The verbs whose forms have addresses of their own.
    private static let routes: [Verb: Route] = [
        .openBook: .importPost, .importReading: .importPost, .editReading: .correctItem, .settleFinding: .settle,
        .confirm: .confirm, .submit: .submit, .returnPlan: .returnPlan, .approve: .approve, .dispatch: .dispatch,
        .submitReport: .reportsPost, .carryOver: .carryOver, .changeRules: .rulesPost,
        .decideUnread: .decideUnread, .takeSection: .takeSection, .remark: .handBack,
    ]

    @Test func everyVerbHasAForm() throws {
        var found = try forms(
            in: (SamplePages.chinese.get() + SamplePages().publicationPages()).map(\.html))
        let year = try #require(MadeUpYear.year)
        let whole = year.entries.count
        let places =
            Self.moments.compactMap { kind in year.entries.firstIndex { $0.kind == kind } }.map { $0 + 1 }
            + [whole / 4, whole / 2, whole * 9 / 10, whole]
        for place in places {
            let missing = Set(Verb.allCases).subtracting(found).subtracting(Self.exceptions.keys)
            guard !missing.isEmpty else { break }
            found.formUnion(forms(in: try MadeUpYear.pages(after: year.entries.prefix(place))))
        }
        let missing = Set(Verb.allCases).subtracting(found)
        #expect(missing == Set(Self.exceptions.keys), "\(missing.map(\.rawValue).sorted())")
    }

    private func forms(in pages: [HTML]) -> Set<Verb> {
        var verbs: Set<Verb> = []
        for page in pages.map(\.string) {
            for part in page.split(separator: "name=\"act\" value=\"").dropFirst() {
                if let verb = Verb(rawValue: String(part.prefix { $0 != "\"" })) { verbs.insert(verb) }
            }
            let actions = Set(page.split(separator: "action=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) })
            for (verb, route) in Self.routes where actions.contains(where: { Self.matches(route.pattern, $0) }) {
                verbs.insert(verb)
            }
        }
        return verbs
    }

    private static func matches(_ pattern: String, _ address: String) -> Bool {
        let (parts, expected) = (address.split(separator: "/"), pattern.split(separator: "/"))
        return parts.count == expected.count && zip(parts, expected).allSatisfy { $1.hasPrefix(":") || $0 == $1 }
    }

    /// What waits for an answer the moment it is there, and not for long.
    private static let moments: [EntryKind] = [
        .planApproved, .itemsDispatched, .matterRefused, .extensionRequested, .reportSubmitted, .completionRequested,
        .completionEndorsed, .matterCompleted, .mattersClosed, .siteChecksDrawn, .problemRaised, .appealFiled,
        .yearClosed,
    ]
}
