import Ledger
import Testing
import Values

@Suite struct TimelineTests {
    /// Item 2 with more time for its first commitment, a measure with a node, and the node reached.
    static func extended() throws -> Desk {
        var desk = try Desk.signed()
        let item = try #require(try desk.book.item(ItemID(2)))
        let organisation = try #require(item.liveOrganisations.first?.id)
        let element = ElementID.commitment(item.commitments[0].id)
        try desk.act(
            .requestExtension(element, by: organisation, to: try Day.of(9, 30), reason: "用地未批"), by: People.water.head)
        try desk.act(.decideExtension(ExtensionID(1), granted: try Day.of(9, 30), reason: "同意"))
        let draft = MeasureDraft(text: "倒排工期", nodes: [.init("主体完工", due: try Day.of(5, 20))])
        try desk.act(.adopt(ItemID(2), by: organisation, [draft]), by: People.water.reporter)
        return desk
    }

    @Test func showsTheOriginalDayBesideTheExtendedOne() throws {
        let book = try Self.extended().book
        let row = book.timelineRow(of: try #require(book.item(ItemID(2))), on: try Day.of(5, 1))
        #expect(try row.due == Day.of(9, 30))
        #expect(try row.originalDue == Day.of(6, 30))
        #expect(try row.start == Day.of(4, 20))
        #expect(try row.milestones.map(\.day) == [Day.of(6, 30), Day.of(9, 30)])
        #expect(try row.milestones.map(\.original) == [nil, Day.of(6, 30)])
        #expect(row.milestones.allSatisfy { !$0.isDone })
        #expect(row.nodes.map(\.text) == ["主体完工"] && row.nodes.first?.reached == nil)
        #expect(row.completed == nil && row.closed == nil && row.light == .grey)
    }

    @Test func aNodeKeepsTheDayOnWhichItWasReached() throws {
        var desk = try Self.extended()
        desk.wait(until: try Day.of(5, 19))
        try desk.act(.reach(MeasureID(1), node: 0, try Day.of(5, 18)), by: People.water.reporter)
        let row = try desk.book.timelineRow(of: try #require(try desk.book.item(ItemID(2))), on: try Day.of(5, 19))
        #expect(try row.nodes.first?.reached == Day.of(5, 18))
    }

    @Test func whatWasNeverMovedHasOneDay() throws {
        let book = try Desk.dispatched().book
        let row = book.timelineRow(of: try #require(book.item(ItemID(1))), on: try Day.of(5, 1))
        #expect(row.originalDue == nil)
        #expect(try row.due == Day.of(6, 30))
        #expect(row.milestones.count == 1)
    }
}

@Suite struct AgendaTests {
    private func kinds(_ book: BookState, _ month: Int, _ today: CalendarDate) throws -> [String] {
        let first = try Day.of(month, 1)
        let last = try #require(CalendarDate.lastDay(ofMonth: month, year: 2022))
        return book.agenda(from: first, to: last, on: today).map { "\($0.day) \($0.kind.code)" }
    }

    @Test func gathersWhatFallsOnTheDaysOfAMonth() throws {
        let book = try TimelineTests.extended().book
        let may = try kinds(book, 5, try Day.of(5, 1))
        #expect(may.contains("2022-05-20 node"))
        #expect(may.contains("2022-05-25 report") && may.contains("2022-05-30 close"))
        let september = try kinds(book, 9, try Day.of(5, 1))
        #expect(september.contains("2022-09-30 deadline"))
        // The answer stands on its own day, and the reminder that comes next on the day when it comes.
        #expect(try kinds(book, 4, try Day.of(4, 20)).contains("2022-04-20 extension"))
        #expect(try kinds(book, 6, try Day.of(5, 1)).contains("2022-06-23 urging"))
    }

    @Test func saysInWordsWhatFallsOnADay() throws {
        let book = try TimelineTests.extended().book
        let events = book.agenda(from: try Day.of(4, 1), to: try Day.of(12, 31), on: try Day.of(5, 1))
        let words = events.map { book.words(for: $0).chinese }
        #expect(words.contains("节点：主体完工") && words.contains("同意县水利局延期至2022-09-30"))
        #expect(events.allSatisfy { !book.words(for: $0).english.isEmpty })
        #expect(words.contains { $0.hasPrefix("到期：第2件事") })
    }

    @Test func namesAnEventByWhatItIsAboutAndNotByItsDay() throws {
        let before = try Desk.signed().book
        let after = try TimelineTests.extended().book
        func names(_ book: BookState) throws -> Set<String> {
            Set(
                book.agenda(from: try Day.of(6, 1), to: try Day.of(12, 31), on: try Day.of(5, 1))
                    .filter { $0.kind.code == "deadline" && $0.item == ItemID(2) }.map(\.kind.subject))
        }
        #expect(try names(before).isSubset(of: names(after)))
    }

    @Test func aDraftHasNoAgenda() throws {
        #expect(try Desk.imported().book.agenda(from: Day.of(1, 1), to: Day.of(12, 31), on: Day.of(5, 1)).isEmpty)
    }
}

@Suite struct ResponsibilityMapTests {
    @Test func givesEachOrganisationItsPartInEachItem() throws {
        let book = try Desk.dispatched().book
        let map = ResponsibilityMap(book, by: .organisation, on: try Day.of(5, 1))
        #expect(map.items == book.liveItems.map(\.id))
        let water = try #require(map.rows.first { $0.name == "县水利局" })
        #expect(water.institution == InstitutionID(1))
        #expect(water.parts[ItemID(1)] == .role(.responsible) && water.parts[ItemID(4)] == nil)
        #expect(water.lights == [.grey: 3])
        #expect(map.rows.contains { $0.name == "国库中心" && $0.parts[ItemID(1)] == .member })
        #expect(map.rows.map(\.name) == map.rows.map(\.name).sorted())
    }

    @Test func countsByLeaderAndSortsByCountWhenAsked() throws {
        let book = try Desk.dispatched().book
        let leaders = ResponsibilityMap(book, by: .leader, on: try Day.of(5, 1))
        #expect(leaders.rows.map(\.name) == ["林一"] && leaders.rows.first?.parts.count == book.liveItems.count)
        #expect(leaders.rows.first?.parts[ItemID(1)] == .person("责任领导"))
        let sorted = ResponsibilityMap(book, by: .organisation, order: .count, on: try Day.of(5, 1))
        #expect(sorted.rows.map(\.parts.count) == sorted.rows.map(\.parts.count).sorted(by: >))
        let section = ResponsibilityMap(book, by: .organisation, section: SectionID(2), on: try Day.of(5, 1))
        #expect(section.items == [ItemID(3), ItemID(4)])
    }
}
