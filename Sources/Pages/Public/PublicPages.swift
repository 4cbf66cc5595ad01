public import Ledger
import Values

/// The pages that everybody may read without an account, made of nothing but a ``PublicProjection``.
public struct PublicPages: Sendable {
    let projection: PublicProjection
    let site: PublicSite
    let language: Language

    /// The public pages of `projection`, in `language`.
    public init(_ projection: PublicProjection, site: PublicSite.Form, language: Language) {
        self.projection = projection
        self.site = PublicSite(site, of: projection.book)
        self.language = language
    }

    /// The page, or `nil` where nothing of that name is published.
    public func page(_ page: PublicPage) -> HTML? {
        switch page {
        case .list:
            return layout(page, title: projection.contact.title, list)
        case .item(let number):
            guard let item = projection.item(number) else { return nil }
            return layout(page, title: item.text.title, PublicItemView(item: item, pages: self).html)
        case .place(let key):
            guard let place = projection.places.first(where: { $0.key == key }) else { return nil }
            return layout(page, title: place.name, self.place(place))
        }
    }

    /// The page of an item whose text is not approved yet, as the public would see it; `back` leads to where it is dealt with.
    func preview(_ item: PublicItem, back: Link) -> HTML {
        let bar: HTML = """
            <p class="preview" role="note">\(say(.previewNotice)) <a\(href: back)>\(say(.backToPublication))</a></p>
            """
        return layout(
            .item(item.number), title: item.text.title, PublicItemView(item: item, pages: self).html, above: bar)
    }

    /// The page for what is not published, or cannot be shown: it says no more than `sentence`.
    public static func problem(_ sentence: Phrase, _ language: Language) -> HTML {
        PublicLayout(
            title: sentence.text(language), language: language, style: Asset.publicStyleSheet.link.string,
            icon: Asset.icon.link.string,
            main: "<h1>\(sentence.text(language))</h1><p>\(Phrase.publicNothingHint.text(language))</p>"
        ).page
    }

    func say(_ phrase: Phrase) -> String { phrase.text(language) }

    private func layout(_ page: PublicPage, title: String, _ main: HTML, above: HTML? = nil) -> HTML {
        var layout = PublicLayout(
            title: title, language: language, style: site.style(from: page), icon: site.icon(from: page), main: main)
        if page != .list {
            layout.home = (projection.contact.title, site.href(.list, language, from: page))
        }
        layout.other = Language.allCases.first { $0 != language }.map { ($0, site.href(page, $0, from: page)) }
        layout.above = above
        layout.foot = contact(page)
        return layout.page
    }

    /// Whom to turn to; an item says itself when it last changed.
    private func contact(_ page: PublicPage) -> HTML {
        let contact = projection.contact
        let updated = page == .list ? projection.updated : nil
        return """
            <section aria-labelledby="contact"><h2 id="contact">\(say(.publicContactTitle))</h2>
            <p><span lang="zh-CN">\(contact.office)</span> <a\(attribute: "href", "tel:" + contact.telephone.dialled)>\(contact.telephone)</a></p>
            <p class="quiet">\(say(.publicObjectionHint(contact.objectionDays)))</p>
            \(updated.map { "<p class=\"quiet\">\(say(.publicUpdated)) <time datetime=\"\($0.description)\">\($0.description)</time></p>" as HTML })</section>
            """
    }

    private var list: HTML {
        """
        <header class="title"><h1 lang="zh-CN">\(projection.contact.title)</h1>
        <p class="quiet">\(say(.publicLead(projection.year, projection.items.count)))</p></header>
        \(projection.sections.html { section(title: $0.title, $0.items, from: .list) })
        \(when: !projection.places.isEmpty, places)
        """
    }

    private func section(title: String, _ items: [PublicItem], from page: PublicPage) -> HTML {
        let heading: HTML = title.isEmpty ? "" : "<h2 lang=\"zh-CN\">\(title)</h2>"
        return "<section>\(heading)<ul class=\"items\">\(items.html { card($0, from: page) })</ul></section>"
    }

    private func card(_ item: PublicItem, from page: PublicPage) -> HTML {
        """
        <li><h3 lang="zh-CN"><a\(attribute: "href", site.href(.item(item.number), language, from: page))>\(item.text.title)</a></h3>
        <p class="quiet"><span lang="zh-CN">\(item.text.organisations.joined(separator: "、"))</span> · \
        <span class="until" lang="zh-CN">\(item.text.until)</span></p>
        \(PublicBar(progress: item.progress, percent: item.percent, language: language).html)
        \(when: item.standing == .open, "<p class=\"tag\">\(say(Phrase(item.standing.chinese, item.standing.english))) · \(say(.publicUntil)) \(item.objectionsUntil.description)</p>")</li>
        """
    }

    private var places: HTML {
        """
        <section aria-labelledby="places"><h2 id="places">\(say(.publicPlaces))</h2><ul class="places">\(projection.places.html { place in
        "<li><a lang=\"zh-CN\"\(attribute: "href", site.href(.place(place.key), language, from: .list))>\(place.name)</a></li>"
        })</ul></section>
        """
    }

    private func place(_ place: PublicPlace) -> HTML {
        let items = projection.items.filter { place.items.contains($0.number) }
        return """
            <header class="title"><h1 lang="zh-CN">\(place.name)</h1>
            <p class="quiet">\(say(.publicPlaceLead))</p></header>
            \(section(title: "", items, from: .place(place.key)))
            """
    }
}

extension String {
    /// A telephone number without what a telephone does not dial.
    fileprivate var dialled: String {
        String(String.UnicodeScalarView(unicodeScalars.filter { ("0"..."9").contains($0) || $0 == "+" || $0 == "-" }))
    }
}
