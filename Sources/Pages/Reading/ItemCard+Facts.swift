import Ledger
import Values

extension ItemCard {
    /// Who answers for the item, by when, and remarks.
    var facts: HTML {
        """
        <dl class="facts">\(Organisation.Role.allCases.html(organisations))\(noOrganisation)\(people)\(deadline)\(notes)</dl>
        """
    }

    private func organisations(_ role: Organisation.Role) -> HTML {
        let organisations = item.liveOrganisations.filter { $0.role.value == role }
        guard !organisations.isEmpty else { return "" }
        return """
            <div><dt>\(context(role.phrase))</dt><dd class="chips">\(organisations.html(organisation))</dd></div>
            """
    }

    private var noOrganisation: HTML? {
        guard item.liveOrganisations.isEmpty else { return nil }
        return """
            <div><dt>\(context(Organisation.Role.responsible.phrase))</dt><dd class="missing">\(context(.nobodyNamed))</dd></div>
            """
    }

    private func organisation(_ organisation: Organisation) -> HTML {
        let members = organisation.members.value
        return """
            <div class="chip organisation" id="\(organisation.id.description)" data-at="\(organisation.id.description)">\
            <span class="name">\(context.marked(organisation.name.value))\(when: !members.isEmpty, """
            <small> \(context(.memberList(members)))</small>
            """)</span>\
            \(standing(organisation.name.value))\(corrected(organisation.name) { $0 })\(plan.seen(organisation.id.description, organisation.span))\
            \(when: plan.mayEdit, organisationTools(organisation))</div>
            """
    }

    /// That no directory knows the name, where there is one to know it.
    private func standing(_ name: String) -> HTML? {
        guard let matches = plan.matches, matches.isUseful else { return nil }
        let link = plan.link(.readingOrganisations)
        switch matches.standing(of: name) {
        case .known: return nil
        case .earlier(let institution):
            return """
                <a class="unmatched"\(href: link) title="\(institution.name)"><span aria-hidden="true">◷</span> \(context(.knownEarlier))</a>
                """
        case .unknown:
            return
                "<a class=\"unmatched\"\(href: link)><span aria-hidden=\"true\">?</span> \(context(.unknownName))</a>"
        }
    }

    private func organisationTools(_ organisation: Organisation) -> HTML {
        let key = organisation.id.description
        let lead = plan.form(
            .nameLead, Route.nameLead.link(plan.book, key), at: anchor,
            """
            \(HTML.hidden(.reason, context(.leadNamedByOffice)))<button class="small">\(context(.nameLead))\
            <span class="unseen"> \(context.marked(organisation.name.value))</span></button>
            """)
        let correction = EditForm(
            plan: plan, name: .correct, route: .correctOrganisation,
            thing: key, anchor: anchor, key: key)
        return """
            \(when: organisation.role.value != .lead, lead)\(correction.html { edit in
            """
            \(edit.text(.name, .organisationName, organisation.name.value, required: true, style: "half"))\
            \(edit.part(organisation.role.value))\
            \(edit.text(.members, .members, organisation.members.value.joined(separator: "、"), style: "wide"))\(edit.reason)
            """
            })\(plan.strikeForm(.organisation(organisation.id), at: anchor))
            """
    }

    private var people: HTML {
        item.people.value.enumerated().html { index, person in
            let key = Keys.person(item.id, index)
            return """
                <div><dt>\(context.marked(person.role.isEmpty ? context(.personName) : person.role))</dt>\
                <dd id="\(key)" data-at="\(key)">\(context.marked(person.name))\(plan.seen(key, person.span))</dd></div>
                """
        }
    }

    private var deadline: HTML {
        let key = Keys.deadline(.item(item.id))
        return """
            <div><dt>\(context(.deadline))</dt><dd id="\(key)" data-at="\(key)">\
            \(due(item.deadline.value))\(corrected(item.deadline, dueText))\(plan.seen(key, item.deadline.value?.span))</dd></div>
            """
    }

    private var notes: HTML? {
        guard !item.notes.value.isEmpty else { return nil }
        return "<div><dt>\(context(.notes))</dt><dd>\(context.marked(item.notes.value))</dd></div>"
    }

    /// A deadline as words, day and origin.
    func due(_ deadline: Deadline?) -> HTML {
        guard let deadline else { return "<span class=\"quietly\">\(context(.noDeadline))</span>" }
        return """
            <span class="due">\(dueText(deadline).map(context.marked))</span> <small class="quietly">\(context(deadline.origin.phrase))</small>
            """
    }

    /// A deadline as words and day.
    func dueText(_ deadline: Deadline?) -> String? {
        guard let deadline else { return nil }
        return [deadline.text, deadline.date?.description].compactMap(\.self).joined(separator: " · ")
    }
}
