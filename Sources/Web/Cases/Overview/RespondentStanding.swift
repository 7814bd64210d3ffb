import HTML
import Procedure
import Texts

/// How far the two weeks of somebody are, in a line.
struct RespondentStanding: Part {
    let sheet: StepSheet
    let reaction: Reactions.Reaction

    var html: HTML {
        p { a(.href(sheet.address("reactie/\(reaction.respondent.id.number)"))) { words } }
    }

    private var words: String {
        let id = reaction.respondent.id
        let action = sheet.texts.action
        switch reaction.stage {
        case .named: return action.words(.askForReaction(id))
        case .noticed:
            return sheet.casefile.noticeWaits(for: id)
                ? sheet.texts.reaction.letterWaits(id.number) : action.words(.waitForOpening(id))
        case .informed:
            return reaction.term.map { sheet.texts.reaction.term(sheet.dates.long($0.lastDay)) } ?? ""
        case .reacted:
            let event = reaction.answers.last.map { Event.reactions(.reacted(id, $0)) }
            return event.map { sheet.happened($0) } ?? ""
        case .lapsed: return sheet.happened(.reactions(.lapsed(id)))
        case .notHeard(let why): return sheet.texts.reaction.notHeard(why)
        }
    }
}
