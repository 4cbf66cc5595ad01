internal import Values
internal import WorkReport

/// A reading as an outline for people: items with their organisations, commitments and numbers to reach.
struct ReadingTable {
    let reading: Reading

    var text: String {
        var lines = [headline, ""]
        var section: Int?
        for item in reading.items {
            if item.section != section, let index = item.section {
                lines.append(heading(reading.sections[index]))
                section = item.section
            }
            lines += rows(of: item)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var headline: String {
        let commitments = reading.items.flatMap(\.commitments)
        let counts = say(
            "\(reading.sections.count) 个方面，\(reading.items.count) 个事项，\(commitments.count) 条工作内容，"
                + "\(commitments.flatMap(\.indicators).count) 个指标，\(reading.findings.count) 条问题提示",
            "\(reading.sections.count) sections, \(reading.items.count) items, \(commitments.count) commitments, "
                + "\(commitments.flatMap(\.indicators).count) indicators, \(reading.findings.count) findings")
        return [reading.title, counts].compactMap { $0 }.joined(separator: "\n")
    }

    private func heading(_ section: Section) -> String {
        [section.number, section.title].compactMap { $0 }.joined(separator: "、")
    }

    private func rows(of item: Item) -> [String] {
        var rows = ["\((item.number ?? "·").padded(to: 5))\(item.title)"]
        for role in Organisation.Role.allCases {
            let names = item.organisations.filter { $0.role == role }.map(label)
            if !names.isEmpty { rows.append(indent(1, "\(term(role))：\(names.joined(separator: "、"))")) }
        }
        rows += item.people.map { indent(1, "\($0.role)：\($0.name)") }
        if let deadline = item.deadline { rows.append(indent(1, say("完成时限：", "deadline: ") + label(deadline))) }
        return rows + item.commitments.flatMap(rows(of:))
    }

    private func rows(of commitment: Commitment) -> [String] {
        let due = commitment.deadline.map { "  〔\(label($0))〕" } ?? ""
        return [indent(1, "- \(commitment.text)\(due)")]
            + commitment.indicators.map { indicator in
                let part = indicator.within == nil ? "" : say("其中 ", "of which ")
                let due = indicator.deadline.map(label) ?? ""
                let columns = [
                    (part + indicator.subject).padded(to: 36), label(indicator).padded(to: 16),
                    indicator.strength.term.padded(to: 6), due,
                ]
                return indent(2, columns.joined(separator: " "))
            }
    }

    private func indent(_ level: Int, _ text: String) -> String {
        String(repeating: " ", count: 5 + (level - 1) * 2) + text
    }

    private func label(_ organisation: Organisation) -> String {
        organisation.members.isEmpty
            ? organisation.name : "\(organisation.name)（\(organisation.members.joined(separator: "、"))）"
    }

    private func label(_ deadline: Deadline) -> String {
        guard let date = deadline.date else { return deadline.text ?? "" }
        return deadline.text.map { "\($0) → \(date)" } ?? "\(date)"
    }

    private func label(_ indicator: Indicator) -> String {
        let amount = indicator.amount
        return "\(indicator.comparator.sign) \(amount.value)\(amount.scale ?? "")\(amount.unit ?? "")"
    }

    private func term(_ role: Organisation.Role) -> String {
        switch role {
        case .lead: say("牵头单位", "lead")
        case .cooperating: say("配合单位", "cooperating")
        case .responsible: say("责任单位", "responsible")
        case .supervising: say("督导单位", "supervising")
        }
    }

}

extension Strength {
    /// The word for it.
    var term: String {
        switch self {
        case .guarantee: say("确保", "guarantee")
        case .strive: say("力争", "strive")
        case .plan: say("计划", "plan")
        case .effort: say("推进", "effort")
        }
    }
}

extension Comparator {
    fileprivate var sign: String {
        switch self {
        case .atLeast: "≥"
        case .atMost: "≤"
        case .equal: "="
        case .over: ">"
        case .under: "<"
        case .about: "≈"
        }
    }
}
