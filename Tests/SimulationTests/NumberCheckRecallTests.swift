import Ledger
import Simulation
import Testing
import Values

/// How many of the planted inventions the checks see, and how many of their doubts are about inventions.
@Suite struct NumberCheckRecallTests {
    /// The doubts that stood at the end of a month or of the book: a figure that was set right is no longer doubted.
    private func doubtsOfTheYear(_ year: SimulatedYear) throws -> Set<DoubtKey> {
        var seen: Set<DoubtKey> = []
        var state: BookState?
        for entry in year.entries {
            if let known = state, YearMonth(known.updated.date()) < YearMonth(entry.at.date()) {
                seen.formUnion(allDoubts(known))
            }
            if state == nil { state = try BookState(opening: entry) } else { try state?.apply(entry) }
        }
        return seen.union(allDoubts(year.state))
    }

    private func allDoubts(_ state: BookState) -> [DoubtKey] {
        state.liveItems.flatMap { state.allDoubts(in: $0.id).map(\.key) }
    }

    @Test(arguments: [1, 2, 3]) func mostInventionsAreSeenAndMostDoubtsAreAboutThem(seed: Int) throws {
        let year = seed == 1 ? SampleYear.year : SampleYear.play(seed: seed, items: 30, organisations: 50)
        let planted = Set(year.inventions)
        let doubted = try doubtsOfTheYear(year)
        for check in NumberCheck.allCases {
            let (made, seen) = (planted.filter { $0.check == check }, doubted.filter { $0.check == check })
            let hits = made.intersection(seen).count
            print(
                "\(check.rawValue) \(check.english): \(made.count) planted, \(hits) seen, \(seen.count - hits) besides")
            for key in seen.subtracting(made) { print("  besides:", key, describe(key, year)) }
            for key in made.subtracting(seen) { print("  missed:", key, describe(key, year)) }
            #expect(!made.isEmpty, "nothing was invented for \(check)")
        }
        // A doubt is right where the figure or the report is invented, whichever check it was invented against.
        let invented = Set(planted.map { Place(report: $0.report, element: $0.element) })
        let right = doubted.filter { invented.contains(Place(report: $0.report, element: $0.element)) }.count
        let recall = Ratio(Int128(planted.intersection(doubted).count), over: Int128(planted.count))
        let precision = Ratio(Int128(right), over: Int128(doubted.count))
        print("seed \(seed), all: \(planted.count) planted, recall \(recall), precision \(precision)")
        #expect(recall >= .percent(95))
        #expect(precision >= .percent(80))
    }

    private struct Place: Hashable {
        let report: ReportID
        let element: ElementID?
    }

    private func describe(_ key: DoubtKey, _ year: SimulatedYear) -> String {
        guard let report = year.state.reporting.report(key.report) else { return "" }
        let figures = key.element.flatMap { year.state.planning.targets[$0] }.map { target in
            "\(target.trajectory.progress.target) due \(target.trajectory.curve.map { "\($0.due)" } ?? "-"): "
                + target.figures.map { "\($0.day)=\($0.value)" }.suffix(14).joined(separator: " ")
        }
        return
            "\(report.key.item) \(report.key.cadence) \(report.day) \(report.state) \(figures ?? report.content.progress)"
    }
}
