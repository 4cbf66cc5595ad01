import Ledger
import Pages
import Values
import Workflows

extension ActForm {
    /// Acts that one form asks for about several things at once, done all or not at all.
    func several(_ verb: Verb) throws -> [Act]? {
        switch verb {
        case .endorseReport:
            let reports = exchange.form.values(FormField.report.rawValue)
            guard reports.count != 1 else { return nil }
            return try chosen(reports, as: ReportID.self).map { .reporting(.endorse($0)) }
        case .urge:
            let choices = exchange.form.values(FormField.choice.rawValue)
            guard !choices.isEmpty || exchange[.step] == nil else { return nil }
            guard !choices.isEmpty else { throw FormProblem(.choice, .nothingChosen) }
            return try choices.map { .supervision(try urging($0)) }
        case .close:
            return [.matter(.close(try chosen(exchange.form.values(FormField.item.rawValue), as: ItemID.self)))]
        case .archive:
            return [.matter(.archive(try chosen(exchange.form.values(FormField.item.rawValue), as: ItemID.self)))]
        default: return nil
        }
    }

    private func chosen<ID: ElementNumber>(_ texts: [String], as _: ID.Type) throws -> [ID] {
        guard !texts.isEmpty else { throw FormProblem(.choice, .nothingChosen) }
        return try texts.map { text in
            guard let id = ID(text) else { throw FormProblem(.choice, .choiceInvalid) }
            return id
        }
    }

    /// One row of the list of what is to be urged: `i1 o1 letter-blue 2026-06-30`.
    private func urging(_ text: String) throws -> SupervisionAct {
        let parts = text.split(separator: " ").map(String.init)
        guard parts.count == 4, let item = ItemID(parts[0]), let organisation = OrganisationID(parts[1]),
            let step = UrgingLadder.Step(code: parts[2]), let due = CalendarDate(parts[3])
        else { throw FormProblem(.choice, .choiceInvalid) }
        return .urge(item, organisation, step, due: due, text: reason)
    }

    /// What is no act: it adds to what was dispatched.
    func command(_ verb: Verb) throws -> Command? {
        switch verb {
        case .engage:
            let draft = OrganisationDraft(name: exchange.text(.name), role: try choice(.part))
            return .engage(draft, to: try id(.item), reason: reason)
        case .absorb:
            let items = try chosen(exchange.form.values(FormField.from.rawValue), as: ItemID.self)
            return .absorb(items, into: try id(.item), reason: reason)
        default: return nil
        }
    }

    func checking(_ verb: Verb) throws -> SupervisionAct? {
        switch verb {
        case .drawSiteChecks:
            guard let count = Int(exchange.text(.count)), (1...DrawSiteChecks.countMax).contains(count) else {
                throw FormProblem(.count, .countInvalid)
            }
            let typed = exchange.text(.seed)
            guard let seed = typed.isEmpty ? seed : Int(typed), seed >= 0 else {
                throw FormProblem(.seed, .numberInvalid)
            }
            return .draw(seed: seed, count: count, chosen: [])
        case .recordSiteCheck:
            let found = exchange.text(.value)
            return .recordCheck(
                try id(.siteCheck), isTrue: isYes, found: found.isEmpty ? nil : try number(found), note: reason)
        default: return nil
        }
    }

    func year(_ verb: Verb) throws -> YearAct? {
        switch verb {
        case .fileAppeal:
            let position = exchange.text(.entry)
            guard position.isEmpty || Int(position) != nil else { throw FormProblem(.entry, .choiceInvalid) }
            return .appeal(try id(.institution), position: Int(position), reason: reason)
        case .decideAppeal: return .decideAppeal(try id(.appeal), isUpheld: isYes, reason: reason)
        case .closeYear:
            guard exchange.text(.year) == String(state.book.year) else { throw FormProblem(.year, .yearNotConfirmed) }
            let items = exchange.form.values(FormField.element.rawValue).compactMap { ItemID($0) }
            let outcomes = exchange.form.values(FormField.outcome.rawValue).compactMap(YearOutcome.init(rawValue:))
            guard items.count == outcomes.count else { throw FormProblem(.outcome, .choiceInvalid) }
            return .closeYear(zip(items, outcomes).map { ItemOutcome($0, $1) }, remark: exchange.text(.note))
        default: return nil
        }
    }
}

extension Phrase {
    static let nothingChosen = Phrase("请先勾选。", "Choose some first.")
    static let countInvalid = Phrase(
        "抽取数量应为 1 至 \(DrawSiteChecks.countMax)。", "Draw at least 1 and at most \(DrawSiteChecks.countMax).")
    static let yearNotConfirmed = Phrase("请填写本台账的年度，确认收官。", "Write the year of this book to confirm.")
}
