internal import Values

extension BookState {
    mutating func takeAct(_ act: Act, _ mark: Mark) throws(Contradiction) {
        switch act {
        case .directory(let act): try take(act, mark)
        case .matter(let act): try take(act, mark)
        case .planning(let act): try take(act, mark)
        case .reporting(let act): try take(act, mark)
        case .supervision(let act): try take(act, mark)
        case .year(let act): try take(act, mark)
        case .publication(let act): try take(act, mark)
        }
    }

    /// Changes an item and notes the entry with it.
    mutating func act(
        on id: ItemID, _ mark: Mark, _ change: (inout Item) -> Void
    ) throws(Contradiction) {
        guard let index = itemIndex[id] else { throw Contradiction(detail: "there is no item \(id)") }
        change(&items[index])
        items[index].lastPosition = mark.position
        entriesOfItem[id, default: []].append(mark.position)
    }

    private mutating func take(_ act: DirectoryAct, _ mark: Mark) throws(Contradiction) {
        switch act {
        case .register(let profile): try directory.register(profile, mark)
        case .change(let id, let profile, _): try directory.change(id, profile, mark)
        case .rejectMatch(let name, let institution):
            directory.rejections.append(RejectedMatch(name: name, institution: institution, mark: mark))
        case .registerOfficer(let name, let account): try directory.registerOfficer(name, account, mark)
        case .createPost(let profile):
            directory.posts.append(
                Post(id: PostID(directory.posts.count + 1), profile: profile, created: mark, holdings: []))
        case .appoint(let officer, let post, let day): try directory.appoint(officer, to: post, from: day, mark)
        case .vacate(let post, let day, _): try directory.vacate(post, last: day)
        case .setRules(let rules, _, _): self.rules = rules
        }
    }

    private mutating func take(_ act: YearAct, _ mark: Mark) throws(Contradiction) {
        switch act {
        case .appeal(let id, let position, _):
            supervision.appeals.append(
                Appeal(
                    id: AppealID(supervision.appeals.count + 1), institution: id, position: position, filed: mark,
                    isUpheld: false))
        case .decideAppeal(let id, let isUpheld, _):
            guard let index = supervision.appeals.place(id) else { throw Contradiction(detail: "there is no \(id)") }
            supervision.appeals[index].decision = mark
            supervision.appeals[index].isUpheld = isUpheld
        case .closeYear(let outcomes, _):
            yearClosing = YearClosing(
                mark: mark,
                outcomes: Dictionary(outcomes.map { ($0.item, $0.outcome) }, uniquingKeysWith: { first, _ in first }))
        case .carryOver(let book, let position, let carried, let numbering):
            try takeCarried(carried, from: book, position, numbering, mark)
        }
    }

    private mutating func takeCarried(
        _ carried: [CarriedItem], from book: BookID, _ position: Int, _ first: Numbering, _ mark: Mark
    ) throws(Contradiction) {
        try resume(first)
        for old in carried {
            let item = make(old.draft, state: .draft, added: mark, position: mark.position)
            insert([item], at: items.count)
            itemHistory[item.id] = [
                HistoryLine(.added, mark, element: .item(item.id), subject: old.draft.title)
            ]
            let targets = item.commitments.flatMap(\.indicators).map { (ElementID.indicator($0.id), $0.value.value) }
            lineage[item.id] = Lineage(
                book: book, position: position, item: old.item,
                targets: Dictionary(targets, uniquingKeysWith: { first, _ in first }))
        }
    }
}

extension Array {
    /// The place of the element numbered `id`, where elements are numbered from 1 in order.
    func place(_ id: some ElementNumber) -> Int? {
        indices.contains(id.rawValue - 1) ? id.rawValue - 1 : nil
    }
}

extension Directory {
    mutating func register(_ profile: InstitutionProfile, _ mark: Mark) throws(Contradiction) {
        let id = InstitutionID(institutions.count + 1)
        institutions.append(Institution(id: id, profile: profile, registered: mark, earlier: []))
        try enter(profile, id)
    }

    mutating func change(_ id: InstitutionID, _ profile: InstitutionProfile, _ mark: Mark) throws(Contradiction) {
        guard let index = institutions.place(id) else { throw Contradiction(detail: "there is no institution \(id)") }
        let before = institutions[index].profile
        for name in [before.name] + before.aliases { names[name] = nil }
        institutions[index].earlier.append(.init(profile: before, mark: mark))
        institutions[index].profile = profile
        try enter(profile, id)
    }

    private mutating func enter(_ profile: InstitutionProfile, _ id: InstitutionID) throws(Contradiction) {
        for name in [profile.name] + profile.aliases {
            if let other = names.updateValue(id, forKey: name), other != id {
                throw Contradiction(detail: "\(id) and \(other) bear one name")
            }
        }
    }

    mutating func registerOfficer(_ name: String, _ account: ActorID?, _ mark: Mark) throws(Contradiction) {
        let id = OfficerID(officers.count + 1)
        officers.append(Officer(id: id, name: name, account: account, registered: mark))
        if let account, accounts.updateValue(id, forKey: account) != nil {
            throw Contradiction(detail: "two officers have the account \(account)")
        }
    }

    mutating func appoint(
        _ officer: OfficerID, to id: PostID, from day: CalendarDate, _ mark: Mark
    ) throws(Contradiction) {
        guard let index = posts.place(id), officers.place(officer) != nil else {
            throw Contradiction(detail: "there is no \(id) or no \(officer)")
        }
        let last = posts[index].holdings.count - 1
        if last >= 0, posts[index].holdings[last].to == nil {
            posts[index].holdings[last].to = day.adding(days: -1)
        }
        posts[index].holdings.append(.init(officer: officer, from: day, to: nil, mark: mark))
    }

    mutating func vacate(_ id: PostID, last day: CalendarDate) throws(Contradiction) {
        guard let index = posts.place(id), let last = posts[index].holdings.indices.last else {
            throw Contradiction(detail: "nobody holds \(id)")
        }
        posts[index].holdings[last].to = day
    }
}
