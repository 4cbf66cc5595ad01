import HTTPTypes
import Ledger
import Testing
import Values
import Workflows

@testable import Server

@Suite struct ImportTests {
    private let site = Site()

    @Test func aDocumentBecomesABookForItsYear() async throws {
        let browser = try await site.browser([.supervisor])
        let book = try await site.importDocument(browser)
        let state = try await site.books.state(of: book)
        #expect(state.book.year == 2031)
        #expect(state.liveItems.count == 3)
        #expect(state.source?.name == "分解.txt")
        let page = try await browser.get("/books/\(book)/reading")
        #expect(page.status == 200)
        #expect(page.text.contains("已导入"))
        #expect(page.text.contains("整治河道"))
        #expect(try await !browser.get("/books/\(book)/reading").text.contains("已导入"))
        #expect(try await browser.get("/").text.contains("/books/\(book)/"))
        #expect(try await browser.get("/books/\(book)").location == "/books/\(book)/reading")
    }

    @Test func saysWhatWasNotReadAndHowMuchCanBeVerified() async throws {
        let browser = try await site.browser([.supervisor])
        let lines = Site.document.split(separator: "\n").map { "<p>\($0)</p>" }.joined()
        let page = "<html><head><meta charset=\"utf-8\"></head><body><p hidden>隐</p>\(lines)</body></html>"
        let reply = try await browser.post("/documents", file: ("分解.html", Array(page.utf8)), [("year", "2031")])
        #expect(reply.status == 303)
        let reading = try await browser.get(try #require(reply.location))
        #expect(reading.text.contains("隐藏的内容"))
        #expect(reading.text.contains("可核验程度"))
        #expect(reading.text.contains("<details class=\"why\">"))
    }

    @Test func keepsNothingOfADocumentWithAMarkOfSecrecy() async throws {
        let browser = try await site.browser([.supervisor])
        let text = Array(("机密★1年\n" + Site.document).utf8)
        let reply = try await browser.post("/documents", file: ("分解.txt", text), [("year", "2031")])
        #expect(reply.status == 422)
        #expect(reply.text.contains("密级标志"))
        #expect(try await site.books.summaries().isEmpty)
    }

    @Test func asksForTheYearWhereTheDocumentHasNone() async throws {
        let browser = try await site.browser([.supervisor])
        let text = Array(Site.document.replacing("2031年", with: "").utf8)
        let reply = try await browser.post("/documents", file: ("分解.txt", text), [("year", "")])
        #expect(reply.status == 422)
        #expect(reply.text.contains("计划年度"))
        let wrong = try await browser.post("/documents", file: ("分解.txt", text), [("year", "明年")])
        #expect(wrong.status == 422)
        #expect(wrong.text.contains("value=\"明年\""))
        #expect(try await browser.post("/documents", file: ("分解.txt", text), [("year", "2031")]).status == 303)
    }

    @Test func refusesWhatIsNoDocumentInOneSentence() async throws {
        let browser = try await site.browser([.supervisor])
        let reply = try await browser.post(
            "/documents", file: ("图.png", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2]), [("year", "2031")])
        #expect(reply.status == 422)
        #expect(reply.text.contains("class=\"problem\""))
        #expect(reply.text.contains("value=\"2031\""))
        #expect(try await site.books.summaries().isEmpty)
    }

    @Test func refusesAFormWithoutAFile() async throws {
        let browser = try await site.browser([.supervisor])
        let reply = try await browser.post("/documents", file: ("", []), [("year", "2031")])
        #expect(reply.status == 422)
        #expect(reply.text.contains("请选择"))
    }

    @Test func refusesAFileBeyondTheLimit() async throws {
        let small = Site(settings: ServerSettings(uploadLimitBytes: 1000))
        let browser = try await small.browser([.supervisor])
        let reply = try await browser.post("/documents", file: ("大.txt", Array(repeating: 0x61, count: 1001)))
        #expect(reply.status == 413)
        #expect(reply.text.contains("太大"))
        // What was typed beside it is kept, and another file can be chosen.
        let typed = try await browser.post(
            "/documents", file: ("大.txt", Array(repeating: 0x61, count: 5000)), [("year", "2033")])
        #expect(typed.status == 413 && typed.text.contains("value=\"2033\"") && typed.text.contains("重新选择：大.txt"))
        #expect(typed.text.contains("type=\"file\"") && !typed.text.contains("multiple"))
        browser.headers[.contentLength] = "100"
        let announced = try await browser.post("/documents", file: ("大.txt", Array(repeating: 0x61, count: 5_000_000)))
        #expect(announced.status == 413)
    }

    @Test func theDocumentIsHandedOutAsItCame() async throws {
        let browser = try await site.browser([.supervisor])
        let book = try await site.importDocument(browser)
        let digest = try #require(try await site.books.state(of: book).source?.original.hexadecimal)
        let page = try await browser.get("/books/\(book)/documents/\(digest)")
        #expect(page.status == 200)
        #expect(page.text.contains("整治河道"))
        let original = try await browser.get("/books/\(book)/documents/\(digest)/original")
        #expect(original.bytes == Array(Site.document.utf8))
        #expect(original.headers[.contentType] == "application/octet-stream")
        #expect(
            original.headers[.contentDisposition]?.hasPrefix("attachment; filename=\"__.txt\"; filename*=UTF-8''%E5")
                == true)
        let zero = String(repeating: "0", count: 64)
        #expect(try await browser.get("/books/\(book)/documents/\(zero)/original").status == 404)
    }
}
