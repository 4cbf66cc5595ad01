internal import Values

/// One thing that a person set right of what the reader made of a document.
public struct ReadingDifference: Sendable, Hashable {
    /// What was done.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A value was set right.
        case corrected
        /// Something was added that the reader missed.
        case added
        /// Something was struck that is none.
        case struck
    }

    /// What was done.
    public let kind: Kind
    /// The item.
    public let item: ItemID
    /// The thing.
    public let element: ElementID
    /// What the thing is called.
    public let label: String
    /// The value, where one was corrected.
    public let field: Field?
    /// What the reader made of it.
    public let before: FieldValue
    /// What it is now.
    public let after: FieldValue
    /// Its place in the source.
    public let span: Span?
    /// Who set it right, when and why.
    public let mark: Mark
    /// Whether the document says so: what the office decided beyond it, a lead it named or a deadline it assigned, is no mistake
    /// of the reader.
    public let isInDocument: Bool

    /// The same as a line of a history, for putting it into words.
    public var line: HistoryLine {
        HistoryLine(.corrected, mark, element: element, subject: label, field: field, before: before, after: after)
    }
}

extension BookState {
    /// What people set right of the reading, in the order of the plan.
    ///
    /// - Parameter source: The UTF-8 text that was read.
    public func readingDifferences(source: [UInt8]) -> [ReadingDifference] {
        items.flatMap { item in
            var collector = DifferenceCollector(
                state: self, item: item, source: SourceWords(source, in: places(of: item)))
            collector.collect()
            return collector.differences
        }
    }
}

/// The words of an item's place in the source, without white space.
struct SourceWords {
    private let text: String

    init(_ source: [UInt8], in places: [Span]) {
        let pieces = places.filter { $0.start >= 0 && $0.start <= $0.end && $0.end <= source.count }.map { span in
            String(decoding: source[span.start..<span.end], as: UTF8.self)
        }
        text = SourceWords.squeezed(pieces.joined(separator: "\n"))
    }

    /// Whether the words stand there, whatever white space lies between them.
    func contain(_ words: String) -> Bool {
        let words = SourceWords.squeezed(words)
        guard !words.isEmpty else { return false }
        return text.contains(words)
    }

    static func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}

private struct DifferenceCollector {
    let state: BookState
    let item: Item
    let source: SourceWords
    private(set) var differences: [ReadingDifference] = []

    init(state: BookState, item: Item, source: SourceWords) {
        self.state = state
        self.item = item
        self.source = source
    }

    mutating func collect() {
        let id = ElementID.item(item.id)
        let label = item.title.original
        presence(id, label, item.added, item.struck, item.span, isInDocument: item.span != nil)
        guard item.struck == nil else { return }
        value(id, label, .number, item.number, item.span) { $0.map(FieldValue.text) ?? .absent }
        value(id, label, .section, item.section, item.span) { $0.map(FieldValue.section) ?? .absent }
        value(id, label, .title, item.title, item.span) { .text($0) }
        value(id, label, .people, item.people, item.span) { .people($0) }
        deadline(id, label, item.deadline, item.span)
        for organisation in item.organisations { collect(organisation) }
        for commitment in item.commitments { collect(commitment) }
    }

    private mutating func collect(_ organisation: Organisation) {
        let id = ElementID.organisation(organisation.id)
        let label = organisation.name.original
        presence(
            id, label, organisation.added, organisation.struck, organisation.span,
            isInDocument: source.contain(organisation.name.value))
        guard organisation.struck == nil, organisation.added == nil else { return }
        value(id, label, .name, organisation.name, organisation.span) { .text($0) }
        value(
            id, label, .role, organisation.role, organisation.span,
            isInDocument: !state.isNamedLead(organisation, in: item)
        ) { .choice($0.rawValue) }
        value(id, label, .members, organisation.members, organisation.span) { .names($0) }
    }

