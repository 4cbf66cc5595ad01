import Testing
import Values

@testable import WorkReport

@Suite struct TargetRulesTests {
    @Test(arguments: [
        "加快投资9亿元的新材料项目建设", "推进总投资24亿元的光伏产业园等项目落地", "抓好80万吨乙烯改扩建项目", "加快220千伏输变电工程建设",
        "该项目占地120亩，总投资500万元", "滚动推进“三个一批”活动", "落实“10项举措”", "打造15分钟便民生活圈", "新购设备按每台2万元予以补助",
        "对新入规企业每家奖励10万元", "所需资金2000万元由县财政统筹", "已建成幼儿园20所", "在去年新增5000人的基础上再上台阶",
        "加快5G网络建设", "完成106国道改线", "抓好宏图路二期工程", "围绕三大主导产业", "每季度召开一次调度会", "出现1例扣2分",
        "对发病率在15%以上的乡镇和20%以上的村，开展重点监测", "加快滨溪路建设，长1800米，宽24~36米", "推进客运站建设，站房面积约2万平方米",
        "改造1、2号机组", "抓好三个平台建设", "新建中心校区，规划60个教学班，可容纳学生3000人", "新建活动场所，每处面积不少于200平方米",
        "截至10月底，全县已完成投资8亿元，受益人口达3万人", "已新增床位300张、改建床位90张，完成率105%", "全县综合保障率已达89%",
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
        ("十万人口死亡率控制在0.05以内", "0.05"), ("确保60个断面劣质比例控制在4%以内", "4%"), ("48所学校共安装空调900台", "900台"),
        ("惠及3万户以上家庭", "3万户"), ("实施12个专项", "12个"), ("完成18万左右贫困人口搬迁", "18万人"), ("督察反馈的8个问题必须按期销号", "8个"),
        ("完成20户以上已通电自然村改造30个", "30个"), ("300名就业困难人员再就业", "300名"), ("治理河道长20公里", "20公里"),
        ("截至目前已完成投资8亿元，年底前完成投资9亿元", "9亿元"), ("规划建设安置房600套", "600套"), ("90个行政村全部通自来水", "90个"), ("其中10亿元以上3个", "3个"),
        ("每个乡镇新建文化站1个", "1个"),
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
        ("甲类事故和乙类事故均下降5%", ["甲类事故", "乙类事故"]), ("甲率、乙率均达到95%", ["甲率", "乙率"]),
        ("甲类事故和乙类事故下降5%", ["甲类事故和乙类事故"]), ("铁路、公路运输周转量分别增长9%和6%", ["铁路运输周转量", "公路运输周转量"]),
        ("优良率（达到或优于三类）分别达到90%和80%", ["优良率（达到或优于三类）", "优良率（达到或优于三类）"]),
        ("小学、初中分别新增学位300、200个", ["小学新增学位", "初中新增学位"]),
    ])
    func givesEachValueItsSubject(clause: String, subjects: [String]) {
        let result = CommitmentReading.read("统筹工作。" + clause + "。", year: 2022)
        #expect(result.commitments.flatMap(\.indicators).map(\.subject) == subjects)
    }

    @Test(arguments: [
        ("城乡居民收入分别增长6%、7%以上", [">=", ">="]), ("甲浓度、乙浓度分别下降5%、3%左右", ["~", "~"]),
        ("甲浓度、乙浓度分别控制在70微克/立方米、40微克/立方米以内", ["<=", "<="]), ("甲率、乙率分别达到95%和88%", [">=", ">="]),
        ("城乡居民收入分别增长6%以上和7%", [">=", "="]), ("新建学校3所，改造学校5所以上", ["=", ">="]),
    ])
    func sharesAComparator(clause: String, comparators: [String]) {
        let result = CommitmentReading.read("统筹工作。" + clause + "。", year: 2022)
        #expect(result.commitments.flatMap(\.indicators).map(\.comparator.rawValue) == comparators)
    }

    @Test(arguments: [
        ("三个园区分别完成投资0.3、0.7、1.1亿元", ["0.3亿元", "0.7亿元", "1.1亿元"]), ("产量分别达到5、12万吨", ["5万吨", "12万吨"]),
        ("新建、改建道路2.5、3.5公里", ["2.5公里", "3.5公里"]), ("完成第1、2期工程30个", ["30个"]),
    ])
    func lendsAUnitToTheNumbersOfItsList(clause: String, amounts: [String]) {
        let found = CommitmentReading.read("统筹工作。" + clause + "。", year: 2022).commitments.flatMap(\.indicators)
        let printed = found.map { "\($0.amount.value)\($0.amount.scale ?? "")\($0.amount.unit ?? "")" }
        #expect(printed == amounts)
    }

    @Test func aStageInABracketHasItsOwnDate() {
        let result = CommitmentReading.read("林业。完成造林3万亩（6月底前完成1万亩），新建苗圃200亩。", year: 2022)
        let found = result.commitments.flatMap(\.indicators)
        #expect(found.map { $0.deadline?.date?.description } == [nil, "2022-06-30", nil])
        #expect(found.map(\.within) == [nil, 0, nil])
    }
}
