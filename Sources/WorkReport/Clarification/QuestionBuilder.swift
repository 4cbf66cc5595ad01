/// Turns the findings of a reading into questions, each to the organisation that can answer it.
struct QuestionBuilder {
    let reading: Reading
    let source: [UInt8]

    /// A question before it has its number.
    struct Draft {
        let organisation: String?
        let item: String?
        let sentence: String
        let question: String
        let finding: Finding
    }

    /// The longest quotation, in characters; what is longer ends with an ellipsis.
    private static let quotationLength = 120

    /// The questions, in reading order.
    ///
    /// - Complexity: O((findings + items) log items), whatever they quote.
    func drafts() -> [Draft] {
        let starts = reading.items.map(\.span.start)
        return reading.findings.map { finding in
            let item = item(at: finding.span, starts)
            return Draft(
                organisation: item.flatMap { addressee($0, finding) }, item: item.map(name),
                sentence: quotation(finding, item),
                question: question(finding, item), finding: finding)
        }
    }

    /// The item that a place lies in; items follow each other.
    private func item(at span: Span, _ starts: [Int]) -> Item? {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= span.start { low = middle + 1 } else { high = middle }
        }
        guard low > 0, span.start < reading.items[low - 1].span.end else { return nil }
        return reading.items[low - 1]
    }

    private func name(_ item: Item) -> String {
        [item.number, item.title].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ". ")
    }

    /// Who can answer: the lead, the first that is responsible, the first that is named. What concerns the making of the
    /// document goes to the office that made it.
    private func addressee(_ item: Item, _ finding: Finding) -> String? {
        guard !QuestionBuilder.ofTheOffice.contains(finding.code) else { return nil }
        let organisations = item.organisations
        let first =
            item.answering ?? organisations.first { $0.role == .lead } ?? organisations.first {
                $0.role == .responsible
            }
            ?? organisations.first
        return first?.name
    }

    /// Codes that only the office itself can settle.
    private static let ofTheOffice: Set<String> = Set(
        [
            FindingRule.noOrganisation, .noLead, .severalLeads, .numberGap, .numberRepeat, .sectionCount, .itemCount,
            .lostText,
            .alias, .collective, .umbrella, .secrecyMark, .interruptedName, .lostBeginning, .noYear, .unlikelyName,
        ].map(\.code))

    /// The clause in question, else the words at the finding's place.
    private func quotation(_ finding: Finding, _ item: Item?) -> String {
        let clause = item?.commitments.first { $0.span.start <= finding.span.start && finding.span.end <= $0.span.end }
        let text = clause?.text ?? words(at: finding.span)
        let scalars = text.unicodeScalars
        guard scalars.count > QuestionBuilder.quotationLength else { return text }
        return String(scalars.prefix(QuestionBuilder.quotationLength)) + "……"
    }

    private func words(at span: Span) -> String {
        guard span.start >= 0, span.start <= span.end, span.end <= source.count else { return "" }
        let text = String(decoding: source[span.start..<span.end], as: UTF8.self)
        return String(text.filter { !$0.isWhitespace })
    }

    private func question(_ finding: Finding, _ item: Item?) -> String {
        let name = item?.quoted ?? "文件"
        switch finding.code {
        case FindingRule.noCommitment.code: return "\(name)到年底做成什么才算完成？请给出数量、成果或底线。"
        case FindingRule.noOrganisation.code: return "\(name)由哪些单位负责，谁牵头？"
        case FindingRule.noLead.code: return "\(name)由哪个单位牵头？"
        case FindingRule.noDeadline.code: return "\(name)什么时候完成？能否明确到月份？"
        case FindingRule.severalLeads.code: return "\(name)由哪个牵头单位汇总报送？"
        case FindingRule.umbrella.code, FindingRule.collective.code: return finding.message + "具体交给哪些单位？"
        case FindingRule.vagueWords.code: return finding.message + "具体是多少、达到什么标准、什么时候完成？"
        case FindingRule.deadlineBeyondYear.code: return finding.message + "本年度做到哪一步？"
        case FindingRule.deadlinePassed.code: return finding.message + "是否已经完成？如未完成，新的时限是哪一天？"
        default: return finding.message + (QuestionBuilder.disputes.contains(finding.code) ? "以哪个数为准？" : "请核对。")
        }
    }

    /// Codes of numbers that cannot all be true.
    private static let disputes: Set<String> = Set(
        [FindingRule.impliedNumbers, .partsExceedWhole, .conflictingTargets, .impossiblePercent].map(\.code))
}
