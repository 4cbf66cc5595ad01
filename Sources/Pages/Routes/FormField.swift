/// The name of a field in a form or in a query: the only place where these names are written.
public enum FormField: String, Sendable, Hashable, CaseIterable {
    // MARK: In every form

    /// Proves that the form comes from one of our own pages.
    case formToken = "form-token"
    /// Where to go afterwards, a local path with its place on the page: see ``Link/init(local:)``.
    case back
    /// The position of the book that the page showed: an item touched by a later entry is shown again, not overwritten.
    case position
    /// Why something is done.
    case reason
    /// A remark, which may be empty.
    case note

    /// In the address of a page that shows a plan: which of its forms is open.
    case edit

    // MARK: The ledger's address

    /// The columns, by their raw values, parted by `.` or one in each field.
    case columns
    /// What rows are grouped by.
    case group
    /// The past day that the ledger is compared with.
    case compare
    /// Whether only rows are shown that differ from that day.
    case changed
    /// A light.
    case light
    /// An organisation that answers for items, by its name.
    case lead
    /// What the figures say of a commitment, by its raw value.
    case promise
    /// What makes a commitment verifiable, or whether it is, by its raw value.
    case verifiable
    /// Which targets are shown by their figures, by its raw value.
    case targets
    /// A page of a long list, from 1; `all` for all of it.
    case page
    /// A list as it stands in an address, to be kept under a name.
    case view
    /// In the address of a page: which of its long lists is shown whole, by the list's name.
    case show

    /// In the address of any page of a book: the past day as of which it is shown, `2026-06-30`.
    case asOf = "as-of"

    /// In the address of the import screen: the place that is to be shown, a thing of the book or an offset in the source.
    case at
    /// The first day that is asked for; for news of a book, the position that the page shows.
    case since

    // MARK: People

    /// A name as people say it: of a person, or of an organisation.
    case name
    /// The short name somebody signs in with.
    case login
    /// A password.
    case password
    /// The same password again.
    case passwordAgain = "password-again"
    /// The password that holds now.
    case currentPassword = "current-password"
    /// The last day that is asked for.
    case until
    /// A role of an account, by its raw value.
    case role

    // MARK: Documents

    /// An uploaded file.
    case file
    /// A plan year.
    case year

    // MARK: Values of a plan

    /// An item's printed number; empty for none.
    case number
    /// A section, `s2`; empty for none.
    case section
    /// A title.
    case title
    /// People, one on a line, as ``PeopleText`` writes them.
    case people
    /// A deadline's words; with an empty ``deadlineDate`` too there is no deadline.
    case deadlineText = "deadline-text"
    /// A deadline's last day, `2022-06-30`; may be empty.
    case deadlineDate = "deadline-date"
    /// The office's remarks on an item.
    case notes
    /// An organisation's part, by its raw value.
    case part
    /// The names that an umbrella organisation stands for, parted by `、`; may be empty.
    case members
    /// A clause.
    case text
    /// A verb; may be empty.
    case action
    /// How binding a wording is, by its raw value.
    case strength
    /// The kind of a commitment or of an indicator, by its raw value.
    case kind
    /// What is counted or measured.
    case subject
    /// A number without its scale word.
    case value
    /// A scale word; may be empty.
    case scale
    /// A unit of measure; may be empty.
    case unit
    /// How a number binds, by its raw value.
    case comparator

    // MARK: Places and things

    /// An item, `i12`, or its printed number where people type it; may be given several times where a route says so.
    case item
    /// A commitment, `c40`; may be given several times.
    case commitment
    /// An indicator, `n7`; may be empty.
    case within
    /// The first byte of a place in the source; may be empty.
    case start
    /// The byte behind a place in the source; may be empty.
    case end
    /// The item that a new one stands behind, `i12`; may be empty.
    case after
    /// The item that is merged into another.
    case from
    /// The item that another is merged into.
    case into
    /// The title of the part that is split off.
    case newTitle = "new-title"

    /// What was decided about a sentence that became no commitment, by its raw value.
    case decision
    /// The full name of an institution that a name in the document does not mean.
    case rejected
    /// The token of an upload that waits for an answer.
    case again

    // MARK: The plan as a whole

    /// The leader who approved on paper, empty when a leader approves in person; in the ledger's address who is in charge.
    case leader
    /// What an approval on paper rests on; empty when a leader approves in person.
    case basis
    /// Working days to sign within.
    case days

    // MARK: Lists

    /// Words to look for.
    case search = "q"
    /// An organisation's name.
    case organisation
    /// The earliest day that something is due.
    case dueFrom = "due-from"
    /// The latest day that something is due.
    case dueTo = "due-to"
    /// Where an item stands, by its raw value.
    case state
    /// Whether an item is confirmed: `yes`, `no`, or empty for both.
    case confirmed
    /// The order of a list, by its raw value.
    case order
    /// `yes` to show struck, merged and split items too.
    case struck

    // MARK: The life of a matter

