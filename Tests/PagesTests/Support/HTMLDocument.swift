/// A page as a tree, made of tokens, with what is wrong with it.
struct HTMLDocument {
    final class Element {
        let name: String
        let attributes: [HTMLTokenizer.Attribute]
        private(set) weak var parent: Element?
        private(set) var children: [Element] = []
        fileprivate(set) var text = ""

        init(_ name: String, _ attributes: [HTMLTokenizer.Attribute], parent: Element?) {
            self.name = name
            self.attributes = attributes
            self.parent = parent
            parent?.children.append(self)
        }

        subscript(name: String) -> String? {
            attributes.first { $0.name == name }?.value
        }

        var ancestors: [Element] {
            sequence(first: self) { $0.parent }.dropFirst().map(\.self)
        }

        var descendants: [Element] {
            children.flatMap { [$0] + $0.descendants }
        }
    }

    let root = Element("#document", [], parent: nil)
    private(set) var errors: [String]

    private static let void: Set<String> = ["meta", "link", "input", "br", "hr", "img"]
    /// Elements that end a paragraph when they begin inside it.
    private static let blocks: Set<String> = [
        "p", "div", "ul", "ol", "dl", "section", "article", "header", "footer", "nav", "main", "form", "table",
        "details",
        "fieldset", "h1", "h2", "h3", "h4", "figure", "pre", "aside",
    ]

    init(_ html: String) {
        let tokenizer = HTMLTokenizer(html)
        errors = tokenizer.errors
        var open = root
        for token in tokenizer.tokens {
            switch token {
            case .start(let name, let attributes):
                let element = Element(name, attributes, parent: open)
                errors += HTMLDocument.problems(of: element)
                if !HTMLDocument.void.contains(name) { open = element }
            case .end(let name):
                if open.name != name { errors.append("</\(name)> closes <\(open.name)>") }
                open = open.parent ?? open
            case .text(let text): open.text += text
            case .comment(let text): errors.append("comment \(text)")
            case .doctype: break
            }
        }
        if open !== root { errors.append("<\(open.name)> is not closed") }
    }

    private static func problems(of element: Element) -> [String] {
        let outer = element.ancestors.map(\.name)
        var problems: [String] = []
        if blocks.contains(element.name), outer.contains("p") { problems.append("<\(element.name)> in <p>") }
        for name in ["a", "form", "button", "label"] where element.name == name && outer.contains(name) {
            problems.append("<\(name)> in <\(name)>")
        }
        if ["a", "button", "input", "select"].contains(element.name), outer.contains("button") {
            problems.append("<\(element.name)> in <button>")
        }
        return problems
    }

    var elements: [Element] { root.descendants }
}
