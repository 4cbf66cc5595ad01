extension Phrase {
    static let scoreLead = Phrase(
        "按单位名称排列，不排名；每一分都能打开它依据的记录，可以申诉。",
        "By name, never ranked; every point opens the entry behind it and can be appealed against.")
    static let noScores = Phrase("还没有可计分的单位：请先在单位名录登记。", "Nothing to score yet: register institutions first.")
    static let ranksOn = Phrase(
        "规则中打开了排名，本页仍按名称排列。", "The rules allow ranking; this page is by name all the same.")
    static let resultWord = Phrase("工作结果", "Results")
    static let timelinessWord = Phrase("报送及时", "Timeliness")
    static let truthfulnessWord = Phrase("真实准确", "Truthfulness")
    static let notAssessed = Phrase("参与但不考核", "takes part, not assessed")
    static let onTrial = Phrase("试算", "On trial")
    static let partWord = Phrase("分工", "Part")
    static let reachedOfPlan = Phrase("实际÷计划", "Reached of plan")
    static let pointsWord = Phrase("得分", "Points")
    static let noTargets = Phrase("没有计分目标，按满分计", "no targets: counts full")
    static let notTimely = Phrase("没有按时的反馈", "Reports that were not on time")
    static let timelyEntries = Phrase("按时反馈的记录", "The entries of timely reports")
    static let nothingLost = Phrase("没有退回和不实数据。", "Nothing was returned or found false.")
    static let falseFiguresWord = Phrase("数据不实", "False figures")
    static let wholeScore = Phrase("整体得分", "The score as a whole")
    static let appealWord = Phrase("申诉", "Appeal")
    static let appealAgainst = Phrase("对哪一条申诉", "Against")
    static let appealReason = Phrase("申诉理由", "Why")
    static let appealsTitle = Phrase("申诉", "Appeals")
    static let appealOpen = Phrase("待裁定", "Open")
    static let appealUpheld = Phrase("申诉成立", "Upheld")
    static let appealDismissed = Phrase("驳回申诉", "Dismissed")
    static let answerWord = Phrase("裁定：", "Answer: ")
    static let decideWord = Phrase("裁定", "Decide")
    static let trialTitle = Phrase("换一组权重试算", "Try other weights")
    static let trialLead = Phrase(
        "只在本页试算，不保存。采用新办法请到“规则”页。", "Computed on this page only. To adopt a formula, change the rules.")
    static let tryWord = Phrase("试算", "Try")
    static let leadWeightWord = Phrase("牵头权重", "Lead counts")
    static let cooperatingWeightWord = Phrase("配合权重", "Cooperating counts")
    static let lostByReturnWord = Phrase("退回一次扣分", "Lost by a return")
    static let lostByFalseFigureWord = Phrase("不实一处扣分", "Lost by a false figure")
    static func timelyOf(_ count: Int, _ all: Int) -> Phrase {
        Phrase("应报 \(all) 次，按时 \(count) 次", "\(count) of \(all) reports on time")
    }
    static func restMissing(_ count: Int) -> Phrase {
        Phrase("另有 \(count) 次没有报送或未经单位负责人审核。", "\(count) more were not filed or not approved by the head.")
    }
}
