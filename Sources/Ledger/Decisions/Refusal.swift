/// Why a command was not carried out. A refused command leaves the book as it was.
public enum Refusal: Error, Sendable, Hashable {
    /// The actor holds none of the roles that may do this.
    case notAllowed(needed: [Role])
    /// The book does not exist yet.
    case notOpened
    /// The book was opened before.
    case alreadyOpened
    /// The book has its reading already.
    case alreadyImported
    /// A reading without items.
    case emptyReading
    /// A plan year outside 1949 to 2200.
    case invalidYear(Int)
    /// A reason is required and was not given.
    case reasonMissing
    /// A required text was left empty.
    case textMissing(Field)
    /// There is no such thing in this book.
    case unknownElement(ElementID)
    /// There is no such finding in this book.
    case unknownFinding(FindingID)
    /// There is no such stretch of the source among those that became no commitment.
    case unknownUnread(Int)
    /// Somebody else works on the section already.
    case sectionHeld(SectionID, by: ActorID)
    /// There is no such section in this book.
    case unknownSection(SectionID)
    /// The thing was struck, merged or split, or stands in something that was.
    case notLive(ElementID)
    /// The thing is not struck.
    case notStruck(ElementID)
    /// All values stand there already.
    case nothingChanges
    /// The plan is before the leader: hand it back first.
    case awaitingApproval
    /// The plan is approved: the reading is frozen.
    case frozen
    /// A place outside the source text, or a place that ends before it starts.
    case invalidSpan(Span)
    /// An indicator said to be a part of one that does not stand before it in the same commitment.
    case invalidPart
    /// The plan does not stand where this can be done.
    case wrongState(WorkflowState, needed: WorkflowState)
    /// Merging needs at least one other live item.
    case nothingToMerge
    /// Splitting needs at least two parts.
    case tooFewParts
    /// These commitments of the split item are in no part.
    case commitmentsLeftOver([CommitmentID])
    /// This commitment is in two parts.
    case commitmentTwice(CommitmentID)
    /// This commitment or organisation does not belong to the item.
    case foreignElement(ElementID, ItemID)
    /// The finding was settled before.
    case alreadySettled(FindingID)
    /// Items that lack something essential, each with what it lacks.
    case notReady([ItemID: [Gap]])
    /// No items were named.
    case noItems
    /// Items that nobody has confirmed yet.
    case unconfirmed([ItemID])
    /// A recorded approval without the leader's name or without its basis.
    case approvalIncomplete
    /// Items that were dispatched before.
    case alreadyDispatched([ItemID])
    /// Items without a lead or responsible organisation.
    case nobodyAnswers([ItemID])
    /// A period to sign within outside 1 to 30 working days.
    case invalidSigningPeriod(Int)
    /// What stands against an act once the plan stands.
    case life(LifeRefusal)
}

/// Something essential that an item lacks.
public enum Gap: Sendable, Hashable {
    /// It has no title.
    case title
    /// It names no organisation.
    case organisation
    /// A finding that is an error is not settled.
    case finding(FindingID)
}
