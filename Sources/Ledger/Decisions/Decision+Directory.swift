import Values

extension Decision {
    func check(_ act: DirectoryAct) throws(Refusal) {
        switch act {
        case .register(let profile): try check(profile, as: nil)
        case .change(let id, let profile, _):
            guard let known = state.directory.institution(id) else { throw .life(.unknown("\(id)")) }
            guard known.profile != profile else { throw .nothingChanges }
            try check(profile, as: id)
        case .rejectMatch(let name, let institution):
            guard name.hasContent, institution.hasContent else { throw .life(.nameMissing) }
            guard !state.directory.isRejected(name, as: institution) else { throw .nothingChanges }
        case .registerOfficer(let name, let account):
            guard name.hasContent else { throw .life(.nameMissing) }
            if let account, state.directory.officer(of: account) != nil { throw .life(.accountTaken) }
        case .createPost(let profile):
            guard profile.title.hasContent else { throw .life(.nameMissing) }
            try require(profile.institution)
            for section in profile.sections { try require(section) }
        case .appoint(let officer, let post, let day): try checkAppointment(of: officer, to: post, from: day)
        case .vacate(let id, let day, _):
            guard let post = state.directory.post(id) else { throw .life(.unknown("\(id)")) }
            guard let last = post.holdings.last, last.to == nil else { throw .life(.postEmpty) }
            guard last.from <= day else { throw .life(.appointmentOrder) }
        case .setRules(let rules, _, let careless): try check(rules, careless)
        }
    }

    private func require(_ id: InstitutionID?) throws(Refusal) {
        if let id, state.directory.institution(id) == nil { throw .life(.unknown("\(id)")) }
    }

    private func check(_ profile: InstitutionProfile, as id: InstitutionID?) throws(Refusal) {
        guard profile.name.hasContent, profile.aliases.allSatisfy(\.hasContent) else { throw .life(.nameMissing) }
        try require(profile.parent)
        for member in profile.members { try require(member) }
        for name in [profile.name] + profile.aliases {
            if let other = state.directory.institution(named: name), other.id != id { throw .life(.nameTaken(name)) }
        }
        guard let id, let parent = profile.parent else { return }
        guard parent != id, !state.directory.ancestors(of: parent).contains(id) else { throw .life(.circular) }
    }

    private func checkAppointment(
        of officer: OfficerID, to id: PostID, from day: CalendarDate
    ) throws(Refusal) {
        guard state.directory.officer(officer) != nil else { throw .life(.unknown("\(officer)")) }
        guard let post = state.directory.post(id) else { throw .life(.unknown("\(id)")) }
        if let last = post.holdings.last {
            guard last.from < day, last.to.map({ $0 < day }) ?? true else { throw .life(.appointmentOrder) }
            guard last.officer != officer || last.to != nil else { throw .nothingChanges }
        }
        let others = state.directory.posts.filter { other in
            other.id != id && other.holdings.contains { $0.officer == officer && ($0.to.map { day <= $0 } ?? true) }
        }
        // 三员分立: an administrator's post goes with no other post at all.
        guard others.allSatisfy({ !$0.profile.role.isAdministrator && !post.profile.role.isAdministrator }) else {
            throw .life(.administratorsApart)
        }
    }

    /// Rules as they are recorded: with what was read and confirmed, and without a confirmation of nothing.
    func completed(_ act: DirectoryAct) -> DirectoryAct {
        guard case .setRules(let rules, let reason, _) = act else { return act }
        let concerns = rules.concerns(replacing: state.rules)
        guard !concerns.isEmpty else { return .setRules(rules, reason: reason) }
        return .setRules(rules, reason: reason + RulesConcern.confirmed(concerns), careless: true)
    }

    /// What the law forbids is forbidden whatever is confirmed; what is careless takes somebody who says that it is wanted.
    private func check(_ rules: LocalRules, _ careless: Bool) throws(Refusal) {
        try check(rules)
        let concerns = rules.concerns(replacing: state.rules)
        guard careless || concerns.isEmpty else { throw .life(.rulesCareless(concerns)) }
    }

    private func check(_ rules: LocalRules) throws(Refusal) {
        guard rules != state.rules else { throw .nothingChanges }
        for name in rules.criteria {
            if let word = ForbiddenCriterion.word(in: name) { throw .life(.forbiddenCriterion(name, word)) }
        }
        guard Ratio.zero < rules.light.yellowFrom, rules.light.yellowFrom < rules.light.redAbove else {
            throw .life(
                .invalidRule(BilingualText("黄灯起点须大于0且小于红灯起点", "yellow begins above 0 and below red")))
        }
        guard (0...30).contains(rules.light.dueSoonWorkingDays) else {
            throw .life(
                .invalidRule(BilingualText("临期提醒须为0至30个工作日", "what is due soon is due within 0 to 30 working days")))
        }
        guard rules.ladder.reminderDays.allSatisfy((0...90).contains),
            rules.ladder.escalation.allSatisfy({ (0...90).contains($0.workingDays) }),
            zip(rules.ladder.escalation, rules.ladder.escalation.dropFirst()).allSatisfy({ $0.step < $1.step })
        else {
            throw .life(
                .invalidRule(
                    BilingualText("督办阶梯须逐级加重，间隔0至90天", "each step of the ladder is graver, 0 to 90 days after the last")
                ))
        }
    }
}

extension Role {
    /// One of the three administrators (三员).
    public var isAdministrator: Bool {
        switch self {
        case .systemAdmin, .securityAdmin, .auditor: true
        default: false
        }
    }
}
