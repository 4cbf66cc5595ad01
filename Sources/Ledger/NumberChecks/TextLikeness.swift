public import Values

/// How alike two progress texts are (雷同): the share of their character pairs that they have in common.
///
/// Digits, punctuation and white space are left out: a text whose numbers alone were changed is the same text. Pairs are
/// counted as often as they occur (Dice's coefficient over bigrams).
///
/// - Returns: 0 to 1; `nil` where either has fewer than ten characters left, which is too little to say anything.
public func likeness(_ left: String, _ right: String) -> Ratio? {
    likeness(characters(left), characters(right), atLeast: .zero)
}

/// How alike two texts are that count as the same; `nil` where they do not.
func sameText(_ left: String, _ right: String) -> Ratio? {
    likeness(characters(left), characters(right), atLeast: sameTextLikeness)
}

private func likeness(_ a: [UInt32], _ b: [UInt32], atLeast least: Ratio) -> Ratio? {
    guard a.count >= 10, b.count >= 10 else { return nil }
    let all = a.count + b.count - 2
    func reaches(_ common: Int) -> Bool { Int128(2 * common) * least.denominator >= least.numerator * Int128(all) }
    // No more pairs can be common than the shorter text has.
    guard reaches(min(a.count, b.count) - 1) else { return nil }
    var pairs: [UInt64: Int] = [:]
    for index in a.indices.dropLast() { pairs[pair(a[index], a[index + 1]), default: 0] += 1 }
    var common = 0
    for index in b.indices.dropLast() {
        let pair = pair(b[index], b[index + 1])
        guard let left = pairs[pair], left > 0 else { continue }
        pairs[pair] = left - 1
        common += 1
    }
    return reaches(common) ? Ratio(Int128(2 * common), over: Int128(all)) : nil
}

/// From this likeness on two texts count as the same: nine tenths.
public let sameTextLikeness = Ratio.percent(90)

private func pair(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

private func characters(_ text: String) -> [UInt32] {
    var characters: [UInt32] = []
    characters.reserveCapacity(text.utf8.count / 3)
    for scalar in text.unicodeScalars where isWord(scalar) { characters.append(scalar.value) }
    return characters
}

/// Letters and ideographs; the common ones are told without a look at the tables of Unicode.
private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x41...0x5A, 0x61...0x7A: true
    case 0...0x7F, 0x3000...0x3004: false
    default: scalar.properties.isAlphabetic || scalar.properties.isIdeographic
    }
}
