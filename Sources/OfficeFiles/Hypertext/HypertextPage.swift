/// What a web page comes to.
struct HypertextPage {
    var lines: [Line]
    /// How many lines of links were left out.
    var linkLines = 0
    var hasHiddenText = false
}

/// A line of a web page, with the share of it that is links.
struct HypertextLine {
    var line: Line
    /// How many characters it has without the signs that part links.
    var shown = 0
    /// How many characters are in links.
    var linked = 0
    var links = 0

    /// Whether the line is nearly all links, as menus and lists of further pages are.
    var isLinks: Bool {
        line.kind == .paragraph && links > 0 && linked * 5 >= shown * 4
    }
}

extension [HypertextLine] {
    /// The lines without menus: rows of three links and more in one line, and lists of five and more lines of links.
    func withoutMenus() -> (lines: [Line], left: Int) {
        var result: [Line] = []
        var run: [HypertextLine] = []
        func close() {
            if run.count < 5 { result += run.filter { $0.links < 3 }.map(\.line) }
            run = []
        }
        for line in self {
            if line.isLinks {
                run.append(line)
            } else {
                close()
                result.append(line.line)
            }
        }
        close()
        return (result, count - result.count)
    }
}
