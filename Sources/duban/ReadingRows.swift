internal import OfficeFiles
internal import Values
internal import WorkReport

/// A reading as comma-separated values: a row an indicator, and one for each commitment without any.
struct ReadingRows {
    static let titles = [
        "file", "section", "number", "title", "lead", "cooperating", "responsible", "commitment", "action",
        "commitmentKind",
        "subject", "comparator", "value", "scale", "unit", "indicatorKind", "strength", "deadline", "deadlineText",
        "deadlineOrigin", "line",
    ]

    let name: String
    let reading: Reading

    func append(to csv: inout CSVWriter) {
        for item in reading.items {
            let beginning = columns(of: item)
            if item.commitments.isEmpty {
                csv.append(
                    beginning + Array(repeating: "", count: 10) + columns(of: item.deadline) + ["\(item.span.line)"])
            }
            for commitment in item.commitments {
                append(commitment, of: item, behind: beginning, to: &csv)
            }
        }
    }

    private func append(_ commitment: Commitment, of item: Item, behind beginning: [String], to csv: inout CSVWriter) {
        let middle = [commitment.text, commitment.action ?? "", commitment.kind.rawValue]
        guard !commitment.indicators.isEmpty else {
            let deadline = commitment.deadline ?? item.deadline
            csv.append(
                beginning + middle + Array(repeating: "", count: 6) + [commitment.strength.rawValue]
                    + columns(of: deadline)
                    + ["\(commitment.span.line)"])
            return
        }
        for indicator in commitment.indicators {
            let deadline = indicator.deadline ?? commitment.deadline ?? item.deadline
            csv.append(
                beginning + middle + columns(of: indicator) + columns(of: deadline) + ["\(indicator.span.line)"])
        }
    }

    private func columns(of item: Item) -> [String] {
        let section = item.section.map { reading.sections[$0] }
        let names = [Organisation.Role.lead, .cooperating, .responsible].map { role in
            item.organisations.filter { $0.role == role }.map(\.name).joined(separator: "、")
        }
        return [name, section?.title ?? "", item.number ?? "", item.title] + names
    }

    private func columns(of indicator: Indicator) -> [String] {
        let amount = indicator.amount
        return [
            indicator.subject, indicator.comparator.rawValue, amount.value.description, amount.scale ?? "",
            amount.unit ?? "",
            indicator.kind.rawValue, indicator.strength.rawValue,
        ]
    }

    private func columns(of deadline: Deadline?) -> [String] {
        guard let deadline else { return ["", "", ""] }
        return [deadline.date?.description ?? "", deadline.text ?? "", deadline.origin.rawValue]
    }
}
