/// A value lit in its place in the source text.
struct SourcePlace: Sendable, Hashable {
    /// What kind of value it is. The order is from the outside in, for values at the same place.
    enum Kind: String, Sendable, CaseIterable {
        case item
        case unread
        case commitment
        case project
        case organisation
        case person
        case indicator
        case deadline
    }

    /// Offset of the first byte.
    var start: Int
    /// Offset behind the last byte.
    var end: Int
    /// What kind of value it is.
    var kind: Kind
    /// The name of the value in the reading: its place has the id `at-` and this, the value itself has this id.
    var key: String
    /// The names of further values of the same kind read from the same place.
    var otherKeys: [String] = []

    /// The id of the place of the value named `key`.
    static func anchor(_ key: String) -> String { "at-" + key }
}

extension SourcePlace {
    /// `places` in the order in which they open, moved to whole characters of `text`, without those outside it. Those of
    /// one kind at the same place are one.
    static func ordered(_ places: [SourcePlace], in text: [UInt8]) -> [SourcePlace] {
        let sorted = places.compactMap { $0.clamped(to: text) }.sorted { left, right in
            (left.start, right.end, left.kind.rank) < (right.start, left.end, right.kind.rank)
        }
        return sorted.reduce(into: []) { result, place in
            if let last = result.last, last.isSamePlace(as: place) {
                result[result.count - 1].otherKeys.append(place.key)
            } else {
                result.append(place)
            }
        }
    }

    private func isSamePlace(as other: SourcePlace) -> Bool {
        start == other.start && end == other.end && kind == other.kind
    }

    private func clamped(to text: [UInt8]) -> SourcePlace? {
        guard start >= 0, end <= text.count, start < end else { return nil }
        var place = self
        while place.start > 0, text[place.start] & 0xC0 == 0x80 { place.start -= 1 }
        while place.end < text.count, text[place.end] & 0xC0 == 0x80 { place.end += 1 }
        return place
    }
}

extension SourcePlace.Kind {
    fileprivate var rank: Int { SourcePlace.Kind.allCases.firstIndex(of: self) ?? 0 }
}
