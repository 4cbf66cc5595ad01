import Ledger
import Testing
import Values

@Suite struct YearScoreTests {
    private func target(_ number: Int, lead: Bool, _ share: Ratio?) -> ScoreFacts.Target {
        .init(element: .commitment(CommitmentID(number)), isLead: lead, share: share, position: number * 10)
    }

    @Test func aPerfectYearIsAHundred() {
        let facts = ScoreFacts(
            targets: [target(1, lead: true, .one), target(2, lead: false, .percent(130))], expectedReports: 12,
            timelyReports: Array(1...12))
        #expect(YearScore(facts).total == Ratio(100))
    }

    @Test func leadsCountDouble() throws {
        let facts = ScoreFacts(
            targets: [target(1, lead: true, .one), target(2, lead: false, .zero)], expectedReports: 0, timelyReports: []
        )
        let score = YearScore(facts)
        #expect(score.total == Ratio(140, over: 3) + Ratio(30))
        let line = try #require(score.lines.first)
        #expect(line.positions == [10])
    }

    @Test func unknownIsNothingAndLateIsLate() {
        let facts = ScoreFacts(
            targets: [target(1, lead: true, nil)], expectedReports: 4, timelyReports: [3, 5, 9], returns: [4, 6],
            falseFigures: [20])
        // 0 for the result, 15 × 3/4, and 15 − 2 − 5.
        #expect(YearScore(facts).total == Ratio(45, over: 4) + Ratio(8))
    }

    @Test func lossesStopAtNothing() {
        let facts = ScoreFacts(
            targets: [target(1, lead: true, .one)], expectedReports: 1, timelyReports: [2], returns: Array(10..<40),
            falseFigures: [50, 51])
        #expect(YearScore(facts).total == Ratio(85))
    }

    @Test func everyPointIsInALine() {
        let facts = ScoreFacts(
            targets: (1...7).map { target($0, lead: $0 % 2 == 0, .percent($0 * 13)) }, expectedReports: 12,
            timelyReports: [1, 2, 3], returns: [7])
        let score = YearScore(facts)
        #expect(score.lines.reduce(Ratio.zero) { $0 + $1.points } == score.total)
        #expect(score.lines.reduce(Ratio.zero) { $0 + $1.possible } == Ratio(100))
    }

    @Test func refusesWhatIsNoFormula() {
        #expect(throws: ScoreFormula.Fault.parts) {
            try ScoreFormula(result: 80, timeliness: 15, truthfulness: 15)
        }
        #expect(throws: ScoreFormula.Fault.weights) {
            try ScoreFormula(result: 70, timeliness: 15, truthfulness: 15, cooperatingWeight: 0)
        }
    }
}
