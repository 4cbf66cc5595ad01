internal import Values

extension DueTask.Kind {
    /// The word for it in JSON, which stays the same.
    public var code: String {
        switch self {
        case .sign: "sign"
        case .adoptMeasures: "adoptMeasures"
        case .firstFeedback: "firstFeedback"
        case .report: "report"
        case .endorseReport: "endorseReport"
        case .improveReport: "improveReport"
        case .endorseCompletion: "endorseCompletion"
        case .node: "node"
        case .answerUrging: "answerUrging"
        case .problem: "problem"
        case .answerHelp: "answerHelp"
        case .confirmHelp: "confirmHelp"
        case .refusal: "refusal"
        case .acceptReport: "acceptReport"
        case .extend: "extend"
        case .review: "review"
        case .close: "close"
        case .urge: "urge"
        case .doubt: "doubt"
        case .siteCheck: "siteCheck"
        case .appeal: "appeal"
        case .approvePublication: "approvePublication"
        case .answerObjection: "answerObjection"
        case .approvePlan: "approvePlan"
        }
    }

    /// The name in the book of what it is about, beside the item: `o3`, `r12`, `m2:0` for a node.
    public var subject: String? {
        switch self {
        case .sign(let id), .adoptMeasures(let id), .firstFeedback(let id), .endorseCompletion(let id),
            .refusal(let id), .urge(let id, _, _):
            id.description
        case .report(let key): key.organisation.description
        case .endorseReport(let id), .improveReport(let id), .acceptReport(let id): id.description
        case .node(let id, let index): "\(id):\(index)"
        case .answerUrging(let id): id.description
        case .problem(let id): id.description
        case .answerHelp(let id), .confirmHelp(let id): id.description
        case .extend(let id): id.description
        case .doubt(let key): key.report.description
        case .siteCheck(let id): id.description
        case .appeal(let id): id.description
        case .approvePublication(let id): id.description
        case .answerObjection(let id): id.description
        case .review, .close, .approvePlan: nil
        }
    }
}

extension BookState {
    /// What a task asks for, in a few words, with the names that people know.
    public func words(for kind: DueTask.Kind) -> BilingualText {
        workWords(kind) ?? answerWords(kind) ?? officeWords(kind) ?? BilingualText(kind.code, kind.code)
    }

    /// The organisation of an item whose people have to do it; `nil` where it is for the office, a leader or an institution.
    public func organisation(for task: DueTask) -> OrganisationID? {
        guard !task.roles.isDisjoint(with: [.reporter, .unitHead]) else { return nil }
        return switch task.kind {
        case .sign(let id), .adoptMeasures(let id), .firstFeedback(let id), .endorseCompletion(let id): id
        case .report(let key): key.organisation
        case .endorseReport(let id), .improveReport(let id): reporting.report(id)?.key.organisation
        case .node(let id, _): planning.measures.element(id)?.organisation
        case .answerUrging(let id): supervision.urgings.element(id)?.organisation
        case .answerHelp(let id): supervision.helpRequests.element(id)?.to
        case .confirmHelp(let id): supervision.helpRequests.element(id)?.from
        case .problem(let id):
            if case .organisation(let holder) = supervision.problems.element(id)?.holder { holder } else { nil }
        default: nil
        }
    }

    /// What those are called who have to do it: the organisation, by the name it bears in its item, or the institution.
    public func performer(of task: DueTask) -> String? {
        organisation(for: task).map(name(of:)) ?? task.institution.flatMap { directory.institution($0)?.name }
    }

    private func workWords(_ kind: DueTask.Kind) -> BilingualText? {
        switch kind {
        case .sign: BilingualText("签收", "sign")
        case .adoptMeasures: BilingualText("制定措施", "adopt measures")
        case .firstFeedback: BilingualText("首次反馈", "give first feedback")
        case .report(let key): BilingualText("报送\(period(of: key).chinese)进展", "report for \(period(of: key).english)")
        case .endorseReport: BilingualText("审核反馈", "endorse the report")
        case .improveReport: BilingualText("修改后重报", "improve the report")
        case .endorseCompletion: BilingualText("审核办结申请", "endorse the completion")
        case .node(let id, let index):
            BilingualText("节点：\(nodeText(id, index))", "node: \(nodeText(id, index))")
        default: nil
        }
    }

