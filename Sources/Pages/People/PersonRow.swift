import Ledger
import Values

/// One account of the list, with what can be done to it.
struct PersonRow {
    let person: PeoplePage.Person
    let model: PeoplePage.Model
    let context: PageContext

    var html: HTML {
        let locked: HTML = "<span class=\"badge bad\">✕ \(context(.locked))</span>"
        return """
            <tr id="\(person.id.rawValue)"><th scope="row">\(context.marked(person.name)) \(when: person.isLocked, locked)</th>\
            <td data-label="\(context(.login))"><code>\(person.login)</code></td>\
            <td data-label="\(context(.roles))">\(roles)</td>\
            <td data-label="\(context(.since))">\(person.created.localDescription())</td>\(when: model.mayManage, "<td>\(actions)</td>")</tr>
            """
    }

    private var roles: String {
        Role.allCases.filter(person.roles.contains).map { context($0.phrase) }.joined(separator: context.comma)
    }

    /// Nobody manages their own account here.
    private var actions: HTML {
        guard person.id != model.own else {
            return "<a class=\"button small\"\(href: Route.account.link())>\(context(.ownAccount))</a>"
        }
        return """
            <details class="fold"><summary class="button small" aria-label="\(context(.manage)) \(person.name)">\(context(.manage))</summary>
            <div class="choices">\(person.isLocked ? button(.personUnlock, .unlock) : button(.personLock, .lock))\
            \(button(.personSessions, .endSessions))\(when: person.hasPassword, button(.personPassword, .passwordLink))</div>
            <div class="choices">\(person.roles.sorted { $0.rawValue < $1.rawValue }.html(removal))\(grant)</div></details>
            """
    }

    private func button(_ route: Route, _ name: Phrase) -> HTML {
        Form(route, route.link(person.id.rawValue), style: "inline").html(
            context, "<button class=\"small\">\(context(name))</button>")
    }

    private func removal(_ role: Role) -> HTML {
        Form(.personRemoveRole, Route.personRemoveRole.link(person.id.rawValue), style: "inline").html(
            context,
            """
            \(HTML.hidden(.role, role.rawValue))<button class="small">\(context(.removeRole(context(role.phrase))))</button>
            """)
    }

    private var grant: HTML {
        let options = model.roles.filter { !person.roles.contains($0) }
        let choice = Input(
            field: .role, label: context(.grantRole),
            kind: .choice(options.map { .init(value: $0.rawValue, name: context($0.phrase)) }),
            prefix: "\(person.id.rawValue)-")
        return Form(.personGrantRole, Route.personGrantRole.link(person.id.rawValue), style: "inline").html(
            context, "\(choice.html)<button class=\"small\">\(context(.grantRole))</button>")
    }
}
