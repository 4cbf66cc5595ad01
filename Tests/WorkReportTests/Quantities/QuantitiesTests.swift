import Testing
import Values

@testable import WorkReport

@Suite struct QuantitiesTests {
    @Test(
        arguments: MentionSample.list(
            counted + measured + money + shares + ranges + bounds + fuzzy + multiples + durations))
    func readsEachQuantity(_ sample: MentionSample) {
        let found = sample.found()
        #expect(found.spans == sample.spans)
        #expect(found.meanings == sample.meanings)
    }

    private static let counted = """
        引进外资企业⟦12家⟧、内资企业⟦八家⟧ | quantity 12 家; quantity 8 家
        新建改建农村公厕⟦４６０座⟧ | quantity 460 座
        新增养老床位⟦1,200张⟧，新改建⟦三所⟧敬老院 | quantity 1200 张; quantity 3 所
        完成“一户一表”改造⟦1.8万户⟧ | quantity 18000 户
        培训乡村医生⟦300余人次⟧ | quantity 300 人次 >
        选派⟦两名⟧科技特派员 | quantity 2 名
        发放创业担保贷款惠及⟦十二万三千人⟧ | quantity 123000 人
        安置残疾人⟦壹佰贰拾人⟧ | quantity 120 人
        建成⟦一座⟧日供水厂 | quantity 1 座
        新建⟦一所⟧九年一贯制学校 | quantity 1 所
        每个乡镇至少建成⟦1个⟧示范点 | quantity 1 个 >=
        确保⟦40万⟧群众喝上放心水 | quantity 400000
        组织招聘会⟦60场次⟧，提供岗位⟦2万个⟧ | quantity 60 场次; quantity 20000 个
        更新公交车⟦80台(套)⟧ | quantity 80 台(套)
        年接待游客⟦350万人次⟧ | quantity 3500000 人次
        举办职业技能培训班⟦12期⟧ | quantity 12 期
        新增公共停车泊位⟦3500个⟧、充电枪⟦600把⟧ | quantity 3500 个; quantity 600 把
        生猪出栏⟦45万头⟧、家禽⟦1200万羽⟧ | quantity 450000 头; quantity 12000000 羽
        群众满意度达到⟦95分⟧以上 | quantity 95 分 >=
        开通国际货运班列⟦200列⟧ | quantity 200 列
        新签约项目⟦5项⟧，落地⟦3 项⟧ | quantity 5 项; quantity 3 项
        栽植苗木⟦5万余株⟧ | quantity 50000 株 >
        吸纳⟦20多家⟧企业入园 | quantity 20 家 >
        吸纳⟦二十多家⟧企业入园 | quantity 20 家 >
        整治河道⟦七八条⟧ | quantity 7…8 条
        完成⟦３万多户⟧“煤改电” | quantity 30000 户 >

        """

    private static let measured = """
        新增高效节水灌溉面积⟦2.5万亩⟧ | quantity 25000 亩
        改造燃气管网⟦86公里⟧、供热管网⟦12.5千米⟧ | quantity 86 公里; quantity 12.5 千米
        粮食总产稳定在⟦百亿斤⟧以上 | quantity 10000000000 斤 >=
        风电装机新增⟦50万千瓦⟧ | quantity 500000 千瓦
        建成⟦500千伏⟧变电站 | quantity 500 千伏
        全社会用电量⟦38亿千瓦时⟧ | quantity 3800000000 千瓦时
        细颗粒物浓度控制在⟦35微克/立方米⟧以内 | quantity 35 微克/立方米 <=
        新增日处理污水能力⟦5万吨/日⟧ | quantity 50000 吨/日
        光伏并网⟦120MW⟧ | quantity 120 MW
        新建储能电站⟦100兆瓦时⟧ | quantity 100 兆瓦时
        回迁安置房⟦28.6万平方米⟧、绿地⟦300㎡⟧ | quantity 286000 平方米; quantity 300 ㎡
        整治沟渠⟦三百六十公里⟧ | quantity 360 公里
        恢复水面⟦二万三千亩⟧ | quantity 23000 亩
        压减煤炭⟦15万吨标准煤⟧ | quantity 150000 吨标准煤
        境内河流总长⟦60公里⟧ | quantity 60 公里 :size
        建设年产⟦30万吨⟧绿色板材项目 | quantity 300000 吨 :size
        占地⟦500亩⟧的产业园 | quantity 500 亩 :size
        实施⟦千亩⟧以上连片流转 | quantity 1000 亩 >=
        ⟦500亩⟧以上种植基地达到⟦12个⟧ | quantity 500 亩 >= :filter; quantity 12 个 reach

        """

