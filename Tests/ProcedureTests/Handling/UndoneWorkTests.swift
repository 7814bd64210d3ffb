import Procedure
import Testing

@Suite("Art. 2 – het werk van wie er toch bij was")
struct UndoneWorkTests {
    private static let involved = Step.did(.handling(.note(.isWitness, about: World.noor)), by: .desk)
    private static let measure = Step.did(
        .measures(.decide(.staffing, what: "Een invaller.", owner: "Noor", account: nil, due: "2026-06-01")))

    @Test func `a proposal without an answer goes`() {
        let gone = given(.contacted, .did(.settlement(.propose(World.proposal()))), Self.involved)
        #expect(gone.casefile.settlement.proposal == nil)
        gone.when(.settlement(.agree(to: 1, .online)), by: .complainant)
            .refuses(.settlement(.nothingProposed))
    }

    @Test func `what was agreed on together stands`() {
        let agreed = given(
            .contacted, .did(.settlement(.propose(World.proposal()))),
            .did(.settlement(.agree(to: 1, .online)), by: .complainant), Self.involved)
        #expect(agreed.casefile.settlement.isAgreed)
        #expect(agreed.casefile.dispositions[1] == .settled)
    }

    @Test func `the investigation, a judgment and measures that nobody heard of are done anew`() {
        let judged = given(.judged, Self.measure)
        let gone = judged.and(Self.involved)
        #expect(gone.casefile.investigation.concludedOn == nil)
        #expect(gone.casefile.dispositions.isEmpty)
        #expect(!gone.casefile.measures.areDecided)
        // A number is never used again.
        #expect(gone.casefile.measures.next == 2)
    }

    @Test func `what was out when it closed stands`() {
        let closed = given(.judged, Self.measure).and(
            .did(.closing(.end(with: Stage.endingLetters()))), Self.involved)
        #expect(closed.casefile.measures.areDecided)
        #expect(closed.casefile.dispositions[1] != nil)
    }

    @Test func `a case that was only given back keeps its work`() {
        let released = given(
            .contacted, .did(.settlement(.propose(World.proposal()))),
            .did(.handling(.release(reason: "Verlof."))))
        #expect(released.casefile.settlement.proposal != nil)
    }
}
