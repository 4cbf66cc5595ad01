/// Why a clause becomes no commitment.
enum UnreadRules {
    /// The reason, or `nil` where the clause commits to something.
    static func reason(of reading: ClauseReading, in text: ClauseText) -> Unread.Reason? {
        if !reading.numbers.targets.isEmpty { return nil }
        if reading.tellsPast { return .context }
        if reading.isRedline { return nil }
        if isLabel(reading, in: text) { return .heading }
        if let frame = reading.head.frame, let reason = reason(of: frame, reading, in: text) { return reason }
        if isPurpose(reading, in: text) || isOnlyDate(reading, in: text) { return .context }
        if reading.head.verb != nil || reading.head.cue != nil || reading.ownDeadline != nil { return nil }
        guard reading.numbers.sizes.isEmpty else { return .context }
        let states = text.firstWord([.reach, .growth, .upkeep, .placing], in: reading.clause.range) != nil
        return states || InferredRules.value(of: reading, in: text) != nil ? nil : .noAction
    }

    private static func reason(of frame: WordClass, _ reading: ClauseReading, in text: ClauseText) -> Unread.Reason? {
        if frame == .purpose { return reading.head.cue == nil && reading.ownDeadline == nil ? .context : nil }
        return text.firstWord(.slogan, in: reading.clause.range) == nil ? .context : .slogan
    }

    /// 主要预期目标： opens what follows.
    private static func isLabel(_ reading: ClauseReading, in text: ClauseText) -> Bool {
        text.has(Glyph.colon, at: reading.clause.range.upperBound) && !reading.head.verbLeads
    }

    /// 为经济发展奠定基础.
    private static func isPurpose(_ reading: ClauseReading, in text: ClauseText) -> Bool {
        let range = reading.clause.range
        return text.has(Glyph.purpose, at: range.lowerBound) && text.firstWord(.purposeEnd, in: range) != nil
    }

    private static func isOnlyDate(_ reading: ClauseReading, in text: ClauseText) -> Bool {
        reading.head.date != nil && reading.head.matter >= reading.clause.range.upperBound
    }
}
