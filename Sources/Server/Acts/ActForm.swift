import Ledger
import Pages
import Values

/// A form that asks for an act, read into the act.
struct ActForm: Sendable {
    let exchange: Exchange
    /// The book as it is now.
    let state: BookState
    /// What the files of the form became, once they are kept with the book.
    var evidence: [Evidence] = []
    /// The seed of a draw, where none is typed.
    var seed = 0

    /// Why, as typed.
    var reason: String { exchange.text(.reason) }

    /// What the form asks for, to be done together.
    ///
    /// - Throws: ``FormProblem``, ``ServerError`` with `notFound` where a field names nothing.
    func commands() throws -> [Command] {
        guard let verb = Verb(rawValue: exchange.text(.act)) else { throw ServerError(.malformed, "no such act") }
        if let command = try command(verb) { return [command] }
        return try acts(verb).map(Command.act)
    }

    private func acts(_ verb: Verb) throws -> [Act] {
        if let acts = try several(verb) { return acts }
        if let act = try matter(verb) { return [.matter(act)] }
        if let act = try ending(verb) { return [.matter(act)] }
        if let act = try reporting(verb) { return [.reporting(act)] }
        if let act = try planning(verb) { return [.planning(act)] }
        if let act = try supervision(verb) { return [.supervision(act)] }
        if let act = try checking(verb) { return [.supervision(act)] }
        if let act = try year(verb) { return [.year(act)] }
        if let acts = try directory(verb) { return acts.map(Act.directory) }
        if let act = try PublicationForm(exchange: exchange).act(verb) { return [.publication(act)] }
        throw ServerError(.malformed, "\(verb) has no form")
    }

    func id<ID: ElementNumber>(_ field: FormField, _: ID.Type = ID.self) throws -> ID {
        guard let id = ID(exchange.text(field)) else { throw FormProblem(field, .choiceInvalid) }
        return id
    }

    func element(_ field: FormField = .element) throws -> ElementID {
        guard let id = ElementID(exchange.text(field)) else { throw FormProblem(field, .choiceInvalid) }
        return id
    }

    func choice<Choice: RawRepresentable<String>>(_ field: FormField, _: Choice.Type = Choice.self) throws
        -> Choice
    {
        guard let choice = Choice(rawValue: exchange.text(field)) else { throw FormProblem(field, .choiceInvalid) }
        return choice
    }

    func day(_ field: FormField = .day) throws -> CalendarDate {
        guard let day = CalendarDate(exchange.text(field)) else { throw FormProblem(field, .dateInvalid) }
        return day
    }

    var isYes: Bool { exchange.text(.verdict) == "yes" }

    var approval: RecordedApproval? {
        let (leader, basis) = (exchange.text(.leader), exchange.text(.basis))
        return leader.isEmpty && basis.isEmpty ? nil : RecordedApproval(leader: leader, basis: basis)
    }

    private func matter(_ verb: Verb) throws -> MatterAct? {
        switch verb {
        case .sign: .sign(try id(.concerned))
        case .refuseToSign: .refuse(try id(.concerned), reason: reason)
        case .answerRefusal: .answerRefusal(try id(.concerned), released: isYes, reason: reason)
        case .classify: .classify(try id(.item), try choice(.difficulty), try choice(.cadence))
        case .requestExtension:
            .requestExtension(try element(), by: try id(.concerned), to: try day(), reason: reason)
        case .decideExtension:
            .decideExtension(try id(.extensionRequest), granted: isYes ? try day() : nil, reason: reason)
        case .changeTarget:
            .changeTarget(try element(), to: try number(exchange.text(.value)), approval, reason: reason)
        case .suspend: .suspend(try id(.item), approval, reason: reason)
        case .resume: .resume(try id(.item), reason: reason)
        case .list: .list(try id(.item), isListed: isYes, reason: reason)
        default: nil
        }
    }