    private func answerWords(_ kind: DueTask.Kind) -> BilingualText? {
        switch kind {
        case .answerUrging(let id):
            BilingualText(
                "答复督办单\(supervision.urgings.element(id)?.number.map { "第\($0)号" } ?? "")",
                "answer letter \(supervision.urgings.element(id)?.number.map { "no. \($0)" } ?? "")")
        case .problem(let id):
            BilingualText("协调问题：\(problemText(id))", "move on with the problem: \(problemText(id))")
        case .answerHelp(let id): BilingualText("答复协同请求：\(helpText(id))", "answer the request: \(helpText(id))")
        case .confirmHelp(let id): BilingualText("确认协同结果：\(helpText(id))", "confirm the help: \(helpText(id))")
        default: nil
        }
    }

    private func officeWords(_ kind: DueTask.Kind) -> BilingualText? {
        switch kind {
        case .refusal(let id): BilingualText("答复\(name(of: id))拒签", "answer the refusal of \(name(of: id))")
        case .acceptReport(let id):
            BilingualText("审定\(reporter(of: id))的反馈", "accept the report of \(reporter(of: id))")
        case .extend: BilingualText("答复延期申请", "decide on more time")
        case .review: BilingualText("复核办结", "review the completion")
        case .close: BilingualText("销号", "close")
        case .urge(let id, let step, let due):
            BilingualText(
                "\(step.chinese)\(name(of: id))（时限\(due)）", "\(step.english) to \(name(of: id)) (due \(due))")
        case .doubt(let key):
            BilingualText(
                "处理疑点：\(reporter(of: key.report))，\(key.check.chinese)",
                "settle a doubt: \(reporter(of: key.report)), \(key.check.english)")
        case .siteCheck(let id):
            BilingualText("现场核查：\(checked(id))", "site check: \(checked(id))")
        case .appeal(let id): BilingualText("裁定\(appellant(id))的申诉", "decide the appeal of \(appellant(id))")
        case .approvePublication(let id):
            BilingualText("批准公示：\(publicTitle(id))", "approve for publication: \(publicTitle(id))")
        case .answerObjection(let id): BilingualText("答复公示异议\(id)", "answer the objection \(id)")
        case .approvePlan: BilingualText("核定计划", "approve the plan")
        default: nil
        }
    }

    /// The label of the period of a report: `2026年6月`.
    public func period(of key: ReportKey) -> BilingualText {
        let period = rules.reporting.period(of: key.cadence, containing: key.first, calendar: rules.calendar)
        return BilingualText(period?.chinese ?? "\(key.first)", period?.english ?? "\(key.first)")
    }

    /// The name that an organisation bears in its item; its name in the book where it is not known.
    public func name(of id: OrganisationID) -> String { organisation(id)?.organisation.name.value ?? id.description }

    private func reporter(of id: ReportID) -> String {
        reporting.report(id).map { name(of: $0.key.organisation) } ?? id.description
    }

    private func nodeText(_ id: MeasureID, _ index: Int) -> String {
        guard let measure = planning.measures.element(id), measure.nodes.indices.contains(index) else {
            return id.description
        }
        return measure.nodes[index].text
    }

    private func problemText(_ id: ProblemID) -> String { supervision.problems.element(id)?.text ?? id.description }
    private func helpText(_ id: HelpID) -> String { supervision.helpRequests.element(id)?.text ?? id.description }

    private func publicTitle(_ id: PublicationID) -> String { publishing.publication(id)?.text.title ?? id.description }

    private func checked(_ id: SiteCheckID) -> String {
        guard let check = supervision.siteChecks.element(id) else { return id.description }
        return label(of: check.element) ?? check.element.description
    }

    private func appellant(_ id: AppealID) -> String {
        supervision.appeals.element(id).flatMap { directory.institution($0.institution)?.name } ?? id.description
    }
}
