internal import Values

/// Compares the deadlines of a reading with the plan year and with the day that the document bears.
struct DeadlineChecks {
    let reading: Reading
    let documentDate: CalendarDate?

    /// The same words, which a plan of several years repeats in every item.
    private struct Words: Hashable {
        let text: PlainText?
        let date: CalendarDate
    }

    /// Findings about deadlines before the document or outside the plan year: each wording once, at its first place.
    func findings() -> [Finding] {
        var places: Set<Int> = []
        var counts: [Words: Int] = [:]
        var first: [(words: Words, span: Span)] = []
        func note(_ deadline: Deadline?) {
            guard let deadline, deadline.origin == .stated, let date = deadline.date, let span = deadline.span,
                places.insert(span.start).inserted
            else { return }
            let words = Words(text: deadline.text.map(PlainText.init), date: date)
            if counts[words] == nil { first.append((words, span)) }
            counts[words, default: 0] += 1
        }
        for item in reading.items.indices {
            note(reading.items[item].deadline)
            let commitments = reading.items[item].commitments
            for index in commitments.indices {
                note(commitments[index].deadline)
                let indicators = commitments[index].indicators
                for place in indicators.indices { note(indicators[place].deadline) }
            }
        }
        return first.compactMap { finding($0.words, at: $0.span, count: counts[$0.words] ?? 1) }
    }

    private func finding(_ deadline: Words, at span: Span, count: Int) -> Finding? {
        let date = deadline.date
        let times = count > 1 ? "共\(count)处，" : ""
        let words = "时限“\(deadline.text?.text ?? "")”（\(date)）\(times)"
        if let year = reading.year, date.year < year {
            return FindingRule.deadlinePassed.finding(
                "\(words)早于计划年度\(year)年。", at: span, suggestion: "请核对年份；已完成的工作请另列。")
        }
        if let documentDate, isOfPlan(documentDate), date < documentDate {
            return FindingRule.deadlinePassed.finding(
                "\(words)早于文件日期\(documentDate)。", at: span, suggestion: "请核定新的时限，或注明已经完成。")
        }
        if let year = reading.year, date.year > year {
            return FindingRule.deadlineBeyondYear.finding(
                "\(words)在计划年度\(year)年之后。", at: span, suggestion: "请补充\(year)年要达到的节点。")
        }
        return nil
    }

    /// A day long before or behind the plan year belongs to something else.
    private func isOfPlan(_ date: CalendarDate) -> Bool {
        reading.year.map { date.year == $0 || date.year == $0 - 1 } ?? false
    }
}
