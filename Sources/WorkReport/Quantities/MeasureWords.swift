/// The units of measure and classifiers that work reports use.
///
/// Source: the legal units of GB 3100-93, the classifiers of 《现代汉语八百词》 (appendix of nouns and their classifiers), and
/// the statistics yearbooks' column heads; collected for this project.
enum MeasureWords {
    /// All units, longest match first.
    static let lexicon = Lexicon(
        list(measures, .measure, .counted) + list(largeMeasures, .measure, .large)
            + list(arabicMeasures, .measure, .arabic)
            + list(classifiers, .count, .counted) + list(largeClassifiers, .count, .large)
            + list(arabicClassifiers, .count, .arabic) + list("期 分 强 版", .count, .named)
            + list("元 美元 欧元 港元 日元 英镑 元人民币 块钱", .money, .large)
            + list("% ‰", .percent, .counted) + list("个百分点 百分点 个基点", .points, .counted)
            + list(durations, .duration, .counted) + list("倍", .multiple, .counted) + list("成", .tenths, .counted)
            + list(words, .word, .arabic))

    /// What may stand behind the stroke of a compound unit: 微克/立方米, 元/人.
    static let denominators = Lexicon(
        words: """
            立方米 平方米 平方公里 平方千米 亩 公顷 公里 千米 米 升 吨 公斤 千克 斤 年 季 月 周 日 天 小时 时 分钟 分 秒 人 户 次
            家 台 套 辆 头 只 个 项 件 册 张 床 例 处 座 村 所 万元 亿元 元 万人 千人 百人 万户 百户 人月 人年 人·月 人·年 人次 m³ m3 m² m2
            L h d a s
            """, meaning: ())

    private static func list(
        _ words: String, _ kind: UnitOfMeasure.Kind, _ acceptance: UnitOfMeasure.Acceptance
    ) -> [(String, UnitOfMeasure)] {
        Folding.words(of: words).map { ($0, UnitOfMeasure(symbol: $0, kind: kind, acceptance: acceptance)) }
    }

    private static let measures = """
        公里 千米 厘米 毫米 海里 华里 延米 延长米 平方公里 平方千米 平方米 平方厘米 平米 平方 ㎡ 亩 公亩 公顷 亩次 立方米 立方 标方
        标准立方米 公斤 千克 毫克 微克 市斤 公吨 吨 噸 畝 公頃 吨位 吨标准煤 吨标煤 吨公里 人公里 蒸吨 千瓦时 千瓦 兆瓦 兆瓦时 吉瓦 吉瓦时 千伏 千伏安
        兆伏安 伏 千焦 兆焦 吉焦 大卡 千卡 毫升 公升 摄氏度 ℃ 分贝 兆帕 千帕 赫兹 兆赫 比特 兆比特 字节 立方米每秒 标箱
        马力 度电 车公里 芯公里 皮长公里
        """

    private static let largeMeasures = "米 斤 升"

    private static let arabicMeasures = """
        克 方 度 兆 里 瓦 尺 丈 石 km km² km2 m m² m2 m³ m3 cm mm kg g mg μg ug mg/L μg/m³ ug/m3 t kW kW·h kWh MW MWh MWp GW GWh GWp TWh kV kVA MVA V W
        kw kwh mw mwp gw kv kva mva KW KWH KV KM KG L ml mL M Mbps Gbps Kbps MB GB TB PB PFlops Pflops MPa kPa Pa dB Hz MHz GHz EH/s P
        """

    private static let classifiers = """
        个 家 项 座 处 所 条 名 次 件 支 批 人次 人 户 户次 家次 场次 场 台 台套 台次 台(套) 套 套次 辆 辆次 艘 艘次 架 架次 栋 幢 间 株 棵 盏 张 枚 床
        类 种 款 轮 笔 宗 位 只 匹 尾 羽 头次 只次 条次 项次 件次 例次 批次 频次 期次 篇次 剂次 针次 人份 航班 班次 车次 班列 标准箱 集装箱 床位 病床
        個 戶 條 項 處 輛 間 張 種 人次
        泊位 车位 停车位 学位 座位 基站 点位 机架 标准机架 宗地 标段 人口 人天 人日 课时 学时 学分 家(次) 户(次) 人(次) 个(次) 处(座) 座(处) 个(家)
        家(个) 条(次) 套(台) 台件 件套
        """

    private static let largeClassifiers = """
        头 份 部 册 篇 幅 口 眼 孔 道 对 组 单 例 起 样 桩 案 颗 块 片 段 卷 幕 站 根 桶 瓶 袋 包 盒 票 剂 针 席 管 路 尊 朵 粒 筐 车 班 队 门 本 节 把
        列 集 面 字 行 页 岁 周岁 盆 丛 垛 串 餐 首 盘 团
        """

    private static let arabicClassifiers = "层 村 乡镇"

    private static let durations = """
        年 个年头 个月 个学年 个学期 个季度 周 个星期 星期 天 日 小时 个小时 分钟 秒 秒钟 个工作日 工作日 个自然日 个昼夜 个日历天 个交易日 周年
        """

    /// Words that begin with a unit. A number in front of one has no unit.
    private static let words = """
        部门 条例 条款 家庭 项目 处理 处级 处室 支部 支行 支队 场所 场地 次产业 次数 名单 分公司 分局 分院 分校 分店 分中心 分行 分类 分级 分区 分期
        分批 分工 分管 分析 分散 位于 位居 位列 位数 位一体 年终 年底 年末 人才 人民 人大 人均 人居 单位 单元 组织 期间 期限 类型 类别 道路 站点 层级 层次 年级 年制 年代 年均 年产
        年度 年龄 年检 年生 日报 日常 日均 日产 天然 天气 周边 周转 周期 周报 成果 成立 成为 成功 成员 成长 成本 成效 成熟 成品 成绩 成就 成人 成型 成套 成都
        成分 成片 成交 成网 成群 成链 成年 倍增 元素 元旦 元宵 元件 元器件 元化 度假 度汛 方向 方面 方案 方针 方式 方便 方阵 方法 升级 升规 升学 里面 里程 字号
        行动 行业 行政 页岩 节气 节能 节约 节水 节点 节假日 门类 门诊 门户 门店 本书 本地 本土 本级 本科 本领 班子 队伍 车间 车站 包括 包装 包联 包村 种植 种养 种业
        种子 种类 轮作 轮训 轮换 片区 管网 管道 管护 管理 管控 集中 集体 集聚 集群 户均 亩均 户籍 户口 户型 户厕 口岸 口径 面积 面向 路段 路口 路网 线路 米粉
        案件 案例 样板 样本 对接 对口 块状 份额 类水体 类水质 类水 类土 类疫苗 类口岸 类功能 类标准 类地区 类医疗 类产业 强省 强市 强县 强镇 强村 强国 版本 版权 版块
        """
}

extension MeasureWords {
    private static let measureSymbols = Set(
        (measures + " " + largeMeasures + " " + arabicMeasures).split(whereSeparator: \.isWhitespace).map(String.init))

    /// Whether `symbol` measures something continuous.
    static func isMeasure(_ symbol: String?) -> Bool {
        guard let symbol else { return false }
        return measureSymbols.contains(symbol) || symbol.contains("/")
    }
}
