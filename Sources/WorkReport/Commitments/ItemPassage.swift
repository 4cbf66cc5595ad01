/// A passage of an item with what is known about it before its clauses are read.
package struct ItemPassage: Sendable {
    /// What part of the item a passage is.
    package enum Part: Sendable, Hashable {
        /// Title and sentences.
        case task
        /// The value of a field such as 完成时限, which may split the task by dates:
        /// `A、B2月底前完成；其它事项11月底前完成`.
        case deadlineField
    }

    /// The text.
    package var passage: Passage
    /// What `Mentions.find` gave for ``passage``.
    package var mentions: [Mention]
    /// What part of the item it is.
    package var part: Part
    /// The deadline of the table row that the passage stands in, where rows of one item differ; `nil` elsewhere.
    package var deadline: Deadline?

    /// A passage of an item.
    package init(passage: Passage, mentions: [Mention], part: Part = .task, deadline: Deadline? = nil) {
        self.passage = passage
        self.mentions = mentions
        self.part = part
        self.deadline = deadline
    }
}
