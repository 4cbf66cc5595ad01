import Testing
import Values

@testable import WorkReport

@Suite struct MentionsTests {
    @Test(arguments: MentionSample.list(names + slogans + words + mixtures))
    func tellsNumbersFromNames(_ sample: MentionSample) {
        let found = sample.found()
        #expect(found.spans == sample.spans)
        #expect(found.meanings == sample.meanings)
    }

    private static let names = """
        改造提升318国道、S305省道和G42高速连接线 |
        推进5G基站、4K频道、3D打印和工业4.0 |
        PM2.5浓度持续改善，PM10达标 |
        12345热线与110联动 |
        创建5A级景区和3A级旅游村 |
        实施河道治理二期、三期工程 |
        深化“1+3+6”改革，构建1+N政策体系 |
        汲取“3·21”事故教训 |
        印发政办〔2022〕15号文件 |
        1.狠抓项目建设。2、优化环境 |
        （一）加强领导（二）压实责任 |
        一是抓招商，二是抓落地，三是抓服务 |
        世界500强企业与国家2A级标准 |
        市第三中学、四方镇、五里桥社区 |
        实现“全年红”与“开门红” |
        三家屯、八户镇、五棵松、三间房乡 |
        三次产业比为11︰48︰41，服务热线8时开通 |
        惠及⟦八户⟧村民、⟦三家⟧子公司、⟦五座⟧桥梁 | quantity 8 户; quantity 3 家; quantity 5 座
        推广7×24小时自助服务 |
        配备2×⟦35万千瓦⟧机组 | quantity 350000 千瓦

        """

    private static let slogans = """
        落实“四个不摘”和“两不愁三保障” |
        增强“四个意识”、坚定“四个自信”、做到“两个维护” |
        推进“三项改革”“五个一”工程 |
        落实一村一策、一企一档、一人一案 |
        推行一件事一次办、一网通办、一窗受理 |
        守牢“三条底线”，种好“三块田” |
        严格落实八项规定精神 |
        严防死守，确保人员、资金、责任四个到位 |
        推行“最多跑一次”和一次性告知 |
        省委十一届四次全会精神 |

        """

    private static let words = """
        统一规划、统一标准，逐一销号 |
        抓好干部队伍建设，做好雨水收集 |
        打造一流营商环境，进一步深化改革 |
        万众一心、千方百计稳增长 |
        第一产业和一二三产业深度融合 |
        十分重视，百姓满意，万无一失 |
        单位GDP能耗与万元产值水耗持续下降 |
        每万人发明专利拥有量持续提升 |
        县乡村三级物流体系、两级法院 |
        近期目标与远景规划相衔接 |
        县委、县政府及各部门协同发力 |
        实施百企升级、千企转型行动 |
        三农工作、两会精神、四好农村路 |
        一系列政策措施陆续出台 |
        半导体、半成品与下半场 |

        """

    private static let mixtures = """
        全区⟦9个⟧乡镇、⟦136个⟧行政村实现全覆盖 | quantity 9 个; quantity 136 个
        培育省级以上龙头企业⟦3家⟧，其中国家级⟦1家⟧ | quantity 3 家; quantity 1 家
        ⟦“十四五”⟧以来累计新建⟦96.5公里⟧，占比⟦42%⟧ | date 2021-01-01…2025-12-31; quantity 96.5 公里; percent 42 %
        ⟦6月底前⟧完成⟦60%⟧，⟦9月底前⟧完成⟦80%⟧ | date 2022-04-19…2022-06-30; percent 60 %; date 2022-04-19…2022-09-30; percent 80 %
        人均收入⟦2万元⟧以上的农户达到⟦六成⟧ | money 20000 元 >= :filter; percent 60 % reach
        ⟦60周岁⟧以上老年人健康体检率达到⟦72%⟧以上 | quantity 60 周岁 >= :filter; percent 72 % >=
        受污染耕地安全利用率达到“两个⟦95%⟧” | percent 95 %
        落户⟦10亿元⟧以上制造业项目⟦2个⟧、⟦5亿元⟧以上⟦8个⟧ | money 1000000000 元 >= :filter; quantity 2 个; money 500000000 元 >=; quantity 8 个
        产值超⟦10亿元⟧企业⟦5家⟧、过⟦亿元⟧企业⟦20家⟧ | money 1000000000 元 > :filter; quantity 5 家; money 100000000 元 > :filter; quantity 20 家
        ⟦一半⟧以上的村人口在⟦2000人⟧以上的有⟦3个⟧ | fraction 1/2 >=; quantity 2000 人 >= :filter; quantity 3 个
        打造⟦2个⟧千亿级、五百亿级集群，⟦50户⟧以上自然村通公路 | quantity 2 个; quantity 50 户 >= :filter
        总产值突破⟦500亿元⟧大关，年均增速超⟦9%⟧ | money 50000000000 元 > :target; percent 9 % > :growth
        人均GDP⟦7.2万元⟧、CPI涨幅⟦3%⟧以内，PM2.5年均值达标 | money 72000 元; percent 3 % <= :growth
        投资⟦5000万元⟧改造背街小巷⟦56条⟧，新增蓄水⟦500万方⟧ | money 50000000 元 :none; quantity 56 条; quantity 5000000 方
        消除三类水体断面，新建⟦5万吨⟧级泊位⟦3个⟧ | quantity 50000 吨 :size; quantity 3 个
        考核位居全省⟦第三⟧、全市⟦第一⟧，第一、第二产业稳定 | ordinal 3; ordinal 1
        附件：1.⟦2022年⟧重点工作清单 | date 2022-01-01…2022-12-31

        """

    @Test func givesCoreAndFullSpans() throws {
        let passage = Passage("确保新增不少于 1.5 万余人左右")
        let mention = try #require(Mentions.find(in: passage, reference: MentionSample.reference).first)
        #expect(passage.bytes(of: mention.core) == 22..<32)
        #expect(mention.full == 4..<15)
        #expect(mention.printed == ExactNumber("1.5"))
        #expect(mention.scale == "万")
        #expect(mention.comparator == .about)
    }

    @Test func countsFromThePlanYear() throws {
        let passage = Passage("年底前完成，6月底前开工")
        let found = Mentions.find(in: passage, reference: MentionSample.reference, planYear: 2023)
        let last = try #require(CalendarDate(year: 2023, month: 12, day: 31))
        let middle = try #require(CalendarDate(year: 2023, month: 6, day: 30))
        let reference = MentionSample.reference
        #expect(found.map(\.value) == [.days(reference, last), .days(reference, middle)])
    }
}
