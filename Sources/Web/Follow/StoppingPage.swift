import CaseDesk
import HTML
import Procedure
import Texts

/// What stopping means, the officer first, and then the button; or the way back.
struct StoppingPage {
    let view: ComplainantView
    let context: WebContext
    let form: FormData
    let problems: [FieldProblem]

    private var texts: FollowTexts.Stopping { context.texts.follow.stopping }

    var title: String { view.canWithdraw ? texts.title : texts.undoTitle }

    @HTMLBuilder var html: HTML {
        h1 { title }
        if view.canWithdraw { stop }
        if view.canWithdraw, view.canUndoWithdrawal { h2 { texts.undoTitle } }
        if view.canUndoWithdrawal { undo }
    }

    private var stop: HTML {
        p { texts.text } + p { view.isOnlyReadByCode ? texts.happensByCode : texts.happens }
            + p { texts.undo(view.filing.procedure.terms.continuation) }
            + h2 { texts.officerHeading } + p { texts.officer }
            + p { Link(context.texts.follow.act.officer, to: context.address("/klachtenfunctionaris")) }
            + PostForm(to: context.address(StoppingController.path), token: context.csrfToken) {
                if !view.stoppable.isEmpty { which }
                Radios(
                    Field("reden", texts.reason, error: problems["reden"]),
                    FollowerReason.allCases.map { Choice($0.rawValue, $0.words(texts)) },
                    selected: form.value("reden"))
                Radios(
                    Field("gepraat", texts.before),
                    TalkBefore.allCases.map { Choice($0.rawValue, $0.words(texts)) },
                    selected: form.value("gepraat"))
                Buttons {
                    Button(texts.confirm, .second)
                    ButtonLink(texts.keep, to: context.address("/volgen/zaak"), .second)
                }
            }.html
    }

    /// The whole, or one point in their own words.
    private var which: Radios {
        let points = view.stoppable.map { point in
            Choice("\(point.id.number)", texts.point(point.id.number), hint: point.words?.text)
        }
        return Radios(
            Field("wat", texts.which, error: problems["wat"], isNeeded: true),
            [Choice("alles", texts.whole)] + points, selected: form.value("wat"))
    }

    private var undo: HTML {
        p { texts.undoText }
            + PostForm(to: context.address(StoppingController.path + "/terug"), token: context.csrfToken) {
                Buttons { Button(texts.undoConfirm) }
            }.html
    }
}
