/// Why a clause becomes no commitment.
enum UnreadRules {
    /// The reason, or `nil` where the clause commits to something.
    static func reason(of reading: ClauseReading, in text: ClauseText) -> Unread.Reason? {
        if !reading.numbers.targets.isEmpty || reading.isRedline { return nil }
        if reading.head.frame == .framing {
            return text.firstWord(.slogan, in: reading.clause.range) == nil ? .context : .slogan
        }
        if reading.head.frame == .purpose, reading.head.cue == nil { return .context }
        if reading.ownDeadline != nil, reading.head.verb != nil { return nil }
        guard reading.head.verb != nil else { return .noAction }
        return nil
    }
}
