/// Who answers for an item, as one line, bracket or cell states it. All ranges are units of the document.
struct Responsibility: Sendable, Hashable {
    /// A name with the members in its bracket.
    struct Name: Sendable, Hashable {
        var name: Range<Int>
        var role: Organisation.Role
        var members: [Range<Int>] = []
        /// Whether the name itself carries its part: `市住建局（牵头）`.
        var isStated = false
    }

    /// A person with the part they have.
    struct Person: Sendable, Hashable {
        var name: Range<Int>
        /// The words of the label that gives the part.
        var role: Range<Int>
    }

    var names: [Name] = []
    var people: [Person] = []
    /// Words of a deadline given among the names: `6月底完成`.
    var deadlines: [Range<Int>] = []
    /// Whether a label or a verb says what the names are.
    var isExplicit = false
    /// Whether it adds that the first of a list leads, for the whole document.
    var firstLeads = false
    /// Whether it adds that organisations named as responsible lead where no lead is named.
    var responsibleLead = false

    /// Whether it names nobody.
    var isEmpty: Bool { names.isEmpty && people.isEmpty }

    /// Puts the organisation named for a group of items before those who only help; where a lead is named it stays the lead.
    mutating func join(_ group: Name) {
        guard !names.contains(where: { $0.role == .lead || $0.name == group.name }) else { return }
        var group = group
        if names.contains(where: { $0.role == .cooperating }) { group.role = .lead }
        names.insert(group, at: 0)
    }

    /// This with what `other` adds.
    mutating func add(_ other: Responsibility) {
        if !other.names.isEmpty { if names.isEmpty { names = other.names } else { names += other.names } }
        if !other.people.isEmpty { people += other.people }
        if !other.deadlines.isEmpty { deadlines += other.deadlines }
        isExplicit = isExplicit || other.isExplicit
        firstLeads = firstLeads || other.firstLeads
        responsibleLead = responsibleLead || other.responsibleLead
    }
}
