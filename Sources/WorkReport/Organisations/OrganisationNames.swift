/// Tells names of organisations from other text by how they end and begin.
struct OrganisationNames {
    let keys: [UInt16]
    let gaps: [Bool]

    /// Whether the range reads like the name of one organisation or collective, by itself.
    func isName(_ range: Range<Int>) -> Bool {
        let name = withoutBrackets(range)
        guard (2...24).contains(name.count), !beginsLikeTask(name) else { return false }
        let words = name.drop { Marks.isDigit(keys[$0]) }
        let allWords = words.allSatisfy { Marks.isHan(keys[$0]) || isQuote(keys[$0]) }
        return allWords && endsLikeName(name)
    }

    /// Whether the range ends like a name: 局, 委员会, 各乡镇.
    func endsLikeName(_ range: Range<Int>) -> Bool {
        OrganisationWords.endings.suffix(keys, from: range.lowerBound, to: range.upperBound) != nil
    }

    /// Whether the range is a name that signs documents: a government's or its office's own.
    func signsDocuments(_ range: Range<Int>) -> Bool {
        OrganisationWords.governments.suffix(keys, from: range.lowerBound, to: range.upperBound) != nil
    }

    /// Whether the range names many at once: 各乡镇, 各有关单位, 市直各部门.
    func isCollective(_ range: Range<Int>) -> Bool {
        let name = withoutBrackets(range)
        return name.contains { keys[$0] == OrganisationWords.each }
            || OrganisationWords.collective.occurs(in: keys, name)
    }

    /// Whether a name as written names many at once.
    static func isCollective(_ name: String) -> Bool {
        let keys = KeyForms.keys(Passage(name).units)
        let names = OrganisationNames(keys: keys, gaps: Array(repeating: false, count: keys.count))
        return names.isCollective(0..<keys.count)
    }

    private func beginsLikeTask(_ range: Range<Int>) -> Bool {
        let start = range.lowerBound
        guard OrganisationWords.nameBeginnings.match(keys, at: start, before: range.upperBound) == nil else {
            return false
        }
        return OrganisationWords.taskBeginnings.match(keys, at: start, before: range.upperBound) != nil
    }

    private func isQuote(_ unit: UInt16) -> Bool { unit == 0x201C || unit == 0x201D || unit == 0x22 || unit == 0xB7 }

    /// The name without a bracket at its end or inside it: 各市（县）区政府 counts as 各市区政府 by its ends.
    func withoutBrackets(_ range: Range<Int>) -> Range<Int> {
        guard let last = range.last, keys[last] == Marks.close || keys[last] == Marks.closeSquare,
            let open = openingBracket(of: last, from: range.lowerBound)
        else { return range }
        return range.lowerBound..<open
    }

    /// The index of the bracket that the one at `close` closes.
    func openingBracket(of close: Int, from start: Int) -> Int? {
        var depth = 0
        var index = close
        while index >= start {
            switch keys[index] {
            case Marks.close, Marks.closeSquare: depth += 1
            case Marks.open, Marks.openSquare:
                depth -= 1
                if depth == 0 { return index }
            default: break
            }
            index -= 1
        }
        return nil
    }

    /// Where names that stand without a separator are to be parted: 区发改局区统计局, or at white space between names.
    func seams(in range: Range<Int>) -> [Int] {
        var seams: [Int] = []
        var start = range.lowerBound
        guard range.count > 3 else { return [] }
        for index in range.dropFirst(2).dropLast() where isSeam(index, from: start, to: range.upperBound) {
            seams.append(index)
            start = index
        }
        return seams
    }

    private func isSeam(_ index: Int, from start: Int, to end: Int) -> Bool {
        guard index - start >= 2, end - index >= 2 else { return false }
        let left = start..<index
        let right = index..<end
        if gaps[index] { return endsLikeName(left) && endsLikeName(right) && index - start >= 3 }
        if keys[index] == OrganisationWords.each, endsLikeName(right) {
            return index - start >= 3 && OrganisationWords.bureauEnds.contains(keys[index - 1])
                && OrganisationWords.others.match(keys, at: index, before: end) != nil
        }
        let samePrefix = keys[start] == keys[index] && OrganisationWords.levels.contains(keys[index])
        return samePrefix && index - start >= 3 && end - index >= 3 && endsStrongly(left) && endsLikeName(right)
    }

    /// Whether the range ends as hardly anything but an organisation does: 局, 委员会, 公司.
    func endsStrongly(_ range: Range<Int>) -> Bool {
        OrganisationWords.strongEndings.suffix(keys, from: range.lowerBound, to: range.upperBound) != nil
    }
}

