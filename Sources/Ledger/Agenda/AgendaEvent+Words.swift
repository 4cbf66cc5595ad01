internal import Values

extension BookState {
    /// What falls on a day, in a few words.
    public func words(for event: AgendaEvent) -> BilingualText {
        switch event.kind {
        case .deadline(let elements): deadlineWords(elements, event.item)
        case .node, .signing: workWords(event)
        case .reportsDue(let cadence, let first):
            periodWords(cadence, first) {
                "\($0)\(cadence.chinese)报送截止（按时）"
            } _: {
                "reports for \($0) due"
            }
        case .reportsClose(let cadence, let first):
            periodWords(cadence, first) {
                "\($0)\(cadence.chinese)关账"
            } _: {
                "reports for \($0) close"
            }
        case .extensionOpen(let id), .extensionAnswered(let id): extensionWords(id)
        case .urged(let id): urgedWords(id)
        case .urgingAhead(let id, let step, let due):
            BilingualText(
                "届时未完成将\(step.chinese)：\(name(of: id))（时限\(due)）",
                "\(step.english) to \(name(of: id)), unless done (due \(due))")
        case .help(let id):
            BilingualText(
                "答复协同请求：\(supervision.helpRequests.element(id)?.text ?? "\(id)")",
                "answer: \(supervision.helpRequests.element(id)?.text ?? "\(id)")")
        }
    }

    private func title(_ item: ItemID?) -> String { item.flatMap { self.item($0) }?.title.value ?? "" }

    private func deadlineWords(_ elements: [ElementID], _ item: ItemID?) -> BilingualText {
        let labels = elements.prefix(3).compactMap(label(of:)).joined(separator: "、")
        let more = elements.count > 3 ? "等\(elements.count)项" : ""
        return BilingualText(
            "到期：\(title(item))（\(labels)\(more)）",
            "due: \(title(item)) (\(labels)\(elements.count > 3 ? ", \(elements.count) in all" : ""))")
    }

    private func workWords(_ event: AgendaEvent) -> BilingualText {
        guard case .node(let id, let index) = event.kind, let measure = planning.measures.element(id),
            measure.nodes.indices.contains(index)
        else {
            return BilingualText("签收期限：\(title(event.item))", "sign for \(title(event.item))")
        }
        let text = measure.nodes[index].text
        return BilingualText("节点：\(text)", "node: \(text)")
    }

    private func periodWords(
        _ cadence: Cadence, _ first: CalendarDate, _ chinese: (String) -> String, _ english: (String) -> String
    ) -> BilingualText {
        let period = rules.reporting.period(of: cadence, containing: first, calendar: rules.calendar)
        return BilingualText(
            chinese(period?.chinese ?? "\(first)"), english(period.map { "\($0.first) to \($0.last)" } ?? "\(first)"))
    }

    private func extensionWords(_ id: ExtensionID) -> BilingualText {
        guard let request = supervision.extensions.element(id) else { return BilingualText("\(id)", "\(id)") }
        let name = name(of: request.organisation)
        guard request.answer != nil else {
            return BilingualText(
                "答复\(name)的延期申请（拟延至\(request.wanted)）", "answer \(name), who asks for time until \(request.wanted)")
        }
        guard let granted = request.granted else {
            return BilingualText("未同意\(name)延期", "more time refused to \(name)")
        }
        return BilingualText("同意\(name)延期至\(granted)", "more time for \(name), until \(granted)")
    }

    private func urgedWords(_ id: UrgingID) -> BilingualText {
        guard let urging = supervision.urgings.element(id) else { return BilingualText("\(id)", "\(id)") }
        let name = name(of: urging.organisation)
        return BilingualText("\(urging.step.chinese)：\(name)", "\(urging.step.english) to \(name)")
    }
}
