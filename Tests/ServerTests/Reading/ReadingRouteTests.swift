import Foundation
import HTTPTypes
import Ledger
import Testing
import Values
import Workflows

@testable import Pages
@testable import Server

/// The import screen of a long plan, and what a script asks for of it.
@Suite struct ReadingRouteTests {
    private static func document() throws -> [UInt8] {
        let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Samples")
        return [UInt8](try Data(contentsOf: samples.appending(path: "suchuan-2026.txt")))
    }

    private func long() async throws -> (site: Site, browser: Browser, book: String) {
        let site = Site()
        let browser = try await site.browser([.supervisor])
        let reply = try await browser.post("/documents", file: ("分解.txt", try Self.document()), [("year", "")])
        let book = try #require(reply.location?.split(separator: "/")[1])
        return (site, browser, String(book))
    }

    @Test func aLongPlanComesPartByPart() async throws {
        let (site, browser, book) = try await long()
        let state = try await site.books.state(of: try #require(BookID(book)))
        let parts = ReadingParts(state, source: try Self.document())
        var items = 0
        for part in parts.parts {
            let page = try await browser.get("/books/\(book)/reading?section=\(part.key)")
            #expect(page.status == 200 && page.bytes.count < 150_000, "\(part.key): \(page.bytes.count)")
            items += part.items.count
            for item in part.items { #expect(page.text.contains("id=\"\(item.id)\""), "\(item.id)") }
        }
        #expect(items == state.liveItems.count)
        let covered = parts.parts.flatMap { Array($0.bytes) }
        #expect(Set(covered).count == (try Self.document()).count)
    }

    @Test func aPlaceLeadsToItsPart() async throws {
        let (site, browser, book) = try await long()
        let state = try await site.books.state(of: try #require(BookID(book)))
        let last = try #require(state.liveItems.last)
        for place in [last.id.description, String(last.span?.start ?? 0), last.liveCommitments[0].id.description] {
            let page = try await browser.get("/books/\(book)/reading?at=\(place)").text
            #expect(page.contains("<article class=\"item\" id=\"\(last.id)\""), "\(place)")
        }
        let whole = try await browser.get("/books/\(book)/reading?section=all").text
        #expect(state.liveItems.allSatisfy { whole.contains("id=\"\($0.id)\"") })
    }

    /// Findings of other parts are linked to the part that shows them.
    @Test func placesOfOtherPartsAreLinked() async throws {
        let (site, browser, book) = try await long()
        let state = try await site.books.state(of: try #require(BookID(book)))
        let page = try await browser.get("/books/\(book)/reading?section=front").text
        let finding = try #require(
            state.openFindings.first { finding in state.liveItems.contains { state.findings(in: $0).contains(finding) }
            })
        let item = try #require(state.liveItems.first { state.findings(in: $0).contains(finding) })
        #expect(page.contains("/books/\(book)/reading?at=\(item.id)#\(finding.id)"))
    }

    @Test func aScriptGetsOnlyTheCard() async throws {
        let (_, browser, book) = try await long()
        let name = try #require(HTTPField.Name("Duban-Fragment"))
        browser.headers[name] = "i2"
        let piece = try await browser.get("/books/\(book)/reading?section=s1")
        #expect(piece.status == 200 && piece.bytes.count < 40_000, "\(piece.bytes.count)")
        for id in ["i2", "at-i2", "plan-bar", "parts", "said", "s1-head"] {
            #expect(piece.text.contains("id=\"\(id)\""), "\(id)")
        }
        #expect(!piece.text.contains("<!doctype") && !piece.text.contains("id=\"i1\""))
    }

    @Test func aShortPlanComesAtOnce() async throws {
        let desk = try await Desk()
        let page = try await desk.browser.get("/books/\(desk.book)/reading").text
        for item in try await desk.state.liveItems { #expect(page.contains("id=\"\(item.id)\"")) }
    }

    @Test func theSameDocumentAsksBeforeASecondBook() async throws {
        let desk = try await Desk()
        let file = ("另一个名字.txt", Array(Site.document.utf8))
        let question = try await desk.browser.post("/documents", file: file, [("year", "")])
        #expect(question.status == 409)
        #expect(question.text.contains("/books/\(desk.book)") && question.text.contains("已经导入过"))
        #expect(try await desk.site.books.summaries().count == 1)
        let start = try #require(question.text.range(of: "name=\"again\" value=\"")?.upperBound)
        let token = String(question.text[start...].prefix { $0 != "\"" })
        let other = try await desk.site.browser([.supervisor, .leader])
        #expect(try await other.post("/documents/again", [("again", token)]).status == 422)
        let second = try await desk.browser.post("/documents/again", [("again", token)])
        #expect(second.status == 303)
        #expect(try await desk.site.books.summaries().count == 2)
        #expect(try await desk.browser.post("/documents/again", [("again", token)]).status == 422)
    }

    @Test func whatWaitsTooLongIsForgotten() async throws {
        let desk = try await Desk()
        let file = ("分解.txt", Array(Site.document.utf8))
        let question = try await desk.browser.post("/documents", file: file, [("year", "")])
        let start = try #require(question.text.range(of: "name=\"again\" value=\"")?.upperBound)
        let token = String(question.text[start...].prefix { $0 != "\"" })
        desk.site.clock.advance(minutes: 16)
        #expect(try await desk.browser.post("/documents/again", [("again", token)]).status == 422)
        #expect(try await desk.site.books.summaries().count == 1)
    }
}
