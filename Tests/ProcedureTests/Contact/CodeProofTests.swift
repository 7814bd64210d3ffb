import Procedure
import Testing

@Suite("Domein 2 – een nieuwe code alleen met bewijs")
struct CodeProofTests {
    private static let number: Words = "050 123 45 67"
    private static let address: Words = "Straat 1, 9712 AB Groningen"

    /// Each proof is held against what the file has; a code alone proves nothing.
    private static let table: [(ContactWish, Set<CodeProof>)] = [
        (.call(number: number, lettersTo: nil, safeTimes: nil), [.calledBack]),
        (.call(number: number, lettersTo: address, safeTimes: nil), [.calledBack, .posted]),
        (.letter(address: address), [.posted]),
        (.email("jansen@voorbeeld.nl"), [.inPerson]),
        (.code, []), (.none, []),
    ]

    @Test(arguments: table)
    func `a proof fits what the file has and nothing else`(_ contact: ContactWish, _ fitting: Set<CodeProof>)
    {
        for proof in CodeProof.allCases {
            let attempt = given(.accepted, of: World.jansen { $0.contact = contact })
                .when(.contacts(.replaceCode(proof)), by: .desk)
            if fitting.contains(proof) {
                attempt.then(.contacts(.codeReplaced(proof)))
            } else {
                attempt.refuses(.contacts(.proofDoesNotFit))
            }
        }
    }

    @Test func `the day of the last new code is remembered, and no contact is made of it`() {
        let before = given(.accepted, of: World.jansen { $0.contact = .letter(address: Self.address) })
        let after = before.when(.contacts(.replaceCode(.posted)), by: .desk, on: "2026-03-20").after.casefile
        #expect(after.contacts.codeReplacedOn == "2026-03-20")
        #expect(after.contacts.firstReached == before.casefile.contacts.firstReached)
    }

    private static let called = World.jansen {
        $0.contact = .call(number: number, lettersTo: nil, safeTimes: nil)
    }
    private static let another = ContactWish.letter(address: "Elders 2, 9711 XY Groningen")

    private func changed(_ contact: ContactWish, _ how: Declaration, by actor: Actor) -> Step {
        .did(.contacts(.changeReach(.init(contact: contact, needs: Needs()), how)), by: actor)
    }

    @Test func `a way that was only said counts for letters and for no new code`() {
        let said = given(
            .accepted, of: Self.called, changed(Self.another, World.spoken(on: "2026-03-17"), by: .desk))
        #expect(said.casefile.contact == Self.another)
        #expect(!said.casefile.trustsReach)
        said.when(.contacts(.replaceCode(.posted)), by: .desk).refuses(.contacts(.proofDoesNotFit))
        said.when(.contacts(.replaceCode(.calledBack)), by: .desk)
            .then(.contacts(.codeReplaced(.calledBack)))
    }

    @Test func `a call to the old number makes it count, once`() {
        let said = given(
            .accepted, of: Self.called, changed(Self.another, World.spoken(on: "2026-03-17"), by: .desk))
        let confirmed = said.when(.contacts(.confirmReach(.oldNumberCalled)), by: .desk)
        confirmed.then(.contacts(.reachConfirmed(.oldNumberCalled)))
        #expect(confirmed.after.casefile.trustsReach)
        confirmed.after.when(.contacts(.replaceCode(.posted)), by: .desk)
            .then(.contacts(.codeReplaced(.posted)))
        confirmed.after.when(.contacts(.confirmReach(.oldNumberCalled)), by: .desk).then()
        given(.accepted, of: Self.called).when(.contacts(.confirmReach(.oldNumberCalled)), by: .desk).then()
    }

    @Test func `where no number was, nobody can say that one was called`() {
        let byPost = World.jansen { $0.contact = .letter(address: Self.address) }
        let said = given(
            .accepted, of: byPost, changed(Self.another, World.spoken(on: "2026-03-17"), by: .desk))
        said.when(.contacts(.confirmReach(.oldNumberCalled)), by: .desk).refuses(.contacts(.proofDoesNotFit))
    }

    @Test func `behind the code they say it themselves, also where no number was, and once`() {
        let byPost = World.jansen { $0.contact = .letter(address: Self.address) }
        let said = given(
            .accepted, of: byPost, changed(Self.another, World.spoken(on: "2026-03-17"), by: .desk))
        #expect(said.casefile.asksAboutReach)
        let confirmed = said.when(.contacts(.confirmReach(.behindTheCode)), by: .complainant)
        confirmed.then(.contacts(.reachConfirmed(.behindTheCode)))
        #expect(!confirmed.after.casefile.asksAboutReach)
        #expect(confirmed.after.casefile.trustedContact == Self.another)
        confirmed.after.when(.contacts(.confirmReach(.behindTheCode)), by: .complainant).then()
    }

    @Test func `other needs on the site do not make a way count that was only said`() {
        var other = Needs()
        other.readingIsHard = true
        let needs = Contacts.Reach(contact: Self.another, needs: other)
        let said = given(
            .accepted, of: Self.called, changed(Self.another, World.spoken(on: "2026-03-17"), by: .desk),
            .did(.contacts(.changeReach(needs, .online)), by: .complainant))
        #expect(said.casefile.needs.readingIsHard)
        #expect(!said.casefile.trustsReach)
    }

    @Test func `who tells of a death gets no code at the address that they give`() {
        let byPost = World.jansen { $0.contact = .letter(address: Self.address) }
        let dead = given(
            .accepted, of: byPost,
            .did(
                .closing(
                    .recordDeath(
                        on: "2026-03-18", kin: NextOfKin(address: "Elders 2, 9711 XY Groningen")))))
        #expect(dead.casefile.contact == Self.another)
        #expect(dead.casefile.trustedContact == .letter(address: Self.address))
        #expect(!dead.casefile.asksAboutReach)
        dead.when(.contacts(.confirmReach(.behindTheCode)), by: .complainant).then()
    }

    @Test func `a number that changed is the number of the file`() {
        let moved = Contacts.Reach(contact: .email("nieuw@voorbeeld.nl"), needs: Needs())
        let changed = given(.accepted, .did(.contacts(.changeReach(moved, .online)), by: .complainant))
        changed.when(.contacts(.replaceCode(.calledBack)), by: .desk).refuses(.contacts(.proofDoesNotFit))
        changed.when(.contacts(.replaceCode(.inPerson)), by: .desk).then(.contacts(.codeReplaced(.inPerson)))
    }
}
