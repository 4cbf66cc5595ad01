/// The units of measure and classifiers that work reports use.
///
/// Source: the legal units of GB 3100-93, the classifiers of 《现代汉语八百词》 (appendix of nouns and their classifiers), and
/// the statistics yearbooks' column heads; collected for this project.
enum MeasureWords {
    /// All units, longest match first.
    static let lexicon = Lexicon(
        list(measures, .measure, .counted) + list(largeMeasures, .measure, .large)
            + list(arabicMeasures, .measure, .arabic) + list(rates, .measure, .arabic)
            + list(classifiers, .count, .counted) + list(largeClassifiers, .count, .large)
            + list(arabicClassifiers, .count, .arabic) + list("期 分 强 版", .count, .named)
            + list(yuan, .money, .large, as: "元") + list(currencies, .money, .counted)
            + list("角 角钱 毛钱", .money, .arabic, as: "角") + list("美金", .money, .counted, as: "美元")
            + list("港币 港纸", .money, .counted, as: "港元")
            + list("% ‰", .percent, .counted) + list("个百分点 百分点 个基点", .points, .counted)
            + list(durations, .duration, .counted) + list("倍", .multiple, .counted) + list("成 折", .tenths, .counted)
            + list(words, .word, .arabic))

    /// What may stand behind the stroke of a compound unit: 微克/立方米, 元/人.
    static let denominators = Lexicon(
        words: """
            立方米 平方米 平方公里 平方千米 亩 公顷 公里 千米 米 升 吨 公斤 千克 斤 年 季 月 周 日 天 小时 时 分钟 分 秒 人 户 次
            家 台 套 辆 头 只 个 项 件 册 张 床 例 处 座 村 所 万元 亿元 元 万人 千人 百人 万户 百户 人月 人年 人·月 人·年 人次 m³ m3 m² m2
            L h d a s
            """, meaning: ())

    private static func list(
        _ words: String, _ kind: UnitOfMeasure.Kind, _ acceptance: UnitOfMeasure.Acceptance, as name: String? = nil
    ) -> [(String, UnitOfMeasure)] {
        Folding.words(of: words).map { word in
            (word, UnitOfMeasure(symbol: ShortWord(name ?? word), kind: kind, acceptance: acceptance))
        }
    }

    private static let measures = """
        公里 千米 分米 厘米 毫米 微米 纳米 海里 光年 华里 公分 公尺 英里 英尺 英寸 英呎 英吋 呎 吋 延米 延长米 单线公里 双线公里 车道公里
        英亩 平方公里 平方千米 平方米 平方厘米 平方毫米 平方分米 平方英尺 平方尺 平米 平方 ㎡ 亩 市亩 公亩 公顷 亩次 亩茬 垧
        立方米 立方 立方厘米 立方分米 立方千米 标方 标准立方米 加仑 加侖 毫升 公升 微升
        公斤 千克 毫克 微克 纳克 市斤 公吨 吨 英镑重 盎司 磅 蒲式耳 克拉 吨位 载重吨 总吨 净吨
        吨标准煤 吨标煤 千克标准煤 克标准煤 公斤标准煤 吨二氧化碳 吨二氧化碳当量 吨公里 人公里 车公里 换算吨公里 芯公里 皮长公里 对公里
        千瓦时 千瓦 兆瓦 兆瓦时 吉瓦 吉瓦时 太瓦时 千伏 千伏安 兆伏安 兆乏 千乏 伏 千安 安时 毫安时 蒸吨 马力 度电
        焦耳 千焦 兆焦 吉焦 太焦 大卡 千卡 卡路里 百万千焦 摄氏度 华氏度 ℃ °C °F ° 分贝 兆帕 千帕 百帕 帕斯卡 赫兹 千赫 兆赫 吉赫 兆赫兹 千赫兹
        比特 千比特 兆比特 吉比特 字节 千字节 兆字节 吉字节 太字节 流明 勒克斯 贝克 毫西弗 转速
        立方米每秒 立方米每小时 立方米每天 立方米每日 公里每小时 千米每小时 米每秒 吨每天 吨每日 吨每小时 升每秒 毫克每升 微克每立方米 标箱
        """

