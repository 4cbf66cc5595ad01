import Values

extension Decision {
    /// What an act brings about, or why it cannot be done.
    func acting(_ act: Act) throws(Refusal) -> [Event] {
        guard state.yearClosing == nil || act.isAllowedAfterClose else { throw .life(.yearClosed) }
        switch act {
        case .directory(let act):
            try check(act)
            return [.acted(.directory(completed(act)))]
        case .matter(let act): try check(act)
        case .planning(let act): try check(act)
        case .reporting(let act): return try reporting(act)
        case .supervision(let act): return try supervising(act)
        case .year(let act): return try accounting(act)
        case .publication(let act): try check(act)
        }
        return [.acted(act)]
    }

    /// The live item `id`, in a state in which `verb` can be done.
    func item(_ id: ItemID, for verb: Verb) throws(Refusal) -> Item {
        let item = try liveItem(id)
        if let states = Transition.states(for: verb), !states.contains(item.state) {
            throw .life(.wrongState(id, item.state, verb))
        }
        return item
    }

    /// The live organisation `id` of an item in a state in which `verb` can be done; one of its recipients.
    func recipient(_ id: OrganisationID, for verb: Verb) throws(Refusal) -> (organisation: Organisation, item: Item) {
        let (organisation, item) = try liveOrganisation(id)
        _ = try self.item(item.id, for: verb)
        guard item.dispatch?.recipients.contains(id) == true else { throw .life(.notRecipient(id)) }
        if case .released = item.matter.signings[id] { throw .life(.notRecipient(id)) }
        return (organisation, item)
    }

    /// As ``recipient(_:for:)``, of an organisation of the given item that signed.
    func signed(_ id: OrganisationID, of item: ItemID, for verb: Verb) throws(Refusal) -> Item {
        let found = try recipient(id, for: verb)
        guard found.item.id == item else { throw .foreignElement(.organisation(id), item) }
        guard case .signed = found.item.matter.signings[id] else { throw .life(.notSigned(id)) }
        return found.item
    }

    /// As ``signed(_:of:for:)``, of one that answers for the item.
    func answering(_ id: OrganisationID, of item: ItemID, for verb: Verb) throws(Refusal) -> Item {
        let found = try signed(id, of: item, for: verb)
        guard found.answerable.contains(where: { $0.id == id }) else { throw .life(.notAnswerable(id)) }
        return found
    }

    /// A leader acts in person; the office records an approval that a leader gave.
    func requireApproval(_ approval: RecordedApproval?) throws(Refusal) {
        if let approval {
            guard approval.leader.hasContent, approval.basis.hasContent else { throw .life(.approvalMissing) }
        } else if !seats.contains(where: { $0.role == .leader }) {
            throw .life(.approvalMissing)
        }
    }

    private func check(_ act: MatterAct) throws(Refusal) {
        switch act {
        case .sign(let id): try checkSigning(id)
        case .refuse(let id, _): try checkRefusing(id)
        case .answerRefusal(let id, _, _):
            let (_, item) = try recipient(id, for: .answerRefusal)
            guard case .refused = item.matter.signings[id] else { throw .life(.notRefused(id)) }
        case .classify(let id, let difficulty, let cadence):
            let item = try item(id, for: .classify)
            guard item.matter.difficulty != difficulty || item.matter.cadence != cadence else { throw .nothingChanges }
        case .requestExtension(let element, let organisation, let day, _):
            try checkExtension(of: element, by: organisation, to: day)
        case .decideExtension(let id, let day, _): try checkDeciding(id, day)
        case .changeTarget(let element, let value, let approval, _):
            let target = try target(element, for: .changeTarget)
            try requireApproval(approval)
            guard target.trajectory.progress.target != value else { throw .nothingChanges }
        case .list(let id, let isListed, _):
            guard (try item(id, for: .list).matter.listed != nil) != isListed else { throw .nothingChanges }
        case .suspend(let id, let approval, _):
            _ = try item(id, for: .suspend)
            try requireApproval(approval)
        case .resume(let id, _): _ = try item(id, for: .resume)
        default: try checkEnding(act)
        }
    }

    private func checkSigning(_ id: OrganisationID) throws(Refusal) {
        let (_, item) = try recipient(id, for: .sign)
        if case .signed = item.matter.signings[id] { throw .life(.alreadySigned(id)) }
    }

    /// A refusal comes within the period for signing; one whose refusal was answered has to sign.
    private func checkRefusing(_ id: OrganisationID) throws(Refusal) {
        let (_, item) = try recipient(id, for: .refuseToSign)
        guard item.matter.signings[id] == nil else { throw .life(.alreadySigned(id)) }
        let last = state.signingDue(of: item)
        if let last, last < today { throw .life(.refusalTooLate(last)) }
    }

    private func checkExtension(
        of element: ElementID, by organisation: OrganisationID, to day: CalendarDate
    ) throws(Refusal) {
        try requireLive(element)
        guard let item = state.item(of: element) else { throw .unknownElement(element) }
        _ = try answering(organisation, of: item.id, for: .requestExtension)
        guard let due = state.dueDate(of: element) else { throw .life(.noDeadline) }
        guard today <= due else { throw .life(.extensionTooLate(due)) }
        guard due < day else { throw .life(.extensionBackwards(due)) }
        guard !state.supervision.extensions.contains(where: { $0.element == element && $0.answer == nil }) else {
            throw .life(.extensionOpen)
        }
    }

    private func checkDeciding(_ id: ExtensionID, _ day: CalendarDate?) throws(Refusal) {
        guard let request = state.supervision.extensions.element(id) else { throw .life(.unknown("\(id)")) }
        guard request.answer == nil else { throw .life(.alreadyAnswered) }
        if let day, day <= request.original { throw .life(.extensionBackwards(request.original)) }
        _ = try liveItem(request.item)
    }

    /// The target of a live element whose item is in a state in which `verb` can be done.
    func target(_ element: ElementID, for verb: Verb) throws(Refusal) -> Target {
        try requireLive(element)
        guard let target = state.planning.targets[element] else { throw .life(.noTarget(element)) }
        _ = try item(target.item, for: verb)
        return target
    }
}

extension Act {
    /// What is still done once the year is closed: the account of the year itself, and looking again.
    fileprivate var isAllowedAfterClose: Bool {
        switch verb {
        case .fileAppeal, .decideAppeal, .recheck, .archive, .keepDirectory, .keepPosts, .recordSiteCheck,
            .settleDoubt, .setPublicContact, .proposePublication, .approvePublication, .declinePublication,
            .withdrawPublication, .recordObjection, .answerObjection:
            true
        default: false
        }
    }
}
