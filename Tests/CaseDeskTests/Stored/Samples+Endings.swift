import Procedure

@testable import CaseDesk

extension StoredSample {
    static let endings = disposition + measures + withdrawal
    static let afterwards = letters + concerns + registration + closing + keeping

    private static let disposition: [StoredSample] = [
        made(.judged(judged(.upheld, apology: "Het spijt ons.")), after: "outcome.judge"),
        made(.judged(judged(.noFinding)), after: "outcome.judge"),
        made(.settled, after: "settlement.agree"),
        made(.withdrawn, after: "withdrawal.withdraw"),
        made(.notTakenUp(.age, why: "twee jaar geleden"), after: "closing.refuse"),
        made(.notTakenUp(.scope, why: "gaat over een ander"), after: "closing.refuse"),
        made(.notTakenUp(.policy("al beslist"), why: "zie brief"), after: "closing.refuse"),
        made(.referredOn(to: "de gemeente", agreed: .byTelephone), after: "closing.referOn"),
        made(.referredOn(to: "de gemeente", agreed: nil), after: "closing.referOn"),
        made(.notAComplaint(why: "een vraag", agreed: .byTelephone), after: "closing.setAside"),
        made(.notAComplaint(why: "een vraag", agreed: nil), after: "closing.setAside"),
        made(.cannotBeAnswered, after: "closing.cannotAnswer"),
        made(.endedByDeath(on: .mar(19)), after: "closing.recordDeath"),
        made(.endedByDeath(on: nil), after: "closing.recordDeath"),
        made(
            .endedByDeath(on: .mar(19), kin: NextOfKin(name: "Bo Jansen", address: "Brugstraat 2")),
            after: "closing.recordDeath"),
        made(.endedByDeath(on: .mar(19), kin: NextOfKin(name: "Bo Jansen")), after: "closing.recordDeath"),
        .init(.disposition(.undone(1)), after: "outcome.reconsider"),
    ]

    private static let measures: [StoredSample] = [
        .init(.measures(.decided(measure(account: .kas))), after: "measures.decide"),
        .init(.measures(.decided(measure(account: nil))), after: "measures.decide"),
        .init(.measures(.none(reason: "het ging goed")), after: "measures.decideNone"),
        .init(.measures(.done(1, on: .mar(30))), after: "measures.finish"),
        .init(.measures(.dropped(1, reason: "niet meer nodig")), after: "measures.drop"),
        .init(.measures(.evaluated(1, "werkt goed")), after: "measures.evaluate"),
    ]

    private static let withdrawal: [StoredSample] = [
        withdrawn(nil, after: .ownWish), withdrawn(.solved, after: .mediation),
        withdrawn(.doNotWantTo, after: .consultation), withdrawn(.doNotDare, after: .ownWish),
        withdrawn(.other("verhuisd"), after: .ownWish), withdrawn(.other(nil), after: .mandateRefused),
        .init(.withdrawal(.undone(.init(on: .mar(22)))), by: .complainant, after: "withdrawal.undo"),
        .init(.withdrawal(.withdrawn(nil, after: .ownWish, .byTelephone)), after: "withdrawal.withdraw"),
        .init(.withdrawal(.undone(.byTelephone)), after: "withdrawal.undo"),
        .init(.withdrawal(.called(on: .mar(22), "gaat goed")), after: "withdrawal.logCall"),
        .init(.withdrawal(.called(on: .mar(22), nil)), after: "withdrawal.logCall"),
    ]

