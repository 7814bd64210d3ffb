import Procedure
import Testing

@Suite("Art. 1 – een verkeerde naam")
struct UnnamingTests {
    private static let named = Step.did(.reactions(.name(World.respondentKim, parts: [1])))

    @Test func `a name goes with what it made of somebody`() {
        let gone = given(.contacted, Self.named, .did(.reactions(.unname(1))))
        #expect(gone.casefile.reactions.list.isEmpty)
        #expect(!gone.casefile.handling.involvement.isInvolved(World.kim))
    }

    @Test func `another fact about them stays`() {
        let witness = Step.did(.handling(.note(.isWitness, about: World.kim)))
        let gone = given(.contacted, witness, Self.named, .did(.reactions(.unname(1))))
        #expect(gone.casefile.handling.involvement.isInvolved(World.kim))
    }

    @Test func `their number is not used again`() {
        let again = given(
            .contacted, Self.named, .did(.reactions(.unname(1))),
            .did(.reactions(.name(World.respondentJoost, parts: [1]))))
        #expect(again.casefile.reactions.list.map(\.respondent.id) == [2])
    }

    @Test func `who was asked stays`() {
        given(.noticed).when(.reactions(.unname(1))).refuses(.reactions(.alreadyNoticed))
        given(.contacted).when(.reactions(.unname(7))).refuses(.reactions(.unknownRespondent(7)))
    }

    @Test(arguments: [
        World.respondentKim, .employee(World.kim, name: "K. de Vries"),
        .someoneAtPartner(World.kim, name: "Kim", partner: "Thuis Noord"),
    ])
    func `nobody is named twice, however the name is written`(_ who: Respondent.Who) {
        given(.contacted, Self.named).when(.reactions(.name(who, parts: [1])))
            .refuses(.reactions(.alreadyNamed(1)))
    }

    @Test func `two without an account are two people, unless everything is the same`() {
        let one = given(.contacted, .did(.reactions(.name(.employee(nil, name: "Ria"), parts: [1]))))
        one.when(.reactions(.name(.employee(nil, name: "Bea"), parts: [1]))).succeeds()
        one.when(.reactions(.name(.employee(nil, name: "Ria"), parts: [1])))
            .refuses(.reactions(.alreadyNamed(1)))
    }
}
