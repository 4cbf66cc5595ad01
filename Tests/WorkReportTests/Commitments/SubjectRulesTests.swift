import Testing

@testable import WorkReport

@Suite struct SubjectRulesTests {
    @Test(arguments: [
        ("改造农村公路80公里、供水管网30公里", ["农村公路改造", "供水管网改造"]), ("新建农村公路80公里", ["农村公路"]),
        ("完成农村危房改造60户", ["农村危房改造"]), ("打通甲街、乙街等断头路5条", ["断头路打通"]), ("实施甲桥、乙桥等7个项目", ["甲桥、乙桥等项目"]),
        ("新建、改建敬老院12所", ["新建、改建敬老院"]), ("在主要路口安装监控探头90个", ["监控探头安装"]), ("为老年人免费体检3万人", ["老年人免费体检"]),
        ("36个重点项目完成投资82亿元", ["重点项目完成投资"]), ("治理中小河流5条22公里", ["中小河流治理", "中小河流治理"]),
        ("开工建设总投资3亿元的快速路20公里", ["快速路"]), ("使自来水普及率超过90%", ["自来水普及率"]), ("财政收入完成8亿元", ["财政收入"]),
        ("新建标准厂房8万平方米", ["标准厂房"]), ("实现投资总额8亿元", ["投资总额"]), ("对农村80所学校实施改厕", ["农村学校改厕"]),
        ("培养30名技师、整体搬迁幼儿园", ["技师"]), ("推进90个市级重点项目建设", ["市级重点项目"]), ("年产值过2亿元的企业达到9户", ["年产值过2亿元的企业"]),
        ("新建、改建道路18条、26公里", ["新建、改建道路", "新建、改建道路"]), ("新建（改扩建）学校9所", ["学校"]), ("铺设管网9公里，改厕320户", ["管网铺设", "改厕"]),
        ("完成一般债券2亿元、专项债券5亿元发行", ["一般债券", "专项债券发行"]), ("可回收物利用率达到40%", ["可回收物利用率"]), ("学前三年毛入园率达到90%", ["学前三年毛入园率"]),
    ])
    func namesWhatIsCounted(clause: String, subjects: [String]) {
        let result = CommitmentReading.read("统筹工作。" + clause + "。", year: 2022)
        #expect(result.commitments.flatMap(\.indicators).map(\.subject) == subjects)
    }

    @Test func sharesReferToTheThingNotToEarlierShares() {
        let result = CommitmentReading.read("招商。新签约项目30个，履约率80%以上，开工率60%以上。", year: 2022)
        let subjects = result.commitments.flatMap(\.indicators).map(\.subject)
        #expect(subjects == ["新签约项目", "新签约项目履约率", "新签约项目开工率"])
    }

    @Test func stagesKeepTheSubjectOfTheFirst() {
        let result = CommitmentReading.read("住建。棚户区开工800套，6月底开工率50%、8月底80%。", year: 2022)
        let subjects = result.commitments.flatMap(\.indicators).map(\.subject)
        #expect(subjects == ["棚户区开工", "棚户区开工开工率", "棚户区开工开工率"])
    }
}
