import Ledger
import Values

/// The form in which a text for the public is written, filled in with what the ledger says.
struct PublicTextForm {
    let item: Item
    let text: PublicText
    let plan: PlanView

    private var context: PageContext { plan.context }

    private var form: ActForm {
        ActForm(
            plan: plan, verb: .proposePublication, anchor: "waiting", about: [(.item, item.id.description)],
            button: .proposeText, style: "primary")
    }

    var html: HTML {
        """
        <div id="form-\(item.id.description)" class="public-form"><p class="quietly">\(context(.publicTextHint))</p>\
        \(form.form("<div class=\"grid\">\(words)\(targets)</div>", style: "edit"))</div>
        """
    }

    private var words: HTML {
        """
        \(form.text(.section, .publicSection, text.section, required: false))\(form.text(.title, .publicItemTitle, text.title))\
        \(area(.text, .publicPromise, text.promise, rows: 4, required: true))\
        \(line(.members, .publicWhoHint, text.organisations, required: true))\
        \(form.text(.deadlineText, .publicWhen, text.until))\
        \(area(.progress, .publicProgressHint, text.progress, rows: 2, required: false))\
        \(PublicPlacesField(item: item, chosen: text.places, plan: plan, prefix: form.prefix).html)
        """
    }

    private func line(_ field: FormField, _ label: Phrase, _ names: [String], required: Bool) -> HTML {
        Input(
            field: field, label: context(label), value: names.joined(separator: "、"), isRequired: required,
            prefix: form.prefix, style: "wide"
        ).html
    }

    private func area(_ field: FormField, _ label: Phrase, _ value: String, rows: Int, required: Bool) -> HTML {
        Input(
            field: field, label: context(label), kind: .area(rows: rows), value: value, isRequired: required,
            prefix: form.prefix, style: "wide"
        ).html
    }

    /// One name for each target; an empty one leaves the target out.
    private var targets: HTML {
        let elements = plan.state.liveTargets(of: item.id)
        guard !elements.isEmpty else { return "" }
        return """
            <fieldset class="wide"><legend>\(context(.publicTargetsHint))</legend>\(elements.html(target))</fieldset>
            """
    }

    private func target(_ element: ElementID) -> HTML {
        let value = text.targets.first { $0.element == element }?.label ?? ""
        let goal = plan.state.planning.targets[element].map { plan.value($0.trajectory.progress.target, of: element) }
        let name = "\(plan.state.label(of: element) ?? "") \(goal ?? "")"
        var input = Input(
            field: .subject, label: name, value: value, prefix: "\(form.prefix)\(element.description)-")
        input.labelLanguage = context.language(of: name)
        return "\(HTML.hidden(.element, element.description))\(input.html)"
    }
}

/// A text as the office and the leader read it before it goes out.
struct PublicTextView {
    let text: PublicText
    let plan: PlanView

    private var context: PageContext { plan.context }

    var html: HTML {
        """
        <dl class="public-text">\(row(.publicSection, text.section))\(row(.publicPromise, text.promise))\
        \(row(.publicWho, text.organisations.joined(separator: "、")))\(row(.publicWhen, text.until))\
        \(row(.publicProgressWords, text.progress))\(row(.publicFigures, text.targets.map(\.label).joined(separator: "、")))\
        \(row(.publicPlaces, text.places.joined(separator: "、")))</dl>
        """
    }

    private func row(_ name: Phrase, _ value: String) -> HTML {
        value.isEmpty ? "" : "<div><dt>\(context(name))</dt><dd lang=\"zh-CN\">\(value)</dd></div>"
    }
}

/// What the office sees of a published text: who approved it, and how the time for objections stands.
struct PublishedFacts {
    let publication: Publication
    /// What the public sees of it.
    let shown: PublicItem?
    let plan: PlanView
    let today: CalendarDate

    private var context: PageContext { plan.context }

    var html: HTML {
        let standing = plan.state.publishing.standing(of: publication, on: today)
        let hasMovedOn = plan.state.hasMovedOn(since: publication)
        return """
            \(when: hasMovedOn, "<p class=\"notice\"><span aria-hidden=\"true\">△</span> \(context(.publicMovedOn))</p>")\
            <dl class="facts"><div><dt>\(context(.approvedBy))</dt><dd>\(approval)</dd></div>\
            <div><dt>\(context(.publicObjections))</dt><dd>\(standing.map { context(Phrase($0.chinese, $0.english)) }) \
            <span class="quietly">\(period)</span></dd></div>\(bar)</dl>
            """
    }

    private var approval: HTML {
        let recorded: HTML? = publication.recorded.map {
            "<span lang=\"zh-CN\">\($0.leader)（\($0.basis)）</span> "
        }
        return "\(recorded)<span class=\"quietly\">\(publication.approved.map(plan.signature))</span>"
    }

    private var period: String {
        guard let first = publication.approved?.at.date(), let last = publication.lastDayForObjections else {
            return ""
        }
        return "\(first) – \(last)"
    }

    private var bar: HTML? {
        guard let item = shown else { return nil }
        return """
            <div><dt>\(context(.statusWord))</dt><dd>\(context(Phrase(item.progress.chinese, item.progress.english))) \
            \(item.percent.map { "\($0)%" })</dd></div>
            """
    }
}
