import Testing
import Values

@testable import WorkReport

@Suite struct ClarificationListTests {
    private let text = """
        2026年工作任务分解
        1.办教育。新建学校2所，引进一批名师。（县教育局牵头，县住建局配合）
        2.办医疗。9月底前新建医院1所。
        责任单位：县卫健委、县财政局

        """

    private func list(_ text: String) throws -> ClarificationList {
        let source = Array(text.utf8)
        return ClarificationList(try WorkReader.read(source), source: source)
    }

    @Test func asksTheLeadAndLeavesTheRestToTheOffice() throws {
        let list = try list(text)
        #expect(list.parts.map(\.organisation) == ["县教育局", nil])
        let questions = try #require(list.parts.first).questions
        #expect(questions.map(\.code) == ["D104", "D121"])
        #expect(questions.map(\.number) == [1, 2])
        #expect(questions[0].question == "第1项“办教育”什么时候完成？能否明确到月份？")
        #expect(questions[1].sentence == "引进一批名师")
        #expect(list.parts.last?.questions.map(\.code) == ["D103"])
    }

    @Test func pointsAtTheWordsInQuestion() throws {
        let source = Array(text.utf8)
        for question in try list(text).parts.flatMap(\.questions) {
            let words = String(decoding: source[question.span.start..<question.span.end], as: UTF8.self)
            #expect(!words.isEmpty && question.question.hasSuffix("？") || question.question.hasSuffix("。"))
        }
    }

    @Test func leavesAColumnForTheAnswer() throws {
        let part = try #require(try list(text).parts.first)
        let rows = ClarificationList.rows(of: part)
        #expect(rows.allSatisfy { $0.count == ClarificationList.columns.count && $0.last == "" })
        #expect(ClarificationList.columns.last == "答复")
    }

    @Test func asksNothingOfAGoodDocument() throws {
        let text = "2026年工作任务分解\n一、民生\n1.办教育。9月底前新建学校2所。（县教育局牵头）\n"
        #expect(try list(text).parts == [])
    }

    @Test func writesJSON() throws {
        let source = SourceDescription(name: "a.txt", format: "txt", sha256: "", bytes: 1)
        let json = try list(text).json(source: source)
        #expect(json["schema"]?.string == "duban.clarification/1")
        let question = json["parts"]?.array?.first?["questions"]?.array?.first
        #expect(question?["answer"]?.isNull == true && question?["code"]?.string == "D104")
    }
}
