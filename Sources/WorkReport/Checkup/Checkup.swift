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
        var found = itemFindings()
        found += organisationFindings()
        found += remarkFindings()
        found += countFindings()
        found += ImpliedNumbers(reading: reading).findings()
        found += NumberChecks(reading: reading).findings()
        found += TargetConflicts(reading: reading).findings()
        found += DeadlineChecks(reading: reading, documentDate: documentDate).findings()
        found += VagueWords(reading: reading).findings()
        sort(&found)
        return found
    }

    /// Sorts findings by moving each of them once.
    private func sort(_ found: inout [Finding]) {
        let places = found.indices.map { Place(start: found[$0].span.start, end: found[$0].span.end, index: $0) }
        let order = places.sorted { left, right in
            if left.start != right.start { return left.start < right.start }
            let (one, other) = (left.index, right.index)
            if found[one].code != found[other].code { return found[one].code < found[other].code }
            return left.end != right.end ? left.end < right.end : found[one].message < found[other].message
        }
        var sources = order.map(\.index)
        for place in sources.indices {
            var target = place
            while sources[target] != place, sources[target] != target {
                let source = sources[target]
                found.swapAt(target, source)
                sources[target] = target
                target = source
            }
            sources[target] = target
        }
    }

    /// Where one of the findings stands.
    private struct Place {
        let start: Int
        let end: Int
        let index: Int
    }

    private func itemFindings() -> [Finding] {
        var findings: [Finding] = []
        let yearEnd = "未核定前按\(reading.year.map { "\($0)年12月31日" } ?? "计划年度年底")推定。"
        for index in reading.items.indices {
            takeFindings(index, yearEnd, into: &findings)
        }
        return findings
    }

    /// Takes what is found about an item, in the order of the codes.
    private func takeFindings(_ index: Int, _ yearEnd: String, into findings: inout [Finding]) {
        let (commitments, place) = (reading.items[index].commitments, titles[index])
        let organisations = reading.items[index].organisations
        let isLost = reading.items[index].title.isEmpty
        let isEmpty = !isLost && !commitments.indices.contains(where: { commitments[$0].kind.isVerifiable })
        let isOpen =
            reading.items[index].deadline == nil
            && !commitments.indices.contains(where: { commitments[$0].statesDeadline })
        let quoted = isEmpty || isOpen || organisations.isEmpty ? quoted(index) : ""
        if isEmpty {
            let message = quoted + "里没有可核验的承诺（数量、成果或底线）。"
            findings.append(FindingRule.noCommitment.finding(message, at: place, suggestion: "请补充可核验的工作内容，或按定性事项管理。"))
        }
        if organisations.isEmpty {
            findings.append(
                FindingRule.noOrganisation.finding(quoted + "没有写明责任单位。", at: place, suggestion: "请补上责任单位。"))
        } else if organisations.count > 1, let finding = leadFinding(reading.items[index]) {
            findings.append(finding)
        }
        if isOpen {
            findings.append(
                FindingRule.noDeadline.finding(quoted + "没有写明完成时限。", at: place, suggestion: yearEnd))
        }
        if isLost {
            findings.append(FindingRule.lostBeginning.finding("这一事项没有名称，只读到后半部分。", at: place, suggestion: "请对照原件补上开头。"))
        }
    }

    private func quoted(_ index: Int) -> String {
        Item.quoted(number: reading.items[index].number, title: reading.items[index].title)
    }

    private func leadFinding(_ item: Item) -> Finding? {
        if item.count(of: .lead) > 1 {
            let leads = item.organisations.filter { $0.role == .lead }
            let names = leads.map(\.name).joined(separator: "、")
            let message = "\(item.quoted)有\(leads.count)个牵头单位：\(names)。"
            return FindingRule.severalLeads.finding(message, at: leads[1].span, suggestion: "请核定由哪一个汇总报送。")
        }
        guard item.answering == nil else { return nil }
        let message = "\(item.quoted)列了\(item.organisations.count)个单位，没有写明谁牵头。"
        let suggestion = "如按首位牵头的惯例，应为“\(item.organisations[0].name)”，请核定。"
        return FindingRule.noLead.finding(message, at: item.organisations[0].span, suggestion: suggestion)
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
    var quoted: String { Item.quoted(number: number, title: title) }

    fileprivate static func quoted(number: String?, title: String) -> String {
        var quoted = number.map { "第" + $0 + "项" } ?? "事项"
        if title.isEmpty { return quoted }
        quoted.reserveCapacity(quoted.utf8.count + title.utf8.count + 48)
        quoted += "“"
        quoted += title
        quoted += "”"
        return quoted
    }

    /// The one organisation that answers for the result: the only lead, the only organisation, or the only responsible one
    /// beside others that cooperate. `nil` where the document leaves it open.
    var answering: Organisation? {
        let leads = count(of: .lead)
        if leads > 0 { return leads == 1 ? organisations.first { $0.role == .lead } : nil }
        if organisations.count == 1 { return organisations[0] }
        return count(of: .responsible) == 1 ? organisations.first { $0.role == .responsible } : nil
    }

    /// How many organisations have the role.
    fileprivate func count(of role: Organisation.Role) -> Int {
        organisations.indices.count { organisations[$0].role == role }
    }
}

extension Commitment {
    /// Whether it can be told at the year's end if it was kept.
    var isVerifiable: Bool { kind.isVerifiable }

    /// Whether it, or a number in it, has a deadline that the document states.
    @inline(__always) var statesDeadline: Bool {
        deadline?.origin == .stated
            || indicators.indices.contains { indicators[$0].deadline?.origin == .stated }
    }
}

extension Commitment.Kind {
    /// Whether a commitment of this kind can be told at the year's end if it was kept.
    var isVerifiable: Bool {
        switch self {
        case .quantity, .milestone, .redline: true
        case .ongoing, .qualitative: false
        }
    }
}
