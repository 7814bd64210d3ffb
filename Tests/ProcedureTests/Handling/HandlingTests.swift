import Procedure
import Testing

@Suite("Art. 2 – een behandelaar die er niet bij was")
struct HandlingTests {
    @Test(arguments: [World.noor, World.omar, World.els])
    func `the desk asks any manager who may, all of the first tier`(_ person: StaffID) {
        let attempt = given(.filed).when(
            .handling(.assign(person, from: World.list)), by: .desk, on: "2026-03-17")
        attempt.then(.handling(.assigned(person)))
        #expect(attempt.after.casefile.handling.proposed == person)
        #expect(attempt.after.casefile.handling.handler == nil)
    }

    @Test func `who says no to the question becomes the handler and acknowledges secrecy in the same act`() {
        let attempt = given(.distributed).when(.handling(.declareUninvolved), on: "2026-03-18")
        attempt.then(.handling(.secrecyAcknowledged(World.noor, nil)), .handling(.accepted(World.noor)))
        #expect(attempt.after.casefile.handling.handler == World.noor)
        #expect(attempt.after.casefile.handling.secrecy[World.noor] == "2026-03-18")
    }

    @Test func `who was there goes back to the desk, and the case stays closed to them`() {
        let attempt = given(.distributed).when(.handling(.declareInvolved))
        attempt.then(.handling(.declined(World.noor)))
        let casefile = attempt.after.casefile
        #expect(casefile.handling.stage == .undistributed)
        #expect(casefile.relation(of: .noor) == .excluded)
        attempt.after.when(.handling(.assign(World.noor, from: World.list)), by: .desk)
            .refuses(.handling(.handlerWasInvolved(World.noor)))
        attempt.after.when(.handling(.assign(World.omar, from: World.list)), by: .desk).succeeds()
    }

    @Test func `the desk may ask somebody else while there is no answer yet`() {
        let asked = given(.distributed, .did(.handling(.assign(World.omar, from: World.list)), by: .desk))
        #expect(asked.casefile.handling.proposed == World.omar)
        asked.when(.handling(.declareUninvolved)).refuses(.notYours)
    }

    @Test(
        arguments: [
            .isRespondent(1), .isWitness, .wasPresent, .tookTheDecision, .declaredRelation, .declaredInvolved,
            .mustNotRead, .isComplainedOf,
        ] as [Involvement.Fact])
    func `any one fact makes involved: no handling, and the case is taken away at once`(
        _ fact: Involvement.Fact
    ) {
        let attempt = given(.accepted).when(.handling(.note(fact, about: World.noor)), by: .desk)
        attempt.then(.handling(.noted(fact, about: World.noor)), .handling(.takenAway(World.noor)))
        #expect(attempt.after.casefile.handling.handler == nil)
        given(.filed, .did(.handling(.note(fact, about: World.noor)), by: .desk))
            .when(.handling(.assign(World.noor, from: World.list)), by: .desk)
            .refuses(.handling(.handlerWasInvolved(World.noor)))
    }

    @Test func `who was only asked loses the question too`() {
        let attempt = given(.distributed).when(.handling(.note(.isWitness, about: World.noor)), by: .desk)
        attempt.then(.handling(.noted(.isWitness, about: World.noor)), .handling(.takenAway(World.noor)))
        #expect(attempt.after.casefile.handling.stage == .undistributed)
    }

    @Test func `a fact about somebody else takes nothing away`() {
        given(.accepted).when(.handling(.note(.isWitness, about: World.omar)))
            .then(.handling(.noted(.isWitness, about: World.omar)))
    }

    @Test func `naming the handler as respondent takes the case away in the same decision`() {
        let who = Respondent.Who.employee(World.noor, name: "Noor")
        let named = Respondent(id: 1, who: who, parts: [1])
        given(.contacted).when(.reactions(.name(who, parts: [1]))).then(
            .reactions(.named(named)), .handling(.noted(.isRespondent(1), about: World.noor)),
            .handling(.takenAway(World.noor)))
    }

    @Test func `belonging to the organisation complained of involves nobody`() {
        let attempt = given(.contacted).when(
            .reactions(.name(.organisation(answeredBy: World.noor), parts: [1])))
        #expect(attempt.after.casefile.handling.handler == World.noor)
    }

    @Test func `unsent letters of an involved handler are destroyed, sent ones stand`() {
        let taken = given(
            .judged, of: World.byPost,
            .did(.letters(.freeze(.sample(9, .progress, route: .post)))),
            .did(.handling(.note(.wasPresent, about: World.noor)), by: .desk))
        #expect(taken.casefile.letters[9] == nil)
        #expect(taken.casefile.letters[1]?.out != nil && taken.casefile.letters[2]?.out != nil)
        #expect(taken.casefile.dispositions.isEmpty)
    }

    @Test func `the successor declares anew`() {
        let next = given(
            .contacted, .did(.handling(.note(.wasPresent, about: World.noor)), by: .desk),
            .did(.handling(.assign(World.omar, from: World.list)), by: .desk),
            .did(.handling(.declareUninvolved), by: .omar))
        #expect(next.casefile.handling.handler == World.omar)
        #expect(next.casefile.relation(of: .noor) == .excluded)
        next.when(.investigation(.conclude), by: .noor).refuses(.notYours)
    }

    @Test func `giving back leaves no fact behind: the same manager may be asked again`() {
        let back = given(.accepted, .did(.handling(.release(reason: "Lang verlof."))))
        #expect(back.casefile.handling.handler == nil)
        back.when(.handling(.assign(World.noor, from: World.list)), by: .desk).succeeds()
    }

    @Test func `giving back destroys what was not sent, just as becoming involved does`() {
        let back = given(
            .judged, of: World.byPost,
            .did(.letters(.freeze(.sample(9, .progress, route: .post)))),
            .did(.handling(.release(reason: "Lang verlof."))))
        #expect(back.casefile.letters[9] == nil && back.casefile.letters.isTaken(9))
        #expect(back.casefile.letters[1]?.out != nil && back.casefile.letters[2]?.out != nil)
        #expect(back.casefile.dispositions.isEmpty)
    }

    @Test(arguments: [
        Handling.Command.release(reason: "Lang verlof."), .note(.wasPresent, about: World.noor),
    ])
    func `whose notice was destroyed before it was brought is asked anew by the successor`(
        _ command: Handling.Command
    ) {
        let notice = Letter.sample(9, .notice, to: .respondent(1), route: .post)
        let left = given(
            .contacted, .did(.reactions(.name(World.respondentKim, parts: [1]))),
            .did(.reactions(.notify(1, .init(parts: [1], question: "Hoe ging het?")))),
            .did(.letters(.freeze(notice))), .did(.handling(command), by: command.leaver),
            .did(.handling(.assign(World.omar, from: World.list)), by: .desk),
            .did(.handling(.declareUninvolved), by: .omar))
        #expect(left.casefile.reactions[1]?.stage == .named)
        left.when(.reactions(.notify(1, .init(parts: [1], question: "Hoe ging het?"))), by: .omar).succeeds()
    }

    @Test func `anyone of us who reads acknowledges secrecy first, per person`() {
        let given = given(
            .accepted, .did(.handling(.acknowledgeSecrecy("Ik zwijg.")), by: .ali, on: "2026-03-19"))
        #expect(given.casefile.handling.secrecy == [World.noor: "2026-03-18", "ali": "2026-03-19"])
    }
}

extension Handling.Command {
    /// Who gives a case back, or notes that somebody was there.
    fileprivate var leaver: Actor {
        if case .release = self { .noor } else { .desk }
    }
}
