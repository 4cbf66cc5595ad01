import Ledger
import Values

/// The papers of an item (文件材料): the document that it comes from, the letters sent about it, and the files handed in.
struct PapersView {
    let life: ItemLife

    private var plan: PlanView { life.plan }
    private var context: PageContext { life.context }
    private var state: BookState { life.state }

    /// How many files stand on the page unless all are asked for.
    private static let filesMax = 20

    /// A file that somebody handed in, and for what.
    private struct Handed {
        let file: Evidence
        let use: Phrase
        let organisation: OrganisationID
        let day: CalendarDate
    }

    /// How many there are.
    var count: Int { (state.source == nil ? 0 : 1) + letters.count + handed.count }

    var html: HTML {
        let files = context.firstRows(handed, most: Self.filesMax, name: "papers", page: plan.page)
        return """
            <ul class="rows">\(state.source.map(source))\(letters.html(letter))\(files.rows.html(row))</ul>\(files.rest)
            """
    }

    private var letters: [Urging] { state.supervision.urgings(of: life.item.id).filter { $0.number != nil } }

    private var handed: [Handed] {
        let reports = state.reporting.reports(of: life.item.id).flatMap { report in
            let period = state.period(of: report.key)
            return report.content.evidence.map {
                Handed(
                    file: $0, use: Phrase("\(period.chinese)佐证", "evidence for \(period.english)"),
                    organisation: report.key.organisation, day: report.submitted.at.date())
            }
        }
        let completion = life.item.matter.completion.map { completion in
            completion.evidence.map {
                Handed(
                    file: $0, use: Phrase("办结佐证", "evidence for completion"), organisation: completion.organisation,
                    day: completion.requested.at.date())
            }
        }
        return reports.reversed() + (completion ?? [])
    }

    private func source(_ document: SourceDocument) -> HTML {
        let link = plan.link(.document, document.original.description)
        return """
            <li><a lang="zh-CN"\(href: link)>\(document.name)</a> <span class="badge">\(context(Phrase("来源文件", "source")))</span></li>
            """
    }

    private func letter(_ urging: Urging) -> HTML {
        let step = Phrase(urging.step.chinese, urging.step.english.capitalizedFirst)
        return """
            <li><a\(href: .place("urging"))>\(context(step)) №\(urging.number ?? 0)</a> \
            <span lang="zh-CN">\(plan.name(urging.organisation))</span> <span class="quietly">\(urging.mark.at.date().description)</span></li>
            """
    }

    private func row(_ handed: Handed) -> HTML {
        """
        <li>\(plan.evidence(handed.file)) <span class="quietly">\(context(handed.use)) \
        <span lang="zh-CN">\(plan.name(handed.organisation))</span> \(handed.day.description)</span></li>
        """
    }
}
