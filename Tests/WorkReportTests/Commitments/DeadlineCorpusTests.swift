import Testing
import Values

@testable import WorkReport

/// Deadlines of whole documents: what counts from the document's own date, what has a day and what has none.
@Suite struct DeadlineCorpusTests {
    /// A document of one item whose commitments or indicators have these deadlines, in reading order.
    struct Sample: CustomStringConvertible, Sendable {
        let task: String
        let deadlines: [String?]
        var description: String { task }
    }

    @Test(arguments: [
        Sample(task: "6月底前完成改造60%、9月底前完成改造80%，年底前全部完成改造。", deadlines: ["2022-06-30", "2022-09-30", "2022-12-31"]),
        Sample(task: "一季度开工项目5个、三季度竣工项目4个。", deadlines: ["2022-03-31", "2022-09-30"]),
        Sample(task: "5月底前动工，10月底前建成公路30公里。", deadlines: ["2022-05-31", "2022-10-31"]),
        Sample(task: "国庆节前完成清淤12公里，春节期间走访困难群众200户。", deadlines: ["2022-09-30", nil]),
        Sample(task: "秋季学期开学前建成小学2所。", deadlines: ["2022-08-31"]),
        Sample(task: "用3年时间新建停车位3000个。", deadlines: ["2024-12-31"]),
        Sample(task: "5年内改造管网50公里。", deadlines: ["2026-12-31"]),
        Sample(task: "到2025年引进企业50家。", deadlines: ["2025-12-31"]),
        Sample(task: "从3月份开始新建公园3个。", deadlines: [nil]),
        Sample(task: "每月月底前新建公园3个。", deadlines: [nil]),
    ])
    func givesEachTargetItsDay(_ sample: Sample) throws {
        #expect(try days(of: sample.task, signedOff: "") == sample.deadlines)
    }

    @Test func readsATitleThatSetsADayAsWork() throws {
        let text = """
            溪桥县2022年政府工作报告重点任务分解

            一、重点工作
            1.确保环城路5月底前通车。全年完成管网清淤148公里。
            责任单位：县住建局

            """
        let item = try #require(try WorkReader.read(Array(text.utf8)).items.first)
        #expect(item.commitments.map { $0.deadline?.date?.description } == ["2022-05-31", "2022-12-31"])
    }

    @Test(arguments: [
        Sample(task: "自本通知印发之日起30日内制定方案。", deadlines: ["2022-04-17"]),
        Sample(task: "自本通知印发之日起20个工作日内制定方案。", deadlines: ["2022-04-18"]),
        Sample(task: "本月底前梳理事项120项，25日前报送台账。", deadlines: ["2022-03-31", "2022-03-25"]),
        Sample(task: "春节前发放补贴200万元。", deadlines: ["2023-01-21"]),
    ])
    func countsFromTheDocumentsDate(_ sample: Sample) throws {
        #expect(try days(of: sample.task, signedOff: "2022年3月18日") == sample.deadlines)
        #expect(try days(of: sample.task, signedOff: "发布时间：2022-03-18 09:30") == sample.deadlines)
    }

    @Test(arguments: ["自本通知印发之日起30日内制定方案。", "本月底前梳理事项120项。", "25日前报送台账。", "汛期前加固水库3座。", "秋季招生800人。"])
    func inventsNoDay(_ task: String) throws {
        #expect(try days(of: task, signedOff: "") == [nil])
    }

    @Test func readsWhatIsCountedFromAnEventAsNoTarget() throws {
        let item = try #require(try reading("签约后3个月内开工建设。", signedOff: "").items.first)
        #expect(item.commitments.flatMap(\.indicators).isEmpty)
    }

    @Test func impliesTheYearsEndOnce() throws {
        let item = try #require(try reading("新建公园3个。", signedOff: "").items.first)
        #expect(item.deadline?.origin == .implied)
        #expect(item.deadline?.date == CalendarDate(year: 2022, month: 12, day: 31))
        #expect(item.deadline?.text == nil && item.deadline?.span == nil)
        #expect(item.commitments.allSatisfy { $0.deadline == nil })
    }

    @Test(arguments: ["每季度通报进展1次。", "6月底前新建公园3个。", "持续深化改革。"])
    func impliesNothingWhereTimeIsStatedOrRecurs(_ task: String) throws {
        let item = try #require(try reading(task, signedOff: "").items.first)
        #expect(item.deadline == nil)
    }

    private func days(of task: String, signedOff: String) throws -> [String?] {
        let item = try #require(try reading(task, signedOff: signedOff).items.first)
        return item.commitments.flatMap { commitment -> [String?] in
            guard commitment.indicators.isEmpty else {
                return commitment.indicators.map { $0.deadline?.date?.description }
            }
            return [commitment.deadline?.date?.description]
        }
    }

    private func reading(_ task: String, signedOff: String) throws -> Reading {
        let text = """
            溪桥县2022年政府工作报告重点任务分解

            一、重点工作
            1.重点任务。\(task)
            责任单位：县发改局

            \(signedOff)
            """
        return try WorkReader.read(Array(text.utf8))
    }
}
