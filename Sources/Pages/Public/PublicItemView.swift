import Ledger
import Values

/// One published item: what is promised, by whom, until when, how far it is, and where to object.
struct PublicItemView {
    let item: PublicItem
    let pages: PublicPages

    private func say(_ phrase: Phrase) -> String { pages.say(phrase) }

    var html: HTML {
        """
        <article><header class="title">\(heading)<h1 lang="zh-CN">\(item.text.title)</h1>
        \(PublicBar(progress: item.progress, percent: item.percent, language: pages.language).html)</header>
        <dl>\(row(.publicPromise, item.text.promise))\(row(.publicWho, item.text.organisations.joined(separator: "、")))\
        \(row(.publicWhen, item.text.until))\(when: !item.text.progress.isEmpty, row(.publicProgressWords, item.text.progress))</dl>
        \(when: !item.targets.isEmpty, targets)
        \(when: !item.text.places.isEmpty, places)
        \(objections)
        <p class="quiet">\(say(.publicUpdated)) <time datetime="\(item.updated.description)">\(item.updated.description)</time></p></article>
        """
    }

    private var heading: HTML? {
        item.text.section.isEmpty ? nil : "<p class=\"quiet\" lang=\"zh-CN\">\(item.text.section)</p>"
    }

    private func row(_ name: Phrase, _ value: String) -> HTML {
        "<div><dt>\(say(name))</dt><dd lang=\"zh-CN\">\(value)</dd></div>"
    }

    private var targets: HTML {
        """
        <section aria-labelledby="targets"><h2 id="targets">\(say(.publicFigures))</h2>
        <table><caption>\(figuresCaption)</caption><thead><tr><th scope="col">\(say(.publicTargetName))</th>\
        <th scope="col">\(say(.publicTargetValue))</th><th scope="col">\(say(.publicReached))</th></tr></thead>
        <tbody>\(item.targets.html(target))</tbody></table></section>
        """
    }

    private var figuresCaption: String {
        item.figuresOf.map { say(.publicFiguresOf($0.description)) } ?? say(.publicNoFigures)
    }

    private func target(_ target: PublicTargetProgress) -> HTML {
        """
        <tr><th scope="row" lang="zh-CN">\(target.label)</th><td lang="zh-CN">\(target.target)</td>\
        <td>\(reached(target))\
        \(PublicBar(progress: target.progress, percent: share(of: target), language: pages.language, isTerse: true).html)</td></tr>
        """
    }

    /// The share of the way, which would be taken for the figure itself beside a rate: 65% of the way to 58% is no 65%.
    private func share(of target: PublicTargetProgress) -> Int? {
        guard let reached = target.reached, reached.hasSuffix("%") else { return target.percent }
        return target.percent.flatMap { reached == "\($0)%" ? $0 : nil }
    }

    /// The figure, where the bar's share does not say the same.
    private func reached(_ target: PublicTargetProgress) -> HTML? {
        let share = target.percent.map { "\($0)%" }
        return share == target.reached && share != nil ? nil : "<span lang=\"zh-CN\">\(target.reached ?? "—")</span>"
    }

    private var places: HTML {
        let here = PublicPage.item(item.number)
        return """
            <section aria-labelledby="places"><h2 id="places">\(say(.publicPlaces))</h2><ul class="places">\(item.text.places.html { name in
            "<li><a lang=\"zh-CN\"\(attribute: "href", href(name, from: here))>\(name)</a></li>"
            })</ul></section>
            """
    }

    private func href(_ name: String, from here: PublicPage) -> String? {
        pages.projection.places.first { $0.name == name }.map {
            pages.site.href(.place($0.key), pages.language, from: here)
        }
    }

    private var objections: HTML {
        let shape = item.standing == .open ? "◷" : item.standing == .unanswered ? "○" : "✓"
        return """
            <section aria-labelledby="objections"><h2 id="objections">\(say(.publicObjections))</h2>
            <p><span aria-hidden="true">\(shape)</span> \(say(Phrase(item.standing.chinese, item.standing.english)))</p>
            <p class="quiet">\(say(.publicPeriod(item.approved.description, item.objectionsUntil.description)))</p></section>
            """
    }
}

/// How far something is: a shape, a word, and a bar with its figure.
struct PublicBar {
    let progress: PublicProgress
    let percent: Int?
    let language: Language
    /// Whether the share alone says that something is under way.
    var isTerse = false

    private var shape: String {
        switch progress {
        case .begun: "○"
        case .underWay: "◐"
        case .reached: "●"
        case .completed: "✓"
        case .paused: "‖"
        }
    }

    var html: HTML {
        """
        <p class="progress \(progress.rawValue)"><span aria-hidden="true">\(shape)</span> \
        \(word)\(percent.map(bar))</p>
        """
    }

    private var word: String {
        isTerse && progress == .underWay && percent != nil
            ? "" : Phrase(progress.chinese, progress.english).text(language)
    }

    private func bar(_ percent: Int) -> HTML {
        """
         <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">\
        <rect class="track" width="100" height="8"></rect><rect class="fill" width="\(percent)" height="8"></rect></svg> \
        <span class="percent">\(percent)%</span>
        """
    }
}
