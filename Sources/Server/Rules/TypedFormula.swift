import Ledger
import Pages
import Values

/// A formula of scores as people type it.
struct TypedFormula {
    /// The formula, where the values make one.
    private(set) var formula: ScoreFormula?
    /// What is wrong, by field.
    private(set) var problems: [FormField: Phrase] = [:]

    /// Reads the values that `value` gives for the fields of a formula.
    init(_ value: (FormField) -> String) {
        let result = whole(.resultPoints, value, 0...100)
        let timeliness = whole(.timelinessPoints, value, 0...100)
        let truthfulness = whole(.truthfulnessPoints, value, 0...100)
        let lead = whole(.leadWeight, value, 1...100)
        let cooperating = whole(.cooperatingWeight, value, 1...100)
        let byReturn = points(.lostByReturn, value)
        let byFalse = points(.lostByFalseFigure, value)
        guard problems.isEmpty, let result, let timeliness, let truthfulness, let lead, let cooperating, let byReturn,
            let byFalse
        else { return }
        do throws(ScoreFormula.Fault) {
            formula = try ScoreFormula(
                result: result, timeliness: timeliness, truthfulness: truthfulness, leadWeight: lead,
                cooperatingWeight: cooperating, lostByReturn: byReturn, lostByFalseFigure: byFalse)
        } catch {
            problems[.resultPoints] = .partsNotHundred(result + timeliness + truthfulness)
        }
    }

    private mutating func whole(_ field: FormField, _ value: (FormField) -> String, _ range: ClosedRange<Int>) -> Int? {
        if let number = TypedNumber.read(value(field)).flatMap({ Int($0.description) }), range.contains(number) {
            return number
        }
        problems[field] = .wholeNumber(range)
        return nil
    }

    private mutating func points(_ field: FormField, _ value: (FormField) -> String) -> Ratio? {
        if let number = TypedNumber.read(value(field)), number >= 0, number <= 100 { return Ratio(number) }
        problems[field] = .pointsInvalid
        return nil
    }
}

extension Phrase {
    static func partsNotHundred(_ sum: Int) -> Phrase {
        Phrase("三部分合计须为 100 分，现在是 \(sum) 分。", "The three parts must be 100 points together; they are \(sum).")
    }
    static func wholeNumber(_ range: ClosedRange<Int>) -> Phrase {
        Phrase(
            "请填写 \(range.lowerBound) 至 \(range.upperBound) 的整数。",
            "Write a whole number from \(range.lowerBound) to \(range.upperBound).")
    }
    static let pointsInvalid = Phrase("请填写 0 至 100 的数字。", "Write a number from 0 to 100.")
}
