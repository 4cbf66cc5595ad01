/// The lists of a Word file (`numbering.xml`).
struct NumberingDefinitions {
    /// How the numbers of one level look and count.
    struct Level {
        var start = 1
        var format = NumberFormat.decimal
        var pattern = ""
        var suffix = " "
        /// The level (from 1) whose numbers restart this one's; `nil` for any higher level, 0 for none.
        var restart: Int?
        /// The paragraph style that belongs to this level.
        var style: String?
        /// Whether the numbers of all levels in ``pattern`` are shown as 1, 2, 3.
        var isLegal = false
        var isHidden = false
    }

    private var patterns: [Int: [Int: Level]] = [:]
    private var lists: [Int: List] = [:]
    private var styleOfLink: [Int: String] = [:]
    private var patternOfStyle: [String: Int] = [:]

    private struct List {
        var pattern: Int
        var levels: [Int: Level] = [:]
        var starts: [Int: Int] = [:]
    }

    /// No lists.
    init() {}

    /// The lists in `numbering.xml`.
    init(_ bytes: [UInt8]) throws(FileError) {
        var reader = try MarkupReader(bytes)
        guard try reader.advance(below: -1), !reader.isEmpty else { return }
        while try reader.advance(below: 0) {
            let element = try reader.element()
            switch element.name {
            case "w:abstractNum": addPattern(element)
            case "w:num": addList(element)
            default: break
            }
        }
    }

    /// What lists of the same pattern count together: the pattern's number.
    func pattern(of list: Int) -> Int? {
        guard let pattern = lists[list]?.pattern else { return nil }
        guard let style = styleOfLink[pattern] else { return pattern }
        return patternOfStyle[style] ?? pattern
    }

    /// A level (from 0) of a list.
    func level(_ level: Int, of list: Int) -> Level? {
        lists[list]?.levels[level] ?? pattern(of: list).flatMap { patterns[$0]?[level] }
    }

    /// The number that a list of its own begins with, apart from its pattern.
    func startOverride(of level: Int, in list: Int) -> Int? {
        lists[list]?.starts[level]
    }

    /// The level of a list that paragraphs of a style stand on.
    func level(ofStyle style: String, in list: Int) -> Int? {
        (0..<9).first { level($0, of: list)?.style == style }
    }

    private mutating func addPattern(_ element: Element) {
        guard let id = element["w:abstractNumId"].flatMap({ Int($0) }) else { return }
        patterns[id] = [:]
        for level in element.elements where level.name == "w:lvl" {
            if let index = Self.index(of: level) { patterns[id]?[index] = Level(level) }
        }
        styleOfLink[id] = element.child("w:numStyleLink")?["w:val"]
        if let style = element.child("w:styleLink")?["w:val"] { patternOfStyle[style] = id }
    }

    private mutating func addList(_ element: Element) {
        guard let id = element["w:numId"].flatMap({ Int($0) }),
            let pattern = element.child("w:abstractNumId")?["w:val"].flatMap({ Int($0) })
        else { return }
        var list = List(pattern: pattern)
        for override in element.elements where override.name == "w:lvlOverride" {
            guard let index = Self.index(of: override) else { continue }
            if let level = override.child("w:lvl") { list.levels[index] = Level(level) }
            if let start = override.child("w:startOverride")?["w:val"].flatMap({ Int($0) }) {
                list.starts[index] = start
            }
        }
        lists[id] = list
    }

    private static func index(of element: Element) -> Int? {
        element["w:ilvl"].flatMap { Int($0) }.flatMap { (0..<9).contains($0) ? $0 : nil }
    }
}

extension NumberingDefinitions.Level {
    fileprivate init(_ element: Element) {
        start = element.child("w:start")?["w:val"].flatMap { Int($0) } ?? 0
        format = Self.format(element)
        pattern = element.child("w:lvlText")?["w:val"] ?? ""
        suffix = element.child("w:suff")?["w:val"] == "nothing" ? "" : " "
        restart = element.child("w:lvlRestart")?["w:val"].flatMap { Int($0) }
        style = element.child("w:pStyle")?["w:val"]
        isLegal = element.flag("w:isLgl") ?? false
        isHidden = element.child("w:rPr")?.flag("w:vanish") ?? false
    }

    /// Formats newer than the standard stand in a choice whose fallback is an old one.
    private static func format(_ element: Element) -> NumberFormat {
        let fallback = element.child("mc:AlternateContent", "mc:Fallback")?.child("w:numFmt")
        let name = (element.child("w:numFmt") ?? fallback)?["w:val"] ?? "decimal"
        return NumberFormat(name: name)
    }
}