    private func ending(_ verb: Verb) throws -> MatterAct? {
        switch verb {
        case .requestCompletion:
            .requestCompletion(try id(.item), by: try id(.concerned), text: reason, evidence: evidence)
        case .endorseCompletion: .endorseCompletion(try id(.item))
        case .denyCompletion: .denyCompletion(try id(.item), reason: reason)
        case .complete:
            .complete(
                try id(.item),
                tests: exchange.form.values(FormField.test.rawValue).compactMap(CompletionTest.init(rawValue:)))
        case .recheck: .recheck(try id(.item), holds: isYes, note: reason)
        default: nil
        }
    }

    private func reporting(_ verb: Verb) throws -> ReportingAct? {
        switch verb {
        case .submitReport:
            .submit(try key(), try content())
        case .endorseReport: .endorse(try id(.report))
        case .sendBackReport: .sendBack(try id(.report), reason: reason)
        case .acceptReport: .accept(try id(.report), reviewed: ProgressStatus(rawValue: exchange.text(.claim)))
        case .returnReport: .returned(try id(.report), reason: reason)
        case .correctFigure:
            .correct(try id(.report), try element(), to: try number(exchange.text(.value)), reason: reason)
        case .grantException: .grantException(try key(), reason: reason)
        case .reportAllotment:
            .reportAllotment(try id(.allotment), try day(), try number(exchange.text(.value)))
        default: nil
        }
    }

    private func key() throws -> ReportKey {
        ReportKey(
            item: try id(.item), organisation: try id(.concerned), cadence: try choice(.cadence),
            first: try day(.first))
    }

    private func content() throws -> ReportContent {
        if exchange.text(.unchanged) == "yes" {
            return ReportContent(isUnchanged: true, unchangedReason: reason)
        }
        let elements = exchange.form.values(FormField.element.rawValue)
        let typed = exchange.form.values(FormField.value.rawValue)
        var values: [ReportedValue] = []
        for (name, text) in zip(elements, typed) where !text.trimmingSpaces().isEmpty {
            guard let element = ElementID(name) else { throw FormProblem(.element, .choiceInvalid) }
            values.append(ReportedValue(element, try number(text)))
        }
        return ReportContent(
            values: values, progress: exchange.text(.progress), problems: exchange.text(.obstacles),
            help: exchange.text(.help), next: exchange.text(.plans), evidence: evidence,
            claim: ProgressStatus(rawValue: exchange.text(.claim)))
    }

    func number(_ text: String, _ field: FormField = .value) throws -> ExactNumber {
        guard let number = TypedNumber.read(text) else { throw FormProblem(field, .numberInvalid) }
        return number
    }

    private func planning(_ verb: Verb) throws -> PlanningAct? {
        switch verb {
        case .adoptMeasures: .adopt(try id(.item), by: try id(.concerned), try TypedMeasures.read(exchange.text(.text)))
        case .reachNode: .reach(try id(.measure), node: Int(exchange.text(.node)) ?? -1, try day())
        case .setTrajectory: .setTrajectory(try element(), try trajectory())
        case .changeTrajectory: .changeTrajectory(try element(), try trajectory(), approval, reason: reason)
        case .allot:
            .allot(
                try element(), under: exchange[.allotment].flatMap { AllotmentID($0) }, try parts(),
                difference: reason.isEmpty ? nil : reason)
        default: nil
        }
    }

    private func supervision(_ verb: Verb) throws -> SupervisionAct? {
        switch verb {
        case .urge:
            guard let step = UrgingLadder.Step(code: exchange.text(.step)) else {
                throw FormProblem(.step, .choiceInvalid)
            }
            return .urge(try id(.item), try id(.concerned), step, due: try day(), text: reason)
        case .answerUrging: return .answerUrging(try id(.urging), text: reason)
        case .raiseProblem:
            return .raise(try id(.item), by: try id(.concerned), text: exchange.text(.text), holder: try holder())
        case .passProblem: return .pass(try id(.problem), to: try holder(), reason: reason)
        case .solveProblem: return .solve(try id(.problem), how: reason)
        case .requestHelp:
            return .requestHelp(
                try id(.item), from: try id(.concerned), to: try id(.asked), text: exchange.text(.text), due: try day())
        case .answerHelp: return .answerHelp(try id(.request), text: reason)
        case .confirmHelp: return .confirmHelp(try id(.request))
        case .settleDoubt:
            let element = exchange[.element].flatMap { ElementID($0) }
            return .settleDoubt(
                DoubtKey(try choice(.doubt), try id(.report), element), try choice(.verdict), reason: reason)
        default: return nil
        }
    }

