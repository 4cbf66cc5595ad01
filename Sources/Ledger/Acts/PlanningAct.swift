public import Values

/// Something about targets, measures and allotments.
public enum PlanningAct: Sendable, Hashable {
    /// Adopt measures (措施) for an item in place of the organisation's earlier ones.
    case adopt(ItemID, by: OrganisationID, [MeasureDraft])
    /// Say that a node, counted from 0, was reached on a day.
    case reach(MeasureID, node: Int, CalendarDate)
    /// Set the way to a target while the plan is registered and its item not dispatched.
    case setTrajectory(ElementID, Trajectory)
    /// Change the way to a target after that, by a numbered change.
    case changeTrajectory(ElementID, Trajectory, RecordedApproval?, reason: String)
    /// Share a target, or an allotment of it, out among institutions; where the parts are not the whole, say why.
    case allot(ElementID, under: AllotmentID?, [AllotmentPart], difference: String?)
}

extension PlanningAct: RecordedAct {
    var kind: EntryKind {
        switch self {
        case .adopt: .measuresAdopted
        case .reach: .nodeReached
        case .setTrajectory: .trajectorySet
        case .changeTrajectory: .trajectoryChanged
        case .allot: .targetAllotted
        }
    }

    var verb: Verb {
        switch self {
        case .adopt: .adoptMeasures
        case .reach: .reachNode
        case .setTrajectory: .setTrajectory
        case .changeTrajectory: .changeTrajectory
        case .allot: .allot
        }
    }

    var reason: String? {
        switch self {
        case .changeTrajectory(_, _, _, let reason): reason
        case .allot(_, _, _, let difference): difference
        default: nil
        }
    }

    var needsReason: Bool { verb == .changeTrajectory }

    var members: JSON {
        switch self {
        case .adopt(let item, let organisation, let measures):
            ["item": .id(item), "organisation": .id(organisation), "measures": .values(measures)]
        case .reach(let id, let node, let day): ["measure": .id(id), "node": .integer(node), "day": .date(day)]
        case .setTrajectory(let element, let trajectory):
            ["element": .string(element.description), "trajectory": trajectory.payload]
        case .changeTrajectory(let element, let trajectory, let approval, _):
            [
                "element": .string(element.description), "trajectory": trajectory.payload,
                "approval": .optionalValue(approval),
            ]
        case .allot(let element, let parent, let parts, _):
            ["element": .string(element.description), "under": .optionalID(parent), "parts": .values(parts)]
        }
    }

    static func read(_ kind: EntryKind, _ reader: PayloadReader) throws(PayloadError) -> PlanningAct? {
        switch kind {
        case .measuresAdopted:
            .adopt(try reader.id("item"), by: try reader.id("organisation"), try reader.values("measures"))
        case .nodeReached: .reach(try reader.id("measure"), node: try reader.integer("node"), try reader.date("day"))
        case .trajectorySet: .setTrajectory(try reader.element("element"), try reader.value("trajectory"))
        case .trajectoryChanged:
            .changeTrajectory(
                try reader.element("element"), try reader.value("trajectory"), try reader.optionalValue("approval"),
                reason: try reader.string("reason"))
        case .targetAllotted:
            .allot(
                try reader.element("element"), under: try reader.optionalID("under"), try reader.values("parts"),
                difference: try reader.optionalString("reason"))
        default: nil
        }
    }
}
