public import Ledger
public import Values

/// One entry of a book in words (一条留痕), for lists of what happened.
public struct RecordRow: Sendable, Hashable {
    /// Its place in the book.
    public var position: Int
    /// When it happened.
    public var at: Moment
    /// Who did it.
    public var actor: ActorID
    /// The kind of the entry, with its version.
    public var kind: EntryKind
    /// What was done; `nil` for a kind that this program does not know.
    public var verb: Verb?
    /// The items that it is about.
    public var items: [ItemID]
    /// What happened, in a sentence.
    public var words: BilingualText
    /// The reason or remark given.
    public var reason: String?
    /// The hash of the entry before.
    public var previousHash: Digest
    /// The entry's hash.
    public var hash: Digest

    /// A row of the given parts.
    public init(
        position: Int, at: Moment, actor: ActorID, kind: EntryKind, verb: Verb?, items: [ItemID], words: BilingualText,
        reason: String?, previousHash: Digest, hash: Digest
    ) {
        self.position = position
        self.at = at
        self.actor = actor
        self.kind = kind
        self.verb = verb
        self.items = items
        self.words = words
        self.reason = reason
        self.previousHash = previousHash
        self.hash = hash
    }
}

/// Which entries of a book are shown.
public struct RecordQuery: Sendable, Hashable {
    /// Who did it.
    public var actor: ActorID?
    /// What was done.
    public var verb: Verb?
    /// The item that it is about.
    public var item: ItemID?
    /// The earliest day.
    public var since: CalendarDate?
    /// The latest day.
    public var until: CalendarDate?
    /// Words in what happened or in the reason.
    public var text: String
    /// Entries before this position only.
    public var before: Int?

    /// The query that an address names. Items are named `i12` or by their printed number, where only one bears it.
    public init(in state: BookState, _ value: (FormField) -> String?) {
        func given(_ field: FormField) -> String? { value(field).flatMap { $0.isEmpty ? nil : $0 } }
        actor = given(.actor).map { ActorID($0) }
        verb = given(.act).flatMap(Verb.init(rawValue:))
        let items = given(.item).map(state.items(called:)) ?? []
        item = items.count == 1 ? items[0].id : nil
        since = given(.since).flatMap { CalendarDate($0) }
        until = given(.until).flatMap { CalendarDate($0) }
        text = given(.search) ?? ""
        before = given(.before).flatMap { Int($0) }
    }

    /// The same query for somebody who sees neither items nor words.
    public var withoutContent: RecordQuery {
        var query = self
        query.item = nil
        query.text = ""
        return query
    }

    /// Whether it shows less than all entries.
    public var isNarrow: Bool {
        actor != nil || verb != nil || item != nil || since != nil || until != nil || !text.isEmpty
    }

    /// Whether `row` is shown.
    public func matches(_ row: RecordRow) -> Bool {
        guard before.map({ row.position < $0 }) ?? true, actor.map({ row.actor == $0 }) ?? true,
            verb.map({ row.verb == $0 }) ?? true, item.map(row.items.contains) ?? true
        else { return false }
        let day = row.at.date()
        guard since.map({ $0 <= day }) ?? true, until.map({ day <= $0 }) ?? true else { return false }
        guard !text.isEmpty else { return true }
        return [row.words.chinese, row.words.english, row.reason ?? "", row.kind.rawValue].contains {
            $0.contains(text)
        }
    }

    /// `link` with this query, from the entries before `before` on.
    func link(_ link: Link, before: Int? = nil) -> Link {
        link.with(FormField.actor.rawValue, actor?.rawValue).with(FormField.act.rawValue, verb?.rawValue)
            .with(FormField.item.rawValue, item?.description).with(FormField.since.rawValue, since?.description)
            .with(FormField.until.rawValue, until?.description)
            .with(FormField.search.rawValue, text.isEmpty ? nil : text)
            .with(FormField.before.rawValue, before.map(String.init))
    }
}
