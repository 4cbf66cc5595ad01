import Ledger

extension Phrase {
    static let manage = Phrase("管理", "Manage")
    static let lock = Phrase("锁定", "Lock")
    static let unlock = Phrase("解锁", "Unlock")
    static let endSessions = Phrase("强制退出登录", "End its sessions")
    static let passwordLink = Phrase("重设密码链接", "Link for a new password")
    static let grantRole = Phrase("授予角色", "Give a role")
    static func removeRole(_ role: String) -> Phrase { Phrase("取消“\(role)”", "Take “\(role)”") }
    static let ownAccount = Phrase("我的账户", "My account")
    static let currentPassword = Phrase("现用密码", "Present password")
    static let newPassword = Phrase("新密码", "New password")
    static let changePassword = Phrase("修改密码", "Change the password")
    static let changePasswordHint = Phrase("修改后，其他设备上的登录随即失效。", "Other browsers are then signed out.")
    static let setPassword = Phrase("设定新密码", "Set a new password")
    package static let peopleReadOnly = Phrase(
        "本单位已设安全管理员，账户由安全管理员管理；这里只能查看。",
        "There is a security administrator, who manages accounts; here they can only be seen.")
    package static let rolesApart = Phrase(
        "系统管理员、安全管理员、审计管理员相互独立（三员分立）：同一人不得兼任其中两个，也不得兼办业务。如是同名的另一人，请在姓名后加以区分。",
        "The three administrators are kept apart: nobody holds two of their roles, or one together with business. Tell namesakes apart by what stands behind the name."
    )
    static let observersHint = Phrase(
        "人大代表、政协委员请选“查阅人”：只能查看，不能办理。", "Invite deputies as observers: they read and change nothing.")

    static let accountEvents = Phrase("账户事件", "Account events")
    static let accountEventsLead = Phrase(
        "账户的邀请、启用、锁定、角色和密码变更，保留 400 天，任何人不能修改或删除。不记录、不统计谁何时登录。",
        "What happened to accounts, kept for 400 days; nobody can change or delete it. Who signed in when is not recorded."
    )
    static let eventsCut = Phrase(
        "只显示最新的 500 条，请缩小范围或下载 CSV。", "Only the newest 500 are shown; narrow it down, or take the CSV.")
    package static let eventKind = Phrase("事件", "Event")
    package static let eventTime = Phrase("时间", "Time")
    package static let eventActor = Phrase("操作人", "Done by")
    package static let eventDetail = Phrase("说明", "Detail")

    static let installation = Phrase("系统状态", "Installation")
    static let installationLead = Phrase("供系统管理员查看；不含业务数据。", "For the system administrator; no business data.")
    static let installationFacts = Phrase("运行情况", "Facts")
    static let versionWord = Phrase("版本", "Version")
    static let startedWord = Phrase("启动时间", "Running since")
    static let dataFolder = Phrase("数据文件夹", "Data folder")
    static let dataSize = Phrase("数据大小", "Size of the data")
    static let freeSpace = Phrase("磁盘剩余", "Free on its disk")
    static let diskNearlyFull = Phrase("磁盘剩余不足 1 GB，请尽快清理或扩容。", "Less than 1 GB is free; make room soon.")
    static let snapshotsFailed = Phrase("快照没有写成", "Snapshots that were not written")
    static let snapshotsFailedLead = Phrase(
        "记录都已保存，没有丢失；没有快照，下次启动会慢一些。写成后这条提示自动消失。",
        "Every entry is kept and nothing is lost; without a snapshot the next start takes longer. This goes away once one is written."
    )
    static func snapshotOf(_ book: String, _ position: Int) -> Phrase {
        Phrase("台账 \(book)，第 \(position) 条记录：", "Book \(book), entry \(position):")
    }
    static let backupWord = Phrase("备份", "Backup")
    static let backupHint = Phrase(
        "全部数据都在数据文件夹里。停止服务后复制整个文件夹即为完整备份；复制后请用 duban verify 校验副本，并把副本放在另一台设备上。",
        "Everything is in the data folder. Stop the server and copy the folder: that is a whole backup. Check the copy with duban verify and keep it on another machine."
    )
}
