/// What the office decided about a stretch of the source that became no commitment.
public struct UnreadDecision: Sendable, Hashable {
    /// What it is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A commitment after all: ``UnreadDecision/commitment`` was made of it.
        case commitment
        /// Background (背景): it explains or describes.
        case context
        /// It says again what ``UnreadDecision/commitment`` says.
        case duplicate
        /// Nothing to verify (无需核验): it asks for something, but for nothing that could be checked.
        case nothing
    }

    /// What it is.
    public let kind: Kind
    /// The commitment that was made of it, or the one that says the same.
    public let commitment: CommitmentID?
    /// Who decided, when, and why where a reason was given.
    public let mark: Mark
}

/// What is asked to be decided about such a stretch.
public enum UnreadVerdict: Sendable, Hashable {
    /// Make a commitment of it.
    case commitment(CommitmentDraft, in: ItemID)
    /// It is background.
    case context
    /// It says again what this commitment says.
    case duplicate(of: CommitmentID)
    /// There is nothing to verify in it.
    case nothing

    var kind: UnreadDecision.Kind {
        switch self {
        case .commitment: .commitment
        case .context: .context
        case .duplicate: .duplicate
        case .nothing: .nothing
        }
    }
}

extension Unread.Reason {
    /// Whether a person is asked about stretches of this kind: sentences that could have been commitments. Headings, page marks
    /// and what stands before the first item are not asked about.
    public var isAsked: Bool {
        switch self {
        case .context, .slogan, .noAction: true
        case .preamble, .heading, .noise: false
        }
    }
}

/// A stretch that the office is asked about.
public struct UnreadQuestion: Sendable, Hashable {
    /// The place of the stretch in ``BookState/unread``.
    public let index: Int
    /// The stretch.
    public let stretch: Unread
    /// The live item that it stands in now; `nil` for one outside all items.
    public let item: ItemID?
    /// What was decided, where that still stands.
    public let decision: UnreadDecision?
}

extension BookState {
    /// The stretches that the office is asked about, in the order of the source. What stands in a struck item is not asked about.
    ///
    /// - Complexity: O(*n* log *n*) in items and stretches.
    public var unreadQuestions: [UnreadQuestion] {
        var places = ItemPlaces(self)
        let sorted = unread.enumerated().sorted { $0.element.span.start < $1.element.span.start }
        return sorted.compactMap { index, stretch in
            guard stretch.reason.isAsked else { return nil }
            let place = places.place(of: stretch.span)
            if case .gone = place { return nil }
            return UnreadQuestion(
                index: index, stretch: stretch, item: place.item, decision: standingDecision(of: stretch))
        }
    }

    /// What was decided about a stretch. A decision that names a commitment stands as long as the commitment takes part in the
    /// plan: nothing is lost by striking what it was said to be.
    public func standingDecision(of stretch: Unread) -> UnreadDecision? {
        guard let decision = stretch.decision else { return nil }
        guard let id = decision.commitment else { return decision }
        guard let (commitment, item) = commitment(id), commitment.struck == nil, item.isLive else { return nil }
        return decision
    }

    /// The live item that took over the commitments of `item`: itself, the one it was merged into, the first of its parts; none
    /// where it was struck.
    public func heir(of item: Item) -> ItemID? {
        var item = item
        for _ in items {
            if item.isLive { return item.id }
            guard let next = item.mergedInto ?? item.splitInto.first, let heir = self.item(next) else { return nil }
            item = heir
        }
        return nil
    }
}

/// Tells which item a place stands in; places are asked for in the order of the source.
public struct ItemPlaces {
    /// Where a place stands.
    public enum Place: Sendable, Hashable {
        /// In this live item.
        case inside(ItemID)
        /// In an item that was struck.
        case gone
        /// In no item.
        case outside

        /// The live item.
        public var item: ItemID? {
            if case .inside(let id) = self { id } else { nil }
        }
    }

    private let state: BookState
    private let read: [Item]
    private var next = 0

    /// The items of `state` that were read from the source.
    public init(_ state: BookState) {
        self.state = state
        read = state.items.filter { $0.span != nil && $0.splitFrom == nil }
            .sorted { ($0.span?.start ?? 0) < ($1.span?.start ?? 0) }
    }

    /// Where `span` stands.
    public mutating func place(of span: Span) -> Place {
        while next < read.endIndex, let own = read[next].span, own.end <= span.start { next += 1 }
        guard next < read.endIndex, let own = read[next].span, own.contains(span) else { return .outside }
        return state.heir(of: read[next]).map(Place.inside) ?? .gone
    }
}
