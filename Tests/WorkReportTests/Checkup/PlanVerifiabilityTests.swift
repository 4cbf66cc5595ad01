import Testing
import Values

@testable import WorkReport

@Suite struct PlanVerifiabilityTests {
    private let text = """
        2026年工作任务分解
        一、民生
        1.办教育。9月底前新建学校2所。持续改善办学条件。（县教育局牵头，县住建局配合）
        2.办医疗。新建医院1所。
        责任单位：县卫健委、县住建局
        二、文化
        3.繁荣文化。
        责任单位：县文旅局

        """

    private func figures(_ text: String) throws -> PlanVerifiability {
        PlanVerifiability(try WorkReader.read(Array(text.utf8)))
    }

    @Test func countsCommitmentsAndItemsWithoutAny() throws {
        let figures = try figures(text)
        let document = figures.document
        #expect(document.units == 4)
        #expect(document.measurable == 2 && document.timed == 1 && document.led == 3 && document.complete == 1)
        #expect(document.share(\.complete).text == "1/4（25.0%）")
    }

    @Test func countsSectionsAndThoseWhoAnswer() throws {
        let figures = try figures(text)
        #expect(figures.sections.map(\.title) == ["民生", "文化"])
        #expect(figures.sections.map(\.figures.units) == [3, 1])
        #expect(figures.sections.reduce(0) { $0 + $1.figures.complete } == figures.document.complete)
        // The cooperating one answers for nothing in item 1; in item 2 nobody leads, so both are counted.
        #expect(figures.organisations.map(\.name) == ["县教育局", "县卫健委", "县住建局", "县文旅局"])
        #expect(figures.organisations.map(\.figures.units) == [2, 1, 1, 1])
        #expect(figures.organisations.map(\.figures.led) == [2, 0, 0, 1])
    }

    @Test func keepsSharesExact() {
        #expect(Share(1, of: 3).percent == "33.3%" && Share(2, of: 3).permille == 667)
        #expect(Share(0, of: 0).permille == nil && Share(0, of: 0).percent == "—")
        #expect(Share(1, of: 16).percent == "6.3%")
    }

    @Test func writesCountsAndShares() throws {
        let json = try figures(text).json
        #expect(json["document"]?["units"]?.integer == 4)
        #expect(json["document"]?["complete"]?["permille"]?.integer == 250)
        #expect(json["organisations"]?.array?.count == 4)
    }
}
