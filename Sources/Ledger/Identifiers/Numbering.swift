/// The next free number of each kind of thing in a book.
///
/// An entry that makes new things carries the numbering it started from, so that what it made keeps its names for good.
public struct Numbering: Sendable, Hashable {
    /// The next item's number.
    public var item: Int
    /// The next organisation's number.
    public var organisation: Int
    /// The next commitment's number.
    public var commitment: Int
    /// The next indicator's number.
    public var indicator: Int
    /// The next finding's number.
    public var finding: Int

    /// The numbering of an empty book, or one that goes on from the given numbers.
    public init(item: Int = 1, organisation: Int = 1, commitment: Int = 1, indicator: Int = 1, finding: Int = 1) {
        self.item = item
        self.organisation = organisation
        self.commitment = commitment
        self.indicator = indicator
        self.finding = finding
    }

    /// Whether nothing of this numbering was given away by `other` already.
    func continues(_ other: Numbering) -> Bool {
        item >= other.item && organisation >= other.organisation && commitment >= other.commitment
            && indicator >= other.indicator && finding >= other.finding
    }

    mutating func takeItem() -> ItemID {
        defer { item += 1 }
        return ItemID(item)
    }

    mutating func takeOrganisation() -> OrganisationID {
        defer { organisation += 1 }
        return OrganisationID(organisation)
    }

    mutating func takeCommitment() -> CommitmentID {
        defer { commitment += 1 }
        return CommitmentID(commitment)
    }

    mutating func takeIndicator() -> IndicatorID {
        defer { indicator += 1 }
        return IndicatorID(indicator)
    }

    mutating func takeFinding() -> FindingID {
        defer { finding += 1 }
        return FindingID(finding)
    }
}
