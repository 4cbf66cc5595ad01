internal import Ledger
internal import Values

extension Play {
    /// The targets that an organisation reports on: those who share an item share its targets out.
    private func elements(of key: ReportKey) -> [ElementID] {
        guard let item = state.item(key.item) else { return [] }
        let sharers = item.answerable.map(\.id)
        let place = sharers.firstIndex(of: key.organisation) ?? 0
        // Targets go by commitment, so that parts stay with their whole.
        let commitments = item.liveCommitments.map(\.id)
        return state.liveTargets(of: key.item).filter { element in
            let owner: CommitmentID? =
                switch element {
                case .commitment(let id): id
                case .indicator(let id): state.indicator(id)?.commitment.id
                default: nil
                }
            let index = owner.flatMap { commitments.firstIndex(of: $0) } ?? 0
            return index % max(1, sharers.count) == place
        }
    }

    /// What is true, as far as the reporters' manner allows, at the end of a period.
    mutating func values(of key: ReportKey, _ period: ReportingPeriod) -> [ReportedValue] {
        var values: [ReportedValue] = []
        for element in elements(of: key) {
            guard let value = value(of: element, period, beside: values) else { continue }
            let isNeeded = targets[element]?.isRelated == true || targets[element]?.manner != .honest
            if !isNeeded, values.count > 0, chance.happens(permille: 30) { continue }
            values.append(ReportedValue(element, value))
            remember(value, of: element, period.last)
        }
        return values
    }

    private mutating func remember(_ value: ExactNumber, of element: ElementID, _ day: CalendarDate) {
        if let known = targets[element]?.day, day < known { return }
        targets[element]?.day = day
        guard state.planning.targets[element]?.trajectory.progress.measure == .cumulative else { return }
        let before = targets[element]?.reported ?? value
        targets[element]?.reported = max(value, before)
    }

    private mutating func value(
        of element: ElementID, _ period: ReportingPeriod, beside values: [ReportedValue]
    ) -> ExactNumber? {
        guard let target = state.planning.targets[element], let tale = targets[element] else { return nil }
        let progress = target.trajectory.progress
        // Whoever reports on an earlier period after a later one repeats what was known before.
        if progress.measure == .cumulative, let known = tale.day, period.last < known {
            return target.figure(on: period.first)?.value
        }
        switch progress.measure {
        case .ceiling:
            return progress.target == 0 ? 0 : scaled(progress.target, chance.number(in: 8700...9850), tale.places)
        case .milestone: return nil
        case .state:
            let elapsed = elapsed(period.last, until: target.trajectory.curve?.due ?? yearEnd)
            let share = elapsed * tale.pace / 10_000 + (elapsed >= 10_000 ? 0 : chance.number(in: -500...300))
            return between(progress, share, tale.places + 1)
        case .cumulative: return cumulative(element, target, tale, period, values)
        }
    }

    private mutating func cumulative(
        _ element: ElementID, _ target: Target, _ tale: TargetTale, _ period: ReportingPeriod, _ values: [ReportedValue]
    ) -> ExactNumber {
        let goal = target.trajectory.progress.target
        if tale.isAllotted, let sum = sumOfParts(element) { return max(sum, tale.reported ?? sum) }
        var value = scaled(goal, share(of: target, tale, on: period.last), tale.places)
        if target.isPercent { value = min(value, 100) }
        value = max(value, tale.reported ?? value)
        if tale.manner == .exact { return min(value, goal) }
        if let whole = whole(of: element, values) { value = min(value, whole) }
        // Reality does not stop at a target to the digit.
        if value == goal, isLevel(element), let more = value.adding(ExactNumber(coefficient: 3, scale: tale.places)) {
            value = more
        }
        return value
    }

    /// Hundredths of a percent that are really covered.
    mutating func share(of target: Target, _ tale: TargetTale, on day: CalendarDate) -> Int {
        let due = target.trajectory.curve?.due ?? yearEnd
        let planned: Int
        if case .nodes = target.trajectory.curve?.shape {
            planned = elapsed(day, until: due)
        } else {
            planned = target.trajectory.curve.map { hundredths($0.share(on: day)) } ?? elapsed(day, until: due)
        }
        if tale.manner == .jumping, day < due { return min(planned * tale.pace / 10_000, 4900) }
        guard planned >= 10_000 else {
            return max(0, planned * tale.pace / 10_000 + chance.number(in: -120...120))
        }
        // Those who are late go on, slowly.
        let late = max(0, day.daysSince1970 - due.daysSince1970)
        return tale.pace >= 10_000 ? tale.pace + min(late * 4, 500) : min(tale.pace + late * 22, 10_080)
    }

