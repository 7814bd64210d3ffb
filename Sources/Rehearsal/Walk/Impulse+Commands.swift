import CaseDesk
import Procedure

extension Impulse {
    /// Any command at all, with arguments of the right type and any sense or none.
    mutating func command(_ list: HandlingList) -> Command {
        switch chance.number(0...15) {
        case 0: filingCommand()
        case 1: mandateCommand()
        case 2: handlingCommand(list)
        case 3: contactCommand()
        case 4, 5: reactionCommand()
        case 6: investigationCommand()
        case 7: conversationCommand()
        case 8: settlementCommand()
        case 9: referralCommand()
        case 10: outcomeCommand()
        case 11: measureCommand()
        case 12: withdrawalCommand()
        case 13: letterCommand()
        case 14: chance.happens(80) ? concernCommand() : .registration(.register(entry: "row"))
        default: closingCommand()
        }
    }

    private mutating func filingCommand() -> Command {
        switch chance.number(0...6) {
        case 0: return .filing(.file(filing))
        case 1:
            let points = (0..<chance.number(1...3)).map { _ in Filing.Point(words(), happened: when()) }
            return NonEmpty(points).map { .filing(.split(into: $0)) } ?? .filing(.date(part(), .unknown))
        case 2: return .filing(.date(part(), when()))
        case 3: return .filing(.classify(part(), as: chance.pick(Subject.allCases)))
        case 4: return .filing(.attach(file(), source()))
        case 5: return .filing(.join(with: "2026-00\(number())", agreed: declaration()))
        default: return .filing(.link(to: "2026-00\(number())"))
        }
    }

    private mutating func mandateCommand() -> Command {
        switch chance.number(0...5) {
        case 0: .mandate(.verify(.spoken(on: day(), language: words())))
        case 1: .mandate(.verify(.signed(on: day())))
        case 2: .mandate(.verify(.courtDecision(on: day())))
        case 3: .mandate(.refuse(on: day()))
        case 4: .mandate(.revoke(declaration()))
        default: .mandate(.continueInOwnName)
        }
    }

    private mutating func handlingCommand(_ list: HandlingList) -> Command {
        switch chance.number(0...10) {
        case 0: .handling(.assign(person(), from: list))
        case 1: .handling(.declareUninvolved)
        case 2: .handling(.declareInvolved)
        case 3, 4: .handling(.note(fact(), about: person()))
        case 5: .handling(.override(person(), reason: words(), from: list))
        case 6: .handling(.release(reason: words()))
        case 7: .handling(.appointOutsider(person(), reason: words(), from: list))
        case 8: .handling(.takeOver(reason: words(), from: list))
        case 9: .handling(.recheck(list))
        default: .handling(.acknowledgeSecrecy(words()))
        }
    }

    private mutating func fact() -> Involvement.Fact {
        chance.pick([
            .isRespondent(respondent()), .isWitness, .wasPresent, .tookTheDecision, .declaredRelation,
            .declaredInvolved, .mustNotRead, .isComplainedOf,
        ])
    }

    private mutating func contactCommand() -> Command {
        switch chance.number(0...7) {
        case 0:
            .contacts(
                .log(.init(on: day(), over: channel(), reached: chance.happens(60), note: maybeWords())))
        case 1: .contacts(.talkAboutSafety(on: day(), nameMayBeGiven: chance.happens(50), note: maybeWords()))
        case 2: .contacts(.write(words()))
        case 3: .contacts(.answerAboutName(mayBeGiven: chance.happens(50), declaration()))
        case 4: .contacts(.changeReach(.init(contact: contactWish(), needs: Needs()), declaration()))
        case 5: .contacts(.noteReturn)
        case 6: .contacts(.confirmReach(chance.pick(ReachProof.allCases)))
        default: .contacts(.decideOnPaper(from: day()))
        }
    }

    private mutating func reactionCommand() -> Command {
        let id = respondent()
        switch chance.number(0...13) {
        case 0, 1: return .reactions(.name(who(), parts: parts()))
        case 2: return .reactions(.notify(id, .init(parts: parts(), question: maybeWords())))
        case 3: return .reactions(.inform(id, chance.pick([.opened, .told(on: day()), .posted(on: day())])))
        case 4, 5: return .reactions(.react(id, words(), on: day(), over: channel()))
        case 6: return .reactions(.remind(id))
        case 7: return .reactions(.lapse(id))
        case 8:
            let why: NotHeard = chance.pick([.unknown, .gone, .forbiddenForSafety])
            return .reactions(.excuse(id, why, reason: words()))
        case 9, 10: return .reactions(.reach(id, reach()))
        case 11: return .reactions(.noteReturn(id))
        case 12: return .reactions(.handOn(id, to: who(), at: reach()))
        default: return .reactions(.acknowledgeSecrecy(id, words()))
        }
    }

    private mutating func investigationCommand() -> Command {
        chance.happens(50)
            ? .investigation(
                .note(.init(chance.pick([.asked, .read, .visited, .received]), on: day(), words())))
            : .investigation(.conclude)
    }

    private mutating func conversationCommand() -> Command {
        let id = Conversation.ID(number())
        let place: Conversation.Place = chance.happens(50) ? .byTelephone : .at(words())
        switch chance.number(0...5) {
        case 0, 1:
            return .conversations(.arrange(on: day(), place, with: participants(), company: maybeWords()))
        case 2: return .conversations(.hold(id, on: day(), attended: participants()))
        case 3: return .conversations(.cancel(id, reason: words()))
        case 4:
            let leftOut: [Conversation.Participant: Conversation.Omission] =
                chance.happens(30) ? [participant(): .everything(why: words())] : [:]
            return .conversations(
                .shareMinutes(id, .init(words: words(), to: participants(), leftOut: leftOut)))
        default:
            let verdict: Conversation.Comment.Verdict = chance.happens(50) ? .correct : .incorrect(words())
            return .conversations(.comment(id, from: participant(), verdict, declaration()))
        }
    }

    private mutating func settlementCommand() -> Command {
        switch chance.number(0...4) {
        case 0: .settlement(.propose(proposal()))
        case 1, 2: .settlement(.agree(to: .init(number()), declaration()))
        case 3: .settlement(.askForTalk(maybeWords(), about: .init(number()), declaration()))
        default:
            .settlement(
                .followUp(
                    .init(number()), chance.happens(50) ? .kept(on: day()) : .broken(on: day(), maybeWords()))
            )
        }
    }
}
