import HTTPTypes
import Ledger
import Testing
import Values
import Workflows

@testable import Server

/// The pages of a document as it was handed in.
@Suite struct DocumentRouteTests {
    private let site = Site()

    /// A PDF file of two pages of text, a third one that is empty.
    static let pages = portable([
        ["1.Pump stations. Build 3 pump stations by June.", "2.Rural roads. Build 40 km of roads."],
        ["3.Irrigation. Complete 2 irrigation districts by September."], [],
    ])

    private static func portable(_ pages: [[String]]) -> [UInt8] {
        let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
        var objects = [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count \(pages.count)/Kids[\(kids)]>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ]
        for (index, lines) in pages.enumerated() {
            let text = lines.map { "(\($0)) Tj 0 -40 Td" }.joined(separator: " ")
            let content = "BT /F 12 Tf 72 760 Td \(text) ET"
            objects.append(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents \(5 + 2 * index) 0 R"
                    + "/Resources<</Font<</F 3 0 R>>>>>>")
            objects.append("<</Length \(content.utf8.count)>>stream\n\(content)\nendstream")
        }
        var file = "%PDF-1.4\n"
        var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for (index, object) in objects.enumerated() {
            let offset = String(file.utf8.count)
            table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let end = "trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(file.utf8.count)\n%%EOF\n"
        return Array((file + table + end).utf8)
    }

    /// The path of the document of a book made of ``pages``, and the book.
    private func imported(_ browser: Browser) async throws -> (path: String, book: String) {
        let reply = try await browser.post("/documents", file: ("plan.pdf", Self.pages), [("year", "2031")])
        let book = String(try #require(reply.location?.split(separator: "/").dropFirst().first))
        let state = try await site.books.state(of: try #require(BookID(book)))
        return ("/books/\(book)/documents/\(try #require(state.source).original.hexadecimal)", book)
    }

    @Test func theReadingShowsWherePagesBegin() async throws {
        let browser = try await site.browser([.supervisor])
        let (path, book) = try await imported(browser)
        let page = try await browser.get("/books/\(book)/reading?section=all").text
        let marks = try [1, 2, 3].map { try #require(page.firstRange(of: "id=\"page-\($0)\"")).lowerBound }
        let words = try ["Pump stations", "Irrigation"].map { try #require(page.firstRange(of: $0)) }
        // In the source: its pane comes first.
        let second = try #require(page[marks[1]...].firstRange(of: "Irrigation"))
        #expect(marks == marks.sorted() && marks[1] < second.lowerBound && second.upperBound < marks[2])
        #expect(words.count == 2)
        #expect(page.contains("data-picture=\"\(path)/pages/2/picture\""))
        #expect(page.contains("第 2 页 · 第 3 行"))
        #expect(page.contains("<kbd>o</kbd>"))
    }

    @Test func aPageStandsBesideItsText() async throws {
        let browser = try await site.browser([.observer])
        let (path, _) = try await imported(try await site.browser([.supervisor]))
        let page = try await browser.get(path + "/pages/2")
        #expect(page.status == 200)
        #expect(page.text.contains("<img src=\"\(path)/pages/2/picture\" alt=\"原件，第 2 页，共 3 页\">"))
        #expect(page.text.contains("Irrigation") && !page.text.contains("Pump stations"))
        #expect(page.text.contains("rel=\"prev\" href=\"\(path)/pages/1\""))
        #expect(page.text.contains("rel=\"next\" href=\"\(path)/pages/3\""))
        #expect(try await browser.get(path + "/pages/3").text.contains("没有读出文字"))
        for wrong in ["0", "4", "x", "-1", "99999999999999999999"] {
            #expect(try await browser.get("\(path)/pages/\(wrong)").status == 404)
            #expect(try await browser.get("\(path)/pages/\(wrong)/picture").status == 404)
        }
    }

    @Test func aPictureIsDrawnOnceAndKeptByTheBrowser() async throws {
        let browser = try await site.browser([.supervisor])
        let (path, _) = try await imported(browser)
        let picture = try await browser.get(path + "/pages/1/picture")
        #expect(picture.status == 200 && picture.headers[.contentType] == "image/jpeg")
        #expect(picture.bytes.starts(with: [0xFF, 0xD8, 0xFF]))
        #expect(picture.headers[.cacheControl] == "private, no-cache")
        #expect(picture.headers[.contentSecurityPolicy] == "default-src 'none'; sandbox")
        let reads = site.ledger.reads
        #expect(try await browser.get(path + "/pages/1/picture").bytes == picture.bytes)
        #expect(site.ledger.reads == reads)
        browser.headers[.ifNoneMatch] = picture.headers[.eTag]
        let known = try await browser.get(path + "/pages/1/picture")
        #expect(known.status == 304 && known.bytes.isEmpty)
        #expect(try await browser.get(path + "/pages/2/picture").status == 200)
    }

    /// Who may not read the document sees no page of it, whatever the browser kept.
    @Test func nobodyElseSeesAPage() async throws {
        let browser = try await site.browser([.supervisor])
        let (path, _) = try await imported(browser)
        let tag = try await browser.get(path + "/pages/1/picture").headers[.eTag]
        for rest in ["/pages/1", "/pages/1/picture"] {
            let stranger = site.browser()
            stranger.headers[.ifNoneMatch] = tag
            #expect(try await stranger.get(path + rest).location?.hasPrefix("/sign-in") == true)
            let administrator = try await site.browser([.systemAdmin])
            administrator.headers[.ifNoneMatch] = tag
            #expect(try await administrator.get(path + rest).status == 403)
        }
        let other = path.dropLast(64) + String(repeating: "0", count: 64)
        #expect(try await browser.get(other + "/pages/1/picture").status == 404)
    }

    @Test func aTextHasNoPages() async throws {
        let browser = try await site.browser([.supervisor])
        let book = try await site.importDocument(browser)
        let digest = try #require(try await site.books.state(of: book).source?.original.hexadecimal)
        for rest in ["/pages/1", "/pages/1/picture"] {
            #expect(try await browser.get("/books/\(book)/documents/\(digest)\(rest)").status == 404)
        }
        let page = try await browser.get("/books/\(book)/reading").text
        #expect(!page.contains("page-list") && !page.contains("<kbd>o</kbd>"))
    }

    @Test func aTableHasTheNumbersOfItsRows() async throws {
        let browser = try await site.browser([.supervisor])
        let table = "云溪县2031年重点任务,,\n,,\n序号,任务,责任单位\n1,建成泵站3座,县水利局\n2,改造灌区2万亩,县农业农村局\n"
        let reply = try await browser.post("/documents", file: ("任务.csv", Array(table.utf8)), [("year", "2031")])
        let page = try await browser.get(try #require(reply.location) + "?section=all").text
        #expect(page.contains("title=\"第 5 行\">5</a>"))
        #expect(page.contains("<span class=\"cell w2\">A</span>") || page.contains(">A</span>"))
        #expect(page.contains("第 4 行</a>"))
    }
}
