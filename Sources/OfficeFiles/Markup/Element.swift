/// An XML element with what stands in it.
///
/// Names are the local name behind a fixed prefix for the vocabularies that matter (`w:p`, `mc:Choice`, `m:t`), whatever
/// prefix the file uses and whether it is of the strict or the transitional kind; other names have no prefix.
struct Element {
    /// What stands in an element.
    enum Node {
        case element(Element)
        case text(String)
    }

    var name: String
    var attributes: [(name: String, value: String)]
    var children: [Node]

    /// The value of an attribute.
    subscript(name: String) -> String? {
        attributes.first { $0.name == name }?.value
    }

    /// The elements directly below this one.
    var elements: some Sequence<Element> {
        children.lazy.compactMap { node in
            if case .element(let element) = node { element } else { nil }
        }
    }

    /// The first element of that name directly below this one.
    func child(_ name: String) -> Element? {
        elements.first { $0.name == name }
    }

    /// The first element at the end of a path of names.
    func child(_ first: String, _ second: String) -> Element? {
        child(first)?.child(second)
    }

    /// The text directly in this element.
    var text: String {
        children.reduce(into: "") { text, node in
            if case .text(let string) = node { text += string }
        }
    }

    /// Whether a switch such as `w:vanish` directly below this element is on; `nil` where it is not there.
    func flag(_ name: String) -> Bool? {
        guard let value = child(name).map({ $0["w:val"] ?? "true" }) else { return nil }
        return !["0", "false", "off"].contains(value)
    }
}
