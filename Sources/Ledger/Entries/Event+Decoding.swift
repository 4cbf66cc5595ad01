extension Event {
    /// What `entry` records.
    ///
    /// - Throws: ``EntryError`` with code `unknownKind` for a kind or version that this program does not know, and
    ///   `malformedPayload` for a payload that has not the form of its kind.
    public init(_ entry: Entry) throws(EntryError) {
        let reader = PayloadReader(entry.payload)
        let event: Event?
        do throws(PayloadError) {
            event = try Event.known(entry.kind, reader)
        } catch {
            throw EntryError(code: .malformedPayload, position: entry.position, detail: error.detail)
        }
        guard let event else {
            throw EntryError(
                code: .unknownKind, position: entry.position, detail: "the kind \(entry.kind) is not known")
        }
        self = event
    }

    /// The event read from its payload, or `nil` where the kind is not known.
    private static func known(_ kind: EntryKind, _ reader: PayloadReader) throws(PayloadError) -> Event? {
        if let event = try reading(kind, reader) { return event }
        if let event = try addition(kind, reader) { return event }
        if let event = try change(kind, reader) { return event }
        if let event = try check(kind, reader) { return event }
        if let event = try plan(kind, reader) { return event }
        return try Act.read(kind, reader).map(Event.acted)
    }

    private static func reading(_ kind: EntryKind, _ reader: PayloadReader) throws(PayloadError) -> Event? {
        switch kind {
        case .bookOpened: .bookOpened(try Book(from: reader))
        case .readingImported:
            .readingImported(
                try reader.value("reading"), source: try reader.value("source"),
                numbering: try reader.value("numbering"))
        default: nil
        }
    }

    private static func addition(_ kind: EntryKind, _ reader: PayloadReader) throws(PayloadError) -> Event? {
        switch kind {
        case .organisationAdded:
            .organisationAdded(
                try reader.value("draft"), id: try reader.id("id"), to: try reader.id("item"),
                reason: try reader.string("reason"))
        case .itemAdded:
            .itemAdded(
                try reader.value("draft"), after: try reader.optionalID("after"),
                numbering: try reader.value("numbering"), reason: try reader.string("reason"))
        case .commitmentAdded:
            .commitmentAdded(
                try reader.value("draft"), to: try reader.id("item"), numbering: try reader.value("numbering"),
                reason: try reader.string("reason"))
        case .indicatorAdded:
            .indicatorAdded(
                try reader.value("draft"), id: try reader.id("id"), to: try reader.id("commitment"),
                within: try reader.optionalID("within"), reason: try reader.string("reason"))
        default: nil
        }
    }

    private static func change(_ kind: EntryKind, _ reader: PayloadReader) throws(PayloadError) -> Event? {
        switch kind {
        case .valueCorrected:
            .valueCorrected(try Correction(from: reader), reason: try reader.string("reason"))
        case .leadNamed: .leadNamed(try reader.id("organisation"), reason: try reader.string("reason"))
        case .elementStruck: .elementStruck(try reader.element("element"), reason: try reader.string("reason"))
        case .elementRestored: .elementRestored(try reader.element("element"), reason: try reader.string("reason"))
        case .itemsMerged:
            .itemsMerged(
                try reader.ids("items"), into: try reader.id("into"), numbering: try reader.value("numbering"),
                reason: try reader.string("reason"))
        case .itemSplit:
            .itemSplit(
                try reader.id("item"), parts: try reader.values("parts"), numbering: try reader.value("numbering"),
                reason: try reader.string("reason"))
        case .findingSettled: .findingSettled(try reader.id("finding"), reason: try reader.string("reason"))
        default: nil
        }
    }

    private static func check(_ kind: EntryKind, _ reader: PayloadReader) throws(PayloadError) -> Event? {
        switch kind {
        case .unreadDecided:
            .unreadDecided(
                try reader.integer("unread"), try reader.choice("decision"),
                commitment: try reader.optionalID("commitment"), reason: try reader.optionalString("reason"))
        case .unreadReopened: .unreadReopened(try reader.integer("unread"), reason: try reader.string("reason"))
        case .sectionTaken:
            .sectionTaken(try reader.id("section"), account: ActorID(try reader.string("account")))
        case .sectionReleased: .sectionReleased(try reader.id("section"))
        case .itemRemarked: .itemRemarked(try reader.id("item"), reason: try reader.string("reason"))
        default: nil
        }
    }

    private static func plan(_ kind: EntryKind, _ reader: PayloadReader) throws(PayloadError) -> Event? {
        switch kind {
        case .itemsConfirmed: .itemsConfirmed(try reader.ids("items"))
        case .planSubmitted: .planSubmitted(note: try reader.optionalString("note"))
        case .planReturned: .planReturned(reason: try reader.string("reason"))
        case .planApproved: .planApproved(try reader.optionalValue("recorded"))
        case .itemsDispatched:
            .itemsDispatched(
                try reader.ids("items"), signWithinWorkingDays: try reader.integer("signWithinWorkingDays"),
                note: try reader.optionalString("note"))
        default: nil
        }
    }
}
