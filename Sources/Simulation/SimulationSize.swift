public import Ledger
internal import Values

/// How large a made-up year is, and the seed that all of it follows from.
public struct SimulationSize: Sendable, Hashable {
    /// The seed: the same seed and sizes give the same bytes.
    public let seed: Int
    /// The number of items.
    public let items: Int
    /// The number of institutions in the directory.
    public let organisations: Int
    /// The plan year.
    public let year: Int
    /// The book's name: `2026-sim-1`.
    public let book: BookID

    /// The sizes that can be played.
    public static let itemRange = 6...600
    /// The numbers of institutions that can be played.
    public static let organisationRange = 16...500
    /// The years whose holidays are known.
    public static let yearRange = 2023...2026

    /// A year of the given size, or `nil` where a number is outside its range or the seed is negative.
    public init?(seed: Int = 1, items: Int = 30, organisations: Int = 50, year: Int = 2026) {
        guard seed >= 0, Self.itemRange.contains(items), Self.organisationRange.contains(organisations),
            Self.yearRange.contains(year), let book = BookID("\(year)-sim-\(seed)")
        else { return nil }
        self.seed = seed
        self.items = items
        self.organisations = organisations
        self.year = year
        self.book = book
    }
}
