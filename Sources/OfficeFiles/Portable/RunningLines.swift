/// Tells the lines that stand at the top or bottom of pages from the running text: page numbers, running titles.
struct RunningLines {
    /// What such a line says, digits made one sign, and where it stands.
    private struct Key: Hashable {
        var text: String
        /// In steps of three points.
        var position: Int
    }

    private var counts: [Key: Int] = [:]
    private let pages: Int

    /// Counts the outermost lines of `pages`, tables left out.
    init(_ pages: [[PageLine]]) {
        self.pages = pages.count
        for lines in pages {
            let rows = PageRows.group(lines)
            let outer = Set((rows.prefix(3) + rows.suffix(3)).flatMap(\.self).flatMap(Self.keys))
            for key in outer { counts[key, default: 0] += 1 }
        }
    }

    /// Takes the lines at the top and at the bottom out of a page's lines.
    func part(_ lines: inout [PageLine], of page: PageContent) -> [Aside] {
        var rows = PageRows.group(lines)
        var asides: [Aside] = []
        while let row = rows.last, row.allSatisfy({ isRunning($0, at: $0.box.top * 20 > page.height * 17, of: page) }) {
            asides += row.map { Aside(kind: .footer, text: $0.text) }
            rows.removeLast()
        }
        asides.reverse()
        var headers: [Aside] = []
        while let row = rows.first,
            row.allSatisfy({ isRunning($0, at: $0.box.bottom * 20 < page.height * 3, of: page) })
        {
            headers += row.map { Aside(kind: .header, text: $0.text) }
            rows.removeFirst()
        }
        lines = rows.flatMap(\.self)
        return headers + asides
    }

    private func isRunning(_ line: PageLine, at edge: Bool, of page: PageContent) -> Bool {
        // The dashes around a page's number are recognised as this and that.
        if edge, PageMark.isMark(line.text) || page.isRecognised && line.text.unicodeScalars.count <= 5 { return true }
        let count = Self.keys(line).compactMap { counts[$0] }.max() ?? 0
        return count >= 2 && count * 4 >= pages && line.text.utf8.count <= 240
    }

    /// The line's key, for its own step and for the one that it may have been rounded from.
    private static func keys(_ line: PageLine) -> [Key] {
        var text = ""
        for scalar in line.text.unicodeScalars where !scalar.properties.isWhitespace {
            if scalar.properties.numericType == nil || WordSpacing.isWide(scalar) {
                text.unicodeScalars.append(scalar)
            } else if text.last != "#" {
                text += "#"
            }
        }
        return [line.box.top / 300, (line.box.top + 150) / 300 + 1_000_000].map { Key(text: text, position: $0) }
    }
}

/// The number of a page with its marks: `— 2 —`, `第 3 页 共 12 页`, `- 4 -`, `5`.
enum PageMark {
    static func isMark(_ text: String) -> Bool {
        let scalars = text.unicodeScalars.filter { !$0.properties.isWhitespace }
        let digits = scalars.count { ("0"..."9").contains($0) || ("\u{FF10}"..."\u{FF19}").contains($0) }
        guard (1...8).contains(digits), scalars.count <= 16 else { return false }
        return scalars.allSatisfy {
            marks.contains($0) || ("0"..."9").contains($0) || ("\u{FF10}"..."\u{FF19}").contains($0)
        }
    }

    private static let marks = Set("第页共/-—–―－·._~〜～|｜―─".unicodeScalars)
}
