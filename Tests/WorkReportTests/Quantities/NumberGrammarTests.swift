import Testing

@testable import WorkReport

/// The ways of writing an amount, each with phrases that must be read and phrases that must not.
@Suite struct NumberGrammarTests {
    @Test(
        arguments: MentionSample.list(numerals + signs + neighbours + parts + tenths + ranges + lists)
            + MentionSample.list(rates + units + currencies + ordinals + bounds + names))
    func readsEachAmount(_ sample: MentionSample) {
        let found = sample.found()
        #expect(found.spans == sample.spans)
        #expect(found.meanings == sample.meanings)
    }

    private static let numerals = """
        争取债券⟦5亿1万4千6百元⟧ | money 500014600 元
        栽植果树⟦3万五千株⟧、⟦1亿零500万株⟧ | quantity 35000 株; quantity 105000000 株
        完成投资⟦一万二千亿元⟧，到位⟦两个亿⟧ | money 1200000000000 元; quantity 200000000
        培育⟦三个⟧亿元村、打造⟦5个⟧亿元级园区 | quantity 3 个; quantity 5 个
        出动⟦一千零十二人⟧、车辆⟦廿六台⟧ | quantity 1012 人; quantity 26 台
        育苗⟦四萬五千畝⟧，投放⟦貳佰個⟧ | quantity 45000 亩; quantity 200 个
        年输送能力⟦2.5×10⁴吨⟧、⟦3×10^6立方米⟧ | quantity 25000 吨; quantity 3000000 立方米
        森林蓄积量⟦三点五亿立方米⟧，流速⟦零点八米⟧ | quantity 350000000 立方米; quantity 0.8 米
        ⟦下午三点五十分⟧开会，流量⟦零点五升⟧ | date 2022-04-19…2022-04-19; quantity 0.5 升
        招聘⟦十来家⟧企业、岗位⟦二百来个⟧，接待⟦30来人⟧ | quantity 10 家 ~; quantity 200 个 ~; quantity 30 人 ~

        """

    private static let signs = """
        工业用电量增长⟦-3.5%⟧，房地产投资增长⟦-12%至-10%⟧ | percent -3.5 %; percent -12…-10 %
        增速保持在⟦-3%至2%⟧之间 | percent -3…2 %
        同比⟦负百分之三⟧，指数⟦负5.2%⟧ | percent -3 %; percent -5.2 %
        最低气温⟦零下20摄氏度⟧、冷库⟦-18℃⟧ | quantity -20 摄氏度; quantity -18 ℃
        扭转负增长局面，肩负⟦3项⟧任务，担负⟦两个⟧课题 | quantity 3 项; quantity 2 个
        误差控制在±⟦5%⟧以内，K3-5号线、A-3地块 | percent 5 % <=
        保障措施-三级包联 |

        """

    private static let neighbours = """
        走访⟦三五户⟧、座谈⟦五六十人⟧ | quantity 3…5 户; quantity 50…60 人
        新建⟦十七八个⟧站点，惠及⟦七八万人⟧ | quantity 17…18 个; quantity 70000…80000 人
        再用⟦一两年⟧，培育⟦三四百家⟧ | duration 1…2 年; quantity 300…400 家
        一二三产业融合，三四线城市，二三产业 |

        """

    private static let parts = """
        每亩施肥⟦三斤半⟧，渠宽⟦两米半⟧ | quantity 3.5 斤; quantity 2.5 米
        餐费补助⟦12元5角⟧，门票⟦八块五⟧ | money 12.5 元; money 8.5 元
        完成率⟦三又二分之一⟧ | fraction 7/2
        水价⟦三元二角五分⟧，每户⟦壹仟元整⟧ | money 3.25 元; money 1000 元
        每株施肥约⟦半斤⟧ | quantity 0.5 斤 ~
        建成⟦500米⟧半径服务圈，推进半成品加工 | quantity 500 米

        """

    private static let tenths = """
        占比超过⟦五成五⟧，近⟦三成⟧企业上云 | percent 55 % >; percent 30 % <
        参与率达⟦八点五成⟧，租金打⟦七五折⟧ | percent 85 % reach; percent 75 %
        按⟦9折⟧收取，三成立专班，骨折⟦5例⟧ | percent 90 %; quantity 5 例
        ⟦半数⟧以上的企业达标 | fraction 1/2 >=
        占比⟦百分三十⟧，合格率⟦千分之九百九十⟧ | percent 30 %; percent 990 ‰

        """

    private static let ranges = """
        引进⟦1万元——5万元⟧的设备 | money 10000…50000 元
        每户奖励⟦两到三千元⟧，单价⟦2(含)—5元⟧ | money 2000…3000 元; money 2…5 元
        新建⟦一百二十至一百五十公里⟧，补助⟦八百到九百亿元⟧ | quantity 120…150 公里; money 80000000000…90000000000 元
        增速在⟦5%和8%⟧之间，把占比压到⟦3%与4%⟧之间 | percent 5…8 %; percent 3…4 %
        打造⟦1到2个⟧样板，增长⟦7.5%—8%⟧ | quantity 1…2 个; percent 7.5…8 % :growth

        """

