/// One part of a multipart body.
struct MultipartPart: Sendable, Hashable {
    /// The name of the form's field.
    let name: String
    /// The file's name as sent; `nil` where the part is no file.
    let fileName: String?
    /// The bytes that have come so far.
    var content: [UInt8] = []

    /// The part with the given header lines.
    ///
    /// - Throws: `malformed` where they do not say `form-data` and a name, name a transfer encoding (RFC 7578, 4.7
    ///   forbids it), or say anything twice.
    init(headerLines: some Sequence<UInt8>) throws(ServerError) {
        let lines = try MultipartPart.headers(headerLines)
        guard lines["content-transfer-encoding"].map({ ["7bit", "8bit", "binary"].contains($0.lowercased()) }) ?? true
        else {
            throw ServerError(.malformed, "a part has a transfer encoding")
        }
        guard let disposition = lines["content-disposition"].flatMap({ HeaderParameters($0.utf8) }),
            disposition.value == "form-data", let name = disposition["name"]
        else { throw ServerError(.malformed, "a part has no name") }
        self.name = MultipartPart.unescaped(name)
        fileName = disposition["filename"].map(MultipartPart.unescaped)
    }

    private static func headers(_ bytes: some Sequence<UInt8>) throws(ServerError) -> [String: String] {
        var headers: [String: String] = [:]
        for line in Array(bytes).split(whereSeparator: { $0 == 0x0D || $0 == 0x0A }) {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
                line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F }), !line.contains(0)
            else { throw ServerError(.malformed, "a part's header line has no name") }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            let value = String(decoding: line[(colon + 1)...], as: UTF8.self).trimmingSpaces()
            guard headers.updateValue(value, forKey: name) == nil else {
                throw ServerError(.malformed, "a part's header comes twice")
            }
        }
        return headers
    }

    /// Browsers escape exactly these three in names (WHATWG HTML, multipart/form-data encoding algorithm).
    private static func unescaped(_ name: String) -> String {
        var text = name[...]
        var result = ""
        while let percent = text.firstIndex(of: "%") {
            result += text[..<percent]
            text = text[percent...]
            switch text.prefix(3).uppercased() {
            case "%22": result += "\""
            case "%0D": result += "\r"
            case "%0A": result += "\n"
            default:
                result += "%"
                text = text.dropFirst()
                continue
            }
            text = text.dropFirst(3)
        }
        return result + text
    }
}
