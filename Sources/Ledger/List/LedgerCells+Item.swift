import Values

extension LedgerCells {
    /// The cells that speak of an item as a whole.
    func item(_ column: LedgerColumn, _ item: Item) -> BilingualText {
        switch column {
        case .number: same(item.number.value)
        case .section: same(item.section.value.flatMap(state.section)?.title)
        case .item: same(item.title.value)
        case .start: same(item.dispatch?.mark.at.date().description)
        case .leader, .lead, .cooperating, .person, .contact: same(people(column, item))
        case .light: light(item)
        case .latest, .obstacles, .help, .next, .evidence: same(lastReport(item).map { words(column, $0) })
        case .state: BilingualText(item.state.chinese, item.state.english)
        case .extensions: extensions(item)
        case .returns: count(item.matter.returns + returnedReports(item))
        case .opinion: same(opinion(item))
        case .verification: verification(item)
        case .closed: same(closed(item)?.description)
        default: same(item.notes.value)
        }
    }

    private func people(_ column: LedgerColumn, _ item: Item) -> String {
        switch column {
        case .leader: leaders(of: item).joined(separator: "、")
        case .lead: names(item.answerable)
        case .cooperating: names(item.liveOrganisations.filter { !item.answerable.contains($0) })
        case .person:
            item.people.value.filter { !$0.isLeader }.map(\.name).joined(separator: "、")
        default: holders(of: .reporter, item)
        }
    }

    private func names(_ organisations: [Organisation]) -> String {
        organisations.map { organisation in
            let members = organisation.members.value
            return organisation.name.value + (members.isEmpty ? "" : "（\(members.joined(separator: "、"))）")
        }.joined(separator: "、")
    }

    /// Those whom the document names, else those who hold a leader's post that is in charge of the section.
    public func leaders(of item: Item) -> [String] {
        let named = item.people.value.filter(\.isLeader).map(\.name)
        guard named.isEmpty, let section = item.section.value else { return named }
        return leadersInCharge.filter { $0.sections.contains(section) }.map(\.name)
    }

    private func holders(of role: Role, _ item: Item) -> String {
        let institutions = item.answerable.compactMap { state.institution(of: $0.id)?.id }
        return institutions.flatMap { state.directory.holders(of: role, at: $0, on: day) }.map(\.name)
            .joined(separator: "、")
    }

    private func light(_ item: Item) -> BilingualText {
        guard let light = state.judgement(of: item, on: day)?.light else { return same(nil) }
        return BilingualText(light.chinese, light.english)
    }

    /// The last report that was not sent back, accepted ones first.
    private func lastReport(_ item: Item) -> Report? {
        let reports = state.reporting.reports(of: item.id).filter { $0.submitted.at.date() <= day }
        return reports.last { $0.state == .accepted }
            ?? reports.last { $0.state == .submitted || $0.state == .endorsed }
    }

    private func words(_ column: LedgerColumn, _ report: Report) -> String {
        let content = report.content
        return switch column {
        case .latest: content.isUnchanged && content.progress.isEmpty ? content.unchangedReason : content.progress
        case .obstacles: content.problems
        case .help: content.help
        case .next: content.next
        default: content.evidence.map(\.name).joined(separator: "、")
        }
    }

    /// How often more time was granted, and the deadline before the first time.
    private func extensions(_ item: Item) -> BilingualText {
        let granted = state.supervision.extensions.filter { $0.item == item.id && $0.granted != nil }
        guard let first = granted.first else { return same(nil) }
        return BilingualText(
            "\(granted.count)次，原期限\(first.original)", "\(granted.count), originally \(first.original)")
    }

    private func count(_ count: Int) -> BilingualText { same(count == 0 ? nil : String(count)) }

    private func returnedReports(_ item: Item) -> Int {
        state.reporting.reports(of: item.id).count { $0.state == .returned }
    }

    /// The last thing that the office said about the item with a reason.
    private func opinion(_ item: Item) -> String? {
        let answers = state.reporting.reports(of: item.id).filter { $0.state == .returned || $0.state == .accepted }
            .compactMap(\.answer)
        let marks = answers + item.matter.denials + state.supervision.urgings(of: item.id).map(\.mark)
        return marks.filter { $0.reason != nil }.max { $0.position < $1.position }?.reason
    }

    private func verification(_ item: Item) -> BilingualText {
        let targets = state.planning.targetsOfItem[item.id] ?? []
        let results = state.supervision.siteChecks.filter { targets.contains($0.element) }.compactMap(\.result)
        guard let last = results.last else { return same(nil) }
        return last.isTrue ? BilingualText("核验通过", "verified") : BilingualText("不实", "false")
    }

    private func closed(_ item: Item) -> CalendarDate? {
        let closing = item.matter.closings.last { $0.void == nil }?.mark
        return (closing ?? item.matter.completion?.completed)?.at.date()
    }
}

extension Person {
    /// Whether the document names the person as a leader of the government: `责任领导`, `牵头县领导`.
    fileprivate var isLeader: Bool { role.contains("领导") }
}
