internal import Ledger
internal import Values

extension Play {
    /// How a report comes in.
    enum Fate {
        case timely, late, byException
    }

    /// Sets out the reports of an organisation about an item from `start` to the end of the year.
    mutating func setOutReports(_ id: ItemID, _ organisation: OrganisationID, from start: CalendarDate) {
        guard let item = state.item(id) else { return }
        let periods = state.rules.reporting.periods(
            of: item.matter.cadence, from: start, to: yearEnd, calendar: calendar)
        for period in periods where working(1, after: start) <= period.timely {
            let key = ReportKey(item: id, organisation: organisation, cadence: period.cadence, first: period.first)
            setOut(key, period, start)
        }
    }

    private mutating func setOut(_ key: ReportKey, _ period: ReportingPeriod, _ start: CalendarDate) {
        let number = chance.below(1000)
        let isFixed = isLastReport(of: key.item, period)
        if isFixed || number >= 115 {
            let early = chance.number(in: 0...2)
            var date = workedBefore(period.timely)
            for _ in 0..<early { date = workedBefore(date.adding(days: -1) ?? date) }
            let filing = max(date, period.first, worked(start))
            on(min(filing, period.timely), isFixed ? 13...15 : 8...15) { $0.file(key, period, .timely) }
        } else if number < 75 {
            on(working(chance.number(in: 1...2), after: period.timely)) { $0.file(key, period, .late) }
        } else if number < 100 {
            on(working(chance.number(in: 1...2), after: period.closing), 8...11) { play in
                guard play.owes(key) else { return }
                let reason = "因人员外出培训未能按时填报，准予补报"
                guard play.act(.act(.reporting(.grantException(key, reason: reason))), by: play.office()) else {
                    return
                }
                play.on(play.today, 14...16) { $0.file(key, period, .byException) }
            }
        }
        // The rest is never filed.
    }

    /// Whether a report is the one that a jump is kept for.
    private func isLastReport(of id: ItemID, _ period: ReportingPeriod) -> Bool {
        state.liveTargets(of: id).contains { element in
            targets[element]?.manner != .honest
                && state.planning.targets[element]?.trajectory.curve.map { $0.due <= period.last } ?? false
        }
    }

    /// Whether the report is still wanted.
    private func owes(_ key: ReportKey) -> Bool {
        guard let item = state.item(key.item), item.state.isActive, item.matter.cadence == key.cadence,
            matters[key.item]?.isEnding == false
        else { return false }
        if case .signed = item.matter.signings[key.organisation] {} else { return false }
        let known = state.reporting.report(for: key)?.state
        return known == nil || known == .sentBack || known == .returned
    }

    private mutating func file(_ key: ReportKey, _ period: ReportingPeriod, _ fate: Fate) {
        guard owes(key) else { return }
        let isFirst = state.reporting.report(for: key) == nil
        let (content, planted) = content(of: key, period, isTimely: fate == .timely, isFirst: isFirst)
        let isByHead = planted.isEmpty && chance.happens(permille: 40)
        let author = isByHead ? head(of: key.organisation) : reporter(of: key.organisation)
        guard act(.act(.reporting(.submit(key, content))), by: author) else { return }
        let id = ReportID(state.reporting.reports.count)
        matters[key.item]?.filed += 1
        for (check, element) in planted { inventions.append(DoubtKey(check, id, element)) }
        if !planted.isEmpty { protected.insert(id) }
        if isByHead {
            setOutAcceptance(of: id, key, period, fate)
        } else {
            setOutEndorsement(of: id, key, period, fate)
        }
    }

    private mutating func setOutEndorsement(
        of id: ReportID, _ key: ReportKey, _ period: ReportingPeriod, _ fate: Fate
    ) {
        let mayWait = working(1, after: today) <= period.timely
        on(mayWait && chance.happens(permille: 400) ? working(1, after: today) : today, 14...17) { play in
            let head = play.head(of: key.organisation)
            let mayReturn = !play.protected.contains(id) && play.working(1, after: play.today) <= period.timely
            guard mayReturn, play.chance.happens(permille: 60) else {
                guard play.act(.act(.reporting(.endorse(id))), by: head) else { return }
                play.setOutAcceptance(of: id, key, period, fate)
                return
            }
            let reason = play.chance.word(Sentences.sendBacks)
            play.act(.act(.reporting(.sendBack(id, reason: reason))), by: head)
            play.on(play.working(1, after: play.today), 8...11) { $0.file(key, period, fate) }
        }
    }

