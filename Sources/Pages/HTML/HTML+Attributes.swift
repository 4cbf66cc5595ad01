extension HTML.StringInterpolation {
    /// Adds ` href="…"`.
    ///
    /// An address comes from a ``Link``, which is a path of this program: nobody can type `javascript:` into one.
    public mutating func appendInterpolation(href link: Link) {
        appendInterpolation(attribute: "href", link.string)
    }

    /// Adds ` action="…"`, the address that a form is sent to.
    public mutating func appendInterpolation(action link: Link) {
        appendInterpolation(attribute: "action", link.string)
    }

    /// Adds ` src="…"`.
    public mutating func appendInterpolation(src link: Link) {
        appendInterpolation(attribute: "src", link.string)
    }

    /// Adds an attribute with its value, or nothing where there is none.
    public mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
        guard let value else { return }
        appendLiteral(" ")
        appendLiteral(name)
        appendLiteral("=\"")
        appendInterpolation(value)
        appendLiteral("\"")
    }

    /// Adds an attribute without a value where `condition` holds: `checked`.
    public mutating func appendInterpolation(flag name: StaticString, when condition: Bool = true) {
        guard condition else { return }
        appendLiteral(" ")
        appendLiteral(name)
    }
}
