/// The elements of a page in the order of their start tags, made of tokens, with what is wrong with them.
struct HTMLDocument: Sendable {
    struct Element: Sendable {
        let name: String
        let attributes: [HTMLTokenizer.Attribute]
        /// The elements inside it, as indices.
        fileprivate(set) var inside: Range<Int>
        /// Whether it or an element around it is marked as Chinese.
        let isChinese: Bool
        /// The text directly in it.
        fileprivate(set) var text = ""

        subscript(name: String) -> String? {
            attributes.first { $0.name == name }?.value
        }
    }

    private(set) var elements: [Element] = []
    private(set) var errors: [String]
    private var open: [Int] = []

    /// Elements that hold nothing.
    private static let void: Set<String> = ["meta", "link", "input", "br", "hr", "img"]
    /// Elements of drawings that hold nothing here: they end themselves, or by a tag of their own.
    private static let drawn: Set<String> = ["line", "polyline", "polygon", "circle", "rect", "path"]
    /// Elements that end a paragraph when they begin inside it.
    private static let blocks: Set<String> = [
        "p", "div", "ul", "ol", "dl", "section", "article", "header", "footer", "nav", "main", "form", "table",
        "details",
        "fieldset", "h1", "h2", "h3", "h4", "figure", "pre", "aside",
    ]
    private static let controls: Set<String> = ["a", "button", "input", "select"]

    init(_ html: String) {
        let tokenizer = HTMLTokenizer(html)
        errors = tokenizer.errors
        for token in tokenizer.tokens {
            switch token {
            case .start(let name, let attributes): start(name, attributes)
            case .end(let name): end(name)
            case .text(let text):
                if let last = open.last { elements[last].text += text }
            case .comment(let text): errors.append("comment \(text)")
            case .doctype: break
            }
        }
        for index in open { errors.append("<\(elements[index].name)> is not closed") }
    }

    /// The elements inside `element`.
    func elements(in element: Element) -> ArraySlice<Element> {
        elements[element.inside]
    }

    private mutating func start(_ name: String, _ attributes: [HTMLTokenizer.Attribute]) {
        check(name)
        let isChinese =
            attributes.first { $0.name == "lang" }.map { $0.value == "zh-CN" }
            ?? open.last.map { elements[$0].isChinese } ?? false
        let index = elements.count
        elements.append(
            Element(name: name, attributes: attributes, inside: (index + 1)..<(index + 1), isChinese: isChinese))
        if !HTMLDocument.void.contains(name), !HTMLDocument.drawn.contains(name) { open.append(index) }
    }

    private mutating func end(_ name: String) {
        guard !HTMLDocument.drawn.contains(name) else { return }
        guard let last = open.popLast() else { return errors.append("</\(name)> closes nothing") }
        if elements[last].name != name { errors.append("</\(name)> closes <\(elements[last].name)>") }
        elements[last].inside = (last + 1)..<elements.count
    }

    /// What may not stand in what is open.
    private mutating func check(_ name: String) {
        let isBlock = HTMLDocument.blocks.contains(name)
        let isControl = HTMLDocument.controls.contains(name)
        guard isBlock || isControl || name == "label" else { return }
        for index in open {
            let outer = elements[index].name
            let endsParagraph = outer == "p" && isBlock
            let isNested = outer == name && (isControl || name == "form" || name == "label")
            if endsParagraph || isNested || outer == "button" && isControl { errors.append("<\(name)> in <\(outer)>") }
        }
    }
}
