import Ledger

extension Layout {
    /// The bar at the top: the program, its parts, the language, who is signed in.
    func topBar(_ context: PageContext) -> HTML {
        """
        <header class="top">
        <a class="brand"\(href: Route.home.link())><span class="seal" lang="zh-CN" aria-hidden="true">督</span>\
        <span>\(context(.productName))</span></a>
        \(parts(context))
        <div class="who">\(AppearanceMenu(context: context).html)\(languages(context))\(account(context))</div>
        </header>
        """
    }

    private func parts(_ context: PageContext) -> HTML? {
        guard let account = context.account else { return nil }
        return """
            <nav class="parts" aria-label="\(context(.mainNavigation))">
            <a\(href: Route.home.link())>\(context(.books))</a>
            \(when: account.readsBooks, "<a\(href: Route.myDesk.link())>\(context(.desk))</a>")
            \(when: account.managesPeople, "<a\(href: Route.people.link())>\(context(.people))</a>")\
            \(when: account.roles.contains(.auditor), "<a\(href: Route.accountEvents.link())>\(context(.accountEvents))</a>")\
            \(when: account.roles.contains(.systemAdmin), "<a\(href: Route.installation.link())>\(context(.installation))</a>")
            </nav>
            """
    }

    private func languages(_ context: PageContext) -> HTML {
        Language.allCases.filter { $0 != context.language }.html { language in
            let link = Route.language.link(language.rawValue).with(FormField.back.rawValue, context.address)
            return "<a class=\"language\" lang=\"\(language.tag)\"\(href: link)>\(language.ownName)</a>"
        }
    }

    private func account(_ context: PageContext) -> HTML? {
        guard let account = context.account else { return nil }
        let roles = Role.allCases.filter(account.roles.contains).map { context($0.phrase) }.joined(separator: " · ")
        return """
            <span class="account"><a\(href: Route.account.link())><b>\(context.marked(account.name))</b></a> <span class="roles">\(roles)</span></span>
            \(Form(.signOut, Route.signOut.link()).html(context, "<button class=\"quiet\">\(context(.signOut))</button>"))
            """
    }
}
