import Foundation
import Ledger
import Pages
import Testing
import Values

@Suite struct LinkTests {
    @Test func encodesEveryPart() {
        let link = Route.item.link("b/1", "i 1?").with("q", "产业 & \"<").at("x#y")
        #expect(link.string == "/books/b%2F1/items/i%201%3F?q=%E4%BA%A7%E4%B8%9A%20%26%20%22%3C#x%23y")
    }

    @Test(arguments: ["/", "/books/a?q=1#i2", "/a%20b"]) func acceptsLocalAddresses(text: String) {
        #expect(Link(local: text)?.string == text)
    }

    @Test(arguments: [
        "", "javascript:alert(1)", "//evil.example", "/\\evil.example", "https://a", "books", "/a b", "/a\nb", "/台账",
    ])
    func refusesOtherAddresses(text: String) {
        #expect(Link(local: text) == nil)
    }

    @Test func addsToALocalAddress() {
        #expect(Link(local: "/a?x=1")?.with("y", "2").string == "/a?x=1&y=2")
    }

    @Test func namesEachRouteOnce() {
        let names = Route.all.map { "\($0.method.rawValue) \($0.pattern)" }
        #expect(Set(names).count == names.count)
    }

    @Test func keepsALedgerQueryInItsAddress() {
        let query = LedgerQuery(
            filter: ItemFilter(
                section: SectionID(2), organisation: "县教育局", kind: .milestone, strength: .strive,
                dueFrom: CalendarDate(year: 2026, month: 1, day: 2), dueTo: nil, text: "学校 & 3", state: .dispatched,
                confirmed: true, light: .red, showsStruck: true, lead: "县财政局", leader: "李明", promise: .atRisk,
                verifiable: .no, targets: .slipping),
            order: .deadline, columns: [.number, .item, .june, .rate], grouping: .leader,
            comparedWith: CalendarDate(year: 2026, month: 6, day: 30), showsOnlyChanged: true, page: nil)
        let address = query.link(Route.ledger.link("b")).string
        let values = Dictionary(
            uniqueKeysWithValues: (address.split(separator: "?").last ?? "").split(separator: "&").map { pair in
                let parts = pair.split(separator: "=", maxSplits: 1).map { $0.removingPercentEncoding ?? "" }
                return (parts[0], parts[1])
            })
        #expect(LedgerQuery { values[$0.rawValue].map { [$0] } ?? [] } == query)
        #expect(
            LedgerQuery { _ in ["nonsense"] }
                == LedgerQuery(
                    filter: ItemFilter(
                        organisation: "nonsense", text: "nonsense", lead: "nonsense", leader: "nonsense")))
        let boxes = LedgerQuery { $0 == .columns ? ["light", "number", "nothing"] : [] }
        #expect(boxes.columns == [.number, .light])
    }

    @Test func takesValuesOutOfAnAddress() throws {
        let link = try #require(Link(local: "/books/b/ledger?q=%E5%AD%A6+%26&as-of=2026-06-30&x#place"))
            .with("lead", "县教育局")
        #expect(link.fields.map(\.name) == ["q", "as-of", "x", "lead"])
        #expect(link.fields.map(\.value) == ["学 &", "2026-06-30", "", "县教育局"])
        let without = link.without("as-of").string
        #expect(without == "/books/b/ledger?q=%E5%AD%A6%20%26&x=&lead=%E5%8E%BF%E6%95%99%E8%82%B2%E5%B1%80")
        #expect(try #require(Link(local: "/books/b?q=%zz%2")).fields.first?.value == "%zz%2")
    }

    @Test func readsPeopleFromLines() {
        let known = [
            Person(name: "李明", role: "责任领导", span: Span(start: 1, end: 7, line: 1, column: 1)),
            Person(name: "王", role: ""),
        ]
        #expect(PeopleText.people(PeopleText.text(known), known: known) == known)
        #expect(
            PeopleText.people(" 责任人: 赵 \n\n钱", known: []) == [
                Person(name: "赵", role: "责任人"), Person(name: "钱", role: ""),
            ])
    }
}
