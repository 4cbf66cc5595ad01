import Ledger
import Pages
import Values

extension ActForm {
    /// The way to a target as typed; where it leads stays as it is.
    func trajectory() throws -> Trajectory {
        guard let target = state.planning.targets[try element()] else { throw FormProblem(.element, .choiceInvalid) }
        let known = target.trajectory
        let baseline = exchange.text(.baseline)
        let progress = Progress(
            known.progress.measure, from: baseline.isEmpty ? known.progress.baseline : try number(baseline, .baseline),
            to: known.progress.target)
        return Trajectory(progress: progress, comparator: known.comparator, curve: try curve())
    }

    private func curve() throws -> PlannedCurve {
        let start = try day(.start)
        let due = try day(.end)
        do throws(PlannedCurve.Fault) {
            return try PlannedCurve(from: start, to: due, try shape())
        } catch {
            throw FormProblem(.text, .fault(error))
        }
    }

    private func shape() throws(PlannedCurve.Fault) -> PlannedCurve.Shape {
        let text = exchange.text(.text)
        return switch exchange.text(.shape) {
        case "sShaped": .sShaped
        case "points": .points(try points(text))
        case "nodes": .nodes(try points(text))
        case "seasonal":
            .seasonal(text.split { !$0.isNumber }.compactMap { Int($0) })
        default: .linear
        }
    }

    /// One point a line: the day, then the share in percent: `2026-06-30 40`.
    private func points(_ text: String) throws(PlannedCurve.Fault) -> [PlannedCurve.Point] {
        var points: [PlannedCurve.Point] = []
        for line in text.split(separator: "\n").map({ String($0).trimmingSpaces() }) where !line.isEmpty {
            let share = TypedNumber.read(String(line.dropFirst(10).prefix { $0 != "%" }))
            guard let day = CalendarDate(line.prefix(10)), let share else { throw .points }
            points.append(.init(day: day, share: Ratio(share) * Ratio(1, over: 100)))
        }
        return points
    }

    /// The parts of a target: one institution a line, its value last: `县水利局 3`.
    func parts() throws -> [AllotmentPart] {
        try exchange.text(.text).split(separator: "\n").map { String($0).trimmingSpaces() }.filter { !$0.isEmpty }
            .map { line in
                let words = line.split { $0 == " " || $0 == "　" || $0 == "\t" }
                guard words.count >= 2, let value = words.last.flatMap({ TypedNumber.read(String($0)) }) else {
                    throw FormProblem(.text, .partInvalid(line))
                }
                let name = words.dropLast().joined(separator: " ")
                guard let institution = state.directory.institution(named: name) else {
                    throw FormProblem(.text, .institutionUnknown(name))
                }
                return AllotmentPart(institution.id, value)
            }
    }
}

extension Phrase {
    static func fault(_ fault: PlannedCurve.Fault) -> Phrase {
        switch fault {
        case .period: Phrase("开始应早于完成，且不超过十年。", "It begins before it is due, and lasts ten years at most.")
        case .points:
            Phrase(
                "每行写一个日期和百分比（2026-06-30 40），按日期先后，百分比不下降，日期在起止之间。",
                "One day and percentage a line (2026-06-30 40), in order, never falling, within the period.")
        case .incomplete: Phrase("最后一行应是完成日期和 100。", "The last line is the due day with 100.")
        case .weights:
            Phrase("请写十二个月的权重（0 至 1000），如 1 1 2 3 3 3 3 3 3 2 1 0。", "Write twelve weights, 0 to 1000, January first.")
        }
    }

    static func partInvalid(_ line: String) -> Phrase {
        Phrase("“\(line)”应写成“单位名称 数值”。", "“\(line)”: write the institution's name, then the value.")
    }

    static func institutionUnknown(_ name: String) -> Phrase {
        Phrase("名录中没有“\(name)”。", "The directory has no “\(name)”.")
    }
}
