/// What a document says once about the parts of the organisations in all its items: 列第一位的为牵头单位, 下同.
struct RoleRules: Sendable, Hashable {
    /// Whether the first of a list leads.
    var firstLeads = false
    /// Whether those behind it cooperate.
    var othersCooperate = false
    /// Whether organisations named as responsible lead where no lead is named.
    var responsibleLead = false

    private static let others = Lexicon<Bool>(
        "其余为配合 其他为配合 其余单位为配合 其它为配合 其他单位为配合 其余的为配合 其余单位配合 其他单位配合 其余配合 其他配合 其余均为配合 其他均为配合 其余责任单位为配合 其他责任单位为配合")

    /// Adds what a stretch of text states.
    mutating func note(_ keys: [UInt16], _ range: Range<Int>) {
        firstLeads = firstLeads || DutyWords.firstLeads.occurs(in: keys, range)
        othersCooperate = othersCooperate || RoleRules.others.occurs(in: keys, range)
        responsibleLead = responsibleLead || DutyWords.responsibleLead.occurs(in: keys, range)
    }

    /// Gives the parts of one item's organisations, in the order of the document, where no lead is named among them.
    func apply(to organisations: inout [Organisation]) {
        guard !organisations.isEmpty, !organisations.contains(where: { $0.role == .lead }) else { return }
        if firstLeads {
            if othersCooperate { for index in organisations.indices { organisations[index].role = .cooperating } }
            organisations[0].role = .lead
        } else if responsibleLead {
            for index in organisations.indices where organisations[index].role == .responsible {
                organisations[index].role = .lead
            }
        }
    }
}
