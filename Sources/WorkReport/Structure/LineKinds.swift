/// Recognises lines that are no part of the text: page marks, what web pages put around a document, sign-offs.
struct LineKinds {
    let text: SourceText

    private static let residue = Lexicon<Bool>(
        """
        分享到 分享: 字体: 字号: 字体大小 浏览次数 浏览量 来源: 信息来源 发布日期 发布时间 发布机构 索引号 点击数 打印本页 关闭窗口 上一篇 下一篇
        相关新闻 返回顶部 设为首页 加入收藏 无障碍阅读 长者版 责任编辑 扫一扫 版权所有 相关附件 相关链接 发文单位 发文字号 文件类型 效力状态
        阅读次数 访问次数 添加 栏目: 侵权投诉 海报 电脑桌面 (此件公开发布) (此件主动公开) (此件依申请公开) 【打印 主办单位:网 编辑: 朗读 VIP
        """)
    private static let notes = Lexicon<Bool>("附注: 注: 说明: 备注:1 备注:① 填表说明: 注1: 附:")
    private static let drawn = Set("-—―|=+_:*~·.─│┼├┤┌┐└┘━┃".utf16)
    private static let leaders = Set("…·.．".utf16)

    /// Whether the line is drawn, not written: the rule under a table's head.
    func isFrame(_ line: SourceText.Line) -> Bool {
        text.keys[line.range].allSatisfy { LineKinds.drawn.contains($0) }
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
        line.range.count <= 3 && text.keys[line.range].allSatisfy(Marks.isDigit)
    }

    /// Whether the line is what a web page puts around a document.
    func isResidue(_ line: SourceText.Line) -> Bool {
        let start = line.range.lowerBound
        let behindDash = line.range.count > 1 && text.keys[start] == 0x2D ? start + 1 : start
        return line.range.count <= 80
            && LineKinds.residue.match(text.keys, at: behindDash, before: line.range.upperBound) != nil
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
        line.range.count <= 40 && text.keys[line.range].prefix(2).elementsEqual(Array("附件".utf16))
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
