import HTML
import Procedure
import Texts

/// The talks of this case, and a form for another one.
struct TalksPage: StepPage {
    let sheet: StepSheet

    var isWide: Bool { false }
    var title: String { texts.talk.title }

    @HTMLBuilder var content: HTML {
        if !casefile.conversations.list.isEmpty {
            h2 { texts.work.talks }
            ul { for talk in casefile.conversations.list { li { TalkLink(sheet: sheet, talk: talk) } } }
        }
        sheet.form("gesprek") {
            sheet.date("op", texts.talk.day)
            sheet.line("om", texts.talk.time, hint: texts.talk.timeHint)
            sheet.radios(
                "waar", texts.talk.manner,
                [Choice("plek", texts.talk.atPlace), Choice("telefoon", texts.talk.byTelephone)])
            sheet.line("adres", texts.frame.optional(texts.talk.place))
            PeopleBoxes(sheet: sheet, name: "wie[]", question: texts.talk.who, first: [])
            sheet.line("mee", texts.talk.company)
            Buttons { Button(texts.talk.arrange) }
        }
    }
}

/// A talk with where it stands; the link leads to what is to be done with it.
struct TalkLink: Part {
    let sheet: StepSheet
    let talk: Conversation

    var html: HTML {
        let texts = sheet.texts
        let number = talk.id.number
        return switch talk.stage {
        case .arranged:
            a(.href(sheet.address("gesprek/\(number)"))) {
                texts.talk.arranged(sheet.dates.long(talk.planned))
            }
        case .held(let day):
            a(.href(sheet.address("verslag/\(number)"))) { texts.talk.minutesTitle(sheet.dates.long(day)) }
        case .notHeld(let reason): HTML("\(texts.talk.notHeld): \(reason.text)")
        }
    }
}

/// Boxes for the complainant and every respondent.
struct PeopleBoxes: Part {
    let sheet: StepSheet
    let name: String
    let question: String
    var hint: String?
    let first: Set<String>
    var only: Set<Conversation.Participant>?

    var html: HTML {
        Checkboxes(
            sheet.field(name, question, hint: hint),
            sheet.participants.filter { only?.contains($0) ?? true }.map {
                Choice($0.key, sheet.name(of: $0.addressee))
            },
            ticked: sheet.ticked(name, or: first)
        ).html
    }
}

extension StepSheet {
    /// Everyone who can be at a talk.
    var participants: [Conversation.Participant] {
        [.complainant] + casefile.reactions.list.map { .respondent($0.respondent.id) }
    }
}

/// Held, or not; then the minutes.
struct TalkPage: StepPage {
    let sheet: StepSheet
    let talk: Conversation

    var isWide: Bool { false }
    var title: String { texts.talk.heldTitle }

    @HTMLBuilder var content: HTML {
        p { texts.talk.arranged(sheet.dates.long(talk.planned)) }
        if case .arranged = talk.stage { form } else { p { TalkLink(sheet: sheet, talk: talk) } }
    }

    private var form: HTML {
        sheet.form("gesprek/\(talk.id.number)") {
            sheet.radios(
                "geweest", texts.talk.heldTitle,
                [
                    Choice("ja", texts.work.wasHeld), Choice("nee", texts.talk.notHeld),
                    Choice("verzet", texts.talk.moved),
                ])
            sheet.date("op", texts.talk.heldDay, or: talk.planned <= sheet.today ? talk.planned : nil)
            PeopleBoxes(
                sheet: sheet, name: "erbij[]", question: texts.talk.attended,
                first: Set(talk.invited.map(\.key)))
            sheet.line("waarom", texts.frame.optional(texts.talk.notHeldReason))
            sheet.date("nieuw", texts.frame.optional(texts.talk.newDay))
            sheet.line("nieuw-om", texts.frame.optional(texts.talk.newTime), hint: texts.talk.timeHint)
            Buttons { Button(texts.frame.save) }
        }.html
    }
}
