/// Changes that know tags: of web pages, of the XML in office files, and of what poppler prints.
enum MarkupChange: CaseIterable {
    case elementDoubled, elementRemoved, elementRepeated, elementsSwapped, elementWrapped, tagRemoved, tagDoubled,
        tagCut, valueMadeExtreme
    case textReplaced, tokenPut, nameSwapped, closedTwice

    /// Those that leave markup well formed, so that what stands in it is read and not refused.
    static let sound: [MarkupChange] = [
        .elementDoubled, .elementRemoved, .elementRepeated, .elementsSwapped, .elementWrapped, .valueMadeExtreme,
        .valueMadeExtreme, .textReplaced, .tokenPut,
    ]

    /// `bytes` changed once.
    func applied(
        to bytes: [UInt8], _ generator: inout SeededGenerator, tokens: [String], texts: [UInt8]
    ) -> [UInt8] {
        let tags = Tags(bytes)
        guard let place = tags.all.indices.randomElement(using: &generator) else { return bytes + texts }
        var result = bytes
        let tag = tags.all[place].range
        let element = tags.element(from: place)
        switch self {
        case .elementDoubled: result.insert(contentsOf: bytes[element], at: element.lowerBound)
        case .elementRemoved: result.removeSubrange(element)
        case .elementRepeated:
            let most = max(1, Bounds.growth / max(1, element.count))
            let times = min(most, [3, 30, 300, 3000].randomElement(using: &generator) ?? 3)
            result.insert(
                contentsOf: Array(repeatElement(bytes[element], count: times).joined()), at: element.lowerBound)
        case .elementsSwapped:
            let second = tags.element(from: Int.random(in: place..<tags.all.count, using: &generator))
            guard second.lowerBound >= element.upperBound else { return bytes }
            result.replaceSubrange(second, with: bytes[element])
            result.replaceSubrange(element, with: bytes[second])
        case .elementWrapped:
            guard !tags.all[place].name.isEmpty, !tags.all[place].isEnd else { return bytes }
            let times = [1, 3, 30, 250, 2000].randomElement(using: &generator) ?? 1
            let close = Array("</".utf8) + tags.all[place].name + [0x3E]
            result.insert(contentsOf: Array(repeatElement(close, count: times).joined()), at: element.upperBound)
            result.insert(contentsOf: Array(repeatElement(bytes[tag], count: times).joined()), at: element.lowerBound)
        case .tagRemoved: result.removeSubrange(tag)
        case .tagDoubled: result.insert(contentsOf: bytes[tag], at: tag.upperBound)
        case .tagCut: result.removeSubrange(Int.random(in: tag, using: &generator)..<tag.upperBound)
        case .valueMadeExtreme:
            guard let value = tags.values(in: tag).randomElement(using: &generator) else { return bytes }
            result.replaceSubrange(value, with: Array((Tokens.extremes.randomElement(using: &generator) ?? "").utf8))
        case .textReplaced: result.replaceSubrange(tag.upperBound..<tags.end(ofTextBehind: place), with: texts)
        case .tokenPut:
            let start = Bool.random(using: &generator) ? tag.lowerBound : tag.upperBound
            result.insert(contentsOf: Array((tokens.randomElement(using: &generator) ?? "").utf8), at: start)
        case .nameSwapped:
            let other = tags.all.randomElement(using: &generator)?.name ?? []
            let start = tag.lowerBound + (tags.all[place].isEnd ? 2 : 1)
            result.replaceSubrange(start..<start + tags.all[place].name.count, with: other)
        case .closedTwice:
            result.insert(contentsOf: Array("</".utf8) + tags.all[place].name + [0x3E], at: tag.upperBound)
        }
        return result
    }
}

/// Where the tags of a text stand.
struct Tags {
    struct Tag {
        var range: Range<Int>
        var name: [UInt8]
        var isEnd: Bool
        var isEmpty: Bool
    }

    let all: [Tag]
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var all: [Tag] = []
        var position = 0
        while let start = bytes[position...].firstIndex(of: 0x3C), let end = bytes[start...].firstIndex(of: 0x3E) {
            let isEnd = start + 1 < end && bytes[start + 1] == 0x2F
            let name = bytes[(start + (isEnd ? 2 : 1))..<max(end, start + (isEnd ? 2 : 1))].prefix {
                $0 > 0x20 && $0 != 0x2F
            }
            all.append(Tag(range: start..<end + 1, name: Array(name), isEnd: isEnd, isEmpty: bytes[end - 1] == 0x2F))
            position = end + 1
        }
        self.all = all
    }

    /// From a tag to the one that closes it, or the tag alone.
    func element(from place: Int) -> Range<Int> {
        let tag = all[place]
        guard !tag.isEnd, !tag.isEmpty else { return tag.range }
        var depth = 0
        for next in all[place...] where next.name == tag.name && !next.isEmpty {
            depth += next.isEnd ? -1 : 1
            if depth == 0 { return tag.range.lowerBound..<next.range.upperBound }
        }
        return tag.range
    }

    func end(ofTextBehind place: Int) -> Int {
        place + 1 < all.count ? all[place + 1].range.lowerBound : bytes.count
    }

    /// The values of attributes in a tag, without their quotes.
    func values(in tag: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var open: Int?
        for index in tag where bytes[index] == 0x22 {
            if let start = open {
                result.append(start..<index)
                open = nil
            } else {
                open = index + 1
            }
        }
        return result
    }
}
