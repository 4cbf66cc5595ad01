/// A table as its rules show it: a grid whose cells are joined where no rule stands between them.
struct TableFrame {
    /// The edges of the columns, left to right.
    let columns: [Int]
    /// The edges of the rows, top to bottom.
    let rows: [Int]
    /// The rectangle around it.
    let box: Box
    /// For each place of the grid, row by row, the first place of the cell that it belongs to.
    private var cells: [Int]

    /// How far rules that should meet may miss each other.
    static let tolerance = 200
    /// Larger grids are drawings.
    static let maximumEdges = 400

    /// The tables that the rules of a page draw.
    static func frames(_ rules: [Rule]) -> [TableFrame] {
        RuleNet(rules).components().compactMap { TableFrame($0) }.sorted { $0.box.top < $1.box.top }
    }

    private init?(_ rules: [Rule]) {
        let across = rules.filter(\.isHorizontal)
        let down = rules.filter { !$0.isHorizontal }
        guard across.count >= 2 else { return nil }
        columns = Self.edges(down.map(\.position) + across.flatMap { [$0.start, $0.end] })
        rows = Self.edges(across.map(\.position) + down.flatMap { [$0.start, $0.end] })
        guard (2...Self.maximumEdges).contains(columns.count), (2...Self.maximumEdges).contains(rows.count),
            columns.count > 2
        else { return nil }
        box = Box(left: columns[0], top: rows[0], right: columns[columns.count - 1], bottom: rows[rows.count - 1])
        cells = []
        cells = joined(across: across, down: down)
    }

    /// The place of the grid at a point.
    func place(at point: (x: Int, y: Int)) -> Int? {
        guard box.contains(point), let column = columns.lastIndex(where: { $0 <= point.x }),
            let row = rows.lastIndex(where: { $0 <= point.y })
        else { return nil }
        return cells[min(row, rows.count - 2) * width + min(column, width - 1)]
    }

    /// The cells of a row from left to right, each once, as their first places.
    func cells(ofRow row: Int) -> [Int] {
        let places = cells[(row * width)..<((row + 1) * width)]
        return places.enumerated().filter { $0.offset == 0 || places[row * width + $0.offset - 1] != $0.element }
            .map(\.element)
    }

    /// The width of the cell that begins at a place.
    func width(ofCell cell: Int) -> Int {
        let row = cell / width
        let last = (row * width..<(row + 1) * width).last { cells[$0] == cell } ?? cell
        return columns[last % width + 1] - columns[cell % width]
    }

    private var width: Int { columns.count - 1 }

    private static func edges(_ positions: [Int]) -> [Int] {
        positions.sorted().reduce(into: []) { edges, position in
            if let last = edges.last, position - last <= tolerance { return }
            edges.append(position)
        }
    }

    private func joined(across: [Rule], down: [Rule]) -> [Int] {
        var places = Places(count: width * (rows.count - 1))
        let walls = Dictionary(grouping: down) { rule in
            columns.firstIndex { abs($0 - rule.position) <= Self.tolerance }
        }
        let floors = Dictionary(grouping: across) { rule in
            rows.firstIndex { abs($0 - rule.position) <= Self.tolerance }
        }
        for row in 0..<(rows.count - 1) {
            for column in 0..<width {
                let place = row * width + column
                let below = columns[column]..<columns[column + 1]
                let beside = rows[row]..<rows[row + 1]
                if column + 1 < width, !Self.covers(walls[column + 1], beside) { places.join(place, place + 1) }
                if row + 2 < rows.count, !Self.covers(floors[row + 1], below) { places.join(place, place + width) }
            }
        }
        return (0..<places.count).map { places.first(of: $0) }
    }

    /// Whether rules cover most of a stretch.
    private static func covers(_ rules: [Rule]?, _ stretch: Range<Int>) -> Bool {
        let covered = (rules ?? []).reduce(0) {
            $0 + max(0, min($1.end, stretch.upperBound) - max($1.start, stretch.lowerBound))
        }
        return covered * 2 > stretch.count
    }
}

/// The rules of a page, those in one line made one.
private struct RuleNet {
    private var rules: [Rule] = []

    init(_ all: [Rule]) {
        for isHorizontal in [true, false] {
            rules += Self.merged(all.filter { $0.isHorizontal == isHorizontal })
        }
    }

    /// The groups of rules that touch.
    func components() -> [[Rule]] {
        let across = rules.indices.filter { rules[$0].isHorizontal }
        let down = rules.indices.filter { !rules[$0].isHorizontal }
        guard across.count * down.count <= 1_000_000 else { return [] }
        var places = Places(count: rules.count)
        for one in across {
            for other in down where touch(rules[one], rules[other]) { places.join(one, other) }
        }
        return Dictionary(grouping: rules.indices) { places.first(of: $0) }.values.map { $0.map { rules[$0] } }
    }

    private func touch(_ across: Rule, _ down: Rule) -> Bool {
        let slack = TableFrame.tolerance + 100
        return down.position >= across.start - slack && down.position <= across.end + slack
            && across.position >= down.start - slack && across.position <= down.end + slack
    }

    private static func merged(_ rules: [Rule]) -> [Rule] {
        var result: [Rule] = []
        var level: [Rule] = []
        for rule in rules.sorted(by: { $0.position < $1.position }) {
            if let first = level.first, rule.position - first.position > TableFrame.tolerance {
                result += joined(level)
                level = []
            }
            level.append(rule)
        }
        // Shorter ones are ticks and underlines of nothing.
        return (result + joined(level)).filter { $0.end - $0.start >= 600 }
    }

    private static func joined(_ level: [Rule]) -> [Rule] {
        var result: [Rule] = []
        for rule in level.sorted(by: { $0.start < $1.start }) {
            if let last = result.last, rule.start <= last.end + 300 {
                result[result.count - 1].end = max(last.end, rule.end)
            } else {
                result.append(rule)
            }
        }
        return result
    }
}

/// Places that are joined into groups, each named by its first one.
private struct Places {
    private var parents: [Int]
    var count: Int { parents.count }

    init(count: Int) {
        parents = Array(0..<count)
    }

    func first(of place: Int) -> Int {
        var place = place
        while parents[place] != place { place = parents[place] }
        return place
    }

    mutating func join(_ one: Int, _ other: Int) {
        let (one, other) = (root(one), root(other))
        parents[max(one, other)] = min(one, other)
    }

    private mutating func root(_ place: Int) -> Int {
        var place = place
        while parents[place] != place {
            parents[place] = parents[parents[place]]
            place = parents[place]
        }
        return place
    }
}
