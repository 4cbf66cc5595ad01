/// The numbers of a clause that are targets, each with the phrase it stands in, and those that describe projects.
struct ClauseNumbers {
    /// A target with its phrase: the part of the clause that speaks of it alone.
    struct Target {
        let number: NumberContext
        var phrase: Range<Int>
        /// The bracket around it.
        let bracket: Range<Int>?

        /// Whether it stands in a bracket that divides the number before: 280公里(其中县道70公里、…).
        var isPart: Bool { bracket != nil }
    }

    /// In reading order.
    let targets: [Target]
    /// Sums and areas that describe projects, in reading order.
    let sizes: [NumberContext]
    /// Whether a target stands in a bracket.
    let hasParts: Bool

    /// `range` up to the bracket with the parts of its number; the dates in there are those of the parts.
    func range(beforePartsIn range: Range<Int>) -> Range<Int> {
        guard hasParts else { return range }
        let brackets = targets.lazy.compactMap(\.bracket?.lowerBound)
        guard let bracket = brackets.first(where: { range.contains($0) }) else { return range }
        return range.lowerBound..<bracket
    }

    /// Sorts the numbers of `clause`; a clause that tells the past, or where money comes from, has no targets.
    init(in scope: ClauseScope, isAside: Bool) {
        let (clause, text) = (scope.clause, scope.text)
        var targets: [NumberContext] = []
        var sizes: [NumberContext] = []
        var leader: (end: Int, unit: ShortWord?, role: NumberRole)?
        for index in text.mentions(in: clause.range) {
            let number = NumberContext(scope, index: index)
            let shared = leader.flatMap { $0.unit == number.mention.unit && number.follows($0.end) ? $0.role : nil }
            let role = shared ?? TargetRules.role(of: number)
            leader = (number.end, number.mention.unit, role)
            switch role {
            case .target: if IndicatorRules.hasAmount(number.mention), !isAside { targets.append(number) }
            case .size: sizes.append(number)
            case .background: break
            }
        }
        self.sizes = sizes
        self.targets = ClauseNumbers.phrases(of: targets, in: clause)
        hasParts = self.targets.contains { $0.isPart }
    }

    private static func phrases(of numbers: [NumberContext], in clause: Clause) -> [Target] {
        var targets: [Target] = []
        for number in numbers {
            var phrase = clause.range
            let bracket = number.bracket
            if let last = targets.indices.last, let cut = cut(between: targets[last], and: number, in: bracket) {
                targets[last].phrase = targets[last].phrase.lowerBound..<cut.lowerBound
                phrase = cut.upperBound..<clause.range.upperBound
            } else if let last = targets.indices.last {
                phrase = targets[last].phrase
                if let verb = verb(between: targets[last].number, and: number) {
                    targets[last].phrase = phrase.lowerBound..<verb
                    phrase = verb..<phrase.upperBound
                }
            }
            targets.append(Target(number: number, phrase: phrase, bracket: bracket))
        }
        return targets
    }

    /// The verb right behind a number that has another number of its own: 投入1.2亿元改造危房2600户.
    private static func verb(between first: NumberContext, and second: NumberContext) -> Int? {
        guard first.end < second.start, second.position == .behind else { return nil }
        return first.text.word(at: first.end, .finishing, before: second.start)?.lowerBound
    }

    /// The conjunction between two numbers: right behind a number that ends its phrase, else the last one before the
    /// second number.
    private static func cut(
        between target: Target, and second: NumberContext, in bracket: Range<Int>?
    ) -> Range<Int>? {
        let first = target.number
        guard first.end < second.start else { return nil }
        if target.bracket == nil, let bracket {
            return bracket.lowerBound..<(bracket.lowerBound + 1)
        }
        let between = first.end..<second.start
        if first.position == .behind { return first.text.firstWord(.conjunction, in: between) }
        return first.text.lastWord(.conjunction, in: between)
    }
}
