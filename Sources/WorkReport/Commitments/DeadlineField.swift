/// A field of the item that gives its parts different dates: `A、B2月底前完成；其它事项11月底前取得明显成效`.
struct DeadlineField {
    /// So many parts of a field are looked at; a longer text is no field of dates.
    private static let longestField = 12

    /// Longer words before a date are statements, not names.
    private static let longestName = 10
    /// So much of a commitment is compared with a name.
    private static let longestCompared = 120

    let reader: ClauseReader
    let print: SourcePrinter

    /// One part of the field: what it names and by when.
    private struct Part {
        let range: Range<Int>
        let deadline: Deadline
        /// Whether it names something besides the date and the words for being done.
        let namesTask: Bool
        /// Whether it speaks of all the rest.
        let isRest: Bool
    }

    /// Gives the commitments of `result` the dates that the field states for them; what it says of matters that no
    /// commitment names becomes a commitment of its own.
    func applied(to result: CommitmentRules.Result) -> CommitmentRules.Result {
        let parts = parts()
        guard parts.contains(where: \.namesTask) else { return result }
        var result = result
        var added: [Commitment] = []
        for part in parts.prefix(Self.longestField) where part.namesTask {
            let matched = assign(part, in: &result.commitments)
            if !matched || part.isRest { added.append(commitment(of: part)) }
        }
        result.commitments += added
        return result
    }

    private func parts() -> [Part] {
        let clauses = ClauseSplitter.clauses(of: reader.text)
        var groups: [Range<Int>] = []
        for clause in clauses {
            if let last = groups.indices.last, clause.opening == .comma {
                groups[last] = groups[last].lowerBound..<clause.range.upperBound
            } else {
                groups.append(clause.range)
            }
        }
        return groups.compactMap { part(at: $0) }
    }

    private func part(at range: Range<Int>) -> Part? {
        guard let deadline = reader.lastDeadline(in: range), let date = reader.text.mentions(in: range).last else {
            return nil
        }
        let before = reader.text.mentions[date].range.lowerBound - range.lowerBound
        let isRest = SplitFieldWords.rest.longestMatch(in: reader.text.passage, at: range.lowerBound) != nil
        return Part(range: range, deadline: deadline, namesTask: before >= 4, isRest: isRest)
    }

    /// Sets the date of the commitments that the part names; `false` where it names none of them.
    private func assign(_ part: Part, in commitments: inout [Commitment]) -> Bool {
        let named = TextOverlap.compared(print.words(of: part.range, in: reader.text))
        var matched = false
        for index in commitments.indices where commitments[index].deadline == nil {
            let text = commitments[index].text
            let isNamed = TextOverlap.isMostly(text, in: named) || names(text, in: part)
            guard part.isRest || isNamed else { continue }
            commitments[index].deadline = part.deadline
            for place in commitments[index].indicators.indices {
                let own = commitments[index].indicators[place].deadline
                commitments[index].indicators[place].deadline = own ?? part.deadline
            }
            matched = matched || isNamed
        }
        return matched
    }

    /// 危房改造 before a date names 改造农村危房300户: all its characters stand in the commitment.
    private func names(_ commitment: String, in part: Part) -> Bool {
        guard let date = reader.text.mentions(in: part.range).first else { return false }
        let name = part.range.lowerBound..<reader.text.mentions[date].range.lowerBound
        guard (4...Self.longestName).contains(name.count) else { return false }
        var rest = Array(commitment.unicodeScalars.prefix(Self.longestCompared))
        for scalar in print.words(of: name, in: reader.text).unicodeScalars {
            guard let place = rest.firstIndex(of: scalar) else { return false }
            rest.remove(at: place)
        }
        return true
    }

    private func commitment(of part: Part) -> Commitment {
        Commitment(
            text: print.text(of: part.range, in: reader.text), span: print.span(of: part.range, in: reader.text),
            action: nil, strength: .plan, kind: .milestone, deadline: part.deadline)
    }
}

/// Words of deadline fields.
enum SplitFieldWords {
    /// Speak of all that was not named.
    static let rest = Lexicon(words: "其它 其他 其余 余下 剩余", meaning: true)
}
