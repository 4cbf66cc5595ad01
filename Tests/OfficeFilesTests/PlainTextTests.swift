import Foundation
import Testing

@testable import OfficeFiles

/// Text files in the encodings of Chinese offices.
@Suite struct PlainTextTests {
    private static let sentence = "1.抓实项目建设。全年完成投资 118 亿元以上，其中：产业类项目72亿元。\r\n责任单位：县发展改革局\n"

    private func open(_ bytes: [UInt8]) throws(FileError) -> DocumentText {
        try DocumentFile.open(bytes: bytes, named: "a.txt")
    }

    /// `text` in GB 18030, made by the system's own converter.
    private func gb18030(_ text: String) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/iconv")
        process.arguments = ["-f", "UTF-8", "-t", "GB18030"]
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        DispatchQueue.global().async {
            input.fileHandleForWriting.write(Data(text.utf8))
            try? input.fileHandleForWriting.close()
        }
        let result = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return [UInt8](result)
    }

    @Test func keepsLineEndsAsTheyAre() throws {
        #expect(try open(Array(Self.sentence.utf8)).text == Self.sentence)
    }

    @Test func leavesOutTheByteOrderMark() throws {
        let document = try open([0xEF, 0xBB, 0xBF] + Array("甲\n".utf8))
        #expect(document.text == "甲\n" && document.encoding == .utf8)
    }

    @Test(arguments: [true, false]) func readsUTF16WithItsMark(isLittle: Bool) throws {
        let units = Array("\u{FEFF}\(Self.sentence)𠮷".utf16)
        let bytes = units.flatMap {
            isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)]
        }
        let document = try open(bytes)
        #expect(document.text == Self.sentence + "𠮷" && document.encoding == .utf16)
    }

    @Test(arguments: [
        "甲乙丙", "粟川", "龙䶮、镕基、𠮷野家，共三人。", "為使每一項任務都有人管、有人辦、有回音，現將八項工作逐條分到單位。", sentence,
    ]) func readsGB18030(text: String) throws {
        let document = try open(gb18030(text))
        #expect(document.text == text)
    }

    @Test func readsTheSampleInGB18030() throws {
        let text = try String(decoding: SampleFileTests.bytes("suchuan-2026.txt"), as: UTF8.self)
        let document = try open(gb18030(text))
        #expect(document.text == text && document.encoding == .gb18030)
    }

    @Test func namesTheLineThatBreaksUTF8() throws {
        let broken = Array("第一行\n第二行中".utf8).dropLast() + Array("断\n".utf8)
        #expect(throws: FileError.brokenText(line: 2)) { try open(Array(broken)) }
    }

    @Test(
        arguments: [
            // Big5, Shift-JIS and EUC-JP of sentences, Latin-1.
            [
                0xA4, 0xA4, 0xB0, 0xEA, 0xA5, 0xC1, 0xB0, 0xEA, 0xA6, 0x7E, 0xA4, 0xEB, 0xA4, 0x40, 0xA6, 0x55, 0xBF,
                0xA4,
            ],
            [0x93, 0xFA, 0x96, 0x7B, 0x8C, 0xEA, 0x82, 0xCC, 0x95, 0xB6, 0x8F, 0xCD, 0x82, 0xC5, 0x82, 0xB7],
            [0xC6, 0xFC, 0xCB, 0xDC, 0xB8, 0xEC, 0xA4, 0xCE, 0xCA, 0xB8, 0xBE, 0xCF, 0xA4, 0xC7, 0xA4, 0xB9],
            Array("caf".utf8) + [0xE9, 0x20] + Array("au lait, d".utf8) + [0xE9, 0x6A, 0xE0],
        ] as [[UInt8]])
    func refusesOtherEncodings(bytes: [UInt8]) {
        let error = #expect(throws: FileError.self) { try open(bytes) }
        #expect(error?.code == .unreadableText)
    }

    @Test func refusesControlCharactersAndZeroes() {
        #expect(throws: FileError.unknown) { try open(Array("甲\0乙".utf8)) }
        #expect(throws: FileError.unknown) { try open([1, 2, 3, 4, 5, 6, 7]) }
        #expect(throws: FileError.unknown) { try open([0xEF, 0xBB, 0xBF, 0, 0, 0]) }
    }

    @Test func refusesNothingButWhiteSpace() {
        #expect(throws: FileError.noText) { try open(Array(" \r\n\u{3000}\n".utf8)) }
        #expect(throws: FileError.empty) { try open([]) }
        #expect(throws: FileError.noText) { try open([0xEF, 0xBB, 0xBF]) }
    }

    @Test func findsTheFirstInvalidByte() {
        #expect(UTF8Scan.firstInvalidByte(in: Array("a甲𠮷é".utf8)) == nil)
        for bytes in [
            [0x61, 0x80], [0x61, 0xC0, 0x80], [0x61, 0xED, 0xA0, 0x80], [0x61, 0xF5, 0x80, 0x80, 0x80],
            [0x61, 0xE7, 0x94],
        ] as [[UInt8]] {
            #expect(UTF8Scan.firstInvalidByte(in: bytes) == 1)
        }
    }
}
