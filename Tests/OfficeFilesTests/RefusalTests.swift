import Testing

@testable import OfficeFiles

/// Files that are not read, each with its own answer.
@Suite struct RefusalTests {
    private func code(_ bytes: [UInt8]) -> FileError.Code? {
        do throws(FileError) {
            _ = try DocumentFile.open(bytes: bytes, named: "a")
            return nil
        } catch { return error.code }
    }

    private func zip(_ entries: (String, String)...) -> [UInt8] {
        ZipFixture.archive(entries.map { ($0.0, Array($0.1.utf8)) })
    }

    @Test(
        arguments: [
            Array("GIF89a".utf8), Array("Rar!\u{1A}".utf8), [0x1F, 0x8B, 8], Array("MIME-Version: 1.0\n".utf8),
            Array("<?xml version=\"1.0\"?><a/>".utf8),
        ] as [[UInt8]])
    func namesKnownFormats(bytes: [UInt8]) {
        #expect(code(bytes) == .unsupported)
    }

    @Test(
        arguments: [[0x89, 0x50, 0x4E, 0x47, 0x0D], [0xFF, 0xD8, 0xFF, 0xE0], [0x49, 0x49, 0x2A, 0, 8]] as [[UInt8]])
    func refusesDamagedPictures(bytes: [UInt8]) {
        #expect(code(bytes) == .damaged)
    }

    @Test func tellsOtherArchives() {
        let show = "<presentation xmlns=\"http://schemas.openxmlformats.org/presentationml/2006/main\"/>"
        let relations =
            "<Relationships><Relationship Type=\"a/officeDocument\" Target=\"ppt/presentation.xml\"/></Relationships>"
        #expect(code(zip(("_rels/.rels", relations), ("ppt/presentation.xml", show))) == .unsupported)
        #expect(code(zip(("OFD.xml", "<a/>"))) == .unsupported)
        #expect(code(zip(("照片.jpg", "x"), ("a.txt", "x"))) == .unsupported)
        #expect(code(zip(("[Content_Types].xml", "<a/>"))) == .damaged)
        #expect(code(zip(("word/document.xml", "<a/>"))) == .unknown)
        #expect(code(zip()) == .unsupported)
    }

    @Test func refusesEncryptedEntries() {
        let bytes = ZipFixture.archive([("word/document.xml", Array("<a/>".utf8))], password: "x")
        #expect(code(bytes) == .encrypted)
    }

    @Test func refusesDamagedMarkup() {
        #expect(code(zip(("word/document.xml", ""))) == .damaged)
        #expect(code(zip(("word/document.xml", "<w:document"))) == .damaged)
        #expect(code(WordFixture("<w:p>").bytes()) == .damaged)
        #expect(code(WordFixture("<w:p><w:r><w:t>\u{1}</w:t></w:r></w:p>").bytes()) == .damaged)
    }

    @Test func refusesAPictureInAWordFile() {
        #expect(code(WordFixture("<w:p><w:r><w:drawing/></w:r></w:p>").bytes()) == .noText)
    }

    @Test func refusesABombOfZeroes() {
        let bomb = ZipFixture.archive([("word/document.xml", [UInt8](repeating: 0x20, count: 40 << 20))])
        #expect(bomb.count < 100_000)
        #expect(code(bomb) == .hostile)
    }

    @Test func refusesManyEntries() {
        #expect(code(ZipFixture.archive((0...10_000).map { ("\($0)", []) })) == .tooLarge)
    }

    @Test(arguments: [
        "<!DOCTYPE a [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>",
        "<!DOCTYPE a [<!ENTITY c SYSTEM \"file:///etc/passwd\">]>", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">",
        "<!DOCTYPE a [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]>", "<!DOCTYPE w:document>",
    ])
    func refusesDocumentTypes(prefix: String) {
        var file = WordFixture("<w:p><w:r><w:t>&c;</w:t></w:r></w:p>")
        file.documentPrefix = prefix
        #expect([.hostile, .damaged].contains(code(file.bytes())))
        file.body = paragraph("甲")
        #expect(code(file.bytes()) == .hostile)
    }

    @Test func refusesDeepNesting() {
        let depth = 5000
        let tables =
            String(repeating: "<w:tbl><w:tr><w:tc>", count: depth)
            + String(repeating: "</w:tc></w:tr></w:tbl>", count: depth)
        #expect(code(WordFixture(tables).bytes()) == .damaged)
    }

    @Test func answersToAnyBytes() {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        for length in 0..<400 {
            let bytes = (0..<length).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: state >> 33)
            }
            _ = code(bytes)
            _ = code([0x50, 0x4B, 3, 4] + bytes)
            _ = code([0xFF, 0xFE] + bytes)
        }
    }

    @Test(arguments: [
        FileError.empty, .tooLarge, .encrypted, .damagedArchive, .hostile, .noText, .unknown, .decoderMissing,
        .brokenText(line: 3), .unsupported("网页", "a web page"), .damagedPortable, .damagedForeign, .programFailed,
        .tooSlow, .busy, .programMissing(.poppler), .programMissing(.tesseract), .programMissing(.libreOffice),
    ])
    func saysItInOneSentence(error: FileError) {
        #expect(error.chinese.hasSuffix("。") && error.chinese.count { $0 == "。" } == 1)
        #expect(error.english.hasSuffix(".") && !error.english.contains("\n"))
    }
}
