import Ledger
import Values

/// The targets of an item: what shall be reached, what was, the light with its arithmetic, and the course as a chart.
struct TargetsView {
    let life: ItemLife

    private var plan: PlanView { life.plan }
    private var context: PageContext { life.context }
    private var state: BookState { life.state }

    var html: HTML {
        let statuses = state.statuses(of: life.item, on: life.today)
        return """
            <dl class="facts">\(status(.claimed, statuses.claimed))\(status(.computed, statuses.computed))\
            \(status(.reviewedWord, statuses.reviewed))</dl>
            \(state.liveTargets(of: life.item.id).html(target))
            """
    }

    private func status(_ label: Phrase, _ status: ProgressStatus?) -> HTML {
        """
        <div><dt>\(context(label))</dt><dd>\(status.map { context(Phrase($0.chinese, $0.english.capitalizedFirst)) } ?? "—")</dd></div>
        """
    }

    private func target(_ element: ElementID) -> HTML {
        guard let target = state.planning.targets[element] else { return HTML() }
        let judgement = state.judgement(of: element, on: life.today)
        let figure = target.figure(on: life.today)
        let chart = TargetChart(
            target: target, forecast: state.forecast(of: element, on: life.today), today: life.today,
            value: { plan.value($0, of: element) }, context: context, key: "chart-\(element)")
        return """
            <article class="target" id="target-\(element.description)"><div><h3 lang="zh-CN">\(state.label(of: element))</h3>
            <p class="signs">\(judgement.map { $0.light.sign.html(context) }) \
            \(judgement.map { context(Phrase($0.status.chinese, $0.status.english.capitalizedFirst)) }) \
            <span class="why">\(judgement.map { context(Phrase($0.chinese, $0.english)) })</span></p>
            <p>\(context(.targetValue)) <b>\(plan.value(target.trajectory.progress.target, of: element))</b> · \
            \(context(.actual)) <b>\(figure.map { plan.value($0.value, of: element) } ?? "—")</b> · \
            \(context(.dueWord)) \(target.trajectory.curve?.due.description ?? "—")</p>
            \(history(element))\(changes(target))\(TargetForms(life: life, target: target).html)</div>\(chart.html)</article>
            """
    }

    /// The lights of the months that are over: history that nothing repaints.
    private func history(_ element: ElementID) -> HTML? {
        let months = state.monthLights(until: life.today).sorted { $0.key < $1.key }
            .compactMap { month, lights in lights[element].map { (month, $0) } }
        guard !months.isEmpty else { return nil }
        return """
            <ol class="months" aria-label="\(context(.lightWord))">\(months.html { month, light in
            """
            <li class="\(light.sign.style)" title="\(month.description) \(context(light.sign.word))">\
            <span aria-hidden="true">\(light.sign.shape)</span><span class="unseen">\(month.description) \(context(light.sign.word))</span>\
            <small aria-hidden="true">\(month.month)</small></li>
            """
            })</ol>
            """
    }

    private func changes(_ target: Target) -> HTML? {
        guard !target.changes.isEmpty else { return nil }
        return """
            <ul class="rows quietly">\(target.changes.html { change in
            """
            <li>#\(change.number) \(plan.name(change.mark.actor)) \(change.mark.at.localDescription()) \
            <s>\(plan.value(change.before.progress.target, of: target.element)) · \(change.before.curve?.due.description)</s> \
            <q>\(change.mark.reason)</q></li>
            """
            })</ul>
            """
    }
}
