import Foundation
import Testing

@testable import OfficeFiles

/// PDF files, made by LibreOffice.
@Suite struct PortableFileTests {
    private func open(_ bytes: [UInt8]) throws(FileError) -> DocumentText {
        try DocumentFile.open(bytes: bytes, named: "a.pdf")
    }

    private func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }

    @Test func readsTheSameTextAsFromWord() throws {
        let portable = try open(OfficeFixtures.portable("suchuan-2026.pdf"))
        let word = try DocumentFile.open(bytes: SampleFileTests.bytes("suchuan-2026.docx"), named: "")
        #expect(squeezed(portable.text) == squeezed(word.text))
        #expect(portable.format == .pdf && portable.notices.isEmpty)
        let paragraphs = word.text.split(separator: "\n").map { squeezed(String($0)) }
        #expect(portable.text.split(separator: "\n").map { squeezed(String($0)) } == paragraphs)
    }

    @Test func printsMergedCellsInEachRow() throws {
        let text = try open(OfficeFixtures.portable("suchuan-2026.pdf")).text
        #expect(text.contains("\n3 | 改造农村危房260户 | 县住房城乡建设局 | 10月底前\n4 | 加装既有住宅电梯30部 | 县住房城乡建设局 | 12月底前\n"))
    }

    @Test func keepsRunningTitlesAndPageNumbersApart() throws {
        let document = try open(OfficeFixtures.portable("suchuan-2026.pdf"))
        #expect(document.asides.contains(Aside(kind: .header, text: "粟川县人民政府办公室")))
        #expect(document.asides.count { $0.kind == .footer } > 5)
        #expect(!document.text.contains("粟川县人民政府办公室") && !document.text.contains("—"))
    }

    @Test func readsColumnsOneAfterTheOther() throws {
        let text = try open(OfficeFixtures.portable("columns.pdf")).text
        #expect(text.split(separator: "\n").map(String.init) == [FlatDocument.title] + FlatDocument.paragraphs)
    }

    @Test func refusesAFileWithAPassword() throws {
        let bytes = try OfficeFixtures.locked.get()
        #expect(throws: FileError.encrypted) { try open(bytes) }
    }

    @Test func refusesAFileThatIsCutOffAnywhere() throws {
        let whole = try OfficeFixtures.portable("columns.pdf")
        for length in stride(from: 5, to: whole.count - 6, by: whole.count / 40) {
            #expect(throws: FileError.damagedPortable) { try open(Array(whole[..<length])) }
        }
    }

    @Test func answersToAFileAlteredAnywhere() throws {
        let whole = try OfficeFixtures.portable("columns.pdf")
        for offset in stride(from: 7, to: whole.count, by: whole.count / 16) {
            var bytes = whole
            for index in offset..<min(offset + 40, bytes.count) { bytes[index] ^= 0x15 }
            _ = try? open(bytes)
        }
    }

    @Test func refusesAFileWithoutPages() {
        #expect(throws: FileError.damagedPortable) { try open(Array("%PDF-1.4\nabc\n%%EOF\n".utf8)) }
    }

    @Test func saysWhatToInstall() throws {
        let bytes = try OfficeFixtures.portable("columns.pdf")
        let error = #expect(throws: FileError.self) {
            try DocumentFile.open(bytes: bytes, named: "", with: Programs(folders: []))
        }
        #expect(error?.code == .programMissing && error?.chinese.contains("poppler-utils") == true)
    }
}
