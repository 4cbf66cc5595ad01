/// Code units of the marks that structure hangs on, folded.
enum Marks {
    static let colon: UInt16 = 0x3A
    static let stop: UInt16 = 0x3002
    static let listComma: UInt16 = 0x3001
    static let comma: UInt16 = 0x2C
    static let semicolon: UInt16 = 0x3B
    static let open: UInt16 = 0x28
    static let close: UInt16 = 0x29
    static let openSquare: UInt16 = 0x5B
    static let closeSquare: UInt16 = 0x5D
    static let dot: UInt16 = 0x2E
    static let bar: UInt16 = 0x7C
    static let star: UInt16 = 0x2605

    /// Whether it ends a sentence.
    static func endsSentence(_ unit: UInt16) -> Bool {
        switch unit {
        case stop, semicolon, 0x21, 0x3F, 0x2026: true
        default: false
        }
    }

    /// Whether the point at `index` ends a sentence: a Chinese text typed with ASCII points.
    static func isFullPoint(_ keys: [UInt16], at index: Int, before end: Int) -> Bool {
        guard keys[index] == dot else { return false }
        guard index + 1 < end else { return true }
        guard index > 0 else { return false }
        let before = keys[index - 1]
        return isHan(before) || ((before == close || before == 0x201D || before == 0x25) && !isDigit(keys[index + 1]))
    }

    /// Whether names of a list are parted by it.
    static func partsNames(_ unit: UInt16) -> Bool {
        switch unit {
        case listComma, comma, semicolon, stop, bar, 0x2F: true
        default: false
        }
    }

    /// Whether it is an ASCII digit, as folded.
    static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }

    static let firstHan: UInt16 = 0x3400
    static let lastHan: UInt16 = 0x9FFF

    /// Whether it is a Chinese character.
    static func isHan(_ unit: UInt16) -> Bool { (firstHan...lastHan).contains(unit) || unit == 0x3007 }

    /// The value of a digit of a Chinese numeral, 10 for 十; `nil` for anything else.
    static func numeral(_ unit: UInt16) -> Int? {
        switch unit {
        case 0x4E00: 1
        case 0x4E8C: 2
        case 0x4E09: 3
        case 0x56DB: 4
        case 0x4E94: 5
        case 0x516D: 6
        case 0x4E03: 7
        case 0x516B: 8
        case 0x4E5D: 9
        case 0x5341: 10
        case 0x3007, 0x25CB, 0x96F6: 0
        default: nil
        }
    }
}
