/// Prints stretches of passages from the source, so that every text of a reading equals the bytes at its span.
struct SourcePrinter {
    let source: [UInt8]
    let place: (Range<Int>) -> Span

    /// The place of a non-empty range of units.
    func span(of range: Range<Int>, in text: ClauseText) -> Span {
        place(text.passage.bytes(of: range))
    }

    /// What is printed at a range of units, white space removed; empty for an empty range.
    func text(of range: Range<Int>, in text: ClauseText) -> String {
        range.isEmpty ? "" : squeezed(text.passage.bytes(of: range))
    }

    private func squeezed(_ bytes: Range<Int>) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in String(decoding: source[bytes], as: UTF8.self).unicodeScalars {
            if !scalar.properties.isWhitespace { scalars.append(scalar) }
        }
        return String(scalars)
    }
}

extension SourcePrinter {
    /// The characters of the passage itself, without what a page break put between them.
    func words(of range: Range<Int>, in text: ClauseText) -> String {
        var bytes: [UInt8] = []
        for index in range {
            bytes += source[Int(text.passage.offsets[index])..<Int(text.passage.ends[index])]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
