import Procedure
import Testing

@testable import CaseDesk

@Suite("The name of a command, as a stored event keeps it")
struct CommandNameTests {
    @Test(arguments: [
        (Command.filing(.file(.bare)), "filing.file"),
        (.mandate(.continueInOwnName), "mandate.continueInOwnName"),
        (.mandate(.noteAge(12)), "mandate.noteAge"),
        (.mandate(.noteLettersChosen), "mandate.noteLettersChosen"),
        (.handling(.declareUninvolved), "handling.declareUninvolved"),
        (.contacts(.write("x")), "contacts.write"),
        (.reactions(.lapse(1)), "reactions.lapse"),
        (.investigation(.conclude), "investigation.conclude"),
        (.conversations(.cancel(1, reason: "x")), "conversations.cancel"),
        (.settlement(.agree(to: 1, .online)), "settlement.agree"),
        (.referral(.tell("x", as: .message)), "referral.tell"),
        (.outcome(.reconsider(1)), "outcome.reconsider"),
        (.measures(.decideNone(reason: "x")), "measures.decideNone"),
        (.withdrawal(.withdraw(parts: nil, nil, after: .ownWish, .online)), "withdrawal.withdraw"),
        (.letters(.open(1)), "letters.open"),
        (.concerns(.settle(1, nil)), "concerns.settle"),
        (.registration(.register(entry: "x")), "registration.register"),
        (.closing(.cannotAnswer(.noWay)), "closing.cannotAnswer"),
    ])
    func `is its cluster and itself`(command: Command, name: String) {
        #expect(command.name == name)
    }

    /// Swift's own name of the case, so that a slip in the tables shows.
    @Test(arguments: [
        Command.filing(.split(into: atLeastOne(.init("x", happened: .ongoing)))), .filing(.date(1, .ongoing)),
        .filing(.classify(1, as: .money)), .filing(.attach("a", .complainant)),
        .filing(.join(with: "2", agreed: .online)),
        .filing(.link(to: "2")), .mandate(.verify(.signed(on: .mar(1)))), .mandate(.refuse(on: .mar(1))),
        .mandate(.revoke(.online)), .handling(.assign(.nel, from: HandlingList([]))),
        .handling(.declareInvolved),
        .handling(.note(.isWitness, about: .kas)),
        .handling(.override(.nel, reason: "x", from: HandlingList([]))),
        .handling(.release(reason: "x")),
        .handling(.takeOver(reason: "x", from: HandlingList([]))), .handling(.recheck(HandlingList([]))),
        .handling(.appointOutsider(.kas, reason: "x", from: HandlingList([]))),
        .handling(.acknowledgeSecrecy("Ik zwijg.")),
        .contacts(.log(.init(on: .mar(1), over: .web, reached: true))),
        .contacts(.talkAboutSafety(on: .mar(1), nameMayBeGiven: true, note: nil)),
        .contacts(.decideOnPaper(from: .mar(1))), .contacts(.noteReturn), .contacts(.replaceCode(.posted)),
        .contacts(.noteReading),
        .contacts(.answerAboutName(mayBeGiven: true, .online)),
        .contacts(.changeReach(.init(contact: .code, needs: Needs()), .online)),
        .contacts(.confirmReach(.behindTheCode)),
        .reactions(.name(.partner(name: "x"), parts: [1])),
        .reactions(.notify(1, .init(parts: [1]))), .reactions(.inform(1, .opened)), .reactions(.remind(1)),
        .reactions(.react(1, "x", on: .mar(1), over: .web)), .reactions(.excuse(1, .gone, reason: "x")),
        .reactions(.hearAfterAll(1)), .reactions(.noteCard(1)),
        .reactions(.handOn(1, to: .partner(name: "x"))), .reactions(.reach(1, .post(nil))),
        .reactions(.noteReturn(1)), .reactions(.acknowledgeSecrecy(1, "Ik zwijg.")),
        .investigation(.note(.init(.read, on: .mar(1), "x"))),
        .conversations(.arrange(on: .mar(1), .byTelephone, with: [], company: nil)),
        .conversations(.hold(1, on: .mar(1), attended: [])),
        .conversations(.shareMinutes(1, .init(words: "x", to: []))),
        .conversations(.comment(1, from: .complainant, .correct, .online)),
        .settlement(.askForTalk(nil, about: 1, .online)),
        .settlement(.followUp(1, .kept(on: .mar(1)))), .referral(.disclose(.online)),
        .referral(.letOfficerRead(.online)), .referral(.stopOfficerReading(.online)),
        .measures(.decide(.apology, what: "x", owner: "x", account: nil, due: .mar(1))),
        .measures(.finish(1, on: .mar(1))), .measures(.drop(1, reason: "x")), .measures(.evaluate(1, "x")),
        .withdrawal(.undo(.online)), .withdrawal(.logCall(on: .mar(1), nil)),
        .letters(.send(1, .init(.posted, on: .mar(1)))), .letters(.takeBack(1)),
        .letters(.destroy(1)), .reactions(.unname(1)),
        .letters(.agreeLaterDay(.mar(1), .online)), .concerns(.raise(.danger, due: .mar(1), nil)),
        .closing(.refuse(1, .age, why: "x")), .closing(.referOn([1], to: "x", agreed: .online)),
        .closing(.setAside([1], why: "x", agreed: .online)), .closing(.recordDeath(on: .mar(1))),
        .settlement(.propose(proposal)), .outcome(.judge(1, judgement)),
        .letters(.freeze(Letter(id: 1, kind: .receipt, route: .code, digest: "x"))), .closing(.reconsider(1)),
        .closing(.end(with: [])), .closing(.goOn(nil, .online)),
        .keeping(.request(.access, of: .complainant, nil, .online)), .keeping(.answer(1, "x")),
        .keeping(.askDay(.mar(1), why: "x")), .keeping(.approveDay), .keeping(.dropDay),
    ])
    func `is spelled like the case`(command: Command) {
        let cluster = Mirror(reflecting: command).children.first
        let own = cluster.map { Mirror(reflecting: $0.value).children.first?.label ?? "\($0.value)" }
        #expect(command.name == "\(cluster?.label ?? "").\(own ?? "")")
    }

    private static let proposal = Settlement.Proposal(
        parts: [1], facts: "x", agreements: atLeastOne(Agreement(id: 1, what: "x", who: "x", due: .mar(1))))
    private static let judgement = Judgement(examined: "x", sides: "x", judgment: .upheld, why: "x")
}
