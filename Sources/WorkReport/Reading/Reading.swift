public import Values

/// What a document says, as a tree of sections, items, commitments and indicators in which every value points at the
/// place it was read from.
///
/// All spans are half-open UTF-8 byte offsets into the text that was read. `docs/contract.md` gives the JSON form.
public struct Reading: Sendable, Hashable {
    /// The document's own title (`2022年政府工作报告安排事项分解`), white space healed.
    public var title: String?
    /// The plan year, stated in the document.
    public var year: Int?
    /// The place whose plan this is, where the document names it.
    public var place: String?
    /// The number of sections that the document itself announces (`八项工作`).
    public var announcedSections: Int?
    /// The number of items that the document itself announces.
    public var announcedItems: Int?
    /// The sections (方面) in reading order.
    public var sections: [Section]
    /// The items (事项) in reading order.
    public var items: [Item]
    /// What became no commitment, with the reason.
    public var unread: [Unread]
    /// What a person should look at before the plan is adopted.
    public var findings: [Finding]

    /// A reading with the given parts.
    public init(
        title: String? = nil, year: Int? = nil, place: String? = nil, announcedSections: Int? = nil,
        announcedItems: Int? = nil, sections: [Section] = [], items: [Item] = [], unread: [Unread] = [],
        findings: [Finding] = []
    ) {
        self.title = title
        self.year = year
        self.place = place
        self.announcedSections = announcedSections
        self.announcedItems = announcedItems
        self.sections = sections
        self.items = items
        self.unread = unread
        self.findings = findings
    }
}

/// A place in the source text: half-open UTF-8 byte offsets, with the line and column that people count.
public struct Span: Sendable, Hashable {
    /// Offset of the first byte.
    public var start: Int
    /// Offset behind the last byte.
    public var end: Int
    /// The line of the first byte, from 1.
    public var line: Int
    /// The column of the first byte, in characters (Unicode scalars) from 1.
    public var column: Int

    /// The place from `start` to `end`, which begins at `line` and `column`.
    public init(start: Int, end: Int, line: Int, column: Int) {
        self.start = start
        self.end = end
        self.line = line
        self.column = column
    }
}

/// A section (方面, 部分) of the document: `一、聚焦内需挖潜`.
public struct Section: Sendable, Hashable {
    /// The number as printed, without its mark: `一`.
    public var number: String?
    /// The title without its number.
    public var title: String
    /// The whole heading.
    public var span: Span

    /// A section with its heading's place.
    public init(number: String?, title: String, span: Span) {
        self.number = number
        self.title = title
        self.span = span
    }
}

/// A numbered item (事项) with those who answer for it and what it commits them to.
public struct Item: Sendable, Hashable {
    /// The number as printed, without its mark (`1`, `三`); `nil` where none is printed.
    public var number: String?
    /// The index of its section in ``Reading/sections``.
    public var section: Int?
    /// From behind the number to the first of `。；，,;` or the bracket with the organisations.
    public var title: String
    /// The whole item, from its number to the end of its last line.
    public var span: Span
    /// The organisations named for it, in reading order.
    public var organisations: [Organisation]
    /// The people named for it, in reading order.
    public var people: [Person]
    /// The deadline of the whole item.
    public var deadline: Deadline?
    /// What can be verified, one clause each, in reading order.
    public var commitments: [Commitment]

    /// An item with the given parts.
    public init(
        number: String?, section: Int?, title: String, span: Span, organisations: [Organisation] = [],
        people: [Person] = [], deadline: Deadline? = nil, commitments: [Commitment] = []
    ) {
        self.number = number
        self.section = section
        self.title = title
        self.span = span
        self.organisations = organisations
        self.people = people
        self.deadline = deadline
        self.commitments = commitments
    }
}

