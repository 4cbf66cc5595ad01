/// Progress against plan in one colour (亮灯), always shown with its word and shape.
public enum Light: String, Sendable, Hashable, CaseIterable {
    /// On plan or ahead of it.
    case green
    /// Behind, or due soon and not done.
    case yellow
    /// Far behind, or past due.
    case red
    /// Nothing to judge by: never green.
    case grey
    /// Closed.
    case darkGreen

    /// The word that stands beside the colour.
    public var chinese: String {
        switch self {
        case .green: "绿灯"
        case .yellow: "黄灯"
        case .red: "红灯"
        case .grey: "灰灯"
        case .darkGreen: "深绿灯"
        }
    }

    /// The word in English.
    public var english: String {
        switch self {
        case .green: "green"
        case .yellow: "yellow"
        case .red: "red"
        case .grey: "grey"
        case .darkGreen: "dark green"
        }
    }

    /// The shape that stands beside the colour, on pages and in a terminal: it tells lights apart without colours.
    public var shape: String {
        switch self {
        case .green: "●"
        case .yellow: "▲"
        case .red: "■"
        case .grey: "○"
        case .darkGreen: "✔"
        }
    }

    /// How urgent it is: red 0, yellow 1, grey 2, green 3, dark green 4.
    public var urgency: Int {
        switch self {
        case .red: 0
        case .yellow: 1
        case .grey: 2
        case .green: 3
        case .darkGreen: 4
        }
    }
}

/// Progress against plan in the field's words, beside the light.
public enum ProgressStatus: String, Sendable, Hashable, CaseIterable {
    /// More than the plan asks (超进度).
    case ahead
    /// What the plan asks, or nearly (达进度).
    case onPlan
    /// Less (欠进度).
    case behind
    /// The target is reached (已完成).
    case completed
    /// Nothing to judge by (其他).
    case other

    /// The term in Chinese.
    public var chinese: String {
        switch self {
        case .ahead: "超进度"
        case .onPlan: "达进度"
        case .behind: "欠进度"
        case .completed: "已完成"
        case .other: "其他"
        }
    }

    /// The term in English.
    public var english: String {
        switch self {
        case .ahead: "ahead of plan"
        case .onPlan: "on plan"
        case .behind: "behind plan"
        case .completed: "completed"
        case .other: "other"
        }
    }
}
