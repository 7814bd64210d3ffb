import Procedure
import Testing

@Suite("Art. 5 – de klachtenfunctionaris, gezien vanuit de klacht")
struct ReferralTests {
    static let disclosed = given(.contacted, .did(.referral(.disclose(.online)), by: .complainant))
    static let afterTheEnd = given(.closed, .did(.referral(.disclose(.online)), by: .complainant))
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
        case .notDisclosed: given(.contacted).when(.referral(.tell("Wij praten.", as: .message)), by: .ali)
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
        Self.disclosed.when(.referral(.tell("Wij praten.", as: .message)), by: actor).refuses(.notYours)
    }

    @Test func `before the end every text is a line in the case`() {
        let told = Self.disclosed.and(.did(.referral(.tell("Wij praten nog.", as: .result)), by: .ali))
        #expect(told.casefile.referral.told.map(\.words) == ["Wij praten nog."])
        #expect(told.casefile.referral.told.map(\.kind) == [.result])
        #expect(told.casefile.resultToTell == nil)
        told.when(.letters(.freeze(.sample(9, .addendum)))).refuses(.letters(.nothingToAdd))
    }

    @Test(arguments: Mediation.Consent.Kind.allCases)
    func `after the end only a result makes an addendum`(_ kind: Mediation.Consent.Kind) {
        let after = Self.afterTheEnd.and(
            .did(.referral(.tell("Het vertrouwen is terug.", as: kind)), by: .ali, on: "2026-06-01"))
        let attempt = after.when(.letters(.freeze(.sample(9, .addendum))))
        guard kind == .result else { return attempt.refuses(.letters(.nothingToAdd)) }
        #expect(after.casefile.resultToTell == "Het vertrouwen is terug.")
        attempt.succeeds()
    }

    @Test func `each result makes one addendum, in the order in which they came`() {
        let two = Self.afterTheEnd.and(
            .did(.referral(.tell("Er is vertrouwen.", as: .result)), by: .ali, on: "2026-06-01"),
            .did(.referral(.tell("Zij helpt weer.", as: .result)), by: .ali, on: "2026-06-02"))
        #expect(two.casefile.resultToTell == "Er is vertrouwen.")
        let one = two.and(.did(.letters(.freeze(.sample(9, .addendum)))))
        #expect(one.casefile.resultToTell == "Zij helpt weer.")
        let none = one.and(.did(.letters(.freeze(.sample(10, .addendum)))))
        #expect(none.casefile.referral.told.map(\.addendum) == [9, 10])
        none.when(.letters(.freeze(.sample(11, .addendum)))).refuses(.letters(.nothingToAdd))
    }

    @Test func `a result between the end and its letter makes an addendum once that letter is out`() {
        let ended = given(.judged, of: World.byPost).and(
            .did(.referral(.disclose(.online)), by: .complainant),
            .did(.closing(.end(with: Stage.endingLetters(route: .post))), on: "2026-04-07"),
            .did(.referral(.tell("Er is vertrouwen.", as: .result)), by: .ali, on: "2026-04-08"))
        #expect(ended.casefile.closing.closedOn == nil && ended.casefile.resultToTell == nil)
        ended.when(.letters(.freeze(.sample(9, .addendum, route: .post)))).refuses(.letters(.nothingToAdd))
        let out = ended.and(
            .did(.letters(.send(3, Letter.Out(.posted, on: "2026-04-09"))), on: "2026-04-09"))
        #expect(out.casefile.closing.closedOn == "2026-04-09")
        #expect(out.casefile.resultToTell == "Er is vertrouwen.")
        out.when(.letters(.freeze(.sample(9, .addendum, route: .post)))).succeeds()
    }

    @Test func `an addendum that is destroyed before it went is written anew`() {
        let waiting = Self.afterTheEnd.and(
            .did(.referral(.tell("Er is vertrouwen.", as: .result)), by: .ali, on: "2026-06-01"),
            .did(.letters(.freeze(.sample(9, .addendum, route: .post)))))
        #expect(waiting.casefile.resultToTell == nil)
        let destroyed = waiting.and(.did(.letters(.destroy(9))))
        #expect(destroyed.casefile.resultToTell == "Er is vertrouwen.")
        destroyed.when(.letters(.freeze(.sample(10, .addendum, route: .post)))).succeeds()
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
