import Ledger
import Simulation
import Testing
import Values

@Suite struct DoubtsOfTheYearTests {
    private let state = SampleYear.year.state

    private var doubted: Set<DoubtKey> {
        Set(state.liveItems.flatMap { state.allDoubts(in: $0.id).map(\.key) })
    }

    /// Parts beside wholes are looked at in every report, not in the last alone.
    @Test func partsThatDidNotAddUpStayInDoubtUntilTheYearsEnd() {
        let parts = SampleYear.year.inventions.filter { $0.check == .partsAndWhole }
        #expect(!parts.isEmpty)
        #expect(parts.filter { !doubted.contains($0) } == [])
    }

    /// What the office set right because it had doubted it is no revision to be doubted anew.
    @Test func whatTheOfficeMendedIsNotDoubtedForBeingMended() {
        let mended = state.supervision.settlements.values.filter { $0.verdict == .corrected }
        #expect(!mended.isEmpty)
        for settlement in mended {
            let key = DoubtKey(.lateRevision, settlement.key.report, settlement.key.element)
            #expect(!doubted.contains(key), "\(key)")
        }
    }

    /// The decision looks at one doubt alone; it must find what the list of all finds, and nothing else.
    @Test func openDoubtsAndOnlyTheseCanBeSettled() throws {
        let settle = { (key: DoubtKey) -> Bool in
            let command = Command.act(.supervision(.settleDoubt(key, .explained, reason: "已核实")))
            let events = try? decide(
                command, on: state, actor: ActorID("officer-1"), roles: [.supervisor], at: state.updated)
            return events != nil
        }
        let open = state.openDoubts.map(\.key)
        #expect(!open.isEmpty)
        #expect(open.filter { !settle($0) } == [])
        let others = open.map { DoubtKey($0.check == .falling ? .scaleSlip : .falling, $0.report, $0.element) }
        #expect(others.filter { settle($0) } == [])
        #expect(state.supervision.settlements.keys.filter { settle($0) } == [])
    }
}
