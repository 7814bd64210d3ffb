import CaseDesk
import HTML
import Procedure
import Texts

/// The four questions, in one order: where does it stand, what must I do, what is next, what happened before.
struct CasePage {
    let view: ComplainantView
    let texts: Catalogue
    let language: Language
    let showsAll: Bool
    let done: CaseDone?
    let token: String
    let telephone: String

    private var words: FollowTexts { texts.follow }

    var html: HTML {
        (done.map { done in Notice(.good) { p { done.words(words) } }.html } ?? .empty)
            + h1 { words.title }
            + p(.class("hint")) { words.number(view.number, texts.dates.long(view.filing.receivedOn)) }
            + Card {
                h2 { words.whereHeading }
                CaseStanding(view: view, texts: texts, language: language, telephone: telephone).html
            }.html
            + CaseTodo(view: view, texts: texts, language: language).html
            + steps
            + h2 { words.wantHeading } + CaseActs(view: view, texts: texts, language: language).html
            + h2 { words.pastHeading }
            + CasePast(view: view, texts: texts, language: language, showsAll: showsAll).html
            + PostForm(to: language.address("/volgen/sluiten"), token: token) {
                Buttons { Button(words.leave, .second) }
            }.html
    }

    private var steps: HTML {
        guard let steps = CaseSteps(view: view, texts: words).steps else { return .empty }
        return h2 { words.stepsHeading } + Steps(steps).html
    }
}

extension CaseDone {
    fileprivate func words(_ texts: FollowTexts) -> String {
        switch self {
        case .minutes: texts.minutes.sent
        case .agreed: texts.agreements.agreed
        case .willTalk: texts.agreements.willTalk
        case .stopped: texts.stopping.done
        case .undone: texts.stopping.undone
        case .partStopped: texts.stopping.partDone
        case .named: texts.wish.named
        case .reached: texts.wish.reached
        case .reachConfirmed: texts.wish.reach.confirmed
        case .minded: texts.wish.minded
        }
    }
}