/// How names of organisations end and begin in breakdowns of counties, cities and provinces.
enum OrganisationWords {
    /// Administrative levels, with which names of one list begin.
    static let levels = UnitSet("省市县区州旗镇乡")
    /// What stands before a level's character where both are part of another word: 城市, 小区, 乡镇, 全县.
    static let levelWords = UnitSet("城都全本我各县上超夜门社小园景地灌校片市街库矿山新老病辖郊发产聚业乡村集古重")
    /// Offices of counties and cities as they are named without their place.
    static let offices = Lexicon<Bool>(
        """
        发改委 发改局 发展改革委 发展改革局 发展和改革局 发展和改革委员会 教育局 教体局 教科局 科技局 工信局 经信局 经信委 工业和信息化局 公安局 民政局 司法局
        财政局 人社局 人力资源社会保障局 人力资源和社会保障局 自然资源局 自然资源和规划局 国土局 国土资源局 生态环境局 环保局 住建局 住房城乡建设局
        住房和城乡建设局 建设局 规划局 城管局 城市管理局 综合执法局 交通局 交通运输局 水利局 水务局 农业局 农业农村局 农委 林业局 商务局 文旅局 文广新局
        文化和旅游局 卫健委 卫健局 卫生健康委 卫生局 卫计委 退役军人局 退役军人事务局 应急局 应急管理局 安监局 审计局 国资委 市场监管局 市场监督管理局
        统计局 统计局 医保局 医疗保障局 乡村振兴局 扶贫办 金融办 信访局 行政审批局 政务服务局 大数据局 税务局 气象局 供电公司 残联 妇联 总工会 团委 工商联
        纪委监委 组织部 宣传部 统战部 政法委 编办 政府办 政府办公室 府办 人武部 房管局 园林局 粮食局 旅游局 文化局 体育局 物价局 质监局 工商局 药监局 国税局
        地税局 招商局 投促局 经合局 公路局 畜牧局 农机局 移民局 民宗局 外事办 法院 检察院 供销社 烟草局 邮政局 邮政公司 电信公司 移动公司 联通公司 管委会
        """, direction: .backward)
    /// Beginnings of collectives that are no parts of the office before them, as 各工作组 would be.
    static let others = Lexicon<Bool>(
        "各乡 各镇 各街 各县 各区 各市 各州 各旗 各村 各社区 各园区 各开发区 各有关 各相关 各部门 各单位 各级 各地 各功能区 各办事处 各学校")
    /// Last characters of offices; 各 behind one begins another name, as it does not in 市政府各部门.
    static let bureauEnds = UnitSet("局委办厅部会心司队")
    /// 各, with which collectives begin.
    static let each: UInt16 = 0x5404

    static let strongEndings = Lexicon<Bool>(
        "局 委 办 厅 政府 中心 公司 银行 管委会 办公室 委员会 部 联 院 集团 大队 支队 科协 作协 体委 党校 团县委 团区委 团市委", direction: .backward)

    static let governments = Lexicon<Bool>(
        "人民政府 政府办公室 政府办公厅 委办公室 委员会办公室", direction: .backward)

    static let endings = Lexicon<Bool>(
        """
        局 委 办 厅 部 院 校 中心 公司 集团 银行 农商行 分行 支行 站 队 所 处 科 科室 室 镇 乡 街道 区 县 市 州 旗 街道 街办 办事处 管委会
        委员会 科协 作协 党校 武警 银保监 指挥部 专班 联合会 联 会 工委 政府 法委 监委 团委 妇联 工会 法院 检察院 园区 开发区 高新区 新区 景区 度假区 单位 部门
        党委 党组 党工委 支部 小组 组 场 馆 台 报社 社 协会 学会 商会 总队 支队 大队 中队 消防队 公安 医院 学校 学院 大学 中学 小学 职高
        一中 邮政 电信 移动 联通 供电 国网 烟草 石油 石化 铁塔 电力 气象 海关 边检 国安 武装部 分局 总局 分公司 总公司 基地 服务区 企业
        社区 村 林场 农场 渔场 水厂 电厂 港 机场 车站 口岸 保税区 特区 经开区 示范区 试验区 合作区 集聚区 工业区 产业园 科技园 工业园 高新园
        公路段 养护段 城投 交投 文旅 水投 国投 建投 金控 平台 智库 机关 团体 军分区 大院 总站 事务所 调查队 成调队 巡查组 工作队 城管 市直 县直 区直
        """, direction: .backward)

    /// Beginnings of a clause that promises something; no name begins so.
    static let taskBeginnings = Lexicon<Bool>(
        """
        新建 完成 建设 推进 加快 开展 启动 建成 迁建 改建 扩建 开工 实施 推动 打造 提升 加强 落实 做好 深化 优化 强化 创建 组织 支持
        培育 引进 确保 力争 争取 改造 全面 积极 继续 进一步 扩大 发展 建立 健全 完善 加大 严格 着力 大力 扎实 抓好 争创 申报 筹建 续建
        投资 改扩建 持续 坚持 推行 巩固 促进 保障 保护 修建 配合做好 按 对 把 将 在 以 为 由于 通过 围绕 依托 重点 一般 全部 含 包括 不含 其中 如 即
        """)

    /// Beginnings of names that look like the beginning of a task.
    static let nameBeginnings = Lexicon<Bool>(

        """
        建设局 建设厅 建设委 建设和 建设中心 建设交通 建设管理 建设规划 建设环保 建设集团 建设公司 建设银行 建设指挥部 发展改革 发展和改革 发改 发展研究 发展规划 发展集团
        投资促进 投资集团 投资公司 投资服务 投资发展 投资控股 组织部 组织人事 组织科 保障局 保障中心 保障科 支持中心 推进办 推进中心 促进局 促进中心 促进会
        重点办 重点工程办 重点项目办 重点项目中心 重点工程局 落实办 优化办 创建办 改革办 培育中心 依法治 打造办 申报办 保护中心 保护局 保护科 引进办 改造办 新建办 深改办
        """)

    static let collective = Lexicon<Bool>("有关单位 有关部门 相关单位 相关部门 成员单位 责任单位 牵头单位 所有 乡镇场 镇街")
}