    /// What is asked, by the raw value of its verb.
    case act
    /// A report, `r3`.
    case report
    /// A problem, `q3`.
    case problem
    /// A request for help, `t3`.
    case request
    /// A request for more time, `e3`.
    case extensionRequest = "extension"
    /// An urging, `d3`.
    case urging
    /// A measure, `m3`.
    case measure
    /// A node of a measure, counted from 0.
    case node
    /// A site check, `k3`.
    case siteCheck = "check"
    /// An appeal, `a3`.
    case appeal
    /// An item, commitment or indicator; may be given several times, with as many values.
    case element
    /// An organisation named for an item, `o3`.
    case concerned
    /// The organisation that is asked, `o3`.
    case asked
    /// A day, `2026-06-30`.
    case day
    /// The first day of a period.
    case first
    /// How often reports are due, by its raw value.
    case cadence
    /// How an expected report stands, by its raw value.
    case standing
    /// How difficult a matter is, by its raw value.
    case difficulty
    /// A step of the urging ladder, by its code.
    case step
    /// A holder of a problem, by its code.
    case holder
    /// A choice between yes and no: `yes`, `no`.
    case verdict
    /// What was done in a period.
    case progress
    /// What stands in the way.
    case obstacles
    /// What an organisation needs from others.
    case help
    /// What comes next.
    case plans
    /// What an organisation claims about progress, by its raw value; may be empty.
    case claim
    /// `yes` where nothing changed.
    case unchanged
    /// A document or picture that proves something; several.
    case evidence
    /// A test of completion, by its raw value; several.
    case test
    /// The name of a number check.
    case doubt
    /// An institution, `u3`.
    case institution
    /// The institution above another, `u3`; may be empty.
    case parent
    /// Other names of an institution, parted by `、`.
    case aliases
    /// A post, `p3`.
    case post
    /// An officer, `h3`; empty for a new one.
    case officer
    /// A text for the public, `w3`.
    case publication
    /// An objection, `b3`.
    case objection
    /// Villages and projects named in a public text, parted by `、`; may be empty.
    case places
    /// One of them, ticked; several.
    case place
    /// A telephone number of an office.
    case telephone
    /// The name of the office that the public turns to.
    case officeName = "office-name"
    /// The account of an officer, by its id; may be empty.
    case account

    // MARK: Views of a plan

    /// A month, `2026-11`.
    case month
    /// What stands in the rows of a map, by its raw value.
    case axis = "by"
    /// Who did something: an account's id.
    case actor
    /// Entries before this position only.
    case before
    /// An entry of the book, by its position.
    case entry

    // MARK: Local rules

    /// What is done with a form of rules: `preview`, `save`.
    case doing = "do"
    /// The lag from which a light is yellow, in points.
    case yellowFrom = "yellow-from"
    /// The lag above which it is red, in points.
    case redAbove = "red-above"
    /// Working days before the due date from which what is not done is yellow.
    case dueSoonDays = "due-soon-days"
    /// The day of the month by which monthly reports are timely.
    case monthlyDay = "monthly-day"
    /// The weekday by which weekly reports are timely, 1 for Monday.
    case weeklyDay = "weekly-day"
    /// Working days after the timely day with which a period closes.
    case graceDays = "grace-days"
    /// Days before the due date on which one is reminded, parted by commas.
    case reminderDays = "reminder-days"
    /// Working days after the due date for a call; empty where there is no such step. So the next ones, each after the step before it.
    case callDays = "call-days"
    /// The blue letter.
    case blueDays = "blue-days"
    /// The yellow letter.
    case yellowDays = "yellow-days"
    /// The red letter.
    case redDays = "red-days"
    /// The talk.
    case talkDays = "talk-days"
    /// Points for results.
    case resultPoints = "result-points"
    /// Points for reports in time.
    case timelinessPoints = "timeliness-points"
    /// Points for true figures.
    case truthfulnessPoints = "truthfulness-points"
    /// What a lead's target counts.
    case leadWeight = "lead-weight"
    /// What a cooperating organisation's target counts.
    case cooperatingWeight = "cooperating-weight"
    /// Points lost by a returned report.
    case lostByReturn = "lost-by-return"
    /// Points lost by a false figure.
    case lostByFalseFigure = "lost-by-false-figure"
    /// Further criteria, one on a line.
    case criteria
    /// `yes` to rank organisations.
    case ranks
    /// The days that differ from their weekday, one on a line.
    case workingCalendar = "working-calendar"
    /// `yes` where somebody has read the concerns about a setting and wants it all the same.
    case careless
    // MARK: A sheet of reports

    /// Begins a line of a sheet, `i1 o2`: the fields behind it, up to the next one, are this line's.
    case line
    /// What is done with a sheet: `draft`, `send`, or `attach` for files alone.
    case sending
    /// A file uploaded already: digest, size and name; several.
    case attached
    /// A file that has to be chosen again, by its field and name; several.
    case lostFile = "lost-file"
    /// A question that the page showed, by its code; several.
    case question
    /// The answer to the question before it.
    case answer

    // MARK: Supervision and planning

    /// Rows that are ticked, each by its own code; several.
    case choice
    /// An allotment, `l3`; may be empty.
    case allotment
    /// Where a target begins.
    case baseline
    /// The form of a planned curve.
    case shape
    /// How many.
    case count
    /// The seed of a draw; may be empty.
    case seed
    /// What became of an item, as often as ``element``.
    case outcome
}
