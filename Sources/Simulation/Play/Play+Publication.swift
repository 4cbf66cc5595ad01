internal import Ledger
internal import Values

/// What the office tells the public over the year. All of it draws from a chance of its own, so that the rest of the year goes the
/// same way whether anything is told or not.
extension Play {
    /// Sets out what is published when: three batches, objections, a new text where something changed, one that is taken back.
    mutating func setOutPublication() {
        publicly(on: day(4, 2)) { $0.setUpPublicPage() }
        for batch in PublicWords.batches {
            publicly(on: day(batch.month, batch.day)) { $0.propose(sections: batch.sections) }
        }
        for month in 5...12 { publicly(on: day(month, 6)) { $0.tellOfChanges() } }
        publicly(on: day(10, 20)) { $0.withdrawOne() }
        publicly(on: day(11, 24)) { $0.objectLate() }
        publicly(on: nextJanuary(6)) { $0.tellOfChanges() }
    }

    /// Sets something out that draws from the publication's own chance.
    private mutating func publicly(on day: CalendarDate, _ deed: @escaping Deed) {
        apart { $0.on(day) { $0.apart(deed) } }
    }

    private mutating func apart(_ deed: Deed) {
        let isOutermost = !isPublishing
        if isOutermost { swap(&chance, &publicChance) }
        isPublishing = true
        deed(&self)
        guard isOutermost else { return }
        isPublishing = false
        swap(&chance, &publicChance)
    }

    @discardableResult
    private mutating func act(_ act: PublicationAct, by actor: ActorID?) -> Bool {
        self.act(.act(.publication(act)), by: actor)
    }

    private mutating func setUpPublicPage() {
        let contact = PublicContact(
            title: "\(County.place)\(size.year)年重点工作公开（模拟）", office: County.office, telephone: "0000-1234567")
        act(.setContact(contact), by: office())
    }

    // MARK: Texts

    private func words(for id: ItemID) -> PublicWords? {
        state.item(id).flatMap { PublicWords.byTheme[PublicWords.theme(of: $0.title.value)] }
    }

    private mutating func propose(sections: Set<Int>) {
        for item in state.liveItems {
            guard let theme = Themes.all.first(where: { $0.title == PublicWords.theme(of: item.title.value) }),
                sections.contains(theme.section)
            else { continue }
            publicly(on: working(chance.below(3), after: today)) { $0.proposeFirst(item.id) }
        }
    }

    /// The first text of an item. One in nine repeats the office's own wording and comes back.
    private mutating func proposeFirst(_ id: ItemID) {
        guard let item = state.item(id), let words = words(for: id) else { return }
        let theme = PublicWords.theme(of: item.title.value)
        if let reason = PublicWords.keptBack[theme] {
            propose(id, plainText(of: item, words)) { $0.decline($1, reason) }
        } else if id.rawValue % 9 == 4 {
            propose(id, state.publicDraft(of: item)) { play, publication in
                play.decline(publication, "照搬文件用语，请改写成群众看得懂的话")
                play.publicly(on: play.working(2, after: play.today)) { play in
                    guard let item = play.state.item(id) else { return }
                    play.propose(id, play.plainText(of: item, words)) { $0.approve($1) }
                }
            }
        } else {
            propose(id, plainText(of: item, words)) { $0.approve($1) }
        }
    }

    /// Proposes a text, and has a leader look at it two or three working days later.
    private mutating func propose(
        _ id: ItemID, _ text: PublicText, _ answer: @escaping (inout Play, PublicationID) -> Void
    ) {
        guard let state = state.item(id)?.state, Self.isTold(state), self.state.publishing.waiting(id) == nil,
            self.state.publishing.published(id)?.text != text, act(.propose(id, text), by: office())
        else { return }
        let publication = PublicationID(self.state.publishing.publications.count)
        publicly(on: working(chance.number(in: 2...3), after: today)) { answer(&$0, publication) }
    }

    private static func isTold(_ state: WorkflowState) -> Bool {
        Transition.states(for: .proposePublication)?.contains(state) ?? false
    }

    /// What the ledger says, put into plain words.
    private func plainText(of item: Item, _ words: PublicWords) -> PublicText {
        var text = state.publicDraft(of: item)
        let round = item.title.value.drop { $0 != "（" }
        text.title = words.title + round
        text.promise = "今年" + item.liveCommitments.map(\.text.value).joined(separator: "；") + "。"
        text.places += words.places.filter { !text.places.contains($0) }
        return text
    }

