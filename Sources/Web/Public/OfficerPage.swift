import CaseDesk
import HTML
import Texts

/// Who the complaints officer is and how to reach them, with a complaint or without (article 5).
struct OfficerPage {
    let texts: OfficerTexts
    let officer: Organisation.Officer
    /// The button that begins a talk without a complaint.
    let start: ButtonLink

    var html: HTML {
        h1 { texts.title } + p(.class("lead")) { texts.lead }
            + Buttons { start }.html
            + h2 { texts.contactHeading } + contact
            + h2 { texts.helpHeading } + ul { for help in texts.help { li { help } } }
            + h2 { texts.whenHeading } + p { texts.when }
            + h2 { texts.notHeading } + p { texts.not }
            + h2 { texts.trustHeading }
            + Notice(.confidential) {
                p { texts.trust(officer.name, officer.substitute) }
                p { texts.danger }
            }.html
            + p { texts.about }
    }

    private var contact: HTML {
        p { texts.name(officer.name) }
            + ul {
                li { linked(texts.call(officer.telephone), officer.telephone) }
                li { mailLinked(texts.mail(officer.email), officer.email) }
            }
            + p { texts.replyDays(officer.answersWithin) }
    }
}
