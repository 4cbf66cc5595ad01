public import Ledger
import Values

/// What a ledger page shows, as it stands in its address: filter and order.
public struct LedgerQuery: Sendable, Hashable {
    /// Which items.
    public var filter: ItemFilter
    /// In which order.
    public var order: ItemOrder

    /// The query `filter` in `order`.
    public init(filter: ItemFilter = ItemFilter(), order: ItemOrder = .number) {
        self.filter = filter
        self.order = order
    }

    /// The query in an address; `value` gives the value of a field, where the address has it. What is not understood is
    /// passed over: an old link shows more, not an error.
    public init(_ value: (FormField) -> String?) {
        filter = ItemFilter(
            section: value(.section).flatMap { SectionID($0) },
            organisation: value(.organisation).flatMap { $0.isEmpty ? nil : $0 },
            kind: value(.kind).flatMap(Commitment.Kind.init),
            strength: value(.strength).flatMap(Strength.init),
            dueFrom: value(.dueFrom).flatMap { CalendarDate($0) },
            dueTo: value(.dueTo).flatMap { CalendarDate($0) },
            text: value(.search) ?? "",
            state: value(.state).flatMap(WorkflowState.init),
            confirmed: value(.confirmed).flatMap { ["yes": true, "no": false][$0] },
            showsStruck: value(.struck) == "yes")
        order = value(.order).flatMap(ItemOrder.init) ?? .number
    }

    /// The value of a field that says this query; `nil` where it says nothing.
    func value(_ field: FormField) -> String? {
        switch field {
        case .section: filter.section?.description
        case .organisation: filter.organisation
        case .kind: filter.kind?.rawValue
        case .strength: filter.strength?.rawValue
        case .dueFrom: filter.dueFrom?.description
        case .dueTo: filter.dueTo?.description
        case .search: filter.text.isEmpty ? nil : filter.text
        case .state: filter.state?.rawValue
        case .confirmed: filter.confirmed.map { $0 ? "yes" : "no" }
        case .struck: filter.showsStruck ? "yes" : nil
        case .order: order == .number ? nil : order.rawValue
        default: nil
        }
    }

    /// `link` with this query.
    public func link(_ link: Link) -> Link {
        LedgerQuery.fields.reduce(link) { $0.with($1.rawValue, value($1)) }
    }

    /// The fields of a query, in the order in which they stand in an address.
    public static let fields: [FormField] = [
        .search, .section, .organisation, .kind, .strength, .dueFrom, .dueTo, .state, .confirmed, .struck, .order,
    ]

    /// Whether it shows less than everything.
    var isNarrow: Bool { LedgerQuery.fields.contains { $0 != .order && value($0) != nil } }
}
