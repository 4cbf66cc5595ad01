public import Values

/// What stands against an act once the plan stands.
public enum LifeRefusal: Sendable, Hashable {
    /// The act belongs to the people of another organisation; its name, where the directory has it.
    case otherOrganisation(String?)
    /// The item is not in a state for this.
    case wrongState(ItemID, WorkflowState, Verb)
    /// The directory has no such institution, post or officer, or the book no such report, problem and so on.
    case unknown(String)
    /// A name is taken by another institution.
    case nameTaken(String)
    /// An institution would stand above itself.
    case circular
    /// Officers, posts and institutions need a name.
    case nameMissing
    /// Somebody would hold two of the three administrators' posts (三员分立), or one together with business.
    case administratorsApart
    /// A post is held from a day before the last holder began.
    case appointmentOrder
    /// The post is empty already.
    case postEmpty
    /// An account belongs to another officer already.
    case accountTaken
    /// A criterion that the law forbids to score, with the word that says so.
    case forbiddenCriterion(String, String)
    /// Something speaks against the rules, and nobody said that they are wanted nevertheless.
    case rulesCareless([RulesConcern])
    /// A rule makes no sense: the words say what it must be.
    case invalidRule(BilingualText)
    /// The organisation is not a recipient of the item.
    case notRecipient(OrganisationID)
    /// It signed already.
    case alreadySigned(OrganisationID)
    /// It has to sign first.
    case notSigned(OrganisationID)
    /// There is no refusal to answer.
    case notRefused(OrganisationID)
    /// The period to refuse within is over.
    case refusalTooLate(CalendarDate)
    /// Only those who answer for an item do this; others do their part and are asked by the lead.
    case notAnswerable(OrganisationID)
    /// There is no deadline to extend.
    case noDeadline
    /// More time is asked for before the due date.
    case extensionTooLate(CalendarDate)
    /// The new day does not lie behind the old one.
    case extensionBackwards(CalendarDate)
    /// A request is open already.
    case extensionOpen
    /// It was answered already.
    case alreadyAnswered
    /// It is no target of a running plan.
    case noTarget(ElementID)
    /// The leader who approved and the basis are missing.
    case approvalMissing
    /// Tests of completion were left out.
    case testsMissing([CompletionTest])
    /// Problems are open.
    case problemsOpen([ProblemID])
    /// Targets are not reached.
    case targetsUnmet([ElementID])
    /// Doubts about figures are not settled.
    case doubtsOpen(Int)
    /// There is no evidence.
    case evidenceMissing
    /// Reports wait for an answer.
    case reportsOpen([ReportID])
    /// A measure or node is incomplete.
    case measureIncomplete
    /// The node was reached already.
    case nodeReached
    /// The day lies in the future.
    case futureDay(CalendarDate)
    /// Parts do not make up the whole, and nobody said why.
    case partsDiffer(whole: ExactNumber, parts: ExactNumber)
    /// An institution would take its own part, or one twice, or one that is not below.
    case invalidParts
    /// The period is none of the item's cadence.
    case noPeriod
    /// The period has not begun.
    case periodAhead(CalendarDate)
    /// The period is closed.
    case periodClosed(CalendarDate)
    /// A second person must have granted the exception.
    case ownException
    /// There is a report for this period that was not sent back.
    case alreadyReported(ReportID)
    /// The report says nothing.
    case emptyReport
    /// Nothing changed for the third time in a row: say why.
    case unchangedReasonMissing(Int)
    /// A report that nothing changed cannot give values.
    case unchangedWithValues
    /// A value is given twice, or is none of the item's targets.
    case foreignValue(ElementID)
    /// A share of work done lies between 0 and 100.
    case percentOutOfRange(ElementID)
    /// The report is not in a state for this.
    case reportState(ReportID, Report.State)
    /// Nobody accepts their own report.
    case ownReport
    /// The figure was not accepted with this report.
    case noFigure
    /// The ladder is climbed step by step, each after its working days.
    case ladder(next: UrgingLadder.Step?, CalendarDate?)
    /// There is nothing left to draw.
    case nothingToDraw
    /// The result is in already.
    case alreadyRecorded
    /// There is no such doubt.
    case noDoubt
    /// It holds it already.
    case sameHolder
    /// It was solved already.
    case alreadySolved
    /// One asks another organisation of the same item.
    case helpPartners
    /// The year is closed.
    case yearClosed
    /// Items without an outcome, or with one that is not true.
    case outcomesMissing([ItemID])
    /// The book took over items already, or has none to take.
    case nothingToCarry
    /// The book that items come from does not exist.
    case oldBookUnknown(BookID)
    /// It is not the book of the year before, closed at that position.
    case oldBookUnready(BookID)
    /// Items are not in that book, were not carried over at its close, or stand there otherwise.
    case carriedFalsely([ItemID])
    /// A text of the item waits for the leader already.
    case publicationWaiting
    /// The text was answered, withdrawn or replaced already.
    case publicationOver
    /// Nobody approves what they proposed themselves.
    case ownPublication
    /// The public has nobody to turn to yet.
    case publicContactMissing
    /// A text for the public leaves out what, who or until when.
    case publicTextIncomplete
    /// A text for the public names a person or holds a secret; what was found.
    case personalText(String)
}
