/// The text of the line that is being read, white space made one as browsers do (CSS Text 3, 4.1).
struct HypertextText {
    /// How many links are open.
    var linkDepth = 0 {
        didSet { if linkDepth > oldValue { isNewLink = true } }
    }
    /// How many elements are open that keep white space.
    var keepsSpace = 0
    /// The number of a list's item, printed before its text.
    var marker = ""

    private var text = ""
    private var shown = 0
    private var linked = 0
    private var links = 0
    private var isNewLink = false
    private var space = Space.none

    /// What stands between the links of a menu.
    private static let separators = Set("|｜>》»/·-—\u{3000}".unicodeScalars)

    private enum Space {
        case none, space, lineEnd
    }

    /// Adds what stands between two tags.
    mutating func append(_ string: String) {
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\n" where keepsSpace > 0, "\r" where keepsSpace > 0: text += "\n"
            case "\n", "\r", "\u{C}": space = .lineEnd
            case " ", "\t", "\u{A0}": if space == .none { space = .space }
            case "\u{200B}"..."\u{200F}", "\u{FEFF}", "\u{AD}", "\0"..."\u{8}": break
            default: append(scalar)
            }
        }
    }

    /// The lines read since the last call.
    mutating func taken(kind: TextBlock.Kind) -> [HypertextLine] {
        defer { (text, shown, linked, links, space) = ("", 0, 0, 0, .none) }
        let lines = text.split(separator: "\n").map { $0.trimmed }.filter { !$0.isEmpty }
        return lines.map { HypertextLine(line: Line(text: $0, kind: kind), shown: shown, linked: linked, links: links) }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        if !marker.isEmpty {
            // Some pages number their items twice: by the list and by hand.
            if text.isEmpty, ListMark(String(scalar) + "、") == nil, scalar.properties.numericType == nil {
                text = marker
            }
            marker = ""
        }
        if space != .none, let last = text.unicodeScalars.last, last != "\n" {
            // A line end between Chinese characters comes from the page's source and is no space.
            if space == .space || !WordSpacing.isWide(last) || !WordSpacing.isWide(scalar) { text += " " }
        }
        space = .none
        text.unicodeScalars.append(scalar)
        if !Self.separators.contains(scalar) { shown += 1 }
        guard linkDepth > 0 else { return }
        linked += 1
        if isNewLink { links += 1 }
        isNewLink = false
    }
}

extension Substring {
    /// Without white space at both ends, wide spaces too, by which Chinese paragraphs are set in.
    fileprivate var trimmed: String {
        var rest = unicodeScalars
        while let first = rest.first, first.properties.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
        return String(rest)
    }
}

/// A list that is open, with the number it has reached.
struct HypertextList {
    private let isNumbered: Bool
    private let format: String
    private var value: Int

    /// The list that a tag opens.
    init(name: String, _ attributes: HypertextAttributes) {
        let style = attributes["style"]?.lowercased().filter { !$0.isWhitespace } ?? ""
        isNumbered = name == "ol" && !style.contains("list-style:none") && !style.contains("list-style-type:none")
        format = attributes["type"] ?? "1"
        value = (attributes["start"].flatMap { Int($0) } ?? 1) &- 1
    }

    /// The mark of the next item; empty where the list has none but bullets.
    mutating func next(_ attributes: HypertextAttributes) -> String {
        value = attributes["value"].flatMap { Int($0) } ?? value &+ 1
        guard isNumbered else { return "" }
        let letters = ["a": 0x61, "A": 0x41]
        if let first = letters[format], (1...26).contains(value), let letter = Unicode.Scalar(first + value - 1) {
            return "\(letter)."
        }
        return "\(value)."
    }
}
