import Testing

@testable import Server

@Suite struct MultipartParserTests {
    private static let disposition = "Content-Disposition: form-data; name="

    /// The parts, each with its header lines and its content, as a browser sends them.
    private static func body(_ parts: [(headers: String, content: [UInt8])], boundary: String = "XX") -> [UInt8] {
        var bytes: [UInt8] = []
        for part in parts {
            bytes += Array("--\(boundary)\r\n\(part.headers)\r\n\r\n".utf8) + part.content + [0x0D, 0x0A]
        }
        return bytes + Array("--\(boundary)--\r\n".utf8)
    }

    private static func file(_ content: [UInt8]) -> [UInt8] {
        body([(disposition + "\"f\"; filename=\"a.txt\"\r\nContent-Type: text/plain", content)])
    }

    private static func read(
        _ bytes: [UInt8], piece: Int = .max, limits: MultipartParser.Limits = .init()
    ) throws -> MultipartForm {
        var parser = MultipartParser(boundary: "XX", limits: limits)
        var rest = bytes[...]
        while !rest.isEmpty {
            try parser.consume(rest.prefix(piece))
            rest = rest.dropFirst(piece)
        }
        return try parser.finish()
    }

    @Test func passesFilesOverWithinTheirBound() throws {
        let bytes = Self.body([
            (Self.disposition + "\"year\"", Array("2031".utf8)),
            (Self.disposition + "\"f\"; filename=\"a.txt\"", Array(repeating: 1, count: 900)),
            (Self.disposition + "\"note\"", Array("x".utf8)),
        ])
        var limits = MultipartParser.Limits()
        limits.keepsFiles = false
        limits.fileBytes = 1000
        let form = try Self.read(bytes, piece: 64, limits: limits)
        #expect(form.fields["year"] == "2031" && form.fields["note"] == "x")
        #expect(form.files.map(\.name) == ["a.txt"] && form.files.first?.content == [])
        #expect(form.fieldsWithFileNames.fields.map(\.name) == ["year", "note"])
        limits.fileBytes = 800
        #expect(throws: ServerError.self) { try Self.read(bytes, piece: 64, limits: limits) }
        limits.keepsFiles = true
        limits.passedOverBytes = 2000
        let oversized = try Self.read(bytes, piece: 64, limits: limits)
        #expect(oversized.isOversized && oversized.files.map(\.content) == [[]])
        #expect(oversized.fields["note"] == "x" && !form.isOversized)
    }

    @Test(arguments: [1, 2, 3, 7, 64, 4096])
    func readsFieldsAndFilesInPiecesOfAnySize(_ piece: Int) throws {
        let bytes = Self.body([
            (Self.disposition + "\"year\"", Array("2031".utf8)),
            (
                Self.disposition + "\"document\"; filename=\"分解.docx\"\r\nContent-Type: x/y",
                Array(0...255) + Array(0...255)
            ),
            (Self.disposition + "\"note\"", Array("一行\r\n两行".utf8)),
        ])
        let form = try Self.read(bytes, piece: piece)
        #expect(form.fields["year"] == "2031")
        #expect(form.fields["note"] == "一行\r\n两行")
        #expect(form.file("document")?.name == "分解.docx")
        #expect(form.file("document")?.content == Array(0...255) + Array(0...255))
    }

