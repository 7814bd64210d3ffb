import CaseDesk
import HTML
import Procedure
import Texts

/// Where somebody decides to begin.
struct StartPage {
    let texts: Catalogue
    let language: Language
    let organisation: Organisation
    /// Of the version that holds today: the promise on this page is the one that we keep.
    var terms = Terms()
    var isWiped = false

    private var words: StartTexts { texts.start }

    var html: HTML {
        (isWiped ? Notice(.info) { p { words.wiped } }.html : .empty)
            + h1 { words.title } + p { words.lead(organisation.name) }
            + Notice(.attention) {
                p {
                    strong { words.dangerHeading }
                    " " + words.danger
                }
            }.html
            + h2 { words.howHeading } + ul { for fact in words.facts(terms) { li { fact } } }
            + Buttons {
                ButtonLink(words.begin, to: language.address(Question.story.path))
                ButtonLink(words.haveCode, to: language.address("/volgen"), .second)
            }.html
            + h2 { words.otherWaysHeading } + otherWays
            + h2 { words.officerHeading } + p { words.officer }
            + p { Link(words.officerLink, to: language.address("/klachtenfunctionaris")) }
    }

    private var otherWays: HTML {
        p { linked(words.otherWays(organisation.telephone), organisation.telephone) }
            + ul {
                li { Link(words.printForm, to: language.address("/formulier.pdf")) }
                li { Link(words.visit, to: language.address("/contact")) }
            }
    }
}
