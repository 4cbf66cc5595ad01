import Testing

@testable import Server

@Suite struct PasswordTests {
    private let hasher = PasswordHasher(cost: .least)

    @Test func verifiesWhatItHashed() async throws {
        let hash = try await hasher.hash("正确的密码 很长")
        #expect(hash.hasPrefix("$argon2id$v=19$"))
        #expect(try await hasher.verify("正确的密码 很长", against: hash))
        #expect(try await !hasher.verify("错误的密码 很长", against: hash))
        #expect(try await !hasher.verify("", against: hash))
    }

    @Test func saltsEveryHash() async throws {
        #expect(try await hasher.hash("same password") != hasher.hash("same password"))
    }

    @Test func saysNoForAnUnknownLoginAndForADamagedHash() async throws {
        #expect(try await !hasher.verify("no account has this password", against: nil))
        #expect(try await !hasher.verify("anything at all", against: "damaged"))
    }

    @Test func costsWhatIsUsualByDefault() async throws {
        #expect(try await PasswordHasher().hash("long enough").hasPrefix("$argon2id$v=19$m=65536,t=2,p=1$"))
    }

    @Test(arguments: [
        ("123456789", "123456789", "wang", PasswordRule.Problem.tooShort),
        ("一二三四五六七八九", "一二三四五六七八九", "wang", .tooShort),
        ("1234567890", "1234567890", "wang", nil),
        ("1234567890", "1234567891", "wang", .repetitionDiffers),
        ("Wang.Xiaoming", "Wang.Xiaoming", "wang.xiaoming", .equalsLogin),
        (String(repeating: "x", count: 1025), "", "wang", .tooLong),
    ])
    func refusesAShortPasswordAndTheLogin(
        _ password: String, _ again: String, _ login: String, _ problem: PasswordRule.Problem?
    ) {
        #expect(PasswordRule.problem(password, again: again, login: login) == problem)
    }
}
