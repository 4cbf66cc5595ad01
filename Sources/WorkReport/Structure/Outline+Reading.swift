internal import Values

extension Outline {
    /// The whole reading: the outline with what its sentences commit to, and what a person should look at.
    func read(source: [UInt8]) -> Reading {
        var reading = reading
        let document = DocumentDate.stated(in: source, planYear: reading.year)
        let date = document.date
        let rules = CommitmentRules(
            map: map, planYear: reading.year, documentDate: date,
            toldUntil: ToldUntil.day(in: source, planYear: reading.year))
        for index in reading.items.indices {
            // Where rows of one item have deadlines of their own, its title is the first row's task, no heading.
            let isHeading = !bodies[index].contains { $0.deadline != nil || $0.isIndicator }
            let result = rules.read(
                bodies[index].map { passage(of: $0, date: date) }, title: isHeading ? reading.items[index].title : "",
                deadline: reading.items[index].deadline)
            reading.items[index].commitments = result.commitments
            reading.unread += result.unread
        }
        reading.unread += Strays(source: source, map: map).outside(reading)
        reading.unread.sort { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
        let checkup = Checkup(
            reading: reading, titles: titles, remarks: remarks,
            documentDate: document.ownDate)
        reading.findings = checkup.findings()
        for index in reading.items.indices { reading.items[index].implyYearEnd(reading.year) }
        return reading
    }

    private func passage(of part: Part, date: CalendarDate?) -> ItemPassage {
        var mentions: [Mention] = []
        if let reference = date ?? CalendarDate(year: reading.year ?? 2000, month: 1, day: 1) {
            mentions = Mentions.find(in: part.passage, reference: reference, planYear: reading.year)
        }
        return ItemPassage(
            passage: part.passage, mentions: mentions, part: part.isDeadlineField ? .deadlineField : .task,
            deadline: part.deadline)
    }
}
