public import Values

/// How alike two progress texts are (雷同): the share of their character pairs that they have in common.
///
/// Digits, punctuation and white space are left out: a text whose numbers alone were changed is the same text. Pairs are
/// counted as often as they occur (Dice's coefficient over bigrams).
///
/// - Returns: 0 to 1; `nil` where either has fewer than ten characters left, which is too little to say anything.
public func likeness(_ left: String, _ right: String) -> Ratio? {
    let (a, b) = (characters(left), characters(right))
    guard a.count >= 10, b.count >= 10 else { return nil }
    var pairs: [UInt64: Int] = [:]
    for (first, second) in zip(a, a.dropFirst()) { pairs[pair(first, second), default: 0] += 1 }
    var common = 0
    for (first, second) in zip(b, b.dropFirst()) {
        guard let left = pairs[pair(first, second)], left > 0 else { continue }
        pairs[pair(first, second)] = left - 1
        common += 1
    }
    return Ratio(Int128(2 * common), over: Int128(a.count + b.count - 2))
}

/// From this likeness on two texts count as the same: nine tenths.
public let sameTextLikeness = Ratio.percent(90)

private func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
    UInt64(first.value) << 32 | UInt64(second.value)
}

private func characters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.isIdeographic }
}
