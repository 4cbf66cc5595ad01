/// The structure of a document before its sentences are read: what every line is, and the items with the passages
/// that hold their sentences.
///
/// Made by `Outline.init(source:)` from the bytes alone; read by the commitment rules.
package struct Outline: Sendable {
    /// Sections, items (without commitments), unread stretches and findings of structure.
    package var reading: Reading
    /// For each item of ``reading`` the passages that hold its title and sentences, in reading order, without
    /// numbers, organisation lines and page marks.
    package var bodies: [[Passage]]

    /// An outline of the given parts; there are as many bodies as items.
    package init(reading: Reading, bodies: [[Passage]]) {
        precondition(reading.items.count == bodies.count, "\(bodies.count) bodies for \(reading.items.count) items")
        self.reading = reading
        self.bodies = bodies
    }
}