    private static let lists = """
        分别完成⟦0.26⟧、⟦0.67⟧、⟦1.04⟧、⟦1.5亿元⟧ | money 26000000 元; money 67000000 元; money 104000000 元; money 150000000 元
        分别建成⟦12⟧、⟦8⟧和⟦6公里⟧ | quantity 12 公里; quantity 8 公里; quantity 6 公里
        分别下降⟦4.8%⟧、⟦3.3%⟧和⟦1.4%⟧ | percent 4.8 % :growth; percent 3.3 % :growth; percent 1.4 % :growth
        改造第1、2项目部，建设1、2号线 |
        1、⟦3个⟧项目开工 | quantity 3 个

        """

    private static let rates = """
        孕产妇死亡率控制在⟦10/10万⟧以内 | quantity 10 /10万 <=
        婴儿死亡率降至⟦3.2‰⟧以下，发病率⟦5.6/万⟧ | percent 3.2 ‰ <=; quantity 5.6 /万
        每万人拥有公交⟦12标台⟧，每千人床位⟦6.5张⟧ | quantity 12 标台; quantity 6.5 张
        ⟦2/3⟧以上的村，占⟦1/4⟧，超过⟦1/2⟧ | fraction 2/3 >=; fraction 1/4; fraction 1/2 >
        每十万人口死亡率下降⟦5%⟧，动员⟦十万人⟧参与 | percent 5 % :growth; quantity 100000 人
        城乡收入比缩小到⟦2.1:1⟧以内，三产比为8:45:47 | quantity 2.1 :1 <= :target
        完成总量的⟦三分之二⟧，⟦一百分之三⟧，⟦万分之五⟧ | fraction 2/3; fraction 3/100; fraction 5/10000

        """

    private static let units = """
        日供水⟦3万立方米/日⟧，浓度⟦0.05毫克/升⟧ | quantity 30000 立方米/日; quantity 0.05 毫克/升
        吞吐量⟦120万标箱⟧、⟦80万TEU⟧，出口带宽⟦100Gbps⟧ | quantity 1200000 标箱; quantity 800000 TEU; quantity 100 Gbps
        装机⟦50MW⟧，发电⟦3亿kW·h⟧，储能⟦200MWh⟧ | quantity 50 MW; quantity 300000000 kW·h; quantity 200 MWh
        碳减排⟦5万吨二氧化碳当量⟧，节能⟦1.2万吨标准煤⟧ | quantity 50000 吨二氧化碳当量; quantity 12000 吨标准煤
        绿化⟦35hm²⟧、清淤⟦2.3万m³⟧、治沙⟦6公顷⟧ | quantity 35 hm²; quantity 23000 m³; quantity 6 公顷
        飞防作业⟦12万亩次⟧，存栏⟦3万头(只)⟧ | quantity 120000 亩次; quantity 30000 头(只)
        开挖深井⟦12眼⟧、桥涵⟦35孔⟧、苗木⟦6万株⟧ | quantity 12 眼; quantity 35 孔; quantity 60000 株
        义诊⟦2千人次⟧、家访⟦600户次⟧、开行⟦30趟⟧ | quantity 2000 人次; quantity 600 户次; quantity 30 趟
        ⟦六十岁⟧以上和⟦五岁⟧以下 | quantity 60 岁 >=; quantity 5 岁 <=

        """

    private static let currencies = """
        出口⟦3亿港币⟧，贷款⟦8000万澳元⟧，进口⟦二十万英镑⟧ | money 300000000 港元; money 80000000 澳元; money 200000 英镑
        报价面议，首付￥优惠 |
        合同价⟦￥350万⟧，合⟦$50万⟧ | money 3500000 元; money 500000 美元
        人民币⟦1.2亿元⟧，任务⟦100%⟧圆满完成 | money 120000000 元; percent 100 %

        """

    private static let ordinals = """
        建成全市⟦首个⟧低碳园，⟦首批⟧⟦20家⟧入驻 | ordinal 1 个; ordinal 1 批; quantity 20 家
        进入全省⟦前10%⟧，获⟦第3名⟧，位列全市⟦前三⟧ | ordinal 10 %; ordinal 3 名; ordinal 3
        首次公开、首先落实、首要任务、首府首位度 |

        """

    private static let bounds = """
        ⟦每年⟧不少于⟦4次⟧、不低于⟦60%⟧、不超过⟦3%⟧、至少⟦2场⟧ | set P1Y; quantity 4 次 >=; percent 60 % >=; percent 3 % <=; quantity 2 场 >=
        大于或等于⟦5米⟧、小于⟦3米⟧、≥⟦90%⟧、≤⟦4‰⟧ | quantity 5 米 >=; quantity 3 米 <; percent 90 % >=; percent 4 ‰ <=
        高达⟦36%⟧、多达⟦80家⟧、达⟦9亿元⟧上下、⟦5个⟧或以上 | percent 36 % reach; quantity 80 家 reach; money 900000000 元 ~; quantity 5 个 >=

        """

    private static let names = """
        水质达到一、二类标准，推行二类管理，K15+600段 |
        三番五次、十字路口、八小时外、十堰市、七台河市 |
        三甲医院、一类幼儿园、二级公路、五保老人 |
        执行GB/T 9704-2012，版本V2.0，邮编043200 |
        沿G312、S205和106国道，编号〔2022〕3号 |
        “三个一批”“1+3+N”“四个到位”、一带一路 |
        万众创新、统一部署、千方百计、三农四好 |
        五一路12号院、解放路88号、五里桥 |

        """
}
