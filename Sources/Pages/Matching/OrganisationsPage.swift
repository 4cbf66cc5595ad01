public import Ledger

/// The names that a plan calls organisations by: which the directory knows, and what the others may mean. Names that look
/// alike are proposed, never merged unasked; what is decided is on record.
public enum OrganisationsPage {
    /// What the page shows.
    public struct Model: Sendable {
        /// The book.
        public var state: BookState
        /// The names.
        public var matches: OrganisationMatches
        /// The seats of who looks at it.
        public var seats: [Seat]
        /// What accounts are called.
        public var names: [ActorID: String]

        /// The names in the book `state`.
        public init(state: BookState, matches: OrganisationMatches, seats: [Seat], names: [ActorID: String]) {
            self.state = state
            self.matches = matches
            self.seats = seats
            self.names = names
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let book = model.state.book.id.rawValue
        let plan = PlanView(
            state: model.state, context: context, names: model.names, page: context.link(.readingOrganisations, book),
            seats: model.seats)
        return Layout(
            .reading, of: plan, title: context(.organisationsTitle),
            above: [Layout.Crumb(name: context(.reading), link: context.link(.reading, book))],
            main: OrganisationsTable(model: model, plan: plan).html
        ).page(context)
    }
}

private struct OrganisationsTable {
    let model: OrganisationsPage.Model
    let plan: PlanView

    private var context: PageContext { plan.context }
    private var matches: OrganisationMatches { model.matches }
    private var mayKeep: Bool { plan.may(.keepDirectory) }

    var html: HTML {
        """
        <div class="head"><h1>\(context(.organisationsTitle))</h1><p class="aside">\
        \(context(.knownOf(matches.rows.count - matches.unknown.count, matches.rows.count)))</p></div>
        <p class="lead">\(context(.organisationsLead))</p>
        \(takeOver)\(registerRest)
        <div class="scroll" tabindex="0" role="region" aria-label="\(context(.organisationsTitle))"><table class="stacked matches">\
        <thead><tr><th scope="col">\(context(.nameInDocument))</th><th scope="col">\(context(.itemsCount))</th>\
        <th scope="col">\(context(.standingColumn))</th><th scope="col">\(context(.proposalsColumn))</th></tr></thead>
        <tbody>\(sorted.html(row))</tbody></table></div>
        """
    }

    /// Those that somebody has to look at first.
    private var sorted: [OrganisationMatches.Row] {
        let unknown = matches.unknown
        return unknown + matches.rows.filter { !unknown.contains($0) }
    }

    private var takeOver: HTML? {
        let institutions = matches.takenOver
        guard mayKeep, !institutions.isEmpty else { return nil }
        return plan.form(
            .adoptInstitutions, Route.adoptInstitutions.link(plan.book), at: "main", style: "inline",
            "<button class=\"primary\">\(context(.adoptAll(institutions.count, from: matches.earlierTitle ?? "")))</button>"
        )
    }

    /// Names like no other: they become institutions of their own in one step, which merges nothing.
    private var registerRest: HTML? {
        let names = matches.unlike
        guard mayKeep, names.count > 1 else { return nil }
        return plan.form(
            .registerInstitutions, Route.registerInstitutions.link(plan.book), at: "main", style: "inline",
            """
            \(names.html { HTML.hidden(.name, $0) })<button>\(context(.registerRest(names.count)))</button>
            """)
    }

    private func row(_ row: OrganisationMatches.Row) -> HTML {
        """
        <tr><th scope="row" lang="zh-CN">\(row.name)</th><td data-label="\(context(.itemsCount))">\(row.items)</td>\
        <td data-label="\(context(.standingColumn))">\(standing(row.standing))</td>\
        <td data-label="\(context(.proposalsColumn))">\(proposals(row))</td></tr>
        """
    }

    private func standing(_ standing: OrganisationMatches.Standing) -> HTML {
        switch standing {
        case .known(let institution):
            """
            <span class="badge good"><span aria-hidden="true">✓</span> \(context(.knownName))</span> <span lang="zh-CN">\(institution.name)</span>
            """
        case .earlier(let institution):
            """
            <span class="badge note"><span aria-hidden="true">◷</span> \(context(.knownEarlier))</span> <span lang="zh-CN">\(institution.name)</span>
            """
        case .unknown:
            "<span class=\"badge warning\"><span aria-hidden=\"true\">?</span> \(context(.unknownName))</span>"
        }
    }

