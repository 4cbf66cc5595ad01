import Values

/// A calendar for other programs (iCalendar, RFC 5545): whole days, each with a name that stays the same when its day is moved.
struct CalendarFile: Sendable {
    /// One event.
    struct Event: Sendable, Hashable {
        /// What the event is called for good, without the host.
        var uid: String
        /// The day.
        var day: CalendarDate
        /// What it is.
        var summary: String
        /// More about it.
        var description: String
        /// Where it can be looked at.
        var url: String
        /// What kind of thing it is.
        var category: String
    }

    /// What the calendar is called.
    let name: String
    /// When it was made: the moment of the last entry behind it.
    let stamp: Moment
    /// The last entry behind it, so that programs know the newer of two.
    let sequence: Int
    /// The events.
    let events: [Event]

    /// The file.
    var bytes: [UInt8] {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//duban//ledger//ZH", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "X-WR-CALNAME:" + CalendarFile.escaped(name),
        ]
        for event in events { lines += self.lines(of: event) }
        lines.append("END:VCALENDAR")
        return lines.flatMap { CalendarFile.folded($0) + [0x0D, 0x0A] }
    }

    private func lines(of event: Event) -> [String] {
        let next = event.day.adding(days: 1) ?? event.day
        return [
            "BEGIN:VEVENT", "UID:\(event.uid)", "DTSTAMP:\(CalendarFile.utc(stamp))", "SEQUENCE:\(sequence)",
            "DTSTART;VALUE=DATE:\(CalendarFile.basic(event.day))", "DTEND;VALUE=DATE:\(CalendarFile.basic(next))",
            "SUMMARY:" + CalendarFile.escaped(event.summary), "DESCRIPTION:" + CalendarFile.escaped(event.description),
            "CATEGORIES:" + CalendarFile.escaped(event.category), "URL:\(event.url)", "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    }

    /// A text value (3.3.11): backslash, semicolon, comma and line breaks are escaped; other control characters have no place in one.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            switch scalar {
            case "\\", ";", ",": result += "\\" + String(scalar)
            case "\n", "\r", "\u{2028}", "\u{2029}": result += "\\n"
            case "\t": result.unicodeScalars.append(scalar)
            default: if scalar.value >= 0x20, scalar.value != 0x7F { result.unicodeScalars.append(scalar) }
            }
        }
        return result
    }

    /// A content line in lines of at most 75 bytes (3.1), broken between characters only.
    static func folded(_ line: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var room = 75
        for scalar in line.unicodeScalars {
            let encoded = Array(String(scalar).utf8)
            if encoded.count > room {
                bytes += [0x0D, 0x0A, 0x20]
                room = 74
            }
            bytes += encoded
            room -= encoded.count
        }
        return bytes
    }

    /// `20260630`.
    private static func basic(_ day: CalendarDate) -> String { day.description.filter { $0 != "-" } }

    /// `20260630T083000Z`.
    private static func utc(_ moment: Moment) -> String {
        let minute = moment.minuteOfDay(offsetMinutes: 0)
        return "\(basic(moment.date(offsetMinutes: 0)))T\(twoDigits(minute / 60))\(twoDigits(minute % 60))00Z"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
