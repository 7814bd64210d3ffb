import CaseDesk
import HTML
import Procedure
import Texts

/// The day that holds, what waits for a second person, and the form of the first.
struct ErasurePage: Part {
    let view: ErasureView
    let typed: FormData?
    let problems: [FieldProblem]
    let trouble: String?
    let done: String
    let token: String

    private var texts: DeskErasure { DeskTexts.dutch.erasure }
    private var dates: DateTexts { Catalogue.of(.dutch).dates }

    @HTMLBuilder var html: HTML {
        trouble.map { Trouble($0).html } ?? .empty
        doneWords.map { words in Notice(.good) { p { words } }.html } ?? .empty
        h1 { texts.caseTitle(view.number) }
        if let day = view.day { p(.class("lead")) { texts.now(dates.long(day)) } }
        if let asked = view.asked { waiting(asked) }
        if view.mayAsk { asking }
        if view.day != nil, view.asked == nil, !view.hasApprover {
            Notice(.attention) { p { texts.nobodyElse } }
        }
        if view.day == nil { p { DeskTexts.dutch.words(.keeping(.notClosed)) } }
    }

    private var doneWords: String? {
        switch done {
        case "gevraagd": texts.doneAsked
        case "goedgekeurd": texts.doneApproved
        case "gebleven": texts.doneDropped
        default: nil
        }
    }

    private func waiting(_ asked: Keeping.Change) -> HTML {
        Card {
            h2 { texts.waits }
            p { texts.asked(view.askedBy ?? "–", dates.long(asked.day)) }
            p {
                strong { texts.because }
                " "
                span(.dir(.unknown)) { asked.why.text }
            }
            if view.mayApprove {
                button("goedkeuren", texts.approve, .first)
            } else {
                p { view.hasApprover ? texts.otherNeeded : texts.nobodyApproves }
            }
            if view.mayDrop { button("laten", texts.drop, .second) }
        }.html
    }

    private func button(_ step: String, _ words: String, _ rank: Button.Rank) -> HTML {
        form(step) { Buttons { Button(words, rank) } }
    }

    private func form(_ step: String, @HTMLBuilder content: () -> HTML) -> HTML {
        let address = "\(ErasureController.address)/\(view.number)" + (step.isEmpty ? "" : "/\(step)")
        return PostForm(to: address, token: token) {
            input(.type("hidden"), .name("versie"), .value("\(view.version)"))
            content()
        }.html
    }

    @HTMLBuilder private var asking: HTML {
        h2 { texts.ask }
        p { texts.askLead }
        form("") {
            (typed.map { TypedDate($0, "dag") } ?? TypedDate("dag")).field(texts.newDay, problems: problems)
            TextArea(
                Field("waarom", texts.why, hint: texts.whyHint, error: problems["waarom"], isNeeded: true),
                value: typed?.text("waarom") ?? "", rows: 3)
            Buttons { Button(texts.send) }
        }
    }
}
