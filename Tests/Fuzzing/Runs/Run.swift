import Foundation
import Glibc

/// A run over all formats, each by its share of the time.
final class Run {
    private let options: Options
    private let end: Date
    private var workers: [WatchedWorker] = []
    private var tallies: [Format: Tally] = [:]
    private let findings: Findings
    /// The seconds that a worker goes on: short enough for each format to have its turn.
    private let turn: Int

    /// What became of a format so far.
    private struct Tally {
        var next = 0
        var cases = 0
        var refused = 0
        var seconds = 0.0
        var found = 0
    }

    init(_ options: Options) throws {
        self.options = options
        try SeedFiles(folder: options.madeFolder).make()
        end = Date().addingTimeInterval(Double(options.number("seconds", else: 45)))
        turn = max(1, min(5, options.number("seconds", else: 45) / options.formats.count))
        let folder = options.text("findings") ?? Seeds.root + "/.build/fuzz-findings"
        findings = Findings(folder: folder, options: options)
        let seeds = Seeds(madeIn: options.madeFolder)
        for format in options.formats where format != .scan || !seeds.scans.isEmpty { tallies[format] = Tally() }
    }

    /// Runs until the time is over; `false` where something was found.
    func toTheEnd() throws -> Bool {
        say("seed \(options.seed), \(tallies.count) formats, findings to \(findings.folder)")
        while Date() < end || !workers.isEmpty {
            if Date() < end, workers.count < options.number("jobs", else: 2) { try start() }
            var files = workers.map { pollfd(fd: $0.file, events: Int16(POLLIN), revents: 0) }
            poll(&files, nfds_t(files.count), 100)
            for worker in workers { attend(worker) }
            if Date() > end.addingTimeInterval(30) {
                for worker in workers where worker.format.runsPrograms { worker.kill() }
            }
            workers.removeAll { $0.isAtEnd }
        }
        report()
        return try findings.settle()
    }

    /// Starts a worker on the format that is furthest behind its share.
    private func start() throws {
        let busy = Dictionary(grouping: workers, by: \.format).mapValues(\.count)
        let behind = tallies.min { first, second in
            share(first, busy) < share(second, busy)
        }
        guard let (format, tally) = behind else { return }
        // Room for the cases that this worker will come to, so that another may go on behind it.
        tallies[format]?.next += 1_000_000
        let seconds = max(1, min(turn, Int(end.timeIntervalSinceNow)))
        workers.append(
            try WatchedWorker(format, arguments: arguments(format, first: tally.next) + ["--seconds", "\(seconds)"]))
    }

    private func share(_ entry: (key: Format, value: Tally), _ busy: [Format: Int]) -> (Double, String) {
        let waiting = Double((busy[entry.key] ?? 0) * turn)
        return ((entry.value.seconds + waiting) / Double(entry.key.weight), entry.key.rawValue)
    }

    private func arguments(_ format: Format, first: Int) -> [String] {
        [
            "work", "--formats", format.rawValue, "--seed", "\(options.seed)", "--first", "\(first)", "--made",
            options.madeFolder,
        ]
    }

    private func attend(_ worker: WatchedWorker) {
        worker.listen()
        if !worker.isAtEnd, worker.hangs {
            worker.kill()
            note(worker, worker.current?.number ?? 0, "does not end")
            worker.listen()
        }
        guard worker.isAtEnd else { return }
        if let failure = worker.failure() {
            let place = worker.current == nil ? " between two cases" : ""
            note(worker, worker.current?.number ?? worker.digests.keys.max() ?? 0, failure + place)
        }
        for broken in worker.broken { note(worker, broken.number, broken.message) }
        compare(worker)
        tallies[worker.format]?.cases += worker.digests.count
        tallies[worker.format]?.refused += worker.refused
        tallies[worker.format]?.seconds += Date().timeIntervalSince(worker.begun)
        // Hash tables are ordered anew in each process: another one must come to the same.
        if worker.expected == nil, !worker.format.runsPrograms, Date() < end, Int.random(in: 0..<6) == 0 {
            repeatElsewhere(worker)
        }
    }

    private func repeatElsewhere(_ worker: WatchedWorker) {
        guard let first = worker.digests.keys.min() else { return }
        let wanted = worker.digests.filter { $0.key < first + 200 }
        let last = ["--last", "\(wanted.keys.max() ?? first)"]
        if let second = try? WatchedWorker(
            worker.format, arguments: arguments(worker.format, first: first) + last, expected: wanted)
        {
            workers.append(second)
        }
    }

    private func compare(_ worker: WatchedWorker) {
        for (number, digest) in worker.digests {
            if let expected = worker.expected?[number], expected != digest {
                note(worker, number, "another process gave another result")
            }
        }
    }

    private func note(_ worker: WatchedWorker, _ number: Int, _ message: String) {
        tallies[worker.format]?.found += 1
        findings.add(worker.format, number, message)
    }

    private func report() {
        say("format       cases   refused  seconds  findings")
        for format in Format.allCases {
            guard let tally = tallies[format] else { continue }
            let name = format.rawValue + String(repeating: " ", count: 10 - format.rawValue.count)
            let figures = [tally.cases, tally.refused, Int(tally.seconds), tally.found].map { value in
                let text = String(value)
                return String(repeating: " ", count: max(1, 8 - text.count)) + text
            }
            say(name + figures.joined(separator: " "))
        }
    }
}
