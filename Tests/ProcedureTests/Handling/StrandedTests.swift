import Testing

@testable import Procedure

@Suite("Domein 2 – een behandelaar die er niet is")
struct StrandedTests {
    private static func list(
        without gone: StaffID? = nil, absent: StaffID? = nil, leads: Set<StaffID> = [],
        closed: Set<StaffID> = []
    ) -> HandlingList {
        let candidates = World.list.candidates.filter { $0.person != gone }.map {
            Candidate(
                $0.person, tier: $0.tier, leads: $0.person == World.noor ? leads : [],
                isAbsent: $0.person == absent)
        }
        return HandlingList(candidates, gone: closed)
    }

    private static func takeOver(_ list: HandlingList) -> Command {
        .handling(.takeOver(reason: "Zij is ziek.", from: list))
    }

    @Test(arguments: [list(without: World.noor), list(absent: World.noor), list(closed: [World.noor])])
    func `the case goes back to the desk, whose next handler writes a letter`(_ list: HandlingList) {
        let attempt = given(.accepted).when(Self.takeOver(list), by: .desk)
        attempt.then(.handling(.takenOver(from: World.noor, reason: "Zij is ziek.")))
        #expect(attempt.after.casefile.handling.stage == .undistributed)
        attempt.after.when(.handling(.assign(World.omar, from: list)), by: .desk).succeeds()
    }

    @Test(arguments: [Actor.desk, .omar, .fatma, .clock])
    func `the desk, the first of the list, a director and the clock may`(_ actor: Actor) {
        given(.accepted).when(Self.takeOver(Self.list(without: World.noor)), by: actor).succeeds()
    }

    @Test(arguments: [Actor.els, .lotte, .ali, .iris, .sam, .complainant])
    func `nobody else may`(_ actor: Actor) {
        given(.accepted).when(Self.takeOver(Self.list(without: World.noor)), by: actor).refuses(.notYours)
    }

    @Test func `who was involved takes nothing over`() {
        given(.accepted, .did(.handling(.note(.isWitness, about: World.fatma)), by: .desk))
            .when(Self.takeOver(Self.list(without: World.noor)), by: .fatma).refuses(.notYours)
    }

    @Test func `what was not sent is destroyed, as when the handler gives it back`() {
        let taken = given(
            .judged, of: World.byPost, .did(.letters(.freeze(.sample(9, .progress, route: .post)))),
            .did(Self.takeOver(Self.list(without: World.noor)), by: .desk))
        #expect(taken.casefile.letters[9] == nil && taken.casefile.dispositions.isEmpty)
    }

    @Test func `an outsider is not on the list, and is there all the same`() {
        let list = World.list
        let nobody = given(.filed).adding(
            list.candidates.map { .did(.handling(.note(.wasPresent, about: $0.person)), by: .desk) })
        let outside = nobody.and(
            .did(.handling(.appointOutsider(World.outsider, reason: "Niemand.", from: list)), by: .desk))
        outside.when(Self.takeOver(list), by: .desk)
            .refuses(.handling(.handlerIsPresent(World.outsider)))
        outside.when(Self.takeOver(Self.list(closed: [World.outsider])), by: .desk).succeeds()
    }

    @Test func `a handler who turns out to lead a respondent loses the case`() {
        let list = Self.list(leads: [World.kim])
        let named = given(.contacted, .did(.reactions(.name(World.respondentKim, parts: [1]))))
        let attempt = named.when(.handling(.recheck(list)), by: .clock)
        attempt.then(.handling(.takenAway(World.noor)))
        #expect(attempt.after.casefile.handling.handler == nil)
        named.when(.handling(.recheck(World.list)), by: .clock).then()
    }

    @Test func `who was only asked and leads them is not asked any more`() {
        let list = Self.list(leads: [World.kim])
        given(.distributed, .did(.handling(.note(.isComplainedOf, about: World.kim)), by: .desk))
            .when(.handling(.recheck(list)), by: .clock).then(.handling(.takenAway(World.noor)))
    }

    @Test func `an override that covers them keeps the case where it is`() {
        let list = Self.list(leads: [World.kim])
        let freed = given(
            .filed, .did(.reactions(.name(World.respondentKim, parts: [1])), by: .desk),
            .did(.handling(.override(World.noor, reason: "Kan.", from: list)), by: .fatma),
            .did(.handling(.assign(World.noor, from: list)), by: .desk),
            .did(.handling(.declareUninvolved), by: .noor))
        freed.when(.handling(.recheck(list)), by: .clock).then()
    }
}
