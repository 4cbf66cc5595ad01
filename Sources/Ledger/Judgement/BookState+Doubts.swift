internal import Values

/// A doubt about something that was reported: a question for a person, never a verdict.
public struct ReportDoubt: Sendable, Hashable {
    /// What names it.
    public let key: DoubtKey
    /// One sentence in Chinese.
    public let chinese: String
    /// One sentence in English.
    public let english: String
}

extension BookState {
    /// The doubts about an item's accepted and endorsed reports that nobody settled yet.
    public func doubts(in item: ItemID) -> [ReportDoubt] {
        allDoubts(in: item).filter { supervision.settlements[$0.key] == nil }
    }

    /// All doubts about an item's reports, settled ones included.
    public func allDoubts(in id: ItemID) -> [ReportDoubt] {
        let reports = reporting.reports(of: id).filter { $0.state == .accepted || $0.state == .endorsed }
        guard !reports.isEmpty else { return [] }
        let targets = planning.targetsOfItem[id] ?? []
        return targets.flatMap { seriesDoubts($0) } + partDoubts(targets) + reports.flatMap { textDoubts($0, reports) }
    }

    /// Whether a doubt stands that nobody settled yet; looks only where it would stand.
    func isDoubted(_ key: DoubtKey) -> Bool {
        guard supervision.settlements[key] == nil, let report = reporting.report(key.report),
            report.state == .accepted || report.state == .endorsed
        else { return false }
        if let element = key.element {
            return (seriesDoubts(element) + partDoubts([element])).contains { $0.key == key }
        }
        let reports = reporting.reports(of: report.key.item).filter { $0.state == .accepted || $0.state == .endorsed }
        return textDoubts(report, reports).contains { $0.key == key }
    }

    /// The open doubts of the whole book, by item in reading order.
    public var openDoubts: [ReportDoubt] { items.filter(\.isLive).flatMap { doubts(in: $0.id) } }

    private func seriesDoubts(_ element: ElementID) -> [ReportDoubt] {
        guard let target = planning.targets[element] else { return [] }
        let series = ReportedSeries(
            progress: target.trajectory.progress, isMeasured: isMeasured(element), due: target.trajectory.curve?.due,
            points: target.figures.map { .init(day: $0.day, value: $0.value) })
        return series.doubts.map { doubt in
            ReportDoubt(
                key: DoubtKey(doubt.check, target.figures[doubt.point].report, element),
                chinese: "\(label(of: element) ?? "")：\(doubt.chinese)",
                english: "\(label(of: element) ?? ""): \(doubt.english)")
        } + revisions(target)
    }

    /// A figure that was changed after its period closed, unless the office changed it because it had doubted it.
    private func revisions(_ target: Target) -> [ReportDoubt] {
        target.figures.compactMap { figure in
            guard let report = reporting.report(figure.report), let last = figure.corrections.last else { return nil }
            let period = rules.reporting.period(
                of: report.key.cadence, containing: report.key.first, calendar: rules.calendar)
            guard let closing = period?.closing, closing < last.mark.at.date(), !wasMended(report.id, target.element)
            else { return nil }
            return ReportDoubt(
                key: DoubtKey(.lateRevision, report.id, target.element),
                chinese: "截止（\(closing)）后由\(last.before)改为\(figure.value)。",
                english: "Changed from \(last.before) to \(figure.value) after \(closing).")
        }
    }

    private func wasMended(_ report: ReportID, _ element: ElementID) -> Bool {
        NumberCheck.allCases.contains { check in
            check != .lateRevision && supervision.settlements[DoubtKey(check, report, element)]?.verdict == .corrected
        }
    }

    /// Amounts are measured; things that are counted one by one reach their number by nature.
    func isMeasured(_ element: ElementID) -> Bool {
        guard case .indicator(let id) = element, let found = indicator(id) else { return false }
        return found.indicator.kind.value == .level
    }

    /// Parts (其中) beside their whole, and allotted parts beside what the lead reported: in every report, not the last alone.
    private func partDoubts(_ targets: [ElementID]) -> [ReportDoubt] {
        targets.flatMap { element -> [ReportDoubt] in
            guard let target = planning.targets[element], !target.figures.isEmpty else { return [] }
            let parts = planning.parts(of: element)
            return target.figures.compactMap { figure in
                shared(parts, figure, element) ?? within(target, figure)
            }
        }
    }

    /// Allotted parts that do not come to what was reported of the whole, where all of them reported by then.
    private func shared(_ parts: [Allotment], _ figure: Figure, _ element: ElementID) -> ReportDoubt? {
        let values = parts.compactMap { part in part.figures.last { $0.day <= figure.day }?.value }
        guard !values.isEmpty, values.count == parts.count,
            let rest = difference(of: figure.value, toParts: values)
        else { return nil }
        return ReportDoubt(
            key: DoubtKey(.partsAndWhole, figure.report, element),
            chinese: "上报\(figure.value)，与下级合计相差\(rest.decimal(places: 4))。",
            english: "Reported \(figure.value); the parts differ by \(rest.decimal(places: 4)).")
    }

    /// A part that is larger than its whole.
    private func within(_ target: Target, _ figure: Figure) -> ReportDoubt? {
        guard case .indicator(let id) = target.element, let whole = indicator(id)?.indicator.within,
            let other = planning.targets[.indicator(whole)]?.figure(on: figure.day), other.value < figure.value,
            indicator(whole)?.indicator.unit.value == indicator(id)?.indicator.unit.value,
            indicator(whole)?.indicator.scale.value == indicator(id)?.indicator.scale.value
        else { return nil }
        return ReportDoubt(
            key: DoubtKey(.partsAndWhole, figure.report, target.element),
            chinese: "其中数\(figure.value)大于总数\(other.value)。",
            english: "The part \(figure.value) is larger than the whole \(other.value).")
    }

    private func textDoubts(_ report: Report, _ reports: [Report]) -> [ReportDoubt] {
        var doubts: [ReportDoubt] = []
        if report.standing == .timely, !report.content.isSubstantial {
            doubts.append(
                ReportDoubt(
                    key: DoubtKey(.empty, report.id, nil), chinese: "按时报送但没有实质内容。",
                    english: "On time, but it says nothing."))
        }
        let words = report.content.progress
        guard words.unicodeScalars.count >= 10 else { return doubts }
        if let before = reports.last(where: { isBefore($0, report) && $0.content.progress.hasContent }),
            let alike = sameText(words, before.content.progress)
        {
            doubts.append(
                ReportDoubt(
                    key: DoubtKey(.repeatedText, report.id, nil), chinese: "工作进展与上期相似度\(alike)。",
                    english: "The words are \(alike) those of the period before."))
        }
        if let other = borrowed(report, words) {
            doubts.append(
                ReportDoubt(
                    key: DoubtKey(.borrowedText, report.id, nil),
                    chinese: "工作进展与\(name(of: other.key.organisation))的反馈雷同。",
                    english: "The words are those of \(name(of: other.key.organisation))."))
        }
        return doubts
    }

    private func isBefore(_ other: Report, _ report: Report) -> Bool {
        other.key.organisation == report.key.organisation && other.key.first < report.key.first
    }

    /// The report of another organisation for the same period with the same words.
    private func borrowed(_ report: Report, _ words: String) -> Report? {
        let name = name(of: report.key.organisation)
        return reporting.reports(first: report.key.first, cadence: report.key.cadence).first { other in
            other.id < report.id && other.state != .sentBack && other.state != .returned
                && other.key.organisation != report.key.organisation && self.name(of: other.key.organisation) != name
                && sameText(words, other.content.progress) != nil
        }
    }
}
