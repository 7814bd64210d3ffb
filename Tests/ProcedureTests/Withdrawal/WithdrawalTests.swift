import Procedure
import Testing

@Suite("Art. 7 – intrekken")
struct WithdrawalTests {
    static let withdrawn = given(.contacted, .did(World.withdraw, by: .complainant, on: "2026-03-19"))
    /// The letter is out on 20 March: undoing is possible up to and with 3 April.
    static let closed = withdrawn.and(.did(World.confirmed(), on: "2026-03-20"))

    @Test(arguments: [
        Withdrawal.Refusal.alreadyWithdrawn, .notWithdrawn, .partAlreadyDecided(1), .inTheFuture,
        .beforeFiling,
        .tooLateToUndo(lastDay: "2026-04-03"),
    ])
    func `every refusal of this cluster is provoked`(_ refusal: Withdrawal.Refusal) {
        provoke(refusal).refuses(.withdrawal(refusal))
    }

    private func provoke(_ refusal: Withdrawal.Refusal) -> Attempt {
        let undo = Command.withdrawal(.undo(.online))
        switch refusal {
        case .alreadyWithdrawn: return Self.withdrawn.when(World.withdraw, by: .complainant)
        case .notWithdrawn: return given(.contacted).when(undo, by: .complainant)
        case .partAlreadyDecided:
            let dead = given(.contacted, .did(.closing(.recordDeath(on: "2026-03-18"))))
            let part = Withdrawal.Command.withdraw(parts: [1], nil, after: .ownWish, .online)
            return dead.when(.withdrawal(part), by: .complainant)
        case .inTheFuture: return Self.withdrawn.when(.withdrawal(.logCall(on: "2026-03-20", nil)))
        case .beforeFiling:
            let early = World.spoken(on: "2026-03-15")
            return given(.contacted).when(.withdrawal(.withdraw(parts: nil, nil, after: .ownWish, early)))
        case .tooLateToUndo: return Self.closed.when(undo, by: .complainant, on: "2026-04-04")
        }
    }

    @Test(arguments: Stage.allCases.filter { $0 != .closed })
    func `at any time, without a reason`(_ stage: Stage) {
        let given = given(stage)
        given.when(World.withdraw, by: .complainant).then(
            .withdrawal(.withdrawn(nil, after: .ownWish, .init(on: given.today))),
            .disposition(.made(1, .withdrawn))
        )
    }

    @Test func `after the end there is nothing left to withdraw`() {
        given(.closed).when(World.withdraw, by: .complainant).refuses(.closing(.alreadyEnded))
    }

    static let reasons: [Withdrawal.Reason?] = [nil, .solved, .doNotWantTo, .doNotDare, .other("Te zwaar.")]

    @Test(arguments: Withdrawal.Cause.allCases, reasons)
    func `a reason and what went before are kept and change nothing`(
        _ cause: Withdrawal.Cause, _ reason: Withdrawal.Reason?
    ) {
        let withdrawn = given(
            .contacted,
            .did(.withdrawal(.withdraw(parts: nil, reason, after: cause, .online)), by: .complainant))
        #expect(withdrawn.casefile.withdrawal.reason == reason)
        #expect(withdrawn.casefile.withdrawal.after == cause)
        #expect(withdrawn.casefile.endingLetters == [.withdrawalConfirmed])
        #expect(withdrawn.casefile.deadline == World.jansen.deadline)
    }

    @Test(arguments: [Actor.noor, .desk, .kim, .ali, .omar, .fatma, .clock])
    func `nobody withdraws for the complainant on the site`(_ actor: Actor) {
        given(.noticed).when(World.withdraw, by: actor).refuses(.notYours)
    }

    @Test(arguments: [Actor.noor, .desk])
    func `what was said counts on its own day, once it was read back`(_ actor: Actor) {
        func said(_ day: Day, readBack: Bool = true) -> Command {
            .withdrawal(
                .withdraw(parts: nil, .solved, after: .ownWish, World.spoken(on: day, readBack: readBack)))
        }
        let contacted = given(.contacted)
        contacted.when(said("2026-03-17"), by: actor).then(
            .withdrawal(
                .withdrawn(
                    .solved, after: .ownWish, World.spoken(on: "2026-03-17").declared(today: "2026-03-18"))),
            .disposition(.made(1, .withdrawn)))
        contacted.when(said("2026-03-18", readBack: false), by: actor).refuses(.notReadBack)
        contacted.when(said("2026-03-19"), by: actor).refuses(.declaredInTheFuture)
    }

