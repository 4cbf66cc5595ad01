import Ledger
import Testing
import Values

/// Ten thousand random sequences of acts: what holds for every book, whatever a county does to it.
@Suite struct LifePropertyTests {
    static let starts: [Desk] = [try? Desk.staffed(), try? Desk.dispatched(), try? Desk.signed()].compactMap(\.self)
    static let batches = 20
    static let sequencesInBatch = 500
    static let actsInSequence = 8

    struct Tally {
        var accepted = 0
        var refused = 0
        var kinds: Set<EntryKind> = []
        var states: Set<WorkflowState> = []
    }

    /// One sequence on a copy of a start, checked step by step.
    static func play(seed: UInt64, acts: Int, from start: Desk, into tally: inout Tally) throws -> Desk {
        var desk = start
        var random = RandomActs(seed: seed)
        for step in 0..<acts {
            desk.now = desk.now.adding(milliseconds: Int64(random.random.number(1...200)) * 3_600_000)
            let before = try desk.book
            let (command, actor) = random.next(for: before, on: desk.now.date())
            do {
                try desk.act(command, as: actor, roles: People.roles(of: actor))
                tally.accepted += 1
            } catch is Refusal {
                tally.refused += 1
                #expect(try desk.book.position == before.position && desk.entries.count == before.position)
                if step == 0 { #expect(try desk.book == before) }
            }
        }
        let after = try desk.book
        #expect(after.brokenInvariants == [], "seed \(seed)")
        tally.kinds.formUnion(desk.entries.map(\.kind))
        tally.states.formUnion(after.items.map(\.state))
        return desk
    }

    @Test(arguments: 0..<batches) func noSequenceBreaksAnInvariant(batch: Int) throws {
        try #require(Self.starts.count == 3)
        var tally = Tally()
        for index in 0..<Self.sequencesInBatch {
            let seed = UInt64(batch * Self.sequencesInBatch + index)
            let desk = try Self.play(
                seed: seed, acts: Self.actsInSequence, from: Self.starts[index % 3], into: &tally)
            if index.isMultiple(of: 25) {
                #expect(try BookState.folding(desk.entries) == desk.book)
                #expect(try BookState(snapshot: desk.book.snapshot) == desk.book)
            }
        }
        #expect(tally.accepted > 500 && tally.refused > 500)
    }

    @Test(arguments: [UInt64](1...6)) func longLivesAreSoundAndAsOfIsTheStateThen(seed: UInt64) throws {
        var tally = Tally()
        var desk = try Desk.signed()
        var states = [try desk.book]
        for part in 0..<30 {
            desk = try Self.play(seed: seed * 1000 + UInt64(part), acts: 10, from: desk, into: &tally)
            states.append(try desk.book)
        }
        for state in states {
            #expect(try BookState.folding(desk.entries, upTo: state.position) == state)
            #expect(try BookState.folding(desk.entries, asOf: state.updated) == state)
            // From a snapshot of then to the present gives what folding from the first entry gives.
            var resumed = try BookState(snapshot: state.snapshot)
            for entry in desk.entries[state.position...] { try resumed.apply(entry) }
            #expect(try resumed == desk.book)
        }
        #expect(tally.accepted > 25)
    }

    @Test func everyPayloadIsReadBackAsItWasWritten() throws {
        var tally = Tally()
        for seed in UInt64(900)..<930 {
            let desk = try Self.play(seed: seed, acts: 40, from: Desk.signed(), into: &tally)
            for entry in desk.entries {
                let stored = try JSON(parsing: entry.payload.bytes(.canonical))
                let read = Entry(
                    book: entry.book, position: entry.position, at: entry.at, actor: entry.actor, kind: entry.kind,
                    payload: stored, previousHash: entry.previousHash, hash: entry.hash)
                #expect(try Event(read) == Event(entry))
                #expect(try Event(read).payload.bytes(.canonical) == entry.payload.bytes(.canonical))
            }
        }
        // Random lives are worth something only if they come far.
        #expect(tally.kinds.count >= 40, "\(tally.kinds.count)")
        #expect(tally.states.isSuperset(of: [.signed, .inProgress, .suspended, .completionRequested]))
    }

    @Test func nobodyAcceptsTheirOwnReport() throws {
        var tally = Tally()
        for seed in UInt64(2000)..<2200 {
            let desk = try Self.play(seed: seed, acts: 30, from: Self.starts[2], into: &tally)
            for report in try desk.book.reporting.reports where report.state == .accepted {
                #expect(
                    report.answer?.actor != report.submitted.actor && report.answer?.actor != report.endorsed?.actor)
            }
        }
    }

    @Test func partsNeverDifferFromTheWholeUnnoticed() throws {
        var tally = Tally()
        var seen = 0
        for seed in UInt64(3000)..<3200 {
            let book = try Self.play(seed: seed, acts: 30, from: Self.starts[2], into: &tally).book
            for part in book.planning.allotments where part.replaced == nil {
                let parts = book.planning.parts(of: part.target, under: part.parent)
                let whole =
                    part.parent.map { book.planning.allotments[$0.rawValue - 1].value }
                    ?? book.planning.targets[part.target]?.trajectory.progress.target
                let sum = parts.reduce(Ratio.zero) { $0 + Ratio($1.value) }
                let wasChanged = book.planning.targets[part.target]?.changes.isEmpty == false
                #expect(whole.map { Ratio($0) } == sum || part.mark.reason != nil || wasChanged)
                seen += 1
            }
        }
        #expect(seen > 20)
    }
}
