import Testing
import Values

@Suite struct RatioTests {
    private func number(_ text: String) throws -> ExactNumber { try #require(ExactNumber(text)) }

    @Test func isKeptInLowestTerms() throws {
        #expect(Ratio(6, over: 8) == Ratio(3, over: 4))
        #expect(Ratio(3, over: -4) == Ratio(-3, over: 4))
        #expect(Ratio(0, over: -7) == Ratio.zero)
        #expect(try Ratio(number("1.25"), of: number("2.5")) == Ratio(1, over: 2))
        #expect(try Ratio(number("-3.2")) == Ratio(-16, over: 5))
        #expect(try Ratio(number("3"), of: number("0")) == nil)
    }

    @Test func calculatesExactly() {
        #expect(Ratio(1, over: 3) - Ratio(7, over: 30) == Ratio.percent(10))
        #expect(Ratio(2, over: 3) * Ratio(9, over: 4) == Ratio(3, over: 2))
        #expect(Ratio(2, over: 3).divided(by: Ratio(4, over: 9)) == Ratio(3, over: 2))
        #expect(Ratio.one.divided(by: .zero) == nil)
        #expect(Ratio(3, over: 2).clamped(to: .zero ... .one) == Ratio.one)
    }

    @Test(
        arguments: [
            (1, 3, "33.3"), (2, 3, "66.7"), (1, 2000, "0.1"), (-1, 2000, "-0.1"), (1, 1, "100"), (-5, 4, "-125"),
            (0, 9, "0"),
            (17, 143, "11.9"),
        ] as [(Int, Int, String)])
    func roundsHalfAwayFromZero(_ numerator: Int, _ denominator: Int, _ percent: String) throws {
        #expect(try Ratio(Int128(numerator), over: Int128(denominator)).percent() == number(percent))
    }

    @Test func ordersByValueHoweverLargeTheParts() {
        let nearly = Ratio(Int128.max - 1, over: Int128.max)
        #expect(nearly < .one)
        #expect(Ratio(-1, over: 3) < Ratio(-1, over: 4))
        #expect(Ratio(1, over: 3) < Ratio(334, over: 1000))
        #expect(Ratio(1, over: Int128.max) < Ratio(1, over: Int128.max - 1))
    }

    @Test func staysCloseWhereItCannotBeExact() {
        // 1/2 + 1/3 + 1/5 + … over the first primes: the exact denominator has far more than 38 digits.
        let primes = (2...400).filter { candidate in !(2..<candidate).contains { candidate % $0 == 0 } }
        let sum = primes.reduce(Ratio.zero) { $0 + Ratio(1, over: Int128($1)) }
        let expected = primes.reduce(0.0) { $0 + 1 / Double($1) }
        #expect(abs(sum.decimal(places: 9).approximation - expected) < 1e-8)
        let product = primes.reduce(Ratio.one) { $0 * Ratio(Int128($1), over: Int128($1 + 1)) }
        #expect(product > .zero && product < .percent(50))
    }
}