    private static let letters: [StoredSample] = [
        .init(.letters(.frozen(Letter(id: 1, kind: .receipt, route: .code, digest: "9f86d081")))),
        .init(
            .letters(
                .frozen(
                    Letter(
                        id: 2, kind: .howItEnded, to: .respondent(1), route: .post, language: .english,
                        digest: "60303ae2", carries: [.tooOld, .confirmation]))),
            after: "closing.end"),
        .init(.letters(.sent(1, .init(.readable, on: .mar(16)))), after: "letters.freeze"),
        .init(.letters(.sent(2, .init(.readAloud, on: .mar(28)))), after: "letters.send"),
        .init(.letters(.delivered(1, on: .mar(17))), by: .complainant, after: "letters.open"),
        .init(.letters(.takenBack(2)), after: "letters.takeBack"),
        .init(.letters(.destroyed(2)), after: "letters.destroy"),
        .init(.letters(.laterDayAgreed(.mar(31), .online)), by: .complainant, after: "letters.agreeLaterDay"),
        .init(.letters(.laterDayAgreed(.mar(31), .byTelephone)), after: "letters.agreeLaterDay"),
        .init(
            .letters(
                .frozen(Letter(id: 3, kind: .overdue, route: .post, digest: "8f43", answerBy: .mar(31)))),
            after: "letters.freeze"),
    ]

    private static let concerns: [StoredSample] = [
        .init(
            .concerns(
                .raised(Concern(id: 1, kind: .dataBreach, due: .mar(21), words: "mail aan een ander")))),
        .init(.concerns(.raised(Concern(id: 2, kind: .danger, due: .mar(20)))), after: "concerns.raise"),
        .init(.concerns(.settled(1, "gemeld")), after: "concerns.settle"),
        .init(.concerns(.settled(2, nil)), after: "concerns.settle"),
    ]

    private static let keeping: [StoredSample] = [
        .init(
            .keeping(.requested(.objection, of: .complainant, "niet bewaren", .online)), by: .complainant,
            after: "keeping.request"),
        .init(
            .keeping(.requested(.access, of: .respondent(1), nil, .byTelephone)), after: "keeping.request"),
        .init(
            .keeping(.requested(.correction, of: .other("Kim"), "verkeerde dag", .byTelephone)),
            after: "keeping.request"),
        .init(.keeping(.answered(1, "verbeterd")), after: "keeping.answer"),
        .init(.keeping(.dayAsked(.mar(31), why: "rechtszaak")), after: "keeping.askDay"),
        .init(.keeping(.dayApproved(.mar(31))), after: "keeping.approveDay"),
        .init(.keeping(.dayDropped), after: "keeping.dropDay"),
    ]

    private static let registration: [StoredSample] = [
        .init(.registration(.registered(entry: "r-7f3a")), after: "registration.register")
    ]

    private static let closing: [StoredSample] = [
        .init(.closing(.ended(.judged, letter: 3)), after: "closing.end"),
        .init(.closing(.ended(.cannotBeAnswered, letter: nil)), after: "closing.end"),
        .init(.closing(.closed(on: .mar(28))), by: .desk, after: "letters.send"),
        .init(
            .closing(.reopened(.notSolved("weer geen tolk", .online))), by: .complainant,
            after: "closing.goOn"),
        .init(.closing(.reopened(.notSolved(nil, .byTelephone))), after: "closing.goOn"),
        .init(.closing(.reopened(.notSolved(nil, nil))), by: .complainant, after: "closing.goOn"),
        .init(.closing(.reopened(.withdrawalUndone)), by: .complainant, after: "withdrawal.undo"),
    ]

    private static func made(_ disposition: Disposition, after command: String) -> StoredSample {
        .init(.disposition(.made(1, disposition)), after: command)
    }

    private static func judged(_ judgment: Judgment, apology: Words? = nil) -> Judgement {
        Judgement(
            examined: "het dossier", sides: "u zegt, zij zegt", judgment: judgment, why: "omdat",
            apology: apology)
    }

    private static func measure(account: StaffID?) -> Measure {
        Measure(
            id: 1, kind: .wayOfWorking, what: "tolk bellen", owner: "Kim", account: account, due: .mar(31))
    }

    private static func withdrawn(_ reason: Withdrawal.Reason?, after cause: Withdrawal.Cause) -> StoredSample
    {
        .init(
            .withdrawal(.withdrawn(reason, after: cause, .init(on: .mar(20)))), by: .complainant,
            after: "withdrawal.withdraw")
    }
}
