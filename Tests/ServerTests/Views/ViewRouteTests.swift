import HTTPTypes
import Ledger
import Testing
import Values

@testable import Server

/// Timeline, calendar, who answers for what, burden: each with its address.
@Suite struct ViewRouteTests {
    @Test func everyViewAnswersInBothLanguages() async throws {
        let plan = try await RunningPlan.signed()
        let parts = [
            "timeline", "timeline?section=s1", "timeline?organisation=%E5%8E%BF%E6%B0%B4%E5%88%A9%E5%B1%80", "calendar",
            "calendar?month=2031-06", "calendar?month=nonsense", "responsibility", "responsibility?by=leader",
            "responsibility?order=count&section=s2", "burden", "burden?month=2030-11", "score", "rules", "history",
            "entries/1",
        ]
        for language in ["zh", "en"] {
            _ = try await plan.desk.browser.get("/language/\(language)")
            for part in parts {
                let reply = try await plan.page(part)
                #expect(reply.status == 200, "\(part) in \(language)")
                #expect(!reply.text.contains("style=\""), "\(part) has an inline style")
                #expect(reply.text.ranges(of: "<h1").count == 1, "\(part) has one h1")
            }
        }
        for browser in [plan.reporter, plan.head] {
            for part in ["timeline", "calendar", "responsibility", "burden", "score", "rules", "entries/1"] {
                #expect(try await browser.get(plan.path + part).status == 200, "\(part)")
            }
        }
    }

    @Test func aDraftHasThemTooWithNothingInThem() async throws {
        let desk = try await Desk()
        for part in [
            "timeline", "calendar", "calendar.ics", "responsibility", "burden", "score", "rules", "history",
            "entries/1",
        ] {
            #expect(try await desk.browser.get("/books/\(desk.book)/\(part)").status == 200, "\(part)")
        }
    }

    @Test func theTimelineDrawsEachItemOfTheFilterAndTellsItInATable() async throws {
        let plan = try await RunningPlan.signed()
        let all = try await plan.page("timeline").text
        #expect(all.contains("整治河道") && all.contains("办好节会") && all.contains("<svg"))
        #expect(all.contains("class=\"milestone\"") && all.contains("2031-12-31"))
        let one = try await plan.page("timeline?section=s2").text
        #expect(one.contains("办好节会") && !one.contains("整治河道"))
    }

    @Test func theCalendarMarksRestDaysAndDeadlines() async throws {
        let plan = try await RunningPlan.signed()
        let june = try await plan.page("calendar?month=2031-06").text
        #expect(june.contains("到期：整治河道") && june.contains("<time datetime=\"2031-06-30\">"))
        #expect(june.contains("month=2031-05") && june.contains("month=2031-07"))
        let october = try await plan.page("calendar?month=2026-10").text
        #expect(october.contains(">休</span>") && october.contains(">班</span>") && !october.contains("暂定"))
        #expect(try await plan.page("calendar?month=2027-02").text.contains("2027年放假安排为暂定"))
        #expect(june.contains("没有2031年的放假安排"))
    }

    @Test func theMapSaysWhoLeadsAndWhoHelps() async throws {
        let plan = try await RunningPlan.signed()
        let map = try await plan.page("responsibility").text
        #expect(map.contains("牵头") && map.contains("配合") && map.contains("<th scope=\"row\""))
        #expect(map.contains("aria-sort=\"ascending\""))
        #expect(try await plan.page("responsibility?order=count").text.contains("aria-sort=\"descending\""))
    }

    @Test func aPastDayShowsThePlanAsItWas() async throws {
        let plan = try await RunningPlan.signed()
        plan.desk.site.clock.advance(minutes: 3 * 24 * 60)
        let browser = try await plan.desk.site.browser([.supervisor])
        let day = plan.desk.site.clock.now.date().adding(days: -1)
        let past = try #require(day).description
        for part in ["timeline", "calendar", "responsibility", "burden", "score", "rules", "history"] {
            let reply = try await browser.get(plan.path + "\(part)?as-of=\(past)")
            #expect(reply.status == 200 && reply.text.contains("只能查看"), "\(part)")
            #expect(!reply.text.contains("method=\"post\" action=\"/books"), "\(part) has a form")
        }
    }
}

@Suite struct CalendarFileTests {
    private let day = CalendarDate(year: 2026, month: 6, day: 30)

    private func file(_ summary: String) throws -> String {
        let event = CalendarFile.Event(
            uid: "b-deadline-i1-n1@duban", day: try #require(day), summary: summary, description: "甲；乙\n丙",
            url: "http://x/y",
            category: "deadline")
        let file = CalendarFile(
            name: "台账", stamp: Moment(millisecondsSince1970: 0), sequence: 7, events: [event])
        return String(decoding: file.bytes, as: UTF8.self)
    }

    @Test func escapesTextsAndEndsEveryLineWithBothCharacters() throws {
        let text = try file("a,b;c\\d\ne\r\nf\u{7}g")
        #expect(text.contains("SUMMARY:a\\,b\\;c\\\\d\\ne\\nfg\r\n"))
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
        #expect(text.contains("DTSTART;VALUE=DATE:20260630\r\n") && text.contains("DTEND;VALUE=DATE:20260701\r\n"))
        #expect(text.contains("DTSTAMP:19700101T000000Z\r\n") && text.contains("SEQUENCE:7\r\n"))
        #expect(!text.unicodeScalars.contains("\u{7}"))
    }

    @Test func foldsLongLinesBetweenCharacters() throws {
        let text = try file(String(repeating: "整治河道，", count: 40))
        let lines = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: true)
        for line in lines {
            #expect(line.last == 0x0D && line.count <= 76)
            #expect(String(validating: line, as: UTF8.self) != nil)
        }
        let unfolded = text.replacing("\r\n ", with: "")
        #expect(unfolded.contains("SUMMARY:" + String(repeating: "整治河道，", count: 40)))
    }

    @Test func givesOnesOwnDeadlinesUnderNamesThatStay() async throws {
        let plan = try await RunningPlan.signed()
        let reply = try await plan.head.get(plan.path + "calendar.ics")
        #expect(reply.status == 200 && reply.headers[.contentType] == "text/calendar; charset=utf-8")
        let own = reply.text.replacing("\r\n ", with: "")
        #expect(own.contains("整治河道") && !own.contains("办好节会"))
        let office = try await plan.page("calendar.ics").text.replacing("\r\n ", with: "")
        #expect(office.contains("办好节会"))
        let uids = office.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
        #expect(!uids.isEmpty && Set(uids).count == uids.count)
        let again = try await plan.page("calendar.ics").text.replacing("\r\n ", with: "")
        #expect(again.split(separator: "\r\n").filter { $0.hasPrefix("UID:") } == uids)
    }
}
