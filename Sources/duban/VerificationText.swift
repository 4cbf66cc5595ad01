internal import LedgerStore

/// What a verification found, in words: a line for a sound book, a line a problem for another.
struct VerificationText {
    let report: VerificationReport

    var text: String {
        let counts = say(
            "\(report.entries) 条记录，\(report.blobs) 份存档", "\(report.entries) entries, \(report.blobs) stored documents")
        guard !report.holds else {
            let head = report.head.map { say("，末条哈希 \($0.hash)", ", head \($0.hash)") } ?? ""
            return say(
                "\(report.book)：账本完好（\(counts)\(head)）\n", "\(report.book): the chain holds (\(counts)\(head))\n")
        }
        let heading = say(
            "\(report.book)：账本有 \(report.problems.count) 处与当初写入的不一致（\(counts)）\n",
            "\(report.book): \(report.problems.count) places differ from what was written (\(counts))\n")
        return heading + report.problems.map { "  \($0)\n" }.joined()
    }
}
