import Procedure

/// One sample of every command, with who may do it.
struct PerformerRow: Sendable {
    var command: Command
    var performers: Set<Performer>

    init(_ command: Command, _ performers: Performer...) {
        self.command = command
        self.performers = Set(performers)
    }
}

enum PerformerTable {
    static let spoken = World.spoken(on: "2026-03-20")

    static let all = opening + handling + reactions + talking + solving + ending + keeping

    static let opening: [PerformerRow] = [
        .init(.filing(.file(World.jansen)), .complainant, .intake, .anyStaff),
        .init(.filing(.split(into: [.init("A.", happened: .ongoing)])), .handler, .intake),
        .init(.filing(.date(1, .ongoing)), .handler, .intake),
        .init(.filing(.classify(1, as: .money)), .handler, .intake, .registerKeeper),
        .init(.filing(.attach("f", .complainant)), .complainant),
        .init(.filing(.attach("f", .received(on: "2026-03-20", over: .paper))), .handler, .intake),
        .init(.filing(.attach("f", .ours)), .handler, .intake),
        .init(.filing(.attach("f", .respondent(1))), .respondent(1), .handler),
        .init(.filing(.join(with: "2026-001", agreed: spoken)), .handler, .intake),
        .init(.filing(.join(with: "2026-001", agreed: .online))),
        .init(.filing(.link(to: "2026-001")), .handler, .intake, .clock),
        .init(.mandate(.verify(.signed(on: "2026-03-16"))), .handler, .intake),
        .init(.mandate(.refuse(on: "2026-03-16")), .handler, .intake),
        .init(.mandate(.revoke(.online)), .complainant), .init(.mandate(.revoke(spoken)), .handler, .intake),
        .init(.mandate(.continueInOwnName), .clock, .handler),
        .init(.mandate(.noteAge(12)), .handler, .intake),
        .init(.mandate(.noteLettersChosen), .handler, .intake),
        .init(
            .contacts(.log(.init(on: "2026-03-16", over: .web, reached: false))), .handler, .intake, .listed),
        .init(
            .contacts(.talkAboutSafety(on: "2026-03-16", nameMayBeGiven: true, note: nil)), .handler, .intake),
        .init(.contacts(.write("Dag.")), .complainant, .handler),
        .init(.contacts(.noteReading), .complainant, .handler),
        .init(.contacts(.decideOnPaper(from: "2026-04-01")), .handler, .intake),
        .init(.contacts(.answerAboutName(mayBeGiven: true, .online)), .complainant),
        .init(.contacts(.answerAboutName(mayBeGiven: true, spoken)), .handler, .intake),
        .init(.contacts(.changeReach(reach, .online)), .complainant),
        .init(.contacts(.changeReach(reach, spoken)), .handler, .intake),
        .init(.contacts(.confirmReach(.oldNumberCalled)), .handler, .intake),
        .init(.contacts(.confirmReach(.behindTheCode)), .complainant),
        .init(.contacts(.noteReturn), .clock),
        .init(.contacts(.replaceCode(.calledBack)), .handler, .intake),
    ]

    private static let reach = Contacts.Reach(contact: .code, needs: Needs())

    static let keeping: [PerformerRow] = [
        .init(.keeping(.request(.access, of: .complainant, nil, .online)), .complainant),
        .init(.keeping(.request(.correction, of: .respondent(1), "Anders.", spoken)), .handler),
        .init(.keeping(.request(.access, of: .respondent(1), nil, .online)), .respondent(1)),
        .init(.keeping(.request(.access, of: .other("Kim"), nil, .online))),
        .init(.keeping(.answer(1, "Gedaan.")), .handler),
        .init(.keeping(.askDay("2026-09-01", why: "Zo.")), .handler, .registerKeeper, .approver),
        .init(.keeping(.approveDay), .approver), .init(.keeping(.dropDay), .registerKeeper, .approver),
    ]

    static let handling: [PerformerRow] = [
        .init(.handling(.assign(World.noor, from: World.list)), .intake, .listed),
        .init(.handling(.declareUninvolved), .proposed), .init(.handling(.declareInvolved), .proposed),
        .init(.handling(.note(.isWitness, about: "y")), .handler, .intake, .listed, .clock),
        .init(.handling(.override(World.noor, reason: "Zo.", from: World.list)), .listed),
        .init(.handling(.release(reason: "Zo.")), .handler),
        .init(.handling(.takeOver(reason: "Zo.", from: World.list)), .intake, .listed, .clock),
        .init(.handling(.recheck(World.list)), .clock),
        .init(.handling(.appointOutsider("y", reason: "Zo.", from: World.list)), .intake, .listed),
        .init(.handling(.acknowledgeSecrecy("Ik zwijg.")), .anyStaff),
    ]

    static let reactions: [PerformerRow] = [
        .init(.reactions(.name(World.respondentJoost, parts: [1])), .handler, .intake, .listed),
        .init(.reactions(.unname(1)), .handler, .intake, .listed),
        .init(.reactions(.notify(1, .init(parts: [1]))), .handler),
        .init(.reactions(.inform(1, .opened)), .respondent(1)),
        .init(.reactions(.inform(1, .told(on: "2026-03-20"))), .handler),
        .init(.reactions(.react(1, "Nee.", on: "2026-03-20", over: .web)), .respondent(1), .handler),
        .init(.reactions(.remind(1)), .clock, .handler), .init(.reactions(.lapse(1)), .clock, .handler),
        .init(.reactions(.excuse(1, .gone, reason: "Weg.")), .handler),
        .init(.reactions(.hearAfterAll(1)), .handler), .init(.reactions(.noteCard(1)), .handler),
        .init(.reactions(.handOn(1, to: World.atPartner)), .respondent(1), .handler),
        .init(.reactions(.reach(1, .mail("kim@buurt.example"))), .handler),
        .init(.reactions(.noteReturn(1)), .clock),
        .init(.reactions(.acknowledgeSecrecy(1, "Ik zwijg.")), .respondent(1)),
    ]

