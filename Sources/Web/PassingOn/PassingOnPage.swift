import CaseDesk
import HTML
import Procedure
import Texts

/// Who, when, the words, and how to reach them safely.
struct PassingOnPage: Part {
    let token: String
    /// Names this page, so that sending it twice is one complaint.
    let key: String
    var typed: FormData?
    var problems: [FieldProblem] = []
    var trouble: String?

    private var texts: DeskPassing { DeskTexts.dutch.passing }

    @HTMLBuilder var html: HTML {
        if let trouble { Trouble(trouble) }
        h1 { texts.title }
        PostForm(to: PassingOnController.path + "/vertel", token: token) {
            input(.type("hidden"), .name("sleutel"), .value(key))
            told
            reach
            safety
            Buttons { Button(texts.send) }
        }
    }

    @HTMLBuilder private var told: HTML {
        TextArea(field("woorden", texts.words, hint: texts.wordsHint), value: value("woorden"), rows: 8)
        line("naam", texts.who, hint: texts.whoHint)
        date("dag", texts.day, hint: texts.dayHint)
        Radios(
            field("via", texts.via), [Choice("zelf", texts.viaThem), Choice("ander", texts.viaOthers)],
            selected: typed?.value("via"))
        line("organisatie", texts.otherName)
        date("daar", texts.otherDay)
        Radios(
            field("haast", texts.danger),
            [
                Choice("gevaar", texts.dangerUnsafe), Choice("spoed", texts.dangerSoon),
                Choice("nee", texts.dangerNo),
            ], selected: typed?.value("haast"))
    }

    @HTMLBuilder private var reach: HTML {
        TextField(field("telefoon", texts.phone), value: value("telefoon"), .telephone)
        line("tijden", texts.times)
        TextArea(field("adres", texts.address), value: value("adres"), rows: 3)
        box("geencontact", texts.noContact, hint: texts.noContactHint)
    }

    @HTMLBuilder private var safety: HTML {
        line("nietlezen", texts.mustNotRead)
        box("nietbalie", texts.notDesk)
    }

    private func value(_ name: String) -> String { typed?.text(name) ?? "" }

    private func field(_ name: String, _ question: String, hint: String? = nil) -> Field {
        Field(name, question, hint: hint, error: problems[name])
    }

    private func line(_ name: String, _ question: String, hint: String? = nil) -> TextField {
        TextField(field(name, question, hint: hint), value: value(name))
    }

    private func box(_ name: String, _ label: String, hint: String? = nil) -> Checkbox {
        Checkbox(field(name, label, hint: hint), isTicked: typed?.has(name) ?? false)
    }

    private func date(_ name: String, _ question: String, hint: String? = nil) -> DateField {
        (typed.map { TypedDate($0, name) } ?? TypedDate(name)).field(question, hint: hint, problems: problems)
    }
}

/// A card for who told something: how to reach us, and the officer; no code and no name on it.
struct ContactCardPage: Part {
    let organisation: Organisation
    /// Of the version of today: a complaint that follows is filed under it.
    let terms: Terms
    /// It is about the person who opens this: they hand it over and write nothing down.
    let isSubject: Bool

    private var texts: DeskPassing { DeskTexts.dutch.passing }

    @HTMLBuilder var html: HTML {
        div(.class("on-screen")) {
            h1 { texts.subjectTitle }
            if isSubject { p(.class("lead")) { texts.subjectLead } }
            p { texts.printHint }
            p { Link(DeskTexts.dutch.frame.myDay, to: "/werk") }
        }
        div(.class("card", "card--code")) {
            h2 { texts.cardTitle }
            p { texts.cardText(organisation.name, terms.finish) }
            p {
                linked(texts.cardCall(organisation.telephone, organisation.hours), organisation.telephone)
            }
            p { texts.cardSite(organisation.site) }
            QRCode(organisation.site, title: DeskTexts.dutch.intake.qrTitle)
            p {
                linked(
                    texts.cardOfficer(organisation.officer.name, organisation.officer.telephone),
                    organisation.officer.telephone)
            }
        }
    }
}
