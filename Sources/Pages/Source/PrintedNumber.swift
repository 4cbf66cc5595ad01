/// Looks for a number as it is printed: white space may stand anywhere inside it, and it is no part of a longer number.
struct PrintedNumber {
    private var bytes: [UInt8] = []
    private var offsets: [Int] = []

    /// Searches the bytes of `text` from `start` to `end`; an empty stretch where those are no such bytes.
    init(text: [UInt8], from start: Int, to end: Int) {
        guard start >= 0, start < end, end <= text.count else { return }
        var index = start
        while index < end {
            let length = PrintedNumber.whiteSpace(text, at: index)
            if length == 0 {
                bytes.append(text[index])
                offsets.append(index)
            }
            index += max(length, 1)
        }
    }

    /// The first place of `number` in the text.
    func range(of number: String) -> Range<Int>? {
        let pattern = Array(number.utf8)
        guard !pattern.isEmpty, pattern.count <= bytes.count else { return nil }
        for start in 0...(bytes.count - pattern.count)
        where bytes[start] == pattern[0] && bytes[start..<(start + pattern.count)].elementsEqual(pattern) {
            let end = start + pattern.count
            guard isWhole(from: start, to: end) else { continue }
            return offsets[start]..<(offsets[end - 1] + 1)
        }
        return nil
    }

    private func isWhole(from start: Int, to end: Int) -> Bool {
        let before = start > 0 && PrintedNumber.isPartOfNumber(bytes[start - 1])
        let after =
            end < bytes.count && PrintedNumber.isPartOfNumber(bytes[end])
            && PrintedNumber.isPartOfNumber(bytes[end - 1])
        return !before && !after
    }

    private static func isPartOfNumber(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ".")
    }

    /// The length of the white space at `index`: ASCII, or the ideographic space; 0 for anything else.
    private static func whiteSpace(_ text: [UInt8], at index: Int) -> Int {
        switch text[index] {
        case 0x20, 0x09...0x0D: 1
        case 0xE3 where text[index...].starts(with: [0xE3, 0x80, 0x80]): 3
        default: 0
        }
    }
}
