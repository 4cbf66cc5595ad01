import Ledger
import Values

/// The plan in short, by section, and the answer to it.
extension ApprovalParts {
    var answerable: HTML {
        let list = block("plan", .planInShort, nil, "\(state.sections.html(section))\(withoutSection)")
        guard mayAnswer else { return list }
        let edit = EditField(context: context, prefix: "hand-back-")
        let handBack = plan.form(
            .handBack, Route.handBack.link(plan.book), at: "main", style: "hand-back",
            """
            \(list)<section class="block answer" aria-labelledby="answer"><h2 id="answer">\(context(.answerTitle))</h2>\
            <p class="lead">\(context(.handBackHint))</p><div class="grid">\(edit.text(.reason, .reason, nil, required: true, style: "wide"))</div>\
            <p class="actions"><button>\(context(.returnPlan))</button></p></section>
            """)
        return "\(handBack)\(approval)"
    }

    private var approval: HTML {
        let edit = EditField(context: context, prefix: "approve-")
        let fields: HTML =
            context.has(.leader)
            ? "\(HTML.hidden(.leader, ""))\(HTML.hidden(.basis, ""))"
            : """
            <div class="grid">\(edit.text(.leader, .approvingLeader, nil, required: true))\
            \(edit.text(.basis, .approvalBasis, nil, required: true, style: "half"))</div>
            """
        let form = plan.form(
            .approve, Route.approve.link(plan.book), at: "main", style: "approve",
            """
            \(fields)<p class="actions"><button class="primary">\(context(context.has(.leader) ? .approve : .recordApproval))</button></p>
            """)
        return """
            <section class="block answer" aria-labelledby="approve"><h2 id="approve">\(context(.approve))</h2>\(form)</section>
            """
    }

    private func section(_ section: Section) -> HTML {
        let own = state.liveItems.filter { $0.section.value == section.id }
        guard !own.isEmpty else { return "" }
        return table(of: own, called: section.heading)
    }

    private var withoutSection: HTML? {
        let own = state.liveItems.filter { $0.section.value.flatMap(state.section) == nil }
        return own.isEmpty ? nil : table(of: own, called: nil)
    }

    private func table(of items: [Item], called name: String?) -> HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(name ?? context(.planInShort))"><table class="stacked plan-table">\
        <caption lang="zh-CN">\(name)</caption><thead><tr><th scope="col">\(context(.itemWord))</th><th scope="col">\(context(.answersColumn))</th>\
        <th scope="col">\(context(.targetsColumn))</th>\(when: mayAnswer, "<th scope=\"col\">\(context(.remarkWord))</th>")</tr></thead>
        <tbody>\(items.html(row))</tbody></table></div>
        """
    }

    private func row(_ item: Item) -> HTML {
        """
        <tr id="\(item.id.description)"><th scope="row">\(itemLink(item))\(remarks(item))</th>\
        <td data-label="\(context(.answersColumn))" lang="zh-CN">\(answerers(item))</td>\
        <td data-label="\(context(.targetsColumn))">\(targets(item))</td>\(when: mayAnswer, remarkField(item))</tr>
        """
    }

    private func answerers(_ item: Item) -> String {
        let names = item.answerable.map(\.name.value)
        let others = item.liveOrganisations.count - names.count
        return names.joined(separator: "、") + (others > 0 ? " ＋\(others)" : "")
    }

    private func targets(_ item: Item) -> HTML {
        let indicators = item.liveCommitments.flatMap(\.liveIndicators)
        let bare = item.liveCommitments.filter { $0.liveIndicators.isEmpty }
        return """
            <ul class="short" lang="zh-CN">\(indicators.html { indicator in
            """
            <li>\(indicator.subject.value) <b>\(indicator.comparator.value.symbol) \(indicator.amount.text)</b>\(due(indicator.deadline.value))</li>
            """
            })\(bare.html { "<li>\($0.text.value)\(due($0.deadline.value))</li>" })</ul>
            """
    }

    private func due(_ deadline: Deadline?) -> HTML? {
        guard let text = deadline?.text ?? deadline?.date?.description else { return nil }
        return " <small class=\"quietly\">\(text)</small>"
    }

    private func remarks(_ item: Item) -> HTML? {
        guard !item.remarks.isEmpty else { return nil }
        return """
            <ul class="remarks">\(item.remarks.html { mark in
            "<li><span class=\"badge warning\">\(context(.remarkWord))</span> <span lang=\"zh-CN\">\(mark.reason)</span> <small class=\"quietly\">\(plan.signature(mark))</small></li>"
            })</ul>
            """
    }

    private func remarkField(_ item: Item) -> HTML {
        let id = "remark-\(item.id)"
        return """
            <td class="remark" data-label="\(context(.remarkWord))">\(HTML.hidden(.item, item.id.description))\
            <label class="unseen" for="\(id)">\(context(.remarkOn(item.label)))</label>\
            <textarea id="\(id)" name="\(FormField.text.rawValue)" rows="1"></textarea></td>
            """
    }
}

extension VerifiabilityGap.Lack {
    var phrase: Phrase {
        switch self {
        case .commitment: Phrase("没有工作内容", "no commitment")
        case .measure: Phrase("不可量化", "nothing to measure")
        case .deadline: Phrase("无时限", "no deadline")
        case .lead: Phrase("无牵头单位", "no lead")
        }
    }
}

extension Finding.Severity {
    /// Errors first.
    var rank: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .note: 2
        }
    }
}

extension Phrase {
    static let approvalPage = Phrase("核定", "Approval")
    static let atAGlance = Phrase("需要留意的内容", "What to look at")
    static let unverifiableTitle = Phrase("不可核验的事项", "Items that cannot be verified")
    static let openFindingsTitle = Phrase("未处理的体检问题", "Open findings")
    static func settledCount(_ count: Int) -> Phrase { Phrase("已处理 \(count) 条", "\(count) settled") }
    static func moreOfThem(_ count: Int) -> Phrase { Phrase("同类还有 \(count) 条", "\(count) more of the kind") }
    static let unreadTitle = Phrase("未列为工作内容的句子", "Sentences that became no commitment")
    static func decidedSentences(_ count: Int, _ all: Int) -> Phrase {
        Phrase("已定 \(count)／\(all)", "\(count) of \(all) decided")
    }
    static let unknownOrganisationsTitle = Phrase("名录中没有的单位", "Organisations not in the directory")
    static let figuresTitle = Phrase("数字", "Figures")
    static let measurableCount = Phrase("可量化", "Measurable")
    static let timedCount = Phrase("有时限", "With a deadline")
    static let ledCount = Phrase("有牵头", "With a lead")
    static let planInShort = Phrase("计划摘要", "The plan in short")
    static let answersColumn = Phrase("牵头或责任单位", "Who answers")
    static let targetsColumn = Phrase("指标和工作内容", "Targets and commitments")
    static let answerTitle = Phrase("退回修改", "Hand back")
    static let handBackHint = Phrase(
        "逐项意见写在上表“批注”一栏，随退回一并交给督查室；有批注的事项须重新确认。",
        "Remarks written beside items above go to the office with the plan; items with a remark have to be confirmed again."
    )
    static func remarkOn(_ item: String) -> Phrase { Phrase("对“\(item)”的批注", "Remark on “\(item)”") }
}