    private static let money = """
        完成固定资产投资⟦３２０亿元⟧ | money 32000000000 元
        实际利用外资⟦1.2亿美元⟧ | money 120000000 美元
        引进⟦亿元⟧以上项目⟦二十个⟧ | money 100000000 元 >= :filter; quantity 20 个
        工业总产值突破⟦千亿元⟧大关 | money 100000000000 元 >
        亩均税收达到⟦15万元/亩⟧ | money 150000 元/亩 reach
        每人⟦每年⟧补助⟦六百元⟧ | set P1Y; money 600 元
        发行专项债券⟦八点五亿元⟧ | money 850000000 元
        总投资⟦6.8亿元⟧，建设标准厂房⟦20万平方米⟧ | money 680000000 元 :size; quantity 200000 平方米
        争取中央预算内资金⟦3亿5千万元⟧ | money 350000000 元
        兑现奖补资金⟦1亿2000万元⟧ | money 120000000 元
        发放贷款⟦5000余万元⟧ | money 50000000 元 >
        年纳税⟦500万元⟧以上企业新增⟦10家⟧ | money 5000000 元 >= :filter; quantity 10 家
        对其给予最高⟦50万元⟧奖励 | money 500000 元 <=
        引进投资⟦12亿元⟧的新能源项目 | money 1200000000 元 :size
        社会消费品零售总额达⟦１８６.５亿元⟧ | money 18650000000 元 reach
        减税降费⟦3.2亿元⟧左右 | money 320000000 元 ~
        争取资金⟦1千余万元⟧，化债⟦3千多万元⟧ | money 10000000 元 >; money 30000000 元 >
        争取政策性资金近⟦20亿元⟧ | money 2000000000 元 <
        化解债务约⟦7亿元⟧ | money 700000000 元 ~

        """

    private static let shares = """
        城区集中供暖普及率提高到⟦百分之八十五⟧ | percent 85 % reach
        建制村通硬化路率达到⟦百分之百⟧ | percent 100 % reach
        完成率⟦百分百⟧ | percent 100 %
        出生缺陷发生率控制在⟦5‰⟧以内 | percent 5 ‰ <=
        人口自然增长率为⟦千分之三点五⟧ | percent 3.5 ‰
        研发投入强度提高⟦０．２个百分点⟧ | percent 0.2 个百分点 :growth
        规上工业增速高于全省平均水平⟦1个百分点⟧ | percent 1 个百分点 >
        增速力争超过⟦9％⟧ | percent 9 % >
        ⟦七成⟧以上的企业实现上云 | percent 70 % >=
        ⟦三分之二⟧的社区建有食堂 | fraction 2/3
        ⟦2/3⟧以上的乡镇通公交 | fraction 2/3 >=
        农产品抽检合格率不低于⟦９８.５%⟧ | percent 98.5 % >=
        税收占比达⟦70%⟧，同比提升⟦三个百分点⟧ | percent 70 % reach; percent 3 个百分点
        存量隐患整改率⟦100%⟧、⟦95%⟧ | percent 100 %; percent 95 %
        进出口总额分别增长⟦4.8%⟧、⟦3.3%⟧和⟦1.4%⟧ | percent 4.8 % :growth; percent 3.3 % :growth; percent 1.4 % :growth
        财政收入下降⟦2%⟧ | percent 2 % :growth

        """

    private static let ranges = """
        地区生产总值增长⟦7.5%—8%⟧ | percent 7.5…8 % :growth
        增长⟦6%～6.5%⟧左右 | percent 6…6.5 % ~
        建设高标准农田⟦10万-12万亩⟧ | quantity 100000…120000 亩
        引进⟦5亿元至10亿元⟧项目⟦3到5个⟧ | money 500000000…1000000000 元; quantity 3…5 个
        打造⟦两到三个⟧百亿级集群 | quantity 2…3 个
        培训⟦8000—1万人⟧ | quantity 8000…10000 人
        面向⟦18至60周岁⟧人员 | quantity 18…60 周岁
        每公顷施肥⟦20~30公斤⟧ | quantity 20…30 公斤
        力争增速达到⟦百分之七至百分之八⟧ | percent 7…8 % reach
        用⟦三至五年⟧时间 | duration 3…5 年

        """

