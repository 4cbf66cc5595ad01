/// Changes that know characters, and what documents are made of.
enum TextChange {
    /// `text` changed once, still whole characters.
    static func applied(
        to text: [UInt8], tokens: [String] = Tokens.text, _ generator: inout SeededGenerator
    ) -> [UInt8] {
        var scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
        let place = Int.random(in: 0...scalars.count, using: &generator)
        let end = min(scalars.count, place + Int.random(in: 1...40, using: &generator))
        let token = Array((tokens.randomElement(using: &generator) ?? "").unicodeScalars)
        switch Int.random(in: 0..<8, using: &generator) {
        case 0...3: scalars.insert(contentsOf: token, at: place)
        case 4: scalars.replaceSubrange(place..<end, with: token)
        case 5:
            let times = [2, 10, 100, 1000, 20_000].randomElement(using: &generator) ?? 2
            let repeated = repeatElement(
                Array(scalars[place..<end]) + token, count: min(times, Bounds.growth / (end - place + token.count + 1)))
            scalars.insert(contentsOf: Array(repeated.joined()), at: place)
        case 6:
            for index in place..<end where isDigit(scalars[index]) {
                scalars[index] = digits.randomElement(using: &generator) ?? "0"
            }
        default:
            for index in place..<end {
                scalars.insert(contentsOf: token, at: min(scalars.count, index + (index - place) * token.count))
            }
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return Array(String(view).utf8)
    }

    private static let digits: [Unicode.Scalar] = [
        "0", "9", "０", "９", "一", "十", "百", "万", "亿", "两", "〇", ".", "．", "%", "-", "年", "月",
    ]

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType != nil }
}
