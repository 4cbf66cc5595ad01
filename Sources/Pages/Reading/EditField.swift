import Ledger
import Values

/// The fields of the forms that set values of a plan right.
struct EditField {
    let context: PageContext
    /// Distinguishes the fields of one form from those of all others on the page.
    let prefix: String

    func text(_ field: FormField, _ label: Phrase, _ value: String?, required: Bool = false, style: String? = nil)
        -> HTML
    {
        Input(
            field: field, label: context(label), value: value ?? "", isRequired: required, prefix: prefix, style: style
        ).html
    }

    func area(_ field: FormField, _ label: Phrase, _ value: String, rows: Int = 2, required: Bool = false) -> HTML {
        Input(
            field: field, label: context(label), kind: .area(rows: rows), value: value, isRequired: required,
            prefix: prefix, style: "wide"
        ).html
    }

    func choice(_ field: FormField, _ label: Phrase, _ value: String, _ options: [Input.Option]) -> HTML {
        Input(field: field, label: context(label), kind: .choice(options), value: value, prefix: prefix).html
    }

    /// Why: every change asks for it.
    var reason: HTML {
        text(.reason, .reason, nil, required: true, style: "wide")
    }

    /// A deadline as words and as a day.
    func deadline(_ deadline: Deadline?) -> HTML {
        let date = Input(
            field: .deadlineDate, label: context(.deadlineDate), kind: .date,
            value: deadline?.date?.description ?? "", prefix: prefix)
        return "\(text(.deadlineText, .deadlineText, deadline?.text))\(date.html)"
    }

    func strength(_ value: Strength) -> HTML {
        choice(
            .strength, .strength, value.rawValue,
            Strength.allCases.map { Input.Option(value: $0.rawValue, name: context($0.sign.word)) })
    }

    func kind(_ value: Commitment.Kind) -> HTML {
        choice(
            .kind, .kind, value.rawValue,
            Commitment.Kind.allCases.map { Input.Option(value: $0.rawValue, name: context($0.phrase)) })
    }

    func kind(_ value: Indicator.Kind) -> HTML {
        choice(
            .kind, .indicatorKind, value.rawValue,
            Indicator.Kind.allCases.map { Input.Option(value: $0.rawValue, name: context($0.phrase)) })
    }

    func comparator(_ value: Comparator) -> HTML {
        choice(
            .comparator, .comparator, value.rawValue,
            Comparator.allCases.map { Input.Option(value: $0.rawValue, name: "\($0.symbol) \(context($0.phrase))") })
    }

    func part(_ value: Organisation.Role) -> HTML {
        choice(
            .part, .part, value.rawValue,
            Organisation.Role.allCases.map { Input.Option(value: $0.rawValue, name: context($0.phrase)) })
    }

    /// The fields of an indicator.
    func indicator(_ indicator: Indicator?, strength: Strength) -> HTML {
        """
        \(text(.subject, .subject, indicator?.subject.value, required: true, style: "half"))\
        \(comparator(indicator?.comparator.value ?? .atLeast))\
        \(text(.value, .value, indicator?.value.value.description, required: true))\
        \(text(.scale, .scale, indicator?.scale.value))\(text(.unit, .unit, indicator?.unit.value))\
        \(kind(indicator?.kind.value ?? .count))\(self.strength(indicator?.strength.value ?? strength))\
        \(deadline(indicator?.deadline.value))
        """
    }
}
