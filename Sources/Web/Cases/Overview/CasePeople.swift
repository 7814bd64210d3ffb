import CaseDesk
import HTML
import Procedure
import Texts

/// Who belongs to the case, how to reach the complainant, and who may know the name.
struct CasePeople: Part {
    let sheet: StepSheet

    private var filing: Filing { sheet.casefile.filing }
    private var texts: DeskCase { sheet.texts.casePage }

    var html: HTML {
        Card {
            h2 { texts.people }
            h3 { texts.complainant }
            p { bdi { sheet.complainantName } }
            p { strong { naming } }
            contact
            needs
            for reaction in sheet.casefile.reactions.list {
                h3 {
                    sheet.texts.work.person(
                        reaction.respondent.id.number, sheet.name(of: reaction.respondent.who))
                }
                RespondentStanding(sheet: sheet, reaction: reaction)
            }
            h3 { sheet.texts.work.takenBy }
            p { sheet.casefile.handling.handler.map(sheet.view.office.name(of:)) ?? "–" }
        }.html
    }

    private var naming: String {
        if sheet.casefile.mayBeNamed { return texts.mayBeNamed }
        return switch filing.complainant {
        case .named(_, .callFirst): texts.callFirst
        case .named, .nameless: texts.mayNotBeNamed
        }
    }

    @HTMLBuilder private var contact: HTML {
        p { texts.contactBy(sheet.labels.people.contact(filing.contact)) }
        switch filing.contact {
        case .call(let number, let address, let times):
            p { a(.href("tel:" + number.text.filter { $0.isNumber || $0 == "+" })) { number.text } }
            times.map { times in p { texts.safeTimes + ": " + times.text } }
            address.map { address in
                p { texts.lettersTo + ":" } + Paragraphs(address.text).html
            }
        case .email(let address): p { address.text }
        case .letter(let address): Paragraphs(address.text)
        case .code, .none: HTML.empty
        }
    }

    @HTMLBuilder private var needs: HTML {
        let day = sheet.texts.day
        let needs = filing.needs
        let lines = [
            needs.noVoicemail ? day.noVoicemail : nil, needs.interpreter.map { day.interpreter($0.text) },
            needs.readingIsHard ? day.readAloud : nil, needs.hearingIsHard ? day.hearing : nil,
            needs.other?.text,
            filing.language == .dutch ? nil : texts.language(sheet.labels.people.language(filing.language)),
        ].compactMap { $0 }
        if !lines.isEmpty { ul { for line in lines { li { line } } } }
    }
}

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
        case .noticed: return action.words(.waitForReaction(id))
        case .informed:
            return reaction.term.map { sheet.texts.reaction.term(sheet.dates.long($0.lastDay)) } ?? ""
        case .reacted:
            let event = reaction.answers.last.map { Event.reactions(.reacted(id, $0)) }
            return event.map(sheet.texts.happened.words) ?? ""
        case .lapsed: return sheet.texts.happened.words(.reactions(.lapsed(id)))
        case .notHeard(let why): return sheet.texts.reaction.notHeard(why)
        }
    }
}
