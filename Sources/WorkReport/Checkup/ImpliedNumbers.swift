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
            for whole in wholes(of: reading.items[index].commitments) { take(whole, &first, &findings) }
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
    private func wholes(of commitments: [Commitment]) -> [Whole] {
        let places = places(of: commitments)
        var wholes: [Whole] = []
        for index in places.indices {
            let (commitment, place) = places[index]
            let (kind, subject) = (
                commitments[commitment].indicators[place].kind, commitments[commitment].indicators[place].subject
            )
            guard kind == .ratio, commitments[commitment].indicators[place].amount.unit == "%" else { continue }
            if index > 0, subject.ends(with: "占比") || subject.ends(with: "比例") {
                let before = commitments[places[index - 1].commitment].indicators[places[index - 1].indicator]
                let share = commitments[commitment].indicators[place]
                if let whole = whole(before, share, noun: before.subject.unicodeScalars.last) { wholes.append(whole) }
                continue
            }
            guard let noun = sharedNoun(commitments[commitment].indicators[place].text) else { continue }
            let share = commitments[commitment].indicators[place]
            let counted = places.first { place in
                let indicators = commitments[place.commitment].indicators
                return indicators[place.indicator].kind == .count
                    && (sharesObject(share.text, indicators[place.indicator].text)
                        || sharesObject(share.subject, indicators[place.indicator].subject))
            }
            guard let counted else { continue }
            let count = commitments[counted.commitment].indicators[counted.indicator]
            if let whole = whole(count, share, noun: noun) { wholes.append(whole) }
        }
        return wholes
    }

    /// Where the indicators of an item stand that are compared.
    private func places(of commitments: [Commitment]) -> [(commitment: Int, indicator: Int)] {
        var places: [(commitment: Int, indicator: Int)] = []
        for commitment in commitments.indices where places.count < ImpliedNumbers.comparedIndicators {
            let most = ImpliedNumbers.comparedIndicators - places.count
            for indicator in commitments[commitment].indicators.indices.prefix(most) {
                places.append((commitment, indicator))
            }
        }
        return places
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
    private func sharedNoun(_ text: String) -> Unicode.Scalar? {
        guard text.holds("%的") || text.holds("％的") else { return nil }
        let scalars = Array(text.unicodeScalars)
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
