import CaseDesk
import HTML
import Procedure
import Texts

/// Every way to reach the organisation.
struct ContactInformationPage {
    let texts: Catalogue
    let language: Language
    let organisation: Organisation

    private var words: ContactTexts { texts.contact }

    var html: HTML {
        h1 { words.title } + p { words.lead }
            + Notice(.attention) { p { strong { words.danger } } }.html
            + ul {
                li { linked(words.phone(organisation.telephone), organisation.telephone) }
                li {
                    mailLinked(words.mail(organisation.email), organisation.email)
                    ". " + words.mailWarning
                }
                li { words.address("\(organisation.street), \(organisation.town)") }
                li { Link(words.form, to: language.address(Question.story.path)) }
                li { Link(words.paper, to: language.address("/formulier.pdf")) }
            }
            + p { words.hours(organisation.hours(in: language)) }
            + p { organisation.visit(in: language) }
            + p { words.interpreter } + p { words.bring }
    }
}
