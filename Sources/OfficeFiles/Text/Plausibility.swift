/// Whether bytes that could be text look like it.
///
/// Nearly every string of high bytes is valid GB 18030, so validity alone would turn Big5, Shift-JIS and damaged UTF-8
/// into Chinese nonsense.
enum Plausibility {
    /// Whether `bytes` hold no zero byte and hardly any control character.
    static func isText(_ bytes: [UInt8]) -> Bool {
        var controls = 0
        for byte in bytes where byte < 0x20 {
            if byte == 0 { return false }
            if !(0x09...0x0D ~= byte) { controls += 1 }
        }
        return controls * 50 <= bytes.count
    }

    /// Whether `bytes`, taken as GB 18030, read like Chinese: mostly the everyday characters of GB 2312, few of them
    /// kana.
    ///
    /// Simplified office texts have more than 97 of 100 characters there, traditional ones 60 and more, and these are
    /// told by their commas and stops. Of Big5 and Shift-JIS taken for GB 18030 it is fewer than 30, and no comma.
    static func readsAsChinese(_ bytes: [UInt8]) -> Bool {
        let count = PairCount(bytes)
        guard count.pairs > 0, count.kana * 10 <= count.pairs else { return false }
        return count.everyday * 10 >= count.pairs * 7
            || count.everyday * 2 >= count.pairs && count.marks * 50 >= count.pairs
    }

    /// Whether `text` has no more than one character in a hundred that no standard defines (or three at all).
    static func hasFewPrivateCharacters(_ text: String) -> Bool {
        let unassigned = text.unicodeScalars.count { 0xE000...0xF8FF ~= $0.value || $0.value >= 0xF0000 }
        return unassigned <= max(3, text.unicodeScalars.count / 100)
    }
}

/// What kinds of characters the bytes of a text would be in GB 18030.
private struct PairCount {
    /// Characters of two or four bytes.
    var pairs = 0
    /// Those of GB 2312 but for kana and other letters.
    var everyday = 0
    var kana = 0
    /// The marks ，。、.
    var marks = 0

    init(_ bytes: [UInt8]) {
        var position = 0
        while position + 1 < bytes.count {
            let (lead, next) = (bytes[position], bytes[position + 1])
            guard lead >= 0x80 else {
                position += 1
                continue
            }
            pairs += 1
            if next >= 0xA1 { count(row: lead, next) }
            // The second byte of a four-byte character is a digit.
            position += 0x30...0x39 ~= next ? 4 : 2
        }
    }

    private mutating func count(row: UInt8, _ next: UInt8) {
        switch row {
        case 0xA1...0xA3, 0xB0...0xF7: everyday += 1
        case 0xA4...0xA5: kana += 1
        default: break
        }
        switch (row, next) {
        case (0xA3, 0xAC), (0xA1, 0xA2), (0xA1, 0xA3): marks += 1
        default: break
        }
    }
}
