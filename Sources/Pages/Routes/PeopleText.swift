public import Ledger

/// People as they are typed into a form: one on a line, the part, a colon, the name: `责任领导：李明`.
public enum PeopleText {
    /// The lines for `people`.
    public static func text(_ people: [Person]) -> String {
        people.map { $0.role.isEmpty ? $0.name : "\($0.role)：\($0.name)" }.joined(separator: "\n")
    }

    /// The people on the lines of `text`; empty lines are passed over, and both colons are understood.
    ///
    /// Somebody who stands among `known` with the same part and name keeps the place in the source.
    public static func people(_ text: String, known: [Person]) -> [Person] {
        text.split(whereSeparator: \.isNewline).compactMap { line in
            let parts = line.split(maxSplits: 1) { $0 == "：" || $0 == ":" }.map(trimmed)
            guard let last = parts.last, !last.isEmpty else { return nil }
            let person = Person(name: last, role: parts.count == 2 ? parts[0] : "")
            return known.first { $0.name == person.name && $0.role == person.role } ?? person
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        let from = text.drop(while: \.isWhitespace)
        guard let last = from.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(from[...last])
    }
}
