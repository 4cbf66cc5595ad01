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

    /// Whether `bytes`, taken as GB 18030, are mostly the everyday characters of GB 2312, few of them kana.
    ///
    /// Chinese office texts have more than 97 of 100 characters there. Other encodings taken for GB 18030 have second
    /// bytes below A1, which GB 2312 never has, or kana in rows 4 and 5.
    static func readsAsChinese(_ bytes: [UInt8]) -> Bool {
        var pairs = 0
        var everyday = 0
        var kana = 0
        var position = 0
        while position + 1 < bytes.count {
            let lead = bytes[position]
            let next = bytes[position + 1]
            guard lead >= 0x80 else {
                position += 1
                continue
            }
            // The second byte of a four-byte character is a digit.
            let length = 0x30...0x39 ~= next ? 4 : 2
            pairs += 1
            if next >= 0xA1, isEveryday(row: lead) { everyday += 1 }
            if next >= 0xA1, 0xA4...0xA5 ~= lead { kana += 1 }
            position += length
        }
        return pairs > 0 && everyday * 10 >= pairs * 7 && kana * 10 <= pairs
    }

    /// The marks and digits of rows 1 to 3, and the characters of both levels (B0 to F7).
    private static func isEveryday(row: UInt8) -> Bool {
        0xA1...0xA3 ~= row || 0xB0...0xF7 ~= row
    }

    /// Whether `text` has no more than one character in a hundred that no standard defines (or three at all).
    static func hasFewPrivateCharacters(_ text: String) -> Bool {
        let unassigned = text.unicodeScalars.count { 0xE000...0xF8FF ~= $0.value || $0.value >= 0xF0000 }
        return unassigned <= max(3, text.unicodeScalars.count / 100)
    }
}
