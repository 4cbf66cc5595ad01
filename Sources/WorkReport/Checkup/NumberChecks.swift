internal import Values

/// Checks numbers that cannot be true by themselves or beside their parts.
struct NumberChecks {
    let reading: Reading

    /// Findings about parts that exceed their whole and about rates above 100 %.
    func findings() -> [Finding] {
        var findings: [Finding] = []
        for item in reading.items.indices {
            let commitments = reading.items[item].commitments
            for commitment in commitments.indices {
                let indicators = commitments[commitment].indicators
                if indicators.indices.contains(where: { indicators[$0].within != nil }) {
                    findings += partFindings(indicators)
                }
                for index in indicators.indices {
                    if indicators[index].kind == .ratio, let finding = percentFinding(indicators[index]) {
                        findings.append(finding)
                    }
                }
            }
        }
        return findings
    }

    // MARK: Parts of a whole

    private func partFindings(_ indicators: [Indicator]) -> [Finding] {
        let parts = Dictionary(grouping: indicators.filter { $0.within != nil }) { $0.within ?? 0 }
        return parts.keys.sorted().filter(indicators.indices.contains).compactMap { index in
            partFinding(parts[index] ?? [], whole: indicators[index])
        }
    }

    private func partFinding(_ all: [Indicator], whole: Indicator) -> Finding? {
        guard whole.kind == .count || whole.kind == .level, let limit = whole.amount.exact else { return nil }
        let parts = all.filter {
            $0.amount.unit == whole.amount.unit && $0.kind == whole.kind && $0.comparator != .atMost
                && $0.comparator != .under
        }
        let sizes = parts.compactMap(\.amount.exact)
        guard sizes.count == parts.count, let largest = sizes.max(), let sum = sum(sizes) else { return nil }
        let figures = parts.map(\.amount.text).joined(separator: "、")
        // Parts of a lower bound may overlap (产业项目, 亿元以上项目); one of them alone may not exceed it unnoticed.
        guard largest > limit || whole.comparator != .atLeast && sum > limit else { return nil }
        let message =
            parts.count == 1
            ? "“\(whole.subject)”总数\(whole.amount.text)，其中一项\(figures)就超过了总数。"
            : "“\(whole.subject)”总数\(whole.amount.text)，其中\(parts.count)项\(figures)，合计\(printed(sum, like: whole))，超过总数。"
        return FindingRule.partsExceedWhole.finding(message, at: whole.span, suggestion: "请核对总数和各分项。")
    }

    /// The exact sum; `nil` where it has more than 18 digits.
    private func sum(_ numbers: [ExactNumber]) -> ExactNumber? {
        numbers.reduce(Optional(ExactNumber(0))) { $0?.adding($1) }
    }

    /// A sum with the scale word and unit of the whole: 115亿元.
    private func printed(_ sum: ExactNumber, like whole: Indicator) -> String {
        let one = Amount(value: 1, scale: whole.amount.scale, unit: nil).exact?.coefficient
        let power = one.map { String($0).utf8.count - 1 } ?? 0
        let value = sum.divided(byPowerOfTen: power) ?? sum
        return Amount(value: value, scale: whole.amount.scale, unit: whole.amount.unit).text
    }

    // MARK: Rates

    /// How rates end that are parts of a whole.
    private static let rates = [
        "覆盖率", "合格率", "达标率", "普及率", "入学率", "入园率", "巩固率", "参保率", "处理率", "治理率", "利用率", "入户率", "办结率", "回复率", "满意率",
        "满意度", "城镇化率", "绿化率", "优良率", "优良天数比例", "优良天数比率", "签约率", "到位率", "就业率", "占比", "比重", "知晓率", "接种率", "检测率", "监测率",
        "通达率", "通车率",
        "通水率", "收集率", "转化率", "机械化率", "森林覆盖率", "破案率", "调解成功率", "上线率", "可办率",
    ]
    /// Rates with such an ending that may well exceed 100 %.
    private static let exceptions = ["毛入学率", "毛入园率", "拨备覆盖率", "流动性覆盖率", "产能利用率", "保障覆盖率"]

    private func percentFinding(_ indicator: Indicator) -> Finding? {
        guard indicator.kind == .ratio, indicator.amount.unit == "%", indicator.amount.scale == nil,
            indicator.amount.value > 100, NumberChecks.rates.contains(where: indicator.subject.hasSuffix),
            !NumberChecks.exceptions.contains(where: indicator.subject.hasSuffix)
        else { return nil }
        let message = "“\(indicator.subject)”写为\(indicator.amount.text)，这类比率不可能超过100%。"
        return FindingRule.impossiblePercent.finding(message, at: indicator.span, suggestion: "请核对数字，或改用准确的指标名称。")
    }
}
