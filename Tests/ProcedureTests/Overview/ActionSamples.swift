import Procedure
import Testing

/// A case that asks something, the day on which it does, and what makes it stop.
struct ActionSample: Sendable {
    var kind: Action.Kind
    var who: Action.Who
    var due: Day
    /// The day on which somebody looks.
    var today: Day
    var before: @Sendable () -> Given
    var done: [Step]

    init(
        _ kind: Action.Kind, _ who: Action.Who = .handler, due: Day, seen today: Day,
        in before: @escaping @Sendable () -> Given, until done: Step...
    ) {
        self.kind = kind
        self.who = who
        self.due = due
        self.today = today
        self.before = before
        self.done = done
    }
}

enum ActionSamples {
    static let all = arriving + talking + reacting + answering + withdrawing + letters + afterwards

    private static func call(_ day: Day) -> Step {
        .did(.contacts(.log(.init(on: day, over: .telephone, reached: true))), by: .desk, on: day)
    }

    static let arriving: [ActionSample] = [
        .init(
            .callAtOnce, .desk, due: "2026-03-16", seen: "2026-03-16",
            in: { given(.filed, of: World.jansen { $0.urgency = .cannotWait }) }, until: call("2026-03-16")),
        .init(
            .callAtOnce, .handler, due: "2026-03-16", seen: "2026-03-18",
            in: { given(.accepted, of: World.jansen { $0.urgency = .unsafe }) }, until: call("2026-03-18")),
        .init(
            .distribute, .desk, due: "2026-03-17", seen: "2026-03-16", in: { given(.filed) },
            until: .did(.handling(.assign(World.noor, from: World.list)), by: .desk)),
        .init(
            .sayWhetherInvolved, .proposed, due: "2026-03-18", seen: "2026-03-17",
            in: { given(.distributed) },
            until: .did(.handling(.declareUninvolved))),
        .init(
            .sayWhetherInvolved, .proposed, due: "2026-03-18", seen: "2026-03-17",
            in: { given(.distributed) },
            until: .did(.handling(.declareInvolved))),
    ]

    static let talking: [ActionSample] = [
        .init(
            .firstContact, .desk, due: "2026-03-18", seen: "2026-03-18", in: { given(.distributed) },
            until: call("2026-03-18")),
        .init(
            .firstContact, due: "2026-03-18", seen: "2026-03-18", in: { given(.accepted) },
            until: call("2026-03-18")),
        .init(
            .talkAboutSafety, due: "2026-03-18", seen: "2026-03-18",
            in: { given(.accepted, of: World.unnamed) },
            until: .did(.contacts(.talkAboutSafety(on: "2026-03-18", nameMayBeGiven: false, note: nil)))),
        .init(
            .verifyMandate, due: "2026-04-13", seen: "2026-03-18",
            in: { given(.accepted, of: World.onBehalf) },
            until: .did(.mandate(.verify(.signed(on: "2026-03-18"))))),
        .init(
            .askAge, due: "2026-03-18", seen: "2026-03-18",
            in: { given(.accepted, of: World.jansen { $0.behalf = .child(name: nil) }) },
            until: .did(.mandate(.noteAge(12)))),
        .init(
            .askLetters, due: "2026-03-18", seen: "2026-03-18",
            in: {
                given(
                    .accepted, of: World.jansen { $0.behalf = .child(name: nil) },
                    .did(.mandate(.noteAge(12))))
            }, until: .did(.mandate(.noteLettersChosen))),
        .init(
            .seeNews(.officerTold("Zij wil graag een gesprek.")), due: "2026-03-19", seen: "2026-03-18",
            in: {
                given(
                    .contacted, .did(.referral(.disclose(.online)), by: .complainant),
                    .did(.referral(.tell("Zij wil graag een gesprek.", as: .message)), by: .ali))
            }, until: .did(.contacts(.noteReading))),
        .init(
            .readMessage, due: "2026-03-19", seen: "2026-03-18",
            in: { given(.contacted, .did(.contacts(.write("Hoort u mij?")), by: .complainant)) },
            until: .did(.contacts(.noteReading))),
        .init(
            .writeOneLine, due: "2026-04-01", seen: "2026-04-01", in: { given(.contacted) },
            until: .did(.contacts(.write("Het loopt.")), on: "2026-04-01")),
        .init(
            .holdConversation(1), due: "2026-03-25", seen: "2026-03-18",
            in: {
                given(
                    .contacted,
                    .did(
                        .conversations(
                            .arrange(on: "2026-03-25", .byTelephone, with: [.complainant], company: nil))))
            }, until: .did(.conversations(.cancel(1, reason: "Ziek.")))),
        .init(
            .shareMinutes(1), due: "2026-03-25", seen: "2026-03-18",
            in: {
                given(
                    .contacted,
                    .did(
                        .conversations(
                            .arrange(on: "2026-03-18", .byTelephone, with: [.complainant], company: nil))),
                    .did(.conversations(.hold(1, on: "2026-03-18", attended: [.complainant]))))
            }, until: .did(.conversations(.shareMinutes(1, .init(words: "Zo.", to: [.complainant]))))),
    ]

