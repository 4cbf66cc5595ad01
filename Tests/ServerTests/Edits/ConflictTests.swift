import Ledger
import Testing
import Values
import Workflows

@testable import Server

@Suite struct ConflictTests {
    /// The form of an item as a page that shows it sends it, with some values typed over.
    private func form(_ item: Item, _ typed: [String: String]) -> [(String, String)] {
        let shown = [
            ("number", item.number.value ?? ""), ("section", item.section.value?.description ?? ""),
            ("title", item.title.value), ("people", ""), ("notes", item.notes.value), ("reason", "更正"),
        ]
        return shown.map { ($0.0, typed[$0.0] ?? $0.1) }
    }

    @Test func twoWhoChangeDifferentValuesBothKeepTheirs() async throws {
        let desk = try await Desk()
        let item = try #require(try await desk.state.liveItems.first)
        let shown = try await desk.state.position
        #expect(
            try await desk.post("items/i1/correction", form(item, ["title": "甲的标题"]), position: shown).status == 303)
        let second = try await desk.post("items/i1/correction", form(item, ["notes": "乙的备注"]), position: shown)
        #expect(second.status == 303)
        let both = try #require(try await desk.state.item(item.id))
        #expect(both.title.value == "甲的标题")
        #expect(both.notes.value == "乙的备注")
    }

    @Test func twoWhoChangeTheSameValueSeeBoth() async throws {
        let desk = try await Desk()
        let item = try #require(try await desk.state.liveItems.first)
        let shown = try await desk.state.position
        let first = form(item, ["title": "甲的标题", "notes": "甲的备注"])
        #expect(try await desk.post("items/i1/correction", first, position: shown).status == 303)
        let position = try await desk.state.position
        let reply = try await desk.post("items/i1/correction", form(item, ["title": "乙的<标题>"]), position: shown)
        #expect(reply.status == 409)
        for text in ["甲的标题", "乙的&lt;标题&gt;", item.title.value, "更正", "name=\"position\" value=\"\(position)\""] {
            #expect(reply.text.contains(text), "\(text)")
        }
        #expect(!reply.text.contains("name=\"notes\""))
        #expect(try await desk.state.position == position)
        // Sent again from that page, it is a decision taken with open eyes.
        let again = try await desk.post(
            "items/i1/correction", [("title", "乙的标题"), ("reason", "更正")], position: position)
        #expect(again.status == 303)
        #expect(try await desk.state.item(item.id)?.title.value == "乙的标题")
        #expect(try await desk.state.item(item.id)?.notes.value == "甲的备注")
    }

    @Test func ofManyAtOnceOneIsFirstAndTheOthersSeeIt() async throws {
        let desk = try await Desk()
        let shown = try await desk.state.position
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for index in 1...8 {
                group.addTask { [site = desk.site, book = desk.book] in
                    let fields = [("position", String(shown)), ("title", "标题\(index)"), ("reason", "更正")]
                    return try await site.browser([.supervisor]).post("/books/\(book)/items/i1/correction", fields)
                        .status
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.sorted() == [303] + Array(repeating: 409, count: 7))
        #expect(try await desk.state.item(ItemID(1))?.title.changes.count == 1)
    }

    @Test func twoWhoTypeTheSameAgree() async throws {
        let desk = try await Desk()
        let item = try #require(try await desk.state.liveItems.first)
        let shown = try await desk.state.position
        for _ in 1...2 {
            #expect(
                try await desk.post("items/i1/correction", form(item, ["title": "同一个标题"]), position: shown).status
                    == 303)
        }
        #expect(try await desk.state.item(item.id)?.title.changes.count == 1)
    }

    @Test func whatOthersDidElsewhereIsNoConflict() async throws {
        let desk = try await Desk()
        let shown = try await desk.state.position
        #expect(try await desk.post("elements/i3/strike", [("reason", "重复")], position: shown).status == 303)
        #expect(try await desk.post("confirmations", [("item", "i1")], position: shown).status == 303)
    }

    /// Decisions about an item: the path and the fields.
    private static let decisions: [(path: String, fields: [(String, String)])] = [
        ("confirmations", [("item", "i1")]), ("elements/i1/strike", [("reason", "重复")]),
        ("merges", [("from", "i1"), ("into", "i2"), ("reason", "一件事")]),
    ]

    @Test(arguments: decisions.indices)
    func nothingIsDecidedAboutWhatOneHasNotSeen(_ index: Int) async throws {
        let (path, fields) = Self.decisions[index]
        let desk = try await Desk()
        let shown = try await desk.state.position
        #expect(try await desk.post("items/i1/correction", [("title", "新标题"), ("reason", "更正")]).status == 303)
        let reply = try await desk.post(path, fields, position: shown)
        #expect(reply.status == 409)
        #expect(reply.text.contains("新标题"))
        #expect(try await desk.post(path, fields).status == 303)
    }

    @Test func aPlanChangedAfterItWasShownIsNotApproved() async throws {
        let desk = try await Desk([.supervisor, .leader])
        try await desk.submit()
        let shown = try await desk.state.position
        #expect(try await desk.post("return", [("reason", "再改")]).status == 303)
        #expect(try await desk.post("submission", [("note", "")]).status == 303)
        #expect(try await desk.post("approval", [("leader", ""), ("basis", "")], position: shown).status == 409)
        #expect(try await desk.state.state == .awaitingApproval)
    }

    @Test func aDeadlineIsComparedAsAWhole() async throws {
        let desk = try await Desk()
        let shown = try await desk.state.position
        let deadline = { (text: String, date: String) in
            [("deadline-text", text), ("deadline-date", date), ("reason", "更正")]
        }
        #expect(try await desk.post("items/i1/correction", deadline("上半年", "2031-06-30")).status == 303)
        let reply = try await desk.post("items/i1/correction", deadline("三季度", "2031-09-30"), position: shown)
        #expect(reply.status == 409)
        #expect(reply.text.contains("上半年 · 2031-06-30"))
    }

    @Test(arguments: [
        (0, 3, 1, 1), (3, 6, 1, 2), (7, 10, 2, 1), (10, 13, 2, 2),
    ])
    func placesHaveALineAndAColumn(_ start: Int, _ end: Int, _ line: Int, _ column: Int) {
        let text = Array("甲乙\n丙丁".utf8)
        #expect(Span(start: start, end: end, in: text) == Span(start: start, end: end, line: line, column: column))
    }

    @Test(arguments: [(0, 0), (-1, 3), (1, 3), (0, 2), (0, 14), (6, 3)])
    func thereAreNoPlacesInsideCharacters(_ start: Int, _ end: Int) {
        #expect(Span(start: start, end: end, in: Array("甲乙\n丙丁".utf8)) == nil)
    }
}
