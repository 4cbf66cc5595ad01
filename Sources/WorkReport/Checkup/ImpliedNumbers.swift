internal import Values

/// Compares the wholes that counts and shares imply: 645个村 at 65% are of about 992 villages.
struct ImpliedNumbers {
    let reading: Reading
    /// The most indicators of an item that are compared with each other.
    private static let comparedIndicators = 200

    /// A whole that a count and a share imply, as a fraction.
    private struct Whole {
        let count: Indicator
        let share: Indicator
        /// What is counted, by its last character: 村.
        let noun: Unicode.Scalar
        let numerator: Int128
        let denominator: Int128

        /// `nil` for numbers too long to be of this field.
        init?(count: Indicator, share: Indicator, noun: Unicode.Scalar) {
            let (amount, part) = (count.amount.value, share.amount.value)
            guard amount.coefficient > 0, amount.coefficient < Whole.limit, amount.scale <= 4,
                part.coefficient > 0, part.coefficient < Whole.limit, part.scale <= 4, part < 100
            else { return nil }
            self.count = count
            self.share = share
            self.noun = noun
            numerator = Int128(amount.coefficient) * 100 * Whole.power(part.scale)
            denominator = Int128(part.coefficient) * Whole.power(amount.scale)
        }

        private static let limit: Int64 = 10_000_000_000

        private static func power(_ places: Int) -> Int128 { (0..<places).reduce(1) { product, _ in product * 10 } }

        /// The nearest whole number.
        var size: Int128 { (numerator * 2 + denominator) / (denominator * 2) }

        /// Whether the two differ by more than 3 % of the other.
        func differs(from other: Whole) -> Bool {
            let own = numerator * other.denominator
            let others = other.numerator * denominator
            return (own > others ? own - others : others - own) * 100 > others * 3
        }
    }

    /// Findings about wholes of the same things that differ.
    func findings() -> [Finding] {
        var first: [Unicode.Scalar: Whole] = [:]
        var findings: [Finding] = []
        for index in reading.items.indices where impliesAny(reading.items[index].commitments) {
            for whole in wholes(of: reading.items[index]) { take(whole, &first, &findings) }
        }
        return findings
    }

    private func take(_ whole: Whole, _ first: inout [Unicode.Scalar: Whole], _ findings: inout [Finding]) {
        guard let earlier = first[whole.noun] else {
            first[whole.noun] = whole
            return
        }
        if whole.differs(from: earlier) { findings.append(finding(whole, against: earlier)) }
    }

    private func finding(_ whole: Whole, against earlier: Whole) -> Finding {
        let message =
            "\(whole.count.amount.text)与\(whole.share.amount.text)推算总数约\(whole.size)，"
            + "而第\(earlier.share.span.line)行\(earlier.count.amount.text)与\(earlier.share.amount.text)推算约\(earlier.size)，两者不符。"
        return FindingRule.impliedNumbers.finding(message, at: whole.share.span, suggestion: "请核对这四个数，或说明各指什么范围。")
    }

    /// The wholes that an item implies: a share next to a count, or a share of things that each get one of what is
    /// counted.
    private func wholes(of item: Item) -> [Whole] {
        var indicators: [Indicator] = []
        for commitment in item.commitments where indicators.count < ImpliedNumbers.comparedIndicators {
            indicators += commitment.indicators.prefix(ImpliedNumbers.comparedIndicators - indicators.count)
        }
        let shares = indicators.enumerated().filter { $0.element.kind == .ratio && $0.element.amount.unit == "%" }
        return shares.compactMap { index, share in
            if index > 0, share.subject.ends(with: "占比") || share.subject.ends(with: "比例") {
                return whole(indicators[index - 1], share, noun: indicators[index - 1].subject.unicodeScalars.last)
            }
            guard let noun = sharedNoun(share) else { return nil }
            let count = indicators.first {
                $0.kind == .count && (sharesObject(share.text, $0.text) || sharesObject(share.subject, $0.subject))
            }
            return count.flatMap { whole($0, share, noun: noun) }
        }
    }

    /// Whether any indicator is a share.
    private func impliesAny(_ commitments: [Commitment]) -> Bool {
        commitments.indices.contains { index in
            let indicators = commitments[index].indicators
            return indicators.indices.contains { indicators[$0].kind == .ratio }
        }
    }

    private func whole(_ count: Indicator, _ share: Indicator, noun: Unicode.Scalar?) -> Whole? {
        guard count.kind == .count, count.amount.scale == nil, let noun else { return nil }
        return Whole(count: count, share: share, noun: noun)
    }

    /// The noun behind `60%的`: its last character before the verb cannot be told, so the second or third one counts
    /// where it is a common noun of places or people.
    private func sharedNoun(_ share: Indicator) -> Unicode.Scalar? {
        guard share.text.holds("%的") || share.text.holds("％的") else { return nil }
        let scalars = Array(share.text.unicodeScalars)
        guard let mark = scalars.firstIndex(where: { $0 == "%" || $0 == "％" }), mark + 1 < scalars.count,
            scalars[mark + 1] == "的"
        else { return nil }
        return scalars[(mark + 2)...].prefix(8).first { "村户校镇乡县区企组".unicodeScalars.contains($0) }
    }

    /// Whether two clauses, or two subjects, name the same object: they end with the same five characters.
    private func sharesObject(_ one: String, _ other: String) -> Bool {
        let tail = one.unicodeScalars.suffix(5)
        return tail.count == 5 && other.unicodeScalars.suffix(5).elementsEqual(tail)
    }
}
