import Testing

@testable import Server

@Suite struct FormFieldsTests {
    @Test func decodesNamesAndValuesInOrder() throws {
        let fields = try FormFields(urlEncoded: "title=%E5%AE%8C%E6%88%90+9%25&unit=a&unit=b&&empty=&bare".utf8)
        #expect(fields["title"] == "完成 9%")
        #expect(fields.values("unit") == ["a", "b"])
        #expect(fields["empty"] == "")
        #expect(fields["bare"] == "")
        #expect(fields["absent"] == nil)
    }

    @Test func keepsWhatLooksLikeMarkup() throws {
        #expect(try FormFields(urlEncoded: "a=%3Cscript%3E&b=1%262=3".utf8)["a"] == "<script>")
        #expect(try FormFields(urlEncoded: "b=1%262=3".utf8)["b"] == "1&2=3")
    }

    @Test(arguments: ["a=%", "a=%4", "a=%zz", "a=%ff", "a=%C0%AF", "a=%ED%A0%80", "a=%00", "%00=a", "a=\u{0}"])
    func refusesWhatIsNoEncodedText(_ body: String) {
        #expect(throws: ServerError.self) { try FormFields(urlEncoded: body.utf8) }
    }

    @Test func refusesTooManyFields() {
        let body = Array(repeating: "a=1", count: FormFields.maximumCount + 1).joined(separator: "&")
        #expect(throws: ServerError.self) { try FormFields(urlEncoded: body.utf8) }
    }

    @Test(arguments: ["", "县发改委", "a b+c&d=e%/\\\"'", "😀\n"])
    func encodingIsUndone(_ text: String) {
        let encoded = PercentEncoding.encode(text)
        #expect(PercentEncoding.decode(encoded.utf8, plusIsSpace: true) == text)
        #expect(PercentEncoding.decode(encoded.utf8, plusIsSpace: false) == text)
    }

    @Test func plusIsItselfInPaths() {
        #expect(PercentEncoding.decode("a+b".utf8, plusIsSpace: false) == "a+b")
        #expect(PercentEncoding.decode("a+b".utf8, plusIsSpace: true) == "a b")
    }
}
