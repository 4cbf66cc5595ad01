import Ledger
import Pages
import Testing
import Values
import Workflows

@testable import Server

/// Every figure of the overview opens the rows that it counts: each link is followed, and what stands there is counted.
@Suite struct OverviewFigureTests {
    /// A link of the overview that shows a number.
    private struct Figure {
        let link: String
        let count: Int
        let rows: String
        /// The number that stands in it, where it is one.
        let shown: Int?
    }

    private func figures(_ page: ReadPage) -> [Figure] {
        page.elements("a").compactMap { element in
            let parts = element.split(separator: ">", maxSplits: 1)
            let tag = ReadPage.Tag(text: " " + parts[0])
            guard let link = tag["href"], let rows = tag["data-rows"],
                let count = tag["data-count"].flatMap({ Int($0) })
            else { return nil }
            let words = parts.count > 1 ? parts[1] : ""
            let bold = words.split(separator: "<b>").last?.split(separator: "</b>").first.flatMap { Int($0) }
            return Figure(link: link, count: count, rows: rows, shown: bold)
        }
    }

    /// How many rows a page really has, by what only such a row contains.
    private func rowCount(_ rows: String, _ page: ReadPage) -> Int {
        let list = page.text.split(separator: " data-\(rows)=\"").last.map(String.init) ?? ""
        switch rows {
        case "items": return page.count("<th class=\"c-item\" scope=\"rowgroup\"")
        case "commitments": return page.count("<td class=\"c-clause\"")
        case "targets": return page.count("<td class=\"c-indicator\"")
        case "reports": return page.count("<tr><th scope=\"row\">")
        case "problems": return String(list.split(separator: "</section>")[0]).ranges(of: "<li class=\"under\">").count
        default: return String(list.split(separator: "</ul>")[0]).ranges(of: "<li>").count
        }
    }

    private func follow(_ figure: Figure, _ browser: Browser, _ county: CountyYear) async throws {
        let link = String(figure.link.prefix { $0 != "#" })
        let isLedger = link.hasPrefix(county.path + "ledger")
        let reply = try await browser.get(isLedger ? link + (link.contains("?") ? "&" : "?") + "page=all" : link)
        #expect(reply.status == 200, "\(link)")
        let page = ReadPage(reply)
        #expect(page.value("data-\(figure.rows)") == String(figure.count), "\(link) states another number")
        #expect(rowCount(figure.rows, page) == figure.count, "\(link) has other \(figure.rows)")
        if let shown = figure.shown { #expect(shown == figure.count, "\(link) shows \(shown)") }
        if isLedger, figure.rows != "items" { try await followFile(figure, link, browser) }
    }

    /// The file of the same rows has a line for each.
    private func followFile(_ figure: Figure, _ link: String, _ browser: Browser) async throws {
        let parts = link.split(separator: "?", maxSplits: 1)
        let query = parts.count > 1 ? parts[1].split(separator: "&").filter { !$0.hasPrefix("columns=") } : []
        let column = figure.rows == "targets" ? "number.indicator" : "number.clause"
        let file = "\(parts[0]).csv?" + (query + ["columns=\(column)"]).joined(separator: "&")
        let lines = try await browser.get(file).text.split(separator: "\r\n").dropFirst()
        #expect(lines.count == figure.count, "\(file)")
    }

    @Test(arguments: [Role.supervisor, .leader, .reporter], ["", "?as-of=2026-09-30", "?as-of=2026-03-25"])
    func opensTheRowsThatItCounts(role: Role, day: String) async throws {
        let county = try await CountyYear()
        let browser = try await county.site.browser([role])
        let page = ReadPage(try await browser.get(county.path + "overview" + day))
        let figures = figures(page)
        #expect(figures.count > 60, "\(figures.count) figures")
        var seen: Set<String> = []
        for figure in figures where seen.insert(figure.link + figure.rows).inserted {
            try await follow(figure, browser, county)
        }
        let kinds = Set(figures.map(\.rows))
        #expect(kinds.isSuperset(of: ["items", "commitments", "targets", "reports"]), "\(kinds)")
        let status = PlanStatus(try await county.state(day), on: try county.day(day))
        #expect(kinds.contains("problems") == !status.openProblems.isEmpty)
        // The review is the office's; others see the number.
        #expect(kinds.contains("doubts") == (role == .supervisor && status.openDoubts > 0))
    }

    /// The sums of the tables are those of the cards, and what is kept, at risk and unjudged is all there is.
    @Test func everythingIsCountedOnce() async throws {
        let county = try await CountyYear()
        let state = try await county.state
        let day = county.site.clock.now.date()
        let (status, outlook) = (PlanStatus(state, on: day), Outlook(state, on: day))
        let sections = PlanBreakdown(state, on: day).sections
        for light in Light.allCases {
            #expect(sections.reduce(0) { $0 + ($1.lights[light] ?? 0) } == status.itemLights[light])
        }
        #expect(outlook.kept + outlook.atRisk + outlook.unjudged == outlook.promises.count)
        for reports in status.reports {
            let all = ExpectedReport.Standing.allCases.reduce(0) { $0 + reports.count($1) }
            #expect(all == reports.expected)
        }
    }

    @Test func conditionsWorkTogetherAndAreKept() async throws {
        let county = try await CountyYear()
        let browser = try await county.site.browser([.supervisor])
        let all = ReadPage(try await browser.get(county.path + "ledger?promise=atRisk&page=all"))
        let one = ReadPage(try await browser.get(county.path + "ledger?promise=atRisk&section=s1&page=all"))
        let count = { (page: ReadPage) in page.value("data-commitments").flatMap { Int($0) } ?? 0 }
        var rest = 0
        for section in try await county.state.sections where section.id != SectionID(1) {
            let address = county.path + "ledger?promise=atRisk&section=\(section.id)&page=all"
            rest += count(ReadPage(try await browser.get(address)))
        }
        #expect(count(all) > 0 && count(one) + rest == count(all))
        let list = "\(county.path)ledger?promise=atRisk&verifiable=yes"
        let kept = try await browser.post(
            county.path + "views", [("name", "可核验的欠进度"), ("view", list), ("back", list)])
        #expect(kept.status == 303)
        let page = try await browser.get(list).text
        #expect(page.contains("aria-current=\"page\">可核验的欠进度</a>"))
        #expect(
            page.contains("<option value=\"atRisk\" selected>") && page.contains("<option value=\"yes\" selected>可核验"))
    }
}

extension CountyYear {
    /// The day that an address names; today where it names none.
    func day(_ query: String) throws -> CalendarDate {
        guard let text = query.split(separator: "=").last else { return site.clock.now.date() }
        return try #require(CalendarDate(String(text)))
    }

    /// The book on the day that an address names.
    func state(_ query: String) async throws -> BookState {
        try await site.books.state(of: book, asOf: try day(query))
    }
}
