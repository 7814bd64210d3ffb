import Testing

@testable import Procedure

@Suite("Mijn dag – wat een klacht vraagt")
struct ActionTests {
    @Test(arguments: ActionSamples.all.indices)
    func `it is asked of somebody, with a day, and disappears when it is done`(_ index: Int) {
        let sample = ActionSamples.all[index]
        let before = sample.before()
        let asked = Action(kind: sample.kind, who: sample.who, due: sample.due)
        #expect(before.casefile.actions(on: sample.today).contains(asked), "\(sample.kind)")
        let after = before.adding(sample.done)
        let kinds = after.casefile.actions(on: max(after.today, sample.today)).filter { $0.who == sample.who }
            .map(\.kind)
        #expect(!kinds.contains(sample.kind), "\(sample.kind) stays")
    }

    @Test func `minutes that are wrong are new to the handler, unless the handler wrote that down`() {
        let plan = Conversations.Command.arrange(
            on: "2026-03-18", .byTelephone, with: [.complainant], company: nil)
        let talk = given(
            .contacted, .did(.conversations(plan)),
            .did(.conversations(.hold(1, on: "2026-03-18", attended: [.complainant]))),
            .did(.conversations(.shareMinutes(1, .init(words: "We praatten.", to: [.complainant])))))
        let wrong = Conversation.Comment.Verdict.incorrect("Het was maandag.")
        let said = talk.and(
            .did(.conversations(.comment(1, from: .complainant, wrong, .online)), by: .complainant))
        let news = Action.Kind.seeNews(.minutesAreWrong(1, "Het was maandag."))
        #expect(said.casefile.actions(on: said.today).map(\.kind).contains(news))
        let spoken = World.spoken(on: "2026-03-18")
        let heard = talk.and(.did(.conversations(.comment(1, from: .complainant, wrong, spoken))))
        #expect(heard.casefile.contacts.news.isEmpty)
    }

    @Test func `every kind appears in some case`() {
        expectAll(ActionSamples.all.map { Name($0.kind) })
    }

    @Test func `a closed case that promised nothing asks nothing`() {
        let closed = given(.closed).and(
            .did(.letters(.open(1)), by: .complainant), .did(.letters(.open(2)), by: .complainant),
            .did(.letters(.open(3)), by: .complainant))
        #expect(closed.casefile.actions(on: "2030-01-01").isEmpty)
    }

    @Test func `the most urgent comes first and waiting for others last`() {
        let actions = given(.noticed, .did(.concerns(.raise(.danger, due: "2026-03-20", nil)))).casefile
            .actions(on: "2026-03-20")
        #expect(actions.map(\.kind) == [.letterUnopened(1), .concern(1), .waitForOpening(1)])
        let waiting = given(.informed).casefile.actions(on: "2026-03-20").map(\.kind.isWaiting)
        #expect(waiting == waiting.sorted { !$0 && $1 })
    }

    @Test func `a question on paper asks for its post, and for nothing else until it is out`() {
        let notice = Letter.sample(2, .notice, to: .respondent(1), route: .post)
        let written = given(.noticed, .did(.letters(.freeze(notice))))
        let kinds = written.casefile.actions(on: "2026-03-30").map(\.kind)
        #expect(kinds.contains(.postLetter(2)))
        #expect(!kinds.contains(.waitForOpening(1)) && !kinds.contains(.callRespondent(1)))
        #expect(!kinds.contains(.conclude))
    }

    @Test func `who read the question with a code needs no letter any more`() {
        let notice = Letter.sample(2, .notice, to: .respondent(1), route: .post)
        let read = given(
            .noticed, .did(.letters(.freeze(notice))),
            .did(.reactions(.inform(1, .opened)), by: .kim), .did(.letters(.open(2)), by: .kim))
        #expect(!read.casefile.actions(on: read.today).map(\.kind).contains(.postLetter(2)))
        given(.noticed, .did(.letters(.freeze(notice)))).when(.letters(.open(2)), by: .kim)
            .refuses(.letters(.notOut(2)))
        #expect(read.casefile.letters.toPost.isEmpty && read.casefile.letters[2]?.delivered == read.today)
    }

