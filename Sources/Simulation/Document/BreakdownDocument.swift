internal import Ledger
internal import Values

/// The document that breaks the invented county's work report down, with the reading of it.
struct BreakdownDocument {
    private(set) var writer = DocumentWriter()
    private(set) var draft: ReadingDraft
    private var chance: Chance
    private let county: County
    private let size: SimulationSize

    var text: String { writer.text }

    init(_ size: SimulationSize, _ county: County, _ chance: Chance) {
        self.size = size
        self.county = county
        self.chance = chance
        let title = "\(County.place)\(size.year)年政府工作报告重点工作任务分解"
        draft = ReadingDraft(
            title: title, year: size.year, place: County.place, announcedSections: Theme.sections.count,
            announcedItems: size.items)
        let heading = writer.write(title)
        draft.unread.append(Unread(span: heading, reason: .preamble))
        writer.write("\n\n")
        let preamble = writer.write(
            "为确保县人民代表大会确定的各项任务落到实处，现将政府工作报告明确的\(Theme.sections.count)个方面、\(size.items)个事项分解如下，请各责任单位明确专人，建立台账，制定措施，按期办结。"
        )
        draft.unread.append(Unread(span: preamble, reason: .preamble))
        writer.write("\n")
        writeSections()
    }

    /// Shares the items out among the sections, theme after theme; what is left over begins the themes anew.
    private mutating func writeSections() {
        var rounds: [[(theme: Theme, round: Int)]] = Theme.sections.map { _ in [] }
        for index in 0..<size.items {
            let theme = Themes.all[(index * 7) % Themes.all.count]
            rounds[theme.section].append((theme, index / Themes.all.count))
        }
        var number = 0
        let numerals = ["一", "二", "三", "四", "五", "六"]
        for (index, themes) in rounds.enumerated() where !themes.isEmpty {
            writer.write("\n")
            let span = writer.write("\(numerals[index])、\(Theme.sections[index])")
            draft.sections.append(.init(number: numerals[index], title: Theme.sections[index], span: span))
            writer.write("\n")
            for (theme, round) in themes {
                number += 1
                write(theme, number, round)
            }
        }
        draft.announcedSections = draft.sections.count
    }

    private mutating func write(_ theme: Theme, _ number: Int, _ round: Int) {
        let start = writer.mark
        let title = round == 0 ? theme.title : "\(theme.title)（第\(round + 1)批）"
        writer.write("\(number).\(title)。")
        var item = ItemDraft(number: "\(number)", section: SectionID(draft.sections.count), title: title)
        for (index, clause) in theme.clauses.enumerated() {
            if index > 0 { writer.write("；") }
            item.commitments.append(write(clause, item: number))
        }
        writer.write("。\n")
        item.organisations = writeOrganisations(theme, number)
        item.deadline = writeDeadline(number)
        item.people = [writePerson(number)]
        item.span = writer.span(from: start)
        writer.write("\n")
        remark(on: item, number)
        draft.items.append(item)
    }

    /// What the check-up would say: no lead, no deadline.
    private mutating func remark(on item: ItemDraft, _ number: Int) {
        guard let span = item.span else { return }
        if !item.organisations.contains(where: { $0.role == .lead }) {
            draft.findings.append(
                .init(
                    code: "D103", severity: .warning, message: "事项\(number)没有写明牵头单位。",
                    suggestion: "请确定牵头单位，或由各责任单位分别负责。",
                    span: span))
        }
        if item.deadline?.origin == .implied {
            draft.findings.append(
                .init(
                    code: "D104", severity: .note, message: "事项\(number)没有写明完成时限，按年底掌握。", suggestion: "请指定完成时限。",
                    span: span))
        }
    }

    private mutating func writeOrganisations(_ theme: Theme, _ number: Int) -> [OrganisationDraft] {
        let lead = county.name(for: theme.lead)
        var others: [String] = []
        for name in theme.others.map(county.name) where name != lead && !others.contains(name) { others.append(name) }
        let isShared = number % 6 == 4 && !others.isEmpty
        var organisations: [OrganisationDraft] = []
        writer.write(isShared ? "责任单位：" : "牵头单位：")
        let printed = county.printed(lead, &chance)
        organisations.append(
            OrganisationDraft(name: printed, role: isShared ? .responsible : .lead, span: writer.write(printed)))
        if isShared {
            writer.write("，")
            let second = others.removeFirst()
            organisations.append(OrganisationDraft(name: second, role: .responsible, span: writer.write(second)))
        }
        let takesAll = number % 8 == 2
        if others.isEmpty, !takesAll { return organisations }
        writer.write("\n配合单位：")
        for (index, name) in (others + (takesAll ? [County.umbrella] : [])).enumerated() {
            if index > 0 { writer.write("，") }
            organisations.append(
                OrganisationDraft(
                    name: name, role: .cooperating, members: name == County.umbrella ? county.towns : [],
                    span: writer.write(name)))
        }
        return organisations
    }

