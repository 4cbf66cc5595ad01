import Digests
import Ledger
import Simulation
import Testing
import Values

/// What the made-up county tells its public over the year.
@Suite struct PublicationOfTheYearTests {
    private let publishing = SampleYear.year.state.publishing

    /// The book at the ends of some days, folded in one go.
    private static let states: [CalendarDate: BookState] = {
        let days = [(3, 31), (4, 30), (6, 30), (9, 30), (11, 30)].compactMap {
            CalendarDate(year: 2026, month: $0.0, day: $0.1)
        }
        var states: [CalendarDate: BookState] = [:]
        var state: BookState?
        for entry in SampleYear.year.entries where entry.at.date() <= days[4] {
            for day in days where states[day] == nil && day < entry.at.date() { states[day] = state }
            state = try? state?.applying(entry) ?? BookState(opening: entry)
        }
        states[days[4]] = state
        return states
    }()

    private func state(_ month: Int, _ day: Int) throws -> BookState {
        try #require(CalendarDate(year: 2026, month: month, day: day).flatMap { Self.states[$0] })
    }

    private func projection(_ month: Int, _ day: Int) throws -> PublicProjection? {
        try state(month, day).publicProjection(on: try #require(CalendarDate(year: 2026, month: month, day: day)))
    }

    @Test func tellsMoreAsTheYearGoesOn() throws {
        #expect(try projection(3, 31) == nil)
        let counts = try [(4, 30), (6, 30), (9, 30)].map { try #require(try projection($0.0, $0.1)).items.count }
        #expect(counts[0] >= 5 && counts[0] < counts[1] && counts[1] < counts[2], "\(counts)")
        let november = try #require(try projection(11, 30))
        #expect(november.sections.count == 6 && november.places.count >= 8)
        #expect(november.places.contains { $0.items.count > 1 })
        #expect(Set(november.items.map(\.progress)).count >= 3)
        #expect(november.items.contains { !$0.text.progress.isEmpty })
    }

    @Test func anotherPersonApprovesAndObjectionsAreAnswered() throws {
        for publication in publishing.publications where publication.recorded == nil {
            #expect(publication.approved.map { $0.actor != publication.proposed.actor } ?? true)
        }
        #expect(publishing.publications.contains { $0.recorded != nil })
        #expect(publishing.contact?.objectionDays == 7)
        #expect(publishing.objections.count == 3 && publishing.objections.allSatisfy { $0.answer != nil })
        let inTime = try publishing.objections.filter { objection in
            let publication = try #require(publishing.publication(objection.publication))
            return try objection.day <= #require(publication.lastDayForObjections)
        }
        #expect(inTime.count == 2 && Set(inTime.map(\.isUpheld)) == [true, false])
        let november = try state(11, 30)
        #expect(november.publishing.objections.contains { $0.answer == nil })
    }

    /// Two were proposed and kept back with a reason, some were never proposed, one was taken back.
    @Test func someItemsStayUnpublishedByChoice() throws {
        let state = SampleYear.year.state
        let told = Set(publishing.publications.filter(\.isPublic).map(\.item))
        let kept = publishing.publications.filter { $0.declined?.reason?.isEmpty == false && !told.contains($0.item) }
        #expect(Set(kept.map(\.item)).count >= 2)
        #expect(state.liveItems.contains { publishing.publications(of: $0.id).isEmpty })
        #expect(publishing.publications.count { $0.withdrawn != nil } == 1)
        #expect(publishing.publications.contains { $0.declined != nil && told.contains($0.item) })
        #expect(publishing.publications.count { $0.replaced != nil } >= 3)
    }

    /// The rest of the year stands by itself: without what was published, the same steps come to the same kinds of entries.
    @Test func changesNothingElseOfTheYear() {
        let kinds = SampleYear.year.entries.map(\.kind).filter { kind in
            !["publication.", "objection."].contains { kind.rawValue.hasPrefix($0) }
        }
        let rest = SampleYear.year.steps.filter { if case .act(.publication) = $0.command { false } else { true } }
        var state: BookState?
        var others: [EntryKind] = []
        for step in rest {
            do {
                let events = try decide(step.command, on: state, actor: step.actor, roles: step.roles, at: step.at)
                let sealed = Entry.sealing(
                    events, book: SampleYear.year.book, after: state?.position ?? 0, head: state?.head ?? .zero,
                    actor: step.actor, at: step.at, hash: SHA256.digest)
                for entry in sealed { state = try state?.applying(entry) ?? BookState(opening: entry) }
                others += sealed.map(\.kind)
            } catch {
                Issue.record("\(error)")
            }
        }
        #expect(others == kinds)
    }

    @Test(arguments: [(7, 6, 16), (11, 24, 16), (2, 10, 20)])
    func othersPublishToo(seed: Int, items: Int, organisations: Int) {
        let state = SampleYear.play(seed: seed, items: items, organisations: organisations).state
        #expect(state.publishing.publications.contains { $0.isPublic })
        #expect(!state.publishing.objections.isEmpty)
    }
}