    static let reacting: [ActionSample] = [
        .init(
            .nameRespondent, due: "2026-03-23", seen: "2026-03-18", in: { given(.contacted) },
            until: .did(.reactions(.name(World.respondentKim, parts: [1])))),
        .init(
            .askForReaction(1), due: "2026-03-23", seen: "2026-03-18",
            in: { given(.contacted, .did(.reactions(.name(World.respondentKim, parts: [1])))) },
            until: .did(.reactions(.notify(1, .init(parts: [1]))))),
        .init(
            .waitForOpening(1), due: "2026-03-24", seen: "2026-03-23", in: { given(.noticed) },
            until: .did(.reactions(.excuse(1, .gone, reason: "Weg.")))),
        .init(
            .callRespondent(1), due: "2026-03-24", seen: "2026-03-24", in: { given(.noticed) },
            until: .did(.reactions(.inform(1, .told(on: "2026-03-24"))), on: "2026-03-24")),
        .init(
            .waitForReaction(1), due: "2026-04-03", seen: "2026-04-03", in: { given(.informed) },
            until: .did(
                .reactions(.react(1, "Nee.", on: "2026-04-03", over: .web)), by: .kim, on: "2026-04-03")),
        .init(
            .lookWhoHasIt(1), due: "2026-03-24", seen: "2026-03-20",
            in: {
                given(
                    .contacted, .did(.reactions(.name(World.partner, parts: [1]))),
                    .did(.reactions(.reach(1, .mail("petra@noord.example")))),
                    .did(.reactions(.notify(1, .init(parts: [1])))),
                    .did(
                        .reactions(.handOn(1, to: World.atPartner, at: .mail("rik@noord.example"))),
                        by: .respondent(1), on: "2026-03-19"))
            }, until: .did(.reactions(.reach(1, .mail("rik.bos@noord.example"))), on: "2026-03-20")),
        .init(
            .lapseReaction(1), due: "2026-04-04", seen: "2026-04-04", in: { given(.informed) },
            until: .did(.reactions(.lapse(1)), by: .clock, on: "2026-04-04")),
    ]

    static let answering: [ActionSample] = [
        .init(
            .decideOnPaper, due: "2026-04-20", seen: "2026-04-03",
            in: {
                func tried(_ over: Channel) -> Step {
                    .did(
                        .contacts(.log(.init(on: "2026-04-03", over: over, reached: false))), on: "2026-04-03"
                    )
                }
                return given(
                    .readyToJudge, tried(.telephone), tried(.email),
                    .did(.contacts(.decideOnPaper(from: "2026-04-20"))))
            }, until: .did(.contacts(.write("Ik ben er weer.")), by: .complainant)),
        .init(
            .classify(1), due: "2026-04-24", seen: "2026-03-18",
            in: { given(.accepted, .did(.reactions(.name(World.respondentKim, parts: [1])))) },
            until: .did(.filing(.classify(1, as: .money)))),
        .init(
            .waitForAgreement, due: "2026-04-24", seen: "2026-03-18",
            in: { given(.contacted, .did(.settlement(.propose(World.proposal())))) },
            until: .did(.settlement(.agree(to: 1, .online)), by: .complainant)),
        .init(
            .talkAboutProposal, due: "2026-03-18", seen: "2026-03-18",
            in: {
                given(
                    .contacted, .did(.settlement(.propose(World.proposal()))),
                    .did(.settlement(.askForTalk("Liever iets anders.", about: 1, .online)), by: .complainant)
                )
            }, until: .did(.settlement(.propose(World.proposal())))),
        .init(
            .conclude, due: "2026-04-24", seen: "2026-03-30", in: { given(.reacted) },
            until: .did(.investigation(.conclude))),
        .init(
            .answer, due: "2026-04-24", seen: "2026-04-03", in: { given(.judged) },
            until: .did(.closing(.end(with: Stage.endingLetters())))),
        .init(
            .sendOverdueLetter, due: "2026-04-28", seen: "2026-04-28", in: { given(.judged) },
            until: .did(.letters(.freeze(.sample(9, .overdue))), on: "2026-04-28")),
    ]

