public import Values

/// Something in the life of an item.
public enum MatterAct: Sendable, Hashable {
    /// Sign for it (签收).
    case sign(OrganisationID)
    /// Refuse to sign, saying why (拒签).
    case refuse(OrganisationID, reason: String)
    /// Answer a refusal: release the organisation, or uphold the dispatch.
    case answerRefusal(OrganisationID, released: Bool, reason: String)
    /// Say how difficult it is and how often it is reported on.
    case classify(ItemID, MatterClock.Difficulty, Cadence)
    /// Ask for more time, before the due date (申请延期).
    case requestExtension(ElementID, by: OrganisationID, to: CalendarDate, reason: String)
    /// Grant more time until an exact day, or refuse it (`nil`).
    case decideExtension(ExtensionID, granted: CalendarDate?, reason: String)
    /// Change what shall be reached (调整目标).
    case changeTarget(ElementID, to: ExactNumber, RecordedApproval?, reason: String)
    /// Suspend it (中止).
    case suspend(ItemID, RecordedApproval?, reason: String)
    /// Take it up again (恢复).
    case resume(ItemID, reason: String)
    /// Put it under listed supervision (挂牌督办), or take the mark off.
    case list(ItemID, isListed: Bool, reason: String)
    /// Ask to have it completed (申请办结).
    case requestCompletion(ItemID, by: OrganisationID, text: String, evidence: [Evidence])
    /// Agree to the request as the lead's head (牵头单位审核).
    case endorseCompletion(ItemID)
    /// Deny the request (退回).
    case denyCompletion(ItemID, reason: String)
    /// Find it complete (督查室复核), having tested all there is to test.
    case complete(ItemID, tests: [CompletionTest])
    /// Close items (销号).
    case close([ItemID])
    /// Archive items (归档).
    case archive([ItemID])
    /// Look again after closing (回头看); a result that does not hold reopens the item.
    case recheck(ItemID, holds: Bool, note: String)
}

extension MatterAct: RecordedAct {
    var kind: EntryKind {
        switch self {
        case .sign: .matterSigned
        case .refuse: .matterRefused
        case .answerRefusal: .refusalAnswered
        case .classify: .matterClassified
        case .requestExtension: .extensionRequested
        case .decideExtension: .extensionDecided
        case .changeTarget: .targetChanged
        case .suspend: .matterSuspended
        case .resume: .matterResumed
        case .list: .matterListed
        case .requestCompletion: .completionRequested
        case .endorseCompletion: .completionEndorsed
        case .denyCompletion: .completionDenied
        case .complete: .matterCompleted
        case .close: .mattersClosed
        case .archive: .mattersArchived
        case .recheck: .matterRechecked
        }
    }

    var verb: Verb {
        switch self {
        case .sign: .sign
        case .refuse: .refuseToSign
        case .answerRefusal: .answerRefusal
        case .classify: .classify
        case .requestExtension: .requestExtension
        case .decideExtension: .decideExtension
        case .changeTarget: .changeTarget
        case .suspend: .suspend
        case .resume: .resume
        case .list: .list
        case .requestCompletion: .requestCompletion
        case .endorseCompletion: .endorseCompletion
        case .denyCompletion: .denyCompletion
        case .complete: .complete
        case .close: .close
        case .archive: .archive
        case .recheck: .recheck
        }
    }

    var reason: String? {
        switch self {
        case .refuse(_, let reason), .answerRefusal(_, _, let reason), .requestExtension(_, _, _, let reason),
            .decideExtension(_, _, let reason), .changeTarget(_, _, _, let reason), .suspend(_, _, let reason),
            .resume(_, let reason), .list(_, _, let reason), .denyCompletion(_, let reason),
            .requestCompletion(_, _, let reason, _), .recheck(_, _, let reason):
            reason
        case .sign, .classify, .endorseCompletion, .complete, .close, .archive: nil
        }
    }

    var needsReason: Bool { reason != nil }