    private mutating func collect(_ commitment: Commitment) {
        let id = ElementID.commitment(commitment.id)
        let label = commitment.text.original
        presence(
            id, label, commitment.added, commitment.struck, commitment.span,
            isInDocument: commitment.span != nil || source.contain(commitment.text.value))
        guard commitment.struck == nil else { return }
        if commitment.added == nil {
            value(id, label, .text, commitment.text, commitment.span) { .text($0) }
            value(id, label, .strength, commitment.strength, commitment.span) { .choice($0.rawValue) }
            value(id, label, .kind, commitment.kind, commitment.span) { .choice($0.rawValue) }
            deadline(id, label, commitment.deadline, commitment.span)
        }
        for indicator in commitment.indicators { collect(indicator) }
    }

    private mutating func collect(_ indicator: Indicator) {
        let id = ElementID.indicator(indicator.id)
        let label = indicator.subject.original
        presence(
            id, "\(label) \(indicator.amount.text)", indicator.added, indicator.struck, indicator.span,
            isInDocument: source.contain(indicator.value.value.description))
        guard indicator.struck == nil, indicator.added == nil else { return }
        value(id, label, .subject, indicator.subject, indicator.span) { .text($0) }
        value(id, label, .value, indicator.value, indicator.span) { .number($0) }
        value(id, label, .scale, indicator.scale, indicator.span) { $0.map(FieldValue.text) ?? .absent }
        value(id, label, .unit, indicator.unit, indicator.span) { $0.map(FieldValue.text) ?? .absent }
        value(id, label, .comparator, indicator.comparator, indicator.span) { .choice($0.rawValue) }
        value(id, label, .kind, indicator.kind, indicator.span) { .choice($0.rawValue) }
        value(id, label, .strength, indicator.strength, indicator.span) { .choice($0.rawValue) }
        deadline(id, label, indicator.deadline, indicator.span)
    }

    private mutating func deadline(_ id: ElementID, _ label: String, _ deadline: Traced<Deadline?>, _ span: Span?) {
        value(id, label, .deadline, deadline, span, isInDocument: deadline.value.isStated(in: source)) {
            $0.map(FieldValue.deadline) ?? .absent
        }
    }

    private mutating func presence(
        _ id: ElementID, _ label: String, _ added: Mark?, _ struck: Mark?, _ span: Span?, isInDocument: Bool
    ) {
        // What somebody added and struck again never was.
        guard (added == nil) != (struck == nil), let mark = added ?? struck else { return }
        differences.append(
            ReadingDifference(
                kind: added == nil ? .struck : .added, item: item.id, element: id, label: label, field: nil,
                before: added == nil ? .text(label) : .absent, after: added == nil ? .absent : .text(label), span: span,
                mark: mark, isInDocument: isInDocument || added == nil))
    }

    private mutating func value<Value>(
        _ id: ElementID, _ label: String, _ field: Field, _ value: Traced<Value>, _ span: Span?,
        isInDocument: Bool = true, _ shown: (Value) -> FieldValue
    ) {
        guard let change = value.lastChange, value.value != value.original else { return }
        differences.append(
            ReadingDifference(
                kind: .corrected, item: item.id, element: id, label: label, field: field, before: shown(value.original),
                after: shown(value.value), span: span, mark: change.mark, isInDocument: isInDocument))
    }
}

extension BookState {
    /// Whether an organisation's part is what it is because the office named the lead.
    func isNamedLead(_ organisation: Organisation, in item: Item) -> Bool {
        guard let change = organisation.role.lastChange else { return false }
        return history(of: item.id).contains { $0.code == .leadNamed && $0.position == change.mark.position }
    }
}

extension Deadline? {
    /// Whether the document states it: it was read there, or its words stand in the item.
    func isStated(in source: SourceWords) -> Bool {
        guard let self else { return true }
        switch self.origin {
        case .stated: return true
        case .implied: return false
        case .assigned: return self.text.map(source.contain) ?? false
        }
    }
}