    @Test func `a part can be withdrawn, and later another, and then the rest`() {
        func withdraw(_ part: Part.ID) -> Command {
            .withdrawal(.withdraw(parts: [part], nil, after: .ownWish, .online))
        }
        let one = World.threeParts.and(.did(withdraw(2), by: .complainant))
        #expect(one.casefile.dispositions == [2: .withdrawn])
        one.when(withdraw(2), by: .complainant).refuses(.withdrawal(.alreadyWithdrawn))
        let two = one.and(.did(withdraw(1), by: .complainant))
        #expect(two.casefile.dispositions == [1: .withdrawn, 2: .withdrawn])
        #expect(two.casefile.endingOfParts == nil)
        let all = two.and(.did(World.withdraw, by: .complainant))
        #expect(all.casefile.endingOfParts == .withdrawn)
        #expect(all.casefile.isWithdrawn && !two.casefile.isWithdrawn)
        one.when(withdraw(9), by: .complainant).refuses(.filing(.unknownPart(9)))
    }

    @Test(arguments: [Ending.judged, .solved, .referredOn, .notAComplaint, .notTakenUp])
    func `what is decided and not out can be withdrawn, and is confirmed as a withdrawal`(_ ending: Ending) {
        let withdrawn = ending.ready().and(.did(World.withdraw, by: .complainant))
        #expect(withdrawn.casefile.endingLetters == [.withdrawalConfirmed])
    }

    @Test(arguments: [Declaration.online, World.spoken(on: "2026-03-17")])
    func `who filed for another stops it before the mandate and after it, and comes back`(_ how: Declaration)
    {
        let withdraw = Command.withdrawal(.withdraw(parts: nil, nil, after: .ownWish, how))
        let actor: Actor = how == .online ? .complainant : .desk
        let pending = given(.filed, of: World.onBehalf)
        let verified = pending.and(
            .did(.mandate(.verify(.signed(on: "2026-03-17"))), by: .desk, on: "2026-03-17"))
        for filed in [pending, verified] {
            let stopped = filed.when(withdraw, by: actor, on: "2026-03-17").succeeds()
            stopped.when(.withdrawal(.undo(how)), by: actor).succeeds()
        }
    }

    @Test func `the represented person's no cannot be undone by who filed`() {
        let refused = given(
            .filed, of: World.onBehalf, .did(.mandate(.refuse(on: "2026-03-17")), by: .desk, on: "2026-03-17")
        )
        #expect(refused.casefile.withdrawal.after == .mandateRefused)
        refused.when(.withdrawal(.undo(.online)), by: .complainant).refuses(.mandate(.personRefused))
    }

    @Test func `only the manager's letter ends it`() {
        #expect(!Self.withdrawn.casefile.closing.hasEnded)
        Self.withdrawn.when(.closing(.end(with: []))).refuses(.closing(.letterMissing(.withdrawalConfirmed)))
        Self.withdrawn.when(World.confirmed(), by: .desk).refuses(.notYours)
        #expect(Self.closed.casefile.closing.stage == .closed(.withdrawn, letter: 3, on: "2026-03-20"))
    }

    /// The letter was out on Friday 20 March; fourteen days later is Friday 3 April.
    @Test(arguments: [
        ("2026-03-20" as Day, true), ("2026-04-03", true), ("2026-04-04", false), ("2026-06-01", false),
    ])
    func `it can be undone until fourteen days after the letter was out`(_ day: Day, _ may: Bool) {
        let attempt = Self.closed.when(.withdrawal(.undo(.online)), by: .complainant, on: day)
        guard may else { return attempt.refuses(.withdrawal(.tooLateToUndo(lastDay: "2026-04-03"))) }
        attempt.then(
            .withdrawal(.undone(.init(on: day))), .disposition(.undone(1)),
            .closing(.reopened(.withdrawalUndone)))
    }