    /// A leader approves in person, or the office takes down what a meeting decided.
    private mutating func approve(_ id: PublicationID) {
        guard let publication = state.publishing.publication(id), publication.isWaiting,
            let item = state.item(publication.item), Self.isTold(item.state)
        else { return }
        let isRecorded = id.rawValue % 5 == 0
        let recorded = isRecorded ? RecordedApproval(leader: "副县长", basis: "县政府第\(today.month)次专题会议纪要") : nil
        guard act(.approve(id, recorded), by: isRecorded ? office() : holder(.leader)) else { return }
        setOutObjection(to: publication)
    }

    private mutating func decline(_ id: PublicationID, _ reason: String) {
        guard state.publishing.publication(id)?.isWaiting == true else { return }
        act(.decline(id, reason: reason), by: holder(.leader))
    }

    // MARK: Objections

    /// The first theme about which anybody has something to say, and the first where they are right.
    private mutating func setOutObjection(to publication: Publication) {
        guard let complaint = words(for: publication.item)?.objection, !objected.contains(complaint.isUpheld),
            state.publishing.publications(of: publication.item).first?.id == publication.id
        else { return }
        objected.insert(complaint.isUpheld)
        publicly(on: working(chance.number(in: 2...4), after: today)) { $0.object(publication, complaint) }
    }

    private mutating func object(_ publication: Publication, _ complaint: PublicWords.Complaint) {
        let objection = PublicationAct.object(publication.id, complaint.kind, text: complaint.text, day: today)
        guard act(objection, by: office()) else { return }
        let id = ObjectionID(state.publishing.objections.count)
        publicly(on: working(chance.number(in: 2...4), after: today)) { play in
            let answer = PublicationAct.answer(id, isUpheld: complaint.isUpheld, text: complaint.answer)
            guard play.act(answer, by: play.office()), complaint.isUpheld else { return }
            play.renew(publication.item, complaint.mended)
        }
    }

    /// Somebody calls long after the time for objections; the answer takes until December.
    private mutating func objectLate() {
        let published = state.publishing.publications.filter(\.isPublic)
        let place = PublicWords.byTheme["办好人民满意教育"]?.places.first
        guard let publication = published.first(where: { $0.text.places.first == place }) ?? published.last else {
            return
        }
        let text = "门前的道路还没有通，出入不方便。"
        guard act(.object(publication.id, .other, text: text, day: today), by: office()) else { return }
        let id = ObjectionID(state.publishing.objections.count)
        publicly(on: day(12, 8)) { play in
            let answer = "情况属实，道路由县交通运输局组织施工，明年3月底前完工。"
            play.act(.answer(id, isUpheld: true, text: answer), by: play.office())
        }
    }

    // MARK: What changes

    /// Proposes a new text for what is published and is no longer as it was.
    private mutating func tellOfChanges() {
        for publication in state.publishing.publications where publication.isPublic {
            guard let item = state.item(publication.item), let news = news(of: publication, item) else { continue }
            renew(item.id, news)
        }
    }

    /// What is to be said, where anything is.
    private func news(of publication: Publication, _ item: Item) -> String? {
        let told = publication.text.progress
        if item.state == .suspended { return told.contains("暂停") ? nil : "经批准暂停办理，恢复后在此公布。" }
        if told.contains("暂停") { return "已恢复办理。" }
        if state.hasMovedOn(since: publication) {
            let until = state.publicDraft(of: item).until
            return until == publication.text.until ? "目标经批准调整。" : "完成时间经批准延至\(until.prefix { $0 != "前" })。"
        }
        let reached = state.publicProjection(on: today)?.items.first { $0.text == publication.text }?.targets.first {
            $0.progress == .reached && $0.target == "100%"
        }
        guard let reached, !told.contains(reached.label) else { return nil }
        return "“\(reached.label)”已完成。"
    }

    private mutating func renew(_ id: ItemID, _ progress: String) {
        guard let item = state.item(id), let words = words(for: id) else { return }
        var text = plainText(of: item, words)
        text.progress = progress
        propose(id, text) { $0.approve($1) }
    }

    private mutating func withdrawOne() {
        let published = state.publishing.publications.filter(\.isPublic)
        let themes = PublicWords.withdrawn.themes
        func theme(_ publication: Publication) -> Int? {
            let title = state.item(publication.item)?.title.value
            return title.flatMap { themes.firstIndex(of: PublicWords.theme(of: $0)) }
        }
        let chosen = published.filter { theme($0) != nil }.min { theme($0) ?? 0 < theme($1) ?? 0 }
        guard let publication = chosen else { return }
        act(.withdraw(publication.id, reason: PublicWords.withdrawn.reason), by: holder(.leader))
    }
}
