internal import Ledger
internal import Values

extension Play {
    /// The invention that the reporters of an item are up to with this report.
    func wish(of id: ItemID, _ isTimely: Bool) -> NumberCheck? {
        guard let tale = matters[id] else { return nil }
        return tale.wishes.first {
            $0.from <= tale.filed && ($0.check != .empty || isTimely) && $0.check != .lateRevision
        }?
        .check
    }

    mutating func fulfil(_ check: NumberCheck, of id: ItemID) {
        guard let index = matters[id]?.wishes.firstIndex(where: { $0.check == check }) else { return }
        matters[id]?.wishes.remove(at: index)
    }

    /// What cannot be done now is tried again after the others.
    mutating func postpone(_ check: NumberCheck, of id: ItemID) {
        guard let index = matters[id]?.wishes.firstIndex(where: { $0.check == check }),
            let wish = matters[id]?.wishes.remove(at: index)
        else { return }
        matters[id]?.wishes.append(wish)
    }

    /// Puts an invention into the values of a report, where it can be put there.
    ///
    /// - Returns: What was invented, those of all year that fall due now included.
    mutating func invent(
        _ wish: NumberCheck?, in values: inout [ReportedValue], _ key: ReportKey
    ) -> [(NumberCheck, ElementID?)] {
        switch wish {
        case .falling: fall(&values)
        case .scaleSlip: slip(&values)
        case .partsAndWhole: inflate(&values)
        default: break
        }
        let slipped = wish == .scaleSlip
        return values.flatMap { value -> [(NumberCheck, ElementID?)] in
            invented(value, values, slipped, key.first).map { ($0, value.element) }
        }
    }

    /// What is invented about a value: told by what the reporters know to be true, not by the checks.
    private func invented(
        _ value: ReportedValue, _ values: [ReportedValue], _ slipped: Bool, _ first: CalendarDate
    ) -> [NumberCheck] {
        guard let tale = targets[value.element], let target = state.planning.targets[value.element] else { return [] }
        let progress = target.trajectory.progress
        guard progress.measure == .cumulative else { return [] }
        var found: [NumberCheck] = []
        if slipped, let sane = tale.reported {
            let (high, low) = (max(value.value, sane), min(value.value, sane))
            if Ratio(high) >= Ratio(low) * Ratio(1000) { return [.scaleSlip] }
        }
        let before = target.figure(on: first)?.value
        if let before, value.value < before, let sane = tale.reported, value.value < sane { found.append(.falling) }
        if tale.manner == .jumping, value.value >= progress.target, let before, before < progress.target {
            found.append(.lastMinute)
        }
        if tale.manner == .exact, value.value == progress.target, before != progress.target { found.append(.exactHit) }
        if isTooLarge(value, values) { found.append(.partsAndWhole) }
        return found
    }

    private func isTooLarge(_ value: ReportedValue, _ values: [ReportedValue]) -> Bool {
        if targets[value.element]?.isAllotted == true {
            let parts = state.planning.parts(of: value.element)
            let sum = parts.compactMap { $0.figures.last?.value }.reduce(ExactNumber(0)) { $0.adding($1) ?? $0 }
            return !parts.isEmpty && parts.allSatisfy { !$0.figures.isEmpty } && value.value != sum
        }
        guard case .indicator(let id) = value.element, let whole = state.indicator(id)?.indicator.within else {
            return false
        }
        let key = ElementID.indicator(whole)
        let wholeValue = values.first { $0.element == key }?.value ?? state.planning.targets[key]?.figures.last?.value
        return wholeValue.map { $0 < value.value } ?? false
    }

    /// Values whose invention disturbs no other check.
    private func plain(_ values: [ReportedValue]) -> [Int] {
        values.indices.filter { index in
            let element = values[index].element
            guard case .indicator = element, let tale = targets[element], let target = state.planning.targets[element],
                let last = target.figures.last?.value, last > 0, values[index].value < target.trajectory.progress.target
            else { return false }
            return tale.manner == .honest && !tale.isRelated && !tale.isAllotted && last == lastSane(element)
                && target.trajectory.progress.measure == .cumulative
        }
    }

    /// The last figure, where it is no slip or fall itself.
    private func lastSane(_ element: ElementID) -> ExactNumber? {
        state.planning.targets[element]?.figures.map(\.value).max()
    }

    private mutating func fall(_ values: inout [ReportedValue]) {
        for index in plain(values) {
            guard let target = state.planning.targets[values[index].element], let last = target.figures.last?.value,
                let tale = targets[values[index].element]
            else { continue }
            let lower = scaled(last, chance.number(in: 9200...9600), tale.places)
            guard lower < last, lower > 0 else { continue }
            values[index].value = lower
            return
        }
    }

