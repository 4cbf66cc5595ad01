/// Where the lines of a column begin and end.
struct Margins {
    /// A column's place among those of its page.
    struct Place: Hashable {
        var index: Int
        var count: Int

        init(_ column: PageColumn) {
            index = column.index
            count = column.count
        }
    }

    /// Where lines begin that go on with a paragraph.
    private(set) var left = 0
    private(set) var right = 0
    /// From the top of a line to the top of the next.
    private(set) var pitch = 0

    /// The margins of each column of a document's pages.
    static func measured(_ columns: [PageColumn]) -> [Place: Margins] {
        Dictionary(grouping: columns, by: Place.init).mapValues { same in Margins(same.map(\.lines)) }
    }

    /// The margins of one column.
    init(_ lines: [PageLine]) {
        self.init([lines])
    }

    private init(_ runs: [[PageLine]]) {
        let lines = runs.flatMap(\.self).filter { !$0.isSpaced }
        right = Self.rightEdge(lines) ?? lines.map(\.box.right).max() ?? 0
        left = lines.map(\.box.left).min() ?? 0
        left = continuation(runs)
        let pitches = runs.flatMap { run in zip(run, run.dropFirst()).map { $1.box.top - $0.box.top } }
        pitch = Self.middle(pitches.filter { $0 > 0 }) ?? 0
    }

    /// Whether a line left no room for the word that the next one begins with.
    func isFull(_ line: PageLine, before next: PageLine) -> Bool {
        line.box.right + FirstToken.width(of: next) > right + line.em / 10
    }

    /// Where continued lines begin: of the places where lines begin, the leftmost one at which nearly every line has a
    /// full line before it. First lines, set in or set out, also follow lines that are not full.
    private func continuation(_ runs: [[PageLine]]) -> Int {
        var following: [Int: (all: Int, full: Int)] = [:]
        for run in runs {
            for (before, line) in zip(run, run.dropFirst()) {
                let place = (line.box.left + 150) / 300
                following[place, default: (0, 0)].all += 1
                following[place, default: (0, 0)].full += isFull(before, before: line) ? 1 : 0
            }
        }
        let total = following.values.reduce(0) { $0 + $1.all }
        let usual = following.filter { $0.value.all >= 3 && $0.value.all * 20 >= total }.sorted { $0.key < $1.key }
        let place = usual.first { $0.value.full * 100 >= $0.value.all * 85 } ?? usual.first
        return place.map { $0.key * 300 } ?? left
    }

    /// Where most lines end, to three points, and hardly any goes further: short lines that are much alike, as those that name
    /// organisations are, may be more than full ones.
    private static func rightEdge(_ lines: [PageLine]) -> Int? {
        let sorted = lines.sorted { $0.box.right > $1.box.right }
        var best: (edge: Int, count: Int)?
        var end = 0
        var beyond = 0
        for start in sorted.indices {
            let edge = sorted[start].box.right
            while end < sorted.count, edge - sorted[end].box.right <= 300 { end += 1 }
            while sorted[beyond].box.right > edge + sorted[beyond].em { beyond += 1 }
            if beyond * 8 > sorted.count { break }
            if end - start > best?.count ?? 2 { best = (edge, end - start) }
        }
        return best?.edge
    }

    private static func middle(_ values: [Int]) -> Int? {
        values.isEmpty ? nil : values.sorted()[values.count / 2]
    }
}

/// What a line begins with that cannot be parted: a word, or a character with the marks that belong to it.
enum FirstToken {
    /// Its width.
    static func width(of line: PageLine) -> Int {
        guard let word = line.words.first else { return 0 }
        let scalars = Array(word.text.unicodeScalars)
        let narrow = scalars.prefix { !WordSpacing.isWide($0) }.count
        if narrow == scalars.count { return word.box.width }
        if narrow > 0 { return narrow * line.em / 2 }
        let opening = scalars.prefix { openers.contains($0) }.count
        let closing = scalars.dropFirst(opening + 1).prefix { closers.contains($0) }.count
        return min(opening + 1 + closing, scalars.count) * line.em
    }

    // Marks that may not end a line, and marks that may not begin one (GB/T 15834-2011, 5.1).
    private static let openers = Set("（《“‘〈【〔［".unicodeScalars)
    private static let closers = Set("，。；：、！？）》”’〉】〕］％".unicodeScalars)
}
