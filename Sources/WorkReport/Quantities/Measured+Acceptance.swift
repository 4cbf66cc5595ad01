import Values

extension Measured {
    /// Whether the digits belong to a name or a slogan: 1+3+N, 3·15, 1:50, 2×35.
    func isName(in scan: Scan) -> Bool {
        let before = scan[lower.range.lowerBound - 1]
        let after = scan[end]
        if lower.form == .arabic {
            return after == "+" || after == "·" && scan[end + 1].isDigit
                || unit == nil && (after == "×" || after == "*" || after.isLatin)
                || before == "+" && unit == nil || before == "·" || before == "-" && unit == nil
        }
        return MentionRule.wordEnds.contains(before.value) && lower.form != .scale
    }

    /// Whether the numeral goes with its unit, or the two are parts of other words: 三级, 一项目, 四方.
    func accepts(_ mention: Mention, in scan: Scan) -> Bool {
        if unit?.acceptance == .named { return acceptsOrdinalUnit(in: scan) }
        if unit?.kind == .tenths, !acceptsTenths(mention, in: scan) { return false }
        guard lower.form != .arabic else { return true }
        guard let unit else { return !scan.isQuoted(range.lowerBound) && lower.form == .chinese && lower.scale != nil }
        if scan.isQuoted(range.lowerBound), !isMeasurement { return false }
        switch lower.form {
        case .arabic: return true
        case .digits: return lower.upper != nil && unit.kind != .multiple
        case .scale: return acceptsScale(mention, unit: unit, in: scan)
        case .chinese: return acceptsChinese(mention, unit: unit, in: scan)
        }
    }

    private var range: Range<Int> { lower.range.lowerBound..<end }

    private var isMeasurement: Bool { unit?.kind == .duration || unit?.kind == .percent || unit?.kind == .money }

    /// 12期 of 举办培训班12期 is a count; phases, lists, editions and times of day are names.
    private func acceptsOrdinalUnit(in scan: Scan) -> Bool {
        let before = scan[lower.range.lowerBound - 1]
        guard lower.form == .arabic else { return false }
        if unit?.symbol == "分" { return before != "时" && before != "点" && before != ":" }
        return unit?.symbol == "期" && (before == "班" || scan.endsClause(at: end) && lower.value > 3)
    }

    /// 亿元以上, 突破千亿元, 近百家: a scale word alone is a number when a limiting word stands next to it.
    private func acceptsScale(_ mention: Mention, unit: UnitOfMeasure, in scan: Scan) -> Bool {
        if lower.hasSurplus { return unit.kind != .duration }
        guard let comparator = mention.comparator else { return false }
        if mention.full.upperBound > end { return true }
        return comparator == .over || comparator == .under || mention.reaches
    }

    private func acceptsChinese(_ mention: Mention, unit: UnitOfMeasure, in scan: Scan) -> Bool {
        if unit.kind == .count, isSlogan(in: scan) || unit.symbol == "次" && isSession(in: scan) { return false }
        if lower.value == 0 || unit.kind == .count && isPlaceName(in: scan) { return false }
        if lower.isSingleOne, upper == nil { return acceptsOne(mention, unit: unit, in: scan) }
        switch unit.acceptance {
        case .counted: return !isDistributive(in: scan)
        case .large: return lower.value >= 10 || mention.comparator != nil || upper != nil
        case .arabic, .named: return false
        }
    }

    /// 一 is an article or part of a word more often than a number.
    private func acceptsOne(_ mention: Mention, unit: UnitOfMeasure, in scan: Scan) -> Bool {
        switch unit.kind {
        case .multiple: return true
        case .percent, .points: return true
        case .duration: return mention.full.upperBound > end || DurationWords.afterOne.matches(in: scan.units, at: end)
        case .count:
            if let comparator = mention.comparator, comparator == .atLeast, !mention.reaches { return true }
            return CountedOne.classifiers.matches(in: scan.units, at: lower.end)
                && CountedOne.verbs.matches(in: scan.units, at: lower.range.lowerBound)
        default: return mention.full.upperBound > end
        }
    }

