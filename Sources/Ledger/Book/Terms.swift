/// The field's own terms for the things of a book, in Chinese and in English.
extension WorkflowState {
    /// The term in Chinese: `待核定`.
    public var chinese: String {
        switch self {
        case .draft: "导入草稿"
        case .awaitingApproval: "待核定"
        case .registered: "已立项"
        case .dispatched: "已交办"
        case .signed: "已签收"
        case .inProgress: "办理中"
        case .completionRequested: "申请办结"
        case .awaitingReview: "待复核"
        case .completed: "已办结"
        case .closed: "已销号"
        case .archived: "已归档"
        case .suspended: "已中止"
        }
    }

    /// The term in English.
    public var english: String {
        switch self {
        case .draft: "draft"
        case .awaitingApproval: "awaiting approval"
        case .registered: "registered"
        case .dispatched: "dispatched"
        case .signed: "signed for"
        case .inProgress: "in progress"
        case .completionRequested: "completion requested"
        case .awaitingReview: "awaiting review"
        case .completed: "completed"
        case .closed: "closed"
        case .archived: "archived"
        case .suspended: "suspended"
        }
    }
}

extension Role {
    /// The term in Chinese: `督查室`.
    public var chinese: String {
        switch self {
        case .leader: "政府领导"
        case .supervisor: "督查室"
        case .reporter: "填报人"
        case .unitHead: "单位负责人"
        case .inspector: "核查组"
        case .observer: "查阅人"
        case .systemAdmin: "系统管理员"
        case .securityAdmin: "安全管理员"
        case .auditor: "审计管理员"
        }
    }

    /// The term in English.
    public var english: String {
        switch self {
        case .leader: "leader"
        case .supervisor: "supervisor"
        case .reporter: "reporter"
        case .unitHead: "unit head"
        case .inspector: "inspector"
        case .observer: "observer"
        case .systemAdmin: "system administrator"
        case .securityAdmin: "security administrator"
        case .auditor: "auditor"
        }
    }
}

extension Field {
    /// The term in Chinese: `标题`.
    public var chinese: String {
        switch self {
        case .number: "序号"
        case .section: "领域"
        case .title: "标题"
        case .people: "责任人"
        case .deadline: "完成时限"
        case .notes: "备注"
        case .name: "单位名称"
        case .role: "单位职责"
        case .members: "所含单位"
        case .text: "工作内容"
        case .action: "动作"
        case .strength: "约束力"
        case .kind: "类型"
        case .subject: "指标名"
        case .value: "目标值"
        case .scale: "数量级"
        case .unit: "计量单位"
        case .comparator: "比较"
        }
    }

    /// The term in English.
    public var english: String {
        switch self {
        case .name: "organisation's name"
        case .role: "organisation's part"
        case .members: "organisation's members"
        case .text: "clause"
        case .strength: "binding strength"
        case .scale: "scale word"
        default: rawValue
        }
    }
}
