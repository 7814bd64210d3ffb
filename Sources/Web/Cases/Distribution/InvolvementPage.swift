import CaseDesk
import HTML
import Procedure
import Texts

/// Name, team and period, and nothing else of it, before somebody said that they were not there (article 2).
struct InvolvementPage: Part {
    let view: ProposedView
    let form: DistributionForm

    var html: HTML {
        let texts = DeskTexts.dutch.involvement
        let catalogue = Catalogue.of(.dutch)
        let about = [catalogue.label.people.about(view.about.kind), view.about.name?.text].compactMap { $0 }
        return section {
            form.trouble.map { Trouble($0) }
            h1 { texts.title }
            p(.class("lead")) { texts.lead }
            SummaryList([
                .init(DeskTexts.dutch.work.number) { CaseNumber(view.number) },
                .init(texts.about) { Paragraphs(about.joined(separator: "\n")) },
                .init(texts.period) { catalogue.dates.when(view.happened) },
            ])
            form.form(to: "/werk/klachten/\(view.number)/behandelaar", version: view.version) {
                Radios(
                    Field("erbij", texts.question, hint: texts.hint, error: form.problems["erbij"]),
                    InvolvementAnswer.allCases.map { Choice($0.rawValue, words($0)) },
                    selected: form.typed?.value("erbij"))
                p { texts.secrecy }
                Card { p { DeskTexts.dutch.secrecy.promise } }
                Buttons { Button(texts.send) }
            }
        }
    }

    private func words(_ answer: InvolvementAnswer) -> String {
        let texts = DeskTexts.dutch.involvement
        return switch answer {
        case .yes: texts.yes
        case .no: texts.no
        case .unsure: texts.unsure
        }
    }
}
