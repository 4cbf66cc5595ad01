internal import Values

extension LightJudgement {
    /// Why this light? One sentence in Chinese with the arithmetic.
    public var chinese: String {
        switch reason {
        case .closed: "已销号。"
        case .suspended: "已中止，不计进度。"
        case .done: "目标已完成。"
        case .pastDue(let due, let days): "完成时限\(due)已过\(days)天，尚未完成。"
        case .noPlan: "没有计划进度，无从比较。"
        case .noReport(let planned): "应完成\(planned)，尚无已审定的进展数据。"
        case .dueSoon(let due, let days, let actual):
            days == 0
                ? "完成时限\(due)就在今天，已完成\(actual)，尚未办结。"
                : "距完成时限\(due)还有\(days)个工作日，已完成\(actual)，尚未办结。"
        case .lag(let planned, let actual, let rule):
            "计划\(planned)－实际\(actual)＝\(lagChinese(planned - actual))，\(boundChinese(planned - actual, rule))。"
        }
    }

    /// Why this light? One sentence in English with the arithmetic.
    public var english: String {
        switch reason {
        case .closed: "The matter is closed."
        case .suspended: "The matter is suspended."
        case .done: "The target is reached."
        case .pastDue(let due, let days): "Due on \(due), \(days) days ago, and not done."
        case .noPlan: "There is no plan to compare with."
        case .noReport(let planned): "Planned \(planned); no accepted report yet."
        case .dueSoon(let due, let days, let actual): "Due on \(due), in \(days) working days; \(actual) done."
        case .lag(let planned, let actual, let rule):
            "Planned \(planned) − actual \(actual) = \(points(planned - actual)) points, "
                + "\(boundEnglish(planned - actual, rule))."
        }
    }

    private func points(_ ratio: Ratio) -> String { ratio.percent().description }

    private func lagChinese(_ lag: Ratio) -> String {
        lag < .zero ? "超前\(points(.zero - lag))个百分点" : "落后\(points(lag))个百分点"
    }

    private func boundChinese(_ lag: Ratio, _ rule: LightRule) -> String {
        let (yellow, red) = (points(rule.yellowFrom), points(rule.redAbove))
        return switch light {
        case .red: "超过\(red)个百分点"
        case .yellow: "在\(yellow)至\(red)个百分点之间"
        default: "不到\(yellow)个百分点"
        }
    }

    private func boundEnglish(_ lag: Ratio, _ rule: LightRule) -> String {
        let (yellow, red) = (points(rule.yellowFrom), points(rule.redAbove))
        return switch light {
        case .red: "above \(red)"
        case .yellow: "between \(yellow) and \(red)"
        default: "below \(yellow)"
        }
    }
}
