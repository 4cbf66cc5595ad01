import Digests
import Testing
import Values

@Suite struct DigestTests {
    /// The examples of FIPS 180-4.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func hashesTheStandardsExamples(text: String, expected: String) throws {
        #expect(SHA256.digest(of: Array(text.utf8)).hexadecimal == expected)
        var streaming = SHA256()
        for byte in text.utf8 { streaming.update([byte]) }
        #expect(streaming.digest.hexadecimal == expected)
        #expect(Digest(hexadecimal: expected)?.hexadecimal == expected)
    }

    @Test(arguments: ["", "00", String(repeating: "0", count: 63), String(repeating: "G", count: 64)])
    func refusesWhatIsNoDigest(text: String) {
        #expect(Digest(hexadecimal: text) == nil)
    }

    @Test func randomBytesDiffer() {
        #expect(RandomBytes.generate(32) != RandomBytes.generate(32))
        #expect(RandomBytes.generate(0).isEmpty)
    }
}
