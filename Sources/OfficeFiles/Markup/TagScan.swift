/// A look at the tags of markup before it is parsed: libxml2 compares each attribute with those before it in its tag, so
/// that a tag with a great many of them would take hours.
enum TagScan {
    /// How many comparisons may be needed in all.
    static let maximumComparisons = 150_000_000

    /// Whether the tags of an XML part have too many attributes.
    ///
    /// Each has its quotes, and no value may hold the sign that opens a tag (XML 1.0, 3.1), so that whatever stands
    /// between two such signs has no more attributes than pairs of quotes.
    static func hasHugeTags(_ bytes: [UInt8]) -> Bool {
        var comparisons = 0
        var quotes = 0
        for byte in bytes {
            switch byte {
            case 0x3C:
                comparisons += quotes * quotes / 8
                quotes = 0
                if comparisons > maximumComparisons { return true }
            case 0x22, 0x27: quotes += 1
            default: break
            }
        }
        return comparisons + quotes * quotes / 8 > maximumComparisons
    }
}

/// Goes through the tags of a web page as its parser does, to count their attributes.
struct HypertextTagScan {
    private let bytes: [UInt8]
    private var place = 0
    private var comparisons = 0

    /// Whether the tags of the page in `bytes` have too many attributes.
    static func hasHugeTags(_ bytes: [UInt8]) -> Bool {
        var scan = HypertextTagScan(bytes: bytes)
        while scan.comparisons <= TagScan.maximumComparisons {
            guard let start = bytes[scan.place...].firstIndex(of: 0x3C) else { return false }
            scan.place = start + 1
            scan.takeTag()
        }
        return true
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func takeTag() {
        if stands("!--") { return pass("-->") }
        let name = bytes[place...].prefix(8).prefix { 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 }
        guard !name.isEmpty else { return }
        place = name.endIndex
        let attributes = takeAttributes()
        comparisons += attributes * attributes / 2
        // The text of these is no markup.
        let lower = name.map { $0 | 0x20 }
        if lower == Array("script".utf8) || lower == Array("style".utf8) { pass("</") }
    }

    /// How many attributes stand up to the end of the tag. A value in quotes may hold any sign.
    private mutating func takeAttributes() -> Int {
        var count = 0
        var isBehindEquals = false
        var isInWord = false
        while place < bytes.count, bytes[place] != 0x3E {
            let byte = bytes[place]
            place += 1
            switch byte {
            case 0x20, 0x09...0x0D: isInWord = false
            case 0x3D: isBehindEquals = true
            case 0x22 where isBehindEquals, 0x27 where isBehindEquals:
                place = bytes[place...].firstIndex(of: byte).map { $0 + 1 } ?? bytes.count
                (isBehindEquals, isInWord) = (false, false)
            default:
                if !isInWord, !isBehindEquals { count += 1 }
                (isBehindEquals, isInWord) = (false, true)
            }
        }
        return count
    }

    private func stands(_ mark: StaticString) -> Bool {
        mark.withUTF8Buffer { bytes[place...].starts(with: $0) }
    }

    /// Moves behind the next `mark`, or to the end.
    private mutating func pass(_ mark: StaticString) {
        while place < bytes.count, !stands(mark) { place += 1 }
    }
}
