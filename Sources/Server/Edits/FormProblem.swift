import Pages

/// A form that cannot be carried out as it was filled in, with one sentence about why.
struct FormProblem: Error, Sendable, Hashable {
    /// The field that is wrong.
    let field: FormField
    /// What is wrong and what to write.
    let sentence: Phrase

    /// A problem with `field`.
    init(_ field: FormField, _ sentence: Phrase) {
        self.field = field
        self.sentence = sentence
    }
}