    var members: JSON {
        switch self {
        case .sign(let id), .refuse(let id, _): ["organisation": .id(id)]
        case .answerRefusal(let id, let released, _): ["organisation": .id(id), "released": .bool(released)]
        case .classify(let id, let difficulty, let cadence):
            ["item": .id(id), "difficulty": .string(difficulty.rawValue), "cadence": .string(cadence.rawValue)]
        case .requestExtension(let element, let organisation, let day, _):
            ["element": .string(element.description), "organisation": .id(organisation), "to": .date(day)]
        case .decideExtension(let id, let day, _): ["extension": .id(id), "granted": .optional(day?.description)]
        case .changeTarget(let element, let value, let approval, _):
            [
                "element": .string(element.description), "to": .number(value),
                "approval": .optionalValue(approval),
            ]
        case .suspend(let id, let approval, _): ["item": .id(id), "approval": .optionalValue(approval)]
        case .resume(let id, _), .endorseCompletion(let id), .denyCompletion(let id, _): ["item": .id(id)]
        case .list(let id, let isListed, _): ["item": .id(id), "listed": .bool(isListed)]
        case .requestCompletion(let id, let organisation, _, let evidence):
            ["item": .id(id), "organisation": .id(organisation), "evidence": .values(evidence)]
        case .complete(let id, let tests):
            ["item": .id(id), "tests": .array(tests.map { .string($0.rawValue) })]
        case .close(let ids), .archive(let ids): ["items": .ids(ids)]
        case .recheck(let id, let holds, _): ["item": .id(id), "holds": .bool(holds)]
        }
    }

    static func read(_ kind: EntryKind, _ reader: PayloadReader) throws(PayloadError) -> MatterAct? {
        if let act = try beginning(kind, reader) { return act }
        if let act = try course(kind, reader) { return act }
        return try ending(kind, reader)
    }

    private static func beginning(_ kind: EntryKind, _ reader: PayloadReader) throws(PayloadError) -> MatterAct? {
        switch kind {
        case .matterSigned: .sign(try reader.id("organisation"))
        case .matterRefused: .refuse(try reader.id("organisation"), reason: try reader.string("reason"))
        case .refusalAnswered:
            .answerRefusal(
                try reader.id("organisation"), released: try reader.bool("released"),
                reason: try reader.string("reason"))
        case .matterClassified:
            .classify(try reader.id("item"), try reader.choice("difficulty"), try reader.choice("cadence"))
        default: nil
        }
    }

    private static func course(_ kind: EntryKind, _ reader: PayloadReader) throws(PayloadError) -> MatterAct? {
        switch kind {
        case .extensionRequested:
            .requestExtension(
                try reader.element("element"), by: try reader.id("organisation"), to: try reader.date("to"),
                reason: try reader.string("reason"))
        case .extensionDecided:
            .decideExtension(
                try reader.id("extension"), granted: try reader.optionalDate("granted"),
                reason: try reader.string("reason"))
        case .targetChanged:
            .changeTarget(
                try reader.element("element"), to: try reader.number("to"), try reader.optionalValue("approval"),
                reason: try reader.string("reason"))
        case .matterSuspended:
            .suspend(try reader.id("item"), try reader.optionalValue("approval"), reason: try reader.string("reason"))
        case .matterResumed: .resume(try reader.id("item"), reason: try reader.string("reason"))
        case .matterListed:
            .list(try reader.id("item"), isListed: try reader.bool("listed"), reason: try reader.string("reason"))
        default: nil
        }
    }

    private static func ending(_ kind: EntryKind, _ reader: PayloadReader) throws(PayloadError) -> MatterAct? {
        switch kind {
        case .completionRequested:
            .requestCompletion(
                try reader.id("item"), by: try reader.id("organisation"), text: try reader.string("reason"),
                evidence: try reader.values("evidence"))
        case .completionEndorsed: .endorseCompletion(try reader.id("item"))
        case .completionDenied: .denyCompletion(try reader.id("item"), reason: try reader.string("reason"))
        case .matterCompleted: .complete(try reader.id("item"), tests: try reader.choices("tests"))
        case .mattersClosed: .close(try reader.ids("items"))
        case .mattersArchived: .archive(try reader.ids("items"))
        case .matterRechecked:
            .recheck(try reader.id("item"), holds: try reader.bool("holds"), note: try reader.string("reason"))
        default: nil
        }
    }
}
