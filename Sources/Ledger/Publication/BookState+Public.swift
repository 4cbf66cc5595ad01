public import Values

extension BookState {
    /// What the public may know of this book on `day`; `nil` where nothing is published.
    public func publicProjection(on day: CalendarDate) -> PublicProjection? {
        guard let contact = publishing.contact else { return nil }
        let numbers = publishing.numbers
        let published = publishing.publications.filter { $0.isPublic && item($0.item)?.isLive == true }
        let items = published.compactMap { publication in
            numbers[publication.item].flatMap { publicItem(publication, number: $0, on: day) }
        }
        .sorted { $0.number < $1.number }
        guard !items.isEmpty else { return nil }
        var sections: [PublicSection] = []
        for item in items where !sections.contains(where: { $0.title == item.text.section }) {
            let own = items.filter { $0.text.section == item.text.section }
            sections.append(PublicSection(title: item.text.section, items: own))
        }
        return PublicProjection(book: book.id, year: book.year, contact: contact, day: day, sections: sections)
    }

    /// What the public would see of a text, were it approved on `day`.
    public func publicPreview(of id: PublicationID, on day: CalendarDate) -> PublicProjection? {
        guard let place = publishing.publications.place(id) else { return nil }
        var preview = self
        if preview.publishing.contact == nil {
            preview.publishing.contact = PublicContact(title: book.title, office: book.office ?? "", telephone: "")
        }
        let publication = publishing.publications[place]
        for other in preview.publishing.publications.indices
        where other != place && preview.publishing.publications[other].item == publication.item {
            preview.publishing.publications[other].replaced = id
        }
        if publication.approved == nil {
            let moment = Moment(startOf: day)
            preview.publishing.publications[place].approved = Mark(
                actor: publication.proposed.actor, at: moment, position: position + 1)
            preview.publishing.publications[place].objectionDays = preview.publishing.contact?.objectionDays ?? 0
        }
        preview.publishing.publications[place].withdrawn = nil
        preview.publishing.publications[place].replaced = nil
        return preview.publicProjection(on: day)
    }

    /// A text to begin with when an item is proposed: what the ledger says, to be put into plain words by a person.
    public func publicDraft(of item: Item) -> PublicText {
        let organisations =
            item.answerable
            + item.liveOrganisations.filter { other in
                other.role.value != .supervising && !item.answerable.contains { $0.id == other.id }
            }
        let due =
            item.liveCommitments.compactMap { dueDate(of: .commitment($0.id)) }.max() ?? dueDate(of: .item(item.id))
        return PublicText(
            section: item.section.value.flatMap(section)?.title ?? "", title: item.title.value,
            promise: item.liveCommitments.map(\.text.value).joined(separator: "；"),
            organisations: organisations.map(\.name.value),
            until: due.map { "\($0.year)年\($0.month)月\($0.day)日前" } ?? "",
            targets: liveTargets(of: item.id).map { PublicTarget($0, publicLabel(of: $0)) },
            places: placeProposals(for: item).filter(\.isProposed).map(\.name))
    }

    /// What a target measures: of a growth, that it is one.
    private func publicLabel(of element: ElementID) -> String {
        let label = label(of: element) ?? ""
        guard case .indicator(let id) = element, indicator(id)?.indicator.kind.value == .growth else { return label }
        return label.hasSuffix("增长") || label.hasSuffix("增速") ? label : label + "增长"
    }

    /// Whether a target or a deadline of the item was changed since its text was approved, so that the public should be told anew.
    public func hasMovedOn(since publication: Publication) -> Bool {
        guard let position = publication.approved?.position else { return false }
        let isChanged = publication.text.targets.contains { target in
            planning.targets[target.element]?.changes.contains { position < $0.mark.position } ?? false
        }
        let isExtended = supervision.extensions.contains { request in
            request.item == publication.item && request.granted != nil
                && request.answer.map { position < $0.position } ?? false
        }
        return isChanged || isExtended
    }

    private func publicItem(_ publication: Publication, number: Int, on day: CalendarDate) -> PublicItem? {
        guard let mark = publication.approved, let until = publication.lastDayForObjections,
            let standing = publishing.standing(of: publication, on: day), let item = item(publication.item)
        else { return nil }
        let approved = mark.at.date()
        let targets = publication.text.targets.compactMap { publicTarget($0, approvedAt: mark.position, on: day) }
        let accepted = publication.text.targets.compactMap { acceptedFigure(of: $0.element, on: day) }
        let changes = accepted.map { ($0.corrections.last?.mark ?? $0.accepted).at.date() }
        return PublicItem(
            number: number, text: publication.text, progress: progress(of: item, targets), targets: targets,
            approved: approved, objectionsUntil: until, standing: standing,
            updated: ([approved] + changes).max() ?? approved,
            figuresOf: accepted.map(\.day).max())
    }

    /// Figures count once the office accepted the report that gave them; what an organisation claims never does.
    private func acceptedFigure(of element: ElementID, on day: CalendarDate) -> Figure? {
        planning.targets[element]?.figures.last { $0.day <= day && $0.accepted.at.date() <= day }
    }

    /// A target as it was when the text was approved: the public is told of a change of it by a new text only.
    private func publicTarget(
        _ target: PublicTarget, approvedAt position: Int, on day: CalendarDate
    ) -> PublicTargetProgress? {
        guard let known = planning.targets[target.element] else { return nil }
        let way = known.changes.first { position < $0.mark.position }?.before ?? known.trajectory
        let figure = acceptedFigure(of: target.element, on: day)
        let share = figure.flatMap { way.progress.share(of: $0.value) }?.clamped(to: .zero ... .one)
        let isReached = figure.map { way.isDone(by: $0.value, on: day) } ?? false
        return PublicTargetProgress(
            label: target.label, target: publicGoal(of: target.element, way),
            reached: figure.map { publicValue($0.value, of: target.element) },
            percent: way.progress.measure == .ceiling && !isReached ? nil : share.map(\.wholePercent),
            day: figure?.day, progress: figure == nil ? .begun : isReached ? .reached : .underWay)
    }

    /// A commitment is counted in percent of the work: all of it is 100%, and there is no more than that.
    private func publicGoal(of element: ElementID, _ way: Trajectory) -> String {
        let value = publicValue(way.progress.target, of: element)
        guard case .indicator = element else { return value }
        return way.comparator.around(value)
    }

    private func publicValue(_ value: ExactNumber, of element: ElementID) -> String { "\(value)\(unit(of: element))" }

    private func progress(of item: Item, _ targets: [PublicTargetProgress]) -> PublicProgress {
        switch item.state {
        case .completed, .closed, .archived: return .completed
        case .suspended: return .paused
        default: break
        }
        guard targets.contains(where: { $0.progress != .begun }) else { return .begun }
        return targets.allSatisfy { $0.progress == .reached } ? .reached : .underWay
    }
}

extension Comparator {
    /// A value with the words that say how it binds: `3座以上`.
    fileprivate func around(_ value: String) -> String {
        switch self {
        case .atLeast: "\(value)以上"
        case .atMost: "\(value)以内"
        case .equal: value
        case .over: "超过\(value)"
        case .under: "低于\(value)"
        case .about: "\(value)左右"
        }
    }
}

extension Ratio {
    /// The share in whole percent, rounded down: 99.9 percent is not done.
    fileprivate var wholePercent: Int { Int(numerator * 100 / denominator) }
}
