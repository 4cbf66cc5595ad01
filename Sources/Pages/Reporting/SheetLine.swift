import Ledger
import Values

/// One item of a sheet, to be filled in.
struct SheetLine {
    let model: ReportSheetPage.Model
    let line: ReportSheet.Line
    let sheet: ReportSheet
    let plan: PlanView

    private var context: PageContext { plan.context }
    private var typed: TypedReport { model.typed[line.key] ?? TypedReport() }
    private var prefix: String { line.key.lineAnchor + "-" }
    private var questions: [EntryQuestion] { model.questions[line.key] ?? [] }

    var html: HTML {
        """
        <article class="report-line block" id="\(line.key.lineAnchor)" aria-labelledby="\(prefix)title" data-line="\(line.key.lineCode)">
        \(HTML.hidden(.line, line.key.lineCode))<h2 id="\(prefix)title" lang="zh-CN"><a\(href: plan.link(.item, line.item.id.description))>\(line.item.label)</a></h2>
        \(problem)\(returned)\(asked)\(values)\(words)\(files)\(unchanged)</article>
        """
    }

    private var problem: HTML? {
        model.problems[line.key].map {
            "<p class=\"problem\" role=\"alert\" tabindex=\"-1\" autofocus>\(context($0))</p>"
        }
    }

    private var returned: HTML? {
        guard let report = line.current, let answer = report.answer else { return nil }
        return """
            <p class="notice refused" role="note">↩ \(context(Phrase(report.state.chinese, report.state.english)))：\(plan.name(answer.actor)) <q>\(answer.reason)</q></p>
            """
    }

    /// The questions to answer, one field each; sending again says that they were seen.
    private var asked: HTML? {
        guard !questions.isEmpty else { return nil }
        return """
            <div class="asked" role="group" aria-label="\(context(Phrase("请核对", "Please check")))">\(questions.html { question in
            let label = question.element.flatMap { model.state.label(of: $0) }
            let text = [label, context(Phrase(question.chinese, question.english))].compactMap(\.self).joined(separator: "：")
            return """
                \(HTML.hidden(.question, question.code))\(Input(
                field: .answer, label: "▲ " + text, value: typed.answers[question.code] ?? "",
                hint: context(Phrase("属实请简要说明（可不填），有误请改正后再报。", "Where it is right say why (may stay empty), else set it right.")),
                prefix: "\(prefix)\(question.code)-", style: "wide"
                ).html)
                """
            })</div>
            """
    }

