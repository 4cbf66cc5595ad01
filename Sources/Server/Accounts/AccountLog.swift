import Ledger
import LedgerStore
import Pages
import Values

/// Writes down what happens to accounts.
struct AccountLog: Sendable {
    let store: any AccountStore

    /// Notes that something happened to `account`, done by `actor` where somebody was signed in.
    func note(
        _ kind: AccountEvent.Kind, of account: ActorID, by actor: ActorID? = nil, _ detail: String = "", at now: Moment
    ) async throws(StoreError) {
        try await store.addAccountEvent(
            AccountEvent(at: now, kind: kind, account: account, actor: actor, detail: detail))
    }
}

extension AccountEvent.Kind {
    /// What it is called.
    var phrase: Phrase {
        switch self {
        case .invited: Phrase("邀请", "invited")
        case .signedUp: Phrase("启用账户", "account taken over")
        case .locked: Phrase("锁定", "locked")
        case .lockedByFailures: Phrase("多次失败自动锁定", "locked after failures")
        case .unlocked: Phrase("解锁", "unlocked")
        case .roleGranted: Phrase("授予角色", "role given")
        case .roleRemoved: Phrase("取消角色", "role taken")
        case .passwordChanged: Phrase("修改密码", "password changed")
        case .passwordLinkMade: Phrase("生成重设密码链接", "link for a new password made")
        case .sessionsEnded: Phrase("强制退出登录", "sessions ended")
        case .signInFailed: Phrase("登录失败", "failed to sign in")
        }
    }
}

extension AccountEvent {
    /// What is to be added, in words.
    var detailPhrase: Phrase {
        switch kind {
        case .invited, .roleGranted, .roleRemoved:
            Role(rawValue: detail).map { Phrase($0.chinese, $0.english) } ?? Phrase(same: detail)
        case .signInFailed, .lockedByFailures:
            Phrase("24 小时内第 \(detail) 次", "number \(detail) within 24 hours")
        default: Phrase(same: detail)
        }
    }
}
