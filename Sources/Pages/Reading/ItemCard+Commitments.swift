import Ledger
import Values

extension ItemCard {
    /// What the item commits to.
    var commitments: HTML {
        guard !item.liveCommitments.isEmpty else {
            return "<p class=\"missing\">\(context(.noCommitment))</p>"
        }
        return "<ol class=\"commitments\">\(item.liveCommitments.html(commitment))</ol>"
    }

    private func commitment(_ commitment: Commitment) -> HTML {
        let key = commitment.id.description
        return """
            <li class="commitment" id="\(key)"><p class="clause" data-at="\(key)">\(context.marked(commitment.text.value))</p>
            <div class="meta">\(commitment.strength.value.sign.html(context))\
            <span class="badge">\(context(commitment.kind.value.phrase))</span>\
            \(added(commitment.added))\(corrected(commitment.text))\
            \(corrected(commitment.strength) { context($0.sign.word) })\(corrected(commitment.kind) { context($0.phrase) })\
            \(ownDeadline(.commitment(commitment.id), commitment.deadline))\(plan.seen(key, commitment.span))\
            \(when: plan.mayEdit, tools(commitment))</div>
            \(projects(commitment))\(indicators(commitment))</li>
            """
    }

    func added(_ mark: Mark?) -> HTML? {
        guard let mark else { return nil }
        return "<span class=\"badge added\" title=\"\(plan.signature(mark))\">＋ \(context(.addedByHand))</span>"
    }

    private func ownDeadline(_ owner: ElementID, _ deadline: Traced<Deadline?>) -> HTML? {
        guard deadline.value != nil || deadline.isCorrected else { return nil }
        let key = Keys.deadline(owner)
        return """
            <span class="deadline" id="\(key)" data-at="\(key)">\(due(deadline.value))\(corrected(deadline, dueText))</span>
            """
    }

    private func projects(_ commitment: Commitment) -> HTML? {
        guard !commitment.projects.isEmpty else { return nil }
        let list = commitment.projects.enumerated().html { index, project in
            let key = Keys.project(commitment.id, index)
            return """
                <li class="chip project" id="\(key)" data-at="\(key)">\(context.marked(project.name))\
                \(when: project.size != nil, " <small>\(project.size?.text)</small>")</li>
                """
        }
        return "<ul class=\"chips projects\" aria-label=\"\(context(.projects))\">\(list)</ul>"
    }

    private func indicators(_ commitment: Commitment) -> HTML? {
        guard !commitment.liveIndicators.isEmpty else { return nil }
        return """
            <ul class="indicators" aria-label="\(context(.indicators))">\(commitment.liveIndicators.html { indicator($0, of: commitment) })</ul>
            """
    }

    private func indicator(_ indicator: Indicator, of commitment: Commitment) -> HTML {
        let key = indicator.id.description
        let hasOwnDeadline = indicator.hasOwnDeadline(in: commitment)
        let isAsStrong = indicator.strength.value == commitment.strength.value
        return """
            <li class="indicator\(when: indicator.within != nil, " within")" id="\(key)" data-at="\(key)">\
            <span class="subject">\(when: indicator.within != nil, "<small>\(context(.amongThem))</small> ")\
            \(context.marked(indicator.subject.value))</span>\
            <span class="amount"><span title="\(context(indicator.comparator.value.phrase))">\
            \(indicator.comparator.value.symbol)</span> <b>\(indicator.amount.text)</b></span>\
            <span class="signs"><span class="badge">\(context(indicator.kind.value.phrase))</span>\
            \(when: !isAsStrong, indicator.strength.value.sign.html(context))\(added(indicator.added))\(correctedAmount(indicator))\
            \(when: hasOwnDeadline, "\(ownDeadline(.indicator(indicator.id), indicator.deadline))")\(plan.seen(key, indicator.span))</span>\
            \(when: plan.mayEdit, tools(indicator))</li>
            """
    }

    /// What a corrected number was before, as one amount.
    private func correctedAmount(_ indicator: Indicator) -> HTML? {
        let changes = [
            indicator.value.lastChange?.mark, indicator.scale.lastChange?.mark, indicator.unit.lastChange?.mark,
            indicator.comparator.lastChange?.mark,
        ].compactMap(\.self)
        guard let mark = changes.max(by: { $0.position < $1.position }) else {
            return corrected(indicator.subject)
        }
        let original = Amount(
            value: indicator.value.original, scale: indicator.scale.original, unit: indicator.unit.original)
        return """
            \(corrected(indicator.subject))<span class="corrected" title="\(plan.signature(mark))">✎ \(context(.was)) \
            <s>\(indicator.comparator.original.symbol) \(original.text)</s></span>
            """
    }

    private func tools(_ indicator: Indicator) -> HTML {
        let key = indicator.id.description
        let correction = EditForm(
            plan: plan, name: .correct, route: .correctIndicator, thing: key,
            anchor: key, key: key)
        return """
            <div class="tools">\(correction.html { "\($0.indicator(indicator, strength: .plan))\($0.reason)" })\
            \(plan.strikeForm(.indicator(indicator.id), at: anchor))</div>
            """
    }

    private func tools(_ commitment: Commitment) -> HTML {
        let key = commitment.id.description
        let correction = EditForm(
            plan: plan, name: .correct, route: .correctCommitment, thing: key,
            anchor: key, key: key)
        let addition = EditForm(
            plan: plan, name: .addIndicator, route: .addIndicator, thing: key,
            anchor: key, key: "\(key)-add", button: .add)
        return """
            <div class="tools">\(correction.html { edit in
            """
            \(edit.area(.text, .clause, commitment.text.value, rows: 3, required: true))\
            \(edit.text(.action, .action, commitment.action.value))\(edit.strength(commitment.strength.value))\
            \(edit.kind(commitment.kind.value))\(edit.deadline(commitment.deadline.value))\(edit.reason)
            """
            })\(addition.html { edit in
            """
            \(edit.indicator(nil, strength: commitment.strength.value))\(within(commitment, edit))\(edit.reason)
            """
            })\(plan.strikeForm(.commitment(commitment.id), at: anchor))</div>
            """
    }

    private func within(_ commitment: Commitment, _ edit: EditField) -> HTML {
        let none = Input.Option(value: "", name: context(.nothing))
        let others = commitment.liveIndicators.map {
            Input.Option(value: $0.id.description, name: "\($0.subject.value) \($0.amount.text)")
        }
        return edit.choice(.within, .partOf, "", [none] + others)
    }
}
