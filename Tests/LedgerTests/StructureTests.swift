import Ledger
import Testing
import Values

@Suite struct StructureTests {
    @Test func splittingSharesOutEveryCommitmentOnce() throws {
        var desk = try Desk.imported()
        try desk.act(
            .splitItem(
                ItemID(1),
                into: [
                    SplitPart(title: "泵站", commitments: [CommitmentID(1)], organisations: [OrganisationID(1)]),
                    SplitPart(title: "勘察招标", commitments: [CommitmentID(3), CommitmentID(2)]),
                ], reason: "两家单位"))
        let state = try desk.book
        #expect(state.items.map(\.id.rawValue) == [1, 5, 6, 2, 3, 4])
        #expect(state.items[1].number.value == "1-1" && state.items[2].number.value == "1-2")
        #expect(state.items[1].liveOrganisations.map(\.name.value) == ["县水利局"])
        #expect(state.items[2].liveOrganisations.map(\.name.value) == ["县水利局", "县财政局"])
        #expect(state.items[2].commitments.map(\.id) == [CommitmentID(3), CommitmentID(2)])
        #expect(state.items[0].splitInto == [ItemID(5), ItemID(6)] && !state.items[0].isLive)
        #expect(state.commitment(CommitmentID(2))?.item.id == ItemID(6))
        #expect(state.history(of: ItemID(1)).last?.code == .splitInto)
        #expect(state.history(of: ItemID(6)).map(\.code) == [.splitFrom])
        #expect(state.brokenInvariants.isEmpty)
    }

    @Test func partsCanBeSplitAgain() throws {
        var desk = try Desk.imported()
        let all = try #require(try desk.book.item(ItemID(2))).commitments.map(\.id)
        try desk.act(
            .splitItem(
                ItemID(2), into: [SplitPart(title: "甲", commitments: all), SplitPart(title: "乙", commitments: [])],
                reason: "拆"))
        try desk.act(
            .splitItem(
                ItemID(5),
                into: [
                    SplitPart(title: "丙", commitments: [all[0]]), SplitPart(title: "丁", commitments: Array(all[1...])),
                ], reason: "再拆"))
        #expect(try desk.book.item(ItemID(7))?.number.value == "2-1-1")
        #expect(try desk.book.brokenInvariants.isEmpty)
    }

    @Test func mergingMovesCommitmentsAndMissingOrganisations() throws {
        var desk = try Desk.imported()
        try desk.act(.mergeItems([ItemID(3), ItemID(4)], into: ItemID(2), reason: "同一工程"))
        let state = try desk.book
        let target = try #require(state.item(ItemID(2)))
        #expect(target.commitments.count == 9)
        #expect(target.liveOrganisations.map(\.name.value) == ["县水利局", "县财政局"])
        #expect(state.item(ItemID(3))?.mergedInto == ItemID(2))
        #expect(target.mergedFrom == [ItemID(3), ItemID(4)])
        #expect(state.liveItems.map(\.id) == [ItemID(1), ItemID(2)])
        #expect(state.history(of: ItemID(2)).last?.items == [ItemID(3), ItemID(4)])
        #expect(state.brokenInvariants.isEmpty)
    }

    /// A finding that is an error must be settled, wherever its item went.
    @Test func findingsGoWithTheItem() throws {
        var desk = try Desk.imported()
        let all = try #require(try desk.book.item(ItemID(1))).commitments.map(\.id)
        try desk.act(
            .splitItem(
                ItemID(1),
                into: [SplitPart(title: "甲", commitments: all), SplitPart(title: "乙", commitments: [])], reason: "拆"))
        #expect(throws: Refusal.notReady([ItemID(5): [.finding(FindingID(1))]])) { try desk.act(.confirm([ItemID(5)])) }
        try desk.act(.mergeItems([ItemID(5)], into: ItemID(2), reason: "并"))
        #expect(throws: Refusal.notReady([ItemID(2): [.finding(FindingID(1))]])) { try desk.act(.confirm([ItemID(2)])) }
        try desk.act(.settleFinding(FindingID(1), reason: "已核"))
        try desk.act(.confirm([ItemID(2)]))
        #expect(
            try desk.book.history(of: ItemID(2)).map(\.code) == [.imported, .absorbed, .findingSettled, .confirmed])
    }
}
