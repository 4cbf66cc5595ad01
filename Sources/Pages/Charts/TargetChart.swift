import Ledger
import Values

/// A target over its time: the planned curve, the accepted figures and the forecast, as a drawing with the same figures as a table.
struct TargetChart {
    let target: Target
    let forecast: Forecast?
    let today: CalendarDate
    /// A value as people write it, with scale and unit.
    let value: (ExactNumber) -> String
    let context: PageContext
    /// Distinguishes this drawing from others on the page.
    let key: String

    /// An accepted figure as a share of the target.
    struct Point {
        let day: CalendarDate
        let share: Ratio
    }

    /// The drawing and the table; nothing where there is no curve.
    var html: HTML? {
        guard let curve = target.trajectory.curve else { return nil }
        let drawing = TargetDrawing(
            curve: curve, points: points, forecast: forecast?.range, today: today, context: context)
        return """
            <figure class="chart">\(drawing.html(labelledBy: "\(key)-caption"))
            <figcaption id="\(key)-caption">\(legend(drawing)) \
            \(forecast.map { context(Phrase($0.chinese, $0.english)) })</figcaption>\(table(curve))</figure>
            """
    }

    private func legend(_ drawing: TargetDrawing) -> HTML {
        """
        \(mark("planned", .planned))\(mark("actual", .actual))\(drawing.hasForecast ? mark("forecast", .forecastWord) : nil)\
        \(mark("today", .todayWord))
        """
    }

    private func mark(_ style: String, _ word: Phrase) -> HTML {
        "<span class=\"key\"><span class=\"mark \(style)\" aria-hidden=\"true\"></span>\(context(word))</span> "
    }

    private var points: [Point] {
        target.figures.compactMap { figure in
            target.trajectory.progress.share(of: figure.value).map { Point(day: figure.day, share: $0) }
        }
    }

    private func table(_ curve: PlannedCurve) -> HTML {
        guard !target.figures.isEmpty else { return "<p class=\"quietly\">\(context(.noFigures))</p>" }
        return """
            <details class="figures"><summary class="small">\(context(.asTable))</summary><table><thead><tr><th scope="col">\(context(.day))</th>\
            <th scope="col">\(context(.actual))</th><th scope="col">\(context(.share))</th><th scope="col">\(context(.planned))</th>\
            <th scope="col">\(context(.reportsTitle))</th></tr></thead><tbody>\(target.figures.html { row($0, curve) })</tbody></table></details>
            """
    }

    private func row(_ figure: Figure, _ curve: PlannedCurve) -> HTML {
        let share = target.trajectory.progress.share(of: figure.value)?.description ?? "—"
        let before = figure.corrections.map { value($0.before) }.joined(separator: " → ")
        return """
            <tr><td>\(figure.day.description)</td><td>\(when: !before.isEmpty, "<s>\(before)</s> → ")<b>\(value(figure.value))</b></td>\
            <td>\(share)</td><td>\(curve.share(on: figure.day).description)</td><td>\(figure.report.description)</td></tr>
            """
    }
}

extension Light {
    /// The light as a badge: colour, shape and word.
    var sign: Sign {
        let style =
            switch self {
            case .green: "light-green"
            case .yellow: "light-yellow"
            case .red: "light-red"
            case .grey: "light-grey"
            case .darkGreen: "light-done"
            }
        return Sign(shape: shape, word: Phrase(chinese, english.capitalizedFirst), style: style)
    }
}
