package import Values

/// Finds quantities, dates and other number-like expressions in a ``Passage``.
package enum Mentions {
    /// The mentions in `passage`, in reading order, without overlaps.
    ///
    /// - Parameters:
    ///   - reference: the day from which relative dates and deadlines are counted.
    ///   - planYear: the year that 年底, 6月底 and the like belong to; the reference's year where there is none.
    ///   - bareNumbers: whether numbers that stand alone are mentions too, as in text that is no document.
    /// - Complexity: O(units).
    package static func find(
        in passage: Passage, reference: CalendarDate, planYear: Int? = nil, bareNumbers: Bool = false
    ) -> [Mention] {
        passage.units.withUnsafeBufferPointer { units in
            passage.offsets.withUnsafeBufferPointer { offsets in
                passage.ends.withUnsafeBufferPointer { ends in
                    var scan = Scan(
                        units: units, offsets: offsets, ends: ends, reference: reference,
                        planYear: planYear ?? reference.year, readsBareNumbers: bareNumbers
                    )
                    return rules.mentions(in: &scan)
                }
            }
        }
    }

    private static let rules = MentionRules()
}
