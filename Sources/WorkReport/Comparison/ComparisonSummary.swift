extension Comparison {
    /// The comparison in numbers.
    public struct Summary: Sendable, Hashable {
        /// How many items became what.
        public var items: [Status: Int] = [:]
        /// How many commitments became what.
        public var commitments: [Status: Int] = [:]
        /// How many changes there are of each kind, in items and commitments.
        public var changes: [Change.Kind: Int] = [:]
    }

    /// The comparison in numbers.
    public var summary: Summary {
        var summary = Summary()
        for item in items { summary.items[item.status, default: 0] += 1 }
        for commitment in commitments { summary.commitments[commitment.status, default: 0] += 1 }
        for change in items.flatMap(\.changes) + commitments.flatMap(\.changes) {
            summary.changes[change.kind, default: 0] += 1
        }
        return summary
    }
}

extension Comparison.Summary {
    /// The numbers in two Chinese sentences.
    public var chinese: String {
        let own =
            "保留\(commitments[.kept] ?? 0)项、改写\(commitments[.reworded] ?? 0)项、删除\(commitments[.dropped] ?? 0)项、新增\(commitments[.added] ?? 0)项"
        let parted = parts(commitments, "拆分", "合并")
        let targets = "目标提高\(changes[.targetRaised] ?? 0)项、降低\(changes[.targetLowered] ?? 0)项"
        let whole =
            "保留\(items[.kept] ?? 0)项、有改动\(items[.reworded] ?? 0)项、删除\(items[.dropped] ?? 0)项、新增\(items[.added] ?? 0)项"
            + parts(items, "拆分", "合并")
        let moved = "换部分\(changes[.section] ?? 0)项、换牵头\(changes[.lead] ?? 0)项"
        return "工作内容：\(own)\(parted)，\(targets)。\n事项：\(whole)，\(moved)。"
    }

    /// The numbers in two English sentences.
    public var english: String {
        func list(_ counts: [Comparison.Status: Int]) -> String {
            Comparison.Status.allCases.compactMap { status in
                counts[status].map { "\($0) \(status.rawValue)" }
            }.joined(separator: ", ")
        }
        let targets = "targets: \(changes[.targetRaised] ?? 0) raised, \(changes[.targetLowered] ?? 0) lowered"
        let moved = "\(changes[.section] ?? 0) in another section, \(changes[.lead] ?? 0) with another lead"
        return "Commitments: \(list(commitments)); \(targets).\nItems: \(list(items)); \(moved)."
    }

    private func parts(_ counts: [Comparison.Status: Int], _ split: String, _ merged: String) -> String {
        [(split, counts[.split]), (merged, counts[.merged])].compactMap { word, count in
            count.map { "、\(word)\($0)项" }
        }.joined()
    }
}
