/// The styles of a Word file, as far as they decide what is shown.
struct StyleSheet {
    /// One style.
    struct Style {
        var name = ""
        var parent: String?
        var list = ListReference()
        var outlineLevel: Int?
        var isHidden: Bool?
    }

    private var styles: [String: Style] = [:]
    private var defaultParagraphStyle: String?

    /// No styles.
    init() {}

    /// The styles in `styles.xml`.
    init(_ bytes: [UInt8]) throws(FileError) {
        var reader = try MarkupReader(bytes)
        guard try reader.advance(below: -1), !reader.isEmpty else { return }
        while try reader.advance(below: 0) {
            let element = try reader.element()
            guard element.name == "w:style", let id = element["w:styleId"] else { continue }
            styles[id] = Style(element)
            if element["w:type"] == "paragraph", ["1", "true", "on"].contains(element["w:default"] ?? "") {
                defaultParagraphStyle = id
            }
        }
    }

    /// The list that paragraphs of a style belong to, with the style that says so.
    func list(of style: String?) -> (reference: ListReference, style: String)? {
        chain(from: style ?? defaultParagraphStyle).first { $0.style.list.id != nil }.map { ($0.style.list, $0.id) }
    }

    /// Whether text of a paragraph or character style is hidden.
    func isHidden(_ style: String?) -> Bool {
        chain(from: style).lazy.compactMap(\.style.isHidden).first ?? false
    }

    /// The heading level of a paragraph style: 0 for the title, 1 for the highest heading.
    func headingLevel(of style: String?) -> Int? {
        for (_, style) in chain(from: style) {
            if style.name == "Title" { return 0 }
            // Level 9 stands for running text (ECMA-376 part 1, 17.3.1.20).
            if let level = style.outlineLevel { return (0..<9).contains(level) ? level + 1 : nil }
        }
        return nil
    }

    /// A style and those that it is based on, nearest first.
    private func chain(from id: String?) -> [(id: String, style: Style)] {
        var result: [(id: String, style: Style)] = []
        var next = id
        // Word allows far fewer levels; the bound stops a circle.
        while let id = next, let style = styles[id], result.count < 32 {
            result.append((id, style))
            next = style.parent
        }
        return result
    }
}

extension StyleSheet.Style {
    fileprivate init(_ element: Element) {
        name = element.child("w:name")?["w:val"] ?? ""
        parent = element.child("w:basedOn")?["w:val"]
        list = ListReference(element.child("w:pPr", "w:numPr"))
        outlineLevel = element.child("w:pPr", "w:outlineLvl")?["w:val"].flatMap { Int($0) }
        isHidden = element.child("w:rPr")?.flag("w:vanish")
    }
}

/// Where a paragraph or a style says that it belongs to a list.
struct ListReference {
    /// The list; 0 takes the paragraph out of any list.
    var id: Int?
    /// The level in the list, from 0.
    var level: Int?

    /// No list.
    init() {}

    /// What `w:numPr` says.
    init(_ properties: Element?) {
        id = properties?.child("w:numId")?["w:val"].flatMap { Int($0) }
        level = properties?.child("w:ilvl")?["w:val"].flatMap { Int($0) }
    }
}
