import Ledger

/// A word of the field with the shape that stands beside it, so that colour is never the only sign.
struct Sign {
    var shape: String
    var word: Phrase
    /// The class for the style sheet.
    var style: String
}

extension Role {
    var phrase: Phrase { Phrase(chinese, english.capitalizedFirst) }
}

extension Field {
    var phrase: Phrase { Phrase(chinese, english) }
}

extension WorkflowState {
    var sign: Sign {
        let (shape, style) =
            switch self {
            case .draft: ("○", "draft")
            case .awaitingApproval: ("◐", "awaiting")
            case .registered: ("●", "registered")
            case .dispatched: ("▶", "dispatched")
            case .signed: ("✍", "dispatched")
            case .inProgress: ("◑", "dispatched")
            case .completionRequested: ("◔", "awaiting")
            case .awaitingReview: ("◕", "awaiting")
            case .completed: ("✓", "registered")
            case .closed: ("■", "registered")
            case .archived: ("▣", "draft")
            case .suspended: ("‖", "draft")
            }
        return Sign(shape: shape, word: Phrase(chinese, english.capitalizedFirst), style: style)
    }
}

extension Strength {
    var sign: Sign {
        switch self {
        case .guarantee: Sign(shape: "■", word: Phrase("确保", "Guaranteed"), style: "guarantee")
        case .strive: Sign(shape: "▲", word: Phrase("力争", "Strived for"), style: "strive")
        case .plan: Sign(shape: "●", word: Phrase("计划", "Planned"), style: "plan")
        case .effort: Sign(shape: "○", word: Phrase("推进", "Effort"), style: "effort")
        }
    }
}

extension Commitment.Kind {
    var phrase: Phrase {
        switch self {
        case .quantity: Phrase("定量", "Quantity")
        case .milestone: Phrase("节点", "Milestone")
        case .redline: Phrase("红线", "Red line")
        case .ongoing: Phrase("持续", "Ongoing")
        case .qualitative: Phrase("定性", "Qualitative")
        }
    }
}

extension Indicator.Kind {
    var phrase: Phrase {
        switch self {
        case .level: Phrase("达到值", "Level")
        case .count: Phrase("数量", "Count")
        case .ratio: Phrase("比例", "Ratio")
        case .growth: Phrase("增长", "Growth")
        case .rank: Phrase("位次", "Rank")
        }
    }
}

extension Comparator {
    var phrase: Phrase {
        switch self {
        case .atLeast: Phrase("不低于", "at least")
        case .atMost: Phrase("不超过", "at most")
        case .equal: Phrase("等于", "equal to")
        case .over: Phrase("超过", "over")
        case .under: Phrase("低于", "under")
        case .about: Phrase("约", "about")
        }
    }

    var symbol: String {
        switch self {
        case .atLeast: "≥"
        case .atMost: "≤"
        case .equal: "="
        case .over: ">"
        case .under: "<"
        case .about: "≈"
        }
    }
}

extension Organisation.Role {
    var phrase: Phrase {
        switch self {
        case .lead: Phrase("牵头单位", "Lead")
        case .cooperating: Phrase("配合单位", "Cooperating")
        case .responsible: Phrase("责任单位", "Responsible")
        case .supervising: Phrase("督导单位", "Supervising")
        }
    }
}

extension Deadline.Origin {
    var phrase: Phrase {
        switch self {
        case .stated: Phrase("原文写明", "stated")
        case .implied: Phrase("按年底推定", "implied by the year's end")
        case .assigned: Phrase("督查室指定", "assigned")
        }
    }
}

extension Finding.Severity {
    var sign: Sign {
        switch self {
        case .error: Sign(shape: "✕", word: Phrase("必须处理", "Must be settled"), style: "error")
        case .warning: Sign(shape: "▲", word: Phrase("应当核对", "Should be checked"), style: "warning")
        case .note: Sign(shape: "ⓘ", word: Phrase("提示", "Note"), style: "note")
        }
    }
}

extension Unread.Reason {
    var phrase: Phrase {
        switch self {
        case .preamble: Phrase("前言", "preamble")
        case .heading: Phrase("标题", "heading")
        case .context: Phrase("说明背景", "context")
        case .slogan: Phrase("口号", "slogan")
        case .noise: Phrase("页码、杂项", "noise")
        case .noAction: Phrase("没有动作", "no action")
        }
    }
}

extension String {
    /// The text as a label begins: with a capital letter.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