    @Test func `what was said on the last day may be written down later`() {
        Self.closed.when(.withdrawal(.undo(World.spoken(on: "2026-04-03"))), by: .noor, on: "2026-04-07")
            .succeeds()
    }

    @Test func `the fourteen days run from the day of posting, not of writing`() {
        let posted = given(
            .contacted, of: World.byPost, .did(World.withdraw, by: .complainant),
            .did(World.confirmed(route: .post), on: "2026-03-20"),
            .did(.letters(.send(3, .init(.posted, on: "2026-03-25"))), on: "2026-03-25"))
        #expect(posted.casefile.continuationLimit?.lastDay == "2026-04-08")
        posted.when(.withdrawal(.undo(.online)), by: .complainant, on: "2026-04-08").succeeds()
        posted.when(.withdrawal(.undo(.online)), by: .complainant, on: "2026-04-09")
            .refuses(.withdrawal(.tooLateToUndo(lastDay: "2026-04-08")))
    }

    @Test func `while the letter is not out it can always be undone, and that letter never goes`() {
        let waiting = given(
            .contacted, of: World.byPost, .did(World.withdraw, by: .complainant),
            .did(World.confirmed(route: .post)))
        #expect(waiting.casefile.continuationLimit == nil)
        let undone = waiting.and(.did(.withdrawal(.undo(.online)), by: .complainant, on: "2026-05-20"))
        #expect(undone.casefile.letters.waiting.isEmpty)
        undone.when(.letters(.send(3, .init(.posted, on: "2026-05-20")))).refuses(.letters(.unknownLetter(3)))
        undone.when(.letters(.freeze(.sample(3, .progress, route: .post)))).refuses(.letters(.numberTaken(3)))
    }

    @Test func `undoing keeps the filing day, subtracts nothing and asks anew whether it is in time`() {
        let back = Self.closed.and(.did(.withdrawal(.undo(.online)), by: .complainant, on: "2026-04-03"))
        #expect(back.casefile.filing.receivedOn == World.filedOn)
        #expect(back.casefile.deadline.lastDay == "2026-04-27")
        #expect(!back.casefile.closing.hasEnded)
        #expect(back.casefile.closing.continuedOn == ["2026-04-03"])
        #expect(Self.closed.casefile.isInTime(on: "2027-01-01"))
        #expect(back.casefile.isInTime(on: "2026-04-27"))
        #expect(!back.casefile.isInTime(on: "2026-04-28"))
        #expect(!back.casefile.withdrawal.stands)
    }

    @Test func `a withdrawal that is undone leaves a settlement beside it in force`() {
        let mixed = World.threeParts.and(
            .did(.settlement(.propose(World.proposal(parts: [1])))),
            .did(.settlement(.agree(to: 1, .online)), by: .complainant),
            .did(World.withdraw, by: .complainant))
        #expect(mixed.casefile.endingOfParts == .withdrawn, "not out yet: all of it can be withdrawn")
        let parts = World.threeParts.and(
            .did(.settlement(.propose(World.proposal(parts: [1])))),
            .did(.settlement(.agree(to: 1, .online)), by: .complainant),
            .did(.withdrawal(.withdraw(parts: [2, 3], nil, after: .ownWish, .online)), by: .complainant),
            .did(.closing(.end(with: [.sample(3, .settlement, carries: [.withdrawalConfirmed])]))),
            .did(.withdrawal(.undo(.online)), by: .complainant))
        #expect(parts.casefile.dispositions == [1: .settled])
        #expect(parts.casefile.settlement.openAgreements == [World.agreement])
    }

    @Test func `a call follows, and is asked for until it was made`() {
        #expect(Self.closed.casefile.actions(on: "2026-03-23").contains { $0.kind == .callAfterWithdrawal })
        let called = Self.closed.and(
            .did(.withdrawal(.logCall(on: "2026-03-23", "Ze wil dit echt.")), on: "2026-03-24"))
        #expect(called.casefile.withdrawal.calledOn == "2026-03-23")
        #expect(!called.casefile.actions(on: "2026-03-24").contains { $0.kind == .callAfterWithdrawal })
        given(.contacted).when(.withdrawal(.logCall(on: "2026-03-18", nil))).refuses(
            .withdrawal(.notWithdrawn))
    }
}
