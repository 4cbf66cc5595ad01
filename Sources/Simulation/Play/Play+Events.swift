internal import Ledger
internal import Values

extension Play {
    /// What happens once in a year.
    mutating func setOutEvents() {
        let items = state.liveItems.map(\.id)
        func item(_ index: Int) -> ItemID { items[index % items.count] }
        for (index, id) in items.enumerated() where matters[id]?.cadence != .weekly {
            let isWished = matters[id]?.wishes.contains { $0.check == .partsAndWhole } ?? false
            guard isWished || index % 4 == 1 else { continue }
            on(day(3, chance.number(in: 2...6))) { $0.allot(id) }
        }
        on(day(5, 11)) { $0.suspend(item(1), "项目用地规划调整，暂缓实施") }
        on(day(7, 6)) { $0.resume(item(1)) }
        on(day(9, 14)) { $0.suspend(item(9), "上级政策调整，等待新的口径") }
        on(day(8, 10)) { $0.changeTarget(of: item(3)) }
        on(day(6, 15)) { $0.changeTrajectory(of: item(4)) }
        on(day(6, 16)) { $0.changeTrajectory(of: item(15)) }
        for index in [6, 11] {
            on(day(8, 20)) { $0.list(item(index), true) }
        }
        on(day(11, 10)) { $0.list(item(6), false) }
        on(day(8, 3)) { $0.reportWeekly(item(13)) }
        for (id, tale) in items.compactMap({ id in matters[id].map { (id, $0) } }) {
            guard let due = tale.due, let date = due.adding(days: -chance.number(in: 10...16)),
                chance.happens(permille: 450)
            else { continue }
            on(date) { $0.requestExtension(of: id) }
        }
        setOutStaffChanges(items)
    }

    private mutating func setOutStaffChanges(_ items: [ItemID]) {
        on(day(3, 2)) { play in
            guard let institution = play.state.directory.institutions.first else { return }
            var profile = institution.profile
            profile.aliases.append("县发改委")
            let change = DirectoryAct.change(institution.id, profile, reason: "旧文件沿用原简称")
            play.act(.act(.directory(change)), by: play.office())
        }
        on(day(3, 10)) { play in
            for id in items { play.engageTownship(in: id) }
        }
        on(day(7, 1)) { play in
            guard let post = play.post(.reporter, of: 0) else { return }
            let officer = play.newOfficer()
            play.act(.act(.directory(.appoint(officer, to: post, from: play.today))), by: play.office())
        }
        on(day(8, 28)) { play in
            let last = play.state.directory.institutions.count - 2
            guard let post = play.post(.reporter, of: last) else { return }
            play.act(.act(.directory(.vacate(post, last: play.today, reason: "到龄退休"))), by: play.office())
            play.on(play.day(9, 7)) { play in
                let officer = play.newOfficer()
                play.act(.act(.directory(.appoint(officer, to: post, from: play.today))), by: play.office())
            }
        }
    }

    private func post(_ role: Role, of index: Int) -> PostID? {
        let institutions = state.directory.institutions
        guard institutions.indices.contains(index) else { return nil }
        return state.directory.posts.first {
            $0.profile.role == role && $0.profile.institution == institutions[index].id
        }?.id
    }

    /// Where all townships together cooperate, one of them is named.
    private mutating func engageTownship(in id: ItemID) {
        guard let item = state.item(id), item.state.isActive || item.state == .dispatched,
            item.liveOrganisations.contains(where: { $0.name.value == County.umbrella }),
            let town = chance.pick(county.towns)
        else { return }
        let draft = OrganisationDraft(name: town, role: .cooperating)
        guard act(.engage(draft, to: id, reason: "试点任务落在该镇，单独明确"), by: office()),
            let organisation = state.item(id)?.organisations.last?.id
        else { return }
        on(working(2, after: today)) { play in
            let state = play.state.item(id)?.state
            guard state?.isActive == true || state == .dispatched else { return }
            play.act(.act(.matter(.sign(organisation))), by: play.head(of: organisation))
        }
    }

