internal import Values

extension LifeRefusal {
    /// The sentence for people, with the names that `state` gives things.
    public func message(about state: BookState?) -> BilingualText {
        let names = LifeNames(state: state)
        return directoryMessage(names) ?? courseMessage(names) ?? reportMessage(names) ?? yearMessage(names)
            ?? publicationMessage ?? carryOverMessage
            ?? BilingualText("操作未执行。", "Nothing was done.")
    }

    private func directoryMessage(_ names: LifeNames) -> BilingualText? {
        switch self {
        case .otherOrganisation(let name):
            BilingualText(
                "只能由\(name ?? "该单位")的人员办理。请由该单位的填报人或负责人登录办理。",
                "Only the people of \(name ?? "that organisation") may do this; let its reporter or head sign in.")
        case .wrongState(let item, let state, let verb):
            BilingualText(
                "\(names.item(item))现为“\(state.chinese)”，不能\(verb.chinese)。",
                "\(names.english(item)) is \(state.english): it is not the time to \(verb.english).")
        case .unknown(let what):
            BilingualText(
                "台账里没有\(what)，可能已被他人改动，请刷新。",
                "This book has no \(what); reload the page.")
        case .nameTaken(let name):
            BilingualText(
                "名录里已有“\(name)”。如是同一单位，请改用它；如是两个单位，请用全称区分。",
                "“\(name)” is in the directory already; use it, or tell the two apart by full names.")
        case .circular:
            BilingualText(
                "上级单位不能是它自己或它的下级。",
                "An institution cannot stand above itself.")
        case .nameMissing:
            BilingualText(
                "请填写名称。",
                "Give a name.")
        case .administratorsApart:
            BilingualText(
                "系统管理员、安全管理员、审计管理员须由不同的人担任，且不得兼办业务。请另选一人。",
                "The three administrators are different people and do no business; choose somebody else.")
        case .appointmentOrder:
            BilingualText(
                "任职日期早于上一任的任职日期，请核对。",
                "The appointment would begin before the one before it; check the day.")
        case .postEmpty:
            BilingualText(
                "该岗位没有人在任。",
                "Nobody holds the post.")
        case .accountTaken:
            BilingualText(
                "该账号已属于另一名人员。",
                "The account belongs to another officer.")
        case .forbiddenCriterion(let name, let word):
            BilingualText(
                "“\(name)”不得列入考核：按整治形式主义的规定，“\(word)”一类指标不得计分。请改用工作结果。",
                "“\(name)” may not be scored (“\(word)”): the rules against formalism forbid it. Score results.")
        case .invalidRule(let what):
            BilingualText(
                "设置不正确：\(what.chinese)。",
                "The rule makes no sense: \(what.english).")
        case .notRecipient(let id):
            BilingualText(
                "\(names.organisation(id))不是该事项的承办单位。",
                "\(names.organisation(id)) is no recipient of the item.")
        case .alreadySigned(let id):
            BilingualText(
                "\(names.organisation(id))已经签收。",
                "\(names.organisation(id)) signed already.")
        default: nil
        }
    }

