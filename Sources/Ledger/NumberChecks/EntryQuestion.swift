public import Values

/// Something about a report that looks like a slip while it is filled in: a question to answer before it is sent, never a bar.
public struct EntryQuestion: Sendable, Hashable {
    /// What it rests on.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A cumulative value is lower than before.
        case falling
        /// The value is about a thousand to ten thousand times the one before, or the other way round.
        case scaleSlip
        /// The target is met to the last digit.
        case exactHit
        /// A percentage below 0 or above 100.
        case percentRange
        /// The words are those of the period before.
        case repeatedText
        /// The words are those of another organisation.
        case borrowedText
    }

    /// What it rests on.
    public let kind: Kind
    /// The figure; `nil` where it is about the words.
    public let element: ElementID?
    /// The question in Chinese.
    public let chinese: String
    /// The question in English.
    public let english: String

    /// Names the question among those about one report.
    public var code: String { kind.rawValue + (element.map { "-\($0)" } ?? "") }
}

/// A value as it is typed, beside what is known of its target: what the questions about it rest on.
public struct TypedValue: Sendable, Hashable {
    /// The times at which a slip of unit is asked about while one types: wider than what is doubted afterwards, because the
    /// question costs nothing.
    public static let slipTimes = 1_000...50_000

    /// The target.
    public let element: ElementID
    /// How its values are read.
    public let progress: Progress
    /// Whether it is measured, not counted.
    public let isMeasured: Bool
    /// Whether it is counted in percent.
    public let isPercent: Bool
    /// The value reported last.
    public let last: ExactNumber?

    /// The questions about `value`.
    public func questions(about value: ExactNumber, on day: CalendarDate) -> [EntryQuestion] {
        let earlier = last.map { [ReportedSeries.Point(day: day, value: $0)] } ?? []
        let series = ReportedSeries(
            progress: progress, isMeasured: isMeasured, due: nil,
            points: earlier + [.init(day: day, value: value)], slipTimes: Self.slipTimes)
        let doubts = series.doubts.filter { $0.point == earlier.count }.compactMap { doubt -> EntryQuestion? in
            guard let kind = EntryQuestion.Kind(doubt.check) else { return nil }
            return EntryQuestion(kind: kind, element: element, chinese: doubt.chinese, english: doubt.english)
        }
        guard isPercent, value < 0 || value > 100 else { return doubts }
        return doubts + [
            EntryQuestion(
                kind: .percentRange, element: element, chinese: "\(value)%不在0至100之间。",
                english: "\(value)% is not between 0 and 100.")
        ]
    }
}

extension EntryQuestion.Kind {
    fileprivate init?(_ check: NumberCheck) {
        switch check {
        case .falling: self = .falling
        case .scaleSlip: self = .scaleSlip
        case .exactHit: self = .exactHit
        default: return nil
        }
    }
}

extension BookState {
    /// What is known of the target of `element` when a report for `key` is filled in.
    public func typedValue(of element: ElementID, for line: ReportSheet.Line) -> TypedValue? {
        guard let target = planning.targets[element] else { return nil }
        let reported = line.before?.content.values.first { $0.element == element }?.value
        let accepted = target.figures.last { $0.report != line.current?.id && $0.day < line.key.first }?.value
        return TypedValue(
            element: element, progress: target.trajectory.progress, isMeasured: isMeasured(element),
            isPercent: target.isPercent || unit(of: element) == "%", last: reported ?? accepted)
    }

    private func unit(of element: ElementID) -> String? {
        guard case .indicator(let id) = element else { return nil }
        return indicator(id)?.indicator.unit.value
    }

    /// The questions about `content` as the report of `line`.
    public func questions(about content: ReportContent, as line: ReportSheet.Line) -> [EntryQuestion] {
        let values = content.values.flatMap { value in
            typedValue(of: value.element, for: line)?.questions(about: value.value, on: line.key.first) ?? []
        }
        var words: [EntryQuestion] = []
        if let before = line.before, let alike = sameText(content.progress, before.content.progress) {
            words.append(
                EntryQuestion(
                    kind: .repeatedText, element: nil, chinese: "工作进展与上期相似度\(alike)。",
                    english: "The words are \(alike) those of the period before."))
        }
        if let other = lender(of: content.progress, line.key) {
            words.append(
                EntryQuestion(
                    kind: .borrowedText, element: nil, chinese: "工作进展与\(name(of: other))的反馈雷同。",
                    english: "The words are those of \(name(of: other))."))
        }
        return values + words
    }

    /// The other organisation whose report for the same period has the same words.
    private func lender(of words: String, _ key: ReportKey) -> OrganisationID? {
        let own = name(of: key.organisation)
        return reporting.reports(first: key.first, cadence: key.cadence).first { other in
            other.state != .sentBack && other.state != .returned && name(of: other.key.organisation) != own
                && sameText(words, other.content.progress) != nil
        }?.key.organisation
    }
}