    private mutating func setOutAcceptance(
        of id: ReportID, _ key: ReportKey, _ period: ReportingPeriod, _ fate: Fate
    ) {
        let days = chance.number(in: 0...3)
        on(days == 0 ? today : working(days, after: today), days == 0 ? 16...17 : 8...17) { play in
            // A completion that was reviewed meanwhile takes the reports that waited with it.
            guard let office = play.office(), play.state.reporting.report(id)?.state == .endorsed else { return }
            let state = play.state.item(key.item)?.state
            if state?.isActive == true, !play.protected.contains(id), play.chance.happens(permille: 45) {
                let reason = play.chance.word(Sentences.returns)
                play.act(.act(.reporting(.returned(id, reason: reason))), by: office)
                play.on(play.working(play.chance.number(in: 1...2), after: play.today), 8...15) {
                    $0.file(key, period, fate)
                }
                return
            }
            let reviewed = play.chance.pick([nil, nil, ProgressStatus.onPlan, .ahead, .behind]) ?? nil
            guard play.act(.act(.reporting(.accept(id, reviewed: reviewed))), by: office) else { return }
            play.setOutRevision(of: id, key, period)
            let next = play.working(2, after: max(play.today, period.last))
            play.on(next) { $0.considerCompletion(of: key.item) }
        }
    }

    // MARK: What a report says

    private mutating func content(
        of key: ReportKey, _ period: ReportingPeriod, isTimely: Bool, isFirst: Bool
    ) -> (ReportContent, [(NumberCheck, ElementID?)]) {
        let wish = isFirst ? wish(of: key.item, isTimely) : nil
        let mayRest =
            isFirst && wish == nil && (matters[key.item]?.filed ?? 0) > 1 && !isLastReport(of: key.item, period)
        if mayRest, chance.happens(permille: period.first.month < 4 ? 90 : 35) {
            let reason = chance.word(Sentences.unchanged)
            return (ReportContent(isUnchanged: true, unchangedReason: reason), [])
        }
        var values = values(of: key, period)
        var planted = invent(wish, in: &values, key)
        var content = ReportContent(values: values)
        content.progress = words(of: key, values)
        if chance.happens(permille: 350) { content.problems = chance.word(Sentences.problems) }
        content.next = chance.word(Sentences.next)
        content.claim = chance.pick([.onPlan, .onPlan, .ahead, .behind])
        if chance.happens(permille: 90) { content.evidence = [evidence(for: key, period)] }
        if let check = inventWords(wish, in: &content, key) { planted.append((check, nil)) }
        if let wish { planted.isEmpty ? postpone(wish, of: key.item) : fulfil(wish, of: key.item) }
        // Things that look invented and are not.
        if wish == nil, planted.isEmpty, chance.happens(permille: 4) {
            _ =
                chance.happens(permille: 500)
                ? inventWords(.repeatedText, in: &content, key) : invent(.falling, in: &content.values, key).first?.0
        }
        return (content, planted)
    }

    private mutating func evidence(for key: ReportKey, _ period: ReportingPeriod) -> Evidence {
        let name = "佐证材料-\(key.item)-\(key.organisation)-\(period.last).txt"
        let bytes = Array(
            "\(County.place)（模拟）\(period.chinese)佐证材料：现场查看记录和统计台账摘录。\(key.item) \(key.organisation)\n".utf8)
        return Evidence(digest: keep(bytes, named: name), name: name)
    }

    /// A sentence of figures and two or three others, none of which the organisation used the last time.
    private mutating func words(of key: ReportKey, _ values: [ReportedValue]) -> String {
        let last = lastWords[key.organisation] ?? []
        let fresh = Sentences.progress.indices.filter { !last.contains($0) }
        let chosen = chance.pick(chance.number(in: 2...3), of: fresh)
        lastWords[key.organisation] = chosen
        let subject = state.item(key.item)?.title.value ?? ""
        var words = ""
        if let first = values.first {
            let adds = state.planning.targets[first.element]?.trajectory.progress.measure == .cumulative
            words = "截至目前，\(state.label(of: first.element) ?? subject)\(adds ? "累计" : "为")\(first.value)。"
        }
        for index in chosen {
            for character in Sentences.progress[index] {
                switch character {
                case "#": words += subject
                case "%": words += "\(chance.number(in: 2...48))"
                default: words.append(character)
                }
            }
        }
        return words
    }
}
