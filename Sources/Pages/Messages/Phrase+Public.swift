extension Phrase {
    static let publicNothingHint = Phrase(
        "此地址没有公开的事项，或已撤回。", "Nothing is published at this address, or it was withdrawn.")
    static let publicNavigation = Phrase("公开页导航", "Public pages")
    static let publicContactTitle = Phrase("联系与异议", "Contact and objections")
    static func publicObjectionHint(_ days: Int) -> Phrase {
        Phrase(
            "公示期 \(days) 天，批准当日不计。对公开内容有异议，请来电反映，公示期后也可以。",
            "Objections are invited for \(days) days after approval; call us then, or later.")
    }
    static let publicUpdated = Phrase("更新日期", "Updated")
    static func publicLead(_ year: Int, _ count: Int) -> Phrase {
        Phrase("\(year) 年，公开 \(count) 个事项", "\(year): \(count) items published")
    }
    static let publicUntil = Phrase("至", "until")
    static let publicPlaces = Phrase("涉及的村和项目", "Villages and projects")
    static let publicPlaceLead = Phrase("与此有关的公开事项", "Published items that concern it")
    static let publicPromise = Phrase("承诺内容", "What is promised")
    static let publicWho = Phrase("责任单位", "Who answers for it")
    static let publicWhen = Phrase("完成时间", "Until when")
    static let publicProgressWords = Phrase("进展说明", "How far it is")
    static let publicFigures = Phrase("目标与进度", "Targets and progress")
    static let publicTargetName = Phrase("目标", "Target")
    static let publicTargetValue = Phrase("计划达到", "To be reached")
    static let publicReached = Phrase("已达到", "Reached")
    static func publicFiguresOf(_ day: String) -> Phrase {
        Phrase("经督查部门审定的数据，截至 \(day)", "Figures accepted by the supervising office, as of \(day)")
    }
    static let publicNoFigures = Phrase("尚无经审定的数据", "No accepted figure yet")
    static let publicObjections = Phrase("公示", "Time for objections")
    static func publicPeriod(_ from: String, _ to: String) -> Phrase {
        Phrase("\(from) 公开，公示期至 \(to)", "Published \(from), open for objections until \(to)")
    }
    static let previewNotice = Phrase("预览：公众将看到的样子，尚未公开。", "Preview: this is what the public would see.")
    static let backToPublication = Phrase("返回公示管理", "Back to publication")
}
