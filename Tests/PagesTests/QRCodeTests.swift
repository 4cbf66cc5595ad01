import Codes
import Testing

@Suite struct QRCodeTests {
    /// The finder patterns stand in three corners, and in no fourth (ISO/IEC 18004, 6.3.3).
    @Test func hasItsFinderPatterns() throws {
        let code = try #require(QRCode("https://example.test/public/2026-a/items/1"))
        #expect((code.width - 17) % 4 == 0)
        func isFinder(_ left: Int, _ top: Int) -> Bool {
            (0..<7).allSatisfy { y in
                (0..<7).allSatisfy { x in
                    let ring = max(abs(x - 3), abs(y - 3))
                    return code.isDark(left + x, top + y) == (ring != 2)
                }
            }
        }
        let far = code.width - 7
        #expect(isFinder(0, 0) && isFinder(far, 0) && isFinder(0, far) && !isFinder(far, far))
    }

    @Test func itsPathCoversTheDarkModules() throws {
        let code = try #require(QRCode("督办"))
        var dark: Set<[Int]> = []
        for piece in code.path.split(separator: "M") {
            let numbers = piece.split { !"0123456789".contains($0) }.compactMap { Int($0) }
            for x in numbers[0]..<(numbers[0] + numbers[2]) { dark.insert([x, numbers[1]]) }
        }
        for y in 0..<code.width {
            for x in 0..<code.width { #expect(dark.contains([x, y]) == code.isDark(x, y)) }
        }
    }

    @Test func refusesWhatNoCodeCanHold() {
        #expect(QRCode("") == nil)
        #expect(QRCode(String(repeating: "长", count: 2000)) == nil)
        #expect(QRCode("a") != QRCode("b"))
    }
}
