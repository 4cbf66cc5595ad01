import Ledger
import Pages
import Values

/// A form about what the public reads, read into the act.
struct PublicationForm: Sendable {
    let exchange: Exchange

    /// The act that the form asks for, or `nil` where the verb is another group's.
    func act(_ verb: Verb) throws -> PublicationAct? {
        switch verb {
        case .setPublicContact: return .setContact(try contact())
        case .proposePublication:
            guard let item = ItemID(exchange.text(.item)) else { throw FormProblem(.item, .choiceInvalid) }
            return .propose(item, try text())
        case .approvePublication: return .approve(try publication(), approval)
        case .declinePublication: return .decline(try publication(), reason: exchange.text(.reason))
        case .withdrawPublication: return .withdraw(try publication(), reason: exchange.text(.reason))
        case .recordObjection:
            guard let kind = ObjectionKind(rawValue: exchange.text(.kind)) else {
                throw FormProblem(.kind, .choiceInvalid)
            }
            guard let day = CalendarDate(exchange.text(.day)) else { throw FormProblem(.day, .dateInvalid) }
            return .object(try publication(), kind, text: exchange.text(.text), day: day)
        case .answerObjection:
            guard let id = ObjectionID(exchange.text(.objection)) else {
                throw FormProblem(.objection, .choiceInvalid)
            }
            return .answer(id, isUpheld: exchange.text(.verdict) == "yes", text: exchange.text(.reason))
        default: return nil
        }
    }

    private func publication() throws -> PublicationID {
        guard let id = PublicationID(exchange.text(.publication)) else {
            throw FormProblem(.publication, .choiceInvalid)
        }
        return id
    }

    private var approval: RecordedApproval? {
        let (leader, basis) = (exchange.text(.leader), exchange.text(.basis))
        return leader.isEmpty && basis.isEmpty ? nil : RecordedApproval(leader: leader, basis: basis)
    }

    private func contact() throws -> PublicContact {
        guard let days = Int(exchange.text(.days)) else { throw FormProblem(.days, .numberInvalid) }
        return PublicContact(
            title: exchange.text(.title), office: exchange.text(.officeName), telephone: exchange.text(.telephone),
            objectionDays: days)
    }

    private func text() throws -> PublicText {
        let elements = exchange.form.values(FormField.element.rawValue)
        let labels = exchange.form.values(FormField.subject.rawValue)
        var targets: [PublicTarget] = []
        for (name, label) in zip(elements, labels) where !label.trimmingSpaces().isEmpty {
            guard let element = ElementID(name) else { throw FormProblem(.element, .choiceInvalid) }
            targets.append(PublicTarget(element, label.trimmingSpaces()))
        }
        return PublicText(
            section: exchange.text(.section), title: exchange.text(.title), promise: exchange.text(.text),
            organisations: names(.members), until: exchange.text(.deadlineText), progress: exchange.text(.progress),
            targets: targets, places: places)
    }

    /// What was ticked, then what was typed; each once.
    private var places: [String] {
        let ticked = exchange.form.values(FormField.place.rawValue).map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
        return (ticked + names(.places)).reduce(into: []) { all, name in
            if !all.contains(name) { all.append(name) }
        }
    }

    private func names(_ field: FormField) -> [String] {
        exchange.text(field).split { "、，,；;\n".contains($0) }.map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
    }
}
