public import Values

extension BookState {
    /// What a book says after all of `entries`.
    ///
    /// - Throws: ``EntryError`` with the position of the entry that cannot be folded; `notOpened` where there are none.
    public static func folding(_ entries: some Sequence<Entry>) throws(EntryError) -> BookState {
        try folding(entries, while: { _ in true })
    }

    /// What the book said when its last entry was at `position`; `nil` where it had none yet.
    public static func folding(
        _ entries: some Sequence<Entry>, upTo position: Int
    ) throws(EntryError) -> BookState? {
        position < 1 ? nil : try folding(entries, while: { $0.position <= position })
    }

    /// What the book said at `moment`: the fold up to the first entry made later; `nil` where it did not exist yet.
    public static func folding(_ entries: some Sequence<Entry>, asOf moment: Moment) throws(EntryError) -> BookState? {
        guard let first = entries.first(where: { _ in true }), first.at <= moment else { return nil }
        return try folding(entries, while: { $0.at <= moment })
    }

    private static func folding(
        _ entries: some Sequence<Entry>, while isWanted: (Entry) -> Bool
    ) throws(EntryError) -> BookState {
        var state: BookState?
        for entry in entries {
            guard isWanted(entry) else { break }
            if state == nil {
                state = try BookState(opening: entry)
            } else {
                try state?.apply(entry)
            }
        }
        guard let state else { throw EntryError(code: .notOpened, position: 0, detail: "there are no entries") }
        return state
    }

    /// What a book says after its first entry.
    public init(opening entry: Entry) throws(EntryError) {
        guard entry.position == 1 else {
            throw EntryError(code: .outOfOrder, position: entry.position, detail: "the first entry should be at 1")
        }
        guard case .bookOpened(let book) = try Event(entry) else {
            throw EntryError(code: .notOpened, position: 1, detail: "the first entry should open a book")
        }
        guard book.id == entry.book else {
            throw EntryError(code: .foreignBook, position: 1, detail: "it opens \(book.id), not \(entry.book)")
        }
        self.init(book: book, opened: Mark(actor: entry.actor, at: entry.at, position: 1))
        self.head = entry.hash
    }

    /// The state after one more entry.
    ///
    /// - Throws: ``EntryError``; the entry must follow this state. The hash itself is the store's to verify, but an entry
    ///   that does not name this state's head as the one before it is out of order.
    public func applying(_ entry: Entry) throws(EntryError) -> BookState {
        var next = self
        try next.apply(entry)
        return next
    }

    /// Takes in one more entry; after an error the state is not to be used further.
    public mutating func apply(_ entry: Entry) throws(EntryError) {
        guard entry.book == book.id else {
            throw EntryError(code: .foreignBook, position: entry.position, detail: "\(entry.book) is not \(book.id)")
        }
        guard entry.position == position + 1, entry.previousHash == head else {
            throw EntryError(
                code: .outOfOrder, position: entry.position, detail: "it does not follow entry \(position)")
        }
        let event = try Event(entry)
        do throws(Contradiction) {
            try fold(event, Mark(actor: entry.actor, at: entry.at, position: entry.position, reason: event.reason))
        } catch {
            throw EntryError(code: .contradiction, position: entry.position, detail: error.detail)
        }
        head = entry.hash
    }
}

/// An event that the state has no place for.
struct Contradiction: Error {
    let detail: String
}

extension BookState {
    /// Takes in an event under `mark`; everything that happens to a book happens here.
    mutating func fold(_ event: Event, _ mark: Mark) throws(Contradiction) {
        keepMonthLights(until: mark.at.date())
        switch event {
        case .bookOpened: throw Contradiction(detail: "the book is open already")
        case .readingImported(let reading, let source, let numbering):
            try takeReading(reading, source, numbering, mark)
        case .valueCorrected(let correction, _): try takeCorrection(correction, mark)
        case .leadNamed(let id, _): try takeLead(id, mark)
        case .organisationAdded(let draft, let id, let item, _): try takeOrganisation(draft, id, item, mark)
        case .itemAdded(let draft, let after, let numbering, _): try takeItem(draft, after, numbering, mark)
        case .commitmentAdded(let draft, let item, let numbering, _): try takeCommitment(draft, item, numbering, mark)
        case .indicatorAdded(let draft, let id, let commitment, let within, _):
            try takeIndicator(draft, id, commitment, within, mark)
        case .elementStruck(let element, _): try takeStrike(element, mark, .struck)
        case .elementRestored(let element, _): try takeStrike(element, mark, .restored)
        case .itemsMerged(let items, let into, let numbering, _): try takeMerge(items, into, numbering, mark)
        case .itemSplit(let item, let parts, let numbering, _): try takeSplit(item, parts, numbering, mark)
        case .findingSettled(let id, _): try takeSettlement(id, mark)
        case .unreadDecided(let index, let kind, let commitment, _):
            try takeDecision(on: index, kind, commitment, mark)
        case .unreadReopened(let index, _): try takeReopening(of: index, mark)
        case .sectionTaken(let id, let account): try takeSection(id, account, mark)
        case .sectionReleased(let id): try takeSection(id, nil, mark)
        case .itemRemarked(let id, _): try takeRemark(id, mark)
        case .itemsConfirmed(let items): try takeConfirmation(items, mark)
        case .planSubmitted: takePlan(.awaitingApproval, .submitted, mark)
        case .planReturned: takePlan(.draft, .returned, mark)
        case .planApproved(let recorded): takeApproval(recorded, mark)
        case .itemsDispatched(let items, let days, _): try takeDispatch(items, days, mark)
        case .acted(let act): try takeAct(act, mark)
        }
        settleAnswered(by: event, mark)
        position = mark.position
        updated = mark.at
    }

    /// Changes one item and writes the line into its history.
    mutating func touch(
        _ id: ItemID, _ line: HistoryLine, _ change: (inout Item) -> Void
    ) throws(Contradiction) {
        guard let index = itemIndex[id] else { throw Contradiction(detail: "there is no item \(id)") }
        change(&items[index])
        items[index].lastPosition = line.position
        itemHistory[id, default: []].append(line)
    }

    /// Changes one item by hand: what was confirmed before has to be confirmed again.
    mutating func edit(_ id: ItemID, _ line: HistoryLine, _ change: (inout Item) -> Void) throws(Contradiction) {
        try touch(id, line) { item in
            change(&item)
            // After approval the reading is frozen; what joins an item then does not ask for a new comparison with the source.
            if item.state == .draft { item.confirmation = nil }
        }
    }

    /// Goes on numbering from `numbering`, which must not give names away twice.
    mutating func resume(_ numbering: Numbering) throws(Contradiction) {
        guard numbering.continues(self.numbering) else { throw Contradiction(detail: "names are given twice") }
        self.numbering = numbering
    }
}
