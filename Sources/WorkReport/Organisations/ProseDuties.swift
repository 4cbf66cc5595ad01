/// Finds who answers where only the sentences say so: 由县住建局负责, 由…牵头，…配合, 责任在….
struct ProseDuties {
    let keys: [UInt16]
    let names: OrganisationNames

    init(keys: [UInt16], gaps: [Bool]) {
        self.keys = keys
        names = OrganisationNames(keys: keys, gaps: gaps)
    }

    /// The organisations that the sentences in `range` give a part, in reading order.
    func duties(in range: Range<Int>) -> [Responsibility.Name] {
        guard mayHoldDuties(range) else { return [] }
        var found = addressed(in: range)
        var open = List()
        var start = range.lowerBound
        for index in range where Marks.partsNames(keys[index]) {
            found += open.take(start..<index, by: self)
            if keys[index] == Marks.stop || keys[index] == Marks.semicolon { open = List() }
            start = index + 1
        }
        return found + open.take(start..<range.upperBound, by: self)
    }

    /// Whether one of the characters stands in a range that all ways of giving somebody a part need.
    private func mayHoldDuties(_ range: Range<Int>) -> Bool {
        keys.withUnsafeBufferPointer { keys in
            range.contains { index in
                switch keys[index] {
                case ProseDutyWords.by, ProseDutyWords.shall, ProseDutyWords.duty, Marks.colon: true
                default: false
                }
            }
        }
    }

    /// The names before a colon at the beginning: 县教育局、各乡镇：新建小学2所.
    private func addressed(in range: Range<Int>) -> [Responsibility.Name] {
        guard let colon = range.prefix(40).first(where: { keys[$0] == Marks.colon }), colon + 1 < range.upperBound
        else {
            return []
        }
        let pieces: [Range<Int>] = (range.lowerBound..<colon).split { Marks.partsNames(keys[$0]) }
        let areNames = pieces.allSatisfy {
            names.isName($0) && (names.endsStrongly(names.withoutBrackets($0)) || names.isCollective($0))
        }
        return areNames ? pieces.map { .init(name: $0, role: .responsible) } : []
    }

    /// Whether a paragraph says nothing but who has what part: 由市财政局、市农业局负责落实。
    func isDutyOnly(_ range: Range<Int>) -> Bool {
        var line = range
        while let last = line.last, Marks.partsNames(keys[last]) { line.removeLast() }
        return line.first.map { keys[$0] == ProseDutyWords.by } ?? false && line.count <= 120
            && DutyWords.verbs.suffix(keys, from: line.lowerBound, to: line.upperBound) != nil
            && !duties(in: range).isEmpty
    }

    /// Names of a sentence that wait for their verb.
    private struct List {
        var pending: [Range<Int>] = []
        /// Whether a word that introduces names stands before.
        var isOpen = false
        /// Whether that word is all that gives them their part: 责任在.
        var answers = false

        /// Takes the next stretch between two marks; gives what its verb settles.
        mutating func take(_ piece: Range<Int>, by duties: ProseDuties) -> [Responsibility.Name] {
            if let told = duties.told(piece) { return [told] }
            let start = duties.introduced(in: piece)
            if let start { (pending, isOpen, answers) = ([], true, start.answers) }
            guard isOpen else { return [] }
            guard let (name, verb) = duties.name(at: start?.index ?? piece.lowerBound, before: piece.upperBound) else {
                (pending, isOpen) = ([], false)
                return []
            }
            pending += duties.parted(name)
            guard let verb = verb ?? (answers ? .answers : nil) else { return [] }
            defer { pending = [] }
            return pending.map { .init(name: $0, role: verb.role) }
        }
    }

    /// Where names begin behind the last 由 of a stretch, or behind 责任在.
    private func introduced(in piece: Range<Int>) -> (index: Int, answers: Bool)? {
        if let found = ProseDutyWords.answering.match(keys, at: piece.lowerBound, before: piece.upperBound) {
            return (found.end, true)
        }
        return piece.last { keys[$0] == ProseDutyWords.by }.map { ($0 + 1, false) }
    }

    /// A name at `start` with the verb behind it; without a verb the name must be all that is left.
    private func name(at start: Int, before end: Int) -> (name: Range<Int>, verb: DutyWords.Duty?)? {
        guard end - start >= 2 else { return nil }
        for stop in start + 2..<min(end, start + 26) where names.isName(start..<stop) {
            if let verb = ProseDutyWords.verbs.match(keys, at: stop, before: end) { return (start..<stop, verb.value) }
        }
        return names.isName(start..<end) ? (start..<end, nil) : nil
    }

