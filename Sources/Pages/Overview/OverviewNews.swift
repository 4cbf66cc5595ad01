import Ledger
import Values

/// What will slip next, and what changed in the last days.
struct OverviewNews {
    let model: OverviewPage.Model
    let plan: PlanView

    private var context: PageContext { plan.context }
    private var state: BookState { plan.state }

    /// How many rows of what will slip stand on the page unless all are asked for.
    private static let slippingMax = 12
    /// How many changes.
    private static let changesMax = 60

    /// The way to the whole of a list of which the page shows a part.
    private func all(_ count: Int, _ rows: CountLink.Rows, shown: Int) -> HTML? {
        guard shown < count else { return nil }
        let link = plan.link(.overview).with(FormField.show.rawValue, rows.rawValue).at(rows.rawValue)
        return CountLink(count, rows, at: link).html("\(context(.allOfList(count)))", style: "button small")
    }

    private func link(_ element: ElementID, _ words: HTML) -> HTML {
        let item = state.item(of: element)
        let link = plan.link(.item, item?.id.description ?? "").at("target-\(element)")
        return "<a lang=\"zh-CN\"\(href: link)>\(words)</a>"
    }

    // MARK: What will slip

    var slipping: HTML {
        let rows = model.outlook.slipping
        guard !rows.isEmpty else { return "<p class=\"quietly\">\(context(.nothingSlips))</p>" }
        let shown = rows.prefix(context.shows == CountLink.Rows.slipping.rawValue ? rows.count : Self.slippingMax)
        let ledger = plan.ledger([(.targets, TargetCondition.slipping.rawValue)], showing: .figures)
        let inLedger = CountLink(rows.count, .targets, at: ledger)
        return """
            <ul class="rows" data-slipping="\(shown.count)">\(shown.html(slippingRow))</ul>\
            <p class="actions more-rows">\(all(rows.count, .slipping, shown: shown.count))\
            \(inLedger.html("\(context(.inLedger(rows.count)))", style: "button small"))</p>
            """
    }

    private func slippingRow(_ row: Outlook.Slipping) -> HTML {
        """
        <li>\(link(row.element, "\(state.item(of: row.element)?.label)：\(state.label(of: row.element))")) \
        <span class="figures">\(row.due.description)</span> \
        <span class="quietly">\(context(Phrase(row.forecast.chinese, row.forecast.english)))</span></li>
        """
    }

    // MARK: What changed

    var changesTitle: Phrase { model.since.map { .changesSince($0.description) } ?? .changesTitle }

    var changes: HTML {
        guard let since = model.since else { return "<p class=\"quietly\">\(context(.tooYoungToCompare))</p>" }
        guard !model.changes.isEmpty else { return "<p class=\"quietly\">\(context(.nothingChangedLately))</p>" }
        let count = model.changes.count
        let shown = model.changes.prefix(context.shows == CountLink.Rows.changes.rawValue ? count : Self.changesMax)
        let compared = plan.ledger([(.compare, since.description)], showing: .figures)
        return """
            <ul class="rows" data-changes="\(shown.count)">\(shown.html { "<li>\(change($0))</li>" })</ul>\
            <p class="actions more-rows">\(all(count, .changes, shown: shown.count))\
            <a class="button small"\(href: compared)>\(context(.compareInLedger(since.description)))</a></p>
            """
    }

    private func change(_ change: StateDifference) -> HTML {
        switch change {
        case .state(let id, let from, let to):
            return "\(label(.item(id))) \(context(from.sign.word)) → \(to.sign.html(context))"
        case .slipped(let element, let from, let to):
            return "\(context(.slippedWord)) \(label(element)) \(from.sign.html(context)) → \(to.sign.html(context))"
        case .recovered(let element, let from, let to):
            return "\(context(.recoveredWord)) \(label(element)) \(from.sign.html(context)) → \(to.sign.html(context))"
        case .figure(let element, let from, let to):
            return
                "\(label(element)) \(from.map { plan.value($0, of: element) } ?? "—") → <b>\(plan.value(to, of: element))</b>"
        case .target(let element, let from, let to):
            return
                "\(context(.targetValue)) \(label(element)) <s>\(plan.value(from, of: element))</s> → <b>\(plan.value(to, of: element))</b>"
        case .due(let element, let from, let to):
            return "\(context(.dueWord)) \(label(element)) <s>\(from.description)</s> → <b>\(to.description)</b>"
        case .problem(let id, let isSolved): return problem(id, isSolved)
        }
    }

    private func label(_ element: ElementID) -> HTML { link(element, "\(state.label(of: element))") }

    private func problem(_ id: ProblemID, _ isSolved: Bool) -> HTML {
        let word: Phrase = isSolved ? .problemSolved : .problemRaised
        let sign = isSolved ? "✓" : "!"
        guard let problem = state.supervision.problems.first(where: { $0.id == id }) else { return "\(context(word))" }
        let link = plan.link(.item, problem.item.description).at("problems")
        return """
            <span aria-hidden="true">\(sign)</span> \(context(word)) <a lang="zh-CN"\(href: link)>\(problem.text)</a>
            """
    }
}
