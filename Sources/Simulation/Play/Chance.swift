internal import Ledger

/// Chance that comes out the same for the same seed.
struct Chance {
    private var draw: SeededDraw

    init(seed: Int) {
        draw = SeededDraw(state: UInt64(bitPattern: Int64(seed)) &* 0x5851_F42D_4C95_7F2D &+ 0x1405_7B7E_F767_814F)
    }

    /// A number from 0 up to, not including, `bound`.
    mutating func below(_ bound: Int) -> Int { bound > 0 ? Int(draw.next() % UInt64(bound)) : 0 }

    /// A number in `range`.
    mutating func number(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.upperBound - range.lowerBound + 1)
    }

    /// Whether something happens that happens in so many of a thousand cases.
    mutating func happens(permille: Int) -> Bool { below(1000) < permille }

    /// One of `things`, or `nil` where there are none.
    mutating func pick<Thing>(_ things: [Thing]) -> Thing? { things.isEmpty ? nil : things[below(things.count)] }

    /// One of `words`.
    mutating func word(_ words: [String]) -> String { pick(words) ?? "" }

    /// `count` different ones of `things`, in the order of drawing.
    mutating func pick<Thing>(_ count: Int, of things: [Thing]) -> [Thing] {
        var rest = things
        var chosen: [Thing] = []
        while chosen.count < count, !rest.isEmpty { chosen.append(rest.remove(at: below(rest.count))) }
        return chosen
    }
}
