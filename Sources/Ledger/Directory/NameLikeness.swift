internal import Values

/// How much two names of institutions resemble each other: for proposals to a person, never for a decision.
enum NameLikeness {
    /// From 0 to 1: all of it where they differ only in the place before them (`县水利局`, `云溪县水利局`), nearly all where one
    /// is a short form of the other (`住建局`, `住房和城乡建设局`), else by what they have in common.
    static func between(_ left: String, _ right: String) -> Ratio {
        let (a, b) = (bare(left), bare(right))
        if !a.isEmpty, a == b { return .percent(100) }
        if areForms(left, right) { return .percent(90) }
        return common(Array(left.unicodeScalars), Array(right.unicodeScalars))
    }

    /// Whether both are the same without their places, or one is a short form of the other.
    static func areForms(_ left: String, _ right: String) -> Bool {
        let (a, b) = (bare(left), bare(right))
        return !a.isEmpty && a == b || isShort(a, for: b) || isShort(b, for: a)
    }

    /// The name without the place or the level of government before it.
    private static func bare(_ name: String) -> [Unicode.Scalar] {
        let scalars = Array(name.unicodeScalars)
        let levels: Set<Unicode.Scalar> = ["省", "市", "州", "县", "区", "旗", "乡", "镇"]
        // A level behind the fifth character belongs to the name itself: 城市管理局 keeps its 市, which leaves too little.
        guard let level = scalars.prefix(5).lastIndex(where: levels.contains), scalars.count - level - 1 >= 3 else {
            return scalars
        }
        return Array(scalars[(level + 1)...])
    }

    /// Whether `short` is made of characters of `long` in their order, from the first to the last.
    private static func isShort(_ short: [Unicode.Scalar], for long: [Unicode.Scalar]) -> Bool {
        guard short.count >= 2, short.count < long.count, short.first == long.first else { return false }
        // 局 and 委 are often left open: 发改委 stands for 发展和改革委员会.
        var rest = long[...]
        for character in short {
            guard let place = rest.firstIndex(of: character) else { return false }
            rest = rest[(place + 1)...]
        }
        return rest.count <= 2
    }

    /// Twice the longest common subsequence, divided by both lengths.
    static func common(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Ratio {
        guard !a.isEmpty, !b.isEmpty else { return .zero }
        var row = [Int](repeating: 0, count: b.count + 1)
        for first in a {
            var diagonal = 0
            for (index, second) in b.enumerated() {
                let above = row[index + 1]
                row[index + 1] = first == second ? diagonal + 1 : max(above, row[index])
                diagonal = above
            }
        }
        return Ratio(Int128(2 * row[b.count]), over: Int128(a.count + b.count))
    }
}
