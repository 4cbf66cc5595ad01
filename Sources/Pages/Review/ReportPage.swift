public import Ledger
public import Values

/// One report to fill in (填报): everything an organisation owes about an item for a period, last values beside.
public enum ReportPage {
    /// What the page shows.
    public struct Model: Sendable {
        /// The book.
        public var state: BookState
        /// The item.
        public var item: Item
        /// The organisation that reports.
        public var organisation: Organisation
        /// The period.
        public var period: ReportingPeriod
        /// The report that was sent back, where one was.
        public var earlier: Report?
        /// The seats of who looks at it.
        public var seats: [Seat]
        /// The day.
        public var today: CalendarDate
        /// What accounts are called.
        public var names: [ActorID: String]

        /// The report of `organisation` about `item` for `period`.
        public init(
            state: BookState, item: Item, organisation: Organisation, period: ReportingPeriod, earlier: Report?,
            seats: [Seat], today: CalendarDate, names: [ActorID: String]
        ) {
            self.state = state
            self.item = item
            self.organisation = organisation
            self.period = period
            self.earlier = earlier
            self.seats = seats
            self.today = today
            self.names = names
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let book = model.state.book.id.rawValue
        let plan = PlanView(
            state: model.state, context: context, names: model.names, page: Route.desk.link(book), seats: model.seats,
            today: model.today)
        let above = [
            Layout.Crumb(name: context(.desk), link: Route.desk.link(book)),
            Layout.Crumb(name: model.item.label, link: Route.item.link(book, model.item.id.description)),
        ]
        let title = "\(context(.fileReport)) \(model.period.chinese)"
        let closing = context(
            Phrase(
                "及时：\(model.period.timely)前；截止：\(model.period.closing)。",
                "On time until \(model.period.timely), closes \(model.period.closing)."))
        let main: HTML = """
            <h1>\(title)</h1><p class="lead"><b lang="zh-CN">\(model.organisation.name.value)</b> · <span lang="zh-CN">\(model.item.label)</span></p>
            <p class="quietly">\(closing)</p>\(returned(model, plan))
            \(form(model, plan))\(unchanged(model, plan))
            """
        return Layout(.desk, of: plan, title: title, above: above, width: .reading, main: main).page(context)
    }

    private static func returned(_ model: Model, _ plan: PlanView) -> HTML? {
        guard let answer = model.earlier?.answer else { return nil }
        return "<p class=\"notice refused\" role=\"note\">\(plan.name(answer.actor)) <q>\(answer.reason)</q></p>"
    }

    private static func about(_ model: Model) -> [(FormField, String)] {
        [
            (.item, model.item.id.description), (.concerned, model.organisation.id.description),
            (.cadence, model.period.cadence.rawValue), (.first, model.period.first.description),
        ]
    }

    private static func form(_ model: Model, _ plan: PlanView) -> HTML {
        let context = plan.context
        let form = ActForm(
            plan: plan, verb: .submitReport, anchor: "main", about: about(model), button: .fileReport,
            style: "primary")
        func area(_ field: FormField, _ label: Phrase, _ value: String?) -> HTML {
            Input(field: field, label: context(label), kind: .area(rows: 3), value: value ?? "", style: "wide").html
        }
        let claims =
            [Input.Option(value: "", name: "—")]
            + ProgressStatus.allCases.map {
                .init(value: $0.rawValue, name: context(Phrase($0.chinese, $0.english.capitalizedFirst)))
            }
        return form.form(
            """
            \(values(model, plan))<div class="grid">\(area(.progress, .progressField, model.earlier?.content.progress))\
            \(area(.obstacles, .problemsField, model.earlier?.content.problems))\(area(.help, .helpField, model.earlier?.content.help))\
            \(area(.plans, .nextField, model.earlier?.content.next))\
            \(Input(field: .claim, label: context(.claimField), kind: .choice(claims), value: model.earlier?.content.claim?.rawValue ?? "").html)\
            \(Input(field: .evidence, label: context(.evidenceField), kind: .file(accept: ""), hint: context(.evidenceHint)).html)</div>
            """, style: "sheet")
    }

    private static func values(_ model: Model, _ plan: PlanView) -> HTML {
        let context = plan.context
        let rows = model.state.liveTargets(of: model.item.id).html { element -> HTML in
            let target = model.state.planning.targets[element]
            let last = target?.figures.last
            let typed = model.earlier?.content.values.first { $0.element == element }?.value.description ?? ""
            let id = "value-\(element)"
            return """
                <tr><th scope="row" lang="zh-CN"><label for="\(id)">\(model.state.label(of: element))</label></th>\
                <td data-label="\(context(.targetValue))">\(target.map { plan.value($0.trajectory.progress.target, of: element) })</td>\
                <td data-label="\(context(.lastValue))">\(last.map { plan.value($0.value, of: element) } ?? "—")</td>\
                <td data-label="\(context(.cumulativeNow))"><input type="hidden" name="\(FormField.element.rawValue)" value="\(element.description)">\
                <span class="with-unit"><input id="\(id)" type="text" inputmode="decimal" name="\(FormField.value.rawValue)" value="\(typed)" \
                data-last="\(last?.value.description ?? "")" data-target="\(target?.trajectory.progress.target.description ?? "")"> \(unit(element, model))</span></td></tr>
                """
        }
        return """
            <div class="scroll"><table class="stacked"><thead><tr><th scope="col">\(context(.subject))</th><th scope="col">\(context(.targetValue))</th>\
            <th scope="col">\(context(.lastValue))</th><th scope="col">\(context(.cumulativeNow))</th></tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }

    private static func unit(_ element: ElementID, _ model: Model) -> String {
        guard case .indicator(let id) = element, let indicator = model.state.indicator(id)?.indicator else {
            return "%"
        }
        return (indicator.scale.value ?? "") + (indicator.unit.value ?? "")
    }

    /// The whole report in one step, where nothing changed; from the third time in a row on with a reason.
    private static func unchanged(_ model: Model, _ plan: PlanView) -> HTML {
        let form = ActForm(
            plan: plan, verb: .submitReport, anchor: "main", about: about(model) + [(.unchanged, "yes")],
            button: .unchangedButton, style: "button")
        let reason = Input(
            field: .reason, label: plan.context(Phrase("原因（连续三期起必填）", "Why (asked from the third time on)")),
            prefix: "unchanged-",
            style: "wide")
        return form.form(reason.html, style: "sheet")
    }
}
