/// How much of one text stands in another.
enum TextOverlap {
    /// Only so much of a text is compared, which keeps the work for any input linear.
    private static let longestCompared = 120

    /// The characters of a text that others are looked for in.
    static func compared(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars.prefix(longestCompared)) }

    /// Whether the longest stretch of `text` that stands in `given` has three quarters of its characters.
    ///
    /// - Complexity: O(m × n); both are single clauses.
    static func isMostly(_ text: String, in given: [Unicode.Scalar]) -> Bool {
        let length = min(longestCompared, text.utf8.count { $0 & 0xC0 != 0x80 })
        return given.count * 4 >= length * 3 && longestCommon(compared(text), given) * 4 >= length * 3
    }

    private static func longestCommon(_ wanted: [Unicode.Scalar], _ given: [Unicode.Scalar]) -> Int {
        var lengths = [Int](repeating: 0, count: given.count + 1)
        var longest = 0
        for scalar in wanted {
            var diagonal = 0
            for (index, other) in given.enumerated() {
                let length = scalar == other ? diagonal + 1 : 0
                diagonal = lengths[index + 1]
                lengths[index + 1] = length
                longest = max(longest, length)
            }
        }
        return longest
    }
}
