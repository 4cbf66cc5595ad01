import Ledger
import Testing
import Values

@Suite struct ListTests {
    static let filters: [(ItemFilter, [Int])] = [
        (ItemFilter(), [1, 2, 3, 4]),
        (ItemFilter(section: SectionID(2)), [3, 4]),
        (ItemFilter(organisation: "国库中心"), [1, 3]),
        (ItemFilter(organisation: "水利局"), []),
        (ItemFilter(kind: .milestone, strength: .guarantee), [1, 2, 3, 4]),
        (ItemFilter(kind: .redline), []),
        (ItemFilter(text: "泵站 第2件"), [2]),
        (ItemFilter(text: "东湖"), [1, 2, 3, 4]),
        (ItemFilter(dueTo: CalendarDate(year: 2022, month: 6, day: 29)), []),
        (
            ItemFilter(
                dueFrom: CalendarDate(year: 2022, month: 6, day: 30), dueTo: CalendarDate(year: 2022, month: 6, day: 30)
            ), [1, 2, 3, 4]
        ),
        (ItemFilter(state: .registered), []),
        (ItemFilter(confirmed: false), [1, 2, 3, 4]),
    ]

    @Test(arguments: filters)
    func showsWhatPasses(filter: ItemFilter, expected: [Int]) throws {
        let state = try Desk.imported().book
        #expect(state.items(matching: filter).map(\.id.rawValue) == expected)
    }

    @Test func showsStruckItemsWhenAsked() throws {
        var desk = try Desk.imported()
        try desk.act(.strike(.item(ItemID(2)), reason: "重复"))
        #expect(try desk.book.items(matching: ItemFilter()).count == 3)
        #expect(try desk.book.items(matching: ItemFilter(showsStruck: true)).count == 4)
    }

    @Test func sortsWithAbsentKeysLast() throws {
        var desk = try Desk.imported()
        let early = Deadline(date: CalendarDate(year: 2022, month: 3, day: 1), origin: .assigned)
        try desk.act(.correct([.item(ItemID(3), .deadline(early))], reason: "会议定"))
        #expect(try desk.book.items(matching: ItemFilter(), orderedBy: .deadline).map(\.id.rawValue) == [3, 1, 2, 4])
        try desk.act(.nameLead(OrganisationID(1), reason: "定"))
        #expect(try desk.book.items(matching: ItemFilter(), orderedBy: .organisation).map(\.id.rawValue).last == 4)
    }

    @Test func countsOrganisations() throws {
        let names = try Desk.imported().book.organisationNames
        #expect(names.map(\.name) == ["县水利局", "县财政局"])
        #expect(names.map(\.items) == [3, 2])
    }
}
