import HTTPTypes
import Ledger
import Testing
import Values
import Workflows

@testable import Server

@Suite struct LedgerRouteTests {
    private let site = Site()

    @Test func filtersByTheAddress() async throws {
        let browser = try await site.browser([.supervisor])
        let book = try await site.importDocument(browser)
        #expect(try await browser.get("/books/\(book)/ledger").text.contains("改造灌区"))
        let narrow = try await browser.get("/books/\(book)/ledger?q=%E6%B3%B5%E7%AB%99&unknown=1&kind=nonsense")
        #expect(narrow.text.contains("整治河道"))
        #expect(!narrow.text.contains("改造灌区"))
    }

    @Test func theFileHoldsWhatTheListShows() async throws {
        let browser = try await site.browser([.supervisor])
        let book = try await site.importDocument(browser)
        let reply = try await browser.get("/books/\(book)/ledger.csv")
        #expect(reply.headers[.contentType] == "text/csv; charset=utf-8")
        #expect(reply.headers[.contentDisposition]?.contains(".csv") == true)
        #expect(reply.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let lines = reply.text.split(separator: "\r\n")
        #expect(lines.first?.contains("序号,领域,事项") == true)
        #expect(lines.contains { $0.contains("县农业农村局") && $0.contains("2.5万,亩") })
        let narrow = try await browser.get("/books/\(book)/ledger.csv?q=%E6%B3%B5%E7%AB%99")
        #expect(!narrow.text.contains("县农业农村局"))
    }

    @Test func anItemHasAPage() async throws {
        let browser = try await site.browser([.supervisor])
        let book = try await site.importDocument(browser)
        let reply = try await browser.get("/books/\(book)/items/i1")
        #expect(reply.status == 200)
        #expect(reply.text.contains("测试员"))
        for path in ["items/i99", "items/x", "items/c1", "nothing"] {
            #expect(try await browser.get("/books/\(book)/\(path)").status == 404)
        }
        #expect(try await browser.get("/books/2031-nothing/ledger").status == 404)
        #expect(try await browser.get("/books/%E4%B8%8D/ledger").status == 404)
    }

