import Ledger
import Testing
import Values

/// Thousands of random commands: what holds for every book, whatever an office does to it.
@Suite struct BookPropertyTests {
    /// A book after `count` random commands, with the state after every entry.
    static func play(seed: UInt64, count: Int) throws -> (desk: Desk, states: [BookState], refused: Int) {
        var desk = seed.isMultiple(of: 2) ? try Desk.confirmed() : try Desk.imported()
        var commands = RandomCommands(seed: seed)
        var states = [try desk.book]
        var refused = 0
        for _ in 0..<count {
            let before = try desk.book
            do {
                try desk.act(
                    commands.next(for: before), roles: commands.number(0...30) == 0 ? [.leader] : [.supervisor])
                states.append(try desk.book)
            } catch is Refusal {
                refused += 1
                #expect(try desk.book == before)
                #expect(desk.entries.count == before.position)
            }
        }
        return (desk, states, refused)
    }

    @Test(arguments: [UInt64](1...12)) func everyStateIsSound(seed: UInt64) throws {
        let (desk, states, refused) = try Self.play(seed: seed, count: 200)
        for state in states { #expect(state.brokenInvariants == []) }
        #expect(refused > 20 && states.count > 10)
        #expect(try BookState.folding(desk.entries) == desk.book)
    }

    @Test(arguments: [UInt64](21...23)) func asOfIsTheStateThen(seed: UInt64) throws {
        let (desk, states, _) = try Self.play(seed: seed, count: 120)
        for state in states {
            #expect(try BookState.folding(desk.entries, upTo: state.position) == state)
            #expect(try BookState.folding(desk.entries, asOf: state.updated) == state)
        }
        #expect(try BookState.folding(desk.entries, upTo: 0) == nil)
        #expect(try BookState.folding(desk.entries, asOf: Sample.morning) == nil)
    }

    @Test(arguments: [UInt64](31...33)) func everyPayloadIsReadBackAsItWasWritten(seed: UInt64) throws {
        for entry in try Self.play(seed: seed, count: 120).desk.entries {
            let stored = try JSON(parsing: entry.payload.bytes(.canonical))
            let read = Entry(
                book: entry.book, position: entry.position, at: entry.at, actor: entry.actor, kind: entry.kind,
                payload: stored, previousHash: entry.previousHash, hash: entry.hash)
            let event = try Event(read)
            #expect(try event == Event(entry))
            #expect(event.payload.bytes(.canonical) == entry.payload.bytes(.canonical))
        }
    }

    @Test func commitmentsAreNeverLostOrDoubled() throws {
        let state = try Self.play(seed: 77, count: 400).desk.book
        let names = state.items.flatMap { $0.commitments.map(\.id.rawValue) }
        #expect(names.sorted() == Array(1..<state.numbering.commitment))
    }

    /// The random offices are worth something only if some of them get to the end.
    @Test func someBooksReachEveryState() throws {
        let kinds = try (1...12).reduce(into: Set<EntryKind>()) { kinds, seed in
            kinds.formUnion(try Self.play(seed: UInt64(seed), count: 200).desk.entries.map(\.kind))
        }
        #expect(kinds.count == 23, "\(kinds.map(\.rawValue).sorted())")
    }

    @Test func rehearsingGivesWhatActingGives() throws {
        var desk = try Desk.imported()
        let command = Command.strike(.item(ItemID(2)), reason: "重复")
        let rehearsed = try BookState.rehearsing(
            command, on: desk.state, actor: Sample.supervisor, roles: [.supervisor],
            at: desk.now.adding(milliseconds: 60_000))
        try desk.act(command)
        #expect(try rehearsed.items == desk.book.items)
        #expect(try rehearsed.position == desk.book.position)
    }
}
