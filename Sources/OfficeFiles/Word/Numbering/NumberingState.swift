/// Counts the numbered paragraphs of a document, as Word does.
struct NumberingState {
    private let definitions: NumberingDefinitions
    private var counters: [Int: [Int?]] = [:]
    private var begun: Set<Int> = []

    init(_ definitions: NumberingDefinitions) {
        self.definitions = definitions
    }

    /// The number of the next paragraph on a level (from 0) of a list, with the space behind it; `nil` where the list
    /// is not defined or shows nothing.
    mutating func next(list: Int, level: Int) -> String? {
        guard let pattern = definitions.pattern(of: list), let shape = definitions.level(level, of: list) else {
            return nil
        }
        var values = counters[pattern] ?? Array(repeating: nil, count: 9)
        begin(list, in: &values)
        values[level] = values[level].map { $0 &+ 1 } ?? start(of: level, in: list)
        reset(below: level, of: list, in: &values)
        counters[pattern] = values
        guard !shape.isHidden else { return nil }
        let text = shape.filled { other in
            (values[other] ?? start(of: other, in: list), definitions.level(other, of: list)?.format)
        }
        return text.isEmpty ? nil : text + shape.suffix
    }

    /// Where a list begins that has its own first numbers, the count of its pattern goes back to them.
    private mutating func begin(_ list: Int, in values: inout [Int?]) {
        guard begun.insert(list).inserted else { return }
        for level in values.indices where definitions.startOverride(of: level, in: list) != nil {
            values[level] = nil
        }
    }

    private func start(of level: Int, in list: Int) -> Int {
        definitions.startOverride(of: level, in: list) ?? definitions.level(level, of: list)?.start ?? 1
    }

    /// A number makes the levels below it start again, except those that say otherwise (ECMA-376 part 1, 17.9.10).
    private func reset(below level: Int, of list: Int, in values: inout [Int?]) {
        for lower in values.indices.dropFirst(level + 1) {
            let restart = definitions.level(lower, of: list)?.restart ?? lower
            if level + 1 <= restart { values[lower] = nil }
        }
    }
}

extension NumberingDefinitions.Level {
    /// The pattern (`%1.%2`) with the numbers of the levels that it names.
    fileprivate func filled(_ number: (Int) -> (value: Int, format: NumberFormat?)) -> String {
        if format == .bullet { return NumberFormat.shownBullet(pattern) }
        var result = ""
        var rest = pattern.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "%", let digit = rest.first, ("1"..."9").contains(digit) else {
                result.unicodeScalars.append(scalar)
                continue
            }
            rest.removeFirst()
            let (value, format) = number(Int(digit.value) - 0x31)
            let own = format ?? .decimal
            result += (isLegal && own != .none ? .decimal : own).string(value)
        }
        return result
    }
}