    /// 万 for 亿 makes an amount ten thousand times as large; 万人 in a column of persons makes a count as much smaller.
    private mutating func slip(_ values: inout [ReportedValue]) {
        for index in plain(values) {
            let value = values[index].value
            guard let last = state.planning.targets[values[index].element]?.figures.last?.value,
                let times = Ratio(value, of: last), times < Ratio(4), isLevel(values[index].element) || value >= 1000,
                let wrong = isLevel(values[index].element)
                    ? value.multiplied(byPowerOfTen: 4) : value.divided(byPowerOfTen: 4)
            else { continue }
            values[index].value = wrong
            return
        }
    }

    /// Makes a part larger than its whole, or a whole larger than what those below reported.
    private mutating func inflate(_ values: inout [ReportedValue]) {
        for index in values.indices {
            let element = values[index].element
            guard let tale = targets[element] else { continue }
            if tale.isAllotted, let parts = sum(of: element), parts > 0 {
                values[index].value = max(
                    values[index].value, scaled(parts, chance.number(in: 10_300...10_900), tale.places))
            } else if case .indicator(let id) = element, let whole = state.indicator(id)?.indicator.within,
                let value = values.first(where: { $0.element == .indicator(whole) })?.value, value > 0
            {
                values[index].value = scaled(value, chance.number(in: 10_200...10_600), tale.places)
                if values[index].value <= value { continue }
            } else {
                continue
            }
            targets[element]?.reported = values[index].value
            return
        }
    }

    private func sum(of element: ElementID) -> ExactNumber? {
        let parts = state.planning.parts(of: element)
        guard !parts.isEmpty, parts.allSatisfy({ !$0.figures.isEmpty }) else { return nil }
        return parts.compactMap { $0.figures.last?.value }.reduce(ExactNumber(0)) { $0.adding($1) ?? $0 }
    }

    // MARK: Words

    /// Puts invented words into a report, where there are any to be had.
    mutating func inventWords(_ wish: NumberCheck?, in content: inout ReportContent, _ key: ReportKey) -> NumberCheck? {
        switch wish {
        case .repeatedText:
            let own = state.reporting.reports(of: key.item).filter { $0.key.organisation == key.organisation }
            guard let last = own.last, last.state == .accepted, last.key.first < key.first,
                last.content.progress.unicodeScalars.count > 30
            else { return nil }
            content.progress = withOtherNumbers(last.content.progress)
        case .borrowedText:
            let name = state.organisation(key.organisation)?.organisation.name.value
            let others = state.reporting.reports(first: key.first, cadence: key.cadence).filter { other in
                (other.state == .accepted || other.state == .endorsed) && !protected.contains(other.id)
                    && state.organisation(other.key.organisation)?.organisation.name.value != name
                    && other.content.progress.unicodeScalars.count > 30
            }
            guard let other = chance.pick(others) else { return nil }
            protected.insert(other.id)
            content.progress = withOtherNumbers(other.content.progress)
        case .empty:
            content = ReportContent(progress: chance.word(Sentences.empty))
        default: return nil
        }
        return wish
    }

    /// The same words with other digits.
    private func withOtherNumbers(_ words: String) -> String {
        String(
            words.map { character in
                character.wholeNumberValue.flatMap {
                    $0 < 10 && character.isASCII ? Character("\(($0 + 3) % 9 + 1)") : nil
                }
                    ?? character
            })
    }

    // MARK: After closing

    /// A figure that grows after its period has closed, because somebody asks the office to set it right.
    mutating func setOutRevision(of id: ReportID, _ key: ReportKey, _ period: ReportingPeriod) {
        guard key.cadence != .weekly, let tale = matters[key.item],
            tale.wishes.contains(where: { $0.check == .lateRevision && $0.from <= tale.filed })
        else { return }
        on(working(chance.number(in: 3...6), after: max(today, period.closing))) { $0.revise(id, key) }
    }

    private mutating func revise(_ id: ReportID, _ key: ReportKey) {
        guard let report = state.reporting.report(id),
            matters[key.item]?.wishes.contains(where: { $0.check == .lateRevision }) == true
        else { return }
        for value in report.content.values where plain([value]).contains(0) {
            guard let tale = targets[value.element], let target = state.planning.targets[value.element],
                target.figures.last?.report == id
            else { continue }
            let more = scaled(value.value, chance.number(in: 10_200...10_500), tale.places)
            guard more > value.value, more < target.trajectory.progress.target else { continue }
            let reason = "责任单位称统计口径调整，请求更正"
            guard act(.act(.reporting(.correct(id, value.element, to: more, reason: reason))), by: office()) else {
                return
            }
            targets[value.element]?.reported = max(more, tale.reported ?? more)
            inventions.append(DoubtKey(.lateRevision, id, value.element))
            fulfil(.lateRevision, of: key.item)
            return
        }
    }
}
