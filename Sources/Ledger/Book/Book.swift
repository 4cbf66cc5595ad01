public import Values

/// One office's plan for one year: what a book is about.
public struct Book: Sendable, Hashable {
    /// The book's name.
    public let id: BookID
    /// The plan year.
    public let year: Int
    /// The title: `2022年政府工作报告安排事项分解`.
    public let title: String
    /// The place whose plan this is, where known.
    public let place: String?
    /// The office that keeps the book (`县政府督查室`), where known.
    public let office: String?

    /// A book of the given parts.
    public init(id: BookID, year: Int, title: String, place: String? = nil, office: String? = nil) {
        self.id = id
        self.year = year
        self.title = title
        self.place = place
        self.office = office
    }
}

/// The document that a reading was made from.
public struct SourceDocument: Sendable, Hashable {
    /// The file's name as given by the person who imported it.
    public let name: String
    /// The format: `txt`, `docx`, `pdf`, `html`, `xlsx`, `csv`.
    public let format: String
    /// The size of the original file in bytes.
    public let bytes: Int
    /// The digest of the original file's bytes, under which the store keeps them.
    public let original: Digest
    /// The digest of the UTF-8 text that was read and that all spans point into; equal to ``original`` for UTF-8 text.
    public let text: Digest
    /// The digest of the ``SourceLayout`` that says where the text's lines stand in the file; `nil` where the file has neither
    /// pages nor rows that are numbered, and for documents imported before layouts were kept.
    public let layout: Digest?

    /// A document of the given parts.
    public init(name: String, format: String, bytes: Int, original: Digest, text: Digest, layout: Digest? = nil) {
        self.name = name
        self.format = format
        self.bytes = bytes
        self.original = original
        self.text = text
        self.layout = layout
    }
}

/// A section (方面, 部分) of the plan.
public struct Section: Sendable, Hashable, Identifiable {
    /// The section's name in the book.
    public let id: SectionID
    /// The number as printed, without its mark: `一`.
    public let number: String?
    /// The title without its number.
    public let title: String
    /// The heading's place.
    public let span: Span
    /// Who works on it while the reading is checked, where somebody took it.
    public internal(set) var holding: SectionHolding?

    /// A section of the given parts.
    public init(id: SectionID, number: String?, title: String, span: Span) {
        self.id = id
        self.number = number
        self.title = title
        self.span = span
    }
}

/// Somebody's hold on a section while a reading is checked: it keeps nobody out, and tells others where not to begin.
public struct SectionHolding: Sendable, Hashable {
    /// The account that works on it.
    public let account: ActorID
    /// Who took or assigned it.
    public let mark: Mark
}
