public import Values

/// The reports of one period, counted; each expected one stands in exactly one of the counts.
public struct PeriodReports: Sendable, Hashable {
    /// The period.
    public let period: ReportingPeriod
    /// How many are expected: one from each organisation that answers for an item at work.
    public let expected: Int
    private let counts: [ExpectedReport.Standing: Int]

    /// How many of the expected ones stand so.
    public func count(_ standing: ExpectedReport.Standing) -> Int { counts[standing] ?? 0 }

    /// In time, approved by the head, with something in it.
    public var onTime: Int { count(.onTime) }
    /// After the timely day, also by exception.
    public var late: Int { count(.late) }
    /// In time, but with nothing in it: not counted as on time.
    public var empty: Int { count(.empty) }
    /// Filled in, but not approved by the head.
    public var withTheHead: Int { count(.withTheHead) }
    /// Not there, and the timely day is not over.
    public var awaited: Int { count(.awaited) }
    /// Not there, and the timely day is over.
    public var missing: Int { count(.missing) }

    /// The reports for the period of `cadence` that `day` lies in; `nil` where none is expected.
    init?(_ state: BookState, _ cadence: Cadence, on day: CalendarDate) {
        guard
            let period = state.rules.reporting.period(of: cadence, containing: day, calendar: state.rules.calendar)
        else { return nil }
        let found = state.expectedReports(of: period, on: day)
        guard !found.isEmpty else { return nil }
        self.period = period
        expected = found.count
        counts = tally(ExpectedReport.Standing.allCases, found.map(\.standing))
    }
}

/// A report that is expected for a period, whether it is there or not.
public struct ExpectedReport: Sendable, Hashable {
    /// How it stands on a day.
    public enum Standing: String, Sendable, Hashable, CaseIterable {
        /// In time, approved by the head, with something in it.
        case onTime
        /// After the timely day, also by exception.
        case late
        /// In time, but with nothing in it.
        case empty
        /// Filled in, but not approved by the head.
        case withTheHead
        /// Not there, and the timely day is not over.
        case awaited
        /// Not there, and the timely day is over.
        case missing
    }

    /// What it is about, and who reports.
    public let key: ReportKey
    /// The report, where there is one.
    public let report: Report?
    /// How it stands.
    public let standing: Standing

    fileprivate init(_ key: ReportKey, _ report: Report?, of period: ReportingPeriod, on day: CalendarDate) {
        self.key = key
        self.report = report
        standing =
            switch report?.standing {
            case .timely: report?.isTimely == true ? .onTime : .empty
            case .late, .byException: .late
            case nil: report != nil ? .withTheHead : day <= period.timely ? .awaited : .missing
            }
    }
}

extension BookState {
    /// The reports that are expected for `period`, by item in reading order: what the counts of a period and the list of its
    /// reports go by.
    public func expectedReports(of period: ReportingPeriod, on day: CalendarDate) -> [ExpectedReport] {
        liveItems.filter { $0.matter.cadence == period.cadence && $0.dispatch != nil }.flatMap { item in
            item.answerable.compactMap { organisation -> ExpectedReport? in
                let key = ReportKey(
                    item: item.id, organisation: organisation.id, cadence: period.cadence, first: period.first)
                let report = reporting.report(for: key)
                guard report != nil || isReportExpected(of: item, organisation.id, for: period, on: day) else {
                    return nil
                }
                return ExpectedReport(key, report, of: period, on: day)
            }
        }
    }

    private func isReportExpected(
        of item: Item, _ organisation: OrganisationID, for period: ReportingPeriod, on day: CalendarDate
    ) -> Bool {
        guard item.state.isActive, case .signed(let mark) = item.matter.signings[organisation] else { return false }
        return mark.at.date() <= min(day, period.last)
    }
}
