/// A piece of a page: a line, or a table.
struct PagePiece {
    /// What the piece is.
    enum Content {
        case line(PageLine)
        case table(PageTable)
    }

    var content: Content
    var box: Box
}

/// What stands in one column of a page, from top to bottom; a page without columns is one.
struct PageColumn {
    /// Which of how many columns it is.
    var index = 0
    var count = 1
    var pieces: [PagePiece]
}

/// Finds the columns of a page and the order in which they are read.
enum ReadingOrder {
    /// The columns in reading order; lines over the whole width part them from top to bottom.
    static func columns(_ pieces: [PagePiece], depth: Int = 0) -> [PageColumn] {
        guard depth < 3, let gutter = Gutter(pieces) else { return [PageColumn(pieces: rows(pieces))] }
        var result: [PageColumn] = []
        var sides: [Gutter.Side: [PagePiece]] = [:]
        func flush(_ columns: [Gutter.Side]) {
            for side in columns { result += Self.columns(of: side, sides.removeValue(forKey: side) ?? [], depth) }
        }
        for piece in pieces.sorted(by: { $0.box.top < $1.box.top }) {
            let side = gutter.side(of: piece)
            flush(side == .across ? [.left, .right] : [.across])
            sides[side, default: []].append(piece)
        }
        flush([.left, .right, .across])
        return result
    }

    private static func columns(of side: Gutter.Side, _ pieces: [PagePiece], _ depth: Int) -> [PageColumn] {
        guard !pieces.isEmpty else { return [] }
        guard side != .across else { return [PageColumn(pieces: rows(pieces))] }
        let inner = columns(pieces, depth: depth + 1)
        return inner.count > 1 ? inner : [PageColumn(index: side == .left ? 0 : 1, count: 2, pieces: rows(pieces))]
    }

    /// Pieces from top to bottom, lines that stand side by side made one.
    private static func rows(_ pieces: [PagePiece]) -> [PagePiece] {
        var lines: [PageLine] = []
        var result: [PagePiece] = []
        for piece in pieces {
            switch piece.content {
            case .line(let line): lines.append(line)
            case .table: result.append(piece)
            }
        }
        for row in PageRows.group(lines) {
            var line = PageLine(row.flatMap(\.words))
            line.isSpaced =
                row.contains(where: \.isSpaced)
                || zip(row, row.dropFirst()).contains { $1.box.left - $0.box.right > line.em * 3 / 2 }
            result.append(PagePiece(content: .line(line), box: line.box))
        }
        return result.sorted { ($0.box.centre.y, $0.box.left) < ($1.box.centre.y, $1.box.left) }
    }
}

/// The blank stripe between two columns of running text.
struct Gutter {
    /// Where a piece stands.
    enum Side {
        case left, right, across
    }

    private let position: Int

    /// The gutter of a page's pieces, if they stand in columns.
    ///
    /// Few lines may cross it, and on both sides lines fill their column, as running text does and tables do not.
    init?(_ pieces: [PagePiece]) {
        guard pieces.count >= 8, let left = pieces.map(\.box.left).min(), let right = pieces.map(\.box.right).max(),
            right - left > 10_000, let position = Self.stripe(pieces.map(\.box), from: left, to: right)
        else { return nil }
        self.position = position
        let sides = Dictionary(grouping: pieces) { [position] in Self.side(of: $0.box, position) }
        let (lefts, rights) = (sides[.left] ?? [], sides[.right] ?? [])
        let across = sides[.across]?.count ?? 0
        guard across * 3 <= pieces.count, Self.isProse(lefts), Self.isProse(rights),
            Self.share(lefts.map(\.box), rights.map(\.box))
        else { return nil }
    }

    /// On which side a piece stands.
    func side(of piece: PagePiece) -> Side { Self.side(of: piece.box, position) }

    private static func side(of box: Box, _ position: Int) -> Side {
        if box.right <= position + 100 { return .left }
        return box.left >= position - 100 ? .right : .across
    }

    /// The middle of the widest stripe that few lines cross, in the middle six tenths.
    private static func stripe(_ boxes: [Box], from left: Int, to right: Int) -> Int? {
        let step = max(200, (right - left) / 5000)
        var changes = [Int](repeating: 0, count: (right - left) / step + 2)
        for box in boxes {
            changes[(box.left - left) / step] += 1
            changes[(box.right - left) / step + 1] -= 1
        }
        var best = (start: 0, length: 0)
        var length = 0
        var covered = 0
        for bin in changes.indices {
            covered += changes[bin]
            let isInside = bin * 5 >= changes.count && bin * 5 < changes.count * 4
            length = isInside && covered * 8 <= boxes.count ? length + 1 : 0
            if length > best.length { best = (bin - length + 1, length) }
        }
        return best.length * step >= 800 ? left + (best.start + best.length / 2) * step : nil
    }

    private static func isProse(_ pieces: [PagePiece]) -> Bool {
        let boxes = pieces.map(\.box)
        guard boxes.count >= 4, let left = boxes.map(\.left).min(), let right = boxes.map(\.right).max() else {
            return false
        }
        return boxes.reduce(0) { $0 + $1.width } * 100 >= (right - left) * boxes.count * 55
    }

    /// Whether the sides stand beside each other over most of the shorter one.
    private static func share(_ left: [Box], _ right: [Box]) -> Bool {
        let (left, right) = (
            left.dropFirst().reduce(left[0]) { $0.union($1) }, right.dropFirst().reduce(right[0]) { $0.union($1) }
        )
        return (min(left.bottom, right.bottom) - max(left.top, right.top)) * 2 > min(left.height, right.height)
    }
}
