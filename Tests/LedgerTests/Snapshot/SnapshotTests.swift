import Testing
import Values

@testable import Ledger

@Suite struct SnapshotTests {
    private func expectRoundTrip(_ state: BookState, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let bytes = state.snapshot
        let read = try BookState(snapshot: bytes)
        #expect(read == state, sourceLocation: sourceLocation)
        #expect(read.snapshot == bytes, sourceLocation: sourceLocation)
        #expect(try BookState(snapshot: bytes).snapshot == bytes, sourceLocation: sourceLocation)
    }

    @Test func aFullStateComesBack() throws {
        let state = try FullState().made()
        try expectRoundTrip(state)
        // Two spellings of one character are equal texts; a document's bytes must come back all the same.
        let reason = try BookState(snapshot: state.snapshot).returned?.reason
        #expect(reason.map { Array($0.utf8) } == Array("e\u{301}".utf8))
    }

    @Test(arguments: [UInt64](41...46)) func everyStateOfABookComesBack(seed: UInt64) throws {
        for state in try BookPropertyTests.play(seed: seed, count: 100).states { try expectRoundTrip(state) }
    }

    @Test(arguments: [UInt64](51...53)) func foldingFromASnapshotIsFoldingFromZero(seed: UInt64) throws {
        let (desk, states, _) = try BookPropertyTests.play(seed: seed, count: 120)
        for kept in states {
            var state = try BookState(snapshot: kept.snapshot)
            for entry in desk.entries[kept.position...] { try state.apply(entry) }
            #expect(try state == desk.book)
        }
    }

    @Test func aMergedOrderOfDictionariesGivesTheSameBytes() throws {
        // Sets and dictionaries are laid out anew in every copy that grows: the bytes must not show it.
        let first = try BookPropertyTests.play(seed: 4, count: 80).desk
        let second = try BookState.folding(first.entries)
        #expect(try first.book.snapshot == second.snapshot)
    }

    @Test func refusesWhatIsNoSnapshotAndOtherLayouts() throws {
        var bytes = try FullState().made().snapshot
        #expect(throws: SnapshotError.self) { try BookState(snapshot: []) }
        #expect(throws: SnapshotError.self) { try BookState(snapshot: Array("something else altogether".utf8)) }
        bytes[8] &+= 1
        let error = #expect(throws: SnapshotError.self) { try BookState(snapshot: bytes) }
        #expect(error?.code == .otherLayout && error?.offsetBytes == 8)
    }
}

/// Bytes that are not as they were written: always an error, never a crash.
@Suite struct DamagedSnapshotTests {
    @Test func everyTruncationIsRefused() throws {
        let bytes = try FullState().made().snapshot
        for end in bytes.indices {
            #expect(throws: SnapshotError.self) { try BookState(snapshot: Array(bytes[..<end])) }
        }
        #expect(throws: SnapshotError.self) { try BookState(snapshot: bytes + [0]) }
    }

    @Test func everyFlippedBitIsRefused() throws {
        let bytes = try FullState().made().snapshot
        for index in bytes.indices {
            var damaged = bytes
            damaged[index] ^= 1 << (index % 8)
            #expect(throws: SnapshotError.self) { try BookState(snapshot: damaged) }
        }
    }

    /// With the sum made right again the reader itself meets the odd bytes: it refuses them, or gives a state that can be written.
    @Test func oddBytesUnderARightSumNeverCrash() throws {
        let body = Array(try SnapshotFrame.body(of: try FullState().made().snapshot))
        for end in body.indices {
            #expect(throws: SnapshotError.self) { try read(Array(body[..<end])) }
        }
        var generator = SeededGenerator(state: 5)
        var refused = 0
        for _ in 0..<3_000 {
            var damaged = body
            for _ in 0...Int.random(in: 0...2, using: &generator) {
                let place = Int.random(in: damaged.indices, using: &generator)
                switch Int.random(in: 0...3, using: &generator) {
                case 0: damaged[place] = .random(in: 0...255, using: &generator)
                case 1: damaged[place] = [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &generator) ?? 0
                case 2: damaged.remove(at: place)
                default: damaged.insert(contentsOf: [0xFF, 0xFF, 0xFF, 0xFF, 0x7F], at: place)
                }
            }
            do throws(SnapshotError) {
                let state = try read(damaged)
                #expect(try BookState(snapshot: state.snapshot) == state)
            } catch {
                refused += 1
            }
        }
        #expect(refused > 1_500)
    }

    private func read(_ body: [UInt8]) throws(SnapshotError) -> BookState {
        try BookState(snapshot: SnapshotFrame.sealing(body))
    }
}
