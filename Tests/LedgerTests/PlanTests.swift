import Ledger
import Testing
import Values

@Suite struct PlanTests {
    @Test func goesFromDraftToDispatch() throws {
        var desk = try Desk.approved()
        #expect(try desk.book.state == .registered)
        try desk.act(.dispatch([ItemID(1), ItemID(4)], signWithinWorkingDays: 3, note: "请按期签收"))
        let item = try #require(try desk.book.item(ItemID(4)))
        #expect(item.state == .dispatched)
        #expect(item.dispatch?.signWithinWorkingDays == 3 && item.dispatch?.recipients == [OrganisationID(6)])
        #expect(
            try desk.book.history(of: ItemID(4)).map(\.code) == [
                .imported, .added, .confirmed, .submitted, .approved, .dispatched,
            ])
        #expect(try desk.book.summary.dispatched == 2)
        #expect(throws: Refusal.alreadyDispatched([ItemID(1)])) {
            try desk.act(.dispatch([ItemID(1), ItemID(2)], signWithinWorkingDays: 3, note: nil))
        }
        #expect(throws: Refusal.invalidSigningPeriod(0)) {
            try desk.act(.dispatch([ItemID(2)], signWithinWorkingDays: 0, note: nil))
        }
        #expect(try desk.book.brokenInvariants.isEmpty)
    }

    @Test func approvalFreezesTheReading() throws {
        var desk = try Desk.approved()
        #expect(throws: Refusal.frozen) { try desk.act(.correct([.item(ItemID(1), .title("改"))], reason: "改")) }
        #expect(throws: Refusal.frozen) { try desk.act(.strike(.item(ItemID(1)), reason: "改")) }
    }

    @Test func aPlanBeforeTheLeaderIsHandedBackBeforeItIsEdited() throws {
        var desk = try Desk.confirmed()
        try desk.act(.submit(note: "请审阅"))
        #expect(throws: Refusal.awaitingApproval) {
            try desk.act(.correct([.item(ItemID(1), .title("改"))], reason: "改"))
        }
        try desk.act(.returnPlan(reason: "牵头单位有误"), as: Sample.leader, roles: [.leader])
        #expect(try desk.book.returned?.reason == "牵头单位有误")
        #expect(try desk.book.item(ItemID(1))?.state == .draft)
        try desk.act(.correct([.item(ItemID(1), .title("改"))], reason: "改"))
        #expect(throws: Refusal.unconfirmed([ItemID(1)])) { try desk.act(.submit(note: nil)) }
    }

    @Test func aSupervisorRecordsAnApprovalGivenOnPaper() throws {
        var desk = try Desk.confirmed()
        try desk.act(.submit(note: nil))
        #expect(throws: Refusal.approvalIncomplete) { try desk.act(.approve(nil)) }
        #expect(throws: Refusal.approvalIncomplete) {
            try desk.act(.approve(RecordedApproval(leader: "林一", basis: "")))
        }
        try desk.act(.approve(RecordedApproval(leader: "林一", basis: "常务会议纪要")))
        #expect(try desk.book.approval?.recorded?.leader == "林一")
        #expect(try desk.book.history.last?.subject == "林一")
    }

    @Test func dispatchNeedsSomebodyWhoAnswers() throws {
        var desk = try Desk.imported()
        try desk.act(.settleFinding(FindingID(1), reason: "已核"))
        try desk.act(.addOrganisation(OrganisationDraft(name: "县文旅局", role: .cooperating), to: ItemID(4), reason: "漏读"))
        try desk.act(.confirm((1...4).map { ItemID($0) }))
        try desk.act(.submit(note: nil))
        try desk.act(.approve(nil), as: Sample.leader, roles: [.leader])
        #expect(throws: Refusal.nobodyAnswers([ItemID(4)])) {
            try desk.act(.dispatch([ItemID(1), ItemID(4)], signWithinWorkingDays: 3, note: nil))
        }
    }

    @Test func everyStateIsReachedByTheTable() {
        var reached: Set<WorkflowState> = [.draft]
        while case let next = reached.union(reached.flatMap(\.successors)), next != reached { reached = next }
        #expect(reached == Set(WorkflowState.allCases))
    }
}
