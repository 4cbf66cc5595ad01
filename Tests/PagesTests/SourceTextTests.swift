import Testing

@testable import Pages

@Suite struct SourceTextTests {
    private let context = PageContext(language: .chinese, account: nil, formToken: "t", address: "/")

    private func html(_ text: String, _ places: [SourcePlace]) -> String {
        SourceText.html(Array(text.utf8), places: places, context: context).string
    }

    /// The text of the page's lines, read back by the tokenizer.
    private func shown(_ html: String) -> String {
        var text = ""
        var isNumber = false
        for token in HTMLTokenizer(html).tokens {
            switch token {
            case .start("a", let attributes): isNumber = attributes.contains { $0.value == "number" }
            case .end("a"): isNumber = false
            case .end("div"): text += ""
            case .end("p"): text += "\n"
            case .text(let piece) where !isNumber && piece != "\n": text += piece
            default: break
            }
        }
        return text
    }

    private func place(_ start: Int, _ end: Int, _ kind: SourcePlace.Kind, _ key: String) -> SourcePlace {
        SourcePlace(start: start, end: end, kind: kind, key: key)
    }

    @Test func lightsNestedValues() {
        let page = html("abcdef", [place(2, 4, .indicator, "n1"), place(0, 6, .commitment, "c1")])
        #expect(
            page.contains(
                """
                <mark class="commitment" data-of="c1" id="at-c1"><a href="#c1" tabindex="-1">ab</a>\
                <mark class="indicator" data-of="n1" id="at-n1"><a href="#n1" tabindex="-1">cd</a></mark>\
                <a href="#c1" tabindex="-1">ef</a></mark>
                """))
    }

    @Test func cutsOverlappingValues() {
        let page = html("abcdef", [place(0, 4, .commitment, "c1"), place(2, 6, .organisation, "o1")])
        #expect(HTMLDocument(page).errors == [])
        #expect(
            page.contains(
                """
                <mark class="organisation" data-of="o1" id="at-o1"><a href="#o1" tabindex="-1">cd</a></mark></mark>\
                <mark class="organisation" data-of="o1"><a href="#o1" tabindex="-1">ef</a></mark>
                """))
    }

    @Test func goesOnBehindALineEndAndAPageBreak() {
        let page = html("甲乙\n\n\u{C}丙丁", [place(3, 15, .commitment, "c1")])
        #expect(HTMLDocument(page).errors == [])
        #expect(page.components(of: "id=\"at-c1\"") == 1)
        #expect(page.components(of: "data-of=\"c1\"") == 3)
        #expect(page.components(of: "page-break") == 1)
        #expect(shown(page) == "甲乙\n\n分页丙丁\n")
    }

    @Test func keepsAnAnchorForEachValue() {
        let many = (0..<20).map { place(0, 20 - $0, .commitment, "c\($0)") }
        let page = html(String(repeating: "x", count: 20), many + [place(0, 20, .commitment, "same")])
        #expect(HTMLDocument(page).errors == [])
        for value in many { #expect(page.contains("id=\"at-\(value.key)\"")) }
        #expect(page.contains("id=\"at-same\""))
    }

    @Test func passesOverPlacesThatAreNone() {
        let places = [place(-1, 2, .deadline, "a"), place(2, 2, .deadline, "b"), place(1, 99, .deadline, "c")]
        #expect(html("abc", places) == html("abc", []))
    }

    @Test func movesPlacesToWholeCharacters() {
        let page = html("一二三", [place(4, 5, .indicator, "n1")])
        #expect(page.contains("id=\"at-n1\"><a href=\"#n1\" tabindex=\"-1\">二</a>"))
    }

    /// Whatever the places, the lines give the source back.
    @Test(arguments: 0..<40) func givesTheSourceBack(seed: Int) {
        var random = Random(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
        let text = "一、扩投资\n 1. 完成 143\u{3000}亿元，\n\n责任单位：县<发改>委&局\n"
        let count = text.utf8.count
        let kinds = SourcePlace.Kind.allCases
        let places = (0..<12).map { index in
            let start = Int(random.next() % UInt64(count))
            let end = start + Int(random.next() % UInt64(count - start)) + 1
            return place(start, end, kinds[Int(random.next() % UInt64(kinds.count))], "k\(index)")
        }
        let page = html(text, places)
        #expect(HTMLDocument(page).errors == [])
        #expect(shown(page) == text)
    }

    /// Twice the text and twice the values give about twice the page, however the values overlap.
    @Test func staysLinear() {
        func size(_ count: Int) -> Int {
            let text = String(repeating: "x", count: count * 10)
            return html(text, (0..<count).map { place($0, count * 10 - $0, .commitment, "c\($0)") }).utf8.count
        }
        #expect(size(400) < size(200) * 5 / 2)
    }
}

private struct Random {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}

extension String {
    /// How often `part` occurs.
    fileprivate func components(of part: String) -> Int {
        ranges(of: part).count
    }
}
