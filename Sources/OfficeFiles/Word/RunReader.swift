/// Reads what stands in the lines of a paragraph: runs, fields, tracked changes, text boxes.
struct RunReader {
    private let styles: StyleSheet
    /// What the paragraph's text has come to.
    private(set) var text = ""
    /// The contents of text boxes anchored in the paragraph.
    private(set) var boxes: [Element] = []
    /// For each field that is open, whether its result has begun. A field may run over several paragraphs.
    private(set) var fields: [Bool]
    private(set) var tally: Tally
    /// Where pages began in ``text`` when the file was last laid out, as offsets in UTF-8 bytes.
    private(set) var pageStarts: [Int] = []
    private var isParagraphHidden = false

    init(styles: StyleSheet, fields: [Bool], tally: Tally) {
        self.styles = styles
        self.fields = fields
        self.tally = tally
    }

    /// Reads a paragraph.
    mutating func read(_ paragraph: Element) {
        isParagraphHidden = styles.isHidden(paragraph.child("w:pPr", "w:pStyle")?["w:val"])
        inline(paragraph)
    }

    private mutating func inline(_ parent: Element) {
        for element in parent.elements {
            switch element.name {
            case "w:r": run(element)
            case "w:ins", "w:moveTo":
                tally.hasTrackedChanges = true
                inline(element)
            case "w:del", "w:moveFrom": tally.hasTrackedChanges = true
            case "w:hyperlink", "w:smartTag", "w:customXml", "w:fldSimple", "w:bdo", "w:dir", "w:sdtContent":
                inline(element)
            case "w:sdt": if !element.isPlaceholder { inline(element) }
            case "mc:AlternateContent": if let choice = element.chosen { inline(choice) }
            case "m:oMath", "m:oMathPara": text += element.mathText
            default: break
            }
        }
    }

    private mutating func run(_ element: Element) {
        let isHidden = isHidden(element.child("w:rPr"))
        for part in element.elements { runPart(part, isHidden: isHidden) }
    }

    private mutating func runPart(_ part: Element, isHidden: Bool) {
        switch part.name {
        case "w:fldChar": field(part["w:fldCharType"])
        case "w:lastRenderedPageBreak": pageStarts.append(text.utf8.count)
        case "w:drawing", "w:pict", "w:object": if !isHidden { drawing(part) }
        case "mc:AlternateContent":
            for inner in part.chosen?.elements.map({ $0 }) ?? [] { runPart(inner, isHidden: isHidden) }
        case "w:ruby": if let base = part.child("w:rubyBase") { inline(base) }
        default: show(part.shownText, isHidden: isHidden)
        }
    }

    private mutating func show(_ string: String, isHidden: Bool) {
        guard !string.isEmpty, fields.allSatisfy({ $0 }) else { return }
        if isHidden { tally.hasHiddenText = true } else { text += string }
    }

    private func isHidden(_ properties: Element?) -> Bool {
        if let own = properties?.flag("w:vanish") { return own }
        if let style = properties?.child("w:rStyle")?["w:val"], styles.isHidden(style) { return true }
        return isParagraphHidden
    }

    /// A field is its code, then its result (ECMA-376 part 1, 17.16.18); only the result is shown.
    private mutating func field(_ type: String?) {
        switch type {
        case "begin": if fields.count < 64 { fields.append(false) }
        case "separate": if !fields.isEmpty { fields[fields.count - 1] = true }
        case "end": _ = fields.popLast()
        default: break
        }
    }

    private mutating func drawing(_ element: Element) {
        for inner in element.elements {
            switch inner.name {
            case "w:txbxContent": boxes.append(inner)
            case "pic", "imagedata": tally.pictures += 1
            case "OLEObject": tally.embeddedDocuments += 1
            case "mc:AlternateContent": if let choice = inner.chosen { drawing(choice) }
            default: drawing(inner)
            }
        }
    }
}

extension Element {
    /// The branch of `mc:AlternateContent` to read: both say the same, so only one may count.
    var chosen: Element? {
        child("mc:Choice") ?? child("mc:Fallback")
    }

    /// Whether this content control shows nothing but its prompt.
    var isPlaceholder: Bool {
        child("w:sdtPr")?.flag("w:showingPlcHdr") ?? false
    }

    /// What a part of a run adds to the text; breaks of pages and columns add nothing, so that a sentence goes on.
    fileprivate var shownText: String {
        switch name {
        case "w:t": return self["space"] == "preserve" ? flatText : flatText.trimmed
        case "w:tab", "w:ptab": return "\t"
        case "w:cr": return "\n"
        case "w:br": return ["page", "column"].contains(self["w:type"] ?? "") ? "" : "\n"
        case "w:noBreakHyphen": return "-"
        case "w:sym": return self["w:char"].flatMap { UInt32($0, radix: 16) }.map(SymbolFont.shown) ?? ""
        default: return ""
        }
    }

    private var flatText: String {
        text.contains { $0.isNewline } ? String(text.map { $0.isNewline ? " " : $0 }) : text
    }

    /// The text of a formula.
    fileprivate var mathText: String {
        name == "m:t" ? text : elements.map(\.mathText).joined()
    }
}

extension String {
    /// Without the white space of XML at both ends.
    fileprivate var trimmed: String {
        let isSpace: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }
        var rest = unicodeScalars[...]
        while let first = rest.first, isSpace(first) { rest.removeFirst() }
        while let last = rest.last, isSpace(last) { rest.removeLast() }
        return String(rest)
    }
}