    static let withdrawing: [ActionSample] = [
        .init(
            .confirmWithdrawal, due: "2026-04-24", seen: "2026-03-18", in: { withdrawn },
            until: .did(.closing(.end(with: [.sample(2, .withdrawalConfirmed)])))),
        .init(
            .confirmWithdrawal, due: "2026-04-24", seen: "2026-03-18", in: { withdrawn },
            until: .did(.withdrawal(.undo(.online)), by: .complainant)),
        .init(
            .callAfterWithdrawal, due: "2026-03-23", seen: "2026-03-18",
            in: { withdrawn.and(.did(.closing(.end(with: [.sample(2, .withdrawalConfirmed)])))) },
            until: .did(.withdrawal(.logCall(on: "2026-03-19", nil)), on: "2026-03-19")),
    ]

    static var withdrawn: Given {
        given(
            .contacted,
            .did(.withdrawal(.withdraw(parts: nil, nil, after: .ownWish, .online)), by: .complainant))
    }

    static let letters: [ActionSample] = [
        .init(
            .reachOtherwise, due: "2026-03-18", seen: "2026-03-17",
            in: { given(.contacted, .did(.contacts(.noteReturn), by: .clock, on: "2026-03-17")) },
            until: .did(
                .contacts(.log(.init(on: "2026-03-17", over: .telephone, reached: true))), on: "2026-03-17")),
        .init(
            .postLetter(1), .desk, due: "2026-03-17", seen: "2026-03-16",
            in: {
                given(
                    .did(.filing(.file(World.byPost)), by: .complainant, on: World.filedOn),
                    .did(.letters(.freeze(.sample(1, .receipt, route: .post))), by: .clock))
            }, until: .did(.letters(.send(1, .init(.posted, on: "2026-03-16"))), by: .desk)),
        .init(
            .letterUnopened(1), .desk, due: "2026-03-19", seen: "2026-03-19", in: { given(.distributed) },
            until: .did(.letters(.open(1)), by: .complainant, on: "2026-03-19")),
        .init(
            .letterUnopened(1), due: "2026-03-19", seen: "2026-03-19", in: { given(.contacted) },
            until: .did(.letters(.send(1, .init(.posted, on: "2026-03-19"))), on: "2026-03-19")),
        .init(
            .readLetterAloud(1), due: "2026-03-19", seen: "2026-03-19",
            in: { given(.contacted, of: World.jansen { $0.needs.readingIsHard = true }) },
            until: .did(.letters(.send(1, .init(.readAloud, on: "2026-03-19"))), on: "2026-03-19")),
    ]

    static let afterwards: [ActionSample] = [
        .init(
            .answerRequest(1), due: "2026-04-18", seen: "2026-03-18",
            in: {
                given(
                    .contacted,
                    .did(.keeping(.request(.access, of: .complainant, nil, .online)), by: .complainant))
            }, until: .did(.keeping(.answer(1, "Gegeven.")))),
        .init(
            .finishMeasure(1), due: "2026-06-01", seen: "2026-04-07",
            in: {
                given(
                    .judged,
                    .did(
                        .measures(
                            .decide(
                                .staffing, what: "Een invaller.", owner: "Noor", account: nil,
                                due: "2026-06-01")))
                )
                .and(.did(.closing(.end(with: Stage.endingLetters()))))
            }, until: .did(.measures(.finish(1, on: "2026-04-07")), on: "2026-04-07")),
        .init(
            .evaluateMeasure(1), due: "2026-05-11", seen: "2026-03-30", in: { MeasureTests.done },
            until: .did(.measures(.evaluate(1, "Het werkt.")))),
        .init(
            .checkAgreement(1), due: "2026-05-01", seen: "2026-03-18",
            in: {
                given(
                    .contacted, .did(.settlement(.propose(World.proposal()))),
                    .did(.settlement(.agree(to: 1, .online)), by: .complainant),
                    .did(.closing(.end(with: [.sample(2, .settlement)]))))
            }, until: .did(.settlement(.followUp(1, .kept(on: "2026-03-18"))))),
        .init(
            .concern(1), .desk, due: "2026-03-18", seen: "2026-03-16",
            in: { given(.filed, .did(.concerns(.raise(.dataBreach, due: "2026-03-18", nil)), by: .desk)) },
            until: .did(.concerns(.settle(1, nil)), by: .desk)),
    ]
}
