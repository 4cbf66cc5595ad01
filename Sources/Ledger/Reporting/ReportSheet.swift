public import Values

/// All that one institution reports for one period (报送单): its items with what each owes, and what was said before.
public struct ReportSheet: Sendable {
    /// What is reported about one item.
    public struct Line: Sendable, Identifiable {
        /// What the report is about.
        public let key: ReportKey
        /// The item.
        public let item: Item
        /// The report for this period, where there is one.
        public let current: Report?
        /// The report before, sent back ones left out.
        public let before: Report?
        /// Whether a report can be sent now, for the first time or improved.
        public let isOpen: Bool
        /// How many reports in a row, up to the one before, said that nothing changed.
        public let unchangedInARow: Int

        /// The line's name: the report's key.
        public var id: ReportKey { key }
    }

    /// The institution.
    public let institution: InstitutionID
    /// How often it reports on the items of this sheet.
    public let cadence: Cadence
    /// The first day of the period, or the day itself where reports come at nodes.
    public let first: CalendarDate
    /// The period with its clocks; `nil` for reports at nodes.
    public let period: ReportingPeriod?
    /// The items, in reading order.
    public let lines: [Line]

    /// The last day that the reports speak of.
    public var last: CalendarDate { period?.last ?? first }
}

/// A period for which an institution has a sheet with something open.
public struct OpenSheet: Sendable, Hashable {
    /// How often it reports.
    public let cadence: Cadence
    /// The first day of the period.
    public let first: CalendarDate
    /// The period with its clocks; `nil` for reports at nodes.
    public let period: ReportingPeriod?
    /// How many reports can be sent.
    public let openCount: Int
}

extension BookState {
    /// The sheet of an institution for the period of `cadence` that contains `first`; `nil` where the institution or the period
    /// does not exist.
    public func reportSheet(
        of institution: InstitutionID, cadence: Cadence, first day: CalendarDate, on today: CalendarDate
    ) -> ReportSheet? {
        guard directory.institution(institution) != nil else { return nil }
        let period = rules.reporting.period(of: cadence, containing: day, calendar: rules.calendar)
        guard period != nil || cadence == .atNodes else { return nil }
        let first = period?.first ?? day
        let lines = liveItems.filter { $0.matter.cadence == cadence }.flatMap { item in
            item.answerable.filter { self.institution(of: $0.id)?.id == institution }.compactMap { organisation in
                line(item, organisation.id, cadence, first, period, today)
            }
        }
        return ReportSheet(institution: institution, cadence: cadence, first: first, period: period, lines: lines)
    }

    private func line(
        _ item: Item, _ organisation: OrganisationID, _ cadence: Cadence, _ first: CalendarDate,
        _ period: ReportingPeriod?, _ today: CalendarDate
    ) -> ReportSheet.Line? {
        guard case .signed(let signed) = item.matter.signings[organisation] else { return nil }
        let key = ReportKey(item: item.id, organisation: organisation, cadence: cadence, first: first)
        let current = reporting.report(for: key)
        guard current != nil || signed.at.date() <= (period?.last ?? first) else { return nil }
        let before = reporting.reports(of: item.id).last { report in
            report.key.organisation == organisation && report.key.first < first && report.state != .sentBack
                && report.state != .returned
        }
        let line = ReportSheet.Line(
            key: key, item: item, current: current, before: before,
            isOpen: item.state.isActive && first <= today && isOpen(key, current, period, today),
            unchangedInARow: unchangedInARow(before: key))
        // Work that ended before the period began is not asked about.
        return line.isOpen || current != nil || item.state.isActive ? line : nil
    }

    /// The line of a sheet that a report stands in.
    public func line(of report: Report, on today: CalendarDate) -> ReportSheet.Line? {
        let key = report.key
        let period = rules.reporting.period(of: key.cadence, containing: key.first, calendar: rules.calendar)
        return item(key.item).flatMap { line($0, key.organisation, key.cadence, key.first, period, today) }
    }

    private func isOpen(
        _ key: ReportKey, _ current: Report?, _ period: ReportingPeriod?, _ today: CalendarDate
    ) -> Bool {
        let isInTime = period.map { today <= $0.closing } ?? true || reporting.exceptions[key] != nil
        return switch current?.state {
        case nil, .sentBack: isInTime
        case .returned: true
        case .submitted, .endorsed, .accepted: false
        }
    }

    /// The periods for which an institution can send reports on `day`, the most urgent first.
    public func openSheets(of institution: InstitutionID, on day: CalendarDate) -> [OpenSheet] {
        var counts: [Reporting.PeriodKey: Int] = [:]
        for item in liveItems where item.state.isActive {
            for organisation in item.answerable where self.institution(of: organisation.id)?.id == institution {
                for first in openPeriods(item, organisation.id, on: day) {
                    counts[.init(cadence: item.matter.cadence, first: first), default: 0] += 1
                }
            }
        }
        return counts.map { key, count in
            let period = rules.reporting.period(of: key.cadence, containing: key.first, calendar: rules.calendar)
            return OpenSheet(cadence: key.cadence, first: key.first, period: period, openCount: count)
        }.sorted { left, right in
            let (a, b) = (left.period?.timely ?? left.first, right.period?.timely ?? right.first)
            return (a, left.first, left.cadence.rawValue) < (b, right.first, right.cadence.rawValue)
        }
    }

    private func openPeriods(_ item: Item, _ organisation: OrganisationID, on day: CalendarDate) -> [CalendarDate] {
        guard case .signed = item.matter.signings[organisation] else { return [] }
        guard item.matter.cadence != .atNodes else { return [day] }
        let back = reporting.reports(of: item.id).filter { report in
            report.key.organisation == organisation && report.key.cadence == item.matter.cadence
                && reporting.current[report.key] == report.id
                && [.sentBack, .returned].contains(report.state)
        }.map(\.key.first)
        return owedReports(item, organisation, on: day).map(\.first)
            + back.filter { first in
                let key = ReportKey(
                    item: item.id, organisation: organisation, cadence: item.matter.cadence, first: first)
                let period = rules.reporting.period(of: key.cadence, containing: first, calendar: rules.calendar)
                return isOpen(key, reporting.report(for: key), period, day)
            }
    }

    /// The file of that digest which a report or a request for completion names, the one named last.
    public func evidence(_ digest: Digest) -> Evidence? {
        for report in reporting.reports.reversed() {
            if let found = report.content.evidence.first(where: { $0.digest == digest }) { return found }
        }
        return items.lazy.compactMap { $0.matter.completion }.flatMap(\.evidence).first { $0.digest == digest }
    }
}

extension Target {
    /// The value that the plan asks for at the end of `day`; `nil` where the plan is no way that can be measured.
    public func planned(on day: CalendarDate) -> Ratio? {
        let progress = trajectory.progress
        guard let curve = trajectory.curve, progress.measure == .cumulative || progress.measure == .state else {
            return nil
        }
        let way = Ratio(progress.target) - Ratio(progress.baseline)
        return Ratio(progress.baseline) + way * curve.share(on: day)
    }
}