    private static let bounds = """
        新增就业不少于⟦6000人⟧ | quantity 6000 人 >=
        开展巡查不得少于⟦4次⟧ | quantity 4 次 >=
        万人失业率不高于⟦4.5%⟧ | percent 4.5 % <=
        审批时限压缩至⟦3个工作日⟧以内 | duration 3 个工作日 <=
        审批时限压缩到⟦5个工作日⟧ | duration 5 个工作日 <=
        “三公”经费支出降至⟦800万元⟧以下 | money 8000000 元 <=
        亿元产值企业超⟦30家⟧ | quantity 30 家 >
        规上企业总数突破⟦２００户⟧ | quantity 200 户 >
        签约⟦50个⟧项目、节约⟦30亩⟧土地 | quantity 50 个; quantity 30 亩
        侦破⟦5起⟧案件、打破⟦3项⟧纪录 | quantity 5 起; quantity 3 项
        下达⟦3亿元⟧资金，送达⟦20份⟧文书 | money 300000000 元; quantity 20 份
        附近⟦12个⟧村受益 | quantity 12 个
        至少⟦3次⟧、至多⟦5次⟧ | quantity 3 次 >=; quantity 5 次 <=
        惠及⟦１０万人⟧（含）以上 | quantity 100000 人 >=
        合格率≥⟦98%⟧、漏损率<=⟦10%⟧ | percent 98 % >=; percent 10 % <=
        居民消费价格指数控制在⟦103⟧以内 | number 103 <=
        群众安全感指数达到⟦98.5⟧，位居前列 | number 98.5 reach

        """

    private static let fuzzy = """
        谋划实施⟦一批⟧补短板项目 | fuzzy ? 批
        培育⟦一大批⟧乡土人才 | fuzzy ? 批
        带动⟦数百户⟧农民增收 | fuzzy ? 户
        吸引⟦上万名⟧学子返乡 | fuzzy 10000 名 >=
        投入⟦近千万元⟧ | fuzzy 10000000 元 <
        走访⟦百余家⟧企业、⟦千余名⟧群众 | fuzzy 100 家 >; fuzzy 1000 名 >
        盘活资产⟦数十亿元⟧ | fuzzy ? 元
        化解积案⟦几十件⟧ | fuzzy ? 件
        培育⟦若干个⟧特色产业镇 | fuzzy ? 个
        惠及群众⟦上百万人⟧ | fuzzy 1000000 人 >=

        """

    private static let multiples = """
        数字经济规模⟦翻两番⟧ | multiple 4 番 :growth
        主导产业产值增长⟦1.5倍⟧ | multiple 1.5 倍 :growth
        旅游收入是⟦五年⟧前的⟦三倍⟧ | duration 5 年; multiple 3 倍
        存贷规模实现⟦翻番⟧ | multiple 2 番

        """

    private static let durations = """
        建成⟦15分钟⟧便民生活圈 | duration 15 分钟
        ⟦半小时⟧通勤圈基本成型 | duration 0.5 小时
        自受理之日起⟦二十个工作日⟧内办结 | duration 20 个工作日 <=
        利用⟦三年⟧时间完成整治 | duration 3 年
        建设工期⟦18个月⟧ | duration 18 个月
        力争⟦两年⟧内建成 | duration 2 年 <=
        ⟦一年半⟧内完成搬迁 | duration 1.5 年 <=
        ⟦两个半月⟧完成主体施工 | duration 2.5 个月
        开展⟦百日⟧内清零行动 | duration 100 日 <=
        连续⟦三年⟧保持全省先进 | duration 3 年
        ⟦一个月⟧内整改到位 | duration 1 个月 <=
        ⟦24小时⟧值班值守 | duration 24 小时
        全面振兴新突破⟦三年⟧行动 | duration 3 年
        ⟦5年⟧内在重点领域引进人才 | duration 5 年 <=

        """
}
