/// How a cell shows its number (ECMA-376 part 1, 18.8.30 and 18.8.31).
struct SpreadsheetFormat {
    private let sections: [FormatSection]

    /// The format with the given code: `0.0%`, `yyyy"年"m"月"`, `#,##0"亿元"`.
    init(_ code: String) {
        sections = FormatSection.sections(of: String(code.prefix(255)))
    }

    /// What a cell with the value `value` shows.
    func shown(_ value: String, countsFrom1904: Bool) -> String {
        guard let number = SpreadsheetNumber(value) else { return SheetText.cell(value) }
        var shown = number
        var section = sections.first ?? FormatSection()
        if number.isZero, sections.count > 2 { section = sections[2] }
        if number.isNegative, sections.count > 1 {
            section = sections[1]
            shown.isNegative = false
        }
        if section.isDate {
            return SpreadsheetDate(number, countsFrom1904: countsFrom1904)?.text(section.parts) ?? number.general
        }
        if section.parts.isEmpty, sections.count > 1 { return "" }
        return SheetText.cell(section.text(of: shown))
    }

    /// The codes that files refer to by number only. 14 and 22 are what the reader's country writes; 27 to 36 and 50 to
    /// 58 are those of Chinese.
    static let builtIn: [Int: String] = [
        1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 14: day, 15: day, 16: dayOfYear, 17: month,
        18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "\(day) h:mm", 27: month, 28: dayOfYear,
        29: dayOfYear, 30: day, 31: day, 32: "h\"时\"mm\"分\"", 33: "h\"时\"mm\"分\"ss\"秒\"", 34: "h\"时\"mm\"分\"",
        35: "h\"时\"mm\"分\"ss\"秒\"", 36: month, 37: "#,##0;-#,##0", 38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00",
        40: "#,##0.00;-#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss", 50: month, 51: dayOfYear, 52: month,
        53: dayOfYear, 54: dayOfYear, 55: "h\"时\"mm\"分\"", 56: "h\"时\"mm\"分\"ss\"秒\"", 57: month, 58: dayOfYear,
    ]

    private static let day = "yyyy\"年\"m\"月\"d\"日\""
    private static let month = "yyyy\"年\"m\"月\""
    private static let dayOfYear = "m\"月\"d\"日\""
}

/// A part of a format between semicolons.
struct FormatSection {
    /// A part of it.
    enum Part: Hashable {
        case literal(String)
        /// `0`, `#`, `?`, `.`, `,`, in the order written.
        case digits(String)
        case percent
        case general
        /// `yyyy`, `m`, `dd`, `h`, `ss`, `aaaa`.
        case date(Character, Int)
    }

    private(set) var parts: [Part] = []

    var isDate: Bool {
        parts.contains { if case .date = $0 { true } else { false } } && !parts.contains(.general)
    }

    /// The sections of a format.
    static func sections(of code: String) -> [FormatSection] {
        var sections = [FormatSection()]
        var rest = code[...]
        while let first = rest.first {
            if first == ";" {
                sections.append(FormatSection())
                rest = rest.dropFirst()
            } else {
                sections[sections.count - 1].take(from: &rest)
            }
        }
        return sections
    }

    private mutating func take(from rest: inout Substring) {
        let first = rest.removeFirst()
        switch first {
        case "\"":
            parts.append(.literal(String(rest.prefix { $0 != "\"" })))
            rest = rest.drop { $0 != "\"" }.dropFirst()
        case "\\": if let next = rest.popFirst() { parts.append(.literal(String(next))) }
        case "_", "*": _ = rest.popFirst()
        case "[":
            takeBracket(rest.prefix { $0 != "]" })
            rest = rest.drop { $0 != "]" }.dropFirst()
        case "%": parts.append(.percent)
        case "0", "#", "?", ".", ",": take(digit: first)
        case "@": parts.append(.general)
        default: takeWord(first, &rest)
        }
    }

