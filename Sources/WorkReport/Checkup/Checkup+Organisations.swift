extension Checkup {
    /// The most names that are compared with each other; a breakdown names some dozens.
    private static let comparedNames = 400

    /// Findings about names: each name once, at its first place.
    func organisationFindings() -> [Finding] {
        var occurrences: [PlainText: Int] = [:]
        var first: [Organisation] = []
        for item in reading.items.indices {
            for organisation in reading.items[item].organisations {
                occurrences[PlainText(organisation.name), default: 0] += 1
                if occurrences.count > first.count { first.append(organisation) }
            }
        }
        return first.flatMap { kindFindings($0, occurrences: occurrences[PlainText($0.name)] ?? 1) }
            + aliasFindings(Array(first.prefix(Checkup.comparedNames)))
    }

    private func kindFindings(_ organisation: Organisation, occurrences: Int) -> [Finding] {
        if !organisation.members.isEmpty {
            let members = organisation.members.joined(separator: "、")
            let message = "“\(organisation.name)”后的括号里有\(organisation.members.count)个名称：\(members)。"
            return [FindingRule.umbrella.finding(message, at: organisation.span, suggestion: "请确认交给总称，还是分别交给各成员。")]
        }
        guard OrganisationNames.isCollective(organisation.name) else {
            guard occurrences == 1, !OrganisationNames.endsLikeName(organisation.name) else { return [] }
            let message = "“\(organisation.name)”不像单位名称，全文只出现一次。"
            return [FindingRule.unlikelyName.finding(message, at: organisation.span, suggestion: "请对照原件，改正名称或删去。")]
        }
        let message = "“\(organisation.name)”是集合称谓，没有指明具体单位。"
        return [FindingRule.collective.finding(message, at: organisation.span, suggestion: "请在交办前列出具体单位。")]
    }

    /// Names that may be one; each later name is compared with the earlier ones.
    private func aliasFindings(_ organisations: [Organisation]) -> [Finding] {
        let names = organisations.map { Array($0.name.unicodeScalars) }
        let outlines = names.map(NameOutline.init)
        var findings: [Finding] = []
        for later in names.indices {
            let earlier = outlines.indices.prefix(later).first {
                outlines[later].maySuit(outlines[$0]) && NameLikeness(names[later], names[$0]).isSuspicious
            }
            guard let earlier else { continue }
            let message = "“\(organisations[later].name)”与“\(organisations[earlier].name)”疑似同一单位的两种写法。"
            findings.append(
                FindingRule.alias.finding(
                    message, at: organisations[later].span, suggestion: "如是同一单位，请统一名称；不是则不必处理。"))
        }
        return findings
    }
}

extension OrganisationNames {
    /// Whether a name as written ends like one of an organisation.
    fileprivate static func endsLikeName(_ name: String) -> Bool {
        let keys = KeyForms.keys(Passage(name).units)
        let names = OrganisationNames(keys: keys, gaps: Array(repeating: false, count: keys.count))
        return names.endsLikeName(names.withoutBrackets(0..<keys.count))
    }
}

/// The length of a name and its first and last characters, by which most pairs of names are told apart.
private struct NameOutline {
    let count: Int
    private let first: Unicode.Scalar?
    private let last: Unicode.Scalar?

    init(_ name: [Unicode.Scalar]) { (count, first, last) = (name.count, name.first, name.last) }

    /// Whether two names can be so alike that ``NameLikeness`` has to look at them.
    func maySuit(_ other: NameOutline) -> Bool {
        // One lacks the level in front, one character differs, or one abbreviates the other.
        switch abs(count - other.count) {
        case 0: count >= 6
        case 1: true
        default: first == other.first && last == other.last
        }
    }
}

/// How alike two names are.
struct NameLikeness {
    private let short: [Unicode.Scalar]
    private let long: [Unicode.Scalar]

    /// The likeness of two names.
    init(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) {
        (short, long) = one.count <= other.count ? (one, other) : (other, one)
    }

    /// Whether the two may be one organisation: one lacks the level in front (农业局, 市农业局), one abbreviates the other
    /// (发改委, 发展改革委), or a single character of a long name differs.
    var isSuspicious: Bool {
        guard short.count >= 3, short != long else { return false }
        return lacksLevel || abbreviates || differsInOne
    }

    private var lacksLevel: Bool {
        long.count == short.count + 1 && long.dropFirst().elementsEqual(short)
            && "省市县区州旗镇乡".unicodeScalars.contains(long[0])
    }

    /// The shorter name's characters stand in the longer one in order, with the same first two and last character.
    private var abbreviates: Bool {
        guard short.count < long.count, short.prefix(2) == long.prefix(2), short.last == long.last else { return false }
        var next = short.startIndex
        for scalar in long where next < short.endIndex && scalar == short[next] { next += 1 }
        return next == short.endIndex
    }

    private var differsInOne: Bool {
        guard short.count == long.count, short.count >= 6 else { return false }
        let places = short.indices.filter { short[$0] != long[$0] }
        guard places.count == 1, let place = places.first else { return false }
        let apart = Set("省市县区州旗镇乡一二三四五六七八九十东西南北中上下大小新老".unicodeScalars)
        return !apart.contains(short[place]) && !apart.contains(long[place])
    }
}
