import Ledger
import Pages
import Values

/// A form that changes a book, with the book's present state and the position that the form's page showed.
struct EditForm: Sendable {
    let exchange: Exchange
    /// The book as it is now.
    let state: BookState
    /// The text that the book was read from.
    let source: [UInt8]
    /// The position of the book that the form's page showed.
    let position: Int

    /// The form in `exchange` about the book `state`, whose text is `source`.
    init(_ exchange: Exchange, state: BookState, source: [UInt8]) {
        self.exchange = exchange
        self.state = state
        self.source = source
        position = exchange[.position].flatMap { Int($0) } ?? state.position
    }

    /// Why, as typed.
    var reason: String { exchange.text(.reason) }

    /// The text of a field; `nil` where it is empty.
    func optionalText(_ field: FormField) -> String? {
        let text = exchange.text(field)
        return text.isEmpty ? nil : text
    }

    /// One of a field's fixed choices.
    ///
    /// - Throws: ``FormProblem`` where the field holds none of them.
    func choice<Choice: RawRepresentable<String>>(_ field: FormField, _: Choice.Type = Choice.self) throws(FormProblem)
        -> Choice
    {
        guard let choice = Choice(rawValue: exchange.text(field)) else { throw FormProblem(field, .choiceInvalid) }
        return choice
    }

    /// The thing that the path names.
    func element<ID: ElementNumber>(_ parameter: String, _: ID.Type = ID.self) throws(ServerError) -> ID {
        guard let id = ID(try exchange.parameter(parameter)) else { throw ServerError(.notFound, "no \(parameter)") }
        return id
    }

    /// An item by its name in the book (`i12`) or by its printed number.
    func item(_ text: String, in field: FormField) throws(FormProblem) -> ItemID {
        if let id = ItemID(text), state.item(id) != nil { return id }
        guard let item = state.liveItems.first(where: { $0.number.value == text }) else {
            throw FormProblem(field, .itemUnknown)
        }
        return item.id
    }

    /// A number, written with digits of either width and with or without separators of thousands.
    func number(_ field: FormField) throws(FormProblem) -> ExactNumber {
        guard let number = TypedNumber.read(exchange.text(field)) else { throw FormProblem(field, .numberInvalid) }
        return number
    }

    /// The deadline in the two fields; `nil` where both are empty. What a person types is assigned.
    func deadline() throws(FormProblem) -> Deadline? {
        let day = exchange.text(.deadlineDate)
        let date = CalendarDate(day)
        guard day.isEmpty || date != nil else { throw FormProblem(.deadlineDate, .dateInvalid) }
        let text = optionalText(.deadlineText)
        return text == nil && date == nil ? nil : Deadline(text: text, date: date, origin: .assigned)
    }

    /// The names in a list parted by `、` or by other marks.
    func names(_ field: FormField) -> [String] {
        exchange.text(field).split { "、，,；;\n".contains($0) }.map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
    }

    /// The section of the field; `nil` where it is empty.
    func section() throws(FormProblem) -> SectionID? {
        guard let text = optionalText(.section) else { return nil }
        guard let section = SectionID(text), state.section(section) != nil else {
            throw FormProblem(.section, .choiceInvalid)
        }
        return section
    }

    /// The place in the source between the two fields; `nil` where they are empty.
    func span() throws(FormProblem) -> Span? {
        guard let start = optionalText(.start), let end = optionalText(.end) else { return nil }
        guard let start = Int(start), let end = Int(end), let span = Span(start: start, end: end, in: source) else {
            throw FormProblem(.start, .placeInvalid)
        }
        return span
    }
}

extension Span {
    /// The place from byte `start` to byte `end` of a UTF-8 text, with its line and column; `nil` where the text has no
    /// such place, or where it begins or ends inside a character.
    init?(start: Int, end: Int, in text: [UInt8]) {
        func isBoundary(_ offset: Int) -> Bool { offset == text.count || text[offset] & 0xC0 != 0x80 }
        guard start >= 0, start < end, end <= text.count, isBoundary(start), isBoundary(end) else { return nil }
        let before = text[..<start]
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        self.init(
            start: start, end: end, line: before.count { $0 == 0x0A } + 1,
            column: text[lineStart..<start].count { $0 & 0xC0 != 0x80 } + 1)
    }
}
