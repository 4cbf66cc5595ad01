extension Report.State {
    /// The term in Chinese.
    public var chinese: String {
        switch self {
        case .submitted: "待单位审核"
        case .endorsed: "待督查室审定"
        case .accepted: "已审定"
        case .sentBack: "单位退回"
        case .returned: "督查室退回"
        }
    }

    /// The term in English.
    public var english: String {
        switch self {
        case .submitted: "with the head"
        case .endorsed: "with the office"
        case .accepted: "accepted"
        case .sentBack: "sent back by the head"
        case .returned: "returned by the office"
        }
    }
}

extension Cadence {
    /// The term in Chinese.
    public var chinese: String {
        switch self {
        case .weekly: "周报"
        case .monthly: "月报"
        case .quarterly: "季报"
        case .atNodes: "按节点报"
        }
    }
}

extension Cadence {
    /// The term in English.
    public var english: String {
        switch self {
        case .weekly: "weekly"
        case .monthly: "monthly"
        case .quarterly: "quarterly"
        case .atNodes: "at nodes"
        }
    }
}

extension ReportingPeriod.Standing {
    /// The term in English.
    public var english: String {
        switch self {
        case .timely: "on time"
        case .late: "late"
        case .byException: "by exception"
        }
    }
}

extension ReportingPeriod.Standing {
    /// The term in Chinese.
    public var chinese: String {
        switch self {
        case .timely: "按时"
        case .late: "迟报"
        case .byException: "特批补报"
        }
    }
}

extension UrgingLadder.Step {
    /// The term in English.
    public var english: String {
        switch self {
        case .reminder(0): "reminder on the day"
        case .reminder(let days): "reminder \(days) days before"
        case .call: "call"
        case .letter(let colour): "\(colour) letter"
        case .talk: "talk"
        }
    }
}
