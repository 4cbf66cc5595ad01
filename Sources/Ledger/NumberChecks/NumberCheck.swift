/// A rule by which reported numbers look doubtful (可信度检查): a finding for a person to settle, never a verdict.
public enum NumberCheck: String, Sendable, Hashable, CaseIterable {
    /// A cumulative value is lower than before.
    case falling = "N201"
    /// Most of the year's progress came in with the last report before the due date.
    case lastMinute = "N202"
    /// The words are those of the period before.
    case repeatedText = "N203"
    /// The words are those of another organisation.
    case borrowedText = "N204"
    /// The target is met to the last digit.
    case exactHit = "N205"
    /// The parts do not add up to the whole.
    case partsAndWhole = "N206"
    /// The value looks as if 万 stood for 亿, or the other way round.
    case scaleSlip = "N207"
    /// A value was changed after the period had closed.
    case lateRevision = "N208"
    /// On time, and nothing in it.
    case empty = "N209"

    /// The check's name in Chinese.
    public var chinese: String {
        switch self {
        case .falling: "累计数下降"
        case .lastMinute: "期末突增"
        case .repeatedText: "与上期雷同"
        case .borrowedText: "与其他单位雷同"
        case .exactHit: "恰好等于目标"
        case .partsAndWhole: "分项与合计不符"
        case .scaleSlip: "疑似单位错位（万/亿）"
        case .lateRevision: "截止后修改"
        case .empty: "按时但无内容"
        }
    }

    /// The check's name in English.
    public var english: String {
        switch self {
        case .falling: "cumulative value falls"
        case .lastMinute: "jump at the last moment"
        case .repeatedText: "same words as last period"
        case .borrowedText: "same words as another organisation"
        case .exactHit: "target met to the digit"
        case .partsAndWhole: "parts do not add up"
        case .scaleSlip: "wrong by ten thousand"
        case .lateRevision: "changed after closing"
        case .empty: "on time but empty"
        }
    }
}
