import Procedure
import Testing

@Suite("Art. 3 – onderzoek")
struct InvestigationTests {
    private func step(on day: Day) -> Investigation.Step { .init(.read, on: day, "Het rooster.") }

    @Test(arguments: [
        Investigation.Refusal.inTheFuture, .beforeFiling, .alreadyConcluded, .termStillRuns,
    ])
    func `every refusal of this cluster is provoked`(_ refusal: Investigation.Refusal) {
        provoke(refusal).refuses(.investigation(refusal))
    }

    private func provoke(_ refusal: Investigation.Refusal) -> Attempt {
        switch refusal {
        case .inTheFuture: given(.accepted).when(.investigation(.note(step(on: "2026-03-19"))))
        case .beforeFiling: given(.accepted).when(.investigation(.note(step(on: "2026-03-15"))))
        case .alreadyConcluded: given(.concluded).when(.investigation(.conclude))
        case .termStillRuns: given(.informed).when(.investigation(.conclude))
        }
    }

    @Test(arguments: Investigation.Step.Kind.allCases)
    func `what was done to find out is logged with its own day`(_ kind: Investigation.Step.Kind) {
        let step = Investigation.Step(kind, on: "2026-03-17", "Gevraagd en gelezen.")
        let noted = given(.accepted, .did(.investigation(.note(step))))
        #expect(noted.casefile.investigation.steps == [step])
    }

    /// Informed on 20 March: the two weeks end at 24:00 of 3 April.
    @Test(arguments: [("2026-04-03" as Day, false), ("2026-04-04", true)])
    func `a silent respondent holds the conclusion until their last day and no day longer`(
        _ day: Day, _ may: Bool
    ) {
        let attempt = given(.informed).when(.investigation(.conclude), on: day)
        if may {
            attempt.then(.investigation(.concluded))
        } else {
            attempt.refuses(.investigation(.termStillRuns))
        }
    }

    @Test func `a reaction ends the wait`() {
        given(.reacted).when(.investigation(.conclude)).then(.investigation(.concluded))
    }

    @Test func `more can be found after the conclusion`() {
        given(.concluded).when(.investigation(.note(step(on: "2026-04-02")))).succeeds()
    }

    @Test(arguments: [Actor.omar, .desk, .ali, .iris, .sam, .lotte, .kim, .complainant, .clock])
    func `only the handler investigates`(_ actor: Actor) {
        given(.reacted).when(.investigation(.conclude), by: actor).refuses(.notYours)
    }
}
