/// How much of one text stands in another.
enum TextOverlap {
    /// A share as a fraction, compared without division.
    struct Share {
        let part: Int
        let whole: Int

        static func >= (share: Share, limit: (Int, Int)) -> Bool { share.part * limit.1 >= share.whole * limit.0 }
    }

    /// Only so much of a text is compared, which keeps the work for any input linear.
    private static let longestCompared = 120

    /// The longest stretch of `text` that stands in `other`, against the length of `text`.
    ///
    /// - Complexity: O(m × n); both are single clauses.
    static func share(of text: String, in other: String) -> Share {
        let wanted = Array(text.unicodeScalars.prefix(longestCompared))
        let given = Array(other.unicodeScalars.prefix(longestCompared))
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
        return Share(part: longest, whole: wanted.count)
    }
}