/// An organisation (责任单位) named for an item. It is not called a unit, because that is a unit of measure here.
public struct Organisation: Sendable, Hashable {
    /// What the document says it does for the item.
    public enum Role: String, Sendable, Hashable, CaseIterable {
        /// 牵头单位: files the combined report and answers for the result.
        case lead
        /// 配合, 协办, 协作单位: does its part.
        case cooperating
        /// 责任单位 without a stated part.
        case responsible
        /// 督导, 督查单位: watches over it.
        case supervising
    }

    /// The name as written.
    public var name: String
    /// Its part, as stated; never guessed from the order.
    public var role: Role
    /// The names in the bracket behind an umbrella name.
    public var members: [String]
    /// The name with its bracket.
    public var span: Span

    /// An organisation as named at `span`.
    public init(name: String, role: Role, members: [String] = [], span: Span) {
        self.name = name
        self.role = role
        self.members = members
        self.span = span
    }
}

/// A person named for an item.
public struct Person: Sendable, Hashable {
    /// The name as written.
    public var name: String
    /// The part as printed: `责任领导`, `责任人`, `分管领导`.
    public var role: String
    /// The name's place.
    public var span: Span

    /// A person as named at `span`.
    public init(name: String, role: String, span: Span) {
        self.name = name
        self.role = role
        self.span = span
    }
}

/// A date by which something is due, with where it comes from.
public struct Deadline: Sendable, Hashable {
    /// Where a deadline comes from.
    public enum Origin: String, Sendable, Hashable, CaseIterable {
        /// The document states it.
        case stated
        /// The document does not state it; it follows from the plan year's end.
        case implied
        /// A person set it.
        case assigned
    }

    /// The words as printed: `6月底前`.
    public var text: String?
    /// The last day, where the words fix one (a season does not).
    public var date: CalendarDate?
    /// Where it comes from.
    public var origin: Origin
    /// The words' place.
    public var span: Span?

    /// A deadline with its origin.
    public init(text: String?, date: CalendarDate?, origin: Origin, span: Span?) {
        self.text = text
        self.date = date
        self.origin = origin
        self.span = span
    }
}

/// How binding the wording is.
public enum Strength: String, Sendable, Hashable, CaseIterable {
    /// 确保, 必须.
    case guarantee
    /// 力争, 争取, 争创.
    case strive
    /// A plain verb: 完成, 建成, 新建.
    case plan
    /// 推进, 加快, 支持, 持续 without a result.
    case effort
}

/// One verifiable clause (工作内容) of an item.
public struct Commitment: Sendable, Hashable {
    /// What kind of thing it promises.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// It has at least one number to reach.
        case quantity
        /// A named thing done, with or without a date, without a number.
        case milestone
        /// Something that must not happen.
        case redline
        /// Something kept up.
        case ongoing
        /// None of these.
        case qualitative
    }

    /// The clause as printed, white space removed.
    public var text: String
    /// The clause's place.
    public var span: Span
    /// The verb: `完成`.
    public var action: String?
    /// How binding it is.
    public var strength: Strength
    /// What kind of thing it promises.
    public var kind: Kind
    /// Its own deadline.
    public var deadline: Deadline?
    /// The projects it names.
    public var projects: [Project]
    /// The numbers to reach.
    public var indicators: [Indicator]

    /// A commitment with the given parts.
    public init(
        text: String, span: Span, action: String?, strength: Strength, kind: Kind, deadline: Deadline? = nil,
        projects: [Project] = [], indicators: [Indicator] = []
    ) {
        self.text = text
        self.span = span
        self.action = action
        self.strength = strength
        self.kind = kind
        self.deadline = deadline
        self.projects = projects
        self.indicators = indicators
    }
}

/// A number as printed: value, scale word and unit apart (`143`, `亿`, `元`).
public struct Amount: Sendable, Hashable {
    /// The number without its scale word.
    public var value: ExactNumber
    /// The scale word: `万`, `亿`, `万亿`.
    public var scale: String?
    /// The unit of measure or the classifier: `元`, `个`, `%`.
    public var unit: String?

