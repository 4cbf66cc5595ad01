/// Forms of numbers: a set in the bits of one word.
struct MarkerKinds: Sendable, Hashable, ExpressibleByArrayLiteral {
    private var bits: UInt16 = 0

    init(arrayLiteral kinds: Marker.Kind...) { for kind in kinds { insert(kind) } }

    /// The forms that `isIncluded` holds for.
    init(where isIncluded: (Marker.Kind) -> Bool) {
        for kind in Marker.Kind.allCases where isIncluded(kind) { insert(kind) }
    }

    var isEmpty: Bool { bits == 0 }

    func contains(_ kind: Marker.Kind) -> Bool { bits & MarkerKinds.bit(of: kind) != 0 }

    mutating func insert(_ kind: Marker.Kind) { bits |= MarkerKinds.bit(of: kind) }

    func union(_ other: MarkerKinds) -> MarkerKinds {
        var union = self
        union.bits |= other.bits
        return union
    }

    private static func bit(of kind: Marker.Kind) -> UInt16 { 1 &<< UInt16(kind.rawValue) }
}

/// A value for each form of numbers.
struct MarkerTable<Value> {
    private var values: [Value]

    /// The same value for all forms.
    init(repeating value: Value) { values = Array(repeating: value, count: Marker.Kind.allCases.count) }

    subscript(kind: Marker.Kind) -> Value {
        get { values[kind.rawValue] }
        set { values[kind.rawValue] = newValue }
    }
}

/// How many numbers of a form there are, and how many of these have something.
struct MarkerCount {
    var all = 0
    var having = 0

    /// Counts one more.
    mutating func add(_ has: Bool) {
        all += 1
        having += has ? 1 : 0
    }
}