    private func courseMessage(_ names: LifeNames) -> BilingualText? {
        switch self {
        case .notSigned(let id):
            BilingualText(
                "\(names.organisation(id))尚未签收，请先签收。",
                "\(names.organisation(id)) has not signed yet; sign first.")
        case .notRefused(let id):
            BilingualText(
                "\(names.organisation(id))没有待处理的拒签。",
                "\(names.organisation(id)) has no refusal to answer.")
        case .refusalTooLate(let day):
            BilingualText(
                "拒签应在签收期限（\(day)）前提出并说明理由，现已超期。请签收，或向督查室说明。",
                "Refusals were due by \(day); sign, or talk to the office.")
        case .notAnswerable(let id):
            BilingualText(
                "\(names.organisation(id))是配合单位，由牵头单位统一办理。",
                "\(names.organisation(id)) cooperates; the lead does this for all.")
        case .noDeadline:
            BilingualText(
                "没有完成时限，无从延期。",
                "There is no deadline to extend.")
        case .extensionTooLate(let day):
            BilingualText(
                "延期须在到期前申请，完成时限\(day)已过。",
                "More time is asked for before the due date; \(day) is over.")
        case .extensionBackwards(let day):
            BilingualText(
                "新的时限须晚于原时限\(day)。",
                "The new day must lie behind \(day).")
        case .extensionOpen:
            BilingualText(
                "已有一项延期申请待答复。",
                "A request for more time is open already.")
        case .alreadyAnswered:
            BilingualText(
                "已经答复过。",
                "It was answered already.")
        case .noTarget(let element):
            BilingualText(
                "\(names.element(element))不是在办的目标。",
                "\(names.element(element)) is no target of the running plan.")
        case .approvalMissing:
            BilingualText(
                "须经领导批准：请填写批准领导姓名和依据。",
                "A leader has to approve: give the name and the basis.")
        case .testsMissing(let tests):
            BilingualText(
                "办结复核还缺：\(tests.map(\.chinese).joined(separator: "、"))。",
                "Tests left out: \(tests.map(\.english).joined(separator: ", ")).")
        case .problemsOpen(let ids):
            BilingualText(
                "还有\(ids.count)个需协调问题没有解决，不能办结。",
                "\(ids.count) problems are open; solve them first.")
        case .targetsUnmet(let ids):
            BilingualText(
                "按已审定数据尚未达到目标：\(names.elements(ids))。说完成不等于完成。",
                "Accepted figures do not reach: \(names.elements(ids)).")
        case .doubtsOpen(let count):
            BilingualText(
                "还有\(count)处数据疑点没有处理，请先核实。",
                "\(count) doubts about figures are open; settle them first.")
        case .evidenceMissing:
            BilingualText(
                "没有佐证材料，请补充后再办。",
                "There is no evidence; add it first.")
        default: nil
        }
    }

    private func reportMessage(_ names: LifeNames) -> BilingualText? {
        switch self {
        case .reportsOpen(let ids):
            BilingualText(
                "还有\(ids.count)份反馈没有审定。",
                "\(ids.count) reports wait for an answer.")
        case .measureIncomplete:
            BilingualText(
                "措施和节点都要写明内容，节点要有日期。",
                "Measures and nodes need words, nodes a day.")
        case .nodeReached:
            BilingualText(
                "该节点已经完成。",
                "The node was reached already.")
        case .futureDay(let day):
            BilingualText(
                "\(day)还没有到。",
                "\(day) lies in the future.")
        case .partsDiffer(let whole, let parts):
            BilingualText(
                "分解数合计\(parts)，与总数\(whole)不符。请核对，或写明差额原因。",
                "The parts add up to \(parts), the whole is \(whole); check, or say why.")
        case .invalidParts:
            BilingualText(
                "分解对象须是下级单位，且每个单位只列一次。",
                "Parts go to institutions below, each once.")
        case .noPeriod:
            BilingualText(
                "该事项没有这一期的报送任务，请核对周期和起始日。",
                "The item has no such reporting period; check cadence and first day.")
        case .periodAhead(let day):
            BilingualText(
                "这一期\(day)才开始。",
                "The period begins on \(day).")
        case .periodClosed(let day):
            BilingualText(
                "这一期已于\(day)截止。确需补报，请督查室另一名人员特批。",
                "The period closed on \(day); ask the office for an exception.")
        case .ownException:
            BilingualText(
                "特批须由另一人作出，不能自批自报。",
                "A second person grants an exception.")
        case .alreadyReported:
            BilingualText(
                "这一期已经报送，正在审核或已审定。需要修改请先退回；已审定的数据请用“更正”。",
                "This period is reported already; have it returned, or correct the figure.")
        case .emptyReport:
            BilingualText(
                "反馈没有内容。请填写数值或工作进展；确无变化请选“本期无变化”。",
                "The report says nothing; give a value or words, or choose “no change”.")
        case .unchangedReasonMissing(let count):
            BilingualText(
                "已连续\(count)期无变化，请说明原因。",
                "Nothing changed \(count) times in a row: say why.")
        case .unchangedWithValues:
            BilingualText(
                "选了“本期无变化”就不能再填数值。",
                "“No change” cannot come with values.")
        case .foreignValue(let element):
            BilingualText(
                "\(names.element(element))不属于该事项，或填了两次。",
                "\(names.element(element)) is no target of the item, or stands there twice.")
        case .percentOutOfRange(let element):
            BilingualText(
                "\(names.element(element))按百分比填报，须在0至100之间。",
                "\(names.element(element)) is reported in percent, 0 to 100.")
        default: nil
        }
    }

