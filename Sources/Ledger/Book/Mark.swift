public import Values

/// Who did something to a book, when, in which entry, and why.
public struct Mark: Sendable, Hashable {
    /// Who did it.
    public let actor: ActorID
    /// When.
    public let at: Moment
    /// The position of the entry that records it.
    public let position: Int
    /// Why, where a reason was given.
    public let reason: String?

    /// The mark of `actor` at `at`, recorded at `position`.
    public init(actor: ActorID, at: Moment, position: Int, reason: String? = nil) {
        self.actor = actor
        self.at = at
        self.position = position
        self.reason = reason
    }

    /// The same mark with `reason`.
    func because(_ reason: String?) -> Mark {
        Mark(actor: actor, at: at, position: position, reason: reason)
    }
}

/// A value that remembers what it was before people corrected it.
public struct Traced<Value: Sendable & Hashable>: Sendable, Hashable {
    /// One correction: what stood there before, and who changed it, when and why.
    public struct Change: Sendable, Hashable {
        /// The value before the change.
        public let before: Value
        /// Who changed it, when and why.
        public let mark: Mark
    }

    /// The value that holds now.
    public private(set) var value: Value
    /// The corrections, oldest first; empty where the value stands as it was read or entered.
    public private(set) var changes: [Change]

    /// `value` as read or entered, not corrected yet.
    public init(_ value: Value) {
        self.value = value
        self.changes = []
    }

    /// The value as the document was read, or as the thing was first entered.
    public var original: Value { changes.first?.before ?? value }

    /// Whether a person corrected the value.
    public var isCorrected: Bool { !changes.isEmpty }

    /// The last correction, where there is one.
    public var lastChange: Change? { changes.last }

    mutating func correct(to newValue: Value, mark: Mark) {
        changes.append(Change(before: value, mark: mark))
        value = newValue
    }
}
