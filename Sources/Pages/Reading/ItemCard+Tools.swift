import Ledger

extension ItemCard {
    /// What can be done with the item as a whole.
    var tools: HTML {
        """
        <footer class="tools">\(correction)\(organisationAddition)\(commitmentAddition)\(split)\(merge(with: previous, .mergeWithPrevious))\
        \(merge(with: next, .mergeWithNext))\(plan.strikeForm(.item(item.id), at: (next ?? previous)?.id.description ?? anchor))</footer>
        """
    }

    private func tool(_ name: Phrase, _ route: Route, _ kind: String, thing: String? = nil, button: Phrase = .save)
        -> EditForm
    {
        EditForm(
            plan: plan, name: name, route: route, thing: thing, anchor: anchor, key: "\(anchor)-\(kind)",
            button: button, shortcut: kind == "correct" ? "e" : nil)
    }

    private var correction: HTML {
        let form = tool(.correctItem, .correctItem, "correct", thing: anchor)
        let none = Input.Option(value: "", name: context(.nothing))
        let sections = plan.state.sections.map { Input.Option(value: $0.id.description, name: $0.heading) }
        return form.html { edit in
            """
            \(edit.text(.number, .number, item.number.value))\
            \(edit.choice(.section, .section, item.section.value?.description ?? "", [none] + sections))\
            \(edit.text(.title, .title, item.title.value, required: true, style: "wide"))\
            \(edit.deadline(item.deadline.value))\(edit.area(.people, .peopleLines, PeopleText.text(item.people.value)))\
            \(edit.area(.notes, .notes, item.notes.value))\(edit.reason)
            """
        }
    }

    private var organisationAddition: HTML {
        tool(.addOrganisation, .addOrganisation, "organisation", thing: anchor, button: .add).html { edit in
            """
            \(edit.text(.name, .organisationName, nil, required: true, style: "half"))\(edit.part(.responsible))\
            \(edit.text(.members, .members, nil, style: "wide"))\(edit.reason)
            """
        }
    }

    private var commitmentAddition: HTML {
        tool(.addCommitment, .addCommitment, "commitment", button: .add).html { edit in
            commitmentFields(edit, text: "", span: nil)
        }
    }

    /// The fields of a commitment that the reader missed, with the text of `span` where it stands in the source.
    func commitmentFields(_ edit: EditField, text: String, span: Span?) -> HTML {
        """
        \(HTML.hidden(.item, anchor))\(edit.area(.text, .clause, text, rows: 3, required: true))\(edit.strength(.plan))\
        \(edit.kind(.milestone))\(edit.deadline(nil))\
        \(HTML.hidden(.start, span.map { String($0.start) } ?? ""))\(HTML.hidden(.end, span.map { String($0.end) } ?? ""))\
        \(edit.reason)
        """
    }

    private var split: HTML? {
        guard item.liveCommitments.count > 1 else { return nil }
        let form = tool(.split, .split, "split", thing: anchor, button: .split)
        return form.html { edit in
            """
            \(edit.text(.title, .firstTitle, item.title.value, required: true, style: "half"))\
            \(edit.text(.newTitle, .newTitle, nil, required: true, style: "half"))\
            <fieldset class="wide"><legend>\(context(.splitCommitments))</legend>\(item.liveCommitments.html(splitChoice))</fieldset>\
            \(edit.reason)
            """
        }
    }

    private func splitChoice(_ commitment: Commitment) -> HTML {
        let id = "\(anchor)-split-\(commitment.id)"
        return """
            <div class="check"><input type="checkbox" id="\(id)" name="\(FormField.commitment.rawValue)" \
            value="\(commitment.id.description)"><label for="\(id)">\(commitment.text.value)</label></div>
            """
    }

    /// The earlier of two items takes over the commitments of the later one.
    private func merge(with other: Item?, _ name: Phrase) -> HTML? {
        guard let other else { return nil }
        let otherIsEarlier = other.id == previous?.id
        let (from, into) = otherIsEarlier ? (item, other) : (other, item)
        let form = EditForm(
            plan: plan, name: name, route: .merge, anchor: into.id.description,
            key: "\(anchor)-merge-\(other.id)", button: .merge)
        return form.html { edit in
            """
            <p class="wide hint">\(context(.mergeSentence(from: from.label, into: into.label)))</p>\
            \(HTML.hidden(.from, from.id.description))\(HTML.hidden(.into, into.id.description))\(edit.reason)
            """
        }
    }
}

extension Item {
    /// Number and title.
    var label: String { [number.value, title.value].compactMap(\.self).joined(separator: " ") }
}

extension Section {
    /// Number and title: `一、聚焦内需挖潜`.
    var heading: String { [number, title].compactMap(\.self).joined(separator: "、") }
}
