internal import Values

/// Something about the year's account.
public enum YearAct: Sendable, Hashable {
    /// Appeal against a line of the score, named by the entry behind it, or against the score as a whole (申诉).
    case appeal(InstitutionID, position: Int?, reason: String)
    /// Decide an appeal; the entry behind a line no longer counts where the appeal is upheld.
    case decideAppeal(AppealID, isUpheld: Bool, reason: String)
    /// Close the year: say what became of every item.
    case closeYear([ItemOutcome], remark: String? = nil)
    /// Take over items from the book of the year before; they are numbered from `numbering`.
    case carryOver(from: BookID, position: Int, [CarriedItem], numbering: Numbering)
}

/// What became of one item.
public struct ItemOutcome: Sendable, Hashable {
    /// The item.
    public var item: ItemID
    /// What became of it.
    public var outcome: YearOutcome

    /// `outcome` of `item`.
    public init(_ item: ItemID, _ outcome: YearOutcome) {
        self.item = item
        self.outcome = outcome
    }
}

extension YearAct: RecordedAct {
    var kind: EntryKind {
        switch self {
        case .appeal: .appealFiled
        case .decideAppeal: .appealDecided
        case .closeYear: .yearClosed
        case .carryOver: .itemsCarriedOver
        }
    }

    var verb: Verb {
        switch self {
        case .appeal: .fileAppeal
        case .decideAppeal: .decideAppeal
        case .closeYear: .closeYear
        case .carryOver: .carryOver
        }
    }

    var reason: String? {
        switch self {
        case .appeal(_, _, let reason), .decideAppeal(_, _, let reason): reason
        case .closeYear(_, let remark): remark
        case .carryOver: nil
        }
    }

    var needsReason: Bool {
        switch self {
        case .appeal, .decideAppeal: true
        case .closeYear, .carryOver: false
        }
    }

    var members: JSON {
        switch self {
        case .appeal(let id, let position, _): ["institution": .id(id), "position": .optional(position)]
        case .decideAppeal(let id, let isUpheld, _): ["appeal": .id(id), "upheld": .bool(isUpheld)]
        case .closeYear(let outcomes, _): ["outcomes": .values(outcomes)]
        case .carryOver(let book, let position, let items, let numbering):
            [
                "from": .string(book.rawValue), "position": .integer(position), "items": .values(items),
                "numbering": numbering.payload,
            ]
        }
    }

    static func read(_ kind: EntryKind, _ reader: PayloadReader) throws(PayloadError) -> YearAct? {
        switch kind {
        case .appealFiled:
            .appeal(
                try reader.id("institution"), position: try reader.optionalInteger("position"),
                reason: try reader.string("reason"))
        case .appealDecided:
            .decideAppeal(
                try reader.id("appeal"), isUpheld: try reader.bool("upheld"), reason: try reader.string("reason"))
        case .yearClosed: .closeYear(try reader.values("outcomes"), remark: try reader.optionalString("note"))
        case .itemsCarriedOver:
            .carryOver(
                from: try reader.required("from", "a book's name") { $0.string.flatMap { BookID($0) } },
                position: try reader.integer("position"), try reader.values("items"),
                numbering: try reader.value("numbering"))
        default: nil
        }
    }
}