    /// A third of the items is due within the year; some say nothing.
    private mutating func writeDeadline(_ number: Int) -> Deadline {
        let months = [12, 12, 6, 12, 9, 12, 12, 11, 12]
        let month = months[number % months.count]
        let date = CalendarDate.lastDay(ofMonth: month, year: size.year)
        guard number % 7 != 5 else {
            return Deadline(date: CalendarDate.lastDay(ofMonth: 12, year: size.year), origin: .implied)
        }
        writer.write("\n完成时限：")
        let words = month == 12 ? "\(size.year)年12月底前" : "\(size.year)年\(month)月底前"
        return Deadline(text: words, date: date, origin: .stated, span: writer.write(words))
    }

    private mutating func writePerson(_ number: Int) -> Person {
        let name = PersonNames.name(700 + number % 40)
        writer.write("\n责任人：")
        return Person(name: name, role: "责任人", span: writer.write(name))
    }
}

extension BreakdownDocument {
    private mutating func write(_ clause: Clause, item: Int) -> CommitmentDraft {
        let start = writer.mark
        var commitment = CommitmentDraft(text: "", strength: .plan, kind: .quantity)
        switch clause {
        case .amount(let verb, let subject, let range, let scale, let unit, let part):
            commitment.action = verb
            let value = ExactNumber(coefficient: Int64(chance.number(in: range)), scale: 1)
            write(subject, verb, Amount(value: value, scale: scale, unit: unit), .level, part, into: &commitment)
        case .count(let verb, let subject, let range, let unit, let part):
            commitment.action = verb
            let amount = Amount(value: ExactNumber(chance.number(in: range)), unit: unit)
            write(subject, verb, amount, .count, part, into: &commitment)
        case .ratio(let subject, let range):
            let amount = Amount(value: ExactNumber(chance.number(in: range)), unit: "%")
            write("\(subject)达到\(amount.text)以上", subject, amount, .atLeast, .ratio, into: &commitment)
        case .growth(let subject, let range):
            let value = ExactNumber(coefficient: Int64(chance.number(in: range)), scale: 1)
            let amount = Amount(value: value, unit: "%")
            write("\(subject)增长\(amount.text)以上", subject, amount, .atLeast, .growth, into: &commitment)
        case .ceiling(let subject, let range, let unit):
            let value = ExactNumber(coefficient: Int64(chance.number(in: range)), scale: 1)
            let amount = Amount(value: value, unit: unit)
            commitment.strength = .guarantee
            write("\(subject)控制在\(amount.text)以内", subject, amount, .atMost, .ratio, into: &commitment)
        case .milestone(let text, let month):
            commitment.kind = .milestone
            let words = "\(month)月底前"
            commitment.deadline = Deadline(
                text: words, date: CalendarDate.lastDay(ofMonth: month, year: size.year), origin: .stated,
                span: writer.write(words))
            writer.write(text)
        case .redline(let text):
            (commitment.kind, commitment.strength) = (.redline, .guarantee)
            writer.write("确保" + text)
        case .ongoing(let text):
            (commitment.kind, commitment.strength) = (.ongoing, .effort)
            writer.write(text)
        }
        let place = writer.span(from: start)
        commitment.span = place
        commitment.text = writer.words(at: place)
        return commitment
    }

    /// `完成固定资产投资143.5亿元以上，其中工业投资60亿元以上`.
    private mutating func write(
        _ subject: String, _ verb: String, _ amount: Amount, _ kind: Indicator.Kind, _ part: String?,
        into commitment: inout CommitmentDraft
    ) {
        let isStriving = chance.happens(permille: 150)
        commitment.strength = isStriving ? .strive : .plan
        write(
            "\(isStriving ? "力争" : "")\(verb)\(subject)\(amount.text)以上", subject, amount, .atLeast, kind,
            into: &commitment)
        guard let part else { return }
        writer.write("，")
        let share = Int64(chance.number(in: 30...45))
        let smaller = Amount(
            value: ExactNumber(coefficient: max(1, amount.value.coefficient * share / 100), scale: amount.value.scale),
            scale: amount.scale, unit: amount.unit)
        write("其中\(part)\(smaller.text)以上", part, smaller, .atLeast, kind, into: &commitment, within: 0)
    }

    private mutating func write(
        _ words: String, _ subject: String, _ amount: Amount, _ comparator: Comparator, _ kind: Indicator.Kind,
        into commitment: inout CommitmentDraft, within: Int? = nil
    ) {
        commitment.indicators.append(
            IndicatorDraft(
                text: words, span: writer.write(words), subject: subject, amount: amount, comparator: comparator,
                kind: kind, strength: commitment.strength, within: within))
    }
}

extension DocumentWriter {
    /// The words at a place.
    func words(at place: Span) -> String {
        let bytes = text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: place.start)
        return String(text[start..<bytes.index(start, offsetBy: place.end - place.start)])
    }
}
