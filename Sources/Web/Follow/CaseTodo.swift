import CaseDesk
import HTML
import Procedure
import Texts

/// What waits for the complainant; mostly nothing, and then it says so.
struct CaseTodo {
    let view: ComplainantView
    let texts: Catalogue
    let language: Language

    private var words: FollowTexts.Todo { texts.follow.todo }

    var html: HTML {
        guard !view.asks.isEmpty else {
            return Notice(.info, words.nothing) { if view.closedOn == nil { p { weWill } } }.html + talks
        }
        // A letter is news; only a question waits for an answer.
        return Notice(isAsked ? .attention : .info, isAsked ? words.waiting : texts.follow.todoHeading) {
            ul(.class("links")) { for ask in view.asks { li { line(ask) } } }
        }.html + talks
    }

    /// A talk that is still to come, with its day and place.
    @HTMLBuilder private var talks: HTML {
        for talk in view.conversations.filter({ $0.isAhead && $0.planned >= view.today }) {
            p { strong { sentence(talk) } }
            p {
                Link(
                    texts.respondent.talk.calendar,
                    to: language.address("/volgen/agenda/\(talk.id.number)"))
            }
        }
    }

    private func sentence(_ talk: ComplainantView.SharedConversation) -> String {
        let long = texts.dates.long(talk.planned)
        let day = talk.at.map { texts.respondent.talk.at(long, $0.text) } ?? long
        return switch talk.place {
        case .at(let place): words.talkAt(day, place.text)
        case .byTelephone: words.talkByTelephone(day)
        }
    }

    private var isAsked: Bool {
        view.asks.contains { $0.isQuestion }
    }

    private var weWill: String {
        if case .call = view.reach.contact { return words.willCall }
        return words.willWrite
    }

    private func line(_ ask: ComplainantView.Ask) -> HTML {
        switch ask {
        case .readLetter(let id, let kind):
            let title = texts.label.letter(kind)
            return Link(words.readLetter(title), to: language.address("/volgen/brief/\(id.number)")).html
        case .checkMinutes(let id):
            let by = view.conversations.first { $0.id == id }?.correctBy ?? view.today
            let path = "/volgen/verslag/\(id.number)"
            return Link(words.readMinutes(texts.dates.long(by)), to: language.address(path)).html
        case .readMessages:
            let name = view.handler ?? texts.follow.someoneOfUs.capitalisedFirst
            return Link(words.readMessage(name), to: language.address(MessagesController.path)).html
        case .confirmReach:
            return Link(words.confirmReach, to: language.address(ReachProofController.path)).html
        case .answerProposal:
            return Link(words.readAgreements, to: language.address("/volgen/afspraken")).html
        }
    }
}

extension ComplainantView.Ask {
    /// A letter and a message are news; the others wait for an answer.
    fileprivate var isQuestion: Bool {
        switch self {
        case .readLetter, .readMessages: false
        case .checkMinutes, .answerProposal, .confirmReach: true
        }
    }
}
