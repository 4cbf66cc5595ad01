/// A village or project that an item may belong to, for the office to confirm (码上公开).
public struct PlaceProposal: Sendable, Hashable {
    /// Why it is offered.
    public enum Origin: String, Sendable, Hashable, CaseIterable {
        /// The document names it as a project.
        case project
        /// A part of a target was allotted to it.
        case allotted
        /// A text that is or was published names it.
        case published
    }

    /// Its name.
    public let name: String
    /// Why it is offered.
    public let origin: Origin
    /// Whether the rule takes it for one: projects, and institutions with a part whose name ends as that of a village does.
    public let isProposed: Bool
}

extension PlaceProposal.Origin {
    /// The word in Chinese.
    public var chinese: String {
        switch self {
        case .project: "文件所列项目"
        case .allotted: "承担分解任务"
        case .published: "已公开过"
        }
    }

    /// The word in English.
    public var english: String {
        switch self {
        case .project: "a project of the document"
        case .allotted: "has a part of a target"
        case .published: "published before"
        }
    }
}

extension BookState {
    /// What an item may belong to, what the rule proposes first. A name is offered once.
    public func placeProposals(for item: Item) -> [PlaceProposal] {
        var found: [PlaceProposal] = []
        func offer(_ name: String, _ origin: PlaceProposal.Origin, _ isProposed: Bool) {
            guard !found.contains(where: { $0.name == name }) else { return }
            found.append(PlaceProposal(name: name, origin: origin, isProposed: isProposed))
        }
        for project in item.liveCommitments.flatMap(\.projects) { offer(project.name, .project, true) }
        for institution in institutions(withPartsOf: item) {
            offer(institution.name, .allotted, PlaceProposal.isVillage(institution.name))
        }
        let approved = publishing.publications.filter { $0.approved != nil }
        for name in approved.flatMap(\.text.places) { offer(name, .published, false) }
        return found.filter(\.isProposed) + found.filter { !$0.isProposed }
    }

    private func institutions(withPartsOf item: Item) -> [Institution] {
        liveTargets(of: item.id).flatMap { target in
            planning.allotments.filter { $0.target == target && $0.replaced == nil }
        }
        .compactMap { directory.institution($0.institution) }
    }
}

extension PlaceProposal {
    /// A village is told by the ending of its name, which misses some and takes others for one: a proposal, nothing more.
    fileprivate static func isVillage(_ name: String) -> Bool {
        ["村", "社区", "居委会"].contains(where: name.hasSuffix)
    }
}
