public import Ledger
import Values

/// The plan on one page for who approves it: what cannot be verified comes first, then what is open, what was decided about
/// text that became no commitment, the figures, and the plan in short. It prints on A4.
public enum ApprovalPage {
    /// What the page shows.
    public struct Model: Sendable {
        /// The book.
        public var state: BookState
        /// The UTF-8 text that was read.
        public var source: [UInt8]
        /// The names of organisations, matched with the directory.
        public var matches: OrganisationMatches
        /// What accounts are called.
        public var names: [ActorID: String]
        /// The document's file.
        public var file: SourceFile?
        /// The seats of who looks at it.
        public var seats: [Seat] = []

        /// The plan of the book `state`.
        public init(state: BookState, source: [UInt8], matches: OrganisationMatches, names: [ActorID: String]) {
            self.state = state
            self.source = source
            self.matches = matches
            self.names = names
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        var plan = PlanView(
            state: model.state, context: context, names: model.names,
            page: context.link(.approval, model.state.book.id.rawValue), passages: [], seats: model.seats)
        plan.file = model.file
        return Layout(.approval, of: plan, width: .reading, main: ApprovalParts(model: model, plan: plan).html)
            .page(context)
    }
}

struct ApprovalParts {
    let model: ApprovalPage.Model
    let plan: PlanView

    var context: PageContext { plan.context }
    var state: BookState { model.state }

    /// Whether who looks at it may answer now.
    var mayAnswer: Bool {
        state.state == .awaitingApproval && (context.has(.leader) || context.has(.supervisor))
    }

    var html: HTML {
        """
        <div class="approval"><div class="head"><h1 lang="zh-CN">\(state.documentTitle ?? state.book.title)</h1>\
        <p class="signs">\(state.state.sign.html(context)) \(standing)</p></div>
        \(contents)
        \(unverifiable)
        \(openFindings)
        \(unreadDecisions)
        \(unknownOrganisations)
        \(figures)
        \(answerable)</div>
        """
    }

    private var standing: HTML? {
        if let approval = state.approval {
            let who = approval.recorded.map { "\($0.leader)（\($0.basis)）" } ?? plan.name(approval.mark.actor)
            return
                "<span>\(context(.approvedBy(who)))</span> <small class=\"quietly\">\(plan.signature(approval.mark))</small>"
        }
        guard let line = state.history.last(where: { $0.code == .submitted || $0.code == .returned }) else {
            return nil
        }
        let mark = Mark(actor: line.actor, at: line.at, position: line.position, reason: line.reason)
        return "<small class=\"quietly\">\(plan.signature(mark))</small> <span lang=\"zh-CN\">\(mark.reason)</span>"
    }

    /// What is below with its counts, so that nobody has to scroll to know.
    private var contents: HTML {
        let decisions = state.unreadQuestions
        let entries: [(String, Phrase, Int)] = [
            ("unverifiable", .unverifiableTitle, state.verifiabilityGaps.count),
            ("open-findings", .openFindingsTitle, state.openFindings.count),
            ("unread-decisions", .unreadTitle, decisions.count { $0.decision == nil }),
            ("unknown-organisations", .unknownOrganisationsTitle, model.matches.unknown.count),
        ]
        return """
            <ul class="tiles" aria-label="\(context(.atAGlance))">\(entries.html { key, name, count in
            """
            <li><a\(href: .place(key))><b>\(count)</b> \(context(name))</a></li>
            """
            })</ul>\(when: mayAnswer, toTheAnswer)
            """
    }

    /// The way over the whole plan to the answer.
    private var toTheAnswer: HTML {
        """
        <p class="actions"><a class="button"\(href: .place("approve"))>\(context(.approve)) ↓</a>\
        <a class="button"\(href: .place("answer"))>\(context(.answerTitle)) ↓</a></p>
        """
    }

    func block(_ key: String, _ title: Phrase, _ count: String? = nil, _ body: HTML) -> HTML {
        """
        <section class="block" id="\(key)" aria-labelledby="\(key)-title"><h2 id="\(key)-title">\(context(title)) <small>\(count)</small></h2>\(body)</section>
        """
    }

    func itemLink(_ item: Item) -> HTML {
        let link = plan.link(.item, item.id.description)
        return """
            <a\(href: link) lang="zh-CN"><span class="figure">\(item.number.value ?? "—")</span> \(item.title.value)</a>
            """
    }
}

// MARK: - What cannot be verified, and what is open

extension ApprovalParts {
    private var unverifiable: HTML {
        let gaps = state.verifiabilityGaps
        guard !gaps.isEmpty else { return block("unverifiable", .unverifiableTitle, "0", none) }
        let share = state.verifiability.share(\.complete)
        return block(
            "unverifiable", .unverifiableTitle, "\(gaps.count)",
            """
            <p class="lead"><label for="verifiable">\(context(.verifiability(state.verifiability)))</label></p>\
            <progress id="verifiable" max="\(max(share.whole, 1))" value="\(share.part)"></progress><ol class="gaps">\(gaps.html(gap))</ol>
            """)
    }

    private var none: HTML { "<p class=\"quietly\"><span aria-hidden=\"true\">✓</span> \(context(.none))</p>" }

    private func gap(_ gap: VerifiabilityGap) -> HTML {
        guard let item = state.item(gap.item) else { return "" }
        return "<li>\(itemLink(item)) \(lacks(gap.lacks))\(when: !gap.clauses.isEmpty, clauses(gap, item))</li>"
    }

