/// What is wrong with a calendar's text.
public struct WorkingCalendarError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The line, from 1.
    public let line: Int
    /// One sentence that says what is expected there.
    public let description: String
}

extension WorkingCalendar {
    /// The calendar written in `text`: a line for each day that differs from its weekday.
    ///
    ///     # from the notice of 2026-11-05
    ///     2027-02-05 holiday
    ///     2027-02-14 workday
    ///
    /// What stands behind `#`, and empty lines, are passed over.
    ///
    /// - Throws: ``WorkingCalendarError`` for a line of another form, an unknown day or a day given twice.
    public init(text: String) throws(WorkingCalendarError) {
        var exceptions: [CalendarDate: Exception] = [:]
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let words = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace)
            guard !words.isEmpty else { continue }
            guard words.count == 2, let day = CalendarDate(words[0]),
                let exception = Exception(rawValue: String(words[1]))
            else {
                throw WorkingCalendarError(
                    line: index + 1,
                    description: "Line \(index + 1) is not a day and holiday or workday: 2027-02-05 holiday.")
            }
            guard exceptions.updateValue(exception, forKey: day) == nil else {
                throw WorkingCalendarError(
                    line: index + 1, description: "Line \(index + 1) gives \(day) a second time.")
            }
        }
        self.init(exceptions: exceptions)
    }

    /// This calendar with the years of `other` as `other` has them: an office's file in place of what is built in.
    public func replacingYears(with other: WorkingCalendar) -> WorkingCalendar {
        let kept = exceptions.filter { !other.years.contains($0.key.year) }
        return WorkingCalendar(
            exceptions: kept.merging(other.exceptions) { $1 },
            provisionalYears: provisionalYears.subtracting(other.years))
    }

    /// The calendar in the form that ``init(text:)`` reads, by day.
    public var text: String {
        exceptions.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.rawValue)\n" }.joined()
    }
}
