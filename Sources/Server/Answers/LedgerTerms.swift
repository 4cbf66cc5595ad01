import Ledger

/// The field's terms in files that go to spreadsheet programs, which are Chinese whatever the language of the pages.
enum LedgerTerms {
    static func term(_ strength: Strength) -> String {
        switch strength {
        case .guarantee: "确保"
        case .strive: "力争"
        case .plan: "计划"
        case .effort: "推进"
        }
    }

    static func term(_ kind: Commitment.Kind) -> String {
        switch kind {
        case .quantity: "定量"
        case .milestone: "节点"
        case .redline: "红线"
        case .ongoing: "持续"
        case .qualitative: "定性"
        }
    }

    static func term(_ kind: Indicator.Kind) -> String {
        switch kind {
        case .level: "达到值"
        case .count: "数量"
        case .ratio: "比例"
        case .growth: "增长"
        case .rank: "位次"
        }
    }

    static func term(_ comparator: Comparator) -> String {
        switch comparator {
        case .atLeast: "不低于"
        case .atMost: "不超过"
        case .equal: "等于"
        case .over: "超过"
        case .under: "低于"
        case .about: "约"
        }
    }

    static func term(_ origin: Deadline.Origin) -> String {
        switch origin {
        case .stated: "原文写明"
        case .implied: "按年底推定"
        case .assigned: "督查室指定"
        }
    }
}
