import Ledger
import Values

/// What rules on trial would do to the book as it is.
struct RulesTrialView {
    let plan: PlanView
    let trial: RulesPage.Trial

    private static let rowsMax = 60
    private var context: PageContext { plan.context }
    private var effect: RulesEffect { trial.effect }
    private var state: BookState { plan.state }

    var html: HTML {
        """
        <section class="block trial" id="trial" aria-labelledby="trial-title"><h2 id="trial-title">\(context(.rulesEffect))</h2>
        \(when: !trial.concerns.isEmpty, concerns)
        \(when: effect.isNone, "<p>\(context(.nothingWouldChange))</p>")
        \(when: !effect.isNone, parts)
        <p class="quietly">\(context(.rulesKeepPast))</p></section>
        """
    }

    private var concerns: HTML {
        """
        <div role="alert"><p class="label">\(context(.concernsTitle))</p><ul class="findings">\(trial.concerns.html { concern in
        "<li class=\"finding warning\"><span aria-hidden=\"true\">▲</span> \(context(Phrase(concern.words)))</li>"
        })</ul></div>
        """
    }

    private var parts: HTML {
        """
        \(lights)\(changes(.itemsChange, effect.items))\(changes(.targetsChange, effect.targets))\
        \(tasks(.tasksAdded, effect.tasksAdded))\(tasks(.tasksGone, effect.tasksGone))\(moved)\(scores)
        """
    }

    private var lights: HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(context(.byLight))"><table><caption class="unseen">\(context(.byLight))</caption>\
        <thead><tr><th scope="col">\(context(.byLight))</th>\(Light.allCases.html { "<th scope=\"col\">\($0.sign.html(context))</th>" })</tr></thead>
        <tbody>\(counts(.nowWord, effect.lightsBefore))\(counts(.afterWord, effect.lightsAfter))</tbody></table></div>
        """
    }

    private func counts(_ name: Phrase, _ counts: [Light: Int]) -> HTML {
        "<tr><th scope=\"row\">\(context(name))</th>\(Light.allCases.html { "<td>\(counts[$0] ?? 0)</td>" })</tr>"
    }

    private func fold(_ name: Phrase, _ count: Int, _ rows: HTML) -> HTML? {
        guard count > 0 else { return nil }
        return """
            <details\(flag: "open", when: count <= 12)><summary>\(context(name)) <b>\(count)</b></summary><ul class="rows">\(rows)</ul>\
            \(when: count > Self.rowsMax, "<p class=\"quietly\">… +\(count - Self.rowsMax)</p>")</details>
            """
    }

    private func changes(_ name: Phrase, _ changes: [RulesEffect.LightChange]) -> HTML? {
        fold(
            name, changes.count,
            changes.prefix(Self.rowsMax).html { change in
                let item = state.item(of: change.element)
                let isItem = if case .item = change.element { true } else { false }
                return """
                    <li>\(change.before.sign.html(context)) → \(change.after.sign.html(context)) \
                    \(when: !isItem, "<span lang=\"zh-CN\">\(state.label(of: change.element))</span> ")\
                    \(item.map { plan.link(to: $0, at: isItem ? nil : "target-\(change.element)") })</li>
                    """
            })
    }

    private func tasks(_ name: Phrase, _ tasks: [DueTask]) -> HTML? {
        fold(name, tasks.count, tasks.prefix(Self.rowsMax).html { "<li>\(task($0)) \($0.due?.description)</li>" })
    }

    private func task(_ task: DueTask) -> HTML {
        let item = task.item.flatMap(state.item)
        let who = state.performer(of: task)
        return """
            \(context(Phrase(state.words(for: task.kind)))) <span lang="zh-CN">\(who)</span> \(item.map { plan.link(to: $0) })
            """
    }

    private var moved: HTML? {
        fold(
            .tasksMoved, effect.tasksMoved.count,
            effect.tasksMoved.prefix(Self.rowsMax).html { move in
                """
                <li>\(task(move.before)) <s>\(move.before.due?.description ?? "—")</s> → <b>\(move.after.due?.description ?? "—")</b></li>
                """
            })
    }

    private var scores: HTML? {
        fold(
            .scoresChange, effect.scores.count,
            effect.scores.prefix(Self.rowsMax).html { change in
                """
                <li><span lang="zh-CN">\(state.directory.institution(change.institution)?.name)</span> \
                \(points(change.before)) → <b>\(points(change.after))</b></li>
                """
            })
    }
}
