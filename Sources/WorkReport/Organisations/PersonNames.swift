/// Splits lists of persons' names, and takes away what stands around a name: posts, telephones, forms of address.
struct PersonNames {
    let keys: [UInt16]
    let gaps: [Bool]

    /// The names in a range: parted by marks or white space; a bracket behind other words holds the names.
    func names(in range: Range<Int>) -> [Range<Int>] {
        if let inner = bracketed(range) { return names(in: inner) }
        return words(in: range).compactMap(withoutPosts)
    }

    /// The posts in a range, which stand for their holders where nobody is named: 分管副县长.
    func posts(in range: Range<Int>) -> [Range<Int>] { words(in: range).filter { !isAside($0) } }

    private func words(in range: Range<Int>) -> [Range<Int>] {
        pieces(of: range).map(withoutBracket).flatMap(spaced).filter(isWords)
    }

    /// The bracket that holds the names: behind words that are no name, `按《要点》分工(韦炜、夏改)`.
    private func bracketed(_ range: Range<Int>) -> Range<Int>? {
        guard let open = range.first(where: { keys[$0] == Marks.open || Marks.partsNames(keys[$0]) }),
            keys[open] == Marks.open, open > range.lowerBound + 4,
            withoutPosts(range.lowerBound..<open) == nil
                || !isWords(range.lowerBound..<open)
        else { return nil }
        let close = range.last(where: { keys[$0] == Marks.close }) ?? range.upperBound
        return close > open + 1 ? open + 1..<close : nil
    }

    /// The pieces between marks, outside brackets.
    private func pieces(of range: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = range.lowerBound
        var depth = 0
        for index in range {
            if keys[index] == Marks.open { depth += 1 }
            if keys[index] == Marks.close { depth = max(0, depth - 1) }
            guard depth == 0, Marks.partsNames(keys[index]) || keys[index] == Marks.colon else { continue }
            if index > start { pieces.append(start..<index) }
            start = index + 1
        }
        if start < range.upperBound { pieces.append(start..<range.upperBound) }
        return pieces
    }

    private func isWords(_ range: Range<Int>) -> Bool {
        (2...16).contains(range.count) && range.allSatisfy { Marks.isHan(keys[$0]) || keys[$0] == 0xB7 }
    }

    /// Whether a word says how to reach a person: 联系电话.
    private func isAside(_ range: Range<Int>) -> Bool { PersonWords.asides.occurs(in: keys, range) }

    /// The name in a word that may carry a post before or behind it: 副县长张伟, 张伟副县长, 王明同志; `nil` for a post
    /// alone.
    private func withoutPosts(_ word: Range<Int>) -> Range<Int>? {
        if isAside(word) { return nil }
        var word = word
        while word.count > 2,
            let form = PersonWords.address.suffix(keys, from: word.lowerBound, to: word.upperBound)
        {
            word = word.lowerBound..<form.start
        }
        guard let post = post(in: word) else { return word }
        let (before, behind) = (word.lowerBound..<post.lowerBound, post.upperBound..<word.upperBound)
        if (2...4).contains(behind.count) { return behind }
        return behind.isEmpty && (2...3).contains(before.count) && !isOffice(before) ? before : nil
    }

    /// Whether a word begins as persons' names do.
    func beginsLikeName(_ word: Range<Int>) -> Bool {
        word.first.map { PersonWords.surnames.contains(keys[$0]) } ?? false
    }

    /// From the first post in a word to the end of the last one.
    private func post(in word: Range<Int>) -> Range<Int>? {
        var found: Range<Int>?
        var index = word.lowerBound
        while index < word.upperBound {
            if let match = PersonWords.posts.match(keys, at: index, before: word.upperBound) {
                found = (found?.lowerBound ?? index)..<match.end
                index = match.end
            } else {
                index += 1
            }
        }
        return found
    }

    /// Whether the words before a post name the office, not the person: 县委, 镇党委.
    private func isOffice(_ range: Range<Int>) -> Bool {
        guard let last = range.last else { return true }
        return PersonWords.offices.contains(keys[last]) || OrganisationWords.levels.contains(keys[range.lowerBound])
    }