    private var values: HTML? {
        let targets = model.state.liveTargets(of: line.item.id)
        guard !targets.isEmpty else { return nil }
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(context(Phrase("本期数据", "Figures")))"><table class="stacked"><thead><tr>\
            <th scope="col">\(context(.subject))</th><th scope="col">\(context(.targetValue))</th>\
            <th scope="col">\(context(Phrase("本期计划", "Planned")))</th><th scope="col">\(context(.lastValue))</th>\
            <th scope="col">\(context(.cumulativeNow))</th></tr></thead><tbody>\(targets.html(value))</tbody></table></div>
            """
    }

    private func value(_ element: ElementID) -> HTML {
        let target = model.state.planning.targets[element]
        let known = model.state.typedValue(of: element, for: line)
        let id = "\(prefix)value-\(element)"
        let unit = plan.unit(of: element)
        return """
            <tr><th scope="row" lang="zh-CN"><label for="\(id)">\(model.state.label(of: element))</label></th>\
            <td data-label="\(context(.targetValue))">\(target.map { plan.value($0.trajectory.progress.target, of: element) })</td>\
            <td data-label="\(context(Phrase("本期计划", "Planned")))">\(target?.planned(on: sheet.last).map { "\($0.decimal(places: 2))\(unit)" } ?? "—")</td>\
            <td data-label="\(context(.lastValue))">\(known?.last.map { plan.value($0, of: element) } ?? "—")</td>\
            <td data-label="\(context(.cumulativeNow))">\(HTML.hidden(.element, element.description))\
            <span class="with-unit"><input id="\(id)" type="text" inputmode="decimal" autocomplete="off" name="\(FormField.value.rawValue)" value="\(typed.values[element] ?? "")"\
            \(known.map(data) ?? HTML())> \(context.marked(unit))</span></td></tr>
            """
    }

    /// The numbers that the script needs for the same questions that the server asks.
    private func data(_ known: TypedValue) -> HTML {
        let progress = known.progress
        return """
            \(attribute: "data-last", known.last?.description ?? "")\(attribute: "data-target", progress.target.description)\
            \(attribute: "data-measure", progress.measure.rawValue)\
            \(attribute: "data-rises", progress.target >= progress.baseline ? "yes" : nil)\
            \(attribute: "data-exact", known.isMeasured && progress.target.coefficient >= 100 ? "yes" : nil)\
            \(attribute: "data-percent", known.isPercent ? "yes" : nil)
            """
    }

    private var words: HTML {
        func area(_ field: FormField, _ label: Phrase, _ value: String, rows: Int = 2) -> HTML {
            Input(field: field, label: context(label), kind: .area(rows: rows), value: value, prefix: prefix).html
        }
        let claims =
            [Input.Option(value: "", name: "—")]
            + ProgressStatus.allCases.map {
                .init(value: $0.rawValue, name: context(Phrase($0.chinese, $0.english.capitalizedFirst)))
            }
        return """
            <div class="grid pairs"\(attribute: "data-before", line.before?.content.progress)>\(area(.progress, .progressField, typed.progress, rows: 3))\
            \(area(.obstacles, .problemsField, typed.obstacles, rows: 3))\(area(.help, .helpField, typed.help))\(area(.plans, .nextField, typed.plans))\
            \(Input(field: .claim, label: context(.claimField), kind: .choice(claims), value: typed.claim, prefix: prefix).html)</div>\(before)
            """
    }

    private var before: HTML? {
        guard let report = line.before, !report.content.progress.isEmpty || report.content.isUnchanged else {
            return nil
        }
        let text = report.content.isUnchanged ? context(.unchangedButton) : report.content.progress
        return """
            <details><summary>\(context(Phrase("上期怎么写的", "What was said last time")))</summary><p lang="zh-CN">\(text)</p>\
            \(when: !report.content.next.isEmpty, "<p lang=\"zh-CN\">\(context(.nextField))：\(report.content.next)</p>")</details>
            """
    }

    /// Files: dropped or chosen. Those uploaded already stay, known by their digest.
    private var files: HTML {
        let kept = typed.attached.enumerated().html { index, file in
            let id = "\(prefix)file-\(index)"
            return """
                <li><input type="checkbox" id="\(id)" name="\(FormField.attached.rawValue)" value="\(file.code)" checked> \
                <label for="\(id)">\(file.evidence.name)\(when: file.sizeBytes > 0, " <span class=\"quietly\">\(file.sizeText)</span>")</label></li>
                """
        }
        return """
            <div class="drop" data-drop><ul class="files" data-files\(attribute: "aria-label", context(.evidenceField))>\(kept)</ul>\
            <div class="field"><label for="\(prefix)evidence">\(context(.evidenceField))</label>\
            <input type="file" multiple id="\(prefix)evidence" name="\(FormField.evidence.rawValue)" aria-describedby="\(prefix)evidence-hint">\
            <p class="hint" id="\(prefix)evidence-hint">\(context(.dropHint))</p></div></div>
            """
    }

    /// The whole line in one step, where nothing changed; from the third time in a row on with a reason.
    private var unchanged: HTML {
        let needsReason = line.unchangedInARow >= 2
        let reason = Input(
            field: .reason,
            label: context(
                Phrase(
                    "已连续 \(line.unchangedInARow) 期无变化，请写明原因",
                    "No change \(line.unchangedInARow) times in a row: say why")),
            value: typed.reason, prefix: prefix, style: "half")
        return """
            <div class="actions">\(when: needsReason, reason.html)<button class="small" name="\(FormField.unchanged.rawValue)" value="\(line.key.lineCode)">\
            \(context(.unchangedButton))<span class="unseen">：\(context.marked(line.item.label))</span></button></div>
            """
    }
}

extension PlanView {
    /// The scale and unit in which a target is printed.
    func unit(of element: ElementID) -> String {
        guard case .indicator(let id) = element, let indicator = state.indicator(id)?.indicator else { return "%" }
        return (indicator.scale.value ?? "") + (indicator.unit.value ?? "")
    }
}
