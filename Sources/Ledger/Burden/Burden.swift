public import Values

/// What one organisation was asked in one month (负担): counted, never compared between organisations.
public struct Burden: Sendable, Hashable {
    /// Reports asked of it: those of periods whose timely day lies in the month.
    public var reportsAsked = 0
    /// How many of these it filed.
    public var reportsFiled = 0
    /// How many of its reports were returned by the office or its requests for completion denied.
    public var returned = 0
    /// Reminders before a deadline.
    public var reminders = 0
    /// Calls, letters and talks after one.
    public var urgings = 0
    /// Requests for help from other organisations that it has to answer.
    public var helpAsked = 0
    /// Site checks of its figures.
    public var siteChecks = 0
    /// Papers asking for completion or for more time.
    public var papers = 0
    /// The fields that the forms of the reports asked of it show: one for each target, and four texts.
    public var fieldsAsked = 0
    /// The fields that it filled in.
    public var fieldsFilled = 0
    /// What it was asked more than once.
    public var repeats: [Repeat] = []

    /// Something asked twice.
    public struct Repeat: Sendable, Hashable {
        /// What was asked twice.
        public enum Kind: String, Sendable, Hashable, CaseIterable {
            /// A number of the same name and unit in two items.
            case target
            /// Help for the same item in the same words.
            case help
            /// The same file handed in with several reports.
            case evidence
        }

        /// What was asked twice.
        public let kind: Kind
        /// The number's name, the words, the file.
        public let text: String
        /// The items in which it was asked, in reading order.
        public let items: [ItemID]

        /// `text`, asked in `items`.
        public init(kind: Kind, text: String, items: [ItemID]) {
            self.kind = kind
            self.text = text
            self.items = items
        }
    }

    /// Nothing at all.
    public init() {}

    /// How many things it was asked in all: reports, urgings and reminders, help, site checks, papers.
    public var total: Int { reportsAsked + reminders + urgings + helpAsked + siteChecks + papers }

    /// Whether it was asked nothing.
    public var isEmpty: Bool { total == 0 && returned == 0 && repeats.isEmpty }

    /// The four texts of a report's form: what was done, what stands in the way, help needed, what comes next.
    static let textsOfAReport = 4
}

/// The burden of one organisation in a month and in the one before.
public struct BurdenLine: Sendable, Hashable {
    /// What the organisation is called.
    public let name: String
    /// The institution of the directory that it is.
    public let institution: InstitutionID?
    /// What it was asked in the month.
    public let burden: Burden
    /// What it was asked in the month before.
    public let before: Burden

    /// The burden of the organisation called `name`.
    public init(name: String, institution: InstitutionID?, burden: Burden, before: Burden) {
        self.name = name
        self.institution = institution
        self.burden = burden
        self.before = before
    }
}

extension BookState {
    /// What every organisation was asked in `month` as far as it is over on `day`, by name; those that were asked nothing in this
    /// month and the one before are left out.
    public func burdens(of month: YearMonth, on day: CalendarDate) -> [BurdenLine] {
        let now = BurdenCount(self, month, on: day).burdens
        let before = BurdenCount(self, month.previous, on: day).burdens
        return Set(now.keys).union(before.keys).sorted().compactMap { name in
            let line = BurdenLine(
                name: name, institution: directory.institution(named: name)?.id, burden: now[name] ?? Burden(),
                before: before[name] ?? Burden())
            return line.burden.isEmpty && line.before.isEmpty ? nil : line
        }
    }
}
