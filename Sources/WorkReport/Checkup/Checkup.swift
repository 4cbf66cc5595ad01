internal import Values

/// The check-up (量化体检) of a reading: what a person should settle before the plan is adopted and dispatched.
///
/// It proposes and never changes what was read.
struct Checkup {
    let reading: Reading
    /// The place of each item's number and title.
    let titles: [Span]
    let remarks: StructureRemarks
    /// The day that the document bears.
    let documentDate: CalendarDate?

    /// All findings, by place, then by code and words: one clause may disagree with two others.
    func findings() -> [Finding] {
        let found =
            itemFindings() + organisationFindings() + remarkFindings() + countFindings()
            + ImpliedNumbers(reading: reading).findings() + NumberChecks(reading: reading).findings()
            + TargetConflicts(reading: reading).findings()
            + DeadlineChecks(reading: reading, documentDate: documentDate).findings()
            + VagueWords(reading: reading).findings()
        return found.sorted {
            ($0.span.start, $0.code, $0.span.end, $0.message) < ($1.span.start, $1.code, $1.span.end, $1.message)
        }
    }

    private func itemFindings() -> [Finding] {
        zip(reading.items, titles).flatMap { item, place in
            responsibilityFindings(item, place) + contentFindings(item, place)
        }
    }

    private func responsibilityFindings(_ item: Item, _ place: Span) -> [Finding] {
        let name = item.quoted
        guard let first = item.organisations.first else {
            return [FindingRule.noOrganisation.finding("\(name)没有写明责任单位。", at: place, suggestion: "请补上责任单位。")]
        }
        let leads = item.organisations.filter { $0.role == .lead }
        if leads.count > 1 {
            let names = leads.map(\.name).joined(separator: "、")
            let message = "\(name)有\(leads.count)个牵头单位：\(names)。"
            return [FindingRule.severalLeads.finding(message, at: leads[1].span, suggestion: "请核定由哪一个汇总报送。")]
        }
        guard item.answering == nil else { return [] }
        let message = "\(name)列了\(item.organisations.count)个单位，没有写明谁牵头。"
        let suggestion = "如按首位牵头的惯例，应为“\(first.name)”，请核定。"
        return [FindingRule.noLead.finding(message, at: first.span, suggestion: suggestion)]
    }

    private func contentFindings(_ item: Item, _ place: Span) -> [Finding] {
        let name = item.quoted
        var findings: [Finding] = []
        if item.title.isEmpty {
            findings.append(FindingRule.lostBeginning.finding("这一事项没有名称，只读到后半部分。", at: place, suggestion: "请对照原件补上开头。"))
        } else if !item.commitments.contains(where: \.isVerifiable) {
            let message = "\(name)里没有可核验的承诺（数量、成果或底线）。"
            findings.append(FindingRule.noCommitment.finding(message, at: place, suggestion: "请补充可核验的工作内容，或按定性事项管理。"))
        }
        let dated = item.deadline != nil || item.commitments.contains(where: \.statesDeadline)
        if !dated {
            let end = reading.year.map { "\($0)年12月31日" } ?? "计划年度年底"
            let message = "\(name)没有写明完成时限。"
            findings.append(FindingRule.noDeadline.finding(message, at: place, suggestion: "未核定前按\(end)推定。"))
        }
        return findings
    }

    private func remarkFindings() -> [Finding] {
        remarks.jumps.map(jumpFinding)
            + remarks.lost.map { FindingRule.lostText.finding("此处前后文接不上，疑似缺字。", at: $0, suggestion: "请对照原件补齐。") }
            + remarks.secret.map {
                FindingRule.secrecyMark.finding("此处有密级标志，涉密文件不得进入本系统。", at: $0, suggestion: "请停止导入，按保密规定处理。")
            }
            + remarks.interrupted.map {
                FindingRule.interruptedName.finding("页码夹在名称中间，名称按原文照录。", at: $0, suggestion: "请在核定时改正名称。")
            }
    }

    private func jumpFinding(_ jump: StructureRemarks.Jump) -> Finding {
        guard jump.value > jump.expected else {
            let message = "编号\(jump.value)在编号\(jump.expected - 1)之后，重复或倒退。"
            return FindingRule.numberRepeat.finding(message, at: jump.span, suggestion: "请对照原件改正编号。")
        }
        let missing = jump.value - 1 == jump.expected ? "\(jump.expected)" : "\(jump.expected)至\(jump.value - 1)"
        let message = "编号从\(jump.expected - 1)跳到\(jump.value)，缺少\(missing)。"
        return FindingRule.numberGap.finding(message, at: jump.span, suggestion: "请对照原件，确认没有漏掉事项。")
    }

    private func countFindings() -> [Finding] {
        var findings: [Finding] = []
        let start = reading.sections.first?.span ?? titles.first
        guard let start else { return [] }
        if let announced = reading.announcedSections, announced != reading.sections.count {
            let message = "文件宣布\(announced)个部分，读到\(reading.sections.count)个。"
            findings.append(FindingRule.sectionCount.finding(message, at: start, suggestion: "请对照原件，确认没有遗漏。"))
        }
        if let announced = reading.announcedItems, announced != reading.items.count {
            let message = "文件宣布\(announced)项，读到\(reading.items.count)项。"
            findings.append(FindingRule.itemCount.finding(message, at: start, suggestion: "请对照原件，确认没有遗漏或合并。"))
        }
        if reading.year == nil {
            findings.append(FindingRule.noYear.finding("文件没有写明计划年度。", at: start, suggestion: "请在导入时填写年度。"))
        }
        return findings
    }
}

extension Item {
    /// The item as it is named in sentences: 第3项“抓实项目建设”.
    var quoted: String {
        let number = number.map { "第\($0)项" } ?? "事项"
        return title.isEmpty ? number : "\(number)“\(title)”"
    }

    /// The one organisation that answers for the result: the only lead, the only organisation, or the only responsible one
    /// beside others that cooperate. `nil` where the document leaves it open.
    var answering: Organisation? {
        let leads = organisations.filter { $0.role == .lead }
        if !leads.isEmpty { return leads.count == 1 ? leads[0] : nil }
        if organisations.count == 1 { return organisations[0] }
        let responsible = organisations.filter { $0.role == .responsible }
        return responsible.count == 1 ? responsible[0] : nil
    }
}

extension Commitment {
    /// Whether it can be told at the year's end if it was kept.
    var isVerifiable: Bool {
        switch kind {
        case .quantity, .milestone, .redline: true
        case .ongoing, .qualitative: false
        }
    }

    /// Whether it, or a number in it, has a deadline that the document states.
    var statesDeadline: Bool {
        deadline?.origin == .stated || indicators.contains { $0.deadline?.origin == .stated }
    }
}
