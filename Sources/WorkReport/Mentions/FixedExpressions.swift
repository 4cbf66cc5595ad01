extension MentionRule {
    /// Words and set phrases that begin like a number and are none.
    static func fixedExpression(_ scan: inout Scan, at start: Int) -> Outcome? {
        guard let match = FixedExpressions.lexicon.longestMatch(in: scan.units, at: start) else { return nil }
        return .skip(to: match.range.upperBound)
    }

    /// Names in Latin letters with their digits: PM2.5, G307, ISO9001.
    static func latinName(_ scan: inout Scan, at start: Int) -> Outcome? {
        var index = start
        while scan[index].isLatin { index += 1 }
        if index - start >= 3, scan.isIndicatorValue(at: index) { return .skip(to: index) }
        while scan[index].isLatin || scan[index].isDigit
            || (scan[index] == "." || scan[index] == "-" || scan[index] == "_")
                && (scan[index + 1].isDigit || scan[index + 1].isLatin)
        {
            index += 1
        }
        return .skip(to: index)
    }
}

extension Scan {
    /// 7.2万元 of 人均GDP7.2万元: the number behind an abbreviation has a unit that no name ends in.
    fileprivate func isIndicatorValue(at index: Int) -> Bool {
        guard self[index].isDigit, let unit = Measured.read(in: self, at: index)?.unit else { return false }
        return unit.kind == .money || unit.kind == .percent || unit.kind == .points
    }
}

/// Set phrases with numerals in them.
///
/// Source: slogans and terms of national policy, and idioms of 《现代汉语词典》, collected for this project. A phrase belongs
/// here when it stands without quotation marks and begins with what would be read as a number and a classifier.
enum FixedExpressions {
    private static let phrases = """
        两个维护 两个确立 四个意识 四个自信 四个全面 五位一体 三位一体 四位一体 两个毫不动摇 两个健康 两个一百年 两个结合 两个大局 三个代表 三个务必 四个服从 八项规定
        四个最严 四个不摘 五个一 六个一 三个一 四个一 两个一 七个一 八个一 十个一 五个一工程 三个区分开来 四个革命 一个合作 四种形态 两个清单 三重一大 三会一课
        两个责任 一岗双责 三个必须 三个责任 三条红线 三条控制线 三条底线 三道红线 两条腿 两只手 两手抓 一个中心 两个基本点 四项基本原则 四个体系 两个不变 三个坚持
        学前三年 学前一年 学前两年 九年义务 九年一贯 十二年一贯 十五年教育 十年禁渔 十年禁捕 三项制度改革 三项岗位 三项纠纷 三条例 四项监督 三项清单 两项补贴 两项改革 两个轮子 两个市场
        两种资源 两个先行 两个大局 三次产业 二次供水 二次创业 二次元 二次污染 二次装修 二次加压 一次产业 一次能源 一次性 一次办 一次办成 一次办好 一次告知 一次会议 二次会议
        三次会议 四次会议 五次会议 六次会议 三件套 四件套 三张清单 一张网 一张图 一张表 一张蓝图 一张清单 一件事 一条龙 一条线 一条心 一本账 一本通 一把手 一个窗口
        一个系统 一个平台 一个声音 一个标准 一个口子 一枚印章 一枚公章 一站式 一门式 一人一策 一人一档 一户一策 一户一档 一户多宅 一企一策 一村一品 一县一业 一项一策 一案一策
        千家万户 千方百计 千军万马 成千上万 成百上千 百万大军 百年大计 百年老店 百年未有 百年变局 百年奋斗 百年目标 百日攻坚 百日会战 百日行动 千年古 千年大计
        万无一失 万众一心 亿万 亿元村 亿元县 百家争鸣 百家姓 十件套 四点半 三点半 三点一线 三句半 三门峡 三门县 三台县 三台山 三班倒 四班三倒 五保户 五保供养
        七项规定 五项管理 六项机制 十条措施 双百 三种人 三类人员 三类人 两类人员 两个经营性 一类疫苗 二类疫苗 一类口岸 二类口岸 三类口岸 一类水质 二类水质 三类水质
        四类水质 五类水质 两个专项 三支一扶 三支队伍 三支力量 五支队伍 四支队伍 两支队伍 四套班子 四大班子 两委班子 三套班子 三级联动 三亩地 一亩三分地 百里挑一
        一家家 一项项 一件件 一桩桩 一条条 一座座 一批批 一步步 一天天 一年年 一次次 一点点 一年四季 一年一度 一天到晚 一户一 一村一 一人一 一企一 一事一
        7×24小时 7*24小时 7X24小时 7x24小时 5×8小时 5*8小时 1对1 一对一
        三番五次 三番两次 七个有之 十字路口 十字街 八小时外 八小时以外 八小时之外 七台河 一次又一次 一个个 三天两头 两头婚 两个人一台戏 半斤八两 一五一十 二一添作五
        三下乡 五个不准 五天工作制 六大员 八竿子 九九归一 三八红旗 三八妇联 五四红旗 八一路 一二九 一把尺子 一盘棋 一竿子 一股绳 一块地 一块屏
        五家渠 五台山 五台县 九台 
        一日游 两日游 三日游 二人转 三人行 三个臭皮匠 两张皮 一系列
        """

    private static let words = phrases.split(whereSeparator: \.isWhitespace).map(String.init)

    /// The phrases.
    static let lexicon = Lexicon(words: phrases, meaning: ())

    /// The characters they begin with.
    static let starts = String(Set(words.compactMap(\.first)))
}