    static let talking: [PerformerRow] = [
        .init(.investigation(.note(.init(.read, on: "2026-03-20", "Het rooster."))), .handler),
        .init(.investigation(.conclude), .handler),
        .init(
            .conversations(.arrange(on: "2026-03-25", .byTelephone, with: [.complainant], company: nil)),
            .handler),
        .init(.conversations(.hold(1, on: "2026-03-20", attended: [.complainant])), .handler),
        .init(.conversations(.cancel(1, reason: "Ziek.")), .handler),
        .init(.conversations(.shareMinutes(1, .init(words: "Zo.", to: [.complainant]))), .handler),
        .init(.conversations(.comment(1, from: .complainant, .correct, .online)), .complainant),
        .init(.conversations(.comment(1, from: .complainant, .correct, spoken)), .handler, .intake),
        .init(.conversations(.comment(1, from: .respondent(1), .correct, .online)), .respondent(1)),
        .init(.conversations(.comment(1, from: .respondent(1), .correct, spoken)), .handler),
        .init(.concerns(.raise(.danger, due: "2026-03-25", nil)), .handler, .intake, .listed, .clock),
        .init(.concerns(.settle(1, nil)), .handler, .intake, .listed),
    ]

    static let solving: [PerformerRow] = [
        .init(.settlement(.propose(World.proposal())), .handler),
        .init(.settlement(.agree(to: 1, .online)), .complainant),
        .init(.settlement(.agree(to: 1, spoken)), .handler, .intake),
        .init(.settlement(.askForTalk(nil, about: 1, .online)), .complainant),
        .init(.settlement(.askForTalk(nil, about: 1, spoken)), .handler, .intake),
        .init(.settlement(.followUp(1, .kept(on: "2026-03-20"))), .handler),
        .init(.referral(.disclose(.online)), .complainant),
        .init(.referral(.disclose(spoken)), .handler, .intake),
        .init(.referral(.tell("Het is opgelost.", as: .result)), .officer),
        .init(.referral(.letOfficerRead(.online)), .complainant),
        .init(.referral(.stopOfficerReading(.online)), .complainant),
        .init(.outcome(.judge(1, World.judgement(.upheld))), .handler),
        .init(.outcome(.reconsider(1)), .handler),
        .init(
            .measures(.decide(.apology, what: "Sorry.", owner: "Noor", account: nil, due: "2026-04-01")),
            .handler),
        .init(.measures(.decideNone(reason: "Zo.")), .handler),
        .init(.measures(.finish(1, on: "2026-03-20")), .handler, .owner(1)),
        .init(.measures(.drop(1, reason: "Zo.")), .handler),
        .init(.measures(.evaluate(1, "Goed.")), .handler),
    ]

    static let ending: [PerformerRow] = [
        .init(.withdrawal(.withdraw(parts: nil, nil, after: .ownWish, .online)), .complainant),
        .init(.withdrawal(.withdraw(parts: nil, nil, after: .ownWish, spoken)), .handler, .intake),
        .init(.withdrawal(.undo(.online)), .complainant),
        .init(.withdrawal(.undo(spoken)), .handler, .intake),
        .init(.withdrawal(.logCall(on: "2026-03-20", nil)), .handler, .intake),
        .init(.letters(.freeze(.sample(9, .receipt))), .clock, .intake),
        .init(.letters(.freeze(.sample(9, .newHandler))), .clock, .handler, .intake),
        .init(.letters(.freeze(.sample(9, .progress))), .clock, .handler),
        .init(.letters(.send(1, .init(.posted, on: "2026-03-20"))), .handler, .intake),
        .init(.letters(.takeBack(1)), .handler, .intake),
        .init(.letters(.destroy(1)), .handler),
        .init(.letters(.open(1)), .addressee(1), .clock),
        .init(.letters(.agreeLaterDay("2026-05-10", .online)), .complainant),
        .init(.letters(.agreeLaterDay("2026-05-10", spoken)), .handler, .intake),
        .init(.registration(.register(entry: "row-2")), .clock),
        .init(.closing(.refuse(1, .scope, why: "Zo.")), .handler),
        .init(.closing(.referOn([1], to: "De gemeente", agreed: spoken)), .handler),
        .init(.closing(.referOn([1], to: "De gemeente", agreed: .online))),
        .init(.closing(.setAside([1], why: "Zo.", agreed: spoken)), .handler),
        .init(.closing(.cannotAnswer(.noWay)), .handler, .intake),
        .init(.closing(.recordDeath(on: "2026-03-20")), .handler, .intake),
        .init(.closing(.reconsider(1)), .handler),
        .init(.closing(.end(with: Stage.endingLetters())), .handler),
        .init(.closing(.end(with: [])), .handler, .intake),
        .init(.closing(.goOn(nil, .online)), .complainant),
        .init(.closing(.goOn(nil, spoken)), .handler, .intake),
    ]
}
