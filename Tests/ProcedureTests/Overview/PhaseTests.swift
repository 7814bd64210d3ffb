import Procedure
import Testing

@Suite("Waar een klacht staat")
struct PhaseTests {
    @Test(
        arguments: [
            (.filed, .received), (.distributed, .proposed), (.accepted, .investigating),
            (.contacted, .investigating),
            (.noticed, .waitingForReaction), (.informed, .waitingForReaction), (.reacted, .investigating),
            (.concluded, .answering), (.readyToJudge, .answering), (.judged, .answering), (.closed, .closed),
        ] as [(Stage, Phase)])
    func `each stage has its phase`(_ stage: Stage, _ phase: Phase) {
        let given = given(stage)
        #expect(given.casefile.phase(on: given.today) == phase)
    }

    @Test func `waiting ends by itself on the day after the term`() {
        let informed = given(.informed).casefile
        #expect(informed.phase(on: "2026-04-03") == .waitingForReaction)
        #expect(informed.phase(on: "2026-04-04") == .investigating)
    }

    @Test func `a question that still has to be posted was not asked yet`() {
        let notice = Letter.sample(2, .notice, to: .respondent(1), route: .post)
        let written = given(.noticed, .did(.letters(.freeze(notice))))
        #expect(written.casefile.phase(on: written.today) == .investigating)
        #expect(written.casefile.waitsForReaction(on: written.today))
        let posted = written.and(.did(.letters(.send(2, .init(.posted, on: written.today)))))
        #expect(posted.casefile.phase(on: posted.today) == .waitingForReaction)
    }

    @Test func `a proposal waits for an answer, a posted ending for the post`() {
        let proposed = given(.contacted, .did(.settlement(.propose(World.proposal()))))
        #expect(proposed.casefile.phase(on: proposed.today) == .agreeing)
        let sending = given(.judged, of: World.byPost).and(
            .did(.closing(.end(with: Stage.endingLetters(route: .post))), on: "2026-04-07"))
        #expect(sending.casefile.phase(on: "2026-04-07") == .sending)
    }

    @Test func `a withdrawal asks for nothing but its letter`() {
        let stopped = given(.informed, .did(World.withdraw, by: .complainant))
        #expect(stopped.casefile.phase(on: stopped.today) == .stopping)
        #expect(
            stopped.casefile.actions(on: stopped.today).map(\.kind) == [
                .letterUnopened(1), .confirmWithdrawal,
            ])
    }

    @Test func `a case that was given back is received again`() {
        let back = given(.accepted, .did(.handling(.release(reason: "Verlof."))))
        #expect(back.casefile.phase(on: back.today) == .received)
    }

    @Test func `every phase is reached`() {
        let reached = Stage.allCases.map { stage in given(stage) }.map { $0.casefile.phase(on: $0.today) }
        #expect(Set(reached).union([.agreeing, .stopping, .sending]) == Set(Phase.allCases))
    }
}