    @Test func pagesAreAnsweredFromMemory() async throws {
        let browser = try await site.browser([.supervisor])
        let book = try await site.importDocument(browser)
        let paths = ["reading", "ledger", "ledger?q=x", "ledger.csv", "items/i1"].map { "/books/\(book)/\($0)" }
        for path in paths { #expect(try await browser.get(path).status == 200) }
        let (reads, sessions) = (site.ledger.reads, site.accounts.sessionReads)
        for path in paths { #expect(try await browser.get(path).status == 200) }
        #expect(site.ledger.reads == reads)
        #expect(site.accounts.sessionReads == sessions)
        // A change is seen at once, and costs one read: the hashes of the new entries.
        let fields = [("title", "新标题"), ("reason", "更正")]
        #expect(try await browser.post("/books/\(book)/items/i1/correction", fields).status == 303)
        for path in paths { #expect(try await browser.get(path).text.contains("新标题") || path.contains("q=x")) }
        #expect(site.ledger.reads == reads + 1)
    }

    @Test func programsReadBooks() async throws {
        let browser = try await site.browser([.supervisor])
        let book = try await site.importDocument(browser)
        let list = try JSON(parsing: try await browser.get("/api/v1/books").bytes)
        #expect(list["books"]?.array?.first?["book"]?.string == book.rawValue)
        let state = try JSON(parsing: try await browser.get("/api/v1/books/\(book)").bytes)
        #expect(state["items"]?.array?.count == 3)
        #expect(state["items"]?.array?.first?["title"]?.string == "整治河道")
        #expect(state["summary"]?["position"]?.integer == 2)
        #expect(try await browser.get("/api/v1/books/2031-nothing").status == 404)
    }

    @Test func programsHaveDocumentsRead() async throws {
        let browser = try await site.browser([.observer])
        let bytes = Array(Site.document.utf8)
        let reply = try await browser.send(.post, "/api/v1/readings?name=%E5%88%86%E8%A7%A3.txt", bytes)
        #expect(reply.status == 200)
        let reading = try JSON(parsing: reply.bytes)
        #expect(reading["schema"]?.string == "duban.reading/1")
        #expect(reading["source"]?["name"]?.string == "分解.txt")
        #expect(reading["items"]?.array?.count == 3)
        #expect(try await site.books.summaries().isEmpty)
        browser.headers[try #require(HTTPField.Name("X-File-Name"))] = "%E8%A1%A8.txt"
        let named = try JSON(parsing: try await browser.send(.post, "/api/v1/readings", bytes).bytes)
        #expect(named["source"]?["name"]?.string == "表.txt")
        #expect(try await browser.send(.post, "/api/v1/readings?name=x.txt").status == 422)
        #expect(try await browser.send(.post, "/api/v1/readings?name=x.png", [0x89, 0x50, 0x4E, 0x47]).status == 422)
        let stranger = try await site.browser().send(.post, "/api/v1/readings?name=x.txt", bytes)
        #expect(stranger.status == 401)
        #expect(stranger.text.contains("\"code\":\"signInNeeded\""))
    }

    @Test func showsTheColumnsOfTheAddress() async throws {
        let browser = try await site.browser([.supervisor])
        let book = try await site.importDocument(browser)
        let chosen = try await browser.get("/books/\(book)/ledger?columns=number&columns=indicator.unit.source")
        #expect(chosen.text.contains("指标名</th>") && chosen.text.contains("data-label=\"原文\""))
        #expect(!chosen.text.contains("data-label=\"牵头单位\""))
        let file = try await browser.get("/books/\(book)/ledger.csv?columns=number.item")
        #expect(file.text.hasPrefix("\u{FEFF}序号,事项\r\n"))
        let grouped = try await browser.get("/books/\(book)/ledger?group=section")
        #expect(grouped.text.contains("scope=\"rowgroup\" colspan"))
    }

    @Test func comparesWithAnEarlierDay() async throws {
        let browser = try await site.browser([.supervisor])
        let book = try await site.importDocument(browser)
        let day = site.clock.now.date()
        site.clock.advance(minutes: 24 * 60)
        // The first session has run out by now.
        let later = try await site.browser([.supervisor, .observer])
        let fields = [("title", "整治主要河道"), ("reason", "更正")]
        #expect(try await later.post("/books/\(book)/items/i1/correction", fields).status == 303)
        let compared = try await later.get("/books/\(book)/ledger?compare=\(day)")
        #expect(compared.text.contains("整治主要河道") && compared.text.contains("整治河道</del>"))
        let changed = try await later.get("/books/\(book)/ledger?compare=\(day)&changed=yes")
        #expect(changed.text.contains("整治主要河道") && !changed.text.contains("改造灌区"))
        // The same page as of that day shows what stood there, says so, and takes no changes.
        let past = try await later.get("/books/\(book)/ledger?as-of=\(day)")
        #expect(past.text.contains("截至 \(day) 的台账") && !past.text.contains("整治主要河道"))
        let reading = try await later.get("/books/\(book)/reading?as-of=\(day)")
        #expect(reading.text.contains("整治河道") && !reading.text.contains("/items/i1/correction"))
        #expect(try await later.get("/books/\(book)/ledger?as-of=2001-01-01").status == 404)
    }

    @Test func keepsListsUnderNames() async throws {
        let browser = try await site.browser([.supervisor])
        let other = try await site.browser([.leader])
        let book = try await site.importDocument(browser)
        let list = "/books/\(book)/ledger?kind=quantity"
        #expect(try await browser.get(list).text.contains("保存当前视图"))
        let kept = try await browser.post("/books/\(book)/views", [("name", "定量"), ("view", list), ("back", list)])
        #expect(kept.status == 303)
        #expect(try await browser.get("/books/\(book)/ledger").text.contains(">定量</a>"))
        #expect(try await !other.get("/books/\(book)/ledger").text.contains(">定量</a>"))
        let foreign = try await browser.post("/books/\(book)/views", [("name", "甲"), ("view", "/people")])
        #expect(foreign.status == 400)
        #expect(try await browser.post("/books/\(book)/views", [("name", " "), ("view", list)]).status == 303)
        #expect(try await browser.get("/books/\(book)/ledger").text.contains("1 至 40 个字"))
        #expect(try await browser.post("/books/\(book)/views/removal", [("name", "定量")]).status == 303)
        #expect(try await !browser.get("/books/\(book)/ledger").text.contains(">定量</a>"))
    }

    @Test func keepsTheAppearanceOfABrowser() async throws {
        let browser = try await site.browser([.supervisor])
        #expect(try await !browser.get("/").text.contains("data-theme"))
        let reply = try await browser.get("/appearance/contrast-large?back=%2Fpeople")
        #expect(reply.status == 303 && reply.headers[.location] == "/people")
        let page = try await browser.get("/people").text
        #expect(page.contains("data-theme=\"contrast\"") && page.contains("data-text=\"large\""))
        #expect(try await browser.get("/appearance/pink-large").status == 404)
    }
}