    private func yearMessage(_ names: LifeNames) -> BilingualText? {
        switch self {
        case .reportState(_, let state):
            BilingualText(
                "该反馈现为“\(state.chinese)”，不能这样办理。",
                "The report is \(state.english); this cannot be done.")
        case .ownReport:
            BilingualText(
                "不能审核自己填报的内容，请由另一人办理。",
                "Nobody accepts their own report; let somebody else do it.")
        case .noFigure:
            BilingualText(
                "该反馈中没有这一项已审定的数据。",
                "No such figure was accepted with this report.")
        case .ladder(let next, let day):
            BilingualText(
                "督办须逐级进行。\(next.map { "下一步是\($0.chinese)" } ?? "目前没有应采取的步骤")\(day.map { "，\($0)起可以办理" } ?? "")。",
                "Urging climbs step by step\(next.map { ": next is \($0.english)" } ?? "")\(day.map { ", from \($0) on" } ?? "")."
            )
        case .nothingToDraw:
            BilingualText(
                "没有可供抽查的已审定数据。",
                "There are no accepted figures to draw from.")
        case .alreadyRecorded:
            BilingualText(
                "核查结果已经登记。",
                "The result is recorded already.")
        case .noDoubt:
            BilingualText(
                "没有这处疑点，或已经处理。",
                "There is no such doubt, or it is settled.")
        case .sameHolder:
            BilingualText(
                "问题已在该方手中。",
                "It holds the problem already.")
        case .alreadySolved:
            BilingualText(
                "问题已经解决。",
                "The problem is solved already.")
        case .helpPartners:
            BilingualText(
                "协同请求由牵头单位向同一事项的其他单位提出。",
                "The lead asks another organisation of the same item.")
        case .yearClosed:
            BilingualText(
                "本年度已经收官，不能再办理。",
                "The year is closed.")
        case .outcomesMissing(let ids):
            BilingualText(
                "还有\(ids.count)个事项没有去向，或去向与状态不符：\(names.items(ids))。",
                "\(ids.count) items have no outcome, or one that is not true: \(names.items(ids)).")
        case .nothingToCarry:
            BilingualText(
                "没有可结转的事项，或已经结转过。",
                "There is nothing to carry over, or it was done already.")
        default: nil
        }
    }
}

/// What things are called in a refusal.
struct LifeNames {
    let state: BookState?

    func item(_ id: ItemID) -> String {
        state?.item(id)?.number.value.map { "第\($0)项" } ?? element(.item(id))
    }

    func english(_ id: ItemID) -> String { state?.item(id)?.number.value.map { "item \($0)" } ?? "item \(id)" }

    func items(_ ids: [ItemID]) -> String {
        ids.prefix(10).map(item).joined(separator: "、") + (ids.count > 10 ? "等" : "")
    }

    func organisation(_ id: OrganisationID) -> String {
        state?.organisation(id)?.organisation.name.value ?? id.description
    }

    func element(_ id: ElementID) -> String { state?.label(of: id).map { "“\($0)”" } ?? id.description }

    func elements(_ ids: [ElementID]) -> String {
        ids.prefix(5).map(element).joined(separator: "、") + (ids.count > 5 ? "等\(ids.count)项" : "")
    }
}
