/// What a new password must be: long enough and not the login. There are no rules of composition, which only make
/// passwords harder to remember (NIST SP 800-63B, 5.1.1.2).
enum PasswordRule {
    /// Why a password is not taken.
    enum Problem: Hashable {
        /// It has fewer than ``minimumLength`` characters.
        case tooShort
        /// It has more than ``maximumLength`` bytes.
        case tooLong
        /// It is the login, whatever the case of the letters.
        case equalsLogin
        /// The repetition differs.
        case repetitionDiffers
    }

    /// The least number of characters.
    static let minimumLength = 10
    /// The most bytes of UTF-8, so that nobody can make the hash function chew for long.
    static let maximumLength = 1024

    /// What is wrong with a new password, or `nil` where it is taken.
    static func problem(_ password: String, again: String, login: String) -> Problem? {
        if password.count < minimumLength { return .tooShort }
        if password.utf8.count > maximumLength { return .tooLong }
        if password.lowercased() == login.lowercased() { return .equalsLogin }
        return password == again ? nil : .repetitionDiffers
    }
}
