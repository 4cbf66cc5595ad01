/// A header value of the form `value; name=token; name="quoted"`, as Content-Type and Content-Disposition have it.
struct HeaderParameters: Sendable, Hashable {
    /// What stands before the first semicolon, in small letters.
    let value: String
    private var parameters: [String: String] = [:]

    /// The header value in `bytes`, or `nil` where a quoted text does not end or a parameter comes twice: two readers
    /// must not be able to read one header in two ways.
    init?(_ bytes: some Sequence<UInt8>) {
        var scanner = Scanner(bytes: Array(bytes))
        value = scanner.token().lowercased()
        while scanner.skip(UInt8(ascii: ";")) {
            let name = scanner.token().lowercased()
            guard scanner.skip(UInt8(ascii: "=")) else {
                if name.isEmpty { continue }
                return nil
            }
            guard let text = scanner.text(), parameters.updateValue(text, forKey: name) == nil else { return nil }
        }
        guard scanner.isAtEnd else { return nil }
    }

    /// The parameter of that name (in small letters).
    subscript(name: String) -> String? { parameters[name] }
}

private struct Scanner {
    let bytes: [UInt8]
    var offset = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { offset == bytes.count }

    mutating func skip(_ mark: UInt8) -> Bool {
        skipSpace()
        guard offset < bytes.count, bytes[offset] == mark else { return false }
        offset += 1
        return true
    }

    mutating func token() -> String {
        skipSpace()
        let start = offset
        while offset < bytes.count, !Scanner.endsToken(bytes[offset]) { offset += 1 }
        defer { skipSpace() }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    /// A token or a quoted text; `nil` where the quoted text does not end.
    mutating func text() -> String? {
        skip(UInt8(ascii: "\"")) ? quoted() : token()
    }

    /// Browsers write a quotation mark in a name as `%22`, curl as `\"`. A backslash before anything but those two
    /// stands for itself, because old browsers send whole Windows paths.
    private mutating func quoted() -> String? {
        var text: [UInt8] = []
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
            if byte == UInt8(ascii: "\\"), offset < bytes.count,
                bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "\\")
            {
                text.append(bytes[offset])
                offset += 1
            } else {
                text.append(byte)
            }
        }
        return nil
    }

    private mutating func skipSpace() {
        while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
    }

    private static func endsToken(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ";") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "\"") || byte == 0x20
            || byte == 0x09
    }
}
