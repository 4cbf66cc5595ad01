/// A few characters, asked for in loops over units.
struct UnitSet: Sendable {
    private let units: [UInt16]
    /// A bit for the lowest six bits of each unit: most units that are not in the set are told by it alone.
    private let mask: UInt64

    /// The characters of `text`.
    init(_ text: String) {
        units = Array(text.utf16)
        mask = units.reduce(0) { $0 | UnitSet.bit(of: $1) }
    }

    /// Whether `unit` is one of them.
    func contains(_ unit: UInt16) -> Bool { mask & UnitSet.bit(of: unit) != 0 && units.contains(unit) }

    private static func bit(of unit: UInt16) -> UInt64 { 1 << UInt64(unit & 63) }
}
