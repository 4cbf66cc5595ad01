public import Values

/// One institution's year, with the facts behind every point.
public struct InstitutionScore: Sendable, Hashable {
    /// The institution.
    public let institution: InstitutionID
    /// What was counted.
    public let facts: ScoreFacts
    /// The score.
    public let score: YearScore
    /// Whether it counts: those that take part but are not assessed are shown without being compared.
    public let isAssessed: Bool
}

extension BookState {
    /// The facts of an institution's year on `day`: its targets, its reports, returns, and figures found false.
    ///
    /// Entries against which an appeal was upheld do not count.
    public func scoreFacts(of institution: InstitutionID, on day: CalendarDate) -> ScoreFacts {
        let seats = seatsInItems(of: institution)
        let pardoned = Set(
            supervision.appeals.filter { $0.institution == institution && $0.isUpheld }.compactMap(\.position))
        let reports = seats.flatMap { seat in
            reporting.reports(of: seat.item.id).filter { $0.key.organisation == seat.organisation.id }
        }
        let expected = seats.reduce(0) { $0 + expectedCount($1, on: day, pardoned: pardoned) }
        return ScoreFacts(
            targets: seats.flatMap { scored($0, on: day) }, expectedReports: expected,
            timelyReports: timely(reports), returns: returns(seats, reports).filter { !pardoned.contains($0) },
            falseFigures: falseFigures(reports).filter { !pardoned.contains($0) })
    }

    /// The scores of all institutions on `day` by `formula`, which may be another one than the book's: to try it on past data.
    /// In the order of the directory: nobody is ranked.
    public func scores(on day: CalendarDate, by formula: ScoreFormula? = nil) -> [InstitutionScore] {
        directory.institutions.compactMap { institution in
            let facts = scoreFacts(of: institution.id, on: day)
            guard !facts.targets.isEmpty || facts.expectedReports > 0 else { return nil }
            return InstitutionScore(
                institution: institution.id, facts: facts, score: YearScore(facts, formula ?? rules.score),
                isAssessed: institution.profile.isAssessed)
        }
    }

    private typealias ItemSeat = (item: Item, organisation: Organisation)

    private func seatsInItems(of institution: InstitutionID) -> [ItemSeat] {
        items.filter { $0.isLive && $0.dispatch != nil }.flatMap { item in
            item.liveOrganisations.filter { organisation in
                if case .released = item.matter.signings[organisation.id] { return false }
                return directory.institution(named: organisation.name.value)?.id == institution
            }.map { (item, $0) }
        }
    }

    /// Suspended items are not counted; what was never reported counts nothing reached.
    private func scored(_ seat: ItemSeat, on day: CalendarDate) -> [ScoreFacts.Target] {
        guard seat.item.state != .suspended, seat.organisation.role.value != .supervising else { return [] }
        let isLead = seat.item.answerable.contains { $0.id == seat.organisation.id }
        return liveTargets(of: seat.item.id).compactMap { element in
            guard let target = planning.targets[element] else { return nil }
            let figure = target.figure(on: day)
            let planned = target.trajectory.curve?.share(on: day) ?? .one
            guard planned > .zero else { return nil }
            let share = figure.flatMap { target.trajectory.progress.share(of: $0.value) }
            return ScoreFacts.Target(
                element: element, isLead: isLead, share: share.flatMap { $0.divided(by: planned) },
                position: figure?.corrections.last?.mark.position ?? figure?.accepted.position)
        }
    }

    private func expectedCount(_ seat: ItemSeat, on day: CalendarDate, pardoned: Set<Int>) -> Int {
        guard seat.item.answerable.contains(where: { $0.id == seat.organisation.id }) else { return 0 }
        let completed = seat.item.matter.completion?.completed?.at.date() ?? day
        let end = min(completed, day)
        return expectedPeriods(seat.item, seat.organisation.id, until: end).count { period in
            let key = ReportKey(
                item: seat.item.id, organisation: seat.organisation.id, cadence: period.cadence, first: period.first)
            let report = reporting.report(for: key)
            if let report, !report.isTimely, pardoned.contains(report.submitted.position) { return false }
            // What was completed before a report was due owes it no more.
            return period.timely < end || report != nil
        }
    }

    private func timely(_ reports: [Report]) -> [Int] {
        reports.filter { $0.isTimely && reporting.current[$0.key] == $0.id && $0.state != .sentBack }
            .compactMap { $0.endorsed?.position }
    }

    private func returns(_ seats: [ItemSeat], _ reports: [Report]) -> [Int] {
        let denied = seats.filter { seat in seat.item.answerable.contains { $0.id == seat.organisation.id } }
            .flatMap { $0.item.matter.denials.map(\.position) }
        return (reports.filter { $0.state == .returned }.compactMap { $0.answer?.position } + denied).sorted()
    }

    /// Found false on site, or settled as false.
    private func falseFigures(_ reports: [Report]) -> [Int] {
        let own = Set(reports.map(\.id))
        let checks = supervision.siteChecks.filter { own.contains($0.report) }
            .compactMap { check in check.result.flatMap { $0.isTrue ? nil : $0.mark.position } }
        let settled = supervision.settlements.values.filter {
            own.contains($0.key.report) && $0.verdict == .falseFigure
        }
        .map(\.mark.position)
        return (checks + settled).sorted()
    }
}
