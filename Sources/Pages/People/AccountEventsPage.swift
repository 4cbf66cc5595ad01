public import Values

/// What happened to accounts, for the auditor: single events, never statistics.
public enum AccountEventsPage {
    /// One event, in words.
    public struct Line: Sendable, Hashable {
        /// When.
        public var at: Moment
        /// What.
        public var event: Phrase
        /// To whose account.
        public var account: String
        /// Who did it; empty where nobody was signed in.
        public var actor: String
        /// The role concerned, the number of failures.
        public var detail: Phrase

        /// An event of the given parts.
        public init(at: Moment, event: Phrase, account: String, actor: String, detail: Phrase) {
            self.at = at
            self.event = event
            self.account = account
            self.actor = actor
            self.detail = detail
        }
    }

    /// One of the things that can be chosen, by its value.
    public struct Choice: Sendable, Hashable {
        /// The value.
        public var value: String
        /// Its name.
        public var name: Phrase

        /// The choice `value`.
        public init(value: String, name: Phrase) {
            self.value = value
            self.name = name
        }
    }

    /// What the page shows.
    public struct Model: Sendable {
        /// The events, the newest first.
        public var lines: [Line]
        /// The kinds of events.
        public var kinds: [Choice]
        /// The accounts.
        public var accounts: [Choice]
        /// What is asked for, by field.
        public var query: [FormField: String]
        /// Whether there are more than are shown.
        public var isCut: Bool

        /// The page of `lines`.
        public init(
            lines: [Line], kinds: [Choice], accounts: [Choice], query: [FormField: String], isCut: Bool
        ) {
            self.lines = lines
            self.kinds = kinds
            self.accounts = accounts
            self.query = query
            self.isCut = isCut
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let main: HTML = """
            <div class="head"><h1>\(context(.accountEvents))</h1></div>
            <p class="lead">\(context(.accountEventsLead))</p>
            \(filter(model, context))
            \(when: model.isCut, "<p class=\"notice\">\(context(.eventsCut))</p>")
            \(table(model, context))
            """
        return Layout(title: context(.accountEvents), width: .full, main: main).page(context)
    }

    private static func filter(_ model: Model, _ context: PageContext) -> HTML {
        func field(_ field: FormField, _ label: Phrase, _ kind: Input.Kind) -> HTML {
            Input(field: field, label: context(label), kind: kind, value: model.query[field] ?? "", prefix: "filter-")
                .html
        }
        func choice(_ name: FormField, _ label: Phrase, _ choices: [Choice]) -> HTML {
            let options = choices.map { Input.Option(value: $0.value, name: context($0.name)) }
            return field(name, label, .choice([.init(value: "", name: context(.all))] + options))
        }
        let file = [FormField.kind, .account, .since, .until].reduce(Route.accountEventsFile.link()) { link, field in
            link.with(field.rawValue, model.query[field])
        }
        return """
            <form class="filter" method="get"\(action: Route.accountEvents.link()) role="search" aria-label="\(context(.filter))">
            \(choice(.kind, .eventKind, model.kinds))\(choice(.account, .accountWord, model.accounts))\
            \(field(.since, .sinceDay, .date))\(field(.until, .untilDay, .date))
            <p class="actions"><button class="primary">\(context(.show))</button><a class="button"\(href: file)>CSV</a></p></form>
            """
    }

    private static func table(_ model: Model, _ context: PageContext) -> HTML {
        guard !model.lines.isEmpty else { return "<p class=\"quietly\">\(context(.none))</p>" }
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(context(.accountEvents))"><table class="stacked">
            <caption class="unseen">\(context(.accountEvents))</caption>
            <thead><tr><th scope="col">\(context(.eventTime))</th><th scope="col">\(context(.eventKind))</th>\
            <th scope="col">\(context(.accountWord))</th><th scope="col">\(context(.eventActor))</th>\
            <th scope="col">\(context(.eventDetail))</th></tr></thead>
            <tbody>\(model.lines.html { row($0, context) })</tbody></table></div>
            """
    }

    private static func row(_ line: Line, _ context: PageContext) -> HTML {
        """
        <tr><th scope="row" class="figures">\(line.at.localDescription())</th><td data-label="\(context(.eventKind))">\(context(line.event))</td>\
        <td data-label="\(context(.accountWord))">\(context.marked(line.account))</td>\
        <td data-label="\(context(.eventActor))">\(context.marked(line.actor.isEmpty ? "—" : line.actor))</td>\
        <td data-label="\(context(.eventDetail))">\(context(line.detail).isEmpty ? "—" : context(line.detail))</td></tr>
        """
    }
}