    private func holder() throws -> Holder {
        guard let holder = Holder(code: exchange.text(.holder)) else { throw FormProblem(.holder, .choiceInvalid) }
        return holder
    }

    private func directory(_ verb: Verb) throws -> [DirectoryAct]? {
        switch verb {
        case .keepDirectory:
            if let rejected = exchange[.rejected], !rejected.isEmpty {
                return [.rejectMatch(name: exchange.text(.name), institution: exchange.text(.rejected))]
            }
            let aliases = exchange.text(.aliases).split { "、，,；;\n".contains($0) }.map { $0.trimmingSpaces() }
            if let id = InstitutionID(exchange.text(.institution)) {
                guard var profile = state.directory.institution(id)?.profile else {
                    throw ServerError(.notFound, "\(id)")
                }
                profile.aliases += aliases.filter { !profile.aliases.contains($0) }
                return [.change(id, profile, reason: reason)]
            }
            return [
                .register(
                    InstitutionProfile(
                        name: exchange.text(.name), kind: try choice(.kind),
                        parent: InstitutionID(exchange.text(.parent)), aliases: aliases, isAssessed: isYes))
            ]
        case .keepPosts: return try posts()
        default: return nil
        }
    }

    /// A new post, or somebody who takes one; somebody new is registered with that.
    private func posts() throws -> [DirectoryAct] {
        guard let post = PostID(exchange.text(.post)) else {
            return [
                .createPost(
                    PostProfile(
                        title: exchange.text(.title), role: try choice(.role),
                        institution: InstitutionID(exchange.text(.institution))))
            ]
        }
        if let officer = OfficerID(exchange.text(.officer)) { return [.appoint(officer, to: post, from: try day())] }
        let account = exchange.text(.account)
        return [
            .registerOfficer(name: exchange.text(.name), account: account.isEmpty ? nil : ActorID(account)),
            .appoint(OfficerID(state.directory.officers.count + 1), to: post, from: try day()),
        ]
    }
}

/// A number as people type it: digits of either width, with or without separators of thousands.
enum TypedNumber {
    static func read(_ text: String) -> ExactNumber? {
        ExactNumber(
            String(
                String.UnicodeScalarView(
                    text.trimmingSpaces().unicodeScalars.compactMap { scalar in
                        switch scalar.value {
                        case 0xFF0D, 0xFF0E, 0xFF10...0xFF19: Unicode.Scalar(scalar.value - 0xFEE0)
                        case 0x2C, 0xFF0C, 0x20, 0x3000: nil
                        default: scalar
                        }
                    })))
    }
}

/// Measures as people type them: one a line, their nodes below them, beginning with the day.
enum TypedMeasures {
    static func read(_ text: String) throws(FormProblem) -> [MeasureDraft] {
        var measures: [MeasureDraft] = []
        for line in text.split(separator: "\n").map({ String($0).trimmingSpaces() }) where !line.isEmpty {
            guard let day = CalendarDate(line.prefix(10)) else {
                measures.append(MeasureDraft(text: line))
                continue
            }
            guard !measures.isEmpty else { throw FormProblem(.text, .nodeWithoutMeasure) }
            measures[measures.count - 1].nodes.append(.init(String(line.dropFirst(10)).trimmingSpaces(), due: day))
        }
        return measures
    }
}

extension Phrase {
    static let nodeWithoutMeasure = Phrase(
        "节点要写在措施的下面：先写一行措施。", "A node stands below its measure: write the measure first.")
    static let actDone = Phrase("已办理。", "Done.")
}
