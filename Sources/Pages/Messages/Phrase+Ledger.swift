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
        let (shape, style) =
            switch self {
            case .guarantee: ("■", "guarantee")
            case .strive: ("▲", "strive")
            case .plan: ("●", "plan")
            case .effort: ("○", "effort")
            }
        return Sign(shape: shape, word: Phrase(term.chinese, term.english.capitalizedFirst), style: style)
    }
}

extension Commitment.Kind {
    var phrase: Phrase { Phrase(term.chinese, term.english.capitalizedFirst) }
}

extension Indicator.Kind {
    var phrase: Phrase { Phrase(term.chinese, term.english.capitalizedFirst) }
}

extension Comparator {
    var phrase: Phrase { Phrase(term) }

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
    var phrase: Phrase { Phrase(term.chinese, term.english.capitalizedFirst) }
}

extension Deadline.Origin {
    var phrase: Phrase { Phrase(term) }
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
