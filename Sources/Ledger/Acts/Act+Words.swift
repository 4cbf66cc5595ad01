internal import Values

extension Act {
    /// What was done, in a sentence for a history: `县水利局签收`. Names are those that `state` gives things.
    public func words(in state: BookState) -> BilingualText {
        let names = LifeNames(state: state)
        return switch self {
        case .directory(let act): act.words(names)
        case .matter(let act): act.words(names)
        case .planning(let act): act.words(names)
        case .reporting(let act): act.words(names)
        case .supervision(let act): act.words(names)
        case .year(let act): act.words(names)
        case .publication(let act): act.words(names)
        }
    }
}

extension LifeNames {
    func institution(_ id: InstitutionID) -> String { state?.directory.institution(id)?.name ?? id.description }
    func officer(_ id: OfficerID) -> String { state?.directory.officer(id)?.name ?? id.description }

    func post(_ id: PostID) -> String {
        guard let post = state?.directory.post(id) else { return id.description }
        return (post.profile.institution.map(institution) ?? "") + post.profile.title
    }

    func reporter(_ id: ReportID) -> String {
        state?.reporting.report(id).map { organisation($0.key.organisation) } ?? id.description
    }

    func period(_ key: ReportKey) -> BilingualText {
        state?.period(of: key) ?? BilingualText("\(key.first)", "\(key.first)")
    }

    func holder(_ holder: Holder) -> BilingualText {
        switch holder {
        case .organisation(let id): BilingualText(organisation(id), organisation(id))
        case .institution(let id): BilingualText(institution(id), institution(id))
        case .office: BilingualText("督查室", "the office")
        case .leader: BilingualText("分管领导", "the leader")
        }
    }

    /// A value with the scale and unit in which its target is printed.
    func value(_ value: ExactNumber, of element: ElementID) -> String {
        guard case .indicator(let id) = element, let indicator = state?.indicator(id)?.indicator else {
            return "\(value)%"
        }
        return Amount(value: value, scale: indicator.scale.value, unit: indicator.unit.value).text
    }
}

extension DirectoryAct {
    fileprivate func words(_ names: LifeNames) -> BilingualText {
        switch self {
        case .register(let profile): BilingualText("登记单位\(profile.name)", "registered \(profile.name)")
        case .change(_, let profile, _): BilingualText("修改单位\(profile.name)", "changed \(profile.name)")
        case .rejectMatch(let name, let institution):
            BilingualText("确认“\(name)”不是\(institution)", "said that “\(name)” is not \(institution)")
        case .registerOfficer(let name, _): BilingualText("登记人员\(name)", "registered \(name)")
        case .createPost(let post):
            BilingualText(
                "设立岗位\(post.institution.map(names.institution) ?? "")\(post.title)（\(post.role.chinese)）",
                "created the post \(post.title) (\(post.role.english))")
        case .appoint(let officer, let post, let day):
            BilingualText(
                "\(names.officer(officer))自\(day)起任\(names.post(post))",
                "\(names.officer(officer)) holds \(names.post(post)) from \(day)")
        case .vacate(let post, let day, _):
            BilingualText("\(names.post(post))\(day)后空缺", "\(names.post(post)) is empty after \(day)")
        case .setRules: BilingualText("修改地方规则", "changed the local rules")
        }
    }
}

extension MatterAct {
    fileprivate func words(_ names: LifeNames) -> BilingualText {
        switch self {
        case .sign(let id): BilingualText("\(names.organisation(id))签收", "\(names.organisation(id)) signed")
        case .refuse(let id, _):
            BilingualText("\(names.organisation(id))拒签", "\(names.organisation(id)) refused to sign")
        case .answerRefusal(let id, let released, _):
            BilingualText(
                released ? "同意\(names.organisation(id))不承办" : "维持交办，\(names.organisation(id))须签收",
                released ? "released \(names.organisation(id))" : "upheld the dispatch to \(names.organisation(id))")
        case .classify(let id, _, let cadence):
            BilingualText(
                "\(names.item(id))定为\(cadence.chinese)", "\(names.english(id)) is reported \(cadence.rawValue)")
        case .requestExtension(let element, let id, let day, _):
            BilingualText(
                "\(names.organisation(id))申请将\(names.element(element))延期至\(day)",
                "\(names.organisation(id)) asked for time until \(day)")
        case .decideExtension(_, let day, _):
            BilingualText(
                day.map { "同意延期，新时限\($0)" } ?? "不同意延期", day.map { "granted time until \($0)" } ?? "refused more time")
        case .changeTarget(let element, let value, let approval, _):
            BilingualText(
                "\(names.element(element))目标调整为\(names.value(value, of: element))\(approval.map { "（\($0.leader)批准）" } ?? "")",
                "changed the target of \(names.element(element)) to \(names.value(value, of: element))")
        case .suspend: BilingualText("中止", "suspended it")
        case .resume: BilingualText("恢复办理", "took it up again")
        case .list(_, let isListed, _):
            BilingualText(isListed ? "挂牌督办" : "取消挂牌督办", isListed ? "listed it" : "took it off the list")
        default: endingWords(names)
        }
    }

