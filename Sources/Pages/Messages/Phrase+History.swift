import Ledger

extension Phrase {
    static let entryWord = Phrase("记录", "Entry")
    static let whenWord = Phrase("时间", "When")
    static let whoWord = Phrase("办理人", "Who")
    static let whatHappened = Phrase("办理内容", "What")
    static let kindWord = Phrase("动作", "Kind")
    static let whyWord = Phrase("理由", "Why")
    static let hashWord = Phrase("哈希", "Hash")
    static let previousHashWord = Phrase("前一条哈希", "Hash before")
    static let rawEntry = Phrase("原始记录", "As stored")
    static let newest = Phrase("回到最新", "Newest")
    static let older = Phrase("更早", "Older")
    static let sinceDay = Phrase("自", "From")
    static let untilDay = Phrase("至", "To")
    static let exportTable = Phrase("导出 CSV", "Export CSV")
    static let exportLines = Phrase("导出可校验 JSON 行", "Export lines that can be checked")
    static let noEntries = Phrase("没有符合条件的记录。", "No entry matches.")
    static let contentWithheld = Phrase(
        "审计管理员可看到谁在何时做了哪类动作及其哈希；业务内容不显示。",
        "Auditors see who did what kind of thing when, with its hash; what the entries hold is not shown.")
    static func entriesCount(_ count: Int, _ all: Int) -> Phrase {
        Phrase("\(count)／\(all) 条记录，新的在前", "\(count) of \(all) entries, the newest first")
    }

    // MARK: The chain
    static let chainTitle = Phrase("校验链", "The chain")
    static let chainHolds = Phrase("完整无改动", "Nothing was altered")
    static let chainBroken = Phrase("有改动或缺失", "Altered or missing")
    static let chainHead = Phrase("链末哈希（可另行留存比对）", "Hash at the end (to be kept elsewhere)")
    static let verifyChain = Phrase("重新计算全部哈希", "Recompute every hash")
    static let neverVerified = Phrase("尚未在本页校验。", "Not verified on this page yet.")
    static func chainRead(_ entries: Int, _ blobs: Int) -> Phrase {
        Phrase("已核对 \(entries) 条记录、\(blobs) 份文件", "\(entries) entries and \(blobs) documents checked")
    }
    static func chainTook(_ milliseconds: Int) -> Phrase {
        Phrase("用时 \(milliseconds) 毫秒", "in \(milliseconds) ms")
    }
    static func entriesSince(_ count: Int) -> Phrase {
        Phrase("其后又有 \(count) 条记录，未在此次校验之内。", "\(count) entries were made since; they are not part of this check.")
    }
}
