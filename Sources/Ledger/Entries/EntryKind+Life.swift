extension EntryKind {
    /// An institution was registered.
    public static let institutionRegistered = EntryKind(rawValue: "institution.registered/1")
    /// What is known of an institution was changed.
    public static let institutionChanged = EntryKind(rawValue: "institution.changed/1")
    /// A proposal that a name in documents means an institution was turned down.
    public static let matchRejected = EntryKind(rawValue: "match.rejected/1")
    /// An officer was registered.
    public static let officerRegistered = EntryKind(rawValue: "officer.registered/1")
    /// A post was created.
    public static let postCreated = EntryKind(rawValue: "post.created/1")
    /// An officer took a post.
    public static let postFilled = EntryKind(rawValue: "post.filled/1")
    /// A post was left.
    public static let postVacated = EntryKind(rawValue: "post.vacated/1")
    /// The local rules were changed.
    public static let rulesChanged = EntryKind(rawValue: "rules.changed/1")
    /// An organisation signed for an item.
    public static let matterSigned = EntryKind(rawValue: "matter.signed/1")
    /// An organisation refused to sign.
    public static let matterRefused = EntryKind(rawValue: "matter.refused/1")
    /// A refusal was answered.
    public static let refusalAnswered = EntryKind(rawValue: "refusal.answered/1")
    /// Difficulty and cadence of an item were set.
    public static let matterClassified = EntryKind(rawValue: "matter.classified/1")
    /// More time was asked for.
    public static let extensionRequested = EntryKind(rawValue: "extension.requested/1")
    /// A request for more time was decided.
    public static let extensionDecided = EntryKind(rawValue: "extension.decided/1")
    /// A target was changed.
    public static let targetChanged = EntryKind(rawValue: "target.changed/1")
    /// An item was suspended.
    public static let matterSuspended = EntryKind(rawValue: "matter.suspended/1")
    /// An item was taken up again.
    public static let matterResumed = EntryKind(rawValue: "matter.resumed/1")
    /// The mark of listed supervision was set or taken off.
    public static let matterListed = EntryKind(rawValue: "matter.listed/1")
    /// Completion was asked for.
    public static let completionRequested = EntryKind(rawValue: "completion.requested/1")
    /// The lead's head agreed to a completion.
    public static let completionEndorsed = EntryKind(rawValue: "completion.endorsed/1")
    /// A completion was denied.
    public static let completionDenied = EntryKind(rawValue: "completion.denied/1")
    /// An item was found complete.
    public static let matterCompleted = EntryKind(rawValue: "matter.completed/1")
    /// Items were closed.
    public static let mattersClosed = EntryKind(rawValue: "matters.closed/1")
    /// Items were archived.
    public static let mattersArchived = EntryKind(rawValue: "matters.archived/1")
    /// A closed item was looked at again.
    public static let matterRechecked = EntryKind(rawValue: "matter.rechecked/1")
    /// Measures were adopted.
    public static let measuresAdopted = EntryKind(rawValue: "measures.adopted/1")
    /// A node was reached.
    public static let nodeReached = EntryKind(rawValue: "node.reached/1")
    /// The way to a target was set.
    public static let trajectorySet = EntryKind(rawValue: "trajectory.set/1")
    /// The way to a target was changed.
    public static let trajectoryChanged = EntryKind(rawValue: "trajectory.changed/1")
    /// A target was shared out.
    public static let targetAllotted = EntryKind(rawValue: "target.allotted/1")
    /// A report was filled in.
    public static let reportSubmitted = EntryKind(rawValue: "report.submitted/1")
    /// A head approved a report.
    public static let reportEndorsed = EntryKind(rawValue: "report.endorsed/1")
    /// A head sent a report back.
    public static let reportSentBack = EntryKind(rawValue: "report.sentBack/1")
    /// The office accepted a report.
    public static let reportAccepted = EntryKind(rawValue: "report.accepted/1")
    /// The office returned a report.
    public static let reportReturned = EntryKind(rawValue: "report.returned/1")
    /// An accepted figure was corrected.
    public static let figureCorrected = EntryKind(rawValue: "figure.corrected/1")
    /// A report after closing was allowed.
    public static let exceptionGranted = EntryKind(rawValue: "exception.granted/1")
    /// An allotted part was reported on.
    public static let allotmentReported = EntryKind(rawValue: "allotment.reported/1")
    /// An organisation was urged.
    public static let matterUrged = EntryKind(rawValue: "matter.urged/1")
    /// An urging was answered.
    public static let urgingAnswered = EntryKind(rawValue: "urging.answered/1")
    /// A problem was raised.
    public static let problemRaised = EntryKind(rawValue: "problem.raised/1")
    /// A problem was passed on.
    public static let problemPassed = EntryKind(rawValue: "problem.passed/1")
    /// A problem was solved.
    public static let problemSolved = EntryKind(rawValue: "problem.solved/1")
    /// An organisation was asked for help.
    public static let helpRequested = EntryKind(rawValue: "help.requested/1")
    /// A request for help was answered.
    public static let helpAnswered = EntryKind(rawValue: "help.answered/1")
    /// An answer to a request for help was confirmed.
    public static let helpConfirmed = EntryKind(rawValue: "help.confirmed/1")
    /// Figures were drawn for site checks.
    public static let siteChecksDrawn = EntryKind(rawValue: "siteChecks.drawn/1")
    /// The result of a site check was recorded.
    public static let siteCheckRecorded = EntryKind(rawValue: "siteCheck.recorded/1")
    /// A doubt about a figure was settled.
    public static let doubtSettled = EntryKind(rawValue: "doubt.settled/1")
    /// A score was appealed against.
    public static let appealFiled = EntryKind(rawValue: "appeal.filed/1")
    /// An appeal was decided.
    public static let appealDecided = EntryKind(rawValue: "appeal.decided/1")
    /// The year was closed.
    public static let yearClosed = EntryKind(rawValue: "year.closed/1")
    /// Items were carried over from the year before.
    public static let itemsCarriedOver = EntryKind(rawValue: "items.carriedOver/1")
}
