public import Ledger
public import Values

/// What a ledger page shows, as it stands in its address: filter, order, columns, groups, comparison, page.
public struct LedgerQuery: Sendable, Hashable {
    /// Which items.
    public var filter: ItemFilter
    /// In which order.
    public var order: ItemOrder
    /// Which columns, in the ledger's order; `nil` for the standard ones.
    public var columns: [LedgerColumn]?
    /// What rows are grouped by.
    public var grouping: LedgerGrouping?
    /// The past day that every cell is compared with.
    public var comparedWith: CalendarDate?
    /// Whether only items are shown that differ from that day.
    public var showsOnlyChanged: Bool
    /// Which page of a long list, from 1; `nil` for all of it.
    public var page: Int?

    /// The query `filter` in `order`.
    public init(
        filter: ItemFilter = ItemFilter(), order: ItemOrder = .number, columns: [LedgerColumn]? = nil,
        grouping: LedgerGrouping? = nil, comparedWith: CalendarDate? = nil, showsOnlyChanged: Bool = false,
        page: Int? = 1
    ) {
        self.filter = filter
        self.order = order
        self.columns = columns
        self.grouping = grouping
        self.comparedWith = comparedWith
        self.showsOnlyChanged = showsOnlyChanged
        self.page = page
    }

    /// The query in an address; `values` gives the values of a field, none where the address does not have it. What is not
    /// understood is passed over: an old link shows more, not an error.
    public init(_ values: (FormField) -> [String]) {
        func value(_ field: FormField) -> String? { values(field).first.flatMap { $0.isEmpty ? nil : $0 } }
        let filter = ItemFilter(
            section: value(.section).flatMap { SectionID($0) }, organisation: value(.organisation),
            kind: value(.kind).flatMap(Commitment.Kind.init), strength: value(.strength).flatMap(Strength.init),
            dueFrom: value(.dueFrom).flatMap { CalendarDate($0) }, dueTo: value(.dueTo).flatMap { CalendarDate($0) },
            text: value(.search) ?? "", state: value(.state).flatMap(WorkflowState.init),
            confirmed: value(.confirmed).flatMap { ["yes": true, "no": false][$0] },
            light: value(.light).flatMap(Light.init), showsStruck: value(.struck) == "yes", lead: value(.lead),
            leader: value(.leader), promise: value(.promise).flatMap(Promise.init),
            verifiable: value(.verifiable).flatMap(VerifiableCondition.init),
            targets: value(.targets).flatMap(TargetCondition.init))
        let named = Set(
            values(.columns).flatMap { $0.split(separator: ".") }.compactMap { LedgerColumn(rawValue: String($0)) })
        self.init(
            filter: filter, order: value(.order).flatMap(ItemOrder.init) ?? .number,
            columns: named.isEmpty ? nil : LedgerColumn.allCases.filter(named.contains),
            grouping: value(.group).flatMap(LedgerGrouping.init),
            comparedWith: value(.compare).flatMap { CalendarDate($0) }, showsOnlyChanged: value(.changed) == "yes",
            page: value(.page) == "all" ? nil : max(1, value(.page).flatMap { Int($0) } ?? 1))
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
        case .light: filter.light?.rawValue
        case .struck: filter.showsStruck ? "yes" : nil
        case .lead: filter.lead
        case .leader: filter.leader
        case .promise: filter.promise?.rawValue
        case .verifiable: filter.verifiable?.rawValue
        case .targets: filter.targets?.rawValue
        default: arrangement(field)
        }
    }

    /// The value of a field that says how the rows are shown, not which.
    private func arrangement(_ field: FormField) -> String? {
        switch field {
        case .order: order == .number ? nil : order.rawValue
        case .columns: columns.map { $0.map(\.rawValue).joined(separator: ".") }
        case .group: grouping?.rawValue
        case .compare: comparedWith?.description
        case .changed: showsOnlyChanged ? "yes" : nil
        case .page: page.map { $0 == 1 ? nil : String($0) } ?? "all"
        default: nil
        }
    }

    /// `link` with this query.
    public func link(_ link: Link) -> Link {
        LedgerQuery.fields.reduce(link) { $0.with($1.rawValue, value($1)) }
    }

    /// This query at another page; `nil` for all rows.
    func at(page: Int?) -> LedgerQuery {
        var query = self
        query.page = page
        return query
    }

    /// The fields that say which rows are shown.
    private static let narrowing: [FormField] = [
        .search, .section, .organisation, .kind, .strength, .dueFrom, .dueTo, .state, .light, .confirmed, .struck,
        .changed, .lead, .leader, .promise, .verifiable, .targets,
    ]

    /// The fields of a query, in the order in which they stand in an address.
    public static let fields: [FormField] = narrowing + [.order, .columns, .group, .compare, .page]

    /// Whether it shows less than everything.
    var isNarrow: Bool { LedgerQuery.narrowing.contains { value($0) != nil } }
}

/// What rows of the ledger are grouped by.
public enum LedgerGrouping: String, Sendable, Hashable, CaseIterable {
    /// By section (领域).
    case section
    /// By the first organisation that answers for an item.
    case organisation
    /// By leader in charge.
    case leader
    /// By where an item stands.
    case state
    /// By light.
    case light
    /// By the month in which something is due next.
    case month

    var name: Phrase {
        switch self {
        case .section: Phrase("按领域", "by section")
        case .organisation: Phrase("按牵头单位", "by lead")
        case .leader: Phrase("按县领导", "by leader")
        case .state: Phrase("按工作流状态", "by state")
        case .light: Phrase("按亮灯", "by light")
        case .month: Phrase("按到期月份", "by month due")
        }
    }
}
