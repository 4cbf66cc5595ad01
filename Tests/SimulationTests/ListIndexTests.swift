import Digests
import Ledger
import Simulation
import Testing
import Values

/// An index makes lists quicker, not other ones.
@Suite struct ListIndexTests {
    @Test(arguments: [
        ItemFilter(), ItemFilter(text: "建设"), ItemFilter(light: .red), ItemFilter(light: .grey, showsStruck: true),
        ItemFilter(text: "没有这样的字"),
    ])
    func listsAreTheSame(filter: ItemFilter) throws {
        let size = try #require(SimulationSize(seed: 3, items: 12, organisations: 24))
        let state = SimulatedYear.play(size, hash: SHA256.digest).state
        let day = state.updated.date()
        let index = ListIndex(state, on: day)
        for order in ItemOrder.allCases {
            let slow = state.list(matching: filter, orderedBy: order, on: day).items.map(\.id)
            let quick = state.list(matching: filter, orderedBy: order, on: day, index: index).items.map(\.id)
            #expect(slow == quick)
        }
        #expect(filter.text != "没有这样的字" || state.list(matching: filter, on: day, index: index).items.isEmpty)
    }
}
