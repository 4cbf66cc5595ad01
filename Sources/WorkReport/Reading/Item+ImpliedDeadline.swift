import Values

extension Item {
    /// Gives an item without a deadline the end of the plan year, marked as implied, where something in it can be verified
    /// and states no time of its own.
    ///
    /// What recurs (每季度) is due again and again; no day is invented for it.
    mutating func implyYearEnd(_ planYear: Int?) {
        guard deadline == nil, commitments.indices.contains(where: { commitments[$0].impliesYearEnd }), let planYear,
            let end = CalendarDate(year: planYear, month: 12, day: 31)
        else { return }
        deadline = Deadline(text: nil, date: end, origin: .implied, span: nil)
    }
}

extension Commitment {
    @inline(__always) fileprivate var impliesYearEnd: Bool {
        guard deadline == nil, isVerifiable, !indicators.indices.contains(where: { indicators[$0].deadline != nil })
        else { return false }
        return !text.unicodeScalars.contains("每")
    }
}
