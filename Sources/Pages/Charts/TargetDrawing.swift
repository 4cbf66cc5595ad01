import Ledger
import Values

/// The drawing of a target's course: shares of the target upwards, the months across.
struct TargetDrawing {
    let curve: PlannedCurve
    let points: [TargetChart.Point]
    /// The share at the end, from the worst to the best forecast.
    let forecast: ClosedRange<Ratio>?
    let today: CalendarDate
    let context: PageContext

    private static let width = 460
    private static let height = 176
    private static let left = 38
    private static let right = width - 12
    private static let top = 14
    private static let bottom = height - 24

    /// Whether there is time left that a forecast speaks of.
    var hasForecast: Bool { forecast != nil && points.last.map { $0.day < curve.due } ?? false }

    /// The drawing, described by the element `caption`.
    func html(labelledBy caption: String) -> HTML {
        """
        <svg viewBox="0 0 \(Self.width) \(Self.height)" role="img" aria-labelledby="\(caption)">\(scale)\(months)\
        <path class="today"\(attribute: "d", "M\(x(today)) \(Self.top - 6)V\(Self.bottom)")></path>\(range)\
        <polyline class="planned"\(attribute: "points", planned)></polyline>\
        <polyline class="actual"\(attribute: "points", line(points))></polyline>\(dots)\(latest)</svg>
        """
    }

    private var last: CalendarDate { max(curve.due, points.last?.day ?? curve.due) }

    /// The highest share that is drawn: the target, more where more was reached, twice the target at most.
    private var highest: Ratio {
        let reached = max(points.map(\.share).max() ?? .one, forecast?.upperBound ?? .one)
        return min(max(.one, reached), Ratio(2))
    }

    private func x(_ day: CalendarDate) -> Int {
        let days = max(1, last.daysSince1970 - curve.start.daysSince1970)
        let part = min(max(day.daysSince1970 - curve.start.daysSince1970, 0), days)
        return Self.left + part * (Self.right - Self.left) / days
    }

    private func y(_ share: Ratio) -> Int {
        let part = share.clamped(to: .zero...highest).divided(by: highest) ?? .zero
        let height = Ratio(Int128(Self.bottom - Self.top))
        return Self.bottom - Int((part * height).decimal(places: 0).coefficient)
    }

    private func line(_ points: [TargetChart.Point]) -> String {
        points.map { "\(x($0.day)),\(y($0.share))" }.joined(separator: " ")
    }

    /// Nothing, half and the whole of the target, and twice where so much was reached.
    private var scale: HTML {
        let half = Ratio(1).divided(by: Ratio(2)) ?? .zero
        var marks: [(Ratio, String)] = [(.zero, "0"), (half, "50%"), (.one, "100%")]
        if highest == Ratio(2) { marks.append((Ratio(2), "200%")) }
        return marks.html { share, name in
            """
            <path class="\(share == .one ? "goal" : "axis")"\(attribute: "d", "M\(Self.left) \(y(share))H\(Self.right)")></path>\
            <text class="end" x="\(Self.left - 5)" y="\(y(share) + 4)">\(name)</text>
            """
        }
    }

    /// A tick where each month begins; a name under every one, or every second, third… where they are many.
    private var months: HTML {
        var days: [CalendarDate] = []
        var month = YearMonth(curve.start)
        while let first = month.firstDay, first <= last, days.count < 60 {
            if first >= curve.start { days.append(first) }
            month = month.next
        }
        let step = max(1, (days.count + 5) / 6)
        return days.enumerated().html { index, day in
            let name: HTML? =
                index % step == 0 && x(day) < Self.right - 10
                ? "<text x=\"\(x(day))\" y=\"\(Self.bottom + 16)\">\(name(of: day))</text>" : nil
            return "<path class=\"axis\"\(attribute: "d", "M\(x(day)) \(Self.bottom)v4")></path>\(name)"
        }
    }

    /// The month, with its year where the drawing goes through more than one.
    private func name(of day: CalendarDate) -> String {
        let isAlone = curve.start.year == last.year
        return isAlone ? context(.month(YearMonth(day))) : YearMonth(day).description
    }

    /// The curve at both ends and at the end of every month between.
    private var planned: String {
        var days = [curve.start]
        var month = YearMonth(curve.start)
        while let end = month.lastDay, end < curve.due, days.count < 60 {
            days.append(end)
            month = month.next
        }
        return line((days + [curve.due]).map { .init(day: $0, share: curve.share(on: $0)) })
    }

    private var range: HTML? {
        guard hasForecast, let forecast, let last = points.last else { return nil }
        let corners = [
            (x(last.day), y(last.share)), (x(curve.due), y(forecast.lowerBound)),
            (x(curve.due), y(forecast.upperBound)),
        ]
        return """
            <polygon class="forecast"\(attribute: "points", corners.map { "\($0.0),\($0.1)" }.joined(separator: " "))></polygon>
            """
    }

    private var dots: HTML {
        points.html { "<circle class=\"actual\" cx=\"\(x($0.day))\" cy=\"\(y($0.share))\" r=\"3.2\"></circle>" }
    }

    /// The latest share beside its point, on the side that the planned curve leaves free.
    private var latest: HTML? {
        guard let point = points.last else { return nil }
        let isBehind = point.share < curve.share(on: point.day)
        let below = min(y(point.share) + 17, Self.bottom - 3)
        return """
            <text class="latest\(when: x(point.day) > Self.right - 40, " end")" x="\(x(point.day))" \
            y="\(isBehind ? below : max(y(point.share) - 8, 11))">\(point.share.description)</text>
            """
    }
}
