/// Reads lists of organisations and people: labels before them, verbs behind them, separators on two levels, members
/// in brackets.
final class ResponsibilityReader {
    let keys: [UInt16]
    let gaps: [Bool]
    private let labels: FieldLabelReader
    private let organisations: OrganisationNames

    init(keys: [UInt16], gaps: [Bool]) {
        self.keys = keys
        self.gaps = gaps
        labels = FieldLabelReader(keys: keys, gaps: gaps)
        organisations = OrganisationNames(keys: keys, gaps: gaps)
    }

    /// What the list in `range` says.
    ///
    /// - Parameters:
    ///   - range: the list, without its brackets.
    ///   - label: what the words before the list announce, with their range.
    ///   - strict: whether every name must look like an organisation; for brackets that nothing announces.
    /// - Returns: `nil` where the text is no such list.
    func read(_ range: Range<Int>, label: (FieldLabel, words: Range<Int>)? = nil, strict: Bool = false)
        -> Responsibility?
    {
        var state = State(label: label)
        guard visitPieces(of: range, { take($0, into: &state, strict: strict) }) else { return nil }
        state.settle(nil)
        state.settlePeople(by: PersonNames(keys: keys, gaps: gaps))
        if strict, !state.result.isExplicit, !looksLikeNames(state.result.names) { return nil }
        return state.result.isEmpty && state.result.deadlines.isEmpty ? nil : state.result
    }

    /// The names read so far.
    private struct State {
        var result = Responsibility()
        var label: (FieldLabel, words: Range<Int>)?
        /// Names whose verb has not come yet.
        var pending: [Responsibility.Name] = []
        /// The names of the piece that is read, kept for its memory.
        var names: [Responsibility.Name] = []
        /// What stands behind the last label of persons.
        var people: [Range<Int>] = []

        init(label: (FieldLabel, words: Range<Int>)?) {
            self.label = label
            result.isExplicit = label != nil
        }

        /// Gives the names that wait for a verb their part.
        mutating func settle(_ verb: Organisation.Role?) {
            var labelled = Organisation.Role.responsible
            if case .organisations(let stated)? = label?.0 { labelled = stated }
            for index in pending.indices where !pending[index].isStated { pending[index].role = verb ?? labelled }
            if result.names.isEmpty { swap(&result.names, &pending) } else { result.names += pending }
            pending.removeAll(keepingCapacity: true)
        }

        /// Reads the persons behind the last label: their names, or where there are none, the posts.
        mutating func settlePeople(by reader: PersonNames) {
            guard let role = label?.words else { return }
            let named = people.flatMap { reader.names(in: $0) }
            let found = named.isEmpty ? people.flatMap { reader.posts(in: $0) } : named
            result.people += found.map { .init(name: $0, role: role) }
            people = []
        }
    }

    /// The pieces between separators that stand outside brackets, or before a label behind white space.
    private func pieces(of range: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        _ = visitPieces(of: range) {
            pieces.append($0)
            return true
        }
        return pieces
    }

    /// Gives the pieces in reading order until one is refused: text that is no list is told by its beginning.
    private func visitPieces(of range: Range<Int>, _ take: (Range<Int>) -> Bool) -> Bool {
        var start = range.lowerBound
        var depth = 0
        for index in range {
            switch keys[index] {
            case Marks.open, Marks.openSquare: depth += 1
            case Marks.close, Marks.closeSquare: depth = max(0, depth - 1)
            case Marks.firstHan...Marks.lastHan where !gaps[index]: continue
            case let unit where depth == 0 && Marks.partsNames(unit):
                if index > start, !take(start..<index) { return false }
                start = index + 1
            case _ where depth == 0 && gaps[index] && index > start && beginsLabel(at: index, before: range.upperBound):
                guard take(start..<index) else { return false }
                start = index
            default: break
            }
        }
        return start == range.upperBound || take(start..<range.upperBound)
    }

    private func beginsLabel(at index: Int, before end: Int) -> Bool {
        labels.labelled(at: index, before: end) != nil
    }

