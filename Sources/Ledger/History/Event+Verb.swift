extension Event {
    /// What was done, in the words of the table of permissions.
    public var verb: Verb {
        switch self {
        case .bookOpened: .openBook
        case .readingImported: .importReading
        case .valueCorrected, .leadNamed, .organisationAdded, .itemAdded, .commitmentAdded, .indicatorAdded,
            .elementStruck, .elementRestored, .itemsMerged, .itemSplit:
            .editReading
        case .findingSettled: .settleFinding
        case .unreadDecided, .unreadReopened: .decideUnread
        case .sectionTaken, .sectionReleased: .takeSection
        case .itemRemarked: .remark
        case .itemsConfirmed: .confirm
        case .planSubmitted: .submit
        case .planReturned: .returnPlan
        case .planApproved: .approve
        case .itemsDispatched: .dispatch
        case .acted(let act): act.verb
        }
    }
}