    /// Words parted by white space only. White space inside a name of two characters (`俞 悦`) parts nothing.
    private func spaced(_ range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start = range.lowerBound
        for index in range.dropFirst() where gaps[index] {
            words.append(start..<index)
            start = index
        }
        words.append(start..<range.upperBound)
        words = words.map(withoutTelephone).filter { !$0.isEmpty }
        return words.count == 1 ? words : joined(words)
    }

    /// A word without the number at its end: 俞悦13912345678.
    private func withoutTelephone(_ word: Range<Int>) -> Range<Int> {
        let digits = word.reversed().prefix { Marks.isDigit(keys[$0]) || keys[$0] == 0x2D }.count
        return digits >= 7 ? word.lowerBound..<word.upperBound - digits : word
    }

    /// Joins single characters to the word behind them, and parts `悦陆` where two spaced names ran together.
    private func joined(_ words: [Range<Int>]) -> [Range<Int>] {
        var names: [Range<Int>] = []
        var open: Int?
        for word in words {
            if let start = open {
                names.append(start..<word.lowerBound + 1)
                open = nil
                if word.count > 2 {
                    names.append(word.lowerBound + 1..<word.upperBound)
                } else if word.count == 2 {
                    open = word.lowerBound + 1
                }
            } else if word.count == 1 {
                open = word.lowerBound
            } else {
                names.append(word)
            }
        }
        return names
    }

    private func withoutBracket(_ range: Range<Int>) -> Range<Int> {
        guard let open = range.first(where: { keys[$0] == Marks.open }) else { return range }
        return range.lowerBound..<open
    }
}

/// The words that stand around persons' names.
enum PersonWords {
    static let posts = Lexicon<Bool>(
        """
        书记 副书记 常委 县长 副县长 市长 副市长 区长 副区长 省长 副省长 州长 副州长 旗长 副旗长 镇长 副镇长 乡长 副乡长 秘书长 副秘书长
        主任 副主任 局长 副局长 部长 副部长 厅长 副厅长 主席 副主席 委员 站长 副站长 所长 副所长 科长 副科长 股长 副股长 处长 副处长 队长
        副队长 大队长 支队长 院长 副院长 校长 副校长 园长 会长 副会长 理事长 董事长 总经理 副总经理 经理 村主任 支书 调研员 四级调研员 三级调研员
        二级调研员 一级调研员 主任科员 党组成员 党委委员 负责人 分管负责人 主要负责人 分管领导 主要领导 总工程师 总规划师 政委 检察长 参谋长
        """)
    /// Family names, the most frequent ones of the census of 2020 and some more.
    static let surnames = Set(
        """
        王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫
        段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔牛葛洪温庞安殷庄倪章兰俞施申成柯柴华樊游齐翟耿聂焦关詹纪舒屈欧项祝涂路季莲梅盛童颜辛管毕鲁岳凌尚卓苗骆裴
        左符包翁宁耿邢席卫柳费解阮尤鲍牟柏瞿褚文阎谷车霍戚巩冷蒲芦宫古闵桂滕习商隋佟桑景冉全楚敖麻欧阳上官司马诸葛皇甫闻米蓝明荆靳赖房苟伍宗强储查窦甘连臧鹿宿郎边
        單張劉陳楊黃趙吳孫馬羅鄭許韓鄧馮蕭葉蘇呂盧鍾譚陸範賈鄒閆龍賀顧龔萬錢戴嚴湯喬龐莊倪蘭俞
        """.utf16.filter { $0 > 0x20 })
    /// Forms of address behind a name.
    static let address = Lexicon<Bool>("同志 同志负责 负责 牵头 等 等同志", direction: .backward)
    /// What says how to reach a person.
    static let asides = Lexicon<Bool>("电话 手机 邮箱 传真 联系方式")
    /// Last characters of the name of an office.
    static let offices = UnitSet("委组部办会局府镇乡室院校党政务席区县市")
}