    /// What single commitments lack: how many of the item's, and behind a fold which.
    private func clauses(_ gap: VerifiabilityGap, _ item: Item) -> HTML {
        let all = item.liveCommitments.count
        let counts = [VerifiabilityGap.Lack.measure, .deadline].compactMap { lack -> HTML? in
            let count = gap.clauses.count { $0.lacks.contains(lack) }
            return count == 0 ? nil : "\(context(lack.phrase)) \(count)/\(all)"
        }
        return """
            <details><summary>\(counts.html(separator: "，") { $0 })</summary><ul>\(gap.clauses.html { clause in
            "<li><span lang=\"zh-CN\">\(state.commitment(clause.commitment)?.commitment.text.value)</span> \(lacks(clause.lacks))</li>"
            })</ul></details>
            """
    }

    private func lacks(_ lacks: [VerifiabilityGap.Lack]) -> HTML {
        lacks.html { "<span class=\"badge warning\"><span aria-hidden=\"true\">△</span> \(context($0.phrase))</span> " }
    }

    private var openFindings: HTML {
        let open = state.openFindings
        let settled = state.findings.count - open.count
        let codes = Dictionary(grouping: open, by: \.code).sorted {
            ($0.value[0].severity.rank, $0.key) < ($1.value[0].severity.rank, $1.key)
        }
        let list: HTML = "<ul class=\"findings\">\(codes.html { findings($0.value) })</ul>"
        return block(
            "open-findings", .openFindingsTitle, "\(open.count)",
            "\(open.isEmpty ? none : list)<p class=\"quietly\">\(context(.settledCount(settled)))</p>")
    }

    /// The findings of one kind: the first one in words, the others behind a fold.
    private func findings(_ findings: [Finding]) -> HTML {
        let first = findings[0]
        return """
            <li class="finding \(first.severity.sign.style)">\(first.severity.sign.html(context)) <code>\(first.code)</code> \(finding(first))\
            \(when: findings.count > 1, """
            <details><summary>\(context(.moreOfThem(findings.count - 1)))</summary><ul>\(findings.dropFirst().html { "<li>\(finding($0))</li>" })</ul></details>
            """)</li>
            """
    }

    private func finding(_ finding: Finding) -> HTML {
        "<span lang=\"zh-CN\">\(finding.message)</span> \(plan.seen(finding.id.description, finding.span))"
    }

    private var unreadDecisions: HTML {
        let questions = state.unreadQuestions
        let counts = UnreadDecision.Kind.allCases.map { kind in
            (kind.phrase, questions.count { $0.decision?.kind == kind })
        }
        let waiting = questions.count { $0.decision == nil }
        let all = counts + [(Phrase.undecided, waiting)]
        let nothing = questions.filter { $0.decision?.kind == .nothing }
        return block(
            "unread-decisions", .unreadTitle, context(.decidedSentences(questions.count - waiting, questions.count)),
            """
            <ul class="counts">\(all.html { "<li>\(context($0.0)) <b>\($0.1)</b></li>" })</ul>\
            \(when: !nothing.isEmpty, """
            <h3>\(context(UnreadDecision.Kind.nothing.phrase))</h3><ul class="rows">\(nothing.html(sentence))</ul>
            """)
            """)
    }

    private func sentence(_ question: UnreadQuestion) -> HTML {
        let item = question.item.flatMap(state.item)
        let key = Keys.unread(question.index)
        let elsewhere = plan.link(.readingWork).with(FormField.at.rawValue, key)
        return """
            <li><span lang="zh-CN">\(Excerpt.text(of: question.stretch.span, in: model.source))</span> \
            <small class="quietly"><a\(href: elsewhere)>\(context(plan.place(of: question.stretch.span)))</a>\(item.map { " · " + $0.label }) · \
            \(question.decision.map { plan.signature($0.mark) })\(question.decision?.mark.reason.map { " · " + $0 })</small></li>
            """
    }

    private var unknownOrganisations: HTML {
        let unknown = model.matches.unknown
        let list: HTML = """
            <p lang="zh-CN">\(unknown.map { "\($0.name)（\($0.items)）" }.joined(separator: "、"))</p>\
            <p class="actions"><a class="button small"\(href: plan.link(.readingOrganisations))>\(context(.organisationsTitle))</a></p>
            """
        return block(
            "unknown-organisations", .unknownOrganisationsTitle, "\(unknown.count)", unknown.isEmpty ? none : list)
    }

    private var figures: HTML {
        let summary = state.summary
        let share = state.verifiability
        let rows: [(Phrase, String)] = [
            (.itemsCount, "\(summary.items)"), (.clause, "\(summary.commitments)"),
            (.indicators, "\(summary.indicators)"),
            (.measurableCount, "\(share.measurable)"), (.timedCount, "\(share.timed)"), (.ledCount, "\(share.led)"),
            (.confirmed, "\(summary.confirmed)"),
            (.correctionsTitle, "\(state.readingDifferences(source: model.source).count)"),
        ]
        return block(
            "figures", .figuresTitle, nil,
            """
            <dl class="figures-list">\(rows.html { "<div><dt>\(context($0.0))</dt><dd>\($0.1)</dd></div>" })</dl>
            """)
    }
}
