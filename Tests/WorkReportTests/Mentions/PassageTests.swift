import Testing

@testable import WorkReport

@Suite struct PassageTests {
    @Test(arguments: [
        ("３．５％", "3.5%"), ("（１２）", "(12)"), ("Ａ：ｂ；", "A:b;"), ("7～8", "7~8"), ("7–8", "7-8"), ("﹪", "%"),
        ("二○二二", "二〇二二"),
    ])
    func foldsToOneForm(_ text: String, _ folded: String) {
        #expect(Passage(text).units == Array(folded.utf16))
    }

    @Test func dropsEveryKindOfWhiteSpace() {
        let passage = Passage("\u{FEFF}7 5\u{3000}亿\u{A0}\r\n\t\u{200B}元\u{2028}")
        #expect(passage.units == Array("75亿元".utf16))
        #expect(passage.bytes(of: 0..<4) == 3..<23)
    }

    @Test func readsOnOverWhatIsCutOut() {
        let source = Array("新建— 2 —\n三所".utf8)
        let passage = Passage(source: source, ranges: [0..<6, 16..<22])
        #expect(passage.units == Array("新建三所".utf16))
        #expect(passage.offsets == [0, 3, 16, 19])
        #expect(passage.ends == [3, 6, 19, 22])
    }

    @Test(arguments: [
        [0xFF], [0xC0, 0x80], [0xE4, 0xBA], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80, 0x41],
        [0xE0, 0x80, 0x80],
    ])
    func keepsBytesThatAreNoText(_ bytes: [UInt8]) {
        let passage = Passage(source: bytes, bytes: 0..<bytes.count)
        #expect(passage.units.first == Folding.unknown)
        #expect(passage.ends.last.map(Int.init) == bytes.count)
    }

    @Test func clampsRangesToTheSource() {
        #expect(Passage(source: [0x41], bytes: -3..<9).units == [0x41])
        #expect(Passage(source: [], bytes: 0..<4).units.isEmpty)
    }

    @Test func countsAScalarOutsideTheBasicPlaneAsOneUnit() {
        let passage = Passage("𠮷3个")
        #expect(passage.units.count == 3)
        #expect(passage.offsets == [0, 4, 5])
    }

    @Test func findsTheLongestWordFromEitherSide() throws {
        let forward = Lexicon([("公里", 1), ("平方公里", 2), ("平方", 3)])
        let backward = Lexicon([("达到", 1), ("到", 2)], direction: .backward)
        let passage = Passage("达到3平方公里")
        #expect(try #require(forward.longestMatch(in: passage, at: 3)).meaning == 2)
        #expect(try #require(forward.longestMatch(in: passage, at: 3)).range == 3..<7)
        #expect(try #require(backward.longestMatch(in: passage, at: 2)).range == 0..<2)
        #expect(forward.longestMatch(in: passage, at: 4) == nil)
        #expect(forward.longestMatch(in: passage, at: 99) == nil)
        #expect(backward.longestMatch(in: passage, at: 0) == nil)
    }
}
