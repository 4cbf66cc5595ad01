import Testing
import Values

@Suite struct ExactNumberTests {
    @Test(arguments: [("143", "143"), ("3.20", "3.2"), ("-0.050", "-0.05"), ("0", "0"), ("1.50", "1.5")])
    func readsAndPrints(text: String, printed: String) throws {
        #expect(try #require(ExactNumber(text)).description == printed)
    }

    @Test(arguments: ["", "-", ".5", "5.", "1e3", "1234567890123456789012", "1.2.3"])
    func refusesWhatIsNoNumber(text: String) {
        #expect(ExactNumber(text) == nil)
    }

    @Test func multipliesExactly() throws {
        let number = try #require(ExactNumber("3.2"))
        #expect(number.multiplied(byPowerOfTen: 4) == 32000)
        #expect(ExactNumber(143).multiplied(byPowerOfTen: 8) == 14_300_000_000)
        #expect(ExactNumber(143).multiplied(byPowerOfTen: 18) == nil)
    }
}

@Suite struct CalendarDateTests {
    @Test func countsDaysBothWays() throws {
        for day in stride(from: -719_162, through: 2_932_896, by: 1009) {
            #expect(try #require(CalendarDate(daysSince1970: day)).daysSince1970 == day)
        }
    }

    @Test func knowsTheCalendar() throws {
        #expect(CalendarDate("2023-02-29") == nil)
        let leapDay = try #require(CalendarDate("2024-02-29"))
        #expect(leapDay.adding(days: 1)?.description == "2024-03-01")
        #expect(try #require(CalendarDate("2026-11-23")).weekday == 1)
    }
}

@Suite struct MomentTests {
    @Test func printsBothClocks() throws {
        let moment = Moment(startOf: try #require(CalendarDate("2022-04-19")), offsetMinutes: 480)
        #expect(moment.description == "2022-04-18T16:00:00.000Z")
        #expect(moment.localDescription() == "2022-04-19 00:00")
        #expect(moment.date().description == "2022-04-19")
    }
}

@Suite struct JSONTests {
    @Test(arguments: [
        #"{"a":null,"b":[1,2.5,-3],"c":"确保\n\"9亿元\""}"#, "[]", "{}", "[[],{}]", #""\u0001""#,
    ])
    func returnsWhatItRead(text: String) throws {
        #expect(try JSON(parsing: text).text() == text)
    }

    @Test func sortsNamesCanonically() {
        let value: JSON = ["b": 1, "a": ["d": true, "c": nil]]
        #expect(value.text(.canonical) == #"{"a":{"c":null,"d":true},"b":1}"#)
    }

    @Test(arguments: ["", "{", "[1,]", "01", #""\ud800""#, "[1] 2", "1e5", #"{"a" 1}"#])
    func refusesWhatIsNoJSON(text: String) {
        #expect(throws: JSONError.self) { try JSON(parsing: text) }
    }

    @Test func refusesBottomlessNesting() {
        let text = String(repeating: "[", count: 5000)
        #expect(throws: JSONError.self) { try JSON(parsing: text) }
    }
}
