internal import Values

/// Counts what organisations were asked in a month.
struct BurdenCount {
    private let state: BookState
    private let month: YearMonth
    private let day: CalendarDate
    private(set) var burdens: [String: Burden] = [:]
    /// The targets asked of each organisation, by name and unit.
    private var asked: [String: [String: Set<ItemID>]] = [:]

    init(_ state: BookState, _ month: YearMonth, on day: CalendarDate) {
        self.state = state
        self.month = month
        self.day = day
        for item in state.items where item.dispatch != nil {
            countReports(item)
            countPapers(item)
        }
        countReturns()
        countUrgings()
        countHelp()
        countSiteChecks()
        findRepeats()
    }

    private func contains(_ mark: Mark) -> Bool {
        let date = mark.at.date()
        return YearMonth(date) == month && date <= day
    }

    /// Organisations of several items are one where the directory knows them as one.
    private func name(_ id: OrganisationID) -> String {
        let name = state.name(of: id)
        return state.directory.institution(named: name)?.name ?? name
    }

    private mutating func change(_ organisation: OrganisationID, _ change: (inout Burden) -> Void) {
        change(&burdens[name(organisation), default: Burden()])
    }

    private mutating func countReports(_ item: Item) {
        guard item.isLive else { return }
        let targets = state.liveTargets(of: item.id)
        let end = item.matter.completion?.completed?.at.date() ?? day
        for organisation in item.answerable {
            for period in state.expectedPeriods(item, organisation.id, until: min(end, day))
            where YearMonth(period.timely) == month && period.timely <= day {
                let key = ReportKey(
                    item: item.id, organisation: organisation.id, cadence: period.cadence, first: period.first)
                let report = state.reporting.report(for: key)
                change(organisation.id) { burden in
                    burden.reportsAsked += 1
                    burden.fieldsAsked += targets.count + Burden.textsOfAReport
                    if let report {
                        burden.reportsFiled += 1
                        burden.fieldsFilled += report.content.fieldsFilled
                    }
                }
                note(targets, of: organisation.id, in: item.id)
            }
        }
    }

    private mutating func note(_ targets: [ElementID], of organisation: OrganisationID, in item: ItemID) {
        let name = name(organisation)
        for case .indicator(let id) in targets {
            guard let indicator = state.indicator(id)?.indicator, indicator.subject.value.hasContent else { continue }
            let unit = (indicator.scale.value ?? "") + (indicator.unit.value ?? "")
            let question = indicator.subject.value + (unit.isEmpty ? "" : "（\(unit)）")
            asked[name, default: [:]][question, default: []].insert(item)
        }
    }

    private mutating func countPapers(_ item: Item) {
        if let completion = item.matter.completion, contains(completion.requested) {
            change(completion.organisation) { $0.papers += 1 }
        }
        for denial in item.matter.denials where contains(denial) {
            for organisation in item.answerable { change(organisation.id) { $0.returned += 1 } }
        }
    }

    private mutating func countReturns() {
        for report in state.reporting.reports where report.state == .returned && report.answer.map(contains) == true {
            change(report.key.organisation) { $0.returned += 1 }
        }
        for request in state.supervision.extensions where contains(request.requested) {
            change(request.organisation) { $0.papers += 1 }
        }
    }

    private mutating func countUrgings() {
        for urging in state.supervision.urgings where contains(urging.mark) {
            change(urging.organisation) { burden in
                if case .reminder = urging.step { burden.reminders += 1 } else { burden.urgings += 1 }
            }
        }
    }

    private mutating func countHelp() {
        for request in state.supervision.helpRequests where contains(request.requested) {
            change(request.to) { $0.helpAsked += 1 }
        }
    }

    private mutating func countSiteChecks() {
        for check in state.supervision.siteChecks where contains(check.drawn) {
            guard let report = state.reporting.report(check.report) else { continue }
            change(report.key.organisation) { $0.siteChecks += 1 }
        }
    }

    private mutating func findRepeats() {
        for (name, questions) in asked {
            for (question, items) in questions.sorted(by: { $0.key < $1.key }) where items.count > 1 {
                let found = Burden.Repeat(kind: .target, text: question, items: inOrder(items))
                burdens[name]?.repeats.append(found)
            }
        }
        findRepeatedHelp()
        findRepeatedFiles()
    }

    private mutating func findRepeatedHelp() {
        let requests = state.supervision.helpRequests.filter { contains($0.requested) }
        for (index, request) in requests.enumerated() {
            let isRepeat = requests[..<index].contains { other in
                other.item == request.item && name(other.to) == name(request.to)
                    && (other.text == request.text || sameText(other.text, request.text) != nil)
            }
            if isRepeat {
                change(request.to) { $0.repeats.append(.init(kind: .help, text: request.text, items: [request.item])) }
            }
        }
    }

    private mutating func findRepeatedFiles() {
        var files: [String: [Evidence: Set<ItemID>]] = [:]
        var times: [String: [Evidence: Int]] = [:]
        for report in state.reporting.reports where contains(report.submitted) {
            for file in report.content.evidence {
                let name = name(report.key.organisation)
                files[name, default: [:]][file, default: []].insert(report.key.item)
                times[name, default: [:]][file, default: 0] += 1
            }
        }
        for (name, counts) in times {
            for (file, count) in counts.sorted(by: { $0.key.name < $1.key.name }) where count > 1 {
                let found = Burden.Repeat(
                    kind: .evidence, text: file.name, items: inOrder(files[name]?[file] ?? []))
                burdens[name, default: Burden()].repeats.append(found)
            }
        }
    }

    private func inOrder(_ items: Set<ItemID>) -> [ItemID] { items.sorted { $0.rawValue < $1.rawValue } }
}

extension ReportContent {
    /// How many fields of the form were filled in.
    var fieldsFilled: Int {
        if isUnchanged { return unchangedReason.hasContent ? 2 : 1 }
        return values.count + [progress, problems, help, next].count(where: \.hasContent) + evidence.count
            + (claim == nil ? 0 : 1)
    }
}
