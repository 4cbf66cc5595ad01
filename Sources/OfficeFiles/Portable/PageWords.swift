/// Reads what `pdftotext -bbox-layout` prints: one element a line.
enum PageWords {
    /// The pages with their lines.
    static func pages(_ bytes: [UInt8]) -> [PageContent] {
        var pages: [PageContent] = []
        var words: [PageWord] = []
        for line in bytes.split(separator: 0x0A) {
            let element = line.drop { $0 == 0x20 }
            if element.starts(with: wordTag) {
                if let word = word(element) { words.append(word) }
            } else if element.starts(with: pageTag) {
                let size = numbers(in: element, count: 2)
                if size.count == 2 { pages.append(PageContent(width: size[0], height: size[1])) }
            } else if element.starts(with: lineEnd), !words.isEmpty, !pages.isEmpty {
                pages[pages.count - 1].lines.append(PageLine(words))
                words = []
            }
        }
        return pages
    }

    private static let pageTag = Array("<page ".utf8)
    private static let wordTag = Array("<word ".utf8)
    private static let lineEnd = Array("</line>".utf8)
    private static let wordEnd = Array("</word>".utf8)

    private static func word(_ element: ArraySlice<UInt8>) -> PageWord? {
        let edges = numbers(in: element, count: 4)
        guard edges.count == 4, let start = element.firstIndex(of: 0x3E), element.suffix(7).elementsEqual(wordEnd),
            start + 1 <= element.endIndex - 7
        else { return nil }
        let text = shown(String(decoding: element[(start + 1)..<(element.endIndex - 7)], as: UTF8.self))
        guard !text.isEmpty, edges[0] <= edges[2], edges[1] < edges[3] else { return nil }
        return PageWord(box: Box(left: edges[0], top: edges[1], right: edges[2], bottom: edges[3]), text: text)
    }

    /// The first numbers between quotes, in hundredths.
    private static func numbers(in element: ArraySlice<UInt8>, count: Int) -> [Int] {
        var result: [Int] = []
        var rest = element
        while result.count < count, let quote = rest.firstIndex(of: 0x22) {
            let value = rest[(quote + 1)...]
            guard let end = value.firstIndex(of: 0x22), let number = hundredths(value[..<end]) else { break }
            result.append(number)
            rest = rest[(end + 1)...]
        }
        return result
    }

    /// A decimal number in hundredths; what is off any page is brought to its edge.
    static func hundredths(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        var decimals: Int?
        for byte in digits.drop(while: { $0 == 0x2D }) {
            if byte == 0x2E { decimals = 0; continue }
            guard 0x30...0x39 ~= byte else { return nil }
            if let known = decimals {
                if known == 2 { break }
                decimals = known + 1
            }
            value = min(value * 10 + Int(byte - 0x30), 100_000_000)
        }
        if decimals != 2 { value *= decimals == 1 ? 10 : 100 }
        value = min(value, 10_000_000)
        return digits.first == 0x2D ? -value : value
    }

    /// The word's text without the marks of XML and what no reader of the page sees.
    private static func shown(_ text: String) -> String {
        var result = ""
        for scalar in unescaped(text).unicodeScalars {
            switch scalar.value {
            case 0..<0x20, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0xFFFD: continue
            case 0x2E80...0x2FD5: result.unicodeScalars.append(Radicals.character(scalar))
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(0x26) else { return text }
        return marks.reduce(text) {
            $0.split(separator: $1.name, omittingEmptySubsequences: false).joined(separator: $1.mark)
        }
    }

    // The ampersand comes last, or it would make new names.
    private static let marks = [
        (name: "&lt;", mark: "<"), (name: "&gt;", mark: ">"), (name: "&quot;", mark: "\""),
        (name: "&apos;", mark: "'"), (name: "&#39;", mark: "'"), (name: "&amp;", mark: "&"),
    ]
}
