package import Values

/// Reads the sentences of an item into commitments (工作内容) with their indicators (指标).
package struct CommitmentRules {
    /// What an item's sentences say.
    package struct Result: Sendable, Hashable {
        /// What can be verified, one clause each, in reading order.
        package var commitments: [Commitment] = []
        /// What became no commitment, in reading order.
        package var unread: [Unread] = []
    }

    private let planYear: Int?
    private let documentDate: CalendarDate?
    private let toldUntil: CalendarDate?
    private let print: SourcePrinter

    /// Rules for one document.
    ///
    /// - Parameters:
    ///   - map: the document's bytes, which the offsets of all passages point into, with their lines and columns.
    ///   - planYear: the year whose end 全年, 年内 and 年底 mean; `nil` leaves such dates without a day.
    ///   - documentDate: the day that the document bears, from which 本月底 and 自印发之日起30日内 count; `nil` leaves them
    ///     without a day. The mentions of all passages must have been found with it as their reference.
    ///   - toldUntil: the day up to which the document tells what has been done; periods that end by then set nothing.
    package init(
        map: SourceMap, planYear: Int?, documentDate: CalendarDate? = nil, toldUntil: CalendarDate? = nil
    ) {
        self.planYear = planYear
        self.documentDate = documentDate
        self.toldUntil = toldUntil
        print = SourcePrinter(map: map)
    }

    /// Reads the passages of one item.
    ///
    /// The title, the clauses of the commitments and the unread stretches together cover the passages of the part
    /// `task`.
    ///
    /// - Parameters:
    ///   - passages: title and sentences in reading order, then the deadline field where it splits the task.
    ///   - title: the item's title as it stands at the head of the first passage, white space removed or not.
    ///   - deadline: the deadline of the whole item, which commitments without one of their own inherit by the reader
    ///     of the result, not here.
    package func read(_ passages: [ItemPassage], title: String, deadline: Deadline?) -> Result {
        var result = Result()
        let first = passages.indices.first { passages[$0].part == .task }
        let isAlone = passages.indices.count { passages[$0].part == .task } == 1
        for index in passages.indices where passages[index].part == .task {
            let reader = reader(of: passages[index].passage, passages[index].mentions)
            let heading = index == first ? TitleRules.heading(title, of: reader.text, isAlone: isAlone) : 0..<0
            read(reader, heading: heading, deadline: passages[index].deadline, into: &result)
        }
        if let first, let end = firstStatementEnd(of: passages[first].passage, isAlone: isAlone) {
            result = Restatements.joined(result, firstStatementEnding: end)
        }
        for index in passages.indices where passages[index].part == .deadlineField {
            let reader = reader(of: passages[index].passage, passages[index].mentions)
            result = DeadlineField(reader: reader, print: print).applied(to: result)
        }
        return result
    }

    /// Where the title's line ends: with the first passage, or with its first sentence where the item is one passage.
    private func firstStatementEnd(of passage: Passage, isAlone: Bool) -> Int? {
        let units = passage.units
        let end = isAlone ? units.firstIndex(of: Glyph.stop) ?? units.count : units.count
        return end > 0 ? passage.bytes(of: 0..<end).upperBound : nil
    }

    private func reader(of passage: Passage, _ mentions: [Mention]) -> ClauseReader {
        let text = ClauseText(passage: passage, mentions: mentions)
        return ClauseReader(
            text: text,
            deadlines: DeadlineRules(
                planYear: planYear, documentDate: documentDate, toldUntil: toldUntil, print: print))
    }

    private func read(_ reader: ClauseReader, heading: Range<Int>, deadline: Deadline?, into result: inout Result) {
        let start = result.commitments.count
        var builder = CommitmentBuilder(reader: reader, print: print, takingOver: &result)
        result = builder.build(heading: heading)
        guard let row = deadline else { return }
        for index in result.commitments.indices.dropFirst(start) {
            result.commitments[index].deadline = result.commitments[index].deadline ?? row
            for place in result.commitments[index].indicators.indices {
                let own = result.commitments[index].indicators[place].deadline
                result.commitments[index].indicators[place].deadline = own ?? row
            }
        }
    }
}
