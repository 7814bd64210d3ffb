import Procedure
import Testing

@Suite("Domein 2 – een kind heeft een eigen stem")
struct MinorTests {
    private static let child = World.jansen { $0.behalf = .child(name: nil) }

    @Test(arguments: [(0, false), (11, false), (12, false), (15, false), (16, true), (17, true)])
    func `from sixteen on a child says yes or no itself`(_ age: Int, _ asks: Bool) {
        let after = given(.accepted, of: Self.child).when(.mandate(.noteAge(age)), by: .noor).after.casefile
        #expect(after.mandate.age == age)
        #expect(after.mandate.stage == (asks ? .pending : .notNeeded))
        #expect(after.mandate.asksLetters == (12...15).contains(age))
        #expect(after.mandate.allowsDisclosure == (age < 12))
    }

    @Test func `before anybody asked how old it is nothing is disclosed, and the handler is told to ask`() {
        let unasked = given(.contacted, of: Self.child)
        #expect(!unasked.casefile.mandate.allowsDisclosure)
        #expect(unasked.casefile.actions(on: "2026-03-19").contains { $0.kind == .askAge })
        let named = unasked.and(.did(.reactions(.name(World.respondentKim, parts: [1]))))
        named.when(.reactions(.notify(1, .init(parts: [1])))).refuses(.reactions(.mandateNotVerified))
        named.and(.did(.mandate(.noteAge(11)))).when(.reactions(.notify(1, .init(parts: [1])))).succeeds()
    }

    @Test func `from twelve no letter tells a parent anything before the child chose where letters go`() {
        let aged = given(
            .contacted, of: Self.child, .did(.mandate(.noteAge(12))),
            .did(.reactions(.name(World.respondentKim, parts: [1]))))
        let notify = Command.reactions(.notify(1, .init(parts: [1])))
        aged.when(notify).refuses(.reactions(.mandateNotVerified))
        #expect(aged.casefile.actions(on: "2026-03-19").contains { $0.kind == .askLetters })
        let chosen = aged.and(.did(.mandate(.noteLettersChosen)))
        chosen.when(notify).succeeds()
        chosen.when(.mandate(.noteLettersChosen)).refuses(.mandate(.notForAChild))
        #expect(!chosen.casefile.actions(on: "2026-03-19").contains { $0.kind == .askLetters })
    }

    @Test(arguments: [11, 16])
    func `below twelve and from sixteen nobody asks where letters go`(_ age: Int) {
        given(.accepted, of: Self.child, .did(.mandate(.noteAge(age))))
            .when(.mandate(.noteLettersChosen)).refuses(.mandate(.notForAChild))
    }

    @Test func `a late question of the age leaves the child the whole time for its own yes`() {
        let late = given(.accepted, of: Self.child).when(
            .mandate(.noteAge(17)), by: .noor, on: "2026-04-20"
        ).after.casefile
        #expect(late.mandateLimit == Deadline(days: 28, after: "2026-04-20"))
        #expect(!late.mandate.allowsDisclosure)
    }

    @Test func `an age that was heard wrong is put right`() {
        let old = given(.accepted, of: Self.child, .did(.mandate(.noteAge(16))))
        let after = old.when(.mandate(.noteAge(15))).after.casefile
        #expect(after.mandate.stage == .notNeeded)
    }

    @Test func `an age does not undo what the child said`() {
        let said = given(
            .accepted, of: Self.child, .did(.mandate(.noteAge(16))),
            .did(.mandate(.refuse(on: "2026-03-18"))),
            .did(.mandate(.noteAge(12))))
        #expect(said.casefile.mandate.stage == .refused(on: "2026-03-18"))
        #expect(!said.casefile.mandate.allowsDisclosure)
    }

    @Test func `the same age twice is one event`() {
        let asked = given(.accepted, of: Self.child, .did(.mandate(.noteAge(14))))
        asked.when(.mandate(.noteAge(14))).then()
    }

    @Test func `the handler finds the question of the child's own yes among what to do`() {
        let asked = given(.accepted, of: Self.child, .did(.mandate(.noteAge(17))))
        #expect(asked.casefile.actions(on: "2026-03-18").contains { $0.kind == .verifyMandate })
    }
}