    /// The number `value` `scale` `unit`.
    public init(value: ExactNumber, scale: String?, unit: String?) {
        self.value = value
        self.scale = scale
        self.unit = unit
    }
}

/// A project named in a commitment, with the sum that describes its size.
public struct Project: Sendable, Hashable {
    /// The name as written.
    public var name: String
    /// The sum that describes it; no target.
    public var size: Amount?
    /// The place of the name, with its size where one is given.
    public var span: Span

    /// A project as named at `span`.
    public init(name: String, size: Amount?, span: Span) {
        self.name = name
        self.size = size
        self.span = span
    }
}

/// How an indicator's value binds.
public enum Comparator: String, Sendable, Hashable, CaseIterable {
    /// 以上, 不少于, 不低于, 达到.
    case atLeast = ">="
    /// 以内, 不超过, 控制在.
    case atMost = "<="
    /// No limiting word.
    case equal = "="
    /// 超过, 突破, 高于, 余.
    case over = ">"
    /// 低于, 少于, 近.
    case under = "<"
    /// 左右, 约.
    case about = "~"
}

/// One number to reach (指标).
public struct Indicator: Sendable, Hashable {
    /// What kind of number it is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A continuous amount to reach: money, area, length, weight.
        case level
        /// So many things, persons, households.
        case count
        /// A share of a whole.
        case ratio
        /// A change against an earlier period.
        case growth
        /// A place in an order.
        case rank
    }

    /// The clause it is read from, as printed, white space removed.
    public var text: String
    /// The clause's place.
    public var span: Span
    /// What is counted or measured.
    public var subject: String
    /// The number as printed.
    public var amount: Amount
    /// How it binds.
    public var comparator: Comparator
    /// What kind of number it is.
    public var kind: Kind
    /// How binding its wording is.
    public var strength: Strength
    /// Its own deadline.
    public var deadline: Deadline?
    /// The index, in the same commitment, of the indicator that it is a part of (`其中`).
    public var within: Int?

    /// An indicator with the given parts.
    public init(
        text: String, span: Span, subject: String, amount: Amount, comparator: Comparator, kind: Kind,
        strength: Strength, deadline: Deadline? = nil, within: Int? = nil
    ) {
        self.text = text
        self.span = span
        self.subject = subject
        self.amount = amount
        self.comparator = comparator
        self.kind = kind
        self.strength = strength
        self.deadline = deadline
        self.within = within
    }
}

/// A stretch of the source that became no commitment.
public struct Unread: Sendable, Hashable {
    /// Why it became none.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        /// Stands before the first section or item.
        case preamble
        /// A title or heading.
        case heading
        /// Explains or describes.
        case context
        /// A slogan.
        case slogan
        /// Page marks, web residue, table frames.
        case noise
        /// A sentence without an action.
        case noAction = "no-action"
    }

    /// The stretch.
    public var span: Span
    /// Why it became no commitment.
    public var reason: Reason

    /// The stretch at `span` with its reason.
    public init(span: Span, reason: Reason) {
        self.span = span
        self.reason = reason
    }
}

/// Something that a person should look at before the plan is adopted.
public struct Finding: Sendable, Hashable {
    /// How serious a finding is.
    public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
        /// Worth knowing.
        case note
        /// Should be settled before dispatch.
        case warning
        /// Must be settled before dispatch.
        case error

        /// Whether `left` is less serious than `right`.
        public static func < (left: Severity, right: Severity) -> Bool {
            left.rank < right.rank
        }

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    /// The stable code: `D104`.
    public var code: String
    /// How serious it is.
    public var severity: Severity
    /// A plain sentence, in Chinese, saying what was found.
    public var message: String
    /// What to do about it.
    public var suggestion: String?
    /// Where.
    public var span: Span

    /// A finding at `span`.
    public init(code: String, severity: Severity, message: String, suggestion: String?, span: Span) {
        self.code = code
        self.severity = severity
        self.message = message
        self.suggestion = suggestion
        self.span = span
    }
}
