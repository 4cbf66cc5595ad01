internal import Values

/// A list of the ledger: items in their order, and of each the rows that are shown. Pages, files and counts take their rows
/// from here.
public struct LedgerList: Sendable {
    /// The items.
    public let items: [Item]
    /// The rows that pass, by commitment and by target; `nil` where all rows of an item are shown.
    private let passing: Passing?
    /// How many rows each item has by commitment.
    private let rowCounts: [ItemID: Int]

    private struct Passing {
        var commitments: Set<CommitmentID> = []
        /// The targets; `nil` where no condition is on them.
        var targets: Set<ElementID>?
    }

    /// All rows of `items`.
    public init(_ items: [Item] = []) {
        self.items = items
        passing = nil
        rowCounts = items.reduce(into: [:]) { counts, item in
            counts[item.id] = max(1, item.commitments.count { $0.struck == nil })
        }
    }

    /// The rows of `found` that meet `conditions`, and the items that have any.
    init(_ found: [Item], narrowedBy conditions: RowConditions) {
        var passing = Passing(targets: conditions.looksAtTargets ? [] : nil)
        var counts: [ItemID: Int] = [:]
        items = found.filter { item in
            guard let rows = conditions.rows(of: item) else { return false }
            counts[item.id] = max(1, rows.commitments.count)
            passing.commitments.formUnion(rows.commitments)
            passing.targets?.formUnion(rows.targets)
            return true
        }
        self.passing = passing
        rowCounts = counts
    }

    /// The rows of an item, by commitment, each with its rows by number to reach where `level` asks for those.
    public func rows(of item: Item, at level: LedgerColumn.Level) -> [[LedgerRow]] {
        let all = LedgerRow.rows(of: item, at: level)
        guard let passing else { return all }
        return all.compactMap { rows in
            let shown = rows.filter { row in
                guard let commitment = row.commitment else { return true }
                guard passing.commitments.contains(commitment.id) else { return false }
                guard level == .target, let targets = passing.targets else { return true }
                return row.element.map(targets.contains) ?? false
            }
            return shown.isEmpty ? nil : shown
        }
    }

    /// How many rows an item has by commitment; an item without any is one row.
    public func rowCount(of item: Item) -> Int { rowCounts[item.id] ?? 0 }

    /// How many rows there are by commitment.
    public var rowCount: Int { rowCounts.values.reduce(0, +) }

    /// How many rows there are by number to reach.
    public var targetRowCount: Int {
        items.reduce(0) { $0 + rows(of: $1, at: .target).reduce(0) { $0 + $1.count } }
    }

    /// How many commitments are shown.
    public var commitmentCount: Int {
        rowCount - items.count { item in !item.commitments.contains { $0.struck == nil } }
    }

    /// The same list with those items only for which `isShown` holds.
    public func filter(_ isShown: (Item) -> Bool) -> LedgerList {
        LedgerList(items: items.filter(isShown), passing: passing, rowCounts: rowCounts)
    }

    private init(items: [Item], passing: Passing?, rowCounts: [ItemID: Int]) {
        self.items = items
        self.passing = passing
        self.rowCounts = items.reduce(into: [:]) { $0[$1.id] = rowCounts[$1.id] }
    }
}

/// What a filter says of commitments and targets: the same rules by which an overview counts them.
struct RowConditions {
    private let filter: ItemFilter
    private let state: BookState
    private let day: CalendarDate?
    private let promises: [CommitmentID: Promise]
    private let slipping: Set<ElementID>

    /// Whether a condition is on targets.
    var looksAtTargets: Bool { filter.targets != nil }

    init(_ filter: ItemFilter, of state: BookState, on day: CalendarDate?, outlook: Outlook?) {
        self.filter = filter
        self.state = state
        self.day = day
        let needsOutlook = filter.promise != nil || filter.targets == .slipping
        let outlook = needsOutlook ? outlook ?? day.map { Outlook(state, on: $0) } : nil
        promises = outlook?.promises ?? [:]
        slipping = Set(outlook?.slipping.map(\.element) ?? [])
    }

    /// The commitments and targets of an item that pass; `nil` where no row of it does.
    func rows(of item: Item) -> (commitments: [CommitmentID], targets: [ElementID])? {
        let units = item.verifiableUnits
        let commitments = item.liveCommitments
        guard !commitments.isEmpty else {
            let isAsked = filter.promise == nil && filter.targets == nil && filter.kind == nil && filter.strength == nil
            return isAsked && units.allSatisfy(isVerifiable) ? ([], []) : nil
        }
        let targets = filter.targets == nil ? [] : passingTargets(of: item)
        let passing = zip(commitments, units).filter { commitment, parts in
            isVerifiable(parts) && filter.isOfKind(commitment) && isDue(commitment, in: item)
                && (filter.promise == nil || promises[commitment.id] == filter.promise)
                && (filter.targets == nil || Self.holds(commitment, one: targets))
        }.map(\.0.id)
        return passing.isEmpty ? nil : (passing, Array(targets))
    }

    private func isVerifiable(_ parts: VerifiableParts) -> Bool { filter.verifiable?.holds(for: parts) ?? true }

    private static func holds(_ commitment: Commitment, one targets: Set<ElementID>) -> Bool {
        targets.contains(.commitment(commitment.id))
            || commitment.indicators.contains { targets.contains(.indicator($0.id)) }
    }

    /// Whether the commitment itself is due in the days that are asked for; failing days of its own, its item is.
    private func isDue(_ commitment: Commitment, in item: Item) -> Bool {
        guard filter.dueFrom != nil || filter.dueTo != nil else { return true }
        let own = ([commitment.deadline.value] + commitment.liveIndicators.map(\.deadline.value)).compactMap {
            $0?.date
        }
        return (own.isEmpty ? [item.deadline.value?.date].compactMap(\.self) : own).contains { date in
            (filter.dueFrom.map { $0 <= date } ?? true) && (filter.dueTo.map { date <= $0 } ?? true)
        }
    }

    private func passingTargets(of item: Item) -> Set<ElementID> {
        guard let day, let condition = filter.targets, item.dispatch != nil, item.isLive else { return [] }
        guard condition != .slipping else { return slipping }
        return Set(
            (state.planning.targetsOfItem[item.id] ?? []).filter { element in
                guard let part = state.rollUpPart(of: element, on: day), !part.isCancelled else { return false }
                return condition == .counted || (condition == .known) == (part.share != nil)
            })
    }
}
