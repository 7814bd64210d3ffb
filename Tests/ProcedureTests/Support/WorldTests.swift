import Procedure
import Testing

@Suite("De wereld van de tests")
struct WorldTests {
    @Test(arguments: Stage.allCases)
    func `every stage is reached without a refusal, by code and by post`(_ stage: Stage) {
        for filing in [World.jansen, World.byPost] {
            let given = given(stage, of: filing)
            #expect(Complaint(given.history) == given.complaint)
        }
    }

    @Test func `the last stage is a closed case`() {
        #expect(given(.closed).casefile.closing.closedOn == "2026-04-07")
        #expect(given(.closed, of: World.byPost).casefile.closing.closedOn == "2026-04-07")
    }
}