    private func take(_ piece: Range<Int>, into state: inout State, strict: Bool) -> Bool {
        var rest = piece
        if isRule(piece, noting: &state.result) { return true }
        if let found = labels.labelled(at: piece.lowerBound, before: piece.upperBound) {
            state.settle(nil)
            state.settlePeople(by: PersonNames(keys: keys, gaps: gaps))
            state.label = (found.label, found.words)
            state.result.isExplicit = true
            rest = found.end..<piece.upperBound
        }
        guard !rest.isEmpty else { return true }
        switch state.label?.0 {
        case .deadline?: state.result.deadlines.append(rest)
        case .people?: state.people.append(rest)
        case .organisations?, nil: return takeNames(rest, into: &state, strict: strict)
        default: break
        }
        return true
    }

    /// Whether a piece names nobody, but says what holds for the whole document: 排在首位的为牵头单位, 下同.
    private func isRule(_ piece: Range<Int>, noting result: inout Responsibility) -> Bool {
        let isNote = isWhole(DutyWords.notes, piece) || isWhole(DutyWords.remnants, piece)
        guard piece.count >= 4 else { return isNote }
        let isRule = DutyWords.documentRules.occurs(in: keys, piece)
        guard isNote || isRule, labels.labelled(at: piece.lowerBound, before: piece.upperBound) == nil else {
            return false
        }
        guard isRule, piece.last.map({ keys[$0] != Marks.close }) ?? true else { return isNote }
        result.firstLeads = result.firstLeads || DutyWords.firstLeads.occurs(in: keys, piece)
        result.responsibleLead = result.responsibleLead || DutyWords.responsibleLead.occurs(in: keys, piece)
        return true
    }

    private func isWhole(_ words: Lexicon<Bool>, _ range: Range<Int>) -> Bool {
        words.match(keys, at: range.lowerBound, before: range.upperBound)?.end == range.upperBound
    }

    private func takeNames(_ piece: Range<Int>, into state: inout State, strict: Bool) -> Bool {
        var rest = piece
        var duty: DutyWords.Duty?
        if let verb = DutyWords.verbs.suffix(keys, from: rest.lowerBound, to: rest.upperBound) {
            duty = verb.value
            rest = rest.lowerBound..<verb.start
            state.result.isExplicit = true
        }
        rest = trimmed(rest)
        if isDeadline(rest) {
            state.result.deadlines.append(piece)
            return true
        }
        guard rest.contains(where: { Marks.isHan(keys[$0]) }), !isNobody(rest) else { return !strict }
        rest = withoutPerson(rest, in: &state)
        if !rest.isEmpty {
            state.names.removeAll(keepingCapacity: true)
            part(rest, into: &state)
            guard !strict || duty != nil || state.names.allSatisfy({ isName($0.name, in: state) }) else { return false }
            keep(into: &state)
        }
        if let duty { state.settle(duty.role) }
        return true
    }

    private func isNobody(_ range: Range<Int>) -> Bool {
        isWhole(DutyWords.nobody, range)
    }

    /// A piece without the person who stands behind the organisation: 县教育局 王明, 县教育局（王明）.
    private func withoutPerson(_ range: Range<Int>, in state: inout State) -> Range<Int> {
        guard let label = state.label, range.count >= 5 else { return range }
        let name = organisations.withoutBrackets(range)
        let isBracket = name.count < range.count
        let gap = isBracket ? nil : range.dropFirst(3).last { gaps[$0] }
        guard isBracket || gap != nil else { return range }
        let office = gap.map { range.lowerBound..<$0 } ?? name
        let person = gap.map { $0..<range.upperBound } ?? name.upperBound + 1..<range.upperBound - 1
        guard (2...3).contains(person.count), organisations.endsStrongly(office), !organisations.endsLikeName(person),
            person.allSatisfy({ Marks.isHan(keys[$0]) }), PersonWords.surnames.contains(keys[person.lowerBound]),
            DutyWords.verbs.suffix(keys, from: person.lowerBound, to: person.upperBound) == nil
        else { return range }
        state.result.people.append(.init(name: person, role: label.words))
        return office
    }

    /// Names of offices held by persons (分管副省长) are people, also where a verb gives them a part.
    private func keep(into state: inout State) {
        if state.pending.capacity == 0 { state.pending.reserveCapacity(4) }
        for name in state.names where !name.name.isEmpty {
            if DutyWords.posts.suffix(keys, from: name.name.lowerBound, to: name.name.upperBound) != nil {
                state.result.people.append(.init(name: name.name, role: name.name))
            } else {
                state.pending.append(name)
            }
        }
    }

