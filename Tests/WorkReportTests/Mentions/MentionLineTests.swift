import Testing
import Values

@testable import WorkReport

@Suite struct MentionLineTests {
    @Test func answersInScalarsOfTheText() throws {
        let line = #"{"id": "a/1", "text": "力争𠮷 电商交易额达到 75 亿元", "ref": "2022-04-19T00:00:00", "more": 1}"#
        let answer = try MentionLine.answer(to: line.utf8)
        #expect(
            answer == #"{"id":"a/1","entities":[{"type":"money","start":12,"end":17,"text":"75 亿元","value":7500000000,"#
                + #""unit":"元","comparator":"reach","full":{"start":9,"end":17},"core":{"start":12,"end":16,"value":7500000000},"#
                + #""role":"target"}]}"#)
    }

    @Test(arguments: [
        ("三分之二", "0.6666666666"), ("每季度", #""P3M""#), ("6月底前", #"["2022-04-19","2022-06-30"]"#), ("3至5家", "[3,5]"),
        ("一批", "null"), ("秋季", #"["2022-09-01","2022-11-30"]"#), ("汛期前", "null"), ("百分之三十", "30"),
    ])
    func writesEachKindOfValue(_ text: String, _ value: String) throws {
        let day = try #require(CalendarDate(year: 2022, month: 4, day: 19))
        let entity = try #require(MentionLine.entities(in: text, reference: day).first)
        #expect(entity["value"]?.text() == value)
    }

    @Test(arguments: ["", "{", "[]", #"{"text": "一"}"#, #"{"ref": "2022-04-19"}"#, #"{"text": "一", "ref": "gestern"}"#])
    func refusesWhatIsNoQuestion(_ line: String) {
        #expect(throws: MentionLine.Refusal.self) { try MentionLine.answer(to: line.utf8) }
    }
}
