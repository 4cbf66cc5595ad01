public import Values

extension BookState {
    /// What a target will probably come to, by the figures accepted until `day`; `nil` where nothing can be said.
    public func forecast(of element: ElementID, on day: CalendarDate) -> Forecast? {
        guard let target = planning.targets[element], let curve = target.trajectory.curve else { return nil }
        let readings = target.figures.filter { $0.day <= day }.compactMap { figure in
            target.trajectory.progress.share(of: figure.value).map { Forecast.Reading(day: figure.day, share: $0) }
        }
        return Forecast.of(readings, plan: curve.pace)
    }

    /// How far the given targets are on `day`, missing figures widening the interval. Parts (其中) of another target are never
    /// counted beside it; struck ones stay visible as cancelled.
    public func rollUp(of elements: [ElementID], on day: CalendarDate) -> RollUp? {
        RollUp(elements.compactMap { rollUpPart(of: $0, on: day) })
    }

    /// A target as a sum counts it; `nil` where it is none, or part (其中) of another.
    func rollUpPart(of element: ElementID, on day: CalendarDate) -> RollUp.Part? {
        guard let target = planning.targets[element], !isPart(element) else { return nil }
        let share = target.figure(on: day).flatMap { target.trajectory.progress.share(of: $0.value) }
        return RollUp.Part(share: share, isCancelled: isCancelled(element, of: target.item))
    }

    private func isPart(_ element: ElementID) -> Bool {
        guard case .indicator(let id) = element else { return false }
        return indicator(id)?.indicator.within != nil
    }

    private func isCancelled(_ element: ElementID, of item: ItemID) -> Bool {
        !(self.item(item)?.isLive ?? false) || !liveTargets(of: item).contains(element)
    }

    /// How far items are, each counted once: a section's, an organisation's, a leader's, or all of the plan.
    public func rollUp(ofItems items: [Item], on day: CalendarDate) -> RollUp? {
        rollUp(of: items.flatMap { planning.targetsOfItem[$0.id] ?? [] }, on: day)
    }

    /// How often the lights of a month told the truth (校准): for each light, how many targets bore it at that month's end and how
    /// many of these were reached by `day`.
    public func calibration(of month: YearMonth, on day: CalendarDate) -> [Light: (targets: Int, met: Int)] {
        var counts: [Light: (targets: Int, met: Int)] = [:]
        for (element, light) in monthLights(until: day)[month] ?? [:] {
            guard let target = planning.targets[element] else { continue }
            let isMet =
                target.figure(on: day).map {
                    target.trajectory.progress.isMet(by: $0.value, target.trajectory.comparator)
                } ?? false
            let before = counts[light] ?? (0, 0)
            counts[light] = (before.targets + 1, before.met + (isMet ? 1 : 0))
        }
        return counts
    }
}

extension PlannedCurve {
    /// The curve that pace is measured against. Nodes say when something is due, not how work goes on between them: there it is time.
    fileprivate var pace: PlannedCurve {
        guard case .nodes = shape else { return self }
        return (try? PlannedCurve(from: start, to: due, .linear)) ?? self
    }
}
