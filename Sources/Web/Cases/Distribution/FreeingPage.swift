import CaseDesk
import HTML
import Procedure
import Texts

/// Whether a line manager of a respondent may handle it after all: decided by somebody else, with a reason.
struct FreeingPage: Part {
    let view: FreeingView
    let form: DistributionForm

    var html: HTML {
        let texts = DeskTexts.dutch.handing
        return section {
            form.trouble.map { Trouble($0) }
            h1 { texts.overrideTitle }
            p { texts.overrideLead(view.number) }
            form.form(to: "/werk/klachten/\(view.number)/behandelaar/toch", version: view.version) {
                Radios(
                    Field("wie", texts.overrideWho, error: form.problems["wie"]),
                    view.candidates.map { Choice($0.person.text, view.office.name(of: $0.person)) },
                    selected: form.typed?.value("wie"))
                TextArea(
                    Field("waarom", texts.overrideWhy, error: form.problems["waarom"]),
                    value: form.typed?.text("waarom") ?? "", rows: 4)
                Buttons { Button(texts.overrideSave) }
            }
        }
    }
}
