import HTTPTypes
import Ledger
import Pages
import Testing
import Values
import Workflows

@testable import Server

/// Every page of a book as of a past day, found by following the links from the overview: it says the day, takes no changes,
/// and leads to pages of the same day only.
@Suite struct PastDayWalkTests {
    /// How many pages of one kind are read.
    private static let pagesOfAKind = 6

    private func kind(of address: String) -> Route? {
        let parts = address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
        return Route.all.filter(\.showsBook).first { route in
            let pattern = route.pattern.split(separator: "/")
            return pattern.count == parts.count && zip(pattern, parts).allSatisfy { $0.hasPrefix(":") || $0 == $1 }
        }
    }

    @Test(arguments: [Role.supervisor, .leader, .observer, .auditor], ["2026-06-30", "opening"])
    func theDayStaysWhereverOneGoes(role: Role, day: String) async throws {
        let county = try await CountyYear()
        let past = day == "opening" ? try await county.state.opened.at.date().description : day
        let browser = try await county.site.browser([role])
        let seeds = try await seeds(county, past)
        var waiting = seeds
        var seen: Set<String> = []
        var counts: [Route: Int] = [:]
        while let address = waiting.popLast() {
            let route = try #require(kind(of: address), "\(address) is no page of the book")
            guard seen.insert(address).inserted, counts[route, default: 0] < Self.pagesOfAKind else { continue }
            counts[route, default: 0] += 1
            let reply = try await browser.get(address)
            // What a role may not see, and what was not there yet; a page leads to neither.
            if [403, 404].contains(reply.status), seeds.contains(address) { continue }
            #expect(reply.status == 200 || reply.status == 303, "\(address): \(reply.status)")
            guard reply.headers[.contentType]?.hasPrefix("text/html") == true, reply.text.contains("<main") else {
                continue
            }
            waiting += check(ReadPage(reply), address, "/books/\(county.book)", past)
        }
        let expected = Route.all.filter(\.showsBook).filter { !Self.elsewhere.contains($0) }
        #expect(expected.filter { counts[$0] == nil }.map(\.pattern) == [])
        if role == .supervisor, day != "opening" { #expect(counts[.document] != nil && counts[.original] != nil) }
    }

    /// What needs a thing that this book does not have on every day.
    private static let elsewhere: Set<Route> = [
        .publicationPreview, .evidence, .document, .original, .originalPage, .originalPicture,
    ]

    /// Every page that needs no more than the book, and one of each other kind.
    private func seeds(_ county: CountyYear, _ day: String) async throws -> [String] {
        let parts = Route.all.filter { $0.showsBook && $0.pattern.ranges(of: ":").count == 1 }
        let own = parts.map { $0.pattern.replacing(":book", with: county.book.rawValue) }
        let others = ["reports?institution=u1", "items/i1", "entries/1", "ledger?group=leader&columns=indicator"]
        return own.map { "\($0)?as-of=\(day)" }
            + others.map { county.path + $0 + ($0.contains("?") ? "&" : "?") + "as-of=\(day)" }
    }

    /// Looks at a page, and returns where it leads.
    private func check(_ page: ReadPage, _ address: String, _ own: String, _ day: String) -> [String] {
        let mark = "as-of=\(day)"
        #expect(page.count("截至 \(day) 的台账，只能查看") == 1, "\(address) does not say the day")
        for form in page.elements("form") {
            let tag = ReadPage.Tag(text: " " + form.prefix { $0 != ">" })
            if tag["method"] == "post" {
                #expect(tag["action"] == "/sign-out", "\(address) has a form to \(tag["action"] ?? "—")")
            } else if tag["action"]?.hasPrefix(own) == true {
                #expect(form.contains("name=\"as-of\""), "\(address) has a form that loses the day")
            }
        }
        let links = page.tags("a").compactMap { ReadPage.Tag(text: " " + $0.text)["href"] }.filter { $0.hasPrefix(own) }
        let today = links.filter { !$0.contains(mark) }
        #expect(today.count == 1, "\(address) leads to today: \(today)")
        #expect(page.text.contains("回到今天"))
        return links.filter { $0.contains(mark) }.map { String($0.prefix { $0 != "#" }) }
    }

    /// The original's pages as pictures, which only a file with pages has.
    @Test func theDayStaysOnOriginalPages() async throws {
        let site = Site()
        let browser = try await site.browser([.supervisor])
        let reply = try await browser.post(
            "/documents", file: ("plan.pdf", DocumentRouteTests.pages), [("year", "2031")])
        let book = try #require(BookID(reply.location?.split(separator: "/").dropFirst().first ?? ""))
        let source = try #require(try await site.books.state(of: book).source)
        let day = site.clock.now.date().description
        site.clock.advance(minutes: 24 * 60)
        let later = try await site.browser([.supervisor, .observer])
        let own = "/books/\(book)"
        let document = "\(own)/documents/\(source.original.hexadecimal)"
        for address in ["\(document)/pages/1", document, "\(own)/reading"] {
            let page = ReadPage(try await later.get(address + "?as-of=\(day)"))
            let links = check(page, address, own, day)
            for picture in page.tags("img") + page.tags("a") {
                for name in ["src", "data-picture"] {
                    guard let link = ReadPage.Tag(text: " " + picture.text)[name] else { continue }
                    #expect(link.contains("as-of=\(day)"), "\(address) loses the day: \(link)")
                }
            }
            #expect(links.contains { $0.contains("/pages/") }, "\(address)")
        }
    }

    @Test func theBackLinkAndTheChooserKeepWhatTheAddressAsksFor() async throws {
        let county = try await CountyYear()
        let browser = try await county.site.browser([.supervisor])
        let page = ReadPage(try await browser.get(county.path + "calendar?month=2026-03&as-of=2026-06-30"))
        #expect(page.text.contains("href=\"\(county.path)calendar?month=2026-03\">回到今天"))
        let form = try #require(page.elements("form").first { $0.contains("as-of-day") })
        #expect(form.contains("name=\"month\" value=\"2026-03\"") && form.contains("value=\"2026-06-30\""))
        let present = ReadPage(try await browser.get(county.path + "items/i1"))
        #expect(present.text.contains("查看某一天") && !present.text.contains("回到今天"))
    }

    /// What one's roles open today stays in the navigation on a past day, to be read.
    @Test func theNavigationStaysOnAPastDay() async throws {
        let county = try await CountyYear()
        for role in [Role.supervisor, .leader, .reporter, .observer] {
            let browser = try await county.site.browser([role])
            let page = ReadPage(try await browser.get(county.path + "overview?as-of=2026-06-30"))
            let parts = page.elements("nav").first { $0.contains("book-parts") } ?? ""
            #expect(parts.contains("/review?") == (role == .supervisor), "\(role)")
            #expect(parts.contains("/supervision?") == [.supervisor, .leader].contains(role), "\(role)")
            #expect(parts.contains("/reports?") == [.supervisor, .reporter].contains(role), "\(role)")
        }
    }

    @Test(arguments: [
        ("2027-02-01", 422, "还没有到"), ("2019-01-01", 404, "才建立"), ("yesterday", 422, "写得不对"),
    ])
    func aDayThatCannotBeShownIsSaidInASentence(day: String, status: Int, words: String) async throws {
        let county = try await CountyYear()
        let browser = try await county.site.browser([.supervisor])
        for part in ["overview", "ledger?section=s1", "items/i1", "ledger.csv"] {
            let reply = try await browser.get(county.path + part + (part.contains("?") ? "&" : "?") + "as-of=" + day)
            #expect(reply.status == status && reply.text.contains(words), "\(part)")
            #expect(reply.text.contains("href=\"\(county.path + part)\""), "\(part) leads on to today")
        }
        let empty = try await browser.get(county.path + "overview?as-of=")
        #expect(empty.status == 200 && !empty.text.contains("只能查看"))
        let present = try await browser.get(county.path + "overview?as-of=\(county.site.clock.now.date())")
        #expect(present.status == 200 && !present.text.contains("只能查看"))
    }
}
