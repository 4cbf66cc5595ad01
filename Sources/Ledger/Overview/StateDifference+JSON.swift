public import Values

extension BookState {
    /// What changed between two days in the form of docs/cli.md.
    public func json(of differences: [StateDifference], from: CalendarDate, to: CalendarDate) -> JSON {
        [
            "schema": "duban.changes/1", "book": .string(book.id.rawValue), "from": .date(from), "to": .date(to),
            "changes": .array(differences.map(json)),
        ]
    }

    /// A calibration in the form of docs/cli.md: for each light, how many targets bore it and how many of them were reached.
    public func json(ofCalibration month: YearMonth, on day: CalendarDate) -> JSON {
        let counts = calibration(of: month, on: day)
        return [
            "month": .string(month.description), "day": .date(day),
            "lights": .array(
                Light.allCases.compactMap { light in
                    counts[light].map {
                        [
                            "light": .string(light.rawValue), "targets": .integer($0.targets),
                            "met": .integer($0.met),
                        ]
                    }
                }),
        ]
    }

    private func json(_ difference: StateDifference) -> JSON {
        func change(_ kind: String, _ id: String, _ from: JSON, _ to: JSON) -> JSON {
            let element = ElementID(id)
            return [
                "kind": .string(kind), "id": .string(id),
                "item": .optional(element.flatMap(item(of:))?.id.description),
                "label": .optional(element.flatMap(label)), "from": from, "to": to,
            ]
        }
        return switch difference {
        case .state(let id, let from, let to):
            change("state", "\(id)", .string(from.rawValue), .string(to.rawValue))
        case .slipped(let id, let from, let to):
            change("slipped", "\(id)", .string(from.rawValue), .string(to.rawValue))
        case .recovered(let id, let from, let to):
            change("recovered", "\(id)", .string(from.rawValue), .string(to.rawValue))
        case .figure(let id, let from, let to): change("figure", "\(id)", .optional(from), .number(to))
        case .target(let id, let from, let to): change("target", "\(id)", .number(from), .number(to))
        case .due(let id, let from, let to): change("due", "\(id)", .date(from), .date(to))
        case .problem(let id, let isSolved):
            [
                "kind": "problem", "id": .id(id),
                "item": .optional(supervision.problems.element(id)?.item.description),
                "label": .optional(supervision.problems.element(id)?.text), "from": isSolved ? "open" : .null,
                "to": isSolved ? "solved" : "open",
            ]
        }
    }
}
