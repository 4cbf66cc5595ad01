/// Reads HTML as a browser does (WHATWG HTML 13.2.5), as far as pages need it: tags, attributes, comments, text, and the
/// elements whose content is text. What a browser forgives it forgives too, and notes it as an error.
struct HTMLTokenizer {
    struct Attribute: Hashable, Sendable {
        var name: String
        var value: String
    }

    enum Token: Hashable {
        case start(String, [Attribute])
        case end(String)
        case text(String)
        case comment(String)
        case doctype
    }

    private(set) var tokens: [Token] = []
    private(set) var errors: [String] = []
    private let input: [UInt8]
    private var index = 0
    private var text: [UInt8] = []

    init(_ html: String) {
        input = Array(html.utf8)
        while index < input.count { readData() }
        flush()
    }

    private var current: UInt8? { index < input.count ? input[index] : nil }

    private mutating func fail(_ error: String) {
        let end = min(input.count, index + 30)
        errors.append("\(error) at \(index): \(String(decoding: input[min(index, end)..<end], as: UTF8.self))")
    }

    private mutating func flush() {
        if !text.isEmpty { tokens.append(.text(String(decoding: text, as: UTF8.self))) }
        text = []
    }

    private func looking(at word: StaticString) -> Bool {
        guard index + word.utf8CodeUnitCount <= input.count else { return false }
        return word.withUTF8Buffer { bytes in
            bytes.indices.allSatisfy { bytes[$0] == input[index + $0].lowercased }
        }
    }

    /// Takes the bytes from here to the first one that is not `wanted`.
    private mutating func run(while wanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let start = index
        while index < input.count, wanted(input[index]) { index += 1 }
        return input[start..<index]
    }

    // MARK: Data

