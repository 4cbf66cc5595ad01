import Ledger
import Testing
import Values
import Workflows

@testable import Server

@Suite struct HistoryRouteTests {
    @Test func listsEveryEntryNewestFirstAndFilters() async throws {
        let plan = try await RunningPlan.signed()
        let position = try await plan.desk.state.position
        let all = try await plan.page("history").text
        #expect(all.contains("id=\"e\(position)\"") && all.contains("县水利局签收"))
        let signed = try await plan.page("history?act=sign").text
        #expect(signed.contains("县水利局签收") && !signed.contains("导入《"))
        let words = try await plan.page("history?q=%E7%AD%BE%E6%94%B6&since=2030-01-01&until=2031-01-01").text
        #expect(words.contains("县水利局签收"))
        #expect(try await plan.page("history?until=2029-01-01").text.contains("没有符合条件的记录"))
        let before = try await plan.page("history?before=3").text
        #expect(before.contains("id=\"e2\"") && !before.contains("id=\"e3\""))
        let ofItem = try await plan.page("history?item=i1").text
        #expect(ofItem.contains("县水利局签收"))
        let head = try await plan.page("history?actor=login-unitHead").text
        #expect(head.contains("县水利局签收") && !head.contains("id=\"e1\""))
    }

    @Test func anAuditorSeesWhoDidWhatWhenAndNothingElse() async throws {
        let plan = try await RunningPlan.signed()
        let auditor = try await plan.desk.site.browser([.auditor])
        #expect(try await auditor.get("/").text.contains(plan.path + "history"))
        let page = try await auditor.get(plan.path + "history?item=i1&q=%E7%AD%BE%E6%94%B6")
        #expect(page.status == 200 && page.text.contains("签收") && page.text.contains("matter.signed/1"))
        for word in ["整治河道", "县水利局签收", "<pre", "/overview", "/entries/"] {
            #expect(!page.text.contains(word), "\(word)")
        }
        let table = try await auditor.get(plan.path + "history.csv").text
        #expect(table.contains("matter.signed/1") && !table.contains("整治河道"))
        let lines = try await auditor.get(plan.path + "history.jsonl").text
        #expect(lines.contains("\"withheld\":true") && !lines.contains("payload"))
        for part in ["overview", "ledger", "entries/1", "timeline", "score", "rules"] {
            #expect(try await auditor.get(plan.path + part).status == 403, "\(part)")
        }
        #expect(try await plan.head.get(plan.path + "history").status == 403)
    }

    @Test func exportsATableThatNoProgramTakesForFormulas() async throws {
        let plan = try await RunningPlan.signed()
        let reason = "=HYPERLINK(\"http://evil.example\")"
        #expect(
            try await plan.desk.act("list", [("item", "i1"), ("verdict", "yes"), ("reason", reason)]).status == 303)
        let reply = try await plan.page("history.csv?act=list")
        #expect(reply.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(reply.text.contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\""))
        #expect(reply.text.split(separator: "\r\n").count == 2)
    }

    @Test func exportsLinesWhoseHashesCanBeChecked() async throws {
        let plan = try await RunningPlan.signed()
        let lines = try await plan.page("history.jsonl").text.split(separator: "\n")
        #expect(lines.count == (try await plan.desk.state.position))
        for (line, entry) in zip(lines, try await plan.desk.site.books.entries(of: plan.desk.book)) {
            let hash = ",\"hash\":\"\(entry.hash.hexadecimal)\""
            // What is left without the hash is what the hash is taken over.
            let content = Entry.canonicalBytes(
                book: entry.book, position: entry.position, at: entry.at, actor: entry.actor, kind: entry.kind,
                payload: entry.payload.bytes(.canonical), previousHash: entry.previousHash)
            #expect(line.hasSuffix(hash + "}"))
            #expect(String(line).replacing(hash, with: "") == String(decoding: content, as: UTF8.self))
        }
    }

    @Test func verifiesTheChainOnThePage() async throws {
        let plan = try await RunningPlan.signed()
        #expect(try await plan.page("history").text.contains("尚未在本页校验"))
        let reply = try await plan.desk.browser.post(plan.path + "verification")
        #expect(reply.status == 303)
        let position = try await plan.desk.state.position
        let page = try await plan.page("history").text
        #expect(page.contains("完整无改动") && page.contains("已核对 \(position) 条记录"))
        #expect(page.contains(try await plan.desk.state.head.hexadecimal))
        #expect(try await plan.desk.act("list", [("item", "i1"), ("verdict", "yes"), ("reason", "滞后")]).status == 303)
        #expect(try await plan.page("history").text.contains("其后又有 1 条记录"))
    }
}
