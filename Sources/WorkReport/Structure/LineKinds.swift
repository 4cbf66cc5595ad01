/// Recognises lines that are no part of the text: page marks, what web pages put around a document, sign-offs.
struct LineKinds {
    let text: SourceText

    private static let residue = Lexicon<Bool>(
        """
        分享到 分享: 字体: 字号: 字体大小 浏览次数 浏览量 来源: 信息来源 发布日期 发布时间 发布机构 索引号 点击数 打印本页 关闭窗口 上一篇 下一篇
        相关新闻 返回顶部 设为首页 加入收藏 无障碍阅读 长者版 责任编辑 扫一扫 版权所有 相关附件 相关链接 发文单位 发文字号 文件类型 效力状态
        阅读次数 访问次数 添加 栏目: 侵权投诉 海报 电脑桌面 (此件公开发布) (此件主动公开) (此件依申请公开) [打印 主办单位:网 编辑: 朗读 VIP
        当前位置 您的位置 您当前的位置 您现在的位置 您所在的位置 所在位置 位置导航 位置: 网站首页 首页| 首页> 返回首页 返回列表 信息索引 主题分类
        发文机关: 发文机构 发文日期 成文日期 公开方式 有效性: 主题词: 文号: 时间:20 日期:20 作者: 点击: 点击量 阅读: 阅读量 访问量 [字体 [大中小]
        (大中小) 微信扫一扫 简体版 繁体版 无障碍浏览 智能问答 责编 本报讯 通讯员 撰稿: 供稿: 审核: 校对: 初审: 原标题
        """)
    /// With what the part of a web page behind a document begins: nothing below it belongs to the document.
    private static let closings = Lexicon<Bool>(
        """
        上一篇 下一篇 上一条 下一条 相关新闻 相关阅读 相关文章 相关信息 相关链接 延伸阅读 新闻推荐 推荐阅读 热门推荐 猜你喜欢 友情链接 版权所有 版权声明
        网站地图 网站标识码 网站声明 关于我们 联系我们 扫一扫 主办: 承办: 技术支持: 相关解读 我要纠错 打印本页 关闭窗口 返回顶部 责任编辑 免责声明
        网友评论
        """)
    /// What stands only at the foot of web pages.
    private static let footers = Lexicon<Bool>("ICP备 公网安备 网安备 Copyright 网站标识码")
    private static let notes = Lexicon<Bool>("附注: 注: 说明: 备注:1 备注:① 填表说明: 注1: 附:")
    private static let drawn = UnitSet("-—―|=+_:*~·.─│┼├┤┌┐└┘━┃")
    private static let leaders = UnitSet("…·.．")

    /// Whether the line is drawn, not written: the rule under a table's head.
    func isFrame(_ line: SourceText.Line) -> Bool {
        line.range.allSatisfy { LineKinds.drawn.contains(text.keys[$0]) }
    }

    /// Whether the line belongs to a table of contents: dots that lead to a page number.
    func isContents(_ line: SourceText.Line) -> Bool {
        let digits = line.range.suffix(4).reversed().prefix {
            Marks.isDigit(text.keys[$0]) || text.keys[$0] == Marks.close
        }
        let dots = line.range.dropLast(digits.count).suffix(3)
        guard line.range.count > 4, dots.count == 3 else {
            return line.range.count == 2 && isContentsHeading(line.range)
        }
        return !digits.isEmpty && dots.allSatisfy { LineKinds.leaders.contains(text.keys[$0]) }
            || dots.suffix(2).allSatisfy { text.keys[$0] == 0x2026 } && line.range.count < 60
    }

    private func isContentsHeading(_ range: Range<Int>) -> Bool {
        text.keys[range.lowerBound] == 0x76EE && text.keys[range.lowerBound + 1] == 0x5F55
    }

    /// Whether the line is only a number.
    func isNumber(_ line: SourceText.Line) -> Bool {
        line.range.count <= 3 && line.range.allSatisfy { Marks.isDigit(text.keys[$0]) }
    }

    /// Whether the line is what a web page puts around a document.
    func isResidue(_ line: SourceText.Line) -> Bool {
        let start = line.range.lowerBound
        let word = line.range.prefix(4).first { LineKinds.isWord(text.keys[$0]) } ?? start
        guard line.range.count <= 80 else { return false }
        return LineKinds.residue.match(text.keys, at: word, before: line.range.upperBound) != nil
            || LineKinds.closings.match(text.keys, at: word, before: line.range.upperBound) != nil
            || LineKinds.footers.occurs(in: text.keys, line.range)
    }

    /// Whether what a web page puts behind a document begins with the line.
    func closesPage(_ line: SourceText.Line) -> Bool {
        let word = line.range.prefix(4).first { LineKinds.isWord(text.keys[$0]) } ?? line.range.lowerBound
        return line.range.count <= 40
            && LineKinds.closings.match(text.keys, at: word, before: line.range.upperBound) != nil
    }

    private static func isWord(_ unit: UInt16) -> Bool {
        Marks.isHan(unit) || Marks.isDigit(unit) || unit == Marks.open || unit == Marks.openSquare
            || (0x41...0x7A).contains(unit)
    }

    /// Whether the line is only a day: 2023年1月3日, 二○一一年四月六日.
    func isDate(_ line: SourceText.Line) -> Bool {
        guard (6...14).contains(line.range.count), let last = line.range.last, text.keys[last] == 0x65E5 else {
            return false
        }
        var years = 0
        for unit in text.keys[line.range].dropLast() {
            if unit == 0x5E74 || unit == 0x6708 {
                years += 1
            } else if !Marks.isDigit(unit), Marks.numeral(unit) == nil {
                return false
            }
        }
        return years == 2
    }

    /// Whether a part of the document begins with the line: an annex with or without its name.
    func opensPart(_ line: SourceText.Line) -> Bool {
        let start = line.range.lowerBound
        return (2...40).contains(line.range.count) && text.keys[start] == 0x9644 && text.keys[start + 1] == 0x4EF6
    }

    /// Whether the line opens a note below a list or table: 附注：, 备注：, 注：.
    func opensNote(_ line: SourceText.Line) -> Bool {
        LineKinds.notes.match(text.keys, at: line.range.lowerBound, before: line.range.upperBound) != nil
    }

    /// The blocks with which a part of the document begins: annexes, and what follows a sign-off.
    func parts(_ blocks: [Block]) -> Set<Int> {
        let indices = blocks.indices.filter { index in
            opensPart(text.lines[blocks[index].line]) || (index > 0 && isDate(text.lines[blocks[index - 1].line]))
        }
        return Set(indices)
    }

    /// Whether the line is nothing but the word for an annex: 附件, 附件1, 附件：.
    func isAnnex(_ line: SourceText.Line) -> Bool {
        let start = line.range.lowerBound
        guard line.range.count >= 2, text.keys[start] == 0x9644, text.keys[start + 1] == 0x4EF6 else { return false }
        return text.keys[line.range].dropFirst(2).allSatisfy {
            Marks.isDigit($0) || $0 == Marks.colon || Marks.numeral($0) != nil
        }
    }
}
