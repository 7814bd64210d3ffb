import Procedure
import Testing

@Suite("Art. 4 en 7 – terugkomen")
struct ComingBackTests {
    private static let agreed = given(
        .contacted, .did(.settlement(.propose(World.proposal()))),
        .did(.settlement(.agree(to: 1, .online)), by: .complainant))

    @Test func `agreed, stopped and come back: there is something to agree on anew`() {
        let back = Self.agreed.and(
            .did(World.withdraw, by: .complainant), .did(.withdrawal(.undo(.online)), by: .complainant))
        #expect(!back.casefile.settlement.isAgreed)
        #expect(back.casefile.settlement.openAgreements.isEmpty)
        back.and(
            .did(.settlement(.propose(World.proposal()))),
            .did(.settlement(.agree(to: 2, .online)), by: .complainant)
        )
        .when(.closing(.end(with: [.sample(9, .settlement)]))).succeeds()
    }

    @Test func `while one point stays agreed on, the agreement stands`() {
        let both = World.threeParts.and(
            .did(.settlement(.propose(World.proposal(parts: [1, 3])))),
            .did(.settlement(.agree(to: 1, .online)), by: .complainant),
            .did(
                .withdrawal(.withdraw(parts: [3], nil, after: .ownWish, .online)), by: .complainant))
        #expect(both.casefile.settlement.isAgreed)
        let none = both.and(
            .did(
                .withdrawal(.withdraw(parts: [1], nil, after: .ownWish, .online)), by: .complainant))
        #expect(!none.casefile.settlement.isAgreed)
    }

    @Test func `after "first a talk" the same proposal can still be agreed to, until the end`() {
        let talk = Self.agreed.and(
            .did(.settlement(.askForTalk(nil, about: 1, .online)), by: .complainant))
        #expect(talk.casefile.proposalMayBeAnswered)
        #expect(talk.casefile.settlement.proposal != nil)
        let again = talk.and(.did(.settlement(.agree(to: 1, .online)), by: .complainant))
        #expect(again.casefile.settlement.isAgreed)
        let ended = again.and(.did(.closing(.end(with: [.sample(9, .settlement)]))))
        #expect(!ended.casefile.proposalMayBeAnswered)
    }

    @Test func `"this is not solved" counts for an end of two kinds, and only in its days`() {
        let mixed = World.threeParts.and(
            .did(.settlement(.propose(World.proposal(parts: [1])))),
            .did(.settlement(.agree(to: 1, .online)), by: .complainant),
            .did(.closing(.refuse(2, .age, why: "Te lang geleden."))),
            .did(.reactions(.name(World.respondentKim, parts: [3]))),
            .did(.reactions(.excuse(1, .gone, reason: "Weg."))),
            .did(.outcome(.judge(3, World.judgement(.noFinding)))),
            .did(.measures(.decideNone(reason: "Niets."))),
            .did(
                .closing(
                    .end(with: [.sample(9, .outcome, carries: [.settlement, .tooOld, .confirmation])]))))
        #expect(mixed.casefile.closing.ending == .judged)
        #expect(mixed.casefile.mayGoOn(on: "2026-04-01"))
        #expect(!mixed.casefile.mayGoOn(on: "2026-04-02"))
        #expect(mixed.casefile.mayComeBack)
    }

    @Test func `nobody comes back over a no of whom it is for`() {
        let refused = given(.contacted, of: World.onBehalf, .did(.mandate(.refuse(on: "2026-03-18"))))
        #expect(!refused.casefile.withdrawalMayBeUndone(on: "2026-03-18"))
        #expect(!refused.casefile.mayComeBack)
        let own = given(.contacted, .did(World.withdraw, by: .complainant))
        #expect(own.casefile.withdrawalMayBeUndone(on: "2026-03-18"))
    }
}
