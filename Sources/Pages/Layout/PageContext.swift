public import Ledger
public import Values

/// What every page needs to know of the request that it answers.
public struct PageContext: Sendable {
    /// Who is signed in.
    public struct Account: Sendable, Hashable {
        /// The name as shown.
        public var name: String
        /// What this account may do.
        public var roles: Set<Role>
        /// Whether this account may see and invite people.
        public var managesPeople: Bool
        /// Whether this account may see what stands in books.
        public var readsBooks: Bool
        /// Whether this account may see who did what when in books.
        public var audits: Bool

        /// The account `name` with its roles.
        public init(
            name: String, roles: Set<Role>, managesPeople: Bool, readsBooks: Bool = true, audits: Bool = false
        ) {
            self.name = name
            self.roles = roles
            self.managesPeople = managesPeople
            self.readsBooks = readsBooks
            self.audits = audits
        }
    }

    /// One sentence about what has just been done, or why it was refused.
    public struct Notice: Sendable, Hashable {
        /// Whether it was done.
        public enum Tone: String, Sendable, Hashable {
            /// It was done.
            case done
            /// It was refused; nothing has changed.
            case refused
        }

        /// Whether it was done.
        public var tone: Tone
        /// The sentence.
        public var sentence: Phrase

        /// The notice `sentence`.
        public init(_ tone: Tone, _ sentence: Phrase) {
            self.tone = tone
            self.sentence = sentence
        }
    }

    /// The language of the page.
    public var language: Language
    /// Who is signed in.
    public var account: Account?
    /// The token that every form sends back.
    public var formToken: String
    /// The address of this page with its query, to return to after a change of language.
    public var address: String
    /// What has just happened.
    public var notice: Notice?
    /// The past day as of which books are shown; `nil` for today. What was can be looked at, not changed.
    public var asOf: CalendarDate?
    /// The long list that is asked for as a whole: ``FormField/show`` of the address.
    public var shows: String?
    /// How the page looks.
    public var appearance: Appearance

    /// The context of a request for `address`.
    public init(
        language: Language, account: Account?, formToken: String, address: String, notice: Notice? = nil,
        asOf: CalendarDate? = nil, shows: String? = nil, appearance: Appearance = Appearance()
    ) {
        self.shows = shows
        self.asOf = asOf
        self.appearance = appearance
        self.language = language
        self.account = account
        self.formToken = formToken
        self.address = address
        self.notice = notice
    }

    /// Whether who is signed in holds `role`; on a page that shows a past day nobody does, since nothing can be done there.
    func has(_ role: Role) -> Bool {
        asOf == nil && account?.roles.contains(role) ?? false
    }

    /// What stands between the names of a list.
    var comma: String { language == .chinese ? "、" : ", " }

    /// `phrase` in the page's language.
    func callAsFunction(_ phrase: Phrase) -> String {
        phrase.text(language)
    }
}
