import Glibc
import Ledger
import Values

// What keeping a book costs: `swift run -c release --package-path Benchmarks Book`. Every figure is the best and the median of several runs of one process.

private let clock = ContinuousClock()

private func measure(_ name: String, runs: Int, _ work: () throws -> Void) rethrows {
    var times: [Duration] = []
    for _ in 0..<runs { times.append(try clock.measure(work)) }
    times.sort()
    show("  \(name.padded(to: 44)) best \(text(times[0]))  median \(text(times[runs / 2]))")
}

/// A line at once, though standard output be a file: the large books take their time.
private func show(_ line: String) {
    print(line)
    fflush(nil)
}

private func text(_ time: Duration) -> String {
    let microseconds = time.components.attoseconds / 1_000_000_000_000 + time.components.seconds * 1_000_000
    let thousandths = "\(microseconds % 1000 + 1000)".dropFirst()
    return "\(microseconds / 1000).\(thousandths) ms".leading(to: 13)
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
    fileprivate func leading(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}

private func measureBook(items: Int, monthlyOnly: Bool, runs: Int) throws {
    let county = try County(items: items, monthlyOnly: monthlyOnly)
    let state = try county.last()
    let commitments = state.items.reduce(0) { $0 + $1.commitments.count }
    let bytes = state.snapshot
    show(
        "\(items) items, \(commitments) commitments, \(state.planning.targets.count) targets, "
            + "\(state.directory.institutions.count) institutions, \(state.reporting.reports.count) reports, "
            + "\(county.entries.count) entries, snapshot of \(bytes.count / 1024) KiB")
    guard let day = CalendarDate(year: County.year, month: 12, day: 31) else { throw CountyError() }
    try measure("fold from zero", runs: runs) {
        guard try BookState.folding(county.entries).position == state.position else { throw CountyError() }
    }
    measure("write a snapshot", runs: runs) { _ = state.snapshot }
    try measure("read a snapshot", runs: runs) {
        guard try BookState(snapshot: bytes).position == state.position else { throw CountyError() }
    }
    measure("all lights", runs: runs) { _ = state.lights(on: day) }
    let next = try county.nextReport()
    var own = try BookState(snapshot: bytes)
    try own.append(next)
    for (name, isShared) in [("decide and append one report", false), ("the same beside readers of the state", true)] {
        try measure(name, runs: runs) {
            // Deciding leaves the state as it is, and the report before it is returned, so that it can be filed again.
            if isShared {
                let kept = own
                try own.append(next, again: true)
                guard kept.position < own.position else { throw CountyError() }
            } else {
                try own.append(next, again: true)
            }
        }
    }
    try measure("decide and append one report, all lights", runs: runs) {
        try own.append(next, again: true)
        _ = own.lights(on: day)
    }
}

extension BookState {
    /// Decides and appends a report; `again` files one for the same period after another organisation's entries.
    fileprivate mutating func append(
        _ next: (command: Command, actor: ActorID, moment: Moment), again: Bool = false
    ) throws {
        if again { try sendBackLast(at: next.moment) }
        try append(next.command, next.actor, [], next.moment)
    }

    private mutating func sendBackLast(at moment: Moment) throws {
        let last = ReportID(reporting.reports.count)
        guard let key = reporting.report(last)?.key, let institution = institution(of: key.organisation) else { return }
        let head = directory.holders(of: .unitHead, at: institution.id, on: moment.date()).first?.account
        try append(
            .act(.reporting(.sendBack(last, reason: "再填"))), head ?? County.office, [], moment)
    }

    private mutating func append(
        _ command: Command, _ actor: ActorID, _ roles: Set<Role>, _ moment: Moment
    ) throws {
        let events = try decide(command, on: self, actor: actor, roles: roles, at: moment)
        for entry in Entry.sealing(
            events, book: book.id, after: position, head: head, actor: actor, at: moment, hash: County.hash)
        { try apply(entry) }
    }
}

// The sizes as arguments, in items; without them a county's year, and the same with ten and a hundred times as many commitments.
// The first is reported on each week and month, the others each month only.
let sizes = CommandLine.arguments.dropFirst().compactMap { Int($0) }
for items in sizes.isEmpty ? [30, 300, 3000] : sizes {
    try measureBook(items: items, monthlyOnly: items > 30, runs: max(3, min(21, 2000 / items)))
}
