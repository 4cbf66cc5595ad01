internal import Foundation

/// The language in which commands speak: Chinese, unless the locale of the environment is an English one.
public enum Wording: Sendable {
    /// 中文
    case chinese
    /// English
    case english

    /// The language of this process, from `LC_ALL`, `LC_MESSAGES` or `LANG`, the first that is set.
    public static let current = Wording(environment: ProcessInfo.processInfo.environment)

    /// The language that the environment asks for.
    public init(environment: [String: String]) {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        self = locale?.lowercased().hasPrefix("en") == true ? .english : .chinese
    }

    /// The one of two wordings that is in this language.
    public func callAsFunction(_ chinese: String, _ english: String) -> String {
        switch self {
        case .chinese: chinese
        case .english: english
        }
    }
}
