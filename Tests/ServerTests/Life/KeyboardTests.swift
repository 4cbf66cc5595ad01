import Ledger
import Testing
import Values

@testable import Server

/// What people rest on who work by keyboard, or in English; `Tests/Browser/tasks.py` works so from start to end.
@Suite struct KeyboardTests {
    private func reported() async throws -> (plan: RunningPlan, path: String) {
        let plan = try await RunningPlan.signed()
        let path = "/books/\(plan.desk.book)/"
        let line = [
            ("institution", "u1"), ("cadence", "monthly"), ("first", "2030-11-01"), ("line", "i1 o1"),
            ("element", "n1"), ("value", "1"), ("progress", "一号泵站已经开工"), ("obstacles", ""), ("help", ""),
            ("plans", ""), ("claim", ""), ("sending", "send"),
        ]
        #expect(try await plan.reporter.post(path + "reports", line).status == 303)
        return (plan, path)
    }

    @Test func whatWasDoneHasTheFocus() async throws {
        let (plan, path) = try await reported()
        let told = try await plan.reporter.get(path + "desk").text
        #expect(told.contains("id=\"told\" role=\"status\" tabindex=\"-1\" autofocus"))
        #expect(try await plan.reporter.get(path + "desk").text.contains("id=\"told\"") == false)
    }

    @Test func whatIsWrongHasTheFocus() async throws {
        let plan = try await RunningPlan.signed()
        let wrong = [("item", "i1"), ("concerned", "o1"), ("text", "2031-06-20 主体完工")]
        let field = try await plan.desk.act("adoptMeasures", wrong, by: plan.reporter).text
        #expect(field.contains("aria-invalid=\"true\" autofocus") && field.ranges(of: "autofocus").count == 1)
        let early = [("report", "r1")]
        let page = try await plan.desk.act("endorseReport", early, by: plan.head)
        #expect(page.status >= 400)
        #expect(
            page.text.ranges(of: "autofocus").count == 1
                && page.text.contains("role=\"alert\" tabindex=\"-1\" autofocus"))
    }

    @Test func longPagesLeadToTheirParts() async throws {
        let (plan, path) = try await reported()
        for page in ["items/i1", "supervision"] {
            let text = try await plan.desk.browser.get(path + page).text
            let contents = try #require(text.firstMatch(of: /<nav class="contents".*?<\/nav>/)).output
            let places = contents.matches(of: /href="#([a-z]+)"/).map(\.output.1)
            #expect(places.count > 5)
            for place in places { #expect(text.contains("<h2 id=\"\(place)\""), "\(place) of \(page)") }
        }
    }

    @Test func theSheetIsSentWhereItEnds() async throws {
        let plan = try await RunningPlan.signed()
        let page = try await plan.reporter.get(
            "/books/\(plan.desk.book)/reports?institution=u1&cadence=monthly&first=2030-11-01"
        ).text
        let buttons = page.ranges(of: "value=\"send\"")
        let last = try #require(page.ranges(of: "</article>").last)
        #expect(
            buttons.count == 2 && buttons[0].lowerBound < last.lowerBound && buttons[1].lowerBound > last.lowerBound)
    }

    @Test func periodsAreSaidInEnglish() async throws {
        let (plan, path) = try await reported()
        _ = try await plan.head.get("/language/en")
        let text = try await plan.head.get(path + "items/i1").text
        #expect(text.contains("2030-11 ") && !text.contains("2030年11月"))
        #expect(try await plan.reporter.get(path + "items/i1").text.contains("2030年11月"))
    }

    /// Screen readers change their voice by it; a Chinese page needs no such marks.
    @Test func wordsOfTheDocumentAreMarkedOnEnglishPages() async throws {
        let (plan, path) = try await reported()
        let title = try #require(try await plan.desk.state.item(ItemID(1))?.title.value)
        let marked = "<span lang=\"zh-CN\">\(title)</span>"
        #expect(try await plan.head.get(path + "ledger").text.contains(marked) == false)
        _ = try await plan.head.get("/language/en")
        #expect(try await plan.head.get(path + "ledger").text.contains(marked))
    }
}
