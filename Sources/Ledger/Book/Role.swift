/// What a person may do in an office. One person may hold several, but at most one of the three administrators (三员).
public enum Role: String, Sendable, Hashable, CaseIterable {
    /// 政府主要领导, 分管领导: approves the plan, comments.
    case leader
    /// 政府督查室: imports, corrects, submits, dispatches.
    case supervisor
    /// 联络员, 填报人: fills in progress for a unit.
    case reporter
    /// 单位负责人: approves what the reporter filled in.
    case unitHead
    /// 核查组: checks numbers on site.
    case inspector
    /// 人大代表, 公众: reads what is published.
    case observer
    /// 系统管理员: keeps the installation; reads and edits no business data.
    case systemAdmin
    /// 安全管理员: keeps accounts and permissions; reads and edits no business data.
    case securityAdmin
    /// 审计管理员: reads the records of who did what; edits nothing.
    case auditor
}
