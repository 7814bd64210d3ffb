import CaseDesk
import HTML
import Procedure
import Texts

/// What the guest sees: what waits for an answer first, then the thread, then where to write.
struct GuestRoomPage {
    let door: GuestDoor
    let office: Office
    let context: WebContext
    let form: FormData
    let problems: [FieldProblem]
    let hasCase: Bool
    let done: String
    let today: Day

    private var texts: RoomTexts { context.texts.room }
    private var names: RoomNames { RoomNames(office) }
    private var organisation: Organisation { office.organisation ?? .unnamed }

    var html: HTML {
        switch door {
        case .notThereYet: heading + call + known
        case .locked: locked
        case .empty: heading + promise(isAboutOfficer: false) + start
        case .open(let room): open(room)
        }
    }

    /// With whom they talk: never the officer where it is about them.
    var title: String {
        if case .open(let room) = door, room.isAboutOfficer { return texts.titleSubstitute(names.substitute) }
        return texts.title
    }

    private var heading: HTML { h1 { title } }

    private var call: HTML {
        let officer = organisation.officer
        return p { linked(texts.notThereYet(officer.name, officer.telephone), officer.telephone) }
    }

    private var locked: HTML {
        let officer = organisation.officer
        return h1 { texts.lockedTitle } + p { texts.locked }
            + p { linked(texts.lockedCall(officer.name, officer.telephone), officer.telephone) }
            + p { texts.lockedUse } + known
    }

    private func promise(isAboutOfficer: Bool) -> HTML {
        Notice(.confidential) {
            p { isAboutOfficer ? texts.promiseSubstitute(names.substitute) : texts.promise(names.substitute) }
            p { texts.danger }
        }.html
    }

    private var start: HTML {
        p(.class("lead")) { texts.startLead }
            + PostForm(to: address(""), token: context.csrfToken) {
                FirstWordsForm(form: form, problems: problems, texts: texts, names: names)
                Buttons { Button(texts.send) }
            }.html
            + known
    }

    private func open(_ room: GuestRoom) -> HTML {
        notice(room) + heading + code(room) + promise(isAboutOfficer: room.isAboutOfficer)
            + consents(room) + revocable(room) + plans(room)
            + GuestThread(room: room, office: office, context: context).html
            + write
            + ul(.class("links")) {
                li { Link(texts.reachLink, to: address("/bereik")) }
                if hasCase {
                    li { Link(texts.knowLink, to: address("/weten")) }
                } else {
                    li { Link(texts.linkTitle, to: address("/klacht")) }
                }
            } + leave
    }

    private func notice(_ room: GuestRoom) -> HTML {
        switch done {
        case "verstuurd":
            let days = organisation.officer.answersWithin
            let by = room.mediation.waitsSince.map { WorkingDays.adding(days, to: $0) }
            return Notice(.good) {
                p { texts.sent }
                if let by { p { texts.answerBy(context.texts.dates.long(by)) } }
            }.html
        case "antwoord": return Notice(.good) { p { texts.answered } }.html
        case "al-door": return Notice(.attention) { p { texts.alreadyOut } }.html
        case "al-nee": return Notice(.attention) { p { texts.alreadyNo } }.html
        case "bewaard": return Notice(.good) { p { texts.knowDone } }.html
        default: return .empty
        }
    }

    private func code(_ room: GuestRoom) -> HTML {
        guard let code = room.code else { return .empty }
        return CodeCard(texts.codeHeading, groups: code.split(separator: " ").map(String.init)) {
            p { texts.codeText }
        }.html
    }

    private func consents(_ room: GuestRoom) -> HTML {
        room.mediation.openConsents.map { consent in
            Card {
                h2 { texts.consentHeading }
                pre(.dir(.unknown)) { consent.text.text }
                p { texts.consentLead }
                if consent.kind == .agreement { p { texts.consentAgreement } }
                if hasCase { p { texts.consentLink } }
                PostForm(to: address("/antwoord/\(consent.id.number)"), token: context.csrfToken) {
                    Buttons {
                        Button(texts.yes, .second, name: "antwoord", value: "ja")
                        Button(texts.no, .second, name: "antwoord", value: "nee")
                    }
                }
            }.html
        }.joined()
    }

    /// As long as the text is here, a yes is not for ever.
    private func revocable(_ room: GuestRoom) -> HTML {
        room.mediation.revocableConsents.map { consent in
            Card {
                h2 { texts.revokeHeading }
                pre(.dir(.unknown)) { consent.text.text }
                p { texts.revokeLead }
                PostForm(to: address("/antwoord/\(consent.id.number)"), token: context.csrfToken) {
                    Buttons { Button(texts.revoke, .second, name: "antwoord", value: "nee") }
                }
            }.html
        }.joined()
    }

    private func plans(_ room: GuestRoom) -> HTML {
        let plans = room.mediation.appointments(from: today)
        guard !plans.isEmpty else { return .empty }
        return h2 { texts.planHeading }
            + ul {
                for plan in plans {
                    li {
                        texts.plan(
                            context.texts.dates.long(plan.draft.on), plan.draft.at?.text ?? "",
                            plan.draft.place.text)
                    }
                }
            }
    }

    private var write: HTML {
        PostForm(to: address(""), token: context.csrfToken) {
            TextArea(
                Field("bericht", texts.words, error: problems["bericht"], isNeeded: true),
                value: form.text("bericht"), rows: 6)
            Buttons { Button(texts.send) }
        }.html
    }

    private var known: HTML {
        hasCase ? p { Link(texts.knowLink, to: address("/weten")) } : .empty
    }

    private var leave: HTML {
        hasCase
            ? .empty
            : PostForm(to: context.address("/volgen/sluiten"), token: context.csrfToken) {
                Buttons { Button(texts.leave, .second) }
            }.html
    }

    private func address(_ rest: String) -> String { context.address(GuestRoomController.path + rest) }
}