    @Test func `while a term runs no answer is asked for`() {
        let running = given(.informed).casefile.actions(on: "2026-04-03").map(\.kind)
        #expect(!running.contains(.conclude) && !running.contains(.answer))
        #expect(given(.informed).casefile.actions(on: "2026-04-04").map(\.kind).contains(.conclude))
    }

    @Test func `one withdrawn point leaves the others to do`() {
        let points: NonEmpty<Filing.Point> = [
            .init("A.", happened: .ongoing), .init("B.", happened: .ongoing),
        ]
        let partly = given(
            .contacted, .did(.filing(.split(into: points))),
            .did(.reactions(.name(World.respondentKim, parts: [1, 2]))),
            .did(.withdrawal(.withdraw(parts: [1], nil, after: .ownWish, .online)), by: .complainant))
        let kinds = partly.casefile.actions(on: partly.today).map(\.kind)
        #expect(!kinds.contains(.confirmWithdrawal) && kinds.contains(.askForReaction(1)))
    }

    @Test func `a note without a way to answer asks for no contact`() {
        let kinds = given(.accepted, of: World.noteInTheBox).casefile.actions(on: "2026-03-25").map(\.kind)
        #expect(!kinds.contains(.firstContact))
    }

    @Test(arguments: Stage.allCases)
    func `at no stage is a handler asked for what the desk has, or the other way round`(_ stage: Stage) {
        let given = given(stage)
        let handled = given.casefile.handling.handler != nil
        for action in given.casefile.actions(on: given.today) { #expect((action.who == .handler) == handled) }
    }

    enum Name: CaseIterable, Hashable {
        case callAtOnce, distribute, sayWhetherInvolved, firstContact, talkAboutSafety, verifyMandate,
            askAge, askLetters, classify
        case nameRespondent, askForReaction, callRespondent, waitForOpening, waitForReaction, lapseReaction
        case lookWhoHasIt
        case holdConversation, shareMinutes, waitForAgreement, talkAboutProposal, conclude, answer,
            confirmWithdrawal
        case callAfterWithdrawal, writeOneLine, sendOverdueLetter, postLetter, letterUnopened, readLetterAloud
        case reachOtherwise
        case finishMeasure, evaluateMeasure, checkAgreement, concern, readMessage, seeNews, decideOnPaper,
            answerRequest

        init(_ kind: Action.Kind) {
            self =
                switch kind {
                case .callAtOnce: .callAtOnce
                case .distribute: .distribute
                case .sayWhetherInvolved: .sayWhetherInvolved
                case .firstContact: .firstContact
                case .talkAboutSafety: .talkAboutSafety
                case .verifyMandate: .verifyMandate
                case .askAge: .askAge
                case .askLetters: .askLetters
                case .classify: .classify
                case .nameRespondent: .nameRespondent
                case .askForReaction: .askForReaction
                case .callRespondent: .callRespondent
                case .waitForOpening: .waitForOpening
                case .waitForReaction: .waitForReaction
                case .lapseReaction: .lapseReaction
                case .lookWhoHasIt: .lookWhoHasIt
                case .holdConversation: .holdConversation
                case .shareMinutes: .shareMinutes
                case .waitForAgreement: .waitForAgreement
                case .talkAboutProposal: .talkAboutProposal
                case .conclude: .conclude
                case .answer: .answer
                case .confirmWithdrawal: .confirmWithdrawal
                case .callAfterWithdrawal: .callAfterWithdrawal
                case .writeOneLine: .writeOneLine
                case .sendOverdueLetter: .sendOverdueLetter
                case .postLetter: .postLetter
                case .letterUnopened: .letterUnopened
                case .readLetterAloud: .readLetterAloud
                case .reachOtherwise: .reachOtherwise
                case .finishMeasure: .finishMeasure
                case .evaluateMeasure: .evaluateMeasure
                case .readMessage: .readMessage
                case .seeNews: .seeNews
                case .checkAgreement: .checkAgreement
                case .concern: .concern
                case .decideOnPaper: .decideOnPaper
                case .answerRequest: .answerRequest
                }
        }
    }
}
