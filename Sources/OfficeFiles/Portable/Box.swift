/// A rectangle on a page, in hundredths of a point from the page's upper left corner.
struct Box: Hashable {
    var left: Int
    var top: Int
    var right: Int
    var bottom: Int

    var width: Int { right - left }
    var height: Int { bottom - top }
    var centre: (x: Int, y: Int) { ((left + right) / 2, (top + bottom) / 2) }

    /// The smallest rectangle around this one and `other`.
    func union(_ other: Box) -> Box {
        Box(
            left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
            bottom: max(bottom, other.bottom))
    }

    /// Whether the two stand side by side: at least six tenths of the lower one's height are shared.
    func isBeside(_ other: Box) -> Bool {
        let shared = min(bottom, other.bottom) - max(top, other.top)
        return shared * 10 >= min(height, other.height) * 6
    }

    /// Whether the point is inside.
    func contains(_ point: (x: Int, y: Int)) -> Bool {
        left...max(left, right) ~= point.x && top...max(top, bottom) ~= point.y
    }
}

/// A word on a page.
struct PageWord: Hashable {
    var box: Box
    var text: String
}

/// Words of one line of a page, from left to right.
struct PageLine: Hashable {
    var words: [PageWord]
    var box: Box
    /// The height of most of its text.
    var height: Int
    /// Whether wide gaps part it into pieces, as in a table without rules.
    var isSpaced = false

    /// A line of at least one word.
    init(_ words: [PageWord]) {
        self.words = words.sorted { $0.box.left < $1.box.left }
        box = words.dropFirst().reduce(words[0].box) { $0.union($1.box) }
        height = words.max { $0.text.utf8.count < $1.text.utf8.count }.map(\.box.height) ?? box.height
    }

    /// The size of a character: poppler's boxes reach from the font's ascent to its descent, 1.2 to 1.4 of its size.
    var em: Int { max(100, height * 77 / 100) }

    /// The line's text, with a space where a gap means one.
    var text: String { WordSpacing.text(of: words, em: em) }
}

/// What stands on a page.
struct PageContent {
    var width: Int
    var height: Int
    var lines: [PageLine] = []
    /// The rules of tables.
    var rules: [Rule] = []
    /// Whether its text was recognised in a picture.
    var isRecognised = false
    /// Whether it is a picture that was not read.
    var isUnread = false

    /// Whether the page shows no text, as a scan does.
    var isBlank: Bool { lines.isEmpty }

    /// Whether the page shows a few words at most, as a scan does to which a program added its name.
    var hasHardlyText: Bool {
        lines.count <= 3 && lines.reduce(0) { $0 + $1.words.reduce(0) { $0 + $1.text.unicodeScalars.count } } <= 30
    }
}

/// A straight line from left to right or from top to bottom.
struct Rule: Hashable {
    var isHorizontal: Bool
    /// Its distance from the top, or from the left.
    var position: Int
    /// From where to where it goes.
    var start: Int
    var end: Int
}
