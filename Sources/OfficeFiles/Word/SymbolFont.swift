/// Characters of the fonts Symbol and Wingdings, which stand at F000 to F0FF and mean nothing without their font.
enum SymbolFont {
    /// The bullet most like it.
    static func bullet(_ value: UInt32) -> String {
        marks[value & 0xFF] ?? "•"
    }

    /// What `w:sym` shows; empty where no character comes near.
    static func shown(_ value: UInt32) -> String {
        guard 0xF000...0xF0FF ~= value else { return Unicode.Scalar(value).map { String($0) } ?? "" }
        return marks[value & 0xFF] ?? ""
    }

    private static let marks: [UInt32: String] = [
        0x6C: "●", 0x6D: "○", 0x6E: "■", 0x6F: "□", 0x71: "□", 0x72: "□", 0x75: "◆", 0x76: "❖", 0xA1: "○", 0xA7: "▪",
        0xA8: "□", 0xB7: "•", 0xD8: "➢", 0xE8: "→", 0xF0: "⇨", 0xFB: "☒", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
        0x52: "☑", 0x53: "☒", 0xA3: "□", 0xB3: "≥", 0xAB: "★", 0xB5: "★",
    ]
}