    /// Takes the names in a piece: 市水利局等有关部门和各县政府 are two, and the words that sum up a list are none.
    private func part(_ range: Range<Int>, into state: inout State) {
        let joint = range.dropFirst(2).dropLast(2).first { index in
            DutyWords.joints.contains(keys[index]) && isCollective(index + 1..<range.upperBound)
        }
        guard let joint else { return takeSeamed(withoutSummary(range), into: &state) }
        let isDouble = keys[joint - 1] == 0x4EE5
        let left = withoutSummary(range.lowerBound..<joint - (isDouble ? 1 : 0))
        guard organisations.endsLikeName(organisations.withoutBrackets(left)) else {
            return takeSeamed(range, into: &state)
        }
        takeSeamed(left, into: &state)
        part(joint + 1..<range.upperBound, into: &state)
    }

    private func isCollective(_ range: Range<Int>) -> Bool {
        keys[range.lowerBound] == OrganisationWords.each
            || DutyWords.collectives.match(keys, at: range.lowerBound, before: range.upperBound) != nil
                && organisations.isName(range)
    }

    /// A piece without the words that sum up the list it ends: 等有关部门.
    private func withoutSummary(_ range: Range<Int>) -> Range<Int> {
        let summary = range.dropFirst(2).first { index in
            keys[index] == 0x7B49
                && DutyWords.summaries.suffix(keys, from: index, to: range.upperBound) != nil
                && range.upperBound - index <= 12
        }
        return range.lowerBound..<(summary ?? range.upperBound)
    }

    private func takeSeamed(_ range: Range<Int>, into state: inout State) {
        var start = range.lowerBound
        for seam in organisations.seams(in: organisations.withoutBrackets(range)) {
            state.names.append(name(in: start..<seam, noting: &state.result))
            start = seam
        }
        state.names.append(name(in: start..<range.upperBound, noting: &state.result))
    }

    /// Drops the words around a name that are none of it: 由, 等, 会同.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let last = range.last, DutyWords.tails.contains(keys[last]) { range.removeLast() }
        if let first = range.first, DutyWords.heads.contains(keys[first]), range.count > 2 { range.removeFirst() }
        if let lead = DutyWords.leadIns.match(keys, at: range.lowerBound, before: range.upperBound),
            range.upperBound - lead.end >= 2
        {
            range = lead.end..<range.upperBound
        }
        return range
    }

    private func name(in range: Range<Int>, noting result: inout Responsibility) -> Responsibility.Name {
        if let last = range.last, range.count > 2, DutyWords.leadMarks.contains(keys[last]) {
            return .init(name: range.lowerBound..<last, role: .lead, isStated: true)
        }
        let name = organisations.withoutBrackets(range)
        guard name.count < range.count else { return .init(name: name, role: .responsible) }
        let inner = name.upperBound + 1..<range.upperBound - 1
        if DutyWords.firstLeads.occurs(in: keys, inner) {
            result.firstLeads = true
        } else if DutyWords.responsibleLead.occurs(in: keys, inner) {
            result.responsibleLead = true
        } else if let verb = DutyWords.verbs.suffix(keys, from: inner.lowerBound, to: inner.upperBound),
            verb.start == inner.lowerBound
        {
            return .init(name: name, role: verb.value.role, isStated: true)
        } else if case .organisations(let role)? = labels.whole(inner) {
            return .init(name: name, role: role, isStated: true)
        } else if name.isEmpty || DutyWords.notes.occurs(in: keys, inner) {
            return .init(name: name, role: .responsible)
        } else {
            return .init(name: name, role: .responsible, members: pieces(of: inner))
        }
        return .init(name: name, role: .responsible)
    }

    private func isDeadline(_ range: Range<Int>) -> Bool {
        range.count <= 16 && DeadlineWords(keys: keys).looksLikeDeadline(range)
    }

    private func looksLikeNames(_ names: [Responsibility.Name]) -> Bool {
        !names.isEmpty && names.allSatisfy { organisations.isName($0.name) || $0.name.count == 1 }
    }

    /// Whether a piece is a name: in a list also a level's character by itself, 各街道、镇.
    private func isName(_ name: Range<Int>, in state: State) -> Bool {
        organisations.isName(name)
            || name.count == 1 && !state.pending.isEmpty && OrganisationWords.levels.contains(keys[name.lowerBound])
    }
}
