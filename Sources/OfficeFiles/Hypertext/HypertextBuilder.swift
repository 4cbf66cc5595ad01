import CXML2

/// Makes lines of the tags and texts of a web page.
///
/// A class because libxml2 hands it back as a pointer.
final class HypertextBuilder {
    /// Deeper pages are an attack: the parser looks through all open elements at each end tag.
    static let maximumDepth = 256

    /// The running parser, to stop it.
    var context: htmlParserCtxtPtr?
    /// Why the page is refused.
    private(set) var failure: FileError?

    private var open: [(name: String, isHidden: Bool)] = []
    private var hidden = 0
    private var hasHiddenText = false
    private var text = HypertextText()
    private var lines: [HypertextLine] = []
    private var tables: [HypertextTable] = []
    private var lists: [HypertextList] = []
    /// How many more bytes tables may come to, whose cells may be printed in several rows.
    private var room: Int

    /// A builder for a page of so many bytes.
    init(sourceBytes: Int) {
        room = (1 << 20) + 4 * sourceBytes
    }

    /// What the page came to.
    func finished() -> HypertextPage {
        closeLine()
        while !tables.isEmpty { endTable() }
        let (lines, left) = lines.withoutMenus()
        return HypertextPage(lines: lines, linkLines: left, hasHiddenText: hasHiddenText)
    }

    /// An element begins.
    func start(_ name: String, _ attributes: HypertextAttributes) {
        guard open.count < Self.maximumDepth else { return stop(.hostile) }
        let isLeftOut = HypertextNames.leftOut.contains(name)
        let isHidden = isLeftOut || attributes.isHidden
        open.append((name, isHidden))
        if isHidden {
            hidden += 1
            hasHiddenText = hasHiddenText || !isLeftOut
        }
        guard hidden == 0 else { return }
        if HypertextNames.blocks.contains(name) { closeLine() }
        begin(name, attributes)
    }

    /// An element ends.
    func end(_ name: String) {
        guard let place = open.lastIndex(where: { $0.name == name }) else { return }
        let wasShown = hidden == 0
        hidden -= open[place...].count(where: \.isHidden)
        open.removeSubrange(place...)
        guard wasShown else { return }
        finish(name)
        if HypertextNames.blocks.contains(name) { closeLine() }
    }

    /// Characters between tags.
    func text(_ string: String) {
        if hidden == 0 { text.append(string) }
    }

    private func begin(_ name: String, _ attributes: HypertextAttributes) {
        switch name {
        case "br": closeLine()
        case "a": text.linkDepth += 1
        case "pre": text.keepsSpace += 1
        case "ol", "ul": lists.append(HypertextList(name: name, attributes))
        case "li": text.marker = lists.isEmpty ? "" : lists[lists.count - 1].next(attributes)
        case "table": tables.append(HypertextTable())
        case "tr": endRow()
        case "td", "th": if !tables.isEmpty { tables[tables.count - 1].begin(attributes) }
        default: break
        }
    }

    private func finish(_ name: String) {
        switch name {
        case "a": text.linkDepth = max(0, text.linkDepth - 1)
        case "pre":
            closeLine()
            text.keepsSpace = max(0, text.keepsSpace - 1)
        case "ol", "ul": _ = lists.popLast()
        case "h1", "h2", "h3", "h4", "h5", "h6": closeLine(kind: .heading(level: Int(name.dropFirst()) ?? 1))
        case "td", "th":
            closeLine()
            if !tables.isEmpty { tables[tables.count - 1].endCell() }
        case "tr":
            closeLine()
            endRow()
        case "table":
            closeLine()
            if !tables.isEmpty { endTable() }
        default: break
        }
    }

    private func closeLine(kind: TextBlock.Kind = .paragraph) {
        for line in text.taken(kind: kind) { add(line) }
    }

    private func add(_ line: HypertextLine) {
        if let table = tables.indices.last, tables[table].add(line) { return }
        // What stands in a table and in none of its cells is shown before the table.
        lines.append(line)
    }

    private func endRow() {
        guard let table = tables.indices.last else { return }
        room -= tables[table].endRow()
        if room < 0 { stop(.hostile) }
    }

    private func endTable() {
        endRow()
        guard let table = tables.popLast() else { return }
        for line in table.lines { add(line) }
        if let outer = tables.indices.last { tables[outer].holdsTable() }
    }

    private func stop(_ error: FileError) {
        failure = failure ?? error
        if let context { xmlStopParser(context) }
    }
}

/// What the elements of web pages are.
private enum HypertextNames {
    /// Elements whose text is no part of the document.
    static let leftOut: Set<String> = [
        "script", "style", "nav", "noscript", "template", "head", "footer", "aside", "iframe", "object", "applet",
        "svg",
        "select", "button", "textarea", "title", "datalist", "audio", "video", "map",
    ]

    /// Elements that begin and end lines.
    static let blocks: Set<String> = [
        "html", "body", "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table",
        "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "pre", "blockquote", "section", "article", "header",
        "main", "figure", "figcaption", "form", "fieldset", "legend", "address", "hr", "center", "details", "summary",
    ]
}