    private static let largeMeasures = "米 斤 升 克 担"

    private static let arabicMeasures = """
        方 度 兆 里 瓦 尺 丈 石 两 km km² km2 m m² m2 m³ m3 Nm³ Nm3 hm² hm2 dm³ cm cm² cm2 cm³ cm3 mm μm um nm kg g mg μg ug ng mg/L μg/m³
        ug/m3 t dwt kW kW·h kWh MW MW·h MWh MWp GW GWh GWp TWh kV kVA MVA Mvar V W Ah mAh ha
        kw kwh mw mwp gw kv kva mva KW KWH KV KM KG CM MM L ml ML mL cc M Mbps Gbps Kbps Tbps Mbit/s Gbit/s kB KB MB GB TB PB EB PFlops Pflops PFLOPS
        EFLOPS TOPS MPa kPa Pa hPa dB Hz kHz MHz GHz EH/s P kJ MJ GJ TJ kcal ppm ppb mSv lx lm rpm TEU FEU
        """

    /// So many of so many: 12.5/10万, 2.1:1.
    private static let rates = """
        /10万 /十万 /万 /千 /百万 /100万 /10万人 /十万人 /万人 /千人 /百人 /百万人 /1000 /10000 /100000 :1
        """

    private static let classifiers = """
        个 家 项 座 处 所 条 名 次 件 支 批 人次 人 户 户次 家次 场次 场 台 台套 台次 台(套) 套 套次 辆 辆次 艘 艘次 架 架次 栋 幢 间 株 棵 盏 张 枚 床
        类 种 款 轮 笔 宗 位 只 匹 尾 羽 头次 只次 条次 项次 件次 例次 批次 频次 期次 篇次 剂次 针次 人份 航班 班次 车次 航次 列次 趟 趟次 遍 班列 标准箱 集装箱
        床位 病床 泊位 车位 停车位 学位 座位 基站 点位 机架 标准机架 宗地 标段 机位 工位 席位 台区 回路 座次 人年 间次 箱次 版面 部集 卡时 人口 人天 人日 工日 标台 课时 学时 学分 岁 周岁 樘
        家(次) 户(次) 人(次) 个(次) 处(座) 座(处) 个(家) 家(个) 条(次) 套(台) 台件 件套 头(只) 只(羽) 头(匹) 个(座) 座(个) 处(个) 个(处) 户(家) 条(个)
        家(所) 所(个) 个(所) 辆(台) 台(辆) 名(人) 人(名) 项(次) 件(次) 场(次) 件(套) 台(件) 部(台) 台(部) 份(次) 项(个) 个(项) 亩(次) 座(所) 所(座) 家(户)
        """

    private static let largeClassifiers = """
        头 份 部 册 篇 幅 口 眼 孔 穴 道 对 双 组 单 例 起 样 桩 案 颗 块 片 段 卷 幕 站 根 桶 瓶 袋 包 盒 箱 罐 杯 碗 坛 捆 束 枝 票 剂 针 席 管 路 尊 朵 粒 筐
        车 班 队 门 本 节 把 列 集 面 字 行 页 盆 丛 垛 串 餐 首 盘 团 扇 顶 顿 句 滴 帧 股 副 茬 垄 畦 峰 群 窝 杆 桌 篮 壶 幢次
        """

    private static let arabicClassifiers = "层 村 乡镇 届 基"

    private static let yuan = "元 圆 元整 圆整 元正 圆正 元人民币 人民币元 人民币 块钱 元钱"

    private static let currencies = """
        美元 欧元 港元 日元 日圆 英镑 台币 新台币 新台币元 卢布 韩元 韩圆 泰铢 瑞士法郎 法郎 加元 加拿大元 澳元 澳大利亚元 澳币 澳门元 澳门币 新加坡元 林吉特 令吉
        马来西亚令吉 卢比 印度卢比 比索 越南盾 印尼盾 克朗 里拉 雷亚尔 兰特 奈拉 里亚尔 迪拉姆 图格里克 坚戈 美分 欧分
        """

