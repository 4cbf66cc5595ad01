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

    private static let width = 560
    private static let height = 180

    private struct Frame {
        let first: CalendarDate
        let last: CalendarDate
        let top: Ratio

        func x(_ day: CalendarDate) -> Int {
            let days = max(1, last.daysSince1970 - first.daysSince1970)
            let part = min(max(day.daysSince1970 - first.daysSince1970, 0), days)
            return 8 + part * (TargetChart.width - 16) / days
        }

        func y(_ share: Ratio) -> Int {
            let part = share.clamped(to: .zero...top).divided(by: top) ?? .zero
            let height = Ratio(Int128(TargetChart.height - 24))
            return TargetChart.height - 12 - Int((part * height).decimal(places: 0).coefficient)
        }
    }

    /// The drawing and the table; nothing where there is no curve.
    var html: HTML? {
        guard let curve = target.trajectory.curve else { return nil }
        let shares = points
        let top = max(Ratio(1), shares.map(\.share).max() ?? .one, forecast?.range.upperBound ?? .one)
        let frame = Frame(
            first: curve.start, last: max(curve.due, shares.last?.day ?? curve.due), top: min(top, Ratio(2)))
        return """
            <figure class="chart"><svg viewBox="0 0 \(Self.width) \(Self.height)" role="img" aria-labelledby="\(key)-caption" \
            preserveAspectRatio="none">
            <line class="axis" x1="8" y1="\(frame.y(.zero))" x2="\(Self.width - 8)" y2="\(frame.y(.zero))"/>
            <line class="goal" x1="8" y1="\(frame.y(.one))" x2="\(Self.width - 8)" y2="\(frame.y(.one))"/>
            <line class="today" x1="\(frame.x(today))" y1="8" x2="\(frame.x(today))" y2="\(Self.height - 8)"/>
            <polyline class="planned"\(attribute: "points", planned(curve, frame))/>
            \(range(frame, curve, shares))
            <polyline class="actual"\(attribute: "points", line(shares, frame))/>
            \(shares.html { "<circle class=\"actual\" cx=\"\(frame.x($0.day))\" cy=\"\(frame.y($0.share))\" r=\"4\"/>" })
            </svg>
            <figcaption id="\(key)-caption"><span class="mark planned" aria-hidden="true"></span>\(context(.planned)) \
            <span class="mark actual" aria-hidden="true"></span>\(context(.actual)) \
            \(forecast.map { context(Phrase($0.chinese, $0.english)) })</figcaption></figure>
            \(table(curve))
            """
    }

    private var points: [(day: CalendarDate, share: Ratio)] {
        target.figures.compactMap { figure in
            target.trajectory.progress.share(of: figure.value).map { (figure.day, $0) }
        }
    }

    private func line(_ points: [(day: CalendarDate, share: Ratio)], _ frame: Frame) -> String {
        points.map { "\(frame.x($0.day)),\(frame.y($0.share))" }.joined(separator: " ")
    }

    /// The curve at both ends and at the end of every month between.
    private func planned(_ curve: PlannedCurve, _ frame: Frame) -> String {
        line(days(curve).map { (day: $0, share: curve.share(on: $0)) }, frame)
    }

    private func days(_ curve: PlannedCurve) -> [CalendarDate] {
        var days = [curve.start]
        var month = YearMonth(curve.start)
        while let last = month.lastDay, last < curve.due, days.count < 40 {
            days.append(last)
            month = month.next
        }
        return days + [curve.due]
    }

    private func range(
        _ frame: Frame, _ curve: PlannedCurve, _ points: [(day: CalendarDate, share: Ratio)]
    ) -> HTML? {
        guard let forecast, let last = points.last, last.day < curve.due else { return nil }
        let corner = "\(frame.x(last.day)),\(frame.y(last.share))"
        let (low, high) = (forecast.range.lowerBound, forecast.range.upperBound)
        let right = frame.x(curve.due)
        return """
            <polygon class="forecast"\(attribute: "points", "\(corner) \(right),\(frame.y(low)) \(right),\(frame.y(high))")/>
            """
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
