import Testing
import WorkReport

/// Ledgers that set targets and tell beside them what has been done.
@Suite struct ProgressLedgerTests {
    private func values(_ text: String) throws -> [String] {
        try WorkReader.read(Array(text.utf8), year: 2026).items.flatMap(\.commitments).flatMap(\.indicators).map {
            "\($0.amount.value)\($0.amount.scale ?? "")\($0.amount.unit ?? "")"
        }
    }

    @Test func aPeriodThatIsOverTells() throws {
        let text = """
            云溪县2026年重点工作一季度进展台账（数据截止时间为3月31日）
            1.扩大就业。全年新增城镇就业4200人。一季度新增就业1130人，登记失业率2.4%。
            责任单位：县人社局
            2.整修渠道60公里。1—3月整修渠道14公里，占比23%。
            责任单位：县水利局
            """
        #expect(try values(text) == ["4200人", "60公里"])
    }

    @Test func aDeadlineOfThatPeriodStaysOne() throws {
        let text = """
            云溪县2026年重点工作进展台账，截至6月底
            1.3月底前开工学校2所，二季度前培训教师300名。三季度新增学位900个。
            责任单位：县教育局
            """
        #expect(try values(text) == ["2所", "300名", "900个"])
    }

    @Test func withoutSuchADayAPeriodSetsATarget() throws {
        let text = "云溪县2026年任务分解\n1.一季度新增就业1130人。（责任单位：县人社局）\n2.改造道路5公里。（责任单位：县交通局）"
        #expect(try values(text) == ["1130人", "5公里"])
    }
}
