import Foundation
import Testing
import WorkReport

/// Reading takes time in proportion to the text, whatever it is made of.
@Suite struct LinearityTests {
    /// What the grammar starts on and cannot finish, again and again.
    private static let patterns = [
        "万", "百分之", "7305914628", "（", "（）", "）", "（县发改委）", "2026年6月30日", "年月日", "、", "县发改委、", "其中", "其中3所", "新建学校3所，",
        "新建学校3所", "分别增长3%", "由3%提高到5%", "等3个", "每年", "100%", "一二三四五六七八九十", "| 1 | 县发改委 | 3所 |\n", "|", " ", "\u{3000}",
        "\n", "\n \n", "1.", "3、", "1.建\n", "一、\n", "责任单位：", "责任单位：县发改委\n", "“", "《", "。", "至", "完成", "A1", "投资3亿元",
    ]

    /// Each pattern as a document of its own, and inside one item.
    @Test(arguments: ["", "一、工作\n1.新建。完成"], patterns)
    func readsInLinearTime(_ beginning: String, _ pattern: String) {
        func text(_ length: Int) -> [UInt8] {
            let count = length / pattern.unicodeScalars.count + 1
            return Array((beginning + String(repeating: pattern, count: count)).utf8)
        }
        let (short, long) = (text(400), text(1600))
        let small = (0..<2).map { _ in processorTime { _ = try? WorkReader.read(short) } }.min() ?? 0
        // Four times the text may take eight times as long before anything is said; quadratic work takes sixteen.
        let isLinear = (0..<4).contains { _ in processorTime { _ = try? WorkReader.read(long) } <= small * 8 + 2_000_000
        }
        #expect(isLinear)
    }

    @Test func readsRandomCharactersInLinearTime() {
        var generator = SeededGenerator(seed: 11)
        func text(_ length: Int) -> [UInt8] {
            let scalars = (0..<length).compactMap { _ in
                Unicode.Scalar(UInt32.random(in: 0x4E00...0x9FA5, using: &generator))
            }
            return Array(String(String.UnicodeScalarView(scalars)).utf8)
        }
        let (short, long) = (text(500), text(2000))
        let small = (0..<2).map { _ in processorTime { _ = try? WorkReader.read(short) } }.min() ?? 0
        let isLinear = (0..<4).contains { _ in processorTime { _ = try? WorkReader.read(long) } <= small * 8 + 2_000_000
        }
        #expect(isLinear)
    }

    /// The nanoseconds that this thread's processor spends on `work`: what else the machine does makes no difference.
    private func processorTime(of work: () -> Void) -> Int {
        let start = now()
        work()
        return now() - start
    }

    private func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
