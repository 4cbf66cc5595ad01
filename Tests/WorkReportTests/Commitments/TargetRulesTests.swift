import Testing
import Values

@testable import WorkReport

@Suite struct TargetRulesTests {
    @Test(arguments: [
        "加快投资9亿元的新材料项目建设", "推进总投资24亿元的光伏产业园等项目落地", "抓好80万吨乙烯改扩建项目", "加快220千伏输变电工程建设",
        "该项目占地120亩，总投资500万元", "滚动推进“三个一批”活动", "落实“10项举措”", "打造15分钟便民生活圈", "新购设备按每台2万元予以补助",
        "对新入规企业每家奖励10万元", "所需资金2000万元由县财政统筹", "已建成幼儿园20所", "在去年新增5000人的基础上再上台阶",
        "加快5G网络建设", "完成106国道改线", "抓好宏图路二期工程", "围绕三大主导产业", "每季度召开一次调度会", "出现1例扣2分",
    ])
    func findsNoTarget(in clause: String) {
        let result = CommitmentReading.read("统筹工作。" + clause + "。", year: 2022)
        #expect(result.commitments.flatMap(\.indicators).map(\.text).isEmpty)
    }

    @Test(arguments: [
        ("投资7亿元，建成食品产业园", "7亿元"), ("确保43个省、市重点项目完成投资143亿元", "143亿元"), ("签约亿元以上项目50个", "50个"),
        ("集体经济收入5万元以上的村达到645个", "645个"), ("筹资标准由150元提高到230元", "230元"), ("在60%的行政村设置服务站", "60%"),
        ("扶持甲公司、乙公司等14家企业发展", "14家"), ("粮食总产稳定在11亿斤以上", "11亿斤"), ("企业开办时间压缩至1个工作日以内", "1个工作日"),
        ("不动产登记3个工作日内办结", "3个工作日"), ("实现所有乡镇15分钟上高速", "15分钟"), ("发放创业贷款5亿元", "5亿元"),
        ("综合考核进入全省前10位", "10位"), ("居民收入翻一番", "1番"), ("三分之二以上的村实现集中供热", "2/3"), ("收购烟叶2万担", "2万担"),
        ("农村人口脱贫110万", "110万人"), ("居民消费价格指数控制在103左右", "103"), ("新建一座水厂", "1座"), ("盘活低效用地650亩", "650亩"),
    ])
    func findsTheOneTarget(in clause: String, amount: String) {
        let result = CommitmentReading.read("统筹工作。" + clause + "。", year: 2022)
        let found = result.commitments.flatMap(\.indicators).map(\.amount)
        #expect(found.map { $0.value.description + ($0.scale ?? "") + ($0.unit ?? "") } == [amount])
    }

    @Test(arguments: [
        ("城乡居民收入分别增长6%、7%", ["城镇居民收入", "农村居民收入"]), ("履约率、开工率分别达到90%、70%", ["履约率", "开工率"]),
        ("甲地块利用率和乙地块利用率保持“两个100%”", ["甲地块利用率", "乙地块利用率"]),
        ("接待游客90万人次，旅游收入8亿元，分别增长15%和18%", ["接待游客", "旅游收入", "接待游客", "旅游收入"]),
        ("达标的村达到645个，占比达到65%", ["达标的村", "达标的村占比"]),
    ])
    func givesEachValueItsSubject(clause: String, subjects: [String]) {
        let result = CommitmentReading.read("统筹工作。" + clause + "。", year: 2022)
        #expect(result.commitments.flatMap(\.indicators).map(\.subject) == subjects)
    }
}
