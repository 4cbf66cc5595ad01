import Ledger
import Simulation
import Testing
import Values
import Workflows

@testable import Server

/// A site with the book of a made-up county, whose year is going on.
struct CountyYear {
    let site: Site
    let book: BookID

    /// The year up to the end of a day, looked at on the afternoon of that day.
    init(until text: String = "2026-11-17", items: Int = 10, organisations: Int = 20) async throws {
        let day = try #require(CalendarDate(text))
        let size = try #require(SimulationSize(seed: 2, items: items, organisations: organisations))
        let site = Site(clock: Site.Clock(Moment(startOf: day).adding(milliseconds: 86_399_000)))
        _ = try await SimulateYear(books: site.books)(size, until: day)
        self.site = site
        book = size.book
    }

    /// Where the book's pages stand.
    var path: String { "/books/\(book)/" }

    var state: BookState {
        get async throws { try await site.books.state(of: book) }
    }
}

/// A page as far as these tests read it.
struct ReadPage {
    let text: String

    init(_ reply: Reply) { text = reply.text }

    /// The tags of that name as written, without their ends.
    func tags(_ name: String) -> [Tag] {
        text.split(separator: "<\(name) ").dropFirst().map { Tag(text: String($0.prefix { $0 != ">" })) }
    }

    /// What stands between each beginning of such an element and its next end.
    func elements(_ name: String) -> [String] {
        text.split(separator: "<\(name) ").dropFirst().compactMap { part in
            part.firstRange(of: "</\(name)>").map { String(part[..<$0.lowerBound]) }
        }
    }

    /// How often something is written.
    func count(_ words: String) -> Int { text.ranges(of: words).count }

    /// The value that some element of the page has for an attribute.
    func value(_ attribute: String) -> String? { Tag(text: text)[attribute] }

    struct Tag {
        let text: String

        /// The value of an attribute, unescaped.
        subscript(attribute: String) -> String? {
            guard let start = text.firstRange(of: " \(attribute)=\"")?.upperBound else { return nil }
            return String(text[start...].prefix { $0 != "\"" }).replacing("&amp;", with: "&")
        }
    }
}
