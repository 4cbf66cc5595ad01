public import Ledger

/// The names that a plan calls organisations by, matched with the directory of its book and with that of the office's latest
/// earlier book, which knows most of them before the plan is approved.
public struct OrganisationMatches: Sendable, Hashable {
    /// How far a name is known.
    public enum Standing: Sendable, Hashable {
        /// An institution of the book's own directory bears it.
        case known(Institution)
        /// One of the earlier book's directory bears it.
        case earlier(Institution)
        /// None does.
        case unknown
    }

    /// A name with the number of items that it stands in.
    public struct Row: Sendable, Hashable {
        /// The name.
        public let name: String
        /// In how many items it stands.
        public let items: Int
        /// How far it is known.
        public let standing: Standing
    }

    /// An institution that a name may mean.
    struct Proposal: Sendable, Hashable {
        let institution: Institution
        let isEarlier: Bool
    }

    /// All names of the plan.
    public let rows: [Row]
    /// What the earlier book is called.
    public let earlierTitle: String?
    private let directory: Directory
    private let earlier: Directory?
    private let standings: [String: Standing]

    /// The names in `state`, matched with its directory and with that of `earlier`.
    public init(_ state: BookState, earlier: BookState?) {
        let (own, other) = (state.directory, earlier?.directory)
        rows = state.organisationNames.map { name, items in
            if let institution = own.institution(named: name) {
                return Row(name: name, items: items, standing: .known(institution))
            }
            guard let institution = other?.institution(named: name), !own.isRejected(name, as: institution.name) else {
                return Row(name: name, items: items, standing: .unknown)
            }
            return Row(name: name, items: items, standing: .earlier(institution))
        }
        standings = Dictionary(rows.map { ($0.name, $0.standing) }, uniquingKeysWith: { first, _ in first })
        directory = own
        self.earlier = other
        earlierTitle = earlier?.book.title
    }

    /// The names that nobody has matched with an institution of the book yet.
    public var unknown: [Row] {
        rows.filter { row in
            if case .known = row.standing { false } else { true }
        }
    }

    /// The institutions of the earlier book that can be taken over at once, because a name of the plan is theirs.
    public var takenOver: [Institution] {
        var found: [Institution] = []
        for row in rows {
            guard case .earlier(let institution) = row.standing, directory.institution(named: institution.name) == nil,
                !found.contains(institution)
            else { continue }
            found.append(institution)
        }
        return found
    }

    /// The unknown names that resemble none that is known, and none of each other.
    var unlike: [String] {
        let unknown = rows.filter { $0.standing == .unknown }.map(\.name)
        return unknown.filter { name in
            proposals(for: name).isEmpty && !unknown.contains { $0 != name && Directory.resemble($0, name) }
        }
    }

    /// Whether there is any directory to match with.
    var isUseful: Bool { !directory.institutions.isEmpty || earlier?.institutions.isEmpty == false }

    func standing(of name: String) -> Standing { standings[name] ?? .unknown }

    /// Which institutions a name may mean, the likeliest first: this book's before the earlier one's.
    func proposals(for name: String) -> [Proposal] {
        let own = directory.proposals(for: name).map { Proposal(institution: $0, isEarlier: false) }
        let names = Set(own.map(\.institution.name))
        let others = (earlier?.proposals(for: name) ?? []).filter { institution in
            !names.contains(institution.name) && directory.institution(named: institution.name) == nil
                && !directory.isRejected(name, as: institution.name)
        }
        return Array((own + others.map { Proposal(institution: $0, isEarlier: true) }).prefix(4))
    }
}
