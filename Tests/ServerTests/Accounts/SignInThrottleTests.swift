import Testing
import Values

@testable import Server

@Suite struct SignInThrottleTests {
    private let start = Moment(millisecondsSince1970: 1_650_000_000_000)

    private func minutes(_ count: Int64) -> Moment { start.adding(milliseconds: count * 60_000) }

    @Test func locksAfterFiveFailuresForFifteenMinutes() {
        let throttle = SignInThrottle()
        for _ in 1...4 { throttle.fail("wang", now: start) }
        #expect(throttle.lockedUntil("wang", now: start) == nil)
        throttle.fail("Wang", now: minutes(1))
        #expect(throttle.lockedUntil("WANG", now: minutes(1)) == minutes(16))
        #expect(throttle.lockedUntil("wang", now: minutes(15)) == minutes(16))
        #expect(throttle.lockedUntil("wang", now: minutes(16)) == nil)
        #expect(throttle.lockedUntil("li", now: minutes(1)) == nil)
    }

    @Test func startsAnewAfterALock() {
        let throttle = SignInThrottle()
        for _ in 1...5 { throttle.fail("wang", now: start) }
        throttle.fail("wang", now: minutes(15))
        #expect(throttle.lockedUntil("wang", now: minutes(15)) == nil)
    }

    @Test func forgetsFailuresAfterSuccess() {
        let throttle = SignInThrottle()
        for _ in 1...4 { throttle.fail("wang", now: start) }
        throttle.succeed("wang")
        throttle.fail("wang", now: start)
        #expect(throttle.lockedUntil("wang", now: start) == nil)
    }

    @Test func keepsTheNewestWhenThereAreTooMany() {
        let throttle = SignInThrottle()
        for index in 0...SignInThrottle.capacity {
            throttle.fail("login\(index)", now: start.adding(milliseconds: Int64(index)))
        }
        for _ in 1...4 { throttle.fail("login\(SignInThrottle.capacity)", now: minutes(1)) }
        #expect(throttle.lockedUntil("login\(SignInThrottle.capacity)", now: minutes(1)) != nil)
    }
}