    private func hundredths(_ ratio: Ratio) -> Int { Int(ratio.numerator * 10_000 / ratio.denominator) }

    private func elapsed(_ date: CalendarDate, until due: CalendarDate) -> Int {
        let start = day(1, 1).daysSince1970
        let length = max(1, due.daysSince1970 - start + 1)
        return min(10_000, max(0, (date.daysSince1970 - start + 1) * 10_000 / length))
    }

    /// So many hundredths of a percent of a number, rounded up in the last digit shown.
    func scaled(_ number: ExactNumber, _ share: Int, _ places: Int) -> ExactNumber {
        let wide = Int128(number.coefficient) * Int128(share) * power(places)
        let divisor = 10_000 * power(number.scale)
        return ExactNumber(coefficient: Int64((wide + divisor - 1) / divisor), scale: places)
    }

    private func between(_ progress: Progress, _ share: Int, _ places: Int) -> ExactNumber {
        let way = Ratio(progress.target) - Ratio(progress.baseline)
        return (Ratio(progress.baseline) + way * Ratio(Int128(share), over: 10_000)).decimal(places: min(places, 2))
    }

    private func power(_ exponent: Int) -> Int128 { (0..<exponent).reduce(1) { power, _ in power * 10 } }

    /// What the whole that an indicator is a part of has come to.
    private func whole(of element: ElementID, _ values: [ReportedValue]) -> ExactNumber? {
        guard case .indicator(let id) = element, let whole = state.indicator(id)?.indicator.within else { return nil }
        let key = ElementID.indicator(whole)
        return values.first { $0.element == key }?.value ?? targets[key]?.reported
    }

    func isLevel(_ element: ElementID) -> Bool {
        guard case .indicator(let id) = element else { return false }
        return state.indicator(id)?.indicator.kind.value == .level
    }

    // MARK: Parts that others do

    private func sumOfParts(_ element: ElementID) -> ExactNumber? {
        let figures = state.planning.parts(of: element).compactMap { $0.figures.last?.value }
        guard figures.count == state.planning.parts(of: element).count, !figures.isEmpty else { return nil }
        return figures.reduce(ExactNumber(0)) { $0.adding($1) ?? $0 }
    }

    /// Shares a target out among townships, whose parts make the whole; they report on them each month.
    mutating func allot(_ id: ItemID) {
        guard let item = state.item(id), item.state.isActive, let organisation = item.answerable.first,
            let lead = state.institution(of: organisation.id)?.id,
            let element = state.liveTargets(of: id).first(where: { canAllot($0) }),
            let target = state.planning.targets[element]
        else { return }
        let others = state.directory.institutions.filter { $0.profile.kind == .township || $0.profile.parent == lead }
        let takers = chance.pick(chance.number(in: 3...5), of: others.map(\.id))
        let goal = target.trajectory.progress.target
        var rest = goal
        var parts: [AllotmentPart] = []
        for taker in takers.dropLast() {
            let value = ExactNumber(
                coefficient: goal.coefficient / Int64(takers.count) * Int64(chance.number(in: 70...110)) / 100,
                scale: goal.scale)
            parts.append(AllotmentPart(taker, value))
            rest = rest.subtracting(value) ?? rest
        }
        guard let last = takers.last, rest > 0 else { return }
        parts.append(AllotmentPart(last, rest))
        guard act(.act(.planning(.allot(element, under: nil, parts, difference: nil))), by: head(of: organisation.id))
        else { return }
        targets[element]?.isAllotted = true
        for month in today.month...12 {
            for part in state.planning.parts(of: element) {
                on(workedBefore(day(month, chance.number(in: 16...18)))) { $0.report(part.id, month) }
            }
        }
    }

    private func canAllot(_ element: ElementID) -> Bool {
        guard let tale = targets[element], tale.manner == .honest, !tale.isRelated, case .indicator(let id) = element,
            let target = state.planning.targets[element], target.trajectory.progress.measure == .cumulative
        else { return false }
        return state.indicator(id)?.indicator.kind.value == .level || target.trajectory.progress.target >= 30
    }

    private mutating func report(_ id: AllotmentID, _ month: Int) {
        guard let part = state.planning.allotments.first(where: { $0.id == id }),
            let last = CalendarDate.lastDay(ofMonth: month, year: size.year),
            let target = state.planning.targets[part.target], let tale = targets[part.target],
            let item = state.item(target.item), item.state.isActive
        else { return }
        let value = scaled(part.value, share(of: target, tale, on: last), tale.places)
        let known = part.figures.last?.value ?? value
        act(
            .act(.reporting(.reportAllotment(id, today, max(value, known)))),
            by: holder(.reporter, at: part.institution))
    }
}
