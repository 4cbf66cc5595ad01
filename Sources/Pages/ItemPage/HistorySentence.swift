import Ledger
import Values

/// One line of a history as a sentence.
struct HistorySentence {
    let line: HistoryLine
    let plan: PlanView

    private var context: PageContext { plan.context }

    var html: HTML {
        switch line.code {
        case .opened, .imported, .confirmed, .submitted, .returned: "\(context(word))"
        case .added, .struck, .restored, .findingSettled: "\(context(word))\(thing)"
        case .leadNamed: "\(context(word))\(subject)"
        case .remarked: "\(context(word))"
        case .unreadDecided, .unreadReopened: "\(context(word))\(decision)"
        case .sectionTaken, .sectionReleased: section
        case .absorbed, .mergedInto, .splitInto, .splitFrom: "\(context(word)) \(items)"
        case .corrected: correction
        case .approved: "\(context(word))\(approval)"
        case .dispatched: "\(context(.historyDispatched(days)))"
        }
    }

    /// What happened, without what it happened to.
    var word: Phrase {
        switch line.code {
        case .opened: Phrase("建立台账", "Opened the ledger")
        case .imported: Phrase("从文件读入", "Read from the document")
        case .added: Phrase("补充", "Added")
        case .corrected: Phrase("更正", "Corrected")
        case .leadNamed: Phrase("定为牵头单位：", "Named as lead: ")
        case .struck: Phrase("删除", "Removed")
        case .restored: Phrase("恢复", "Restored")
        case .absorbed: Phrase("并入了", "Took over")
        case .mergedInto: Phrase("已并入", "Merged into")
        case .splitInto: Phrase("拆分为", "Split into")
        case .splitFrom: Phrase("拆分自", "Split from")
        case .findingSettled: Phrase("处理体检发现", "Settled the finding ")
        case .unreadDecided: Phrase("处理未列文字", "Decided on text that became no commitment")
        case .unreadReopened: Phrase("撤回对未列文字的处理", "Took a decision on such text back")
        case .sectionTaken: Phrase("领办", "Takes the section")
        case .sectionReleased: Phrase("交回", "Gives back the section")
        case .remarked: Phrase("批注", "Remarked")
        case .confirmed: Phrase("确认", "Confirmed")
        case .submitted: Phrase("提请核定", "Submitted for approval")
        case .returned: Phrase("退回督查室", "Handed back")
        case .approved: Phrase("核定", "Approved")
        case .dispatched: Phrase("交办", "Dispatched")
        }
    }

    /// The line of the sentence and what was decided about it.
    private var decision: HTML {
        var kind: Phrase?
        if case .choice(let raw) = line.after { kind = UnreadDecision.Kind(rawValue: raw)?.phrase }
        let number = Int(line.subject ?? "") ?? 0
        return
            "（\(context(plan.file?.place(ofLine: number) ?? .line(number)))）\(kind.map { context(.colon) + context($0) })"
    }

    private var section: HTML {
        var holder: String?
        if case .text(let account) = line.after { holder = plan.name(ActorID(account)) }
        return "\(context(word))\(subject) \(holder)"
    }

    /// The kind of thing that was touched, and what it is called.
    private var thing: HTML {
        let kind: Phrase? =
            switch line.element {
            case .item: .itemWord
            case .organisation: .organisation
            case .commitment: .clause
            case .indicator: .indicatorWord
            case nil: nil
            }
        return "\(kind.map { " " + context($0) + " " })\(subject)"
    }

    private var subject: HTML {
        "<q lang=\"zh-CN\">\(line.subject ?? line.element?.description ?? "")</q>"
    }

    private var items: HTML {
        line.items.html(separator: "、") { id in
            "<a\(href: plan.link(.item, id.description))>\(plan.state.item(id)?.label ?? id.description)</a>"
        }
    }

    private var correction: HTML {
        let field = line.field.map { context($0.phrase) }
        return """
            \(context(word))\(thing) \(field)\(context(.colon))<s>\(context.marked(text(line.before)))</s> → <b>\(context.marked(text(line.after)))</b>
            """
    }

    private var approval: HTML? {
        guard let leader = line.subject else { return nil }
        return " \(leader)\(when: line.after != nil, "（\(text(line.after))）")"
    }

    private var days: Int {
        guard case .number(let number) = line.after else { return 0 }
        return Int(number.description) ?? 0
    }

    /// A value before or after a correction.
    func text(_ value: FieldValue?) -> String {
        switch value {
        case nil, .absent: context(.nothing)
        case .text(let text): text.isEmpty ? context(.nothing) : text
        case .number(let number): number.description
        case .choice(let raw): choice(raw)
        case .section(let id): plan.state.section(id)?.heading ?? id.description
        case .deadline(let deadline):
            [deadline.text, deadline.date?.description].compactMap(\.self).joined(separator: " · ")
        case .people(let people): PeopleText.text(people).split(separator: "\n").joined(separator: "；")
        case .names(let names): names.isEmpty ? context(.nothing) : names.joined(separator: "、")
        }
    }

    /// The word for one of a field's fixed choices.
    private func choice(_ raw: String) -> String {
        let phrase: Phrase? =
            switch line.field {
            case .strength: Strength(rawValue: raw)?.sign.word
            case .kind: Commitment.Kind(rawValue: raw)?.phrase ?? Indicator.Kind(rawValue: raw)?.phrase
            case .role: Organisation.Role(rawValue: raw)?.phrase
            case .comparator: Comparator(rawValue: raw)?.phrase
            default: nil
            }
        return phrase.map { context($0) } ?? raw
    }
}
