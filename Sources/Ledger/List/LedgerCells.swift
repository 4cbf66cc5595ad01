public import Values

/// What stands in the cells of the work ledger on one day.
public struct LedgerCells: Sendable {
    let state: BookState
    let day: CalendarDate
    private let passage: @Sendable (Span) -> String?
    /// Who holds a leader's post on the day, with the sections that the post is in charge of.
    let leadersInCharge: [(name: String, sections: [SectionID])]

    /// The cells of `state` on `day`.
    ///
    /// - Parameters:
    ///   - state: The book.
    ///   - day: The day for which figures and lights hold.
    ///   - passage: Gives the source's words at a place, for the column that quotes them.
    public init(
        _ state: BookState, on day: CalendarDate, passage: @escaping @Sendable (Span) -> String? = { _ in nil }
    ) {
        self.state = state
        self.day = day
        self.passage = passage
        leadersInCharge = state.directory.posts.filter { $0.profile.role == .leader }.compactMap { post in
            let name = post.holder(on: day).flatMap(state.directory.officer)?.name
            return name.map { ($0, post.profile.sections) }
        }
    }

    /// What stands in the cell of `column` in `row`; empty where there is nothing.
    public func text(_ column: LedgerColumn, _ row: LedgerRow) -> BilingualText {
        switch column.level {
        case .item: item(column, row.item)
        case .commitment: commitment(column, row)
        case .target: target(column, row)
        }
    }

    func same(_ text: String?) -> BilingualText { BilingualText(text ?? "", text ?? "") }

    // MARK: The commitment

    private func commitment(_ column: LedgerColumn, _ row: LedgerRow) -> BilingualText {
        guard let commitment = row.commitment else { return same(nil) }
        switch column {
        case .clause: return same(commitment.text.value)
        case .source: return same(commitment.span.flatMap(passage))
        case .strength: return commitment.strength.value.term
        case .kind: return commitment.kind.value.term
        default: return targets(commitment)
        }
    }

    private func targets(_ commitment: Commitment) -> BilingualText {
        let words = commitment.liveIndicators.map { indicator in
            let term = indicator.comparator.value.term
            let (subject, amount) = (indicator.subject.value, indicator.amount.text)
            return ("\(subject)\(term.chinese)\(amount)", "\(subject) \(term.english) \(amount)")
        }
        return BilingualText(
            words.map(\.0).joined(separator: "；"), words.map(\.1).joined(separator: "; "))
    }

    // MARK: The number to reach

    private func target(_ column: LedgerColumn, _ row: LedgerRow) -> BilingualText {
        switch column {
        case .indicator: same(row.indicator?.subject.value)
        case .value: same(row.indicator.map { $0.value.value.description + ($0.scale.value ?? "") })
        case .unit: same(row.indicator?.unit.value)
        case .comparator: row.indicator?.comparator.value.term ?? same(nil)
        case .standard: standard(row)
        case .deadline: same(deadline(row).flatMap { $0.date?.description ?? $0.text })
        case .basis: basis(row)
        default: judged(column, row)
        }
    }

    private func standard(_ row: LedgerRow) -> BilingualText {
        if let indicator = row.indicator {
            let term = indicator.comparator.value.term
            return BilingualText(
                "\(term.chinese)\(indicator.amount.text)", "\(term.english) \(indicator.amount.text)")
        }
        switch row.commitment?.kind.value {
        case .redline: return BilingualText("不发生", "does not happen")
        case .milestone: return BilingualText("按期完成", "done by its day")
        case nil: return same(nil)
        default: return BilingualText("完成100%", "100% done")
        }
    }

    /// The deadline that binds a row: that of the number, else of the commitment (the earliest of its numbers' where it has none),
    /// else of the item.
    private func deadline(_ row: LedgerRow) -> Deadline? {
        if let indicator = row.indicator {
            return indicator.deadline.value ?? row.commitment?.deadline.value ?? row.item.deadline.value
        }
        return Deadline.earliest(of: row.commitment, in: row.item)
    }

    private func basis(_ row: LedgerRow) -> BilingualText {
        guard let deadline = deadline(row) else { return same(nil) }
        let term = deadline.origin.term
        guard let words = deadline.text else { return term }
        return BilingualText("\(term.chinese)：\(words)", "\(term.english): \(words)")
    }

    private func judged(_ column: LedgerColumn, _ row: LedgerRow) -> BilingualText {
        guard let element = row.element, let target = state.planning.targets[element] else { return same(nil) }
        let trajectory = target.trajectory
        if let month = column.month { return same(planned(trajectory, endOf: month)) }
        let figure = target.figure(on: day)
        switch column {
        case .baseline: return same(trajectory.progress.baseline.description)
        case .current: return same(figure.map { gained(target, by: $0.value) })
        case .cumulative: return same(figure?.value.description)
        case .rate: return same(figure.flatMap { trajectory.progress.share(of: $0.value)?.description })
        case .lag: return same(lag(trajectory, figure))
        default:
            guard let status = state.judgement(of: element, on: day)?.status else { return same(nil) }
            return BilingualText(status.chinese, status.english)
        }
    }

    /// What shall be reached at the end of a month: a value for what adds up, else the share of the way.
    private func planned(_ trajectory: Trajectory, endOf month: Int) -> String? {
        guard let curve = trajectory.curve, let last = CalendarDate.lastDay(ofMonth: month, year: state.book.year)
        else {
            return nil
        }
        let share = curve.share(on: last)
        let progress = trajectory.progress
        guard progress.measure == .cumulative || progress.measure == .state else { return share.description }
        let way = Ratio(progress.target) - Ratio(progress.baseline)
        return (Ratio(progress.baseline) + share * way).decimal(places: 2).description
    }

    /// How much was added in the month of the day.
    private func gained(_ target: Target, by value: ExactNumber) -> String {
        let month = YearMonth(day)
        let before = target.figures.last { YearMonth($0.day) < month }?.value ?? target.trajectory.progress.baseline
        return (Ratio(value) - Ratio(before)).decimal(places: 4).description
    }

    /// Actual less planned, in points.
    private func lag(_ trajectory: Trajectory, _ figure: Figure?) -> String? {
        guard let planned = trajectory.curve?.share(on: day),
            let actual = figure.flatMap({ trajectory.progress.share(of: $0.value) })
        else { return nil }
        let points = (actual - planned).percent()
        return points > 0 ? "+\(points)" : points.description
    }
}

extension Deadline {
    /// The date that binds a commitment: the earliest day among its own deadline and its numbers'; failing days, the first of
    /// them in words; failing all, the item's.
    public static func earliest(of commitment: Commitment?, in item: Item) -> Deadline? {
        let own = commitment.map { [$0.deadline.value] + $0.liveIndicators.map(\.deadline.value) } ?? []
        let stated = own.compactMap(\.self)
        let dated = stated.compactMap { deadline in deadline.date.map { (deadline, $0) } }
        return dated.min { $0.1 < $1.1 }?.0 ?? stated.first ?? item.deadline.value
    }
}
