import Ledger

extension UnreadDecision.Kind {
    /// What the decision is called.
    var phrase: Phrase {
        switch self {
        case .commitment: Phrase("作为工作内容", "Made a commitment")
        case .context: Phrase("背景", "Context")
        case .duplicate: Phrase("重复", "Duplicate")
        case .nothing: Phrase("无需核验", "Nothing to verify")
        }
    }
}