    private mutating func take(digit: Character) {
        if case .digits(let before) = parts.last {
            parts[parts.count - 1] = .digits(before + String(digit))
        } else if digit == "." || digit == ",", case .date(let letter, _) = parts.last {
            // Behind seconds follow parts of a second, which are not shown.
            parts.append(.literal(letter == "s" ? "" : String(digit)))
        } else {
            parts.append(.digits(String(digit)))
        }
    }

    /// `[h]` counts hours beyond a day, `[$¥-804]` shows a currency; colours, conditions and languages show nothing.
    private mutating func takeBracket(_ content: Substring) {
        if let first = content.first, "hms".contains(first), content.allSatisfy({ $0 == first }) {
            parts.append(.date(first, content.count))
        } else if content.hasPrefix("$") {
            let sign = content.dropFirst().prefix { $0 != "-" }
            if !sign.isEmpty { parts.append(.literal(String(sign))) }
        }
    }

    private mutating func takeWord(_ first: Character, _ rest: inout Substring) {
        let word = String(first) + rest.prefix(8)
        for general in ["General", "G/通用格式"] where word.hasPrefix(general) {
            parts.append(.general)
            rest = rest.dropFirst(general.count - 1)
            return
        }
        for half in ["AM/PM", "am/pm", "A/P", "上午/下午"] where word.hasPrefix(half) {
            parts.append(.date("p", 1))
            rest = rest.dropFirst(half.count - 1)
            return
        }
        let letter = Character(first.lowercased())
        guard "ymdhsae".contains(letter) else {
            parts.append(.literal(String(first)))
            return
        }
        let run = rest.prefix { $0.lowercased() == String(letter) }
        rest = rest.dropFirst(run.count)
        parts.append(.date(letter == "e" ? "y" : letter, letter == "e" ? 4 : run.count + 1))
    }

    /// What a number looks like in this section.
    func text(of number: SpreadsheetNumber) -> String {
        var number = number
        let shape = parts.reduce(into: "") { if case .digits(let digits) = $1 { $0 += digits } }
        number.shift(2 * parts.count { $0 == .percent })
        let hasPlace = !shape.isEmpty || parts.contains(.general)
        guard hasPlace else { return parts.isEmpty ? number.general : literals }
        let digits = shape.isEmpty ? number.general : FormatDigits(shape).text(of: number)
        var result = ""
        var isPlaced = false
        for part in parts {
            switch part {
            case .literal(let text): result += text
            case .percent: result += "%"
            case .digits, .general:
                if !isPlaced { result += digits }
                isPlaced = true
            case .date: break
            }
        }
        return result
    }

    private var literals: String {
        parts.reduce(into: "") { if case .literal(let text) = $1 { $0 += text } }
    }
}

/// The places for digits in a format: `#,##0.00`, `0.0,`.
private struct FormatDigits {
    private let minimumWhole: Int
    private let decimals: ClosedRange<Int>
    private let isGrouped: Bool
    private let thousands: Int

    init(_ shape: String) {
        let most = SpreadsheetNumber.maximumPlaces
        let halves = shape.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let scaling = shape.reversed().prefix { $0 == "," }.count
        let behind = (halves.count > 1 ? halves[1].filter { $0 != "," && $0 != "." } : "").prefix(most)
        let required = behind.lastIndex(of: "0").map { behind.distance(from: behind.startIndex, to: $0) + 1 } ?? 0
        minimumWhole = min(halves[0].count { $0 == "0" }, most)
        decimals = required...behind.count
        isGrouped = halves[0].drop { $0 == "," }.dropLast(halves.count == 1 ? scaling : 0).contains(",")
        thousands = scaling
    }

    func text(of number: SpreadsheetNumber) -> String {
        var number = number
        number.shift(-3 * thousands)
        return number.text(minimumWhole: minimumWhole, decimals: decimals, isGrouped: isGrouped)
    }
}
