public import Ledger
public import Values

/// A year of a county as it was played: what everybody did, the book that came of it, and which numbers were invented.
public struct SimulatedYear: Sendable {
    /// Something that somebody did.
    public struct Step: Sendable, Hashable {
        /// When.
        public let at: Moment
        /// Who.
        public let actor: ActorID
        /// What their account may do by itself; the posts of the book come on top.
        public let roles: Set<Role>
        /// What they asked of the book.
        public let command: Command
    }

    /// Something somebody tried that the book refused; nothing of it is in the book.
    public struct Refused: Sendable, Hashable {
        /// What was tried.
        public let step: Step
        /// Why it was refused.
        public let refusal: Refusal
    }

    /// Bytes that entries name by their digest, to be kept with the book.
    public struct Document: Sendable, Hashable {
        /// The file's name.
        public let name: String
        /// The bytes.
        public let bytes: [UInt8]
    }

    /// The book's name.
    public let book: BookID
    /// What was done, in order.
    public let steps: [Step]
    /// What was tried in vain.
    public let refusals: [Refused]
    /// The entries that the steps came to, sealed.
    public let entries: [Entry]
    /// What the book says after the last one.
    public let state: BookState
    /// The source document and the evidence; the first is the text that all spans point into.
    public let documents: [Document]
    /// The inventions that were planted in reports the office accepted, each with the check that should doubt it.
    public let inventions: [DoubtKey]

    /// Plays a year.
    ///
    /// Nobody forges anything: each step is decided by `decide(_:on:actor:roles:at:earlier:)` on the book as it then is.
    ///
    /// - Parameters:
    ///   - size: How large the year is, and its seed.
    ///   - hash: SHA-256.
    /// - Complexity: O(entries × items) at worst; thirty items and fifty institutions take a second or two unoptimised.
    public static func play(_ size: SimulationSize, hash: @escaping HashFunction) -> SimulatedYear {
        var play = Play(size, hash: hash)
        play.begin()
        play.run()
        guard let state = play.book else { preconditionFailure("the year of seed \(size.seed) opened no book") }
        return SimulatedYear(
            book: size.book, steps: play.steps, refusals: play.refusals, entries: play.entries, state: state,
            documents: play.documents, inventions: accepted(play.inventions, state))
    }

    /// The inventions in accepted reports. A jump or a hit that several reports tell, because one of them came in late, is that of
    /// the earliest day.
    private static func accepted(_ inventions: [DoubtKey], _ state: BookState) -> [DoubtKey] {
        func day(_ key: DoubtKey) -> CalendarDate? { state.reporting.report(key.report)?.day }
        let accepted = inventions.filter { state.reporting.report($0.report)?.state == .accepted }
        return accepted.filter { key in
            guard key.check == .lastMinute || key.check == .exactHit, let own = day(key) else { return true }
            return !accepted.contains { other in
                other.check == key.check && other.element == key.element && day(other).map { $0 < own } ?? false
            }
        }
    }
}
