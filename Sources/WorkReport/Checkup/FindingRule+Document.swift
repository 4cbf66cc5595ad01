/// Rules about the document as a whole: its numbering, its completeness, its origin.
extension FindingRule {
    static let numberGap = FindingRule(
        "D105", .warning, example: "1.……2.……4.……（没有第3项）",
        chinese: .init(
            "编号不连续", reason: "编号跳过了一个或几个数，可能漏排了事项，也可能是转换文件时丢了段落。",
            looksAt: "同一级编号是否逐一递增。", advice: "请对照原件，确认没有漏掉事项。"),
        english: .init(
            "A gap in the numbers",
            reason: "One number or more is left out: an item was forgotten, or lost when the file was converted.",
            looksAt: "Whether the numbers of one level rise by one.", advice: "Compare with the original."))
    static let numberRepeat = FindingRule(
        "D106", .warning, example: "1.……2.……2.……（第2项出现两次）",
        chinese: .init(
            "编号重复或倒退", reason: "同一级编号重复或倒退，引用编号时会混淆。",
            looksAt: "同一级编号是否出现相同或更小的数；换一个部分重新编号不算。", advice: "请对照原件改正编号。"),
        english: .init(
            "A number repeated", reason: "Numbers that repeat or step back make references ambiguous.",
            looksAt:
                "Whether a number of one level is equal to or below the one before; starting anew in a section is no repeat.",
            advice: "Correct the numbers after the original."))
    static let sectionCount = FindingRule(
        "D107", .warning, example: "现将八个方面工作分解如下：（正文只有七个部分）",
        chinese: .init(
            "部分数与文件宣布的不符", reason: "文件开头宣布的部分数与实际读到的不一样，可能有内容遗漏。",
            looksAt: "开头“N个方面”“N大项”与正文的部分数。", advice: "请对照原件，确认没有遗漏。"),
        english: .init(
            "Another number of sections than announced",
            reason: "The preamble announces a number that is not what was read.",
            looksAt: "The number announced before the first heading, and the sections.",
            advice: "Compare with the original."))
    static let itemCount = FindingRule(
        "D108", .warning, example: "现分解为138项工作任务：（正文只有137项）",
        chinese: .init(
            "事项数与文件宣布的不符", reason: "文件开头宣布的事项数与实际读到的不一样，可能有内容遗漏或合并。",
            looksAt: "开头“N项工作任务”与读到的事项数。", advice: "请对照原件，确认没有遗漏或合并。"),
        english: .init(
            "Another number of items than announced",
            reason: "The preamble announces a number that is not what was read.",
            looksAt: "The number announced before the first heading, and the items.",
            advice: "Compare with the original: an item may be lost, or two run into one."))
    static let lostText = FindingRule(
        "D109", .warning, example: "全面开展排查整（换页）动，进一步提升能力。",
        chinese: .init(
            "疑似缺字断句", reason: "换页或换行处前后接不上，转换文件时可能丢了文字，其中可能就有数字和单位。",
            looksAt: "段落开头不像一句话的开头，或责任单位之前的一句没有结束。", advice: "请对照原件补齐后重新导入。"),
        english: .init(
            "Text seems to be lost",
            reason: "What stands before and behind a break does not fit; numbers or names may be lost with it.",
            looksAt: "Paragraphs that begin like the middle of a sentence, or break off before the organisations.",
            advice: "Complete the text after the original and import it again."))
    static let secrecyMark = FindingRule(
        "D114", .error, example: "机密★1年",
        chinese: .init(
            "出现密级标志", reason: "正文里有密级标志。涉密文件不得进入本系统。",
            looksAt: "秘密、机密、绝密后面带星号，“密级：”后面的这些词，以及文件开头单独成行或在括号里的这些词。",
            advice: "请立即停止导入，按保密规定处理。系统会拒绝导入，不保存任何内容。"),
        english: .init(
            "A mark of secrecy",
            reason: "The text bears a mark of secrecy. Classified documents must never enter this system.",
            looksAt:
                "秘密, 机密 or 绝密 with a star, behind 密级：, or alone in a line or bracket at the head of the document.",
            advice: "Stop at once and follow the rules on secrecy. An import is refused and nothing is kept."))
    static let interruptedName = FindingRule(
        "D115", .warning, example: "责任单位：县发展改革局、县（— 2 —）教育局",
        chinese: .init(
            "名称被页码隔断", reason: "页码夹在名称中间，名称按原文照录，可能不完整。",
            looksAt: "单位名称中间夹有页码或页眉。", advice: "请在核定时改正名称。"),
        english: .init(
            "A name cut by a page mark", reason: "A page mark stands inside a name, which is kept as printed.",
            looksAt: "Names with a page number or running head inside.", advice: "Correct the name at approval."))
    static let lostBeginning = FindingRule(
        "D116", .warning, example: "（六）完成时限：12月底前（前面没有事项名称）",
        chinese: .init(
            "事项缺少开头", reason: "只读到事项的后半部分，没有事项名称，文件可能从中间截取。",
            looksAt: "第一个编号之前的责任单位、时限等栏目。", advice: "请对照原件补上开头。"),
        english: .init(
            "An item without its beginning",
            reason: "Only the rest of an item was read; the document may be an extract.",
            looksAt: "Fields such as organisations or deadlines before the first number.",
            advice: "Complete the beginning after the original."))
    static let noYear = FindingRule(
        "D118", .warning, example: "重点工作任务分解（全文没有年份）",
        chinese: .init(
            "没有写明年度", reason: "文件里没有计划年度，“年底前”“6月底前”等时限无法换算成日期。",
            looksAt: "标题、开头和正文里的年份，都没有时再看文件名。", advice: "请在导入时填写年度。"),
        english: .init(
            "No plan year", reason: "Without a year, deadlines such as 年底前 or 6月底前 are no dates.",
            looksAt: "Years in title, preamble and text, then in the file's name.", advice: "Give the year at import."))
}
