public import Values

/// The rules that differ from place to place (地方规则), with their defaults.
public struct LocalRules: Sendable, Hashable {
    /// When a light is yellow or red.
    public var light = LightRule()
    /// When reports are due.
    public var reporting = ReportingRule()
    /// When an organisation is urged.
    public var ladder = UrgingLadder.standard
    /// How a year is scored.
    public var score = ScoreFormula.standard
    /// Further criteria of the year's score that a place wants beside the formula, by name. None may be one that the law forbids.
    public var criteria: [String] = []
    /// Whether organisations are ranked by score; off unless an office turns it on.
    public var ranks = false
    /// Days that differ from the built-in national calendar, in the form of `WorkingCalendar.init(text:)`.
    public private(set) var calendarText = ""
    /// The working calendar that results.
    public private(set) var calendar = WorkingCalendar.national

    /// The default rules.
    public init() {}

    /// Takes the years of `text` in place of those of the built-in calendar.
    ///
    /// - Throws: `WorkingCalendarError` where the text has not its form.
    public mutating func replaceCalendar(_ text: String) throws(WorkingCalendarError) {
        calendar = .national.replacingYears(with: try WorkingCalendar(text: text))
        calendarText = text
    }
}

/// What may not be scored (DOMAIN 5): praise by a leader, press coverage, meetings, documents or photos, use of the system.
public enum ForbiddenCriterion {
    private static let words = [
        "批示", "表扬", "媒体", "报道", "刊登", "信息采用", "宣传", "会议", "开会", "发文", "文件数", "照片", "图片", "留痕", "打卡", "签到",
        "登录", "积分", "在线时长", "使用率", "活跃",
    ]

    /// The word in `name` that makes it a criterion that may not be scored, or `nil`.
    public static func word(in name: String) -> String? { words.first { name.contains($0) } }
}
