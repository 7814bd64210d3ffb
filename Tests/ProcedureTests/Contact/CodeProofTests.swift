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

    @Test func `a number that changed is the number of the file`() {
        let moved = Contacts.Reach(contact: .email("nieuw@voorbeeld.nl"), needs: Needs())
        let changed = given(.accepted, .did(.contacts(.changeReach(moved, .online)), by: .complainant))
        changed.when(.contacts(.replaceCode(.calledBack)), by: .desk).refuses(.contacts(.proofDoesNotFit))
        changed.when(.contacts(.replaceCode(.inPerson)), by: .desk).then(.contacts(.codeReplaced(.inPerson)))
    }
}
