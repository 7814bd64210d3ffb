import Procedure
import Testing

@Suite("Art. 2, 4, 6 en 7 – korte verhalen")
struct ShortStoryTests {
    @Test(arguments: Ending.allCases)
    func `each ending from the filing to its letter, and the history makes it again`(_ ending: Ending) {
        let ended = ending.ended()
        #expect(
            ended.casefile.closing.stage
                == .closed(ending, letter: ending.letter.map { _ in 3 }, on: Ending.day))
        #expect(ended.casefile.registerFacts.ending == ending)
        #expect(
            ended.casefile.calendar.allSatisfy {
                [.agreementDue, .measureDue, .promiseNotKept, .erasureSoon].contains($0.moment)
            })
        #expect(Complaint(ended.history) == ended.complaint)
    }

    @Test func `a silent respondent: reminded on day 10, lapsed after day 14, late and still heard`() {
        let silent = given(
            .informed, .did(.reactions(.remind(1)), by: .clock, on: "2026-03-30"),
            .did(.reactions(.lapse(1)), by: .clock, on: "2026-04-04"))
        #expect(silent.casefile.reactions[1]?.stage == .lapsed)
        let late = silent.and(
            .did(.reactions(.react(1, "Sorry.", on: "2026-04-06", over: .telephone)), on: "2026-04-06"))
        #expect(late.casefile.reactions[1]?.answers.map(\.isLate) == [true])

        let ended = silent.and(
            .did(.investigation(.conclude)), .did(.outcome(.judge(1, World.judgement(.notUpheld)))),
            .did(.measures(.decideNone(reason: "Niets."))),
            .did(
                .closing(
                    .end(with: [
                        .sample(3, .outcome, carries: [.confirmation]),
                        .sample(4, .howItEnded, to: .respondent(1)),
                    ]))))
        #expect(ended.casefile.closing.ending == .judged)
        #expect(ended.casefile.overallJudgment == .notUpheld)
    }

    @Test func `solved, not solved after all, and then judged, under the old filing day`() {
        let judged = Ending.solved.ended().and(
            .did(.closing(.goOn("Hij belt niet.", .online)), by: .complainant, on: "2026-04-03"),
            .did(.investigation(.conclude)), .did(.outcome(.judge(1, World.judgement(.upheld)))),
            .did(.measures(.decideNone(reason: "Al geregeld."))),
            .did(
                .closing(
                    .end(with: [
                        .sample(5, .outcome, carries: [.confirmation, .overdue]),
                        .sample(6, .howItEnded, to: .respondent(1)),
                    ])), on: "2026-04-28"))
        #expect(judged.casefile.closing.stage == .closed(.judged, letter: 5, on: "2026-04-28"))
        #expect(!judged.casefile.isInTime(on: "2026-04-28"), "the clock never stopped")
        #expect(judged.casefile.registerFacts.daysToEnding == 43)
    }

    @Test func `the complainant dies: the next of kin get a letter, and a mistake can be taken back`() {
        let dead = given(.reacted, .did(.closing(.recordDeath(on: "2026-03-28"))))
        #expect(dead.casefile.endingOfParts == .endedByDeath)
        dead.when(
            .closing(
                .end(with: [
                    .sample(3, .afterDeath, route: .post), .sample(4, .howItEnded, to: .respondent(1)),
                ]))
        )
        .succeeds()
        let alive = dead.and(.did(.closing(.reconsider(1))))
        #expect(alive.casefile.endingOfParts == nil)
    }

    @Test func `withdrawn by telephone: read back, confirmed, called, and undone by word`() {
        let story = given(
            .contacted,
            .did(
                .withdrawal(
                    .withdraw(parts: nil, .doNotDare, after: .ownWish, World.spoken(on: "2026-03-19"))),
                by: .desk, on: "2026-03-20"),
            .did(.letters(.freeze(.sample(2, .recorded))), by: .clock), .did(World.confirmed()),
            .did(.withdrawal(.logCall(on: "2026-03-23", "Ze durft toch.")), on: "2026-03-23"),
            .did(.withdrawal(.undo(World.spoken(on: "2026-03-23"))), by: .noor))
        #expect(!story.casefile.withdrawal.stands)
        #expect(!story.casefile.closing.hasEnded)
        #expect(story.casefile.deadline.lastDay == "2026-04-27")
    }

    /// Noor's judgment is ready and her letter lies to be posted, when it turns out that she was there.
    @Test func `a handler who becomes involved halfway leaves what is out and nothing else`() {
        let before = given(.judged, of: World.byPost)
            .and(.did(.letters(.freeze(.sample(9, .progress, route: .post)))))
        let taken = before.and(.did(.handling(.note(.wasPresent, about: World.noor)), by: .desk))
        #expect(taken.casefile.handling.handler == nil)
        #expect(taken.casefile.relation(of: .noor) == .excluded)
        #expect(taken.casefile.dispositions.isEmpty, "the judgment of somebody who was involved is none")
        #expect(taken.casefile.letters.waiting.isEmpty)
        #expect(taken.casefile.letters.outOn(.receipt) == World.filedOn)
        #expect(taken.casefile.letters.outOn(.confirmation) == "2026-04-02")
        #expect(taken.casefile.letters.next == 10)

        taken.when(.handling(.assign(World.noor, from: World.list)), by: .desk)
            .refuses(.handling(.handlerWasInvolved(World.noor)))
        let anew = taken.and(
            .did(.handling(.assign(World.omar, from: World.list)), by: .desk),
            .did(.handling(.declareUninvolved), by: .omar),
            .did(.outcome(.judge(1, World.judgement(.notUpheld))), by: .omar),
            .did(.measures(.decideNone(reason: "Het is al geregeld.")), by: .omar),
            .did(
                .closing(
                    .end(with: [
                        .sample(10, .outcome, route: .post), .sample(11, .howItEnded, to: .respondent(1)),
                    ])), by: .omar, on: "2026-04-10"),
            .did(.letters(.send(10, .init(.posted, on: "2026-04-10"))), by: .omar))
        #expect(anew.casefile.closing.closedOn == "2026-04-10")
    }

    @Test func `an ending that was not out falls with its handler, one that was out stands`() {
        let ended = Ending.judged.ready(of: World.byPost)
            .and(.did(.closing(.end(with: Ending.judged.letters(of: World.byPost)))))
        let fallen = ended.and(.did(.handling(.note(.tookTheDecision, about: World.noor)), by: .omar))
        #expect(!fallen.casefile.closing.hasEnded)
        #expect(fallen.casefile.dispositions.isEmpty)

        let closed = given(.closed, .did(.handling(.note(.tookTheDecision, about: World.noor)), by: .omar))
        #expect(closed.casefile.closing.closedOn == "2026-04-07")
        #expect(closed.casefile.overallJudgment == .upheld)
        let successor = closed.and(
            .did(.handling(.assign(World.omar, from: World.list)), by: .desk),
            .did(.handling(.declareUninvolved), by: .omar))
        #expect(
            successor.casefile.handling.handler == World.omar, "somebody still keeps an eye on the promises")
    }

    @Test func `a note in the box is looked at for danger, registered and ended by the desk`() {
        let note = given(
            .filed, of: World.noteInTheBox, .did(.filing(.classify(1, as: .safety)), by: .desk),
            .did(.concerns(.raise(.danger, due: "2026-03-17", nil)), by: .desk),
            .did(.closing(.cannotAnswer(.noWay)), by: .desk), .did(.closing(.end(with: [])), by: .desk))
        #expect(note.casefile.closing.stage == .closed(.cannotBeAnswered, letter: nil, on: World.filedOn))
        #expect(note.casefile.concerns.open.count == 1)
    }

    @Test func `an agreement that was not kept is a new complaint that follows the old one`() {
        let broken = Ending.solved.ended()
            .and(.did(.settlement(.followUp(1, .broken(on: "2026-05-02", nil))), on: "2026-05-02"))
        broken.when(.closing(.goOn(nil, .online)), by: .complainant)
            .refuses(.closing(.tooLateToContinue(lastDay: "2026-04-03")))
        let new = World.jansen {
            $0.number = "2026-031"
            $0.receivedOn = "2026-05-03"
            $0.happened = .on("2026-05-02")
        }
        let linked = given(.did(.filing(.file(new)), by: .complainant, on: "2026-05-03"))
            .and(.did(.filing(.link(to: World.jansen.number)), by: .desk))
        #expect(linked.casefile.parts.related == ["2026-014"])
        #expect(linked.casefile.deadline.lastDay == "2026-06-14")
    }

    @Test func `mediation goes on beside the case, and its result is an addendum`() {
        let story = given(
            .reacted, .did(.referral(.disclose(.online)), by: .complainant),
            .did(.withdrawal(.withdraw(parts: nil, nil, after: .mediation, .online)), by: .complainant),
            .did(
                .closing(
                    .end(with: [
                        .sample(3, .withdrawalConfirmed), .sample(4, .howItEnded, to: .respondent(1)),
                    ]))),
            .did(.referral(.tell("Wij praten weer met elkaar.", as: .result)), by: .ali, on: "2026-05-20"),
            .did(.letters(.freeze(.sample(5, .addendum)))))
        #expect(story.casefile.closing.closedOn == "2026-03-30")
        #expect(story.casefile.referral.told.first?.addendum == 5)
        #expect(story.casefile.resultToTell == nil)
        #expect(story.casefile.letters.outOn(.addendum) == "2026-05-20")
    }
}
