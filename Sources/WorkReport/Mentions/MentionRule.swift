/// The ways to read mentions: each looks whether a mention stands at a position, and what it says.
///
/// The engine tries those for a unit in the order of ``Name``; the first that gives an outcome has it.
enum MentionRule {
    /// What a rule found.
    enum Outcome {
        /// The mention ``Scan/found``, which ends behind the rule's position.
        case mention
        /// A name, slogan or word that only looks like a mention: go on at this position, which lies further on.
        case skip(to: Int)
    }

    /// The rules; earlier ones are tried first.
    enum Name: CaseIterable {
        case sentenceEnd, planPeriod, quotedHoliday, quotation, latinName, fixedExpression, recurrence, date, yearSpan
        case ordinal, rank, first, share, doubling, fuzzy, pair, price, fraction, halfDuration, half, signed, quantity

        /// The units that a mention of this rule can begin with.
        fileprivate var starts: String {
            switch self {
            case .sentenceEnd: "。!?"
            case .planPeriod: "“\"「‘十"
            case .quotedHoliday: "“\"「‘"
            case .quotation: "“‘「『\"《〈"
            case .latinName: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
            case .fixedExpression: FixedExpressions.starts
            case .recurrence: "每逐按"
            case .date:
                "0123456789" + NumeralCharacters.all + "今去明本前后上下次翌同全月当首第岁元年大这這" + DateNames.starts
            case .yearSpan: "今未近过過接最前往刚剛上下后後"
            case .ordinal: "第"
            case .rank: "前"
            case .first: "首"
            case .share: "百佰千仟"
            case .doubling: "翻"
            case .fuzzy: "一数几上近若"
            case .pair: "俩仨"
            case .price: "¥￥$€£"
            case .fraction, .quantity: "0123456789" + NumeralCharacters.all
            case .halfDuration: "半" + NumeralCharacters.all
            case .half: "半"
            case .signed: "-负零"
            }
        }

        /// What stands at a position, `nil` for nothing of this rule.
        @inline(__always)
        fileprivate func read(_ scan: inout Scan, at start: Int) -> Outcome? {
            switch self {
            case .sentenceEnd: MentionRule.sentenceEnd(&scan, at: start)
            case .planPeriod: MentionRule.planPeriod(&scan, at: start)
            case .quotedHoliday: MentionRule.quotedHoliday(&scan, at: start)
            case .quotation: MentionRule.quotation(&scan, at: start)
            case .latinName: MentionRule.latinName(&scan, at: start)
            case .fixedExpression: MentionRule.fixedExpression(&scan, at: start)
            case .recurrence: MentionRule.recurrence(&scan, at: start)
            case .date: MentionRule.date(&scan, at: start)
            case .yearSpan: MentionRule.yearSpan(&scan, at: start)
            case .ordinal: MentionRule.ordinal(&scan, at: start)
            case .rank: MentionRule.rank(&scan, at: start)
            case .first: MentionRule.first(&scan, at: start)
            case .share: MentionRule.share(&scan, at: start)
            case .doubling: MentionRule.doubling(&scan, at: start)
            case .fuzzy: MentionRule.fuzzy(&scan, at: start)
            case .pair: MentionRule.pair(&scan, at: start)
            case .price: MentionRule.price(&scan, at: start)
            case .fraction: MentionRule.fraction(&scan, at: start)
            case .halfDuration: MentionRule.halfDuration(&scan, at: start)
            case .half: MentionRule.half(&scan, at: start)
            case .signed: MentionRule.signed(&scan, at: start)
            case .quantity: MentionRule.quantity(&scan, at: start)
            }
        }
    }
}

/// The rules in order, with a table from each unit to those that can begin there.
struct MentionRules: Sendable {
    /// For each unit the number of its set; most units have 0, the empty set.
    private let setOfUnit: [UInt8]
    /// The rules of all sets, one set behind the other.
    private let rules: [MentionRule.Name]
    /// Where each set begins among the rules, and where the last one ends.
    private let firsts: [Int]

    /// A table of all rules.
    init() {
        var members: [UInt16: [MentionRule.Name]] = [:]
        for rule in MentionRule.Name.allCases {
            for unit in Set(rule.starts.utf16) { members[unit, default: []].append(rule) }
        }
        var sets: [[MentionRule.Name]] = [[]]
        var setOfUnit = [UInt8](repeating: 0, count: 65536)
        for (unit, rules) in members {
            if !sets.contains(rules) { sets.append(rules) }
            setOfUnit[Int(unit)] = UInt8(sets.firstIndex(of: rules) ?? 0)
        }
        self.setOfUnit = setOfUnit
        rules = sets.flatMap(\.self)
        firsts = sets.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    }

    /// Everything the rules find in `scan`, in reading order, without overlaps.
    func mentions(in scan: inout Scan) -> [Mention] {
        var mentions: [Mention] = []
        if scan.count >= 12 { mentions.reserveCapacity(scan.count / 32 + 2) }
        setOfUnit.withUnsafeBufferPointer { setOfUnit in
            var index = 0
            while index < scan.count {
                let set = Int(setOfUnit[Int(scan.units[index])])
                index = set == 0 ? index + 1 : next(from: index, set, &scan, &mentions)
            }
        }
        return mentions
    }

    private func next(from index: Int, _ set: Int, _ scan: inout Scan, _ mentions: inout [Mention]) -> Int {
        for place in firsts[set]..<firsts[set + 1] {
            switch rules[place].read(&scan, at: index) {
            case .mention:
                guard let end = scan.found?.range.upperBound else { continue }
                precondition(end > index, "a mention at \(index) ends at \(end)")
                scan.last = scan.found
                if let mention = scan.found { mentions.append(mention) }
                return end
            case .skip(let position):
                precondition(position > index, "a skip at \(index) leads to \(position)")
                return position
            case nil: continue
            }
        }
        return index + 1
    }
}
