internal import Ledger
internal import Values

extension Play {
    mutating func importReading() {
        let document = BreakdownDocument(size, county, chance)
        let bytes = Array(document.text.utf8)
        let digest = keep(bytes, named: "\(County.place)\(size.year)年重点工作任务分解.txt")
        let source = SourceDocument(
            name: documents[0].name, format: "txt", bytes: bytes.count, original: digest, text: digest)
        act(.importReading(document.draft, source: source), by: Self.opener)
        on(working(1, after: today)) { $0.correctReading() }
        on(working(3, after: today)) { $0.submitPlan() }
    }

    /// Keeps bytes with the book.
    mutating func keep(_ bytes: [UInt8], named name: String) -> Digest {
        documents.append(.init(name: name, bytes: bytes))
        return hash(bytes)
    }

    /// What the office sets right before it confirms: each way of correcting once.
    private mutating func correctReading() {
        let supervisor = Self.opener
        let items = state.liveItems
        for item in items.prefix(4) {
            act(.correct([.item(item.id, .notes("请每月报送佐证材料"))], reason: "领导要求"), by: supervisor)
        }
        if let item = items.first(where: { $0.deadline.value?.origin == .implied }) {
            let deadline = Deadline(date: yearEnd, origin: .assigned)
            act(.correct([.item(item.id, .deadline(deadline))], reason: "经与牵头单位核实，年底前完成"), by: supervisor)
        }
        let leaderless = items.filter { $0.lead == nil && $0.liveOrganisations.count > 1 }
        if leaderless.count > 1, let first = leaderless.first?.liveOrganisations.first {
            act(.nameLead(first.id, reason: "分管领导明确牵头单位"), by: supervisor)
        }
        addWhatIsMissing(items)
        for finding in state.openFindings.prefix(6) {
            act(.settleFinding(finding.id, reason: "已与责任单位核实，按现有分工办理"), by: supervisor)
        }
    }

    private mutating func addWhatIsMissing(_ items: [Item]) {
        guard items.count > 5 else { return }
        let supervisor = Self.opener
        let extra = CommitmentDraft(text: "建立月调度机制", action: "建立", strength: .plan, kind: .ongoing)
        act(.addCommitment(extra, to: items[5].id, reason: "原文漏列"), by: supervisor)
        let name = county.name(for: "县财政局")
        if !items[4].organisations.contains(where: { $0.name.value == name }) {
            act(
                .addOrganisation(OrganisationDraft(name: name, role: .cooperating), to: items[4].id, reason: "资金保障需要"),
                by: supervisor)
        }
        if let commitment = state.items[5].commitments.last {
            act(.strike(.commitment(commitment.id), reason: "属于工作方法，不单列考核"), by: supervisor)
        }
    }

    private mutating func submitPlan() {
        let supervisor = Self.opener
        act(.confirm(state.liveItems.map(\.id)), by: supervisor)
        act(.submit(note: "请县长核定"), by: supervisor)
        on(working(1, after: today)) { play in
            play.act(.returnPlan(reason: "请核对牵头单位后再报"), by: play.holder(.leader))
            play.on(play.working(1, after: play.today)) { $0.submitAgain() }
        }
    }

    private mutating func submitAgain() {
        if let item = state.liveItems.first {
            act(.correct([.item(item.id, .notes("牵头单位已与编制部门核对"))], reason: "按核定意见修改"), by: Self.opener)
        }
        let open = state.liveItems.filter { !$0.isConfirmed }.map(\.id)
        act(.confirm(open), by: Self.opener)
        act(.submit(note: "已按要求核对"), by: Self.opener)
        on(working(2, after: today)) { play in
            play.act(.approve(nil), by: play.holder(.leader))
            play.makeTales()
            play.appointLeaders()
            play.on(play.working(1, after: play.today)) { $0.setTrajectories() }
            play.dispatchInBatches()
        }
    }

    /// Deputies take charge of sections, now that the book has them; the rules of the place are set.
    private mutating func appointLeaders() {
        for (number, section) in state.sections.prefix(3).enumerated() {
            let profile = PostProfile(title: "分管领导（\(section.title)）", role: .leader, sections: [section.id])
            act(.act(.directory(.createPost(profile))), by: Self.opener)
            let officer = OfficerID(5 + number)
            act(
                .act(.directory(.appoint(officer, to: PostID(state.directory.posts.count), from: today))),
                by: Self.opener)
        }
        var rules = state.rules
        rules.criteria = ["群众满意度测评"]
        act(.act(.directory(.setRules(rules, reason: "按年度考核办法设定"))), by: Self.opener)
    }
}
