import Ledger
import Pages

/// Working off what the reader left open, sharing the sections out, and handing a plan back with remarks.
extension EditForm {
    private func stretch() throws(ServerError) -> (index: Int, stretch: Unread) {
        guard let index = Int(try exchange.parameter("unread")), state.unread.indices.contains(index) else {
            throw ServerError(.notFound, "no such stretch")
        }
        return (index, state.unread[index])
    }

    /// Decides about a sentence that became no commitment.
    func decideUnread() throws -> Edit {
        let (index, stretch) = try stretch()
        let verdict: UnreadVerdict
        switch try choice(.decision, UnreadDecision.Kind.self) {
        case .context: verdict = .context
        case .nothing: verdict = .nothing
        case .duplicate:
            guard let id = CommitmentID(exchange.text(.commitment)) else {
                throw FormProblem(.commitment, .sameMissing)
            }
            verdict = .duplicate(of: id)
        case .commitment: throw FormProblem(.decision, .choiceInvalid)
        }
        return Edit(
            command: .decideUnread(index, verdict, reason: optionalText(.note)),
            conflicts: decidedMeanwhile(stretch, UnreadDecision.Kind(rawValue: exchange.text(.decision))),
            done: .unreadDone)
    }

    /// Makes a commitment of such a sentence.
    func makeOfUnread() throws -> Edit {
        let (index, stretch) = try stretch()
        let draft = CommitmentDraft(
            text: exchange.text(.text), span: try span(), strength: try choice(.strength), kind: try choice(.kind),
            deadline: try deadline())
        let item = try item(exchange.text(.item), in: .item)
        return Edit(
            command: .decideUnread(index, .commitment(draft, in: item), reason: reason),
            conflicts: decidedMeanwhile(stretch, .commitment), done: .unreadDone)
    }

    /// Takes such a decision back.
    func reopenUnread() throws -> Edit {
        let (index, stretch) = try stretch()
        return Edit(
            command: .reopenUnread(index, reason: reason), conflicts: decidedMeanwhile(stretch, nil),
            done: .unreadReopened)
    }

    /// What somebody else decided about the same sentence after the page was made.
    private func decidedMeanwhile(_ stretch: Unread, _ typed: UnreadDecision.Kind?) -> [Edit.Conflict] {
        guard let decision = state.standingDecision(of: stretch), decision.mark.position > position else { return [] }
        let text = String(decoding: source[stretch.span.start..<min(stretch.span.end, source.count)], as: UTF8.self)
        let named = decision.commitment.flatMap(state.commitment)?.commitment.text.value
        let word = Phrase.decision(decision.kind)
        return [
            Edit.Conflict(
                name: Phrase(same: text),
                now: named.map { Phrase("\(word.chinese)：\($0)", "\(word.english): \($0)") } ?? word,
                typed: typed.map {
                    exchange.language == .chinese ? Phrase.decision($0).chinese : Phrase.decision($0).english
                })
        ]
    }

    /// Lets an account work on a section.
    func takeSection() throws -> Edit {
        let id: SectionID = try element("section")
        return Edit(command: .takeSection(id, for: ActorID(exchange.text(.account))), done: .sectionTaken)
    }

    /// Gives a section back.
    func releaseSection() throws -> Edit {
        Edit(command: .releaseSection(try element("section")), done: .sectionReleased)
    }

    /// Hands the plan back with what was written beside its items.
    func handBack() throws -> Edit {
        let items = exchange.form.values(FormField.item.rawValue)
        let texts = exchange.form.values(FormField.text.rawValue).map { $0.trimmingSpaces() }
        guard items.count == texts.count else { throw ServerError(.malformed, "remarks and items are not in pairs") }
        let remarks = try zip(items, texts).filter { !$0.1.isEmpty }.map { name, text in
            Command.remark(try item(name, in: .item), text: text)
        }
        let submissions = state.history.count { $0.code == .submitted && $0.position > position }
        let conflict = Edit.Conflict(name: Phrase(same: state.book.title), now: .submittedAgain)
        return Edit(
            command: .returnPlan(reason: reason), further: remarks, conflicts: submissions > 0 ? [conflict] : [],
            done: .returnDone)
    }
}

extension Phrase {
    static let unreadDone = Phrase("已记录。", "Recorded.")
    static let unreadReopened = Phrase("已撤回，可以重新判断。", "Taken back; it can be judged again.")
    static let sameMissing = Phrase("请选择与它重复的工作内容。", "Choose the commitment that says the same.")
    static let sectionTaken = Phrase("已领办。", "The section is taken.")
    static let sectionReleased = Phrase("已交回。", "The section is given back.")
    static let institutionsAdopted = Phrase("已沿用。", "Taken over.")

    /// What a decision is called.
    static func decision(_ kind: UnreadDecision.Kind) -> Phrase {
        switch kind {
        case .commitment: Phrase("作为工作内容", "Made a commitment")
        case .context: Phrase("背景", "Context")
        case .duplicate: Phrase("重复", "Duplicate")
        case .nothing: Phrase("无需核验", "Nothing to verify")
        }
    }
}
