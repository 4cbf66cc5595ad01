/// Why a file was refused.
public struct FileError: Error, Sendable, Hashable {
    /// What is wrong, to switch on.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The file has no bytes.
        case empty
        /// The file is larger than ``DocumentFile/maximumBytes``, or than its format's bounds once unpacked.
        case tooLarge
        /// The file is of a known format that is not read here.
        case unsupported
        /// The file is of no known format.
        case unknown
        /// The file is protected by a password.
        case encrypted
        /// The file is cut off or altered.
        case damaged
        /// The file is built to exhaust memory or to reach other files.
        case hostile
        /// The file holds no text.
        case noText
        /// The characters of a text file follow no known encoding.
        case unreadableText
        /// This machine lacks the decoder that the file needs.
        case decoderMissing
        /// This machine lacks the program that opens files of this kind.
        case programMissing
        /// The program that opens files of this kind did not run.
        case programFailed
        /// The file took too long to read.
        case tooSlow
        /// Too many files are being read at once.
        case busy
    }

    /// What is wrong.
    public var code: Code
    /// One sentence in Chinese: what is wrong and what to do.
    public var chinese: String
    /// The same sentence in English.
    public var english: String

    /// An error with its sentence in both languages.
    public init(_ code: Code, chinese: String, english: String) {
        self.code = code
        self.chinese = chinese
        self.english = english
    }
}

extension FileError: CustomStringConvertible {
    /// The English sentence.
    public var description: String { english }
}
