import Ledger
import Values

/// A plan's ledger as rows for a spreadsheet program: one for each indicator, or for each commitment or item that has none.
///
/// The columns stand in the order that offices expect; those whose facts come later in a plan's life are added with them.
struct LedgerSheet: Sendable {
    private static let heading = [
        "序号", "领域", "事项", "工作内容", "目标类型", "指标名", "指标类型", "比较", "目标值", "单位", "约束强度", "完成时限", "期限日期", "期限依据",
        "牵头单位", "责任单位", "配合单位", "督导单位", "责任人", "工作流状态", "是否确认", "备注",
    ]

    private var table = CommaSeparated()

    /// The rows of `items` of the book `state`.
    init(state: BookState, items: [Item]) {
        table.append(row: LedgerSheet.heading)
        for item in items {
            let section = item.section.value.flatMap(state.section)?.title ?? ""
            let commitments = item.liveCommitments
            if commitments.isEmpty { append(item, section, nil, nil) }
            for commitment in commitments {
                let indicators = commitment.liveIndicators
                if indicators.isEmpty { append(item, section, commitment, nil) }
                for indicator in indicators { append(item, section, commitment, indicator) }
            }
        }
    }

    /// The sheet as CSV.
    var bytes: [UInt8] { table.bytes }

    private mutating func append(_ item: Item, _ section: String, _ commitment: Commitment?, _ indicator: Indicator?) {
        let what = [
            item.number.value ?? "", section, item.title.value, commitment?.text.value ?? "",
            commitment.map { LedgerTerms.term($0.kind.value) } ?? "",
        ]
        table.append(
            row: what + target(indicator) + due(item, commitment, indicator) + answerable(item) + [
                item.people.value.map { $0.role.isEmpty ? $0.name : "\($0.role)：\($0.name)" }.joined(separator: "；"),
                item.state.chinese, item.isConfirmed ? "是" : "否", item.notes.value,
            ])
    }

    private func target(_ indicator: Indicator?) -> [String] {
        guard let indicator else { return Array(repeating: "", count: 5) }
        return [
            indicator.subject.value, LedgerTerms.term(indicator.kind.value),
            LedgerTerms.term(indicator.comparator.value),
            indicator.value.value.description + (indicator.scale.value ?? ""), indicator.unit.value ?? "",
        ]
    }

    /// The deadline that binds the row: the indicator's, else the commitment's, else the item's.
    private func due(_ item: Item, _ commitment: Commitment?, _ indicator: Indicator?) -> [String] {
        let strength = (indicator?.strength.value ?? commitment?.strength.value).map(LedgerTerms.term) ?? ""
        let deadline = indicator?.deadline.value ?? commitment?.deadline.value ?? item.deadline.value
        return [
            strength, deadline?.text ?? "", deadline?.date?.description ?? "",
            deadline.map { LedgerTerms.term($0.origin) } ?? "",
        ]
    }

    private func answerable(_ item: Item) -> [String] {
        [Organisation.Role.lead, .responsible, .cooperating, .supervising].map { role in
            item.liveOrganisations.filter { $0.role.value == role }.map(LedgerSheet.name).joined(separator: "、")
        }
    }

    private static func name(_ organisation: Organisation) -> String {
        let members = organisation.members.value
        return organisation.name.value + (members.isEmpty ? "" : "（\(members.joined(separator: "、"))）")
    }
}
