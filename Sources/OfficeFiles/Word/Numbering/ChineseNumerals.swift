/// Numbers in Chinese characters, as Word writes them in lists.
enum ChineseNumerals {
    private static let figures: [Character] = Array("〇一二三四五六七八九")
    private static let legalFigures: [Character] = Array("零壹贰叁肆伍陆柒捌玖")

    /// 一, 十, 二十一; from a hundred on digit by digit (一〇〇).
    static func short(_ value: Int) -> String {
        (1..<100).contains(value) ? full(value) : digits(value)
    }

    /// 一〇, 二一.
    static func digits(_ value: Int) -> String {
        guard value >= 0 else { return String(value) }
        return String(String(value).compactMap { $0.wholeNumberValue.map { figures[$0] } })
    }

    /// 十一, 一百零一, 一千二百.
    static func full(_ value: Int) -> String {
        guard (1..<10000).contains(value) else { return digits(value) }
        let text = spelled(value, figures: figures, places: ["千", "百", "十", ""], zero: "零")
        return value < 20 && value >= 10 ? String(text.dropFirst()) : text
    }

    /// 壹拾壹, 壹佰零壹.
    static func legal(_ value: Int) -> String {
        guard (1..<10000).contains(value) else { return digits(value) }
        return spelled(value, figures: legalFigures, places: ["仟", "佰", "拾", ""], zero: "零")
    }

    /// 十一, 百一, 千二百: no 一 before a place, no zero between.
    static func japanese(_ value: Int) -> String {
        guard (1..<10000).contains(value) else { return digits(value) }
        var result = spelled(value, figures: figures, places: ["千", "百", "十", ""], zero: "")
        for place in ["千", "百", "十"] {
            result = result.split(separator: "一" + place, omittingEmptySubsequences: false).joined(separator: place)
        }
        return result
    }

    private static func spelled(_ value: Int, figures: [Character], places: [String], zero: String) -> String {
        var result = ""
        var hasGap = false
        for (place, weight) in zip(places, [1000, 100, 10, 1]) {
            let figure = value / weight % 10
            if figure == 0 {
                hasGap = !result.isEmpty
            } else {
                result += (hasGap ? zero : "") + String(figures[figure]) + place
                hasGap = false
            }
        }
        return result
    }
}

/// Numbers in Latin letters.
enum LetterNumerals {
    /// I, IV, XL; in digits where Roman numbers end.
    static func roman(_ value: Int) -> String {
        guard (1..<4000).contains(value) else { return String(value) }
        var rest = value
        var result = ""
        for (weight, sign) in romanSigns {
            while rest >= weight {
                result += sign
                rest -= weight
            }
        }
        return result
    }

    private static let romanSigns = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]

    /// A … Z, AA, BB … as Word repeats them; in digits beyond thirty rounds.
    static func letters(_ value: Int) -> String {
        guard (1...780).contains(value), let letter = Unicode.Scalar(UInt32(0x41 + (value - 1) % 26)) else {
            return String(value)
        }
        return String(repeating: String(letter), count: (value - 1) / 26 + 1)
    }
}
