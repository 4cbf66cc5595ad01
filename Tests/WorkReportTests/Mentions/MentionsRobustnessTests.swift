import Glibc
import Testing
import Values

@testable import WorkReport

/// Any bytes give an answer, in time that grows with their number.
@Suite struct MentionsRobustnessTests {
    @Test(arguments: 0..<40)
    func readsAnyBytes(_ seed: Int) {
        var random = Sequence64(seed: UInt64(seed))
        let bytes = (0..<4000).map { _ in UInt8(truncatingIfNeeded: random.next() >> 33) }
        check(Passage(source: bytes, bytes: 0..<bytes.count))
    }

    @Test(arguments: 0..<200)
    func readsAnyMixtureOfItsOwnWords(_ seed: Int) {
        var random = Sequence64(seed: UInt64(seed) &+ 1000)
        let text = (0..<400).map { _ in Self.pieces[Int(random.next() >> 33) % Self.pieces.count] }.joined()
        check(Passage(text))
    }

    /// Numbers of digits, scale words and marks that could make a careless rule start over at each of them.
    @Test(arguments: [
        "万", "亿", "百分之", "9", "1,000,", "（", "“", "”", "《", "十", "两", "第", "前", "每", "年", "月", "今", "3-", "1.", "·5",
        "+1", "A1", "三分之",
        "2022年", "1—", "数千", "近", "上", "一批", "零", "翻", "以上", "十四五", "“十四五”", "3万", "二〇", "个", "半", "1、", "\"", "1/",
    ])
    func readsEachRepetitionInLinearTime(_ unit: String) {
        let short = Passage(String(repeating: unit, count: 300))
        let long = Passage(String(repeating: unit, count: 2400))
        let shortTime = processorNanoseconds { check(short) }
        let longTime = processorNanoseconds { check(long) }
        #expect(longTime < shortTime * 24 + 200_000_000, "\(unit): \(shortTime), then \(longTime)")
    }

    /// The processor time that this thread spends on `work`: what else the machine does makes no difference to it.
    private func processorNanoseconds(_ work: () -> Void) -> Int {
        let start = threadTime()
        work()
        return threadTime() - start
    }

    private func threadTime() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }

    private func check(_ passage: Passage) {
        let mentions = Mentions.find(in: passage, reference: MentionSample.reference)
        var end = 0
        let wrong = mentions.first { mention in
            defer { end = mention.range.upperBound }
            return mention.range.lowerBound < end || mention.full.upperBound > passage.units.count || !isNested(mention)
        }
        #expect(wrong == nil)
    }

    /// Whether the core lies in the mention and the mention in its full span.
    private func isNested(_ mention: Mention) -> Bool {
        mention.full.lowerBound <= mention.range.lowerBound && mention.full.upperBound >= mention.range.upperBound
            && mention.core.lowerBound >= mention.range.lowerBound
            && mention.core.upperBound <= mention.range.upperBound
            && !mention.core.isEmpty
    }

    private static let pieces = [
        "0", "1", "2", "9", "12", "2022", "31", "年", "月", "日", "底", "前", "季度", "第", "一", "二", "两", "十", "百", "千", "万",
        "亿", "点", "零", "半", "余",
        "多", "几", "数", "近", "上", "个", "家", "元", "亩", "%", "‰", "成", "倍", "番", "翻", "以上", "以内", "左右", "达到", "不少于", "百分之",
        "分之", ".", ",",
        "-", "—", "~", "至", "到", "/", "“", "”", "十四五", "期间", "每", "今后", "去年", "上半年", "、", "。", " ", "\n", "A", "+", "·",
        "届", "批", "的", "项目",
    ]
}

/// A linear congruential sequence (Knuth's MMIX constants): the same numbers in every run.
private struct Sequence64 {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state
    }
}
