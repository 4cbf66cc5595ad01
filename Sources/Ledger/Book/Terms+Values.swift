/// The field's terms for the kinds of values that a plan holds, in both languages.
extension Strength {
    /// The term: `确保`.
    public var term: BilingualText {
        switch self {
        case .guarantee: BilingualText("确保", "guaranteed")
        case .strive: BilingualText("力争", "strived for")
        case .plan: BilingualText("计划", "planned")
        case .effort: BilingualText("推进", "effort")
        }
    }
}

extension Commitment.Kind {
    /// The term: `定量`.
    public var term: BilingualText {
        switch self {
        case .quantity: BilingualText("定量", "quantity")
        case .milestone: BilingualText("节点", "milestone")
        case .redline: BilingualText("红线", "red line")
        case .ongoing: BilingualText("持续", "ongoing")
        case .qualitative: BilingualText("定性", "qualitative")
        }
    }
}

extension Indicator.Kind {
    /// The term: `达到值`.
    public var term: BilingualText {
        switch self {
        case .level: BilingualText("达到值", "level")
        case .count: BilingualText("数量", "count")
        case .ratio: BilingualText("比例", "ratio")
        case .growth: BilingualText("增长", "growth")
        case .rank: BilingualText("位次", "rank")
        }
    }
}

extension Comparator {
    /// The term: `不低于`.
    public var term: BilingualText {
        switch self {
        case .atLeast: BilingualText("不低于", "at least")
        case .atMost: BilingualText("不超过", "at most")
        case .equal: BilingualText("等于", "equal to")
        case .over: BilingualText("超过", "over")
        case .under: BilingualText("低于", "under")
        case .about: BilingualText("约", "about")
        }
    }
}

extension Organisation.Role {
    /// The term: `牵头单位`.
    public var term: BilingualText {
        switch self {
        case .lead: BilingualText("牵头单位", "lead")
        case .cooperating: BilingualText("配合单位", "cooperating")
        case .responsible: BilingualText("责任单位", "responsible")
        case .supervising: BilingualText("督导单位", "supervising")
        }
    }
}

extension Deadline.Origin {
    /// The term: `原文写明`.
    public var term: BilingualText {
        switch self {
        case .stated: BilingualText("原文写明", "stated")
        case .implied: BilingualText("按年底推定", "implied by the year's end")
        case .assigned: BilingualText("督查室指定", "assigned")
        }
    }
}
