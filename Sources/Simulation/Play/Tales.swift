internal import Ledger
internal import Values

/// What is made up about an item: how its people work.
struct MatterTale {
    /// How often it is reported on.
    var cadence: Cadence = .monthly
    /// Those who answer for it never file a report.
    var isSilent = false
    /// The inventions that its reporters are up to, with the number of the report from which on they try.
    var wishes: [(check: NumberCheck, from: Int)] = []
    /// Its due day, where the whole item has one before the year's end.
    var due: CalendarDate?
    /// How many reports its organisations filed.
    var filed = 0
    /// Whether completion was set out already.
    var isEnding = false
}

/// What really happens to a target, and what was last said of it.
struct TargetTale {
    /// Shares of the planned way that are really covered, in hundredths of a percent.
    var pace = 10_300
    /// How the numbers are shown.
    var places = 0
    /// How the reporters treat it.
    var manner: Manner = .honest
    /// The highest sane value that was reported.
    var reported: ExactNumber?
    /// The last day that anything was reported for.
    var day: CalendarDate?
    /// Whether it is a part (其中) of another, or has such parts.
    var isRelated = false
    /// Whether it is shared out.
    var isAllotted = false

    /// How a target's numbers come about.
    enum Manner {
        /// As things are.
        case honest
        /// Half of it stands still until the last report, which makes up for all of it.
        case jumping
        /// It stops at the target to the digit.
        case exact
    }
}
