public import Values

extension Event {
    /// The entry's payload.
    public var payload: JSON {
        .object(members + (reason.map { [JSON.Member(reasonName, .string($0))] } ?? []))
    }

    /// Reasons that a person had to give are called so; a remark that was up to them is a note.
    private var reasonName: String {
        switch self {
        case .planSubmitted, .itemsDispatched, .acted(.year(.closeYear)): "note"
        default: "reason"
        }
    }

    private var members: [JSON.Member] {
        switch self {
        case .bookOpened(let book): book.payload.members ?? []
        case .readingImported(let reading, let source, let numbering):
            pairs(["reading": reading.payload, "source": source.payload, "numbering": numbering.payload])
        case .valueCorrected(let correction, _): correction.members
        case .leadNamed(let id, _): pairs(["organisation": .id(id)])
        case .organisationAdded, .itemAdded, .commitmentAdded, .indicatorAdded: additionMembers
        case .elementStruck(let id, _), .elementRestored(let id, _): pairs(["element": .string(id.description)])
        case .itemsMerged(let items, let into, let numbering, _):
            pairs(["items": .ids(items), "into": .id(into), "numbering": numbering.payload])
        case .itemSplit(let item, let parts, let numbering, _):
            pairs(["item": .id(item), "parts": .values(parts), "numbering": numbering.payload])
        case .findingSettled(let id, _): pairs(["finding": .id(id)])
        case .unreadDecided(let index, let kind, let commitment, _):
            pairs([
                "unread": .integer(index), "decision": .string(kind.rawValue), "commitment": .optionalID(commitment),
            ])
        case .unreadReopened(let index, _): pairs(["unread": .integer(index)])
        case .sectionTaken(let id, let account):
            pairs(["section": .id(id), "account": .string(account.rawValue)])
        case .sectionReleased(let id): pairs(["section": .id(id)])
        case .itemRemarked(let id, _): pairs(["item": .id(id)])
        case .itemsConfirmed(let items): pairs(["items": .ids(items)])
        case .planSubmitted, .planReturned: []
        case .planApproved(let recorded): pairs(["recorded": .optionalValue(recorded)])
        case .itemsDispatched(let items, let days, _):
            pairs(["items": .ids(items), "signWithinWorkingDays": .integer(days)])
        case .acted(let act): pairs(act.members)
        }
    }

    private var additionMembers: [JSON.Member] {
        switch self {
        case .organisationAdded(let draft, let id, let item, _):
            pairs(["draft": draft.payload, "id": .id(id), "item": .id(item)])
        case .itemAdded(let draft, let after, let numbering, _):
            pairs(["draft": draft.payload, "after": .optionalID(after), "numbering": numbering.payload])
        case .commitmentAdded(let draft, let item, let numbering, _):
            pairs(["draft": draft.payload, "item": .id(item), "numbering": numbering.payload])
        case .indicatorAdded(let draft, let id, let commitment, let within, _):
            pairs([
                "draft": draft.payload, "id": .id(id), "commitment": .id(commitment), "within": .optionalID(within),
            ])
        default: []
        }
    }

    private func pairs(_ object: JSON) -> [JSON.Member] {
        object.members ?? []
    }
}
