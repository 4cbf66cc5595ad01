import Testing
import Values

@testable import WorkReport

/// Matching compares each commitment with a bounded number of others, however many there are.
@Suite struct ComparisonEffortTests {
    /// A plan of invented items whose words differ, with the number of commitments asked for.
    private func reading(items: Int, each: Int, seed: UInt64, word: String = "") -> Reading {
        var state = seed
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let words = ["学校", "医院", "水厂", "公路", "桥梁", "公园", "管网", "厂房", "仓库", "码头", "展馆", "剧场", "站点", "社区", "林地", "河道"]
        let verbs = ["新建", "改造", "建成", "完成", "启用", "修复", "扩建", "整治"]
        let place = Span(start: 0, end: 3, line: 1, column: 1)
        let made = (0..<items).map { item in
            let commitments = (0..<each).map { _ in
                let text = (0..<4).map { _ in verbs[next(8)] + words[next(16)] + words[next(16)] }.joined() + word
                return Commitment(text: text, span: place, action: nil, strength: .plan, kind: .milestone)
            }
            return Item(
                number: "\(item)", section: nil, title: words[next(16)] + words[next(16)], span: place,
                commitments: commitments)
        }
        return Reading(year: 2026, items: made)
    }

    @Test func boundsTheWork() {
        let before = reading(items: 300, each: 4, seed: 1)
        let after = reading(items: 300, each: 4, seed: 2)
        let items = ItemMatching(before, after)
        let matching = CommitmentMatching(before, after, items: items)
        #expect(matching.comparisons <= 1200 * LikenessIndex.candidatesMax)
        #expect(matching.groups.reduce(0) { $0 + $1.before.count } == 1200)
        #expect(matching.groups.reduce(0) { $0 + $1.after.count } == 1200)
    }

    @Test func matchesEachOfAThousandWithItself() {
        let plan = reading(items: 300, each: 4, seed: 3)
        var turned = plan
        turned.items.reverse()
        let comparison = Comparison(before: plan, after: turned)
        #expect(comparison.commitments.count == 1200)
        #expect(comparison.commitments.allSatisfy { $0.status == .kept })
    }

    @Test func bearsAPlanThatSaysTheSameEverywhere() {
        var plan = reading(items: 200, each: 5, seed: 4)
        for index in plan.items.indices {
            for number in plan.items[index].commitments.indices {
                plan.items[index].commitments[number].text = "新建学校2所"
            }
        }
        let items = ItemMatching(plan, plan)
        let matching = CommitmentMatching(plan, plan, items: items)
        #expect(matching.comparisons <= 1000 * LikenessIndex.candidatesMax)
        #expect(matching.groups.reduce(0) { $0 + $1.after.count } == 1000)
    }

    @Test func exchangesPartnersWhereThatHelps() {
        // The best pair first would leave the second member alone.
        let pairs = [
            Assignment.Pair(left: 0, right: 0, worth: 900), .init(left: 0, right: 1, worth: 800),
            .init(left: 1, right: 0, worth: 850),
        ]
        #expect(Assignment(pairs, left: 2, right: 2).partner == [1, 0])
        #expect(Assignment([], left: 1, right: 2).owner == [nil, nil])
    }
}
