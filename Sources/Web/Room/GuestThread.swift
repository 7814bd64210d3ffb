import CaseDesk
import HTML
import Procedure
import Texts

/// What was said and what happened, oldest first, in the words of the guest.
struct GuestThread {
    let room: GuestRoom
    let office: Office
    let context: WebContext

    private var texts: RoomTexts { context.texts.room }

    var html: HTML {
        let changes = room.changes.map { change in (on: change.on, html: self.change(change)) }
        let sheets = room.renewals.map { renewal in (on: renewal.on, html: self.renewal(renewal)) }
        var waiting = (changes + sheets).sorted { $0.on < $1.on }[...]
        var thread = HTML.empty
        for line in room.history {
            while let next = waiting.first, next.on <= line.on {
                thread += next.html
                waiting = waiting.dropFirst()
            }
            thread += self.line(line)
        }
        return thread + waiting.map(\.html).joined()
    }

    private func line(_ line: RoomLine) -> HTML {
        let day = context.texts.dates.long(line.on)
        switch line.event {
        case .wrote(let voice, let words):
            return message(voice == .complainant ? texts.fromYou(day) : texts.from(name(line), day), words)
        case .started(let purpose):
            return p { texts.started(day) } + p { texts.purpose(purpose == .trust) }
        case .met(let meeting): return p { texts.met(meeting.kind, context.texts.dates.long(meeting.on)) }
        case .consentAsked(let id, _, let words): return consent(id, words, line, day)
        case .answered(_, let yes): return p { yes ? texts.saidYes(day) : texts.saidNo(day) }
        case .passedOn: return p { texts.passedOn(day) }
        case .closed: return p { texts.closed(day) }
        case .calledOff: return p { texts.calledOff(day) }
        case .entered: return p(.class("hint")) { texts.entered(name(line), day) }
        case .noted, .introduced, .linked, .planned: return .empty
        }
    }

    /// One that is still open stands at the top, with its two buttons.
    private func consent(
        _ id: Mediation.Consent.ID, _ words: Words, _ line: RoomLine, _ day: String
    ) -> HTML {
        guard !room.mediation.openConsents.contains(where: { $0.id == id }) else { return .empty }
        return message(texts.asked(name(line), day), words)
    }

    private func message(_ from: String, _ words: Words) -> HTML {
        Card {
            h2(.class("small")) { from }
            pre(.dir(.unknown)) { words.text }
        }.html
    }

    private func change(_ change: RoomKeys.Change) -> HTML {
        KeyChangeNotice(
            change: change, isAboutOfficer: room.isAboutOfficer, office: office, texts: texts,
            day: context.texts.dates.long(change.on)
        ).html
    }

    private func renewal(_ renewal: RoomKeys.Renewal) -> HTML {
        let day = context.texts.dates.long(renewal.on)
        return Notice(.confidential) {
            p { texts.sheetRenewed(office.name(of: renewal.account), day) }
        }.html
    }

    private func name(_ line: RoomLine) -> String {
        line.by.staff.map { office.name(of: $0) } ?? "–"
    }
}
