extension JSON {
    /// How the text is laid out.
    public enum Layout: Sendable {
        /// One line, no spaces, members in the order given.
        case compact
        /// One line, no spaces, members sorted by the UTF-8 bytes of their names: equal values give equal bytes.
        case canonical
        /// Two spaces a level, for people.
        case indented
    }

    /// The value as JSON text in UTF-8.
    public func text(_ layout: Layout = .compact) -> String {
        String(decoding: bytes(layout), as: UTF8.self)
    }

    /// The same value with all members in canonical order: equal to what its canonical text is parsed to.
    public var canonical: JSON {
        switch self {
        case .array(let values): .array(values.map(\.canonical))
        case .object(let members):
            .object(
                members.map { Member($0.name, $0.value.canonical) }
                    .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
        case .null, .bool, .number, .string: self
        }
    }

    /// The value as the UTF-8 bytes of JSON text.
    public func bytes(_ layout: Layout = .compact) -> [UInt8] {
        var writer = JSONWriter(layout: layout)
        writer.write(self)
        return writer.bytes
    }
}

private struct JSONWriter {
    let layout: JSON.Layout
    var bytes: [UInt8] = []
    var depth = 0

    init(layout: JSON.Layout) {
        self.layout = layout
    }

    mutating func write(_ value: JSON) {
        switch value {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
        case .number(let number): bytes.append(contentsOf: number.description.utf8)
        case .string(let text): write(string: text)
        case .array(let values): write(values, from: "[", to: "]") { $0.write($1) }
        case .object(let members):
            write(layout == .canonical ? sorted(members) : members, from: "{", to: "}") { writer, member in
                writer.write(string: member.name)
                writer.bytes.append(contentsOf: (writer.layout == .indented ? ": " : ":").utf8)
                writer.write(member.value)
            }
        }
    }

    private func sorted(_ members: [JSON.Member]) -> [JSON.Member] {
        members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    private mutating func write<Element>(
        _ elements: [Element], from opening: Character, to closing: Character,
        each body: (inout JSONWriter, Element) -> Void
    ) {
        bytes.append(contentsOf: opening.utf8)
        depth += 1
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            breakLine()
            body(&self, element)
        }
        depth -= 1
        if !elements.isEmpty { breakLine() }
        bytes.append(contentsOf: closing.utf8)
    }

    private mutating func breakLine() {
        guard layout == .indented else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }

    private mutating func write(string: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in string.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
            case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
            case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
            case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
            case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
            case 0..<0x20:
                let digits = Array("0123456789abcdef".utf8)
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(digits[Int(byte >> 4)])
                bytes.append(digits[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
