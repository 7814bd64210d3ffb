import Procedure
import Testing

@Suite("Art. 5 – de klachtenfunctionaris, gezien vanuit de klacht")
struct ReferralTests {
    static let disclosed = given(.contacted, .did(.referral(.disclose(.online)), by: .complainant))
    static let reads = disclosed.and(.did(.referral(.letOfficerRead(.online)), by: .complainant))

    @Test(arguments: [
        Referral.Refusal.alreadyDisclosed, .notDisclosed, .officerReadsAlready, .officerDoesNotRead,
    ])
    func `every refusal of this cluster is provoked`(_ refusal: Referral.Refusal) {
        provoke(refusal).refuses(.referral(refusal))
    }

    private func provoke(_ refusal: Referral.Refusal) -> Attempt {
        switch refusal {
        case .alreadyDisclosed: Self.disclosed.when(.referral(.disclose(.online)), by: .complainant)
        case .notDisclosed: given(.contacted).when(.referral(.tell("Wij praten.")), by: .ali)
        case .officerReadsAlready: Self.reads.when(.referral(.letOfficerRead(.online)), by: .complainant)
        case .officerDoesNotRead:
            Self.disclosed.when(.referral(.stopOfficerReading(.online)), by: .complainant)
        }
    }

    @Test(arguments: Stage.allCases)
    func `at any moment, also after the end, by the complainant's own act`(_ stage: Stage) {
        let given = given(stage)
        given.when(.referral(.disclose(.online)), by: .complainant).then(
            .referral(.disclosed(.init(on: given.today))))
        given.when(.referral(.disclose(.online)), by: .ali).refuses(.notYours)
    }

    @Test func `the officer reads the case only as long as the complainant lets them`() {
        #expect(Self.disclosed.casefile.relation(of: .ali) == .officer(mayRead: false))
        #expect(Self.reads.casefile.relation(of: .ali) == .officer(mayRead: true))
        let stopped = Self.reads.and(.did(.referral(.stopOfficerReading(.online)), by: .complainant))
        #expect(stopped.casefile.relation(of: .ali) == .officer(mayRead: false))
    }

    @Test(arguments: [Actor.noor, .desk, .complainant, .kim, .omar, .clock])
    func `nobody but the officer passes on what came out of the room`(_ actor: Actor) {
        Self.disclosed.when(.referral(.tell("Wij praten.")), by: actor).refuses(.notYours)
    }

    @Test func `what is told before the end is a line, after the end a result`() {
        let told = Self.disclosed.and(.did(.referral(.tell("Wij praten nog.")), by: .ali))
        #expect(told.casefile.referral.told.map(\.words) == ["Wij praten nog."])
        #expect(told.casefile.referral.resultAfterwards == nil)
        let after = given(
            .closed, .did(.referral(.disclose(.online)), by: .complainant),
            .did(.referral(.tell("Het vertrouwen is terug.")), by: .ali, on: "2026-06-01"))
        #expect(after.casefile.referral.resultAfterwards == "Het vertrouwen is terug.")
        after.when(.letters(.freeze(.sample(9, .addendum)))).succeeds()
    }

    @Test(arguments: CommandSamples.all)
    func `the officer touches no term, no judgment and no ending`(_ sample: CommandSamples.Sample) {
        guard case .success(let events) = Self.reads.when(sample.command, by: .ali, on: "2026-03-25").result
        else { return }
        for event in events {
            switch event {
            case .referral(.told), .handling(.secrecyAcknowledged): break
            default: Issue.record("the officer may not cause \(event)")
            }
        }
        let after = Self.reads.when(sample.command, by: .ali, on: "2026-03-25").after.casefile
        #expect(after.deadline == Self.reads.casefile.deadline)
        #expect(after.closing == Self.reads.casefile.closing)
        #expect(after.dispositions == Self.reads.casefile.dispositions)
    }
}