    @Test(arguments: [
        "", "\r\n", "\r\n\r\n", "\r", "\n--XX--", "--XX", "\r\n--X", "\r\n--XY\r\n", "\r\n--XXY\r\n", "\r\n--XX-",
        "\r\n--XX -- ", "\r\r\n--X\r\n-", "\r\n--XX\rtail", "\r\n--XX \t tail", "a\r\n--XX-\r\n",
    ])
    func keepsContentThatLooksLikeABoundary(_ content: String) throws {
        for piece in [1, 5, Int.max] {
            #expect(
                try Self.read(Self.file(Array(content.utf8)), piece: piece).files.first?.content == Array(content.utf8))
        }
    }

    @Test func allowsTextAroundTheBodyAndSpacesBehindTheBoundary() throws {
        let body = "preamble\r\n--XX \t\r\n\(Self.disposition)\"a\"\r\n\r\n1\r\n--XX--epilogue\r\n--XX\r\n"
        #expect(try Self.read(Array(body.utf8)).fields["a"] == "1")
    }

    @Test func anEmptyFileInputIsNoFile() throws {
        let form = try Self.read(Self.body([(Self.disposition + "\"f\"; filename=\"\"", [])]))
        #expect(form.files.isEmpty)
        #expect(form.fields.fields.isEmpty)
    }

    @Test(arguments: [
        (#""a%22b.txt""#, "a\"b.txt"), (#""a\"b.txt""#, "a\"b.txt"), (#""C:\dir\x.txt""#, "x.txt"),
        (#""../../etc/passwd""#, "passwd"), (#""..""#, ""), (#""100%.txt""#, "100%.txt"), ("plain.txt", "plain.txt"),
        (#""a%0D%0Ab.txt""#, "ab.txt"), ("\"a\u{202E}txt.exe\"", "atxt.exe"),
    ])
    func takesTheLastComponentOfAFileName(_ sent: String, _ name: String) throws {
        let form = try Self.read(Self.body([(Self.disposition + "\"f\"; filename=" + sent, [1])]))
        #expect(form.files.first?.name == name)
    }

    @Test func cutsAFileNameAtACharacter() {
        let name = UploadedFile.lastComponent(of: String(repeating: "县", count: 200))
        #expect(name == String(repeating: "县", count: 85))
    }

    @Test(arguments: [
        "", "--XX", "--XX\r\n", "--XX\r\n\r\n", "--YY\r\n", "--XX\r\nContent-Disposition: form-data\r\n\r\n1\r\n--XX--",
        "--XX\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\n1\r\n--XX--",
        "--XX\r\n\r\n\r\n1\r\n--XX--", "--XX\r\nno colon\r\n\r\n1\r\n--XX--",
        "--XX\r\nContent-Disposition: form-data; name=\"a\r\n\r\n1\r\n--XX--",
        "--XX\r\nContent-Disposition: form-data; name=\"a\"; name=\"b\"\r\n\r\n1\r\n--XX--",
        "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\n1\r\n--XX--",
        "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64\r\n\r\nMQ==\r\n--XX--",
        "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1",
        "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--XX",
    ])
    func refusesABodyThatBreaksTheForm(_ body: String) {
        for piece in [1, Int.max] {
            #expect(throws: ServerError.self) { try Self.read(Array(body.utf8), piece: piece) }
        }
    }

    @Test func refusesAFieldThatIsNoText() {
        #expect(throws: ServerError.self) { try Self.read(Self.body([(Self.disposition + "\"a\"", [0xFF])])) }
        #expect(throws: ServerError.self) { try Self.read(Self.body([(Self.disposition + "\"a\"", [0x61, 0])])) }
    }

    @Test func refusesWhatIsBeyondALimit() throws {
        func code(_ limits: MultipartParser.Limits, _ bytes: [UInt8]) -> ServerError.Code? {
            do {
                _ = try Self.read(bytes, limits: limits)
                return nil
            } catch {
                return (error as? ServerError)?.code
            }
        }
        let file = Self.file(Array(repeating: 7, count: 100))
        #expect(code(.init(fileBytes: 100), file) == nil)
        #expect(code(.init(fileBytes: 99), file) == .tooLarge)
        let fields = Self.body([
            (Self.disposition + "\"a\"", [0x31, 0x31]), (Self.disposition + "\"b\"", [0x31, 0x31]),
        ])
        #expect(code(.init(fieldBytes: 4), fields) == nil)
        #expect(code(.init(fieldBytes: 3), fields) == .tooLarge)
        #expect(code(.init(parts: 2), fields) == nil)
        #expect(code(.init(parts: 1), fields) == .malformed)
        #expect(code(.init(headerBytes: 20), fields) == .malformed)
        #expect(code(.init(paddingBytes: 10), Array("0123456789\r\n".utf8) + fields) == .malformed)
        #expect(code(.init(paddingBytes: 10), fields + Array("0123456789".utf8)) == .malformed)
    }

    @Test(arguments: [
        ("multipart/form-data; boundary=XX", true), ("Multipart/Form-Data; charset=utf-8; boundary=\"X X\"", true),
        ("multipart/form-data", false), ("multipart/form-data; boundary=", false),
        ("multipart/mixed; boundary=XX", false),
        ("multipart/form-data; boundary=\"XX", false), ("multipart/form-data; boundary=县", false),
        ("multipart/form-data; boundary=A; boundary=B", false),
        ("multipart/form-data; boundary=" + String(repeating: "a", count: 71), false),
    ])
    func takesTheBoundaryFromTheMediaType(_ type: String, _ usable: Bool) {
        #expect((MultipartParser(contentType: type) != nil) == usable)
    }

    @Test func neverFailsOtherwiseThanByRefusal() {
        // A body with every single byte dropped, doubled or replaced gives a form or a refusal, in any pieces.
        let body = Self.file(Array("内容\r\n--XX".utf8))
        for index in body.indices {
            var dropped = body
            dropped.remove(at: index)
            var replaced = body
            replaced[index] = 0x0D
            var doubled = body
            doubled.insert(body[index], at: index)
            for bytes in [dropped, replaced, doubled] {
                let whole = try? Self.read(bytes)
                #expect(whole == (try? Self.read(bytes, piece: 3)))
            }
        }
    }
}
