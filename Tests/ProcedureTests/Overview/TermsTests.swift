import Procedure
import Testing

@Suite("Art. 10 – een andere versie van de regeling")
struct TermsTests {
    /// A version in which everything takes twice as long, or is else.
    private static let other: ProcedureVersion = {
        var terms = Terms()
        terms.finish = 84
        terms.reaction = 28
        terms.maximumAge = 2
        terms.firstContactTarget = 4
        terms.firstContactPromise = 6
        terms.continuation = 30
        terms.overdueLetterFrom = 70
        terms.handlerSignals = [28, 56, 70, 80]
        terms.reactionReminders = [20, 28]
        terms.unopened = 5
        terms.notInformedSignal = 14
        terms.silence = 21
        terms.mandate = 56
        terms.retention = 5
        terms.refusalGrounds = [.age, .scope, .policy("herhaling")]
        return ProcedureVersion(name: "2026-1", effective: "2026-01-01", terms: terms)
    }()

    private static let filing = World.jansen { $0.procedure = other }

    @Test func `changes every deadline without code`() {
        let casefile = given(.informed, of: Self.filing).casefile
        #expect(casefile.deadline.lastDay == "2026-06-08")
        #expect(casefile.reactions[1]?.term?.lastDay == "2026-04-17")
        #expect(casefile.firstContactTarget == "2026-03-20")
        #expect(casefile.firstContactDeadline.lastDay == "2026-03-24")
        #expect(casefile.erasedOn(closedOn: "2026-04-07") == "2031-04-07")
    }

    @Test func `changes every signal`() {
        let signals = given(.informed, of: Self.filing).casefile.calendar
        let days = [
            Moment.day14, .day28, .day35, .day40, .day42, .reactionDay10, .reactionDay14, .reactionOver,
            .silent,
        ]
        .map { moment in signals.first { $0.moment == moment }?.on }
        #expect(
            days == [
                "2026-04-13", "2026-05-11", "2026-05-25", "2026-06-04", "2026-06-08", "2026-04-09",
                "2026-04-17",
                "2026-04-18", "2026-04-08",
            ])
        let noticed = given(.noticed, of: Self.filing).casefile
        #expect(noticed.calendar.contains(Signal(.notInformed, on: "2026-04-02", number: 1)))
        #expect(!noticed.actions(on: "2026-03-25").contains { $0.kind == .callRespondent(1) })
        #expect(noticed.actions(on: "2026-03-26").contains { $0.kind == .callRespondent(1) })
    }

    @Test func `changes what is refused`() {
        let old = World.jansen {
            $0.procedure = Self.other
            $0.happened = .on("2024-06-01")
        }
        given(.contacted, of: old).when(.closing(.refuse(1, .age, why: "Oud."))).refuses(
            .closing(.inTimeAfterAll(1)))
        let policy = Command.closing(.refuse(1, .policy("herhaling"), why: "Al eerder."))
        given(.contacted, of: Self.filing).when(policy).succeeds()
        given(.contacted).when(policy).refuses(.closing(.groundNotInThisVersion))
        given(.contacted, of: Self.filing).when(.letters(.freeze(.sample(9, .overdue))), on: "2026-05-24")
            .refuses(.letters(.overdueLetterTooEarly(from: "2026-05-25")))
        given(
            .accepted,
            of: World.jansen {
                $0.procedure = Self.other; $0.behalf = World.onBehalf.behalf
            }
        )
        .when(.mandate(.continueInOwnName), on: "2026-05-11")
        .refuses(.mandate(.termStillRuns(until: "2026-05-11")))
    }

    @Test func `a withdrawal can be undone as long as the version says`() {
        let withdraw = Step.did(
            .withdrawal(.withdraw(parts: nil, nil, after: .ownWish, .online)), by: .complainant)
        for (filing, last) in [(World.jansen, Day("2026-04-01")), (Self.filing, "2026-04-17")] {
            let ended = given(
                .contacted, of: filing, withdraw,
                .did(.closing(.end(with: [.sample(2, .withdrawalConfirmed)]))))
            #expect(ended.casefile.continuationLimit?.lastDay == last)
            ended.when(.withdrawal(.undo(.online)), by: .complainant, on: last).succeeds()
            ended.when(.withdrawal(.undo(.online)), by: .complainant, on: last + 1)
                .refuses(.withdrawal(.tooLateToUndo(lastDay: last)))
        }
    }

    @Test func `the regulation of Groningen is the version without changes`() {
        let terms = Terms()
        #expect([terms.finish, terms.reaction, terms.maximumAge, terms.continuation] == [42, 14, 1, 14])
        #expect([terms.firstContactTarget, terms.firstContactPromise, terms.unopened] == [2, 3, 3])
        #expect(
            [terms.overdueLetterFrom, terms.notInformedSignal, terms.silence, terms.mandate] == [
                35, 7, 14, 28,
            ])
        #expect(terms.handlerSignals == [14, 28, 35, 40] && terms.reactionReminders == [10, 14])
        #expect(terms.retention == 2 && terms.refusalGrounds == [.age, .scope])
    }
}
