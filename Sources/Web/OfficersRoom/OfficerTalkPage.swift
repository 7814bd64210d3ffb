import CaseDesk
import HTML
import Procedure
import Texts

/// Who it is, what was said, where to answer, and the notes that never leave.
struct OfficerTalkPage {
    let visit: RoomVisit
    let form: FormData
    let problems: [FieldProblem]

    private var texts: DeskRoom { visit.texts }
    private var mediation: Mediation { visit.room.mediation }

    @HTMLBuilder var html: HTML {
        h1 { texts.roomTitle(visit.name) }
        code
        standing
        OfficerThread(visit: visit).html
        visit.form {
            TextArea(
                Field("bericht", texts.reply, error: problems["bericht"], isNeeded: true),
                value: form.text("bericht"), rows: 6)
            Buttons { Button(texts.send) }
        }
        h2 { texts.nextHeading }
        ul(.class("links")) { for (words, path) in acts { li { Link(words, to: path) } } }
        notes
        p(.class("hint")) { texts.expires(visit.long(visit.room.expires)) }
    }

    private var acts: [(String, String)] {
        let base = visit.address
        var acts = [
            (texts.actPlan, base + "/afspraak"), (texts.actConsent, base + "/toestemming"),
            (texts.actMediate, base + "/bemiddeling"),
        ]
        if mediation.isOpen { acts.append((texts.actClose, base + "/afsluiten")) }
        acts.append((texts.actCode, base + "/code"))
        if let number = mediation.linked { acts.append((texts.actRead(number), "/kamer/klachten/\(number)")) }
        return acts
    }

    private var code: HTML {
        guard let code = visit.room.code else { return .empty }
        return CodeCard(texts.codeHeading, groups: code.split(separator: " ").map(String.init)) {
            p { texts.codeLead }
        }.html
    }

    @HTMLBuilder private var standing: HTML {
        if visit.room.isAboutOfficer { p { texts.aboutOfficer } }
        if let by = visit.room.answerBy {
            p {
                StatusLabel(
                    by < visit.today ? texts.late : texts.answerBy(visit.long(by)),
                    by < visit.today ? .late : .soon)
            }
        }
        if mediation.consents.contains(where: { $0.answer == true && !$0.passedOn }) {
            p { StatusLabel(texts.readyToPass, .soon) }
        }
        switch mediation.wish {
        case .look: p { texts.reachLook }
        case .mail: p { texts.reachMail }
        case .call(let number, let times):
            p { texts.reachCall(number.text) }
            if let times { p { texts.safeTimes(times.text) } }
        }
        if let number = mediation.linked { p { texts.linkedTo(number) } }
        plans
    }

    private var plans: HTML {
        let plans = mediation.appointments(from: visit.today)
        guard !plans.isEmpty else { return .empty }
        return ul {
            for plan in plans {
                li {
                    texts.plan(
                        visit.long(plan.draft.on), plan.draft.at?.text ?? "", plan.draft.place.text)
                }
            }
        }
    }

    private var notes: HTML {
        h2 { texts.notesHeading }
            + kept
            + visit.form("/notitie") {
                TextArea(
                    Field("notitie", texts.note, hint: texts.notesOnly, error: problems["notitie"]),
                    value: form.text("notitie"), rows: 4)
                Buttons { Button(texts.keepNote, .second) }
            }
    }

    /// In the colour of the room, for they never go along with a complaint.
    private var kept: HTML {
        guard !mediation.notes.isEmpty || mediation.meetings.contains(where: { $0.words != nil }) else {
            return .empty
        }
        return Notice(.confidential) {
            for note in mediation.notes { pre(.dir(.unknown)) { note.text } }
            for meeting in mediation.meetings {
                if let words = meeting.words {
                    p { "\(texts.kind(meeting.kind)), \(visit.long(meeting.on))" }
                    pre(.dir(.unknown)) { words.text }
                }
            }
        }.html
    }
}

/// The thread as the officer reads it.
struct OfficerThread {
    let visit: RoomVisit

    private var guest: RoomTexts { Catalogue.of(.dutch).room }

    var html: HTML {
        let changes = visit.room.changes.map { change in
            KeyChangeNotice(
                change: change, isAboutOfficer: visit.room.isAboutOfficer, office: visit.office,
                texts: guest, day: visit.long(change.on)
            ).html
        }
        let sheets = visit.room.renewals.map { renewal in
            Notice(.confidential) {
                p { guest.sheetRenewed(name(renewal.account), visit.long(renewal.on)) }
            }.html
        }
        return visit.room.history.map(line).joined() + changes.joined() + sheets.joined()
    }

    private func line(_ line: RoomLine) -> HTML {
        let day = visit.long(line.on)
        let texts = visit.texts
        switch line.event {
        case .wrote(let voice, let words): return card(from(voice, line, day), words)
        case .started(let purpose): return p { guest.started(day) } + p { guest.purpose(purpose == .trust) }
        case .met(let meeting): return p { "\(texts.kind(meeting.kind)): \(visit.long(meeting.on))" }
        case .consentAsked(_, let kind, let words): return card("\(texts.consentFor(kind)), \(day)", words)
        case .answered(_, let yes): return p { "\(yes ? texts.consentYes : texts.consentNo), \(day)" }
        case .passedOn: return p { "\(texts.consentOut), \(day)" }
        case .closed(let result): return p { "\(texts.result(result)), \(day)" }
        case .calledOff: return p { guest.calledOff(day) }
        case .entered(let person): return p(.class("hint")) { guest.entered(name(person), day) }
        case .noted, .introduced, .linked, .planned: return .empty
        }
    }

    private func from(_ voice: Mediation.Voice, _ line: RoomLine, _ day: String) -> String {
        switch voice {
        case .complainant: visit.texts.fromGuest(visit.name, day)
        case .officer: visit.texts.fromYou(line.by.staff.map(name) ?? "–", day)
        case .substitute: visit.texts.fromSubstitute(line.by.staff.map(name) ?? "–", day)
        }
    }

    private func card(_ from: String, _ words: Words) -> HTML {
        Card {
            h2(.class("small")) { from }
            pre(.dir(.unknown)) { words.text }
        }.html
    }

    private func name(_ person: StaffID) -> String { visit.office.name(of: person) }
}
