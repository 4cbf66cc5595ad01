import Values

extension Decision {
    func check(_ act: PublicationAct) throws(Refusal) {
        switch act {
        case .setContact(let contact): try check(contact)
        case .propose(let item, let text):
            _ = try self.item(item, for: .proposePublication)
            guard state.publishing.waiting(item) == nil else { throw .life(.publicationWaiting) }
            guard state.publishing.published(item)?.text != text else { throw .nothingChanges }
            try check(text, of: item)
        case .approve(let id, let recorded):
            let publication = try waiting(id)
            _ = try item(publication.item, for: .approvePublication)
            guard state.publishing.contact != nil else { throw .life(.publicContactMissing) }
            try requireApproval(recorded)
            guard recorded != nil || publication.proposed.actor != actor else { throw .life(.ownPublication) }
            try check(publication.text, of: publication.item)
        case .decline(let id, _): _ = try waiting(id)
        case .withdraw(let id, _):
            guard let publication = state.publishing.publication(id) else { throw .life(.unknown("\(id)")) }
            guard publication.isWaiting || publication.isPublic else { throw .life(.publicationOver) }
        case .object(let id, _, let text, let day): try checkObjection(to: id, text, day)
        case .answer(let id, _, _):
            guard let objection = state.publishing.objection(id) else { throw .life(.unknown("\(id)")) }
            guard objection.answer == nil else { throw .life(.alreadyAnswered) }
        }
    }

    private func check(_ contact: PublicContact) throws(Refusal) {
        guard contact != state.publishing.contact else { throw .nothingChanges }
        guard [contact.title, contact.office, contact.telephone].allSatisfy(\.hasContent) else {
            throw .life(.publicTextIncomplete)
        }
        guard (1...90).contains(contact.objectionDays) else {
            throw .life(.invalidRule(BilingualText("公示期须为1至90天", "objections are taken for 1 to 90 days")))
        }
        try refusePersonal([contact.title, contact.office], in: nil)
    }

    private func waiting(_ id: PublicationID) throws(Refusal) -> Publication {
        guard let publication = state.publishing.publication(id) else { throw .life(.unknown("\(id)")) }
        guard publication.isWaiting else { throw .life(.publicationOver) }
        return publication
    }

    /// The text must say what, who and until when, and nothing about persons.
    private func check(_ text: PublicText, of id: ItemID) throws(Refusal) {
        guard [text.title, text.promise, text.until].allSatisfy(\.hasContent), !text.organisations.isEmpty,
            (text.organisations + text.places + text.targets.map(\.label)).allSatisfy(\.hasContent)
        else { throw .life(.publicTextIncomplete) }
        let targets = state.liveTargets(of: id)
        for target in text.targets where !targets.contains(target.element) { throw .life(.noTarget(target.element)) }
        guard Set(text.targets.map(\.element)).count == text.targets.count else {
            throw .life(.publicTextIncomplete)
        }
        let words = [text.section, text.title, text.promise, text.until, text.progress]
        try refusePersonal(words + text.organisations + text.places + text.targets.map(\.label), in: id)
    }

    /// Names of persons that the book knows, numbers of mobile telephones and marks of secrecy never go out.
    private func refusePersonal(_ texts: [String], in id: ItemID?) throws(Refusal) {
        let people = state.directory.officers.map(\.name) + (id.flatMap(state.item)?.people.value.map(\.name) ?? [])
        for text in texts {
            if let name = people.first(where: { $0.unicodeScalars.count >= 2 && text.contains($0) }) {
                throw .life(.personalText(name))
            }
            if let found = text.longNumber ?? ["秘密★", "机密★", "绝密★"].first(where: { text.contains($0) }) {
                throw .life(.personalText(found))
            }
        }
    }

    private func checkObjection(to id: PublicationID, _ text: String, _ day: CalendarDate) throws(Refusal) {
        guard let publication = state.publishing.publication(id) else { throw .life(.unknown("\(id)")) }
        guard let approved = publication.approved?.at.date() else { throw .life(.publicationOver) }
        try Ledger.require(text, .text)
        guard day <= today else { throw .life(.futureDay(day)) }
        guard approved <= day else { throw .life(.appointmentOrder) }
        try refusePersonal([text], in: publication.item)
    }
}

extension String {
    /// The first run of at least eleven digits: a mobile telephone's number, an identity card's.
    fileprivate var longNumber: String? {
        var run = ""
        for scalar in unicodeScalars {
            if ("0"..."9").contains(scalar) {
                run.unicodeScalars.append(scalar)
            } else if run.utf8.count >= 11 {
                return run
            } else {
                run = ""
            }
        }
        return run.utf8.count >= 11 ? run : nil
    }
}
