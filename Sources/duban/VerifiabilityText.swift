internal import Values
internal import WorkReport

/// How much of a document can be verified, in lines: the document, its sections, its organisations.
struct VerifiabilityText {
    let name: String
    let figures: PlanVerifiability
    let reading: Reading

    var text: String {
        let document = figures.document
        let severities = Finding.Severity.allCases.reversed().map { severity in
            "\(severity.rawValue) \(reading.findings.count { $0.severity == severity })"
        }.joined(separator: say("、", ", "))
        let head = say(
            "\(name)：\(reading.findings.count) 条问题（\(severities)）\n可核验程度：\(document.share(\.complete).text)三项齐备；",
            "\(name): \(reading.findings.count) findings (\(severities))\nVerifiable: \(document.share(\.complete).text) in full; "
        )
        let parts = say(
            "可量化 \(document.share(\.measurable).text)，有时限 \(document.share(\.timed).text)，有牵头 \(document.share(\.led).text)\n",
            "measurable \(document.share(\.measurable).text), with a deadline \(document.share(\.timed).text), with a lead \(document.share(\.led).text)\n"
        )
        return head + parts + sections + organisations
    }

    private var titles: [String] {
        [say("三项齐备", "in full"), say("可量化", "measurable"), say("有时限", "deadline"), say("有牵头", "lead")]
    }

    private var sections: String {
        guard figures.sections.count > 1 else { return "" }
        return table(
            say("各部分", "Sections"),
            figures.sections.map { ($0.title ?? say("（不在任何部分）", "(outside all sections)"), $0.figures) })
    }

    private var organisations: String {
        figures.organisations.isEmpty
            ? ""
            : table(
                say("各单位（牵头或责任）", "Organisations (lead or responsible)"),
                figures.organisations.map { ($0.name, $0.figures) })
    }

    private func table(_ title: String, _ rows: [(name: String, figures: Verifiability)]) -> String {
        let head = "  " + titles.map { $0.padded(to: 18) }.joined() + title + "\n"
        return head
            + rows.map { row in
                let figures = row.figures
                let cells = [
                    figures.share(\.complete), figures.share(\.measurable), figures.share(\.timed),
                    figures.share(\.led),
                ]
                return "  " + cells.map { $0.text.padded(to: 18) }.joined() + row.name + "\n"
            }.joined()
    }
}
