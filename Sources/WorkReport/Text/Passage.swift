/// A stretch of the source made ready for scanning: one folded code unit a character, no white space, and the way back
/// to the source's bytes.
///
/// Folding maps full-width digits, letters and the marks that documents mix (`％` `（` `：`) to one form each; scalars
/// outside the basic plane become U+FFFF. Nothing that folding changes is ever printed: text is always taken from the
/// source through ``offsets``.
package struct Passage: Sendable {
    /// The folded code units, one for each scalar that is not white space.
    package var units: [UInt16]
    /// For each unit the byte offset of its scalar in the source.
    package var offsets: [Int32]
    /// For each unit the byte offset behind its scalar in the source.
    package var ends: [Int32]
    /// Whether units stand in another order than in the source: the cells of a table's row in the order of a sentence.
    package var isReordered = false

    /// A passage of the given parts.
    package init(units: [UInt16], offsets: [Int32], ends: [Int32]) {
        precondition(offsets.count == units.count && ends.count == units.count, "a unit has one start and one end")
        self.units = units
        self.offsets = offsets
        self.ends = ends
    }

    /// Whether the units of a non-empty range stand side by side in the source, in this order, with nothing between them.
    func isUnbroken(_ range: Range<Int>) -> Bool {
        guard !isReordered else { return false }
        return offsets.withUnsafeBufferPointer { offsets in
            ends.withUnsafeBufferPointer { ends in
                var gaps: Int32 = 0
                for index in (range.lowerBound + 1)..<max(range.lowerBound + 1, range.upperBound) {
                    gaps |= offsets[index] ^ ends[index - 1]
                }
                return gaps == 0
            }
        }
    }

    /// The half-open byte range in the source that holds a non-empty range of units.
    package func bytes(of range: Range<Int>) -> Range<Int> {
        precondition(
            !range.isEmpty && range.lowerBound >= 0 && range.upperBound <= units.count, "\(range) of \(units.count)")
        if isReordered, let first = offsets[range].min(), let last = ends[range].max() { return Int(first)..<Int(last) }
        return Int(offsets[range.lowerBound])..<Int(ends[range.upperBound - 1])
    }
}
