import Ledger

/// A part of a plan as the import screen shows it at once: a section or a few items of one, with its piece of the source.
struct ReadingPart {
    /// Its name in addresses: `s2`, `s2-2`, ``ReadingParts/front``.
    let key: String
    /// The section, where it has one.
    let section: Section?
    /// Which piece of a long section it is, from 1; `nil` where the section is shown at once.
    let piece: Int?
    /// Its items.
    let items: [Item]
    /// Its piece of the source, in whole lines.
    var bytes: Range<Int>

    var confirmed: Int { items.count(where: \.isConfirmed) }
}

/// Cuts a long plan into parts, so that no page of it takes long to come.
struct ReadingParts {
    /// The part before the first item, with what belongs to the plan as a whole.
    static let front = "front"
    /// The part behind the last item, where much stands there.
    static let tail = "tail"
    /// All parts at once, on request.
    static let all = "all"
    /// How many items one part has.
    static let itemsMax = 7
    /// Plans up to this size are shown at once.
    static let wholeItemsMax = 12
    static let wholeBytesMax = 120_000
    /// How much of the source may stand behind the last item of a part.
    static let tailBytesMax = 40_000

    let parts: [ReadingPart]
    private let state: BookState

    init(_ state: BookState, source: [UInt8]) {
        self.state = state
        var parts = state.sections.flatMap { section in
            ReadingParts.pieces(
                of: state.liveItems.filter { $0.section.value == section.id }, key: section.id.description, section)
        }
        let rest = state.liveItems.filter { $0.section.value.flatMap(state.section) == nil }
        parts += ReadingParts.pieces(of: rest, key: "items", nil)
        self.parts = ReadingParts.withSource(parts, source)
    }

    /// Whether it is shown at once without being asked.
    static func isShort(_ state: BookState, source: [UInt8]) -> Bool {
        state.liveItems.count <= wholeItemsMax && source.count <= wholeBytesMax
    }

    private static func pieces(of items: [Item], key: String, _ section: Section?) -> [ReadingPart] {
        guard !items.isEmpty else { return [] }
        let count = (items.count + itemsMax - 1) / itemsMax
        // As even as can be: nine items are five and four, not seven and two.
        let size = (items.count + count - 1) / count
        return (0..<count).map { piece in
            let own = items.dropFirst(piece * size).prefix(size)
            return ReadingPart(
                key: piece == 0 ? key : "\(key)-\(piece + 1)", section: section, piece: count > 1 ? piece + 1 : nil,
                items: Array(own), bytes: 0..<0)
        }
    }

    /// Gives each part the lines of its items and those up to the next part.
    private static func withSource(_ parts: [ReadingPart], _ source: [UInt8]) -> [ReadingPart] {
        var placed = parts
        var starts: [(part: Int, start: Int, end: Int)] = []
        for (index, part) in parts.enumerated() {
            let spans = part.items.compactMap(\.span)
            let heading = part.piece ?? 1 == 1 ? part.section?.span.start : nil
            guard let first = (spans.map(\.start) + [heading].compactMap(\.self)).min() else { continue }
            let last = spans.map(\.end).max() ?? first
            starts.append((index, lineStart(first, source), min(last, source.count)))
        }
        starts.sort { $0.start < $1.start }
        // What stands between two parts belongs to the later one where that has no heading of its own: the head of a table.
        for index in starts.indices.dropFirst() where parts[starts[index].part].section == nil {
            let before = lineEnd(starts[index - 1].end, source)
            if before < starts[index].start { starts[index].start = before }
        }
        for (index, place) in starts.enumerated() {
            let next = index + 1 < starts.count ? starts[index + 1].start : source.count
            let end = max(next, place.end)
            let isTail = index + 1 == starts.count && end - place.end > tailBytesMax
            placed[place.part].bytes = place.start..<(isTail ? lineEnd(place.end, source) : end)
        }
        let behind = placed.map(\.bytes.upperBound).max() ?? 0
        let before = starts.first?.start ?? source.count
        let front = ReadingPart(key: front, section: nil, piece: nil, items: [], bytes: 0..<before)
        guard behind > 0, behind < source.count else { return [front] + placed }
        return [front] + placed
            + [ReadingPart(key: tail, section: nil, piece: nil, items: [], bytes: behind..<source.count)]
    }

    private static func lineStart(_ offset: Int, _ source: [UInt8]) -> Int {
        guard offset <= source.count else { return source.count }
        return source[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    }

    private static func lineEnd(_ offset: Int, _ source: [UInt8]) -> Int {
        source[min(offset, source.count)...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? source.count
    }

    /// The part of that name.
    func part(named key: String) -> ReadingPart? { parts.first { $0.key == key } }

    /// The part that the item stands in.
    func part(of item: ItemID) -> ReadingPart? {
        parts.first { $0.items.contains { $0.id == item } }
    }

    /// The part that `place` names: a thing of the book (`i12`, `n7`), a section, or an offset in the source.
    func part(at place: String) -> ReadingPart? {
        if let offset = Int(place) { return parts.first { $0.bytes.contains(offset) } }
        if let part = part(named: place) { return part }
        guard let element = ElementID(place), let item = state.item(of: element), let heir = state.heir(of: item) else {
            return part(named: ReadingParts.front)
        }
        return part(of: heir)
    }

    /// Where somebody begins who opens the plan: at the first item that is not confirmed, else at the first one.
    var first: ReadingPart? {
        parts.first { $0.items.contains { !$0.isConfirmed } } ?? parts.first { !$0.items.isEmpty } ?? parts.first
    }
}
