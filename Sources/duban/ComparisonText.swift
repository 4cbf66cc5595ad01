internal import WorkReport

/// A comparison in lines for people: the figures first, then targets, duties, and the wording, each with both places.
struct ComparisonText {
    let comparison: Comparison
    let before: String
    let after: String

    private typealias Found = (place: Comparison.Place, change: Comparison.Change)

    var text: String {
        let summary = comparison.summary
        return "\(side(before, comparison.before)) → \(side(after, comparison.after))\n"
            + say(summary.chinese, summary.english) + "\n" + changes + wording
    }

    private func side(_ name: String, _ side: Comparison.Side) -> String {
        let year = side.year.map { say("\($0) 年，", "\($0), ") } ?? ""
        return say(
            "\(name)（\(year)\(side.items) 个事项，\(side.commitments) 条工作内容）",
            "\(name) (\(year)\(side.items) items, \(side.commitments) commitments)")
    }

    // MARK: Values that changed

    private var changes: String {
        var all: [Comparison.Change.Kind: [Found]] = [:]
        func collect(_ changes: [Comparison.Change], _ place: Comparison.Place?) {
            guard let place else { return }
            for change in changes { all[change.kind, default: []].append((place, change)) }
        }
        for item in comparison.items { collect(item.changes, item.after.first ?? item.before.first) }
        for commitment in comparison.commitments {
            collect(commitment.changes, commitment.after.first ?? commitment.before.first)
        }
        let kinds = all.keys.sorted { order($0) < order($1) }
        return kinds.map { kind in
            let found = all[kind] ?? []
            return heading(term(kind), found.count) + found.map(line).joined()
        }.joined()
    }

    /// Targets first, then duties and deadlines.
    private func order(_ kind: Comparison.Change.Kind) -> Int {
        switch kind {
        case .targetRaised: 0
        case .targetLowered: 1
        case .comparator: 2
        case .unit: 3
        case .targetAdded: 4
        case .targetDropped: 5
        case .deadline: 6
        case .strength: 7
        case .lead: 8
        case .organisations: 9
        case .section: 10
        case .item: 11
        }
    }

    private func line(_ found: Found) -> String {
        let change = found.change
        let subject = change.subject ?? found.place.text
        let old = value(change.before, change.kind)
        let new = value(change.after, change.kind)
        let growth = change.growth.map { say("（\($0.text)）", " (\($0.text))") } ?? ""
        let places = [change.before, change.after].map { $0?.span.map { "\($0.line)" } ?? "—" }.joined(separator: " → ")
        return "  \(number(found.place))\(subject)：\(old) → \(new)\(growth)  [\(say("行", "line")) \(places)]\n"
    }

    private func value(_ value: Comparison.Value?, _ kind: Comparison.Change.Kind) -> String {
        guard let value else { return say("无", "none") }
        guard kind == .strength, let strength = Strength(rawValue: value.text) else { return value.text }
        return strength.term
    }

    // MARK: Wording

    private var wording: String {
        let titles: [(Comparison.Status, String)] = [
            (.reworded, say("改写的工作内容", "Reworded")), (.split, say("拆分的工作内容", "Split")),
            (.merged, say("合并的工作内容", "Merged")),
            (.dropped, say("删除的工作内容", "Dropped")), (.added, say("新增的工作内容", "Added")),
        ]
        let itemTitles: [(Comparison.Status, String)] = [
            (.split, say("拆分的事项", "Items split")), (.merged, say("合并的事项", "Items merged")),
            (.dropped, say("删除的事项", "Items dropped")), (.added, say("新增的事项", "Items added")),
        ]
        let items = itemTitles.map { status, title in
            lines(title, comparison.items.filter { $0.status == status }.map { ($0.before, $0.after) })
        }
        let commitments = titles.map { status, title in
            lines(title, comparison.commitments.filter { $0.status == status }.map { ($0.before, $0.after) })
        }
        return (commitments + items).joined()
    }

    private func lines(_ title: String, _ found: [(before: [Comparison.Place], after: [Comparison.Place])]) -> String {
        guard !found.isEmpty else { return "" }
        return heading(title, found.count)
            + found.map { pair in
                pair.before.map { "  - \(printed($0))\n" }.joined() + pair.after.map { "  + \(printed($0))\n" }.joined()
            }.joined()
    }

    private func printed(_ place: Comparison.Place) -> String {
        "\(number(place))\(place.text)  [\(say("行", "line")) \(place.span.line)]"
    }

    private func number(_ place: Comparison.Place) -> String {
        place.number.map { say("第\($0)项 ", "item \($0) ") } ?? ""
    }

    private func heading(_ title: String, _ count: Int) -> String {
        "\n\(title)\(say("（\(count)）", " (\(count))"))\n"
    }

    private func term(_ kind: Comparison.Change.Kind) -> String {
        switch kind {
        case .targetRaised: say("目标提高", "Targets raised")
        case .targetLowered: say("目标降低", "Targets lowered")
        case .comparator: say("目标的比较方式改变", "Targets that bind otherwise")
        case .unit: say("目标的计量单位改变", "Targets with another unit")
        case .targetAdded: say("增加的目标", "Targets added")
        case .targetDropped: say("取消的目标", "Targets dropped")
        case .deadline: say("时限改变", "Deadlines changed")
        case .strength: say("约束力改变", "Strength changed")
        case .lead: say("牵头单位改变", "Another lead")
        case .organisations: say("其他单位改变（删去 → 增加）", "Other organisations (gone → come)")
        case .section: say("换到别的部分", "In another section")
        case .item: say("换到别的事项", "In another item")
        }
    }
}
