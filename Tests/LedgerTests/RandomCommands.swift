import Ledger
import Values

/// The same numbers for the same seed, on every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Commands as a careless office would give them: many are refused.
struct RandomCommands {
    var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(state: seed)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &generator)
    }

    mutating func next(for state: BookState) -> Command {
        if state.liveItems.allSatisfy(\.isConfirmed), number(0...2) == 0 { return step(state) }
        return switch number(0...45) {
        case 0...11, 44, 45: .correct((0...number(0...2)).map { _ in correction(state) }, reason: reason())
        case 12...14: .nameLead(organisation(state), reason: reason())
        case 15...17:
            .addOrganisation(
                OrganisationDraft(name: "县某局\(number(0...9))", role: role()), to: item(state), reason: reason())
        case 18, 19:
            .addCommitment(
                Sample.commitment("补充\(number(0...99))", indicators: [Sample.indicator("项", 3)]), to: item(state),
                reason: reason())
        case 20, 21: .addIndicator(Sample.indicator("件", 4), to: commitment(state), within: nil, reason: reason())
        case 22: .addItem(Sample.item(number(1...4), organisations: []), after: item(state), reason: reason())
        case 23...25: .strike(element(state), reason: reason())
        case 26, 27: .restore(element(state), reason: reason())
        case 28: .mergeItems([item(state), item(state)], into: item(state), reason: reason())
        case 29, 30: split(state)
        case 31: .settleFinding(FindingID(number(1...3)), reason: reason())
        case 32...34: .confirm([item(state)])
        case 40: .decideUnread(number(0...2), verdict(state), reason: reason())
        case 41: .reopenUnread(number(0...2), reason: reason())
        case 42:
            number(0...1) == 0
                ? .releaseSection(SectionID(number(1...2)))
                : .takeSection(
                    SectionID(number(1...3)), for: ActorID("officer-\(number(0...2))"))
        case 43: .remark(item(state), text: reason())
        default: plan(state)
        }
    }

    /// The next step of a plan whose items are all confirmed.
    private mutating func step(_ state: BookState) -> Command {
        switch state.state {
        case .draft: .submit(note: nil)
        case .awaitingApproval where number(0...4) > 0: .returnPlan(reason: reason())
        case .awaitingApproval: .approve(RecordedApproval(leader: "林一", basis: "会议纪要"))
        default: .dispatch([item(state)], signWithinWorkingDays: number(0...5), note: "请签收")
        }
    }

    private mutating func plan(_ state: BookState) -> Command {
        let live = state.liveItems.map(\.id)
        return switch number(0...9) {
        case 0...4: .confirm(live.filter { id in state.item(id).map { state.gaps(of: $0).isEmpty } ?? false })
        case 5: .submit(note: "请核定")
        case 6...7: .returnPlan(reason: reason())
        case 8: .approve(number(0...40) == 0 ? RecordedApproval(leader: "林一", basis: "会议纪要") : nil)
        default: .dispatch([item(state)], signWithinWorkingDays: number(0...5), note: nil)
        }
    }

    private mutating func verdict(_ state: BookState) -> UnreadVerdict {
        switch number(0...3) {
        case 0: .commitment(Sample.commitment("补读\(number(0...9))"), in: item(state))
        case 1: .duplicate(of: commitment(state))
        case 2: .context
        default: .nothing
        }
    }

    private mutating func split(_ state: BookState) -> Command {
        let id = item(state)
        let own = state.item(id)?.liveCommitments.map(\.id) ?? []
        let cut = number(0...own.count)
        let parts = [
            SplitPart(title: "前半", commitments: Array(own[..<cut])),
            SplitPart(title: "后半", commitments: number(0...9) == 0 ? own : Array(own[cut...])),
        ]
        return .splitItem(id, into: parts, reason: reason())
    }

    private mutating func correction(_ state: BookState) -> Correction {
        switch number(0...7) {
        case 0: .item(item(state), .title(number(0...9) == 0 ? "" : "改题\(number(0...99))"))
        case 1: .item(item(state), .section(number(0...1) == 0 ? nil : SectionID(number(1...3))))
        case 2: .organisation(organisation(state), .role(role()))
        case 3: .organisation(organisation(state), .name("改名\(number(0...9))"))
        case 4: .commitment(commitment(state), .kind(.ongoing))
        case 5: .commitment(commitment(state), .text("改文\(number(0...9))"))
        case 6: .indicator(indicator(state), .value(ExactNumber(number(0...9))))
        default: .indicator(indicator(state), .scale(number(0...1) == 0 ? nil : "万"))
        }
    }

    private mutating func element(_ state: BookState) -> ElementID {
        switch number(0...5) {
        case 0: .item(item(state))
        case 1: .organisation(organisation(state))
        case 2, 3: .commitment(commitment(state))
        default: .indicator(indicator(state))
        }
    }

    private mutating func item(_ state: BookState) -> ItemID { ItemID(number(1...state.numbering.item)) }
    private mutating func organisation(_ state: BookState) -> OrganisationID {
        OrganisationID(number(1...state.numbering.organisation))
    }
    private mutating func commitment(_ state: BookState) -> CommitmentID {
        CommitmentID(number(1...state.numbering.commitment))
    }
    private mutating func indicator(_ state: BookState) -> IndicatorID {
        IndicatorID(number(1...state.numbering.indicator))
    }
    private mutating func role() -> Organisation.Role { Organisation.Role.allCases[number(0...3)] }
    private mutating func reason() -> String { number(0...19) == 0 ? "" : "理由\(number(0...9))" }
}