    private mutating func readData() {
        switch current {
        case UInt8(ascii: "<"): readTagOpen()
        case UInt8(ascii: "&"): text.append(readReference())
        case 0:
            fail("unexpected null")
            index += 1
        case _?: text += run { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "&") && $0 != 0 }
        case nil: break
        }
    }

    private mutating func readTagOpen() {
        let next = index + 1 < input.count ? input[index + 1] : nil
        if next == UInt8(ascii: "!"), looking(at: "<!--") { return readComment() }
        if next == UInt8(ascii: "!"), looking(at: "<!doctype") { return readDoctype() }
        if let next, next.isLetter {
            index += 1
            return readStartTag()
        }
        if next == UInt8(ascii: "/"), index + 2 < input.count, input[index + 2].isLetter {
            index += 2
            return readEndTag()
        }
        fail("invalid first character of tag name")
        if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || next == UInt8(ascii: "/") {
            return readBogusComment()
        }
        text.append(UInt8(ascii: "<"))
        index += 1
    }

    private mutating func readComment() {
        flush()
        index += 4
        var content: [UInt8] = []
        while current != nil, !looking(at: "-->") {
            content.append(input[index])
            index += 1
        }
        index += 3
        tokens.append(.comment(String(decoding: content, as: UTF8.self)))
    }

    private mutating func readBogusComment() {
        flush()
        var content: [UInt8] = []
        while let byte = current, byte != UInt8(ascii: ">") {
            content.append(byte)
            index += 1
        }
        index += 1
        tokens.append(.comment(String(decoding: content, as: UTF8.self)))
    }

    private mutating func readDoctype() {
        flush()
        while current != nil, current != UInt8(ascii: ">") { index += 1 }
        index += 1
        tokens.append(.doctype)
    }

    // MARK: Tags

    private mutating func readName() -> String {
        let name = run { !$0.isSpace && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
        return String(decoding: name, as: UTF8.self).lowercased()
    }

    private mutating func readStartTag() {
        flush()
        let name = readName()
        let attributes = readAttributes()
        tokens.append(.start(name, attributes))
        switch name {
        case "title": readTextContent(until: "</title", references: true)
        case "textarea": readTextContent(until: "</textarea", references: true)
        case "script": readTextContent(until: "</script", references: false)
        case "style": readTextContent(until: "</style", references: false)
        default: break
        }
    }

    private mutating func readEndTag() {
        flush()
        let name = readName()
        if !readAttributes().isEmpty { fail("end tag with attributes") }
        tokens.append(.end(name))
    }

    private mutating func readTextContent(until end: StaticString, references: Bool) {
        while let byte = current, !looking(at: end) {
            if references, byte == UInt8(ascii: "&") {
                text.append(readReference())
            } else {
                text.append(byte)
                index += 1
            }
        }
        flush()
    }

    private mutating func readAttributes() -> [Attribute] {
        var attributes: [Attribute] = []
        while true {
            skipSpace()
            switch current {
            case nil:
                fail("end of file in tag")
                return attributes
            case UInt8(ascii: ">"):
                index += 1
                return attributes
            case UInt8(ascii: "/"):
                index += 1
            default:
                let attribute = readAttribute()
                if attributes.contains(where: { $0.name == attribute.name }) { fail("duplicate \(attribute.name)") }
                attributes.append(attribute)
            }
        }
    }

    private mutating func skipSpace() {
        while let byte = current, byte.isSpace { index += 1 }
    }

    private mutating func readAttribute() -> Attribute {
        var name: [UInt8] = []
        while let byte = current, !byte.isSpace, byte != UInt8(ascii: "/"), byte != UInt8(ascii: ">"),
            byte != UInt8(ascii: "=") || name.isEmpty
        {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "<") {
                fail("unexpected character in attribute name")
            }
            name.append(byte.lowercased)
            index += 1
        }
        skipSpace()
        let text = String(decoding: name, as: UTF8.self)
        guard current == UInt8(ascii: "=") else { return Attribute(name: text, value: "") }
        index += 1
        skipSpace()
        return Attribute(name: text, value: readValue())
    }

    private mutating func readValue() -> String {
        var value: [UInt8] = []
        guard let quote = current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            fail("attribute value without quotes")
            while let byte = current, !byte.isSpace, byte != UInt8(ascii: ">") {
                value.append(byte)
                index += 1
            }
            return String(decoding: value, as: UTF8.self)
        }
        index += 1
        while let byte = current, byte != quote {
            if byte == UInt8(ascii: "&") {
                value.append(readReference())
            } else {
                value += run { $0 != quote && $0 != UInt8(ascii: "&") }
            }
        }
        index += 1
        if let byte = current, !byte.isSpace, byte != UInt8(ascii: ">"), byte != UInt8(ascii: "/") {
            fail("no space between attributes")
        }
        return String(decoding: value, as: UTF8.self)
    }

    // MARK: Character references

    /// The references that pages write; anything else is an error.
    private mutating func readReference() -> UInt8 {
        guard let end = input[index...].prefix(6).firstIndex(of: UInt8(ascii: ";")) else { return failReference() }
        let character: UInt8
        switch input[index...end] {
        case "&amp;": character = UInt8(ascii: "&")
        case "&lt;": character = UInt8(ascii: "<")
        case "&gt;": character = UInt8(ascii: ">")
        case "&quot;": character = UInt8(ascii: "\"")
        case "&#39;": character = UInt8(ascii: "'")
        default: return failReference()
        }
        index = end + 1
        return character
    }

    private mutating func failReference() -> UInt8 {
        fail("unknown character reference")
        index += 1
        return UInt8(ascii: "&")
    }
}

/// Whether the bytes are those of a literal.
private func ~= (literal: StaticString, bytes: ArraySlice<UInt8>) -> Bool {
    literal.withUTF8Buffer { $0.elementsEqual(bytes) }
}

extension UInt8 {
    fileprivate var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self + 0x20 : self }
    fileprivate var isLetter: Bool { (0x61...0x7A).contains(lowercased) }
    fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) && self != 0x0B }
}
