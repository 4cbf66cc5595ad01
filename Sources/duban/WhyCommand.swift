internal import ArgumentParser
internal import Ledger
internal import Values

struct WhyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: say("为什么亮这个灯：规则和算式。", "Why a light is what it is: the rule and the arithmetic."),
        discussion: say(
            "可以问一个事项（序号或 i12）、一条工作内容（c3）或一个指标（n7）；逐个目标回答。",
            "Asks about an item (number or i12), a commitment (c3) or an indicator (n7), and answers for each target."
        )
    )

    @OptionGroup var options: BookOptions
    @Argument(help: ArgumentHelp(say("序号或编号。", "The number or name."), valueName: "N"))
    var subject: String

    func run() async throws {
        let reading = try await options.read { $0 }
        let state = reading.state
        let element = try element(in: state)
        let targets = state.targets(of: element)
        guard !targets.isEmpty else { throw failure(.refused, reason(for: element, in: state)) }
        try options.write(
            text: text(targets, reading), json: json(element, targets, reading))
    }

    private func element(in state: BookState) throws -> ElementID {
        if let element = ElementID(subject) {
            switch element {
            case .commitment, .indicator:
                guard state.label(of: element) != nil else {
                    throw failure(
                        .refused,
                        say("《\(state.book.title)》里没有“\(subject)”。", "“\(state.book.title)” has no “\(subject)”."))
                }
                return element
            case .item, .organisation: break
            }
        }
        return .item(try state.item(called: subject).id)
    }

    private func reason(for element: ElementID, in state: BookState) -> String {
        state.approval == nil
            ? say("计划还没有核定，没有亮灯。", "The plan is not approved yet; nothing bears a light.")
            : say("“\(subject)”没有可以判断的目标。", "“\(subject)” has no target to judge.")
    }

    private func text(_ targets: [ElementID], _ reading: BookOptions.Reading) -> String {
        let state = reading.state
        let lines = targets.compactMap { element -> String? in
            guard let judgement = state.judgement(of: element, on: reading.day) else { return nil }
            let number = state.planning.targets[element].map {
                "\($0.trajectory.comparator.sign)\($0.trajectory.progress.target)\(state.unit(of: element))"
            }
            let head = "\n\(element) \(state.label(of: element) ?? "") \(number ?? "")\n"
            let light =
                "  \(judgement.light.words)（\(say(judgement.status.chinese, judgement.status.english))）"
                + say(judgement.chinese, judgement.english) + "\n"
            let forecast = state.forecast(of: element, on: reading.day).map {
                say("  预测：\($0.chinese)\n", "  Forecast: \($0.english)\n")
            }
            return head + light + (forecast ?? "")
        }
        return headline(state, reading.day) + lines.joined()
    }

    private func json(_ element: ElementID, _ targets: [ElementID], _ reading: BookOptions.Reading) -> JSON {
        let state = reading.state
        return [
            "schema": "duban.why/1", "book": .string(state.book.id.rawValue), "position": .integer(state.position),
            "day": .string(reading.day.description), "subject": .string(element.description),
            "targets": .array(targets.compactMap { state.explanation(of: $0, on: reading.day) }),
        ]
    }
}
