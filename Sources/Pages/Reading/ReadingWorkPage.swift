public import Ledger

/// What the reader left open, one at a time: each sentence that became no commitment, each finding, with its lines of the
/// source and what the item around it commits to already.
public enum ReadingWorkPage {
    /// What the page shows.
    public struct Model: Sendable {
        /// The book.
        public var state: BookState
        /// The UTF-8 text that was read.
        public var source: [UInt8]
        /// What accounts are called.
        public var names: [ActorID: String]
        /// Which one is shown: ``FormField/at`` of the address; the first one that waits where it names none.
        public var place: String?
        /// What the codes of findings mean.
        public var explanations: [String: FindingExplanation]
        /// The document's file.
        public var file: SourceFile?
        /// The seats of who looks at it.
        public var seats: [Seat] = []

        /// What the reader left open in the book `state`.
        public init(
            state: BookState, source: [UInt8], names: [ActorID: String], place: String? = nil,
            explanations: [String: FindingExplanation] = [:]
        ) {
            self.state = state
            self.source = source
            self.names = names
            self.place = place
            self.explanations = explanations
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let book = model.state.book.id.rawValue
        let queue = ReadingQueue(state: model.state)
        let place = queue.place(of: model.place)
        let key = place.map { queue.entries[$0].key }
        var plan = PlanView(
            state: model.state, context: context, names: model.names,
            page: context.link(.readingWork, book).with(FormField.at.rawValue, key), passages: [], seats: model.seats,
            explanations: model.explanations)
        plan.file = model.file
        let main = ReadingWork(model: model, plan: plan, queue: queue, place: place).html
        return Layout(
            .reading, of: plan, title: context(.workTitle),
            above: [Layout.Crumb(name: context(.reading), link: context.link(.reading, book))], main: main
        ).page(context)
    }
}

struct ReadingWork {
    let model: ReadingWorkPage.Model
    let plan: PlanView
    let queue: ReadingQueue
    let place: Int?

    private var context: PageContext { plan.context }
    private var state: BookState { model.state }

    var html: HTML {
        """
        <div class="head"><h1>\(context(.workTitle))</h1>\(progress)\
        <div class="aside actions">\(neighbours)\(KeyHelp(context: context, keys: KeyHelp.work(model.file)).html)</div></div>
        \(queue.openCount == 0 ? done : nil)
        \(place.map(entry))
        """
    }

    private var progress: HTML {
        """
        <p class="progress"><label for="worked-off">\(context(.decidedOf(queue.doneCount, queue.entries.count)))</label>\
        <progress id="worked-off" max="\(max(queue.entries.count, 1))" value="\(queue.doneCount)"></progress></p>
        """
    }

    private var done: HTML {
        let words = queue.entries.isEmpty ? Phrase.nothingToWorkOff : .allWorkedOff
        return """
            <p class="notice done"><span aria-hidden="true">✓</span> \(context(words)) \
            <a\(href: plan.link(.reading))>\(context(.reading))</a></p>
            """
    }

    private func link(to place: Int) -> Link {
        plan.link(.readingWork).with(FormField.at.rawValue, queue.entries[place].key)
    }

    private var neighbours: HTML? {
        guard let place else { return nil }
        let before: HTML? =
            place > 0
            ? "<a class=\"button small\" rel=\"prev\"\(href: link(to: place - 1)) data-key=\"k\">\(context(.previousOne))</a>"
            : nil
        let behind: HTML? =
            place + 1 < queue.entries.count
            ? "<a class=\"button small\" rel=\"next\"\(href: link(to: place + 1)) data-key=\"j\">\(context(.nextOne))</a>"
            : nil
        return "\(before)<span class=\"quietly\">\(place + 1) / \(queue.entries.count)</span>\(behind)"
    }

    private func entry(_ place: Int) -> HTML {
        let entry = queue.entries[place]
        return """
            <div class="work"><section class="block source-pane" aria-labelledby="work-source" tabindex="0"><h2 id="work-source">\(context(.source)) \
            <small><a\(href: sourceLink(entry))>\(context(plan.place(of: entry.span)))</a></small></h2>\
            \(SourceContext(source: model.source, span: entry.span, key: entry.key, file: model.file).html(context))\(itemSummary(entry))</section>
            <section class="block decision" aria-labelledby="work-decision" id="decision">\(decision(entry, place))</section></div>
            """
    }

    private func sourceLink(_ entry: ReadingQueue.Entry) -> Link {
        plan.link(.reading).with(FormField.at.rawValue, String(entry.span.start)).at("L\(entry.span.line)")
    }

    private func decision(_ entry: ReadingQueue.Entry, _ place: Int) -> HTML {
        let next = queue.nextOpen(after: place)?.key ?? entry.key
        let back = plan.link(.readingWork).with(FormField.at.rawValue, next)
        switch entry {
        case .sentence(let question):
            return SentenceDecision(
                plan: plan, question: question, text: Excerpt.text(of: question.stretch.span, in: model.source),
                back: back
            ).html
        case .finding(let finding): return FindingDecision(plan: plan, finding: finding, back: back).html
        }
    }
}

// MARK: - The item around it

extension ReadingWork {
    private func item(of entry: ReadingQueue.Entry) -> Item? {
        switch entry {
        case .sentence(let question): question.item.flatMap(state.item)
        case .finding(let finding): state.liveItems.first { state.findings(in: $0).contains { $0.id == finding.id } }
        }
    }

    private func itemSummary(_ entry: ReadingQueue.Entry) -> HTML {
        guard let item = item(of: entry) else { return "<p class=\"quietly\">\(context(.inNoItem))</p>" }
        let link = plan.link(.reading).with(FormField.at.rawValue, item.id.description).at(
            item.id.description)
        let organisations = item.liveOrganisations.map(\.name.value).joined(separator: "、")
        return """
            <div class="around"><h3><a\(href: link) lang="zh-CN"><span class="figure">\(item.number.value ?? "—")</span> \(item.title.value)</a></h3>\
            <p class="quietly" lang="zh-CN">\(organisations)</p>\
            <ol class="commitments" aria-label="\(context(.clause))">\(item.liveCommitments.html { commitment in
            """
            <li class="commitment" lang="zh-CN"><span class="clause">\(commitment.text.value)</span> \
            <b>\(commitment.liveIndicators.map(\.amount.text).joined(separator: "、"))</b></li>
            """
            })</ol></div>
            """
    }
}

/// The lines of the source around a place, with the place marked.
struct SourceContext {
    let source: [UInt8]
    let span: Span
    let key: String
    /// The document's file.
    let file: SourceFile?
    /// How many lines are shown before and behind.
    var around = 3

    func html(_ context: PageContext) -> HTML {
        guard span.start >= 0, span.start <= span.end, span.end <= source.count else { return "" }
        let newLine = UInt8(ascii: "\n")
        var start = span.start
        var lines = -1
        while start > 0, lines < around {
            start -= 1
            if source[start] == newLine { lines += 1 }
        }
        if start > 0 { start += 1 }
        var end = span.end
        lines = 0
        while end < source.count, lines <= around {
            if source[end] == newLine { lines += 1 }
            end += 1
        }
        let firstLine = source[..<start].count { $0 == newLine } + 1
        let place = SourcePlace(start: span.start - start, end: span.end - start, kind: .unread, key: key)
        let marks = file.map {
            SourceMarks(file: $0, bytes: start..<end, whole: source.count, hasAnchors: false)
        }
        return SourceText.html(
            Array(source[start..<end]), places: [place], firstLine: firstLine, linksLines: false, marks: marks,
            context: context)
    }
}
