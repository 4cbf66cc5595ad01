/// The words that tesseract recognised (its TSV output).
struct RecognisedWords {
    /// The lines of the page.
    private(set) var lines: [PageLine] = []

    /// Reads a table of words found at `resolution` dots an inch between `rules`.
    init(_ table: [UInt8], resolution: Int, rules: [Rule]) {
        let walls = rules.filter { !$0.isHorizontal }
        var rows: [(words: [PageWord], height: Int)] = []
        for line in String(decoding: table, as: UTF8.self).split(separator: "\n") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 12, let level = Int(fields[0]), level >= 4 else { continue }
            let edges = fields[6...9].map { min(max(Int($0) ?? 0, 0), 100_000) * 7200 / resolution }
            if level == 4 {
                rows.append(([], edges[3]))
            } else if !rows.isEmpty, let text = Self.text(fields[11]) {
                let box = Box(
                    left: edges[0], top: edges[1], right: edges[0] + edges[2], bottom: edges[1] + edges[3])
                rows[rows.count - 1].words += Self.parted(PageWord(box: box, text: text), by: walls)
            }
        }
        lines = Self.levelled(rows.filter { !$0.words.isEmpty }, walls: walls)
    }

    /// The text of a word; what is left of rules is none.
    private static func text(_ field: Substring) -> String? {
        let text = field.filter { !$0.isWhitespace }
        return text.contains { $0 != "|" && $0 != "_" && $0 != "﹣" } ? text : nil
    }

    /// Lines whose words are all as high as a font's box: what is recognised is as high as its ink.
    private static func levelled(_ rows: [(words: [PageWord], height: Int)], walls: [Rule]) -> [PageLine] {
        let heights = rows.map(\.height).sorted()
        let usual = heights.isEmpty ? 0 : heights[heights.count / 2]
        return rows.map { words, own in
            let height = max(1, abs(own - usual) * 10 <= usual * 4 ? usual : own)
            let middle = PageLine(words).box.centre.y
            let levelled = words.map { word in
                var word = word
                word.box.top = middle - height * 2 / 3
                word.box.bottom = middle + height * 2 / 3
                // Of these marks the ink is half as wide as their place.
                if let last = word.text.unicodeScalars.last, marks.contains(last) { word.box.right += height / 2 }
                return word
            }
            return PageLine(joined(levelled, em: height, walls: walls))
        }
    }

    private static let marks = Set("，。；：、！？".unicodeScalars)

    /// A word that a rule goes through, as the words on its sides.
    private static func parted(_ word: PageWord, by walls: [Rule]) -> [PageWord] {
        let margin = word.box.height / 4
        let wall = walls.first { wall in
            stands(wall, beside: word.box) && wall.position > word.box.left + margin
                && wall.position < word.box.right - margin
        }
        guard let wall, word.text.count > 1 else { return [trimmed(word, by: walls)].filter { !$0.text.isEmpty } }
        let share = (wall.position - word.box.left) * word.text.count
        let cut = min(max((share + word.box.width / 2) / max(word.box.width, 1), 1), word.text.count - 1)
        var left = PageWord(box: word.box, text: String(word.text.prefix(cut)))
        var right = PageWord(box: word.box, text: String(word.text.dropFirst(cut)))
        left.box.right = wall.position - 100
        right.box.left = wall.position + 100
        return [trimmed(left, by: walls)].filter { !$0.text.isEmpty } + parted(right, by: walls)
    }

    /// A word without the single quotation mark that is taken for the blank around a rule.
    private static func trimmed(_ word: PageWord, by walls: [Rule]) -> PageWord {
        guard word.text.count(where: { $0 == "“" }) != word.text.count(where: { $0 == "”" }) else { return word }
        let near = walls.filter { stands($0, beside: word.box) }
        let reach = word.box.height * 3 / 4
        var text = Substring(word.text)
        if near.contains(where: { abs($0.position - word.box.left) < reach }) { text = text.drop { "“”".contains($0) } }
        if near.contains(where: { abs($0.position - word.box.right) < reach }), let last = text.last,
            "“”".contains(last)
        {
            text = text.dropLast()
        }
        return PageWord(box: word.box, text: String(text))
    }

    private static func stands(_ wall: Rule, beside box: Box) -> Bool {
        wall.start <= box.centre.y && box.centre.y <= wall.end
    }

    /// Words that are parted by nothing but the blank around their ink made one.
    private static func joined(_ words: [PageWord], em: Int, walls: [Rule]) -> [PageWord] {
        words.sorted { $0.box.left < $1.box.left }.reduce(into: []) { result, word in
            if let last = result.last, word.box.left - last.box.right < em, hasWideEdge(last.text, word.text),
                !walls.contains(where: { stands($0, beside: word.box) && isBetween($0, last.box, word.box) })
            {
                result[result.count - 1] = PageWord(box: last.box.union(word.box), text: last.text + word.text)
            } else {
                result.append(word)
            }
        }
    }

    private static func isBetween(_ wall: Rule, _ box: Box, _ next: Box) -> Bool {
        wall.position > box.centre.x && wall.position < next.centre.x
    }

    private static func hasWideEdge(_ text: String, _ next: String) -> Bool {
        (text.unicodeScalars.last.map(WordSpacing.isWide) ?? false)
            || (next.unicodeScalars.first.map(WordSpacing.isWide) ?? false)
    }
}
