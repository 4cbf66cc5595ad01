/// A unit of measure or a scale word: so short that it is kept in place, without memory that must be counted.
///
/// Mentions and all that is made of them are copied often; as they hold such words and no texts, copying them is cheap.
package struct ShortWord: Sendable, Hashable, ExpressibleByStringLiteral {
    /// No unit is longer (立方米/平方公里 has eight characters); what lies behind is left out.
    static let capacity = 12

    // Four units of sixteen bits each, the first one in the lowest bits; 0 behind the last one.
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0

    /// The word of folded units.
    init(_ units: some Sequence<UInt16>) {
        var index = 0
        for unit in units where index < ShortWord.capacity {
            put(unit, at: index)
            index += 1
        }
    }

    /// The word of a text in folded units.
    init(_ text: String) { self.init(text.utf16) }

    package init(stringLiteral text: StaticString) {
        self.init(text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) })
    }

    /// This word with another one behind it.
    func appending(_ other: ShortWord) -> ShortWord { ShortWord([self, other].lazy.flatMap(\.units)) }

    private mutating func put(_ unit: UInt16, at index: Int) {
        let bits = UInt64(unit) &<< UInt64(index & 3 &* 16)
        switch index >> 2 {
        case 0: first |= bits
        case 1: second |= bits
        default: third |= bits
        }
    }

    /// The unit at `index`, 0 behind the last one.
    @inline(__always)
    private func unit(at index: Int) -> UInt16 {
        let part = index < 4 ? first : index < 8 ? second : index < 12 ? third : 0
        return UInt16(truncatingIfNeeded: part &>> UInt64(index & 3 &* 16))
    }

    /// The units.
    var units: some Sequence<UInt16> { sequence(state: 0) { next(&$0) } }

    @inline(__always)
    private func next(_ index: inout Int) -> UInt16? {
        let unit = unit(at: index)
        index += 1
        return unit == 0 ? nil : unit
    }

    /// How many units there are.
    private var count: Int { (0..<ShortWord.capacity).first { unit(at: $0) == 0 } ?? ShortWord.capacity }

    /// The first unit.
    var head: CodeUnit { CodeUnit(UInt16(truncatingIfNeeded: first)) }

    /// The only unit of the word, ``CodeUnit/none`` of a longer one.
    var glyph: CodeUnit { first > 0xFFFF ? .none : head }

    /// Whether it holds a stroke, as compound units do: 元/人.
    var isQuotient: Bool { units.contains(0x2F) }

    /// Whether the last units are those of `end`.
    func ends(with end: ShortWord) -> Bool {
        let start = count - end.count
        return start >= 0 && (0..<end.count).allSatisfy { unit(at: start + $0) == end.unit(at: $0) }
    }

    /// The word as a text.
    package var text: String {
        var length = 0
        for unit in units { length += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3 }
        return String(unsafeUninitializedCapacity: length) { text in
            var end = 0
            for unit in units { ShortWord.write(unit, to: text, &end) }
            return end
        }
    }

    @inline(__always)
    private static func write(_ unit: UInt16, to text: UnsafeMutableBufferPointer<UInt8>, _ end: inout Int) {
        if unit < 0x80 {
            text[end] = UInt8(unit)
            end += 1
            return
        }
        if unit < 0x800 {
            text[end] = 0xC0 | UInt8(unit >> 6)
            end += 1
        } else {
            text[end] = 0xE0 | UInt8(unit >> 12)
            text[end + 1] = 0x80 | UInt8(unit >> 6 & 0x3F)
            end += 2
        }
        text[end] = 0x80 | UInt8(unit & 0x3F)
        end += 1
    }
}
