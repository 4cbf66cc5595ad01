public import Values

/// One value of a book set right by a person.
public enum Correction: Sendable, Hashable {
    /// A value of an item.
    case item(ItemID, ItemValue)
    /// A value of an organisation of an item.
    case organisation(OrganisationID, OrganisationValue)
    /// A value of a commitment.
    case commitment(CommitmentID, CommitmentValue)
    /// A value of an indicator.
    case indicator(IndicatorID, IndicatorValue)

    /// The thing whose value is corrected.
    public var element: ElementID {
        switch self {
        case .item(let id, _): .item(id)
        case .organisation(let id, _): .organisation(id)
        case .commitment(let id, _): .commitment(id)
        case .indicator(let id, _): .indicator(id)
        }
    }

    /// The field that is corrected.
    public var field: Field {
        switch self {
        case .item(_, let value): value.field
        case .organisation(_, let value): value.field
        case .commitment(_, let value): value.field
        case .indicator(_, let value): value.field
        }
    }

    /// The new value.
    public var value: FieldValue {
        switch self {
        case .item(_, let value): value.fieldValue
        case .organisation(_, let value): value.fieldValue
        case .commitment(_, let value): value.fieldValue
        case .indicator(_, let value): value.fieldValue
        }
    }
}

/// The name of a value that can be corrected.
public enum Field: String, Sendable, Hashable, CaseIterable {
    /// The names are those of the reading's contract, `name`, `role` and `members` being an organisation's.
    case number, section, title, people, deadline, notes
    /// An organisation's.
    case name, role, members
    /// A commitment's and an indicator's.
    case text, action, strength, kind
    /// An indicator's.
    case subject, value, scale, unit, comparator
}

/// A value of any field, for showing what stood there before and after.
public enum FieldValue: Sendable, Hashable {
    /// No value.
    case absent
    /// Words.
    case text(String)
    /// A number.
    case number(ExactNumber)
    /// One of a field's fixed choices, by its raw value: `guarantee`, `>=`, `lead`.
    case choice(String)
    /// A section.
    case section(SectionID)
    /// A deadline.
    case deadline(Deadline)
    /// People.
    case people([Person])
    /// Names.
    case names([String])
}

/// A new value of an item.
public enum ItemValue: Sendable, Hashable {
    /// The number, or none.
    case number(String?)
    /// The section, or none.
    case section(SectionID?)
    /// The title.
    case title(String)
    /// The people.
    case people([Person])
    /// The deadline of the whole item, or none.
    case deadline(Deadline?)
    /// The office's remarks.
    case notes(String)
}

/// A new value of an organisation of an item.
public enum OrganisationValue: Sendable, Hashable {
    /// The name.
    case name(String)
    /// Its part. To name the one lead use ``Command/nameLead(_:reason:)``.
    case role(Organisation.Role)
    /// Those it stands for.
    case members([String])
}

/// A new value of a commitment.
public enum CommitmentValue: Sendable, Hashable {
    /// The clause.
    case text(String)
    /// The verb, or none.
    case action(String?)
    /// How binding it is.
    case strength(Strength)
    /// What kind of thing it promises.
    case kind(Commitment.Kind)
    /// Its own deadline, or none.
    case deadline(Deadline?)
}

/// A new value of an indicator.
public enum IndicatorValue: Sendable, Hashable {
    /// What is counted or measured.
    case subject(String)
    /// The number without its scale word.
    case value(ExactNumber)
    /// The scale word, or none.
    case scale(String?)
    /// The unit, or none.
    case unit(String?)
    /// How it binds.
    case comparator(Comparator)
    /// What kind of number it is.
    case kind(Indicator.Kind)
    /// How binding its wording is.
    case strength(Strength)
    /// Its own deadline, or none.
    case deadline(Deadline?)
}
