import Ledger
import Testing
import Values

@Suite struct EntryTests {
    private func altered(
        _ entry: Entry, kind: EntryKind? = nil, position: Int? = nil, payload: JSON? = nil, book: BookID? = nil,
        previous: Digest? = nil
    ) -> Entry {
        Entry(
            book: book ?? entry.book, position: position ?? entry.position, at: entry.at, actor: entry.actor,
            kind: kind ?? entry.kind, payload: payload ?? entry.payload, previousHash: previous ?? entry.previousHash,
            hash: entry.hash)
    }

    private func code(_ entries: [Entry]) throws -> EntryError.Code {
        try #require(throws: EntryError.self) { _ = try BookState.folding(entries) }.code
    }

    @Test func refusesWhatCannotBeFolded() throws {
        let entries = try Desk.imported().entries
        let second = entries[1]
        #expect(try code([]) == .notOpened)
        #expect(try code([altered(second, position: 1)]) == .notOpened)
        #expect(try code([second]) == .outOfOrder)
        #expect(try code([entries[0], altered(second, position: 3)]) == .outOfOrder)
        #expect(try code([entries[0], altered(second, previous: .zero)]) == .outOfOrder)
        #expect(try code([entries[0], altered(second, book: BookID("other"))]) == .foreignBook)
        #expect(
            try code([entries[0], altered(second, kind: EntryKind(rawValue: "reading.imported/2"))]) == .unknownKind)
        #expect(
            try code([entries[0], altered(second, kind: .itemSplit, payload: ["item": "i1"])]) == .malformedPayload)
        #expect(
            try code([entries[0], altered(second, kind: .itemsConfirmed, payload: ["items": ["i1"]])]) == .contradiction
        )
    }

    @Test func saysWhichMemberIsWrong() throws {
        let entry = try Desk.imported().entries[0]
        let error = try #require(throws: EntryError.self) {
            try Event(altered(entry, payload: ["id": "a", "title": "甲"]))
        }
        #expect(
            error.description == "entry 1 cannot be folded (malformedPayload): payload.year should be a whole number")
    }

    /// A payload as the first version wrote it, without a member that came later, is read for good.
    @Test func absentMembersAreReadAsNone() throws {
        let payload: JSON = ["id": "2022-test", "year": 2022, "title": "甲"]
        let entry = altered(try Desk.imported().entries[0], payload: payload)
        #expect(try Event(entry) == .bookOpened(Book(id: try Sample.bookID(), year: 2022, title: "甲")))
    }

    @Test func hashesTheSameBytesForEver() throws {
        let bytes = Entry.canonicalBytes(
            book: try Sample.bookID("b-1"), position: 7, at: Moment(millisecondsSince1970: 12), actor: ActorID("u\"1"),
            kind: .planReturned, payload: Array("{\"reason\":\"改\"}".utf8), previousHash: .zero)
        let zeros = String(repeating: "0", count: 64)
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "{\"actor\":\"u\\\"1\",\"at\":12,\"book\":\"b-1\",\"kind\":\"plan.returned/1\","
                + "\"payload\":{\"reason\":\"改\"},\"position\":7,\"previous\":\"\(zeros)\"}")
        #expect(try JSON(parsing: bytes).bytes(.canonical) == bytes)
    }

    @Test(arguments: ["", "A", "a_b", "书", String(repeating: "a", count: 65)])
    func refusesBadBookNames(name: String) {
        #expect(BookID(name) == nil)
    }

    @Test func namesHaveOneTextForm() {
        #expect(ItemID("i12") == ItemID(12))
        #expect(ItemID("i012") == nil && ItemID("i+2") == nil && ItemID("i0") == nil && ItemID("c1") == nil)
        #expect(ElementID("n3") == .indicator(IndicatorID(3)) && ElementID("f3") == nil)
    }
}