    private func endingWords(_ names: LifeNames) -> BilingualText {
        switch self {
        case .requestCompletion(_, let id, _, _):
            BilingualText("\(names.organisation(id))申请办结", "\(names.organisation(id)) asked for completion")
        case .endorseCompletion: BilingualText("牵头单位审核同意办结", "the lead's head agreed to the completion")
        case .denyCompletion: BilingualText("退回办结申请", "denied the completion")
        case .complete: BilingualText("复核认定办结", "found it complete")
        case .close(let ids): BilingualText("\(names.items(ids))销号", "closed \(ids.count) items")
        case .archive(let ids): BilingualText("\(names.items(ids))归档", "archived \(ids.count) items")
        case .recheck(_, let holds, _):
            BilingualText(
                holds ? "回头看：成果保持" : "回头看：成果未保持，重新办理", holds ? "re-checked: it holds" : "re-checked: reopened")
        default: BilingualText(verb.chinese, verb.english)
        }
    }
}

extension PlanningAct {
    fileprivate func words(_ names: LifeNames) -> BilingualText {
        switch self {
        case .adopt(_, let id, let measures):
            BilingualText(
                "\(names.organisation(id))制定措施\(measures.count)条",
                "\(names.organisation(id)) adopted \(measures.count) measures")
        case .reach(let id, let node, let day):
            BilingualText(
                "\(day)完成节点：\(names.node(id, node))", "reached the node \(names.node(id, node)) on \(day)")
        case .setTrajectory(let element, _):
            BilingualText("设定\(names.element(element))的计划进度", "set the trajectory of \(names.element(element))")
        case .changeTrajectory(let element, _, _, _):
            BilingualText("调整\(names.element(element))的计划进度", "changed the trajectory of \(names.element(element))")
        case .allot(let element, _, let parts, _):
            BilingualText(
                "\(names.element(element))分解到\(parts.map { names.institution($0.institution) }.joined(separator: "、"))",
                "shared \(names.element(element)) out among \(parts.count)")
        }
    }
}

extension LifeNames {
    fileprivate func node(_ id: MeasureID, _ node: Int) -> String {
        guard let measure = state?.planning.measures.element(id), measure.nodes.indices.contains(node) else {
            return "\(id)"
        }
        return measure.nodes[node].text
    }
}

extension ReportingAct {
    fileprivate func words(_ names: LifeNames) -> BilingualText {
        switch self {
        case .submit(let key, let content):
            BilingualText(
                "\(names.organisation(key.organisation))填报\(names.period(key).chinese)反馈\(content.isUnchanged ? "：本期无变化" : "")",
                "\(names.organisation(key.organisation)) reported on \(names.period(key).english)\(content.isUnchanged ? ": no change" : "")"
            )
        case .endorse(let id):
            BilingualText("\(names.reporter(id))负责人审核通过", "the head of \(names.reporter(id)) approved the report")
        case .sendBack(let id, _):
            BilingualText("\(names.reporter(id))负责人退回填报人", "the head of \(names.reporter(id)) sent the report back")
        case .accept(let id, let reviewed):
            BilingualText(
                "审定\(names.reporter(id))的反馈\(reviewed.map { "：\($0.chinese)" } ?? "")",
                "accepted the report of \(names.reporter(id))")
        case .returned(let id, _):
            BilingualText("退回\(names.reporter(id))的反馈", "returned the report of \(names.reporter(id))")
        case .correct(_, let element, let value, _):
            BilingualText(
                "\(names.element(element))更正为\(names.value(value, of: element))",
                "corrected \(names.element(element)) to \(names.value(value, of: element))")
        case .grantException(let key, _):
            BilingualText(
                "特批\(names.organisation(key.organisation))补报\(names.period(key).chinese)",
                "let \(names.organisation(key.organisation)) report on \(names.period(key).english) late")
        case .reportAllotment(_, let day, let value):
            BilingualText("截至\(day)完成分解任务\(value)", "reached \(value) of the part by \(day)")
        }
    }
}

