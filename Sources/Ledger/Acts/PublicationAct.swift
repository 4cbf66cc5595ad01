public import Values

/// Something about what the public reads (公示).
public enum PublicationAct: Sendable, Hashable {
    /// Say what stands at the head of the public pages and whom to turn to.
    case setContact(PublicContact)
    /// Propose a text of an item.
    case propose(ItemID, PublicText)
    /// Approve a text; the office records an approval that a leader gave.
    case approve(PublicationID, RecordedApproval?)
    /// Hand a proposed text back.
    case decline(PublicationID, reason: String)
    /// Take a text back, published or not; its entries stay.
    case withdraw(PublicationID, reason: String)
    /// Take down an objection that came in.
    case object(PublicationID, ObjectionKind, text: String, day: CalendarDate)
    /// Answer an objection.
    case answer(ObjectionID, isUpheld: Bool, text: String)
}

extension PublicationAct: RecordedAct {
    var kind: EntryKind {
        switch self {
        case .setContact: .publicContactSet
        case .propose: .publicationProposed
        case .approve: .publicationApproved
        case .decline: .publicationDeclined
        case .withdraw: .publicationWithdrawn
        case .object: .objectionRecorded
        case .answer: .objectionAnswered
        }
    }

    var verb: Verb {
        switch self {
        case .setContact: .setPublicContact
        case .propose: .proposePublication
        case .approve: .approvePublication
        case .decline: .declinePublication
        case .withdraw: .withdrawPublication
        case .object: .recordObjection
        case .answer: .answerObjection
        }
    }

    var reason: String? {
        switch self {
        case .decline(_, let reason), .withdraw(_, let reason), .answer(_, _, let reason): reason
        case .setContact, .propose, .approve, .object: nil
        }
    }

    var needsReason: Bool { reason != nil }

    var members: JSON {
        switch self {
        case .setContact(let contact): ["contact": contact.payload]
        case .propose(let item, let text): ["item": .id(item), "text": text.payload]
        case .approve(let id, let recorded): ["publication": .id(id), "approval": .optionalValue(recorded)]
        case .decline(let id, _), .withdraw(let id, _): ["publication": .id(id)]
        case .object(let id, let kind, let text, let day):
            [
                "publication": .id(id), "about": .string(kind.rawValue), "text": .string(text), "day": .date(day),
            ]
        case .answer(let id, let isUpheld, _): ["objection": .id(id), "upheld": .bool(isUpheld)]
        }
    }

    static func read(_ kind: EntryKind, _ reader: PayloadReader) throws(PayloadError) -> PublicationAct? {
        switch kind {
        case .publicContactSet: .setContact(try reader.value("contact"))
        case .publicationProposed: .propose(try reader.id("item"), try reader.value("text"))
        case .publicationApproved: .approve(try reader.id("publication"), try reader.optionalValue("approval"))
        case .publicationDeclined: .decline(try reader.id("publication"), reason: try reader.string("reason"))
        case .publicationWithdrawn: .withdraw(try reader.id("publication"), reason: try reader.string("reason"))
        case .objectionRecorded:
            .object(
                try reader.id("publication"), try reader.choice("about"), text: try reader.string("text"),
                day: try reader.date("day"))
        case .objectionAnswered:
            .answer(try reader.id("objection"), isUpheld: try reader.bool("upheld"), text: try reader.string("reason"))
        default: nil
        }
    }
}
