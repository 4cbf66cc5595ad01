import Ledger

/// The findings of a plan, sorted to the items of the page. The parts of a split item share its findings; each finding is
/// shown whole once, in the first of them.
struct FindingsByItem {
    /// Those shown whole in an item.
    private(set) var first: [ItemID: [Finding]] = [:]
    /// Those shown whole in an earlier item.
    private(set) var again: [ItemID: [Finding]] = [:]
    /// The items in which they are shown whole.
    private(set) var homes: [FindingID: ItemID] = [:]
    /// Those in no item.
    private(set) var general: [Finding] = []

    init(state: BookState) {
        var seen: Set<FindingID> = []
        for item in state.liveItems {
            for finding in state.findings(in: item) {
                if seen.insert(finding.id).inserted {
                    first[item.id, default: []].append(finding)
                    homes[finding.id] = item.id
                } else {
                    again[item.id, default: []].append(finding)
                }
            }
        }
        general = state.findings.filter { !seen.contains($0.id) }
    }
}
