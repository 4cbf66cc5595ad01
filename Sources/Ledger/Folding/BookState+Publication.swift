internal import Values

extension BookState {
    mutating func take(_ act: PublicationAct, _ mark: Mark) throws(Contradiction) {
        switch act {
        case .setContact(let contact): publishing.contact = contact
        case .propose(let item, let text):
            try self.act(on: item, mark) { _ in }
            publishing.publications.append(
                Publication(
                    id: PublicationID(publishing.publications.count + 1), item: item, text: text, proposed: mark,
                    objectionDays: PublicContact.defaultObjectionDays))
        case .approve(let id, let recorded): try takeApproval(of: id, recorded, mark)
        case .decline(let id, _): try changePublication(id, mark) { $0.declined = mark }
        case .withdraw(let id, _): try changePublication(id, mark) { $0.withdrawn = mark }
        case .object(let id, let kind, let text, let day):
            try changePublication(id, mark) { _ in }
            publishing.objections.append(
                Objection(
                    id: ObjectionID(publishing.objections.count + 1), publication: id, kind: kind, text: text, day: day,
                    recorded: mark, isUpheld: false))
        case .answer(let id, let isUpheld, _):
            guard let place = publishing.objections.place(id) else { throw Contradiction(detail: "there is no \(id)") }
            publishing.objections[place].answer = mark
            publishing.objections[place].isUpheld = isUpheld
            try changePublication(publishing.objections[place].publication, mark) { _ in }
        }
    }

    private mutating func takeApproval(
        of id: PublicationID, _ recorded: RecordedApproval?, _ mark: Mark
    ) throws(Contradiction) {
        guard let item = publishing.publication(id)?.item else { throw Contradiction(detail: "there is no \(id)") }
        for place in publishing.publications.indices
        where publishing.publications[place].item == item && publishing.publications[place].isPublic {
            publishing.publications[place].replaced = id
        }
        let days = publishing.contact?.objectionDays ?? PublicContact.defaultObjectionDays
        try changePublication(id, mark) { publication in
            publication.approved = mark
            publication.recorded = recorded
            publication.objectionDays = days
        }
    }

    private mutating func changePublication(
        _ id: PublicationID, _ mark: Mark, _ change: (inout Publication) -> Void
    ) throws(Contradiction) {
        guard let place = publishing.publications.place(id) else { throw Contradiction(detail: "there is no \(id)") }
        change(&publishing.publications[place])
        try act(on: publishing.publications[place].item, mark) { _ in }
    }
}