    /// 三成以上, 七成的农户; 三成立 is none.
    private func acceptsTenths(_ mention: Mention, in scan: Scan) -> Bool {
        mention.full.upperBound > end || scan.endsClause(at: end) || scan[end] == "的" || scan[end] == "多"
    }

    /// 两个100%, 四个到位, 三个“零”: so many slogans follow.
    private func isSlogan(in scan: Scan) -> Bool {
        scan[end].isDigit || scan[end] == "“" || scan[end] == "\""
            || SloganWords.lexicon.matches(in: scan.units, at: end)
    }

    /// 五家屯, 八户镇, 三间房: houses and households that gave a place its name.
    private func isPlaceName(in scan: Scan) -> Bool {
        lower.value < 10 && PlaceNames.units.matches(in: scan.units, at: lower.end)
            && PlaceNames.endings.matches(in: scan.units, at: end)
            && !PlaceNames.others.matches(in: scan.units, at: end)
    }

    /// 五次 of 十三届五次全会 belongs to the name of a meeting.
    private func isSession(in scan: Scan) -> Bool {
        MentionRule.sessionMarks.contains(scan[lower.range.lowerBound - 1].value)
    }

    /// 三户一组, 一村一案: so many for each.
    private func isDistributive(in scan: Scan) -> Bool {
        scan[end] == "一" || scan[lower.range.lowerBound - 1] == "一" && lower.value < 10
    }
}

/// What follows 四个 in a slogan.
///
/// Source: slogans of national policy; collected for this project. They are verbs and adjectives, which nothing counted is.
enum SloganWords {
    /// The words.
    static let lexicon = Lexicon(
        words: """
            到位 坚持 加强 确保 强化 聚焦 转变 结合 更加 注重 必须 全覆盖 清零 优先 同步 统一 一致 严格 严禁 狠抓 抓 最 百分之百 百分百 第一 不 更 着力 务必
            围绕 推动 倒逼 深化 维护 确立 自信 意识 一
            """, meaning: ())
}

/// How places are named by a small number: 三家屯.
///
/// Source: the usual endings of village names in the gazetteers; collected for this project.
enum PlaceNames {
    /// Classifiers in such names.
    static let units = Lexicon(words: "家 户 间 棵 株 台 座", meaning: ())

    /// What ends them.
    static let endings = Lexicon(words: "子 屯 庄 镇 乡 寨 堡 营 沟 湾 岭 坪 村 房 店 树 松 坟 集 铺", meaning: ())

    /// Things that can be counted and begin like an ending.
    static let others = Lexicon(
        words: "子公司 乡镇 镇办 村民 村企 村集体 村办 房地产 房企 店铺 店面 集团 集体 树木 松树 乡村 子站 村级 镇级 乡级 庄园 村镇 镇村", meaning: ())
}

/// Where 一 in front of a classifier is a number.
enum CountedOne {
    /// Verbs that make something that can be counted.
    static let verbs = Lexicon(
        words: """
            新建 建 建成 建设 建好 再建 创建 打造 培育 引进 新增 完成 改造 实施 开工 开工建设 改建 扩建 改扩建 投用 建成投用 组建 成立 设立 布局 新开 开通
            认定 创成 申报 争创 配备 招引 落地 签约 修建 规划建设 各建 各建成 各打造 各培育 创成 争取 竣工 投产 新上 新设 推出 选树 收购 并购 关停 搬迁 上市
            新增上市 启用 增设 增加 配置 购置 谋划 储备
            """, meaning: (), direction: .backward)

    /// Classifiers of such things.
    static let classifiers = Lexicon(words: "个 家 所 座 处 条 台 辆 栋 项 场", meaning: ())
}

extension MentionRule {
    /// Characters that make a word or a reference with the numeral behind them: 这三项, 某三家.
    static let wordEnds = Set("这那哪某第".utf16)

    /// Characters that end the name of an assembly.
    static let sessionMarks = Set("届大会委协".utf16)
}
