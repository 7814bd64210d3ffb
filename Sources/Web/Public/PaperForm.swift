import CaseDesk
import HTML
import Procedure
import Texts

/// The form on paper: write-on lines and boxes under the questions of the site.
struct PaperForm {
    let texts: Catalogue
    let language: Language
    let organisation: Organisation
    let terms: Terms

    private var paper: PaperTexts { texts.paper }
    private var form: FormTexts { texts.form }

    var html: HTML {
        document(lang: language.rawValue) {
            title { "\(paper.title) – \(organisation.name)" }
            style(PaperStyle.sheet)
        } body: {
            h1 { paper.title }
            p { organisation.name }
            p(.class("danger")) { paper.danger }
            p { "\(paper.lead) \(paper.confidential)" }
            first
            second
            third
            end
        }
    }

    private var first: HTML {
        question(1, form.story.title) {
            lines(10)
            p { paper.moreSpace }
        }
            + question(2, form.urgency.title) {
                boxes([form.urgency.no, form.urgency.cannotWait, form.urgency.unsafe])
            }
            + question(3, form.when.title) {
                written("\(form.when.day) – \(form.when.month) – \(form.when.year)")
                boxes([form.when.ongoing, form.when.unknown])
            }
            + question(4, form.about.title) {
                boxes([
                    form.about.employee(organisation.name), form.about.partner(organisation.name),
                    form.about.organisation(organisation.name), form.about.unsure,
                ])
                written(form.about.name)
                written(form.about.avoidTitle)
                boxes([form.about.avoidDesk])
            }
    }

    private var second: HTML {
        question(5, form.effect.title) { lines(4) }
            + question(6, form.wishes.title) {
                boxes(Wishes.Kind.allCases.map(texts.label.wish))
                written(form.wishes.other)
            }
            + question(7, form.files.title) { p { paper.attach } }
            + question(8, form.behalf.title) {
                boxes([form.behalf.themselves, form.behalf.someoneElse, form.behalf.child, form.behalf.group])
                written(form.behalf.groupSize)
                written("\(form.represented.title) \(form.represented.name)")
                p { form.represented.question }
                boxes([form.represented.agrees, form.represented.notYet, form.represented.impossible])
            }
    }

    private var third: HTML {
        question(9, form.name.title) {
            lines(1)
            p { form.name.question }
            boxes([form.name.yes, form.name.no, form.name.callFirst])
        }
            + question(10, form.contact.title) {
                boxes([form.contact.call, form.contact.email, form.contact.letter, form.contact.code])
                written(paper.phone)
                written(paper.email)
                written(paper.address)
                written(form.detail.lettersTo)
                written(form.detail.safeTimes)
            }
            + question(11, form.needs.title) {
                boxes(Need.allCases.map { $0.words(form.needs) })
                written(form.needs.interpreterLanguage)
                written(form.needs.other)
            }
    }

    private var end: HTML {
        written(paper.dateAndName)
            + div(.class("send")) {
                p { paper.sendTo("\(organisation.name), \(organisation.street), \(organisation.town)") }
                p { paper.orBring(organisation.telephone) }
                p { paper.whatNext(terms.finish) }
            }
    }

    private func question(_ number: Int, _ words: String, @HTMLBuilder content: () -> HTML) -> HTML {
        section { h2 { paper.question(number, words) } + content() }
    }

    private func lines(_ count: Int) -> HTML {
        (0..<count).map { _ in div(.class("line")) {} }.joined()
    }

    private func written(_ words: String) -> HTML { p(.class("label")) { words } + lines(1) }

    private func boxes(_ words: [String]) -> HTML {
        ul { for words in words { li { words } } }
    }
}
