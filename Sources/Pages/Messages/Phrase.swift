public import Ledger

/// A language of the interface.
public enum Language: String, Sendable, Hashable, CaseIterable {
    /// Chinese, simplified: the first language.
    case chinese = "zh"
    /// English.
    case english = "en"

    /// The tag for `lang` attributes.
    public var tag: String {
        switch self {
        case .chinese: "zh-CN"
        case .english: "en"
        }
    }

    /// The language's own name for itself.
    var ownName: String {
        switch self {
        case .chinese: "中文"
        case .english: "English"
        }
    }
}

/// A piece of text for people in every language of the interface: none can be left out.
public struct Phrase: Sendable, Hashable {
    /// In Chinese.
    public var chinese: String
    /// In English.
    public var english: String

    /// The same piece in both languages.
    public init(_ chinese: String, _ english: String) {
        self.chinese = chinese
        self.english = english
    }

    /// A sentence of the ledger's: why a command was refused.
    public init(_ text: BilingualText) {
        self.init(text.chinese, text.english)
    }

    /// A name or number, which is the same in every language.
    public init(same text: String) {
        self.init(text, text)
    }

    /// The piece in `language`.
    public func text(_ language: Language) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }
}
