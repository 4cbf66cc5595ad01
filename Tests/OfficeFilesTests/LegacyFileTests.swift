import Testing

@testable import OfficeFiles

/// Files of older and other programs, which LibreOffice converts.
@Suite struct LegacyFileTests {
    private func open(_ bytes: [UInt8], with programs: Programs = .installed) throws(FileError) -> DocumentText {
        try DocumentFile.open(bytes: bytes, named: "", with: programs)
    }

    private func code(_ bytes: [UInt8]) -> FileError.Code? {
        do throws(FileError) {
            _ = try open(bytes, with: Programs(folders: []))
            return nil
        } catch { return error.code }
    }

    /// A compound file with one stream of 512 bytes, and its directory.
    private func compound(_ stream: String, beginning content: [UInt8] = []) -> [UInt8] {
        let mark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        var bytes = mark + Array(repeating: 0, count: 512 * 3 - mark.count)
        for (index, unit) in stream.utf16.enumerated() { bytes[512 + 2 * index] = UInt8(unit) }
        bytes[512 + 116] = 1
        bytes.replaceSubrange(1024..<(1024 + content.count), with: content)
        return bytes
    }

    private func openDocument(_ kind: String, content: String, entry: String = "") -> [UInt8] {
        let root =
            "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/vnd.oasis.opendocument.\(kind)\"/>"
        let list = """
            <?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">\
            \(root)<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">\(entry)\
            </manifest:file-entry></manifest:manifest>
            """
        return ZipFixture.archive([
            ("mimetype", Array("application/vnd.oasis.opendocument.\(kind)".utf8)),
            ("content.xml", Array(content.utf8)),
            ("META-INF/manifest.xml", Array(list.utf8)),
        ])
    }

    @Test func readsOldWordFiles() throws {
        let document = try open(OfficeFixtures.oldWord.get())
        let word = try open(SampleFileTests.bytes("suchuan-2026.docx"))
        #expect(document.text.filter { !$0.isWhitespace } == word.text.filter { !$0.isWhitespace })
        #expect(document.format == .docx && document.notices == [.converted(from: "doc")])
    }

    @Test func readsOldExcelFiles() throws {
        let document = try open(OfficeFixtures.oldExcel.get())
        #expect(document.text == FlatSheet.text && document.format == .xlsx)
        #expect(document.notices.contains(.converted(from: "xls")))
    }

    @Test func readsRichText() throws {
        let document = try open(Array("{\\rtf1\\ansi{\\b \\u31532?\\u19968?}\\par 1.\\u30002?}".utf8))
        #expect(document.text == "第一\n1.甲\n" && document.notices == [.converted(from: "rtf")])
    }

    @Test func fetchesNothingThatAFileLinksTo() throws {
        let secret = try OfficePrograms.write(Array("机密\n".utf8), to: "secret.txt")
        let document = try open(openDocument("text", content: FlatDocument.content(linkedTo: secret)))
        #expect(document.text.contains("旧文") && !document.text.contains("机密"))
        #expect(document.notices == [.converted(from: "odt")])
    }

    @Test func refusesWhatLibreOfficeCannotOpen() {
        #expect(throws: FileError.damagedForeign) { try open(compound("WordDocument")) }
    }

    @Test func tellsFormatsAndPasswords() throws {
        #expect(code(compound("WordDocument")) == .programMissing)
        #expect(code(compound("Workbook")) == .programMissing)
        #expect(code(compound("EncryptedPackage")) == .encrypted)
        #expect(
            code(compound("WordDocument", beginning: [0xEC, 0xA5] + Array(repeating: 0, count: 9) + [1])) == .encrypted)
        #expect(code(compound("Workbook", beginning: [9, 8, 2, 0, 0, 6, 0x2F, 0])) == .encrypted)
        #expect(code(compound("PowerPoint Document")) == .unsupported)
        #expect(code(compound("Contents")) == .unsupported)
        #expect(code(Array(compound("WordDocument").prefix(500))) == .damaged)
        #expect(code(openDocument("spreadsheet", content: "<a/>")) == .programMissing)
        #expect(code(openDocument("presentation", content: "<a/>")) == .unsupported)
        #expect(code(openDocument("text", content: "x", entry: "<manifest:encryption-data/>")) == .encrypted)
        #expect(code(Array(FlatSheet.document.utf8)) == .programMissing)
        #expect(code(Array("<?xml version=\"1.0\"?><w:wordDocument/>".utf8)) == .programMissing)
    }

    @Test func saysWhatToInstall() {
        let error = #expect(throws: FileError.self) { try open(compound("WordDocument"), with: Programs(folders: [])) }
        #expect(error?.chinese.contains("libreoffice-writer-nogui") == true)
        #expect(error?.chinese.count { $0 == "。" } == 1 && error?.english.hasSuffix(".") == true)
    }

    @Test func answersToAnyBytesOfACompoundFile() throws {
        let whole = try OfficeFixtures.oldWord.get()
        for length in stride(from: 0, to: whole.count, by: 997) { _ = code(Array(whole[..<length])) }
        for offset in stride(from: 8, to: 600, by: 3) {
            var bytes = whole
            bytes[offset] ^= 0xFF
            _ = code(bytes)
        }
    }
}