    /// The lead that a line names for the items below it: 县教育局牵头的任务：.
    func heading(_ range: Range<Int>) -> Responsibility.Name? {
        var line = range
        while let last = line.last, keys[last] == Marks.colon || Marks.partsNames(keys[last]) { line.removeLast() }
        guard line.count <= 40, let verb = ProseDutyWords.tasks.suffix(keys, from: line.lowerBound, to: line.upperBound)
        else { return nil }
        let name = line.lowerBound..<verb.start
        guard names.isName(name), names.endsStrongly(name) else { return nil }
        return .init(name: name, role: verb.value.role)
    }

    /// The organisation that a line without a number gives, with how many tasks follow: 县发改局（3项）.
    func counted(_ range: Range<Int>) -> Responsibility.Name? {
        guard let last = range.last, range.count <= 28, keys[last] == Marks.close,
            let open = names.openingBracket(of: last, from: range.lowerBound),
            let counter = (open + 1..<last).last, ProseDutyWords.counters.contains(keys[counter]),
            (open + 1..<counter).allSatisfy({
                Marks.isDigit(keys[$0]) || Marks.numeral(keys[$0]) != nil || keys[$0] == 0x5171
            }),
            counter > open + 1
        else { return nil }
        return named(range)
    }

    /// The organisation that a heading is nothing but the name of: 县发改局（3项）.
    func named(_ range: Range<Int>) -> Responsibility.Name? {
        var line = range
        while let last = line.last, keys[last] == Marks.colon || Marks.partsNames(keys[last]) { line.removeLast() }
        let name = names.withoutBrackets(line)
        guard (3...20).contains(name.count), names.isName(name), names.endsStrongly(name) else { return nil }
        return .init(name: name, role: .responsible)
    }

    /// The office of the place that a sentence tells what to do: 县住建局要….
    private func told(_ piece: Range<Int>) -> Responsibility.Name? {
        guard let first = piece.first, OrganisationWords.levels.contains(keys[first]) else { return nil }
        for stop in piece.dropFirst(3).prefix(20) where keys[stop] == ProseDutyWords.shall {
            let name = first..<stop
            guard names.isName(name), names.endsStrongly(name), !names.isCollective(name) else { return nil }
            return .init(name: name, role: .responsible)
        }
        return nil
    }

    /// The names that 和 or 会同 joins.
    private func parted(_ name: Range<Int>) -> [Range<Int>] {
        for index in name.dropFirst(2) {
            guard let joint = ProseDutyWords.joints.match(keys, at: index, before: name.upperBound) else { continue }
            let (left, right) = (name.lowerBound..<index, joint.end..<name.upperBound)
            if names.endsStrongly(left), names.isName(right) { return [left] + parted(right) }
        }
        return [name]
    }
}

/// The words by which sentences give organisations a part.
enum ProseDutyWords {
    /// 由.
    static let by: UInt16 = 0x7531
    /// 要.
    static let shall: UInt16 = 0x8981
    /// 责, with which all of ``answering`` begin.
    static let duty: UInt16 = 0x8D23

    /// What tasks are counted in.
    static let counters = Set("项件条个".utf16)

    static let answering = Lexicon<Bool>("责任在 责任单位是 责任单位为 责任单位:")

    /// What stands between two names.
    static let joints = Lexicon<Bool>("和 与 及 以及 会同 联合")

    /// Verbs behind names.
    static let verbs = Lexicon<DutyWords.Duty>(lists: [
        (.leads, "牵头 共同牵头 负责牵头 总牵头 主办 等单位牵头 等牵头"),
        (.answers, "负责 共同负责 分别负责 按职责负责 具体负责 承办 组织实施 实施 落实 承担 等单位负责 等部门负责 等负责 抓落实"),
        (.cooperates, "配合 协助 参与 积极配合 密切配合 共同配合 协办 协同 等配合 等单位配合"),
        (.watches, "督办 督导 负责督办 负责督导"),
    ])

    /// What closes a line that names the lead of the items below it: 县教育局牵头的任务.
    static let tasks = Lexicon<DutyWords.Duty>(
        lists: [
            (.leads, "牵头的任务 牵头任务 牵头的工作 牵头工作 牵头的事项 牵头事项 牵头的重点任务 牵头的重点工作 牵头落实的任务 牵头项目 牵头"),
            (.answers, "负责的任务 负责任务 负责的工作 负责的事项 负责事项 承担的任务 承办的任务 承办事项 负责的重点任务 负责的重点工作 负责项目"),
        ], direction: .backward)
}
