internal import Values

/// Compares numbers of a reading that depend on each other.
struct NumberChecks {
    let reading: Reading
    /// The most indicators of an item that are compared with each other.
    private static let comparedIndicators = 200

    /// A whole that a count and a share imply: 645个 at 65% are of about 992.
    private struct Whole {
        let count: Indicator
        let share: Indicator
        let size: Double
        /// What is counted, by its last character: 村.
        let noun: Unicode.Scalar
    }

    /// Findings about numbers that cannot all be true.
    func findings() -> [Finding] { impliedFindings() + partFindings() }

    private func impliedFindings() -> [Finding] {
        var first: [Unicode.Scalar: Whole] = [:]
        var findings: [Finding] = []
        for whole in reading.items.flatMap(wholes) {
            guard let earlier = first[whole.noun] else {
                first[whole.noun] = whole
                continue
            }
            let ratio = whole.size / earlier.size
            guard ratio < 0.97 || ratio > 1.03 else { continue }
            findings.append(finding(whole, against: earlier))
        }
        return findings
    }

    private func finding(_ whole: Whole, against earlier: Whole) -> Finding {
        let message =
            "\(print(whole.count))与\(print(whole.share))推算总数约\(Int(whole.size.rounded()))，"
            + "而\(print(earlier.count))与\(print(earlier.share))推算约\(Int(earlier.size.rounded()))，两者不符。"
        return FindingRule.impliedNumbers.finding(message, at: whole.share.span, suggestion: "请核对这四个数，或说明各指什么范围。")
    }

    private func print(_ indicator: Indicator) -> String {
        "\(indicator.amount.value)\(indicator.amount.scale ?? "")\(indicator.amount.unit ?? "")"
    }

    /// The wholes that an item implies: a share next to a count, or a share of things that each get one of what is
    /// counted.
    private func wholes(of item: Item) -> [Whole] {
        let first = item.commitments.lazy.flatMap(\.indicators).prefix(NumberChecks.comparedIndicators)
        let indicators = Array(first)
        let shares = indicators.enumerated().filter { $0.element.kind == .ratio && $0.element.amount.unit == "%" }
        return shares.compactMap { index, share in
            if share.subject.hasSuffix("占比") || share.subject.hasSuffix("比例"), index > 0 {
                return whole(indicators[index - 1], share, noun: indicators[index - 1].subject.unicodeScalars.last)
            }
            guard let noun = sharedNoun(share) else { return nil }
            let count = indicators.first { $0.kind == .count && sharesObject(share.text, $0.text) }
            return count.flatMap { whole($0, share, noun: noun) }
        }
    }

    private func whole(_ count: Indicator, _ share: Indicator, noun: Unicode.Scalar?) -> Whole? {
        guard count.kind == .count, count.amount.scale == nil, let noun else { return nil }
        let part = share.amount.value.approximation / 100
        guard part > 0, part < 1 else { return nil }
        return Whole(count: count, share: share, size: count.amount.value.approximation / part, noun: noun)
    }

    /// The noun behind `60%的`: its last character before the verb cannot be told, so the second or third one counts
    /// where it is a common noun of places or people.
    private func sharedNoun(_ share: Indicator) -> Unicode.Scalar? {
        let scalars = Array(share.text.unicodeScalars)
        guard let mark = scalars.firstIndex(where: { $0 == "%" || $0 == "％" }), mark + 1 < scalars.count,
            scalars[mark + 1] == "的"
        else { return nil }
        return scalars[(mark + 2)...].prefix(8).first { "村户校镇乡县区企组".unicodeScalars.contains($0) }
    }

    /// Whether two clauses name the same object: they end with the same five characters.
    private func sharesObject(_ one: String, _ other: String) -> Bool {
        let tail = one.unicodeScalars.suffix(5)
        return tail.count == 5 && other.unicodeScalars.suffix(5).elementsEqual(tail)
    }

    private func partFindings() -> [Finding] {
        reading.items.flatMap(\.commitments).flatMap { commitment in
            let parts = Dictionary(grouping: commitment.indicators.filter { $0.within != nil }) { $0.within ?? 0 }
            return parts.keys.sorted().filter(commitment.indicators.indices.contains).compactMap { index in
                partFinding(parts[index] ?? [], whole: commitment.indicators[index])
            }
        }
    }

    private func partFinding(_ all: [Indicator], whole: Indicator) -> Finding? {
        let parts = all.filter { $0.amount.unit == whole.amount.unit && $0.kind == whole.kind }
        guard parts.count > 1, let limit = whole.amount.scaled, whole.comparator == .equal else { return nil }
        let sizes = parts.compactMap(\.amount.scaled)
        guard sizes.count == parts.count else { return nil }
        let sum = sizes.reduce(0, +)
        guard sum > limit * 1.0001 else { return nil }
        let message = "“\(whole.text)”的\(parts.count)个分项相加超过总数\(print(whole))。"
        return FindingRule.partsExceedWhole.finding(message, at: whole.span, suggestion: "请核对总数和各分项。")
    }
}

extension Amount {
    /// The amount with its scale, for comparing only; `nil` for a scale that is no power of ten.
    var scaled: Double? {
        let powers = [
            "": 0, "十": 1, "百": 2, "千": 3, "万": 4, "十万": 5, "百万": 6, "千万": 7, "亿": 8, "十亿": 9, "百亿": 10, "千亿": 11,
            "万亿": 12,
        ]
        guard let power = powers[scale ?? ""] else { return nil }
        return (0..<power).reduce(value.approximation) { product, _ in product * 10 }
    }
}
