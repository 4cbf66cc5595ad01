/// Reads headers, footers, notes and comments.
enum AsideReader {
    /// The texts of a part: one for a header or footer, one for each note or comment.
    static func texts(of bytes: [UInt8], context: WordContext) throws(FileError) -> [String] {
        var reader = try MarkupReader(bytes)
        guard try reader.advance(below: -1) else { return [] }
        let root = try reader.element()
        let notes = root.elements.filter { noteNames.contains($0.name) }
        let groups = notes.isEmpty ? [root] : notes.filter(isContent)
        return groups.map { text(of: $0, context: context) }.filter { !$0.isEmpty }
    }

    private static let noteNames: Set<String> = ["w:footnote", "w:endnote", "w:comment"]

    /// Whether a note is one; the others are the rules between the text and its notes.
    private static func isContent(_ note: Element) -> Bool {
        note["w:type"].map { $0 == "normal" } ?? true
    }

    private static func text(of group: Element, context: WordContext) -> String {
        var flow = FlowReader(context: context)
        let lines = group.elements.flatMap { flow.lines(of: $0) } + flow.rest()
        return lines.map(\.text).filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
