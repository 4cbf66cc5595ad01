public import Ledger

extension WorkflowError {
    /// Something that is written down as an act and is none.
    public init(_ error: ActError) {
        self.init(
            .badInput, reason: "act.\(error.code.rawValue)", chinese: error.chinese, english: error.english)
    }

    /// The book went on since the position that the asker saw.
    static func stale(_ seen: Int, now: Int) -> WorkflowError {
        WorkflowError(
            .stale, reason: "book.stale", chinese: "台账已从第 \(seen) 条记录变到第 \(now) 条，请按最新内容核对后再提交。",
            english: "The book went on from entry \(seen) to \(now); look at it again, then send this once more.")
    }

    static func tooManyFiles(_ limit: Int) -> WorkflowError {
        WorkflowError(
            .refused, reason: "evidence.tooMany", chinese: "佐证材料最多 \(limit) 份，请合并后再报。",
            english: "At most \(limit) files prove a report; put some together.")
    }

    static func fileSize(_ name: String, limitBytes: Int) -> WorkflowError {
        let megabytes = limitBytes / 1_048_576
        return WorkflowError(
            .refused, reason: "evidence.tooLarge", chinese: "佐证材料“\(name)”是空文件或超过 \(megabytes) MB，请处理后再报。",
            english: "The file “\(name)” is empty or larger than \(megabytes) MB; send a smaller one.")
    }

    static func unknownEvidence(_ name: String) -> WorkflowError {
        WorkflowError(
            .refused, reason: "evidence.unknown", chinese: "佐证材料“\(name)”没有存入本台账，请重新上传。",
            english: "The file “\(name)” is not kept with this book; send it again.")
    }

    static func drawCount(_ limit: Int) -> WorkflowError {
        WorkflowError(
            .refused, reason: "draw.count", chinese: "抽取数量应为 1 至 \(limit)。",
            english: "Draw at least 1 and at most \(limit) figures.")
    }

    static func notClosed(_ title: String) -> WorkflowError {
        WorkflowError(
            .refused, reason: "carryOver.notClosed", chinese: "《\(title)》尚未年度收官，请先收官再结转。",
            english: "The year of “\(title)” is not closed; close it before carrying items over.")
    }

    static func nothingLeft(_ title: String) -> WorkflowError {
        WorkflowError(
            .refused, reason: "carryOver.nothing", chinese: "《\(title)》没有需要结转的事项。",
            english: "Nothing in “\(title)” was left to be carried over.")
    }

    static func carriedAlready(_ title: String) -> WorkflowError {
        WorkflowError(
            .refused, reason: "carryOver.done", chinese: "这些事项已结转到《\(title)》，不能再次结转。",
            english: "These items were carried over to “\(title)” already.")
    }
}
