/// A piece of a page, which nothing but this program's own source text can turn into markup.
///
/// Markup comes from literals, known when the program is compiled (`StaticString`). Every interpolated text is escaped,
/// so that it is the same text in an element and in a quoted attribute; an interpolated `HTML` passes as it is. There is
/// no way to make one from a text that is known at run time only.
///
/// ```swift
/// let cell: HTML = "<td title=\"\(reason)\">\(name)</td>"
/// ```
///
/// Attribute values stand in double quotes, always. Addresses go through ``Link``: see
/// ``StringInterpolation/appendInterpolation(href:)``.
public struct HTML: Sendable, Hashable {
    /// The markup in UTF-8.
    public private(set) var bytes: [UInt8]

    /// Nothing at all.
    public init() {
        bytes = []
    }

    /// `text`, which cannot become markup.
    public init(text: some StringProtocol) {
        bytes = []
        HTMLEscaping.append(text, to: &bytes)
    }

    init(escapedBytes: [UInt8]) {
        bytes = escapedBytes
    }

    /// Whether there is nothing in it.
    public var isEmpty: Bool { bytes.isEmpty }

    /// The markup as a string.
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Makes room for `count` bytes in all.
    mutating func reserveCapacity(_ count: Int) {
        bytes.reserveCapacity(count)
    }

    /// Adds `other` at the end.
    mutating func append(_ other: HTML) {
        bytes.append(contentsOf: other.bytes)
    }

    /// Adds UTF-8 text at the end, escaped; `text` holds whole characters.
    mutating func append(text: some Sequence<UInt8>) {
        HTMLEscaping.append(utf8: text, to: &bytes)
    }

    fileprivate mutating func append(literal: StaticString) {
        guard literal.hasPointerRepresentation else {
            bytes.append(contentsOf: String(literal.unicodeScalar).utf8)
            return
        }
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
}

extension HTML: ExpressibleByStringInterpolation {
    /// Markup written in the source.
    public init(stringLiteral value: StaticString) {
        self.init()
        append(literal: value)
    }

    /// Markup written in the source, with values between.
    public init(stringInterpolation: StringInterpolation) {
        self = stringInterpolation.result
    }

    /// Collects literals as markup and values as text.
    public struct StringInterpolation: StringInterpolationProtocol {
        var result = HTML()

        /// Room for a literal of `literalCapacity` bytes and `interpolationCount` values.
        public init(literalCapacity: Int, interpolationCount: Int) {
            result.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        /// Adds markup written in the source.
        public mutating func appendLiteral(_ literal: StaticString) {
            result.append(literal: literal)
        }

        /// Adds `text`, escaped.
        public mutating func appendInterpolation(_ text: some StringProtocol) {
            result.append(text: text.utf8)
        }

        /// Adds `text` where there is one, escaped.
        public mutating func appendInterpolation(_ text: String?) {
            if let text { result.append(text: text.utf8) }
        }

        /// Adds a whole number.
        public mutating func appendInterpolation(_ number: Int) {
            result.append(text: String(number).utf8)
        }

        /// Adds markup as it is.
        public mutating func appendInterpolation(_ html: HTML) {
            result.append(html)
        }

        /// Adds markup where there is some.
        public mutating func appendInterpolation(_ html: HTML?) {
            if let html { result.append(html) }
        }

        /// Adds `html` where `condition` holds.
        public mutating func appendInterpolation(when condition: Bool, _ html: @autoclosure () -> HTML) {
            if condition { result.append(html()) }
        }
    }
}

extension Sequence {
    /// What `render` makes of each element, in order.
    func html(_ render: (Element) -> HTML) -> HTML {
        var result = HTML()
        for element in self { result.append(render(element)) }
        return result
    }

    /// What `render` makes of each element, in order, with `separator` between.
    func html(separator: HTML, _ render: (Element) -> HTML) -> HTML {
        var result = HTML()
        for element in self {
            if !result.isEmpty { result.append(separator) }
            result.append(render(element))
        }
        return result
    }
}
