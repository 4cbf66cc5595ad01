import Ledger
import Pages

/// Finds what a form really changes, among three versions of each value: as the form's page showed it, as it is now, and as
/// typed.
///
/// A form sends all values of a thing. One that stands as the page showed it was not touched, whatever became of it since; one
/// that was touched here and elsewhere in different ways is a conflict.
struct ValueMerge {
    /// The position of the book that the form's page showed.
    let position: Int
    /// What the form changes.
    private(set) var corrections: [Correction] = []
    /// What somebody else changed meanwhile in another way.
    private(set) var conflicts: [Edit.Conflict] = []
    /// The fields that stand as the page showed them.
    private(set) var untouched: Set<FormField> = []

    /// A merge of a form whose page showed the book at `position`.
    init(position: Int) {
        self.position = position
    }

    /// Compares one value.
    ///
    /// - Parameters:
    ///   - fields: the fields that hold the value; the first one names it.
    ///   - value: the value with its history.
    ///   - typed: what the form says; `nil` where it does not have the field.
    ///   - text: the value as it stands in the form.
    ///   - correction: what sets the value right.
    mutating func compare<Value>(
        _ fields: [FormField], _ value: Traced<Value>, _ typed: Value?, text: (Value) -> String,
        correction: (Value) -> Correction
    ) {
        guard let typed else { return }
        let shown = value.value(at: position)
        let (before, now, new) = (text(shown), text(value.value), text(typed))
        if new == before { untouched.formUnion(fields) }
        guard new != before, new != now else { return }
        if before == now {
            corrections.append(correction(typed))
        } else {
            let name = fields.first.map(Phrase.label) ?? Phrase(same: "")
            conflicts.append(Edit.Conflict(name: name, before: before, now: Phrase(same: now), typed: new))
        }
    }
}

extension Traced {
    /// The value as it was at a position of the book.
    func value(at position: Int) -> Value {
        changes.first { $0.mark.position > position }?.before ?? value
    }
}