    private mutating func suspend(_ id: ItemID, _ reason: String) {
        guard state.item(id)?.state.isActive == true, matters[id]?.isEnding == false else { return }
        act(.act(.matter(.suspend(id, nil, reason: reason))), by: holder(.leader))
    }

    private mutating func resume(_ id: ItemID) {
        guard state.item(id)?.state == .suspended else { return }
        act(.act(.matter(.resume(id, reason: "规划调整已批复，恢复实施"))), by: office())
    }

    private mutating func changeTarget(of id: ItemID) {
        guard state.item(id)?.state.isActive == true,
            let element = state.liveTargets(of: id).first(where: {
                isLevel($0) && targets[$0]?.manner == .honest && targets[$0]?.isAllotted == false
                    && targets[$0]?.isRelated == false
            }), let target = state.planning.targets[element], let tale = targets[element]
        else { return }
        let goal = scaled(target.trajectory.progress.target, 9300, tale.places)
        let approval = RecordedApproval(leader: "县长", basis: "县政府第9次常务会议纪要")
        let change = MatterAct.changeTarget(element, to: goal, approval, reason: "上级调减年度计划")
        act(.act(.matter(change)), by: office())
    }

    private mutating func changeTrajectory(of id: ItemID) {
        guard state.item(id)?.state.isActive == true,
            let element = state.liveTargets(of: id).first(where: {
                state.planning.targets[$0]?.trajectory.progress.measure == .cumulative
                    && state.planning.targets[$0]?.trajectory.curve?.shape != .sShaped
            }), let target = state.planning.targets[element], let due = target.trajectory.curve?.due,
            let curve = try? PlannedCurve(from: day(1, 1), to: due, .sShaped)
        else { return }
        var trajectory = target.trajectory
        trajectory.curve = curve
        guard trajectory != target.trajectory else { return }
        let approval = RecordedApproval(leader: "常务副县长", basis: "专题会议纪要第6期")
        let change = PlanningAct.changeTrajectory(element, trajectory, approval, reason: "施工组织调整，进度前慢后快")
        act(.act(.planning(change)), by: office())
    }

    private mutating func list(_ id: ItemID, _ isListed: Bool) {
        guard let item = state.item(id), item.state >= .dispatched, item.state < .completed,
            (item.matter.listed != nil) != isListed
        else { return }
        let reason = isListed ? "连续两月进度滞后，挂牌督办" : "进度已赶上，解除挂牌"
        act(.act(.matter(.list(id, isListed: isListed, reason: reason))), by: office())
    }

    /// From now on the office hears of an item every week.
    private mutating func reportWeekly(_ id: ItemID) {
        guard let item = state.item(id), item.state.isActive, item.matter.cadence != .weekly else { return }
        guard act(.act(.matter(.classify(id, item.matter.difficulty, .weekly))), by: office()) else { return }
        matters[id]?.cadence = .weekly
        for organisation in item.answerable where matters[id]?.isSilent == false {
            guard case .signed = item.matter.signings[organisation.id] else { continue }
            setOutReports(id, organisation.id, from: today)
        }
    }

    private mutating func requestExtension(of id: ItemID) {
        guard let organisation = worker(id), let due = state.dueDate(of: .item(id)), today <= due,
            let wanted = due.adding(days: 60), matters[id]?.isEnding == false
        else { return }
        let request = MatterAct.requestExtension(
            .item(id), by: organisation, to: min(wanted, yearEnd), reason: "前期手续办理时间较长，申请延期")
        guard due < min(wanted, yearEnd), act(.act(.matter(request)), by: reporter(of: organisation)) else { return }
        let number = ExtensionID(state.supervision.extensions.count)
        let granted = number.rawValue % 2 == 1 ? min(due.adding(days: 45) ?? due, yearEnd) : nil
        on(working(3, after: today)) { play in
            let reason = granted == nil ? "理由不充分，请按原时限完成" : "同意延期一次，不再顺延"
            guard
                play.act(.act(.matter(.decideExtension(number, granted: granted, reason: reason))), by: play.office()),
                let granted
            else { return }
            play.matters[id]?.due = granted
        }
    }
}
