/// The questions that a document leaves open (澄清单), a part for each organisation that should answer them.
///
/// It holds words and order, no layout: whatever prints it (text, a Word document, a page) sets one heading and one table
/// for each part.
public struct ClarificationList: Sendable, Hashable {
    /// The questions to one organisation.
    public struct Part: Sendable, Hashable {
        /// The organisation's name; `nil` for what the office that made the document settles itself.
        public let organisation: String?
        /// The part's heading.
        public let heading: String
        /// The questions, in reading order.
        public let questions: [Question]
    }

    /// One question with its place in the document.
    public struct Question: Sendable, Hashable {
        /// Its number in its part, from 1.
        public let number: Int
        /// The item's number and title; `nil` where the question is about the whole document.
        public let item: String?
        /// The words in question, as printed.
        public let sentence: String
        /// Where they stand.
        public let span: Span
        /// The rule that found them: `D104`.
        public let code: String
        /// The question, a plain sentence in Chinese.
        public let question: String
        /// What is proposed.
        public let suggestion: String?
    }

    /// The list's title.
    public let title: String
    /// A sentence or two that say what is asked and how to answer.
    public let introduction: String
    /// What the columns of a part's table are called; the last one is left for the answer.
    public static let columns = ["序号", "事项", "原文", "需要澄清的问题", "建议", "答复"]
    /// The parts: leads first, then others that are responsible, the office itself last.
    public let parts: [Part]

    /// The questions of a reading.
    ///
    /// - Parameters:
    ///   - reading: what the reader made of it.
    ///   - source: the UTF-8 text that was read.
    public init(_ reading: Reading, source: [UInt8]) {
        title = "\(reading.title ?? "重点工作任务分解")澄清单"
        introduction = "下列内容在交办前需要澄清。请逐条在“答复”栏填写，由单位负责人核定后报督查室。"
        let builder = QuestionBuilder(reading: reading, source: source)
        var asked: [String?: [QuestionBuilder.Draft]] = [:]
        for draft in builder.drafts() { asked[draft.organisation, default: []].append(draft) }
        let names = ClarificationList.order(reading)
        parts = (names.map(Optional.some) + [nil]).compactMap { name in
            asked[name].map { ClarificationList.part(name, $0) }
        }
    }

    /// The rows of a part's table, a cell for each of ``columns``; the answer is empty.
    public static func rows(of part: Part) -> [[String]] {
        part.questions.map {
            ["\($0.number)", $0.item ?? "全文", $0.sentence, $0.question, $0.suggestion ?? "", ""]
        }
    }

    /// Organisations that lead some item, then those that are responsible for one, then all others, each in reading order.
    private static func order(_ reading: Reading) -> [String] {
        var names: [String] = []
        var seen: Set<String> = []
        let all = reading.items.flatMap(\.organisations)
        for role in [Organisation.Role.lead, .responsible, .cooperating, .supervising] {
            for organisation in all where organisation.role == role && seen.insert(organisation.name).inserted {
                names.append(organisation.name)
            }
        }
        return names
    }

    private static func part(_ name: String?, _ drafts: [QuestionBuilder.Draft]) -> Part {
        let questions = drafts.enumerated().map { index, draft in
            Question(
                number: index + 1, item: draft.item, sentence: draft.sentence, span: draft.finding.span,
                code: draft.finding.code, question: draft.question, suggestion: draft.finding.suggestion)
        }
        return Part(organisation: name, heading: name.map { "请\($0)澄清" } ?? "由督查室自行核对", questions: questions)
    }
}
