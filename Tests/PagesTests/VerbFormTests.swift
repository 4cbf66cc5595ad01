import Digests
import Ledger
import Pages
import Simulation
import Testing
import Values

/// Whatever a person may do has a form: all pages of a made-up year, as somebody with every seat sees them, ask for every verb.
@Suite struct VerbFormTests {
    /// Verbs without a form here, each with the reason.
    private static let exceptions: [Verb: String] = [
        .changeRules: "local rules have a page of their own, with all their fields"
    ]

    /// The verbs of making a plan, whose forms have addresses of their own.
    private static let routes: [Verb: Route] = [
        .openBook: .importPost, .importReading: .importPost, .editReading: .correctItem, .settleFinding: .settle,
        .confirm: .confirm, .submit: .submit, .returnPlan: .returnPlan, .approve: .approve, .dispatch: .dispatch,
        .submitReport: .reportsPost, .carryOver: .carryOver,
    ]

    @Test func everyVerbHasAForm() throws {
        var found = try forms(in: SamplePages.chinese.get().map(\.html))
        let year = try #require(Self.year)
        let whole = year.entries.count
        let places =
            Self.moments.compactMap { kind in year.entries.firstIndex { $0.kind == kind } }.map { $0 + 1 }
            + [whole / 4, whole / 2, whole * 9 / 10, whole]
        for place in places {
            let missing = Set(Verb.allCases).subtracting(found).subtracting(Self.exceptions.keys)
            guard !missing.isEmpty else { break }
            found.formUnion(forms(in: try pages(after: year.entries.prefix(place))))
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
            let actions = Set(page.split(separator: "method=\"post\" ").dropFirst().compactMap(Self.action))
            for (verb, route) in Self.routes where actions.contains(where: { Self.matches(route.pattern, $0) }) {
                verbs.insert(verb)
            }
        }
        return verbs
    }

    private static func action(_ form: Substring) -> String? {
        form.firstRange(of: "action=\"").map { String(form[$0.upperBound...].prefix { $0 != "\"" }) }
    }

    private static func matches(_ pattern: String, _ address: String) -> Bool {
        let (parts, expected) = (address.split(separator: "/"), pattern.split(separator: "/"))
        return parts.count == expected.count && zip(parts, expected).allSatisfy { $1.hasPrefix(":") || $0 == $1 }
    }

    /// What waits for an answer the moment it is there, and not for long.
    private static let moments: [EntryKind] = [
        .planApproved, .itemsDispatched, .matterRefused, .extensionRequested, .reportSubmitted, .completionRequested,
        .completionEndorsed, .matterCompleted, .mattersClosed, .siteChecksDrawn, .appealFiled, .yearClosed,
    ]

    private static let year = SimulationSize(seed: 2, items: 10, organisations: 20).map {
        SimulatedYear.play($0, hash: SHA256.digest)
    }

    private func pages(after entries: some Sequence<Entry>) throws -> [HTML] {
        let state = try BookState.folding(entries)
        let today = state.updated.date()
        let seats =
            Role.allCases.map { Seat($0) }
            + state.directory.institutions.flatMap { [Seat(.reporter, at: $0.id), Seat(.unitHead, at: $0.id)] }
        return Everything(state: state, seats: seats, today: today).pages
    }
}

/// All pages of a book for somebody with every seat.
private struct Everything {
    let state: BookState
    let seats: [Seat]
    let today: CalendarDate

    private var context: PageContext {
        PageContext(
            language: .chinese, account: .init(name: "王静", roles: Set(Role.allCases), managesPeople: true),
            formToken: "token", address: "/")
    }

    var pages: [HTML] { items + sheets + others }

    private var items: [HTML] {
        state.liveItems.flatMap { item in
            ([nil] + state.liveTargets(of: item.id).prefix(2).map { "plan-\($0)" }).map { form in
                ItemPage.page(
                    .init(
                        state: state, item: item, source: [], names: [:], hashes: [:], openForm: form, seats: seats,
                        today: today), context)
            }
        }
    }

    private var sheets: [HTML] {
        state.directory.institutions.flatMap { institution -> [HTML] in
            let months = [-70, -35, 0].compactMap { today.adding(days: $0) }
            return months.compactMap { first in
                state.reportSheet(of: institution.id, cadence: .monthly, first: first, on: today)
            }.filter { !$0.lines.isEmpty }.map { sheet in
                ReportSheetPage.page(
                    .init(state: state, sheet: sheet, open: [], seats: seats, today: today, names: [:]), context)
            }
        }
    }

    private var others: [HTML] {
        let outcomes = state.liveItems.map { ItemOutcome($0.id, .carried) }
        return [
            ReviewPage.page(
                .init(state: state, seats: seats, today: today, doubts: state.openDoubts, names: [:]), context),
            EndorsementsPage.page(.init(state: state, seats: seats, today: today, names: [:]), context),
            SupervisionPage.page(
                .init(
                    state: state, seats: seats, today: today, urgings: state.urgingsDue(on: today), names: [:]), context
            ),
            YearEndPage.page(
                .init(
                    state: state, seats: seats, today: today, proposal: outcomes, openTasks: 0, names: [:]), context),
            DirectoryPage.page(
                .init(state: state, seats: seats, today: today, accounts: [], names: [:], openForm: "p1"), context),
        ]
    }
}