    private static let durations = """
        年 个年头 个月 个学年 个学期 个季度 周 个星期 星期 天 日 小时 个小时 分钟 秒 毫秒 微秒 秒钟 个工作日 工作日 个自然日 个昼夜 个日历天 个交易日 周年
        """

    /// Words that begin with a unit. A number in front of one has no unit.
    private static let words = """
        部门 条例 条款 家庭 项目 处理 处级 处室 支部 支行 支队 场所 场地 次产业 次数 名单 分公司 分局 分院 分校 分店 分中心 分行 分类 分级 分区 分期
        分批 分工 分管 分析 分散 位于 位居 位列 位数 位一体 年终 年底 年末 人才 人民 人大 人均 人居 单位 单元 组织 期间 期限 类型 类别 道路 站点 层级 层次 年级 年制 年代 年均 年产
        年度 年龄 年检 年生 日报 日常 日均 日产 天然 天气 周边 周转 周期 周报 成果 成立 成为 成功 成员 成长 成本 成效 成熟 成品 成绩 成就 成人 成型 成套 成都
        成分 成片 成交 成网 成群 成链 成年 倍增 元素 元旦 元宵 元件 元器件 元化 度假 度汛 方向 方面 方案 方针 方式 方便 方阵 方法 升级 升规 升学 里面 里程 字号
        行动 行业 行政 页岩 节气 节能 节约 节水 节点 节假日 门类 门诊 门户 门店 本书 本地 本土 本级 本科 本领 班子 队伍 车间 车站 包括 包装 包联 包村 种植 种养 种业
        种子 种类 轮作 轮训 轮换 片区 管网 管道 管护 管理 管控 集中 集体 集聚 集群 户均 亩均 户籍 户口 户型 户厕 口岸 口径 面积 面向 路段 路口 路网 线路 米粉
        折合 折算 折旧 折叠 折扣 折返 折射 折股 折抵 折纯 克服 克难 克隆 克扣 双创 双一流 双高 双百 双减 双碳 双方 双边 双向 双重 双随机 双拥 股份 股东 股权 股票
        副省 副市 副县 副处 副厅 副高 副主任 副科 副书记 副局长 顶层 顶尖 顶级 束缚 担保 担当 担任 届满 届时 届中 圆满 圆形 圆桌 格局 格式 卡口 卡点 码头 打造
        打通 打击 打好 打响 打破 打响 打开 封顶 封闭 封山 封控 枪支 声誉 声音 枝条 箱梁 箱涵 扇区 壶口 罐区 首要 首席 首次 首创 首批 首家 首个 首位 首发 首届 首都
        遍布 遍及 人民币升值 人民币汇率 打卡 打包 码洋 盘活 面貌 面临 角度 角落 角色 双链 双带 双评 双培 双招 双包 度夏 度冬 方可 两侧 两岸 两旁 两端 两翼 两地
        群众 群体 群岛 峰会 峰值 杆塔 桌面 桌椅 窝点 基层 基地 基础 基本 基金 基因 基数 基准 基建 基于 基石 基调 基坑 基药 磅礴
        案件 案例 样板 样本 对接 对口 块状 份额 类水体 类水质 类水 类土 类疫苗 类口岸 类功能 类标准 类地区 类医疗 类产业 强省 强市 强县 强镇 强村 强国 版本 版权 版块
        """
}

extension MeasureWords {
    /// The unit of changes of a share.
    static let percentPoint: ShortWord = "个百分点"
    /// The end of that unit, by which it is also told in other forms.
    static let percentPointEnd: ShortWord = "百分点"

    private static let measureSymbols = WordSet(
        Folding.words(of: measures + " " + largeMeasures + " " + arabicMeasures))

    /// Whether `symbol` measures something continuous.
    static func isMeasure(_ symbol: ShortWord?) -> Bool {
        guard let symbol else { return false }
        return measureSymbols.contains(symbol) || symbol.isQuotient
    }
}
