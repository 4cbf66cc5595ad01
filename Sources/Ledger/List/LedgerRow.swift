/// One row of the work ledger: an item, one of its commitments, and one of the numbers that this one is judged by.
public struct LedgerRow: Sendable, Hashable {
    /// The item.
    public let item: Item
    /// The commitment; `nil` for an item that has none.
    public let commitment: Commitment?
    /// The number to reach; `nil` where the commitment has none, or where a row stands for all of them.
    public let indicator: Indicator?

    /// The row of the given parts.
    public init(item: Item, commitment: Commitment?, indicator: Indicator?) {
        self.item = item
        self.commitment = commitment
        self.indicator = indicator
    }

    /// What is judged in this row.
    public var element: ElementID? {
        indicator.map { .indicator($0.id) } ?? commitment.map { .commitment($0.id) }
    }

    /// The rows of an item, by commitment: at least one, each with its rows by number to reach where `level` asks for those.
    public static func rows(of item: Item, at level: LedgerColumn.Level) -> [[LedgerRow]] {
        let commitments = item.liveCommitments
        guard !commitments.isEmpty else { return [[LedgerRow(item: item, commitment: nil, indicator: nil)]] }
        return commitments.map { commitment in
            let indicators = level == .target ? commitment.liveIndicators : []
            guard !indicators.isEmpty else { return [LedgerRow(item: item, commitment: commitment, indicator: nil)] }
            return indicators.map { LedgerRow(item: item, commitment: commitment, indicator: $0) }
        }
    }
}
