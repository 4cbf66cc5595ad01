/// An address inside this program: a path, a query and a fragment, each percent-encoded.
///
/// A page cannot link anywhere else, and no text that somebody typed becomes more of an address than one part of a path,
/// one value of a query, or a fragment.
public struct Link: Sendable, Hashable {
    /// The path, percent-encoded, beginning with `/`; empty for a place on the same page.
    public private(set) var path: String
    private var query: [(name: String, value: String)]
    private var fragment: String?

    /// The place `fragment` on the same page.
    public static func place(_ fragment: String) -> Link {
        Link(path: "", query: [], fragment: fragment)
    }

    /// The local address written in `text`, for going back to where somebody came from; `nil` where it is not a plain path
    /// of this program (another host, a scheme, control characters, or longer than 2,000 bytes).
    public init?(local text: String) {
        let bytes = Array(text.utf8)
        let leavesTheHost = bytes.count > 1 && (bytes[1] == UInt8(ascii: "/") || bytes[1] == UInt8(ascii: "\\"))
        guard bytes.first == UInt8(ascii: "/"), bytes.count <= 2000, !leavesTheHost,
            bytes.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") })
        else { return nil }
        self.init(path: text, query: [], fragment: nil)
    }

    private init(path: String, query: [(name: String, value: String)], fragment: String?) {
        self.path = path
        self.query = query
        self.fragment = fragment
    }

    /// The path made of `pattern` (`/books/:book`), with `values` for its parameters in order.
    ///
    /// - Precondition: the pattern has as many parameters as there are values.
    init(pattern: String, values: [String]) {
        var remaining = values[...]
        let parts = pattern.split(separator: "/").map { part in
            guard part.hasPrefix(":") else { return String(part) }
            guard let value = remaining.popFirst() else { preconditionFailure("too few values for \(pattern)") }
            return PercentEncoding.encoded(value)
        }
        precondition(remaining.isEmpty, "too many values for \(pattern)")
        self.init(path: "/" + parts.joined(separator: "/"), query: [], fragment: nil)
    }

    /// This address with `name=value` in its query; without where `value` is `nil`.
    public func with(_ name: String, _ value: String?) -> Link {
        guard let value else { return self }
        var link = self
        link.query.append((name, value))
        return link
    }

    /// This address without any value of `name` in its query.
    public func without(_ name: String) -> Link {
        var link = bare
        link.query = fields.filter { $0.name != name }
        link.fragment = fragment
        return link
    }

    /// The values of the query, decoded, in their order.
    public var fields: [(name: String, value: String)] {
        let written = path.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
        let pairs = written.prefix { $0 != "#" }.split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (PercentEncoding.decoded(parts[0]), PercentEncoding.decoded(parts.count > 1 ? parts[1] : ""))
        }
        return pairs + query
    }

    /// This address with nothing in its query.
    var withoutFields: Link {
        var link = bare
        link.fragment = fragment
        return link
    }

    /// The path alone, without query and place.
    var bare: Link {
        Link(path: String(path.prefix { $0 != "?" && $0 != "#" }), query: [], fragment: nil)
    }

    /// This address at the place `fragment`.
    public func at(_ fragment: String) -> Link {
        var link = self
        link.fragment = fragment
        return link
    }

    /// The address as it stands in a page or in a `Location` header.
    public var string: String {
        var result = path
        for (index, item) in query.enumerated() {
            result += index == 0 && !path.contains("?") ? "?" : "&"
            result += PercentEncoding.encoded(item.name) + "=" + PercentEncoding.encoded(item.value)
        }
        if let fragment { result += "#" + PercentEncoding.encoded(fragment) }
        return result
    }

    /// Whether both are the same address.
    public static func == (left: Link, right: Link) -> Bool {
        left.string == right.string
    }

    /// Feeds the address to `hasher`.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(string)
    }
}

/// Percent-encoding of everything but the unreserved characters of RFC 3986.
enum PercentEncoding {
    static func encoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            guard !isUnreserved(byte) else {
                bytes.append(byte)
                continue
            }
            bytes.append(UInt8(ascii: "%"))
            bytes.append(digit(byte >> 4))
            bytes.append(digit(byte & 15))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text that a value of a query stands for. What is no encoding stays as it is.
    static func decoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count > 1,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                rest = rest.dropFirst(2)
                bytes.append(value)
            } else {
                bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}