extension SupervisionAct {
    fileprivate func words(_ names: LifeNames) -> BilingualText {
        switch self {
        case .urge(_, let id, .talk, let due, _):
            BilingualText("约谈\(names.organisation(id))（时限\(due)）", "called \(names.organisation(id)) in, due \(due)")
        case .urge(_, let id, let step, let due, _):
            BilingualText(
                "向\(names.organisation(id))发出\(step.chinese)（时限\(due)）",
                "urged \(names.organisation(id)): \(step.english), due \(due)")
        case .answerUrging: BilingualText("回复督办", "answered the urging")
        case .raise(_, let id, let text, _):
            BilingualText(
                "\(names.organisation(id))提出问题：\(text)", "\(names.organisation(id)) raised a problem: \(text)")
        case .pass(_, let holder, _):
            BilingualText("问题转\(names.holder(holder).chinese)", "passed the problem to \(names.holder(holder).english)")
        case .solve: BilingualText("问题解决", "solved the problem")
        case .requestHelp(_, let from, let to, let text, let due):
            BilingualText(
                "\(names.organisation(from))请\(names.organisation(to))于\(due)前协同：\(text)",
                "\(names.organisation(from)) asked \(names.organisation(to)) for help by \(due): \(text)")
        case .answerHelp: BilingualText("答复协同请求", "answered the request for help")
        case .confirmHelp: BilingualText("确认协同结果", "confirmed the help")
        case .draw(let seed, _, let chosen):
            BilingualText("抽取\(chosen.count)个数据现场核查（种子\(seed)）", "drew \(chosen.count) figures to check (seed \(seed))")
        case .recordCheck(_, let isTrue, let found, _):
            BilingualText(
                isTrue ? "核验通过" : "核验不实\(found.map { "，实为\($0)" } ?? "")",
                isTrue ? "checked: true" : "checked: false\(found.map { ", it is \($0)" } ?? "")")
        case .settleDoubt(let key, let verdict, _):
            BilingualText(
                "处理疑点（\(key.check.chinese)）：\(verdict.chinese)",
                "settled a doubt (\(key.check.english)): \(verdict.english)")
        }
    }
}

extension YearAct {
    fileprivate func words(_ names: LifeNames) -> BilingualText {
        switch self {
        case .appeal(let id, _, _):
            BilingualText("\(names.institution(id))申诉", "\(names.institution(id)) appealed")
        case .decideAppeal(_, let isUpheld, _):
            BilingualText(isUpheld ? "申诉成立" : "驳回申诉", isUpheld ? "upheld the appeal" : "dismissed the appeal")
        case .closeYear: BilingualText("年度收官", "closed the year")
        case .carryOver(let book, _, let items, _):
            BilingualText("从\(book)结转\(items.count)个事项", "carried \(items.count) items over from \(book)")
        }
    }
}

extension PublicationAct {
    fileprivate func words(_ names: LifeNames) -> BilingualText {
        switch self {
        case .setContact(let contact):
            BilingualText("设定公开页联系方式（\(contact.office)）", "set the public contact (\(contact.office))")
        case .propose(let item, _):
            BilingualText("提请公示\(names.item(item))", "proposed \(names.english(item)) for publication")
        case .approve(let id, let recorded):
            BilingualText(
                "批准公示\(id)\(recorded.map { "（\($0.leader)，依据：\($0.basis)）" } ?? "")",
                "approved the public text \(id)\(recorded.map { " (\($0.leader), by \($0.basis))" } ?? "")")
        case .decline(let id, _): BilingualText("退回公示\(id)", "handed the public text \(id) back")
        case .withdraw(let id, _): BilingualText("撤回公示\(id)", "withdrew the public text \(id)")
        case .object(let id, let kind, _, let day):
            BilingualText(
                "登记对公示\(id)的异议（\(kind.chinese)，\(day)收到）",
                "took down an objection to \(id) (\(kind.english), of \(day))")
        case .answer(let id, let isUpheld, _):
            BilingualText(
                "答复异议\(id)：\(isUpheld ? "成立" : "不成立")",
                "answered the objection \(id): \(isUpheld ? "right" : "not right")")
        }
    }
}
