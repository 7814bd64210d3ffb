import CaseDesk
import Foundation
import Procedure

/// A talk as a file for somebody's own calendar (RFC 5545); discreet, for a phone shows it to who looks on.
struct CalendarFile {
    static let mediaType = "text/calendar; charset=utf-8"
    static let name = "afspraak.ics"
    /// Minutes for which a talk is set down; nobody knows how long it takes.
    private static let minutes = 60

    let id: String
    let title: String
    let on: Day
    let at: TimeOfDay?
    let place: Conversation.Place
    let now: Now

    /// Lines end in CR LF, and none is longer than 75 bytes.
    var bytes: [UInt8] {
        let lines =
            ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Gehoord//NL", "BEGIN:VEVENT", "UID:\(id)@afspraak"]
            + ["DTSTAMP:\(stamp(now.seconds))"] + when
            + ["SUMMARY:\(Self.escaped(title))", "CLASS:PRIVATE"] + location + [
                "END:VEVENT", "END:VCALENDAR",
            ]
        return Array(lines.map(Self.folded).joined().utf8)
    }

    private var when: [String] {
        guard let at else { return ["DTSTART;VALUE=DATE:\(on.iso.replacing("-", with: ""))"] }
        let start = on.seconds(at: at)
        return [
            "DTSTART:\(stamp(start))", "DTEND:\(stamp(start + Int64(Self.minutes) * 60))",
        ]
    }

    private var location: [String] {
        guard case .at(let place) = place else { return [] }
        return ["LOCATION:\(Self.escaped(place.text))"]
    }

    private func stamp(_ seconds: Int64) -> String {
        let date = Date(timeIntervalSince1970: TimeInterval(seconds))
        let plain = date.formatted(.iso8601)
        return plain.replacing("-", with: "").replacing(":", with: "")
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
            .replacing("\n", with: "\\n")
    }

    private static func folded(_ line: String) -> String {
        var (folded, width) = ("", 0)
        for scalar in line.unicodeScalars {
            let size = String(scalar).utf8.count
            if width + size > 75 {
                folded += "\r\n "
                width = 1
            }
            folded.unicodeScalars.append(scalar)
            width += size
        }
        return folded + "\r\n"
    }
}
