/// Reads the sentences of an item into commitments (工作内容) with their indicators (指标).
package struct CommitmentRules {
    /// What an item's sentences say.
    package struct Result: Sendable, Hashable {
        /// What can be verified, one clause each, in reading order.
        package var commitments: [Commitment] = []
        /// What became no commitment, in reading order.
        package var unread: [Unread] = []
    }

    /// The bytes of the whole document: every text of the result is taken from here.
    let source: [UInt8]
    /// The plan year, which 全年 and `5年内` refer to.
    let planYear: Int?
    /// Gives a byte range of ``source`` its line and column.
    let place: (Range<Int>) -> Span

    /// Rules for one document.
    ///
    /// - Parameters:
    ///   - source: the document's bytes, which the offsets of all passages point into.
    ///   - planYear: the year whose end 全年, 年内 and 年底 mean; `nil` leaves such dates without a day.
    ///   - place: gives a byte range its line and column.
    package init(source: [UInt8], planYear: Int?, place: @escaping (Range<Int>) -> Span) {
        self.source = source
        self.planYear = planYear
        self.place = place
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
        for part in passages where part.part == .task && !part.passage.units.isEmpty {
            let whole = 0..<part.passage.units.count
            result.unread.append(Unread(span: place(part.passage.bytes(of: whole)), reason: .context))
        }
        return result
    }
}
