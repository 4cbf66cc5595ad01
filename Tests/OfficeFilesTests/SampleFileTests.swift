import Foundation
import Testing

@testable import OfficeFiles

/// The project's sample, in the forms in which offices send such documents.
@Suite struct SampleFileTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Samples")

    static func bytes(_ name: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: folder.appending(path: name)))
    }

    private var squeezedText: String {
        get throws {
            let text = try String(decoding: Self.bytes("suchuan-2026.txt"), as: UTF8.self)
            let lines = text.split(separator: "\n").filter { !($0.hasPrefix("— ") && $0.hasSuffix(" —")) }
            return lines.joined().filter { !$0.isWhitespace }
        }
    }

    @Test func keepsAUTF8FileByteForByte() throws {
        let bytes = try Self.bytes("suchuan-2026.txt")
        let document = try DocumentFile.open(bytes: bytes, named: "suchuan-2026.txt")
        #expect(Array(document.text.utf8) == bytes)
        #expect(document.format == .txt && document.encoding == .utf8)
    }

    @Test func readsTheSameTextFromWord() throws {
        let document = try DocumentFile.open(bytes: Self.bytes("suchuan-2026.docx"), named: "suchuan-2026.docx")
        #expect(try document.text.filter { !$0.isWhitespace } == squeezedText)
        #expect(document.format == .docx)
    }

    @Test func printsWordsAutomaticNumbers() throws {
        let text = try DocumentFile.open(bytes: Self.bytes("suchuan-2026.docx"), named: "").text
        let numbers = text.split(separator: "\n").compactMap { $0.wholeMatch(of: /(\d+)\.\p{Han}.*/)?.1 }
        #expect(numbers.map(String.init) == (1...30).map(String.init))
    }

    @Test func printsMergedCellsInEachRow() throws {
        let text = try DocumentFile.open(bytes: Self.bytes("suchuan-2026.docx"), named: "").text
        #expect(text.contains("\n3 | 改造农村危房 260 户 | 县住房城乡建设局 | 10月底前\n4 | 加装既有住宅电梯 30 部 | 县住房城乡建设局 | 12月底前\n"))
        #expect(text.contains("\n5 | 建设老渡口等 4 处便民码头，配备救生设备 | 县交通运输局 | 12月底前\n"))
        #expect(text.contains("\n备注：实事进展按月公示，接受人大代表和群众监督。\n"))
    }

    @Test func keepsHeaderAndFooterApart() throws {
        let document = try DocumentFile.open(bytes: Self.bytes("suchuan-2026.docx"), named: "")
        #expect(document.asides.contains(Aside(kind: .header, text: "粟川县人民政府办公室")))
        #expect(document.asides.contains { $0.kind == .footer && $0.text.hasPrefix("— ") })
        #expect(!document.text.contains("粟川县人民政府办公室"))
    }

    @Test func tellsHeadingsAndRows() throws {
        let document = try DocumentFile.open(bytes: Self.bytes("suchuan-2026.docx"), named: "")
        let utf8 = Array(document.text.utf8)
        let headings = document.blocks.filter { $0.kind == .heading(level: 1) }
        #expect(headings.count == 8)
        #expect(document.blocks.count { $0.kind == .row } == 9)
        let first = try #require(headings.first)
        #expect(String(decoding: utf8[first.utf8Range], as: UTF8.self) == "一、扩投资促消费，夯实稳中向好的经济底盘")
    }

    @Test func refusesAFileThatIsCutOffAnywhere() throws {
        let whole = try Self.bytes("suchuan-2026.docx")
        for length in stride(from: 0, to: whole.count, by: 41) {
            #expect(throws: FileError.self, "\(length)") {
                try DocumentFile.open(bytes: Array(whole[..<length]), named: "")
            }
        }
    }

    @Test func answersToAFileAlteredAnywhere() throws {
        let whole = try Self.bytes("suchuan-2026.docx")
        let text = try DocumentFile.open(bytes: whole, named: "").text
        for offset in stride(from: 0, to: whole.count, by: 43) {
            var bytes = whole
            bytes[offset] ^= 0x55
            // The checksums of the archive see to it that text is never silently another.
            if let altered = try? DocumentFile.open(bytes: bytes, named: "") {
                #expect(altered.text == text, "\(offset)")
            }
        }
    }
}