    private func proposals(_ row: OrganisationMatches.Row) -> HTML? {
        guard mayKeep else { return nil }
        switch row.standing {
        case .known: return nil
        case .earlier(let institution):
            return "\(takeOver(institution, for: row.name))\(rejection(institution, of: row.name))"
        case .unknown:
            return """
                <ul class="rows">\(matches.proposals(for: row.name).html { proposal in
                """
                <li><b lang="zh-CN">\(proposal.institution.name)</b> \(when: proposal.isEarlier, "<small>\(context(.fromEarlierBook))</small> ")\
                \(proposal.isEarlier ? takeOver(proposal.institution, for: row.name) : alias(proposal.institution, row.name))\
                \(rejection(proposal.institution, of: row.name))</li>
                """
                })<li>\(asNew(row.name))</li></ul>
                """
        }
    }

    private func act(_ about: [(FormField, String)], _ button: Phrase, style: String = "small") -> HTML {
        ActForm(plan: plan, verb: .keepDirectory, anchor: "main", about: about, button: button, style: style).asButton
    }

    private func alias(_ institution: Institution, _ name: String) -> HTML {
        act(
            [(.institution, institution.id.description), (.aliases, name), (.reason, context(.recordAlias))],
            .acceptAlias, style: "small primary")
    }

    /// An institution of the earlier book, with the names that it has there and the one in the document.
    private func takeOver(_ institution: Institution, for name: String) -> HTML {
        let profile = institution.profile
        let aliases = (profile.aliases + [name]).filter { $0 != profile.name }
        let own = Array(Set(aliases)).sorted()
        return act(
            [
                (.name, profile.name), (.kind, profile.kind.rawValue), (.aliases, own.joined(separator: "、")),
                (.verdict, profile.isAssessed ? "yes" : "no"),
            ], .takeOverInstitution, style: "small primary")
    }

    private func rejection(_ institution: Institution, of name: String) -> HTML {
        act([(.name, name), (.rejected, institution.name)], .rejectMatch)
    }

    private func asNew(_ name: String) -> HTML {
        act([(.name, name), (.kind, "bureau"), (.verdict, "yes")], .registerInstitution)
    }
}

extension Phrase {
    static let organisationsTitle = Phrase("单位核对", "Organisations")
    static let organisationsLead = Phrase(
        "名称相近不等于同一单位：系统只提出建议，由人逐一确认或否定，结果记录在案。",
        "Names that look alike may be two organisations: matches are proposed, a person accepts or rejects each, and that is on record."
    )
    static func knownOf(_ count: Int, _ all: Int) -> Phrase {
        Phrase("已识别 \(count)／\(all)", "\(count) of \(all) known")
    }
    static let nameInDocument = Phrase("文件中的名称", "Name in the document")
    static let itemsCount = Phrase("事项数", "Items")
    static let standingColumn = Phrase("名录", "Directory")
    static let proposalsColumn = Phrase("建议", "Proposals")
    static let knownName = Phrase("已在名录", "Known")
    static let knownEarlier = Phrase("上一本台账中有", "Known in the earlier book")
    static let unknownName = Phrase("未识别", "Unknown")
    static let fromEarlierBook = Phrase("（上一本台账）", "(earlier book)")
    static let acceptAlias = Phrase("是同一单位，记为别名", "The same: record the alias")
    static let takeOverInstitution = Phrase("是，沿用", "Yes, take it over")
    static let rejectMatch = Phrase("不是", "Not the same")
    static func registerRest(_ count: Int) -> Phrase {
        Phrase("把没有相近名称的 \(count) 个登记为新单位", "Register the \(count) that resemble no other as new")
    }
    static func adoptAll(_ count: Int, from book: String) -> Phrase {
        Phrase("沿用《\(book)》名录中的 \(count) 个单位", "Take over \(count) institutions of “\(book)”")
    }
}
