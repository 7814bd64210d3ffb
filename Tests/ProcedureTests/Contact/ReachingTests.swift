import Procedure
import Testing

@Suite("Domein 2 – de naam en de weg naar de klager, later veranderd")
struct ReachingTests {
    private static let call = ContactWish.call(number: "06 1", lettersTo: "Brugstraat 1", safeTimes: "Na zes")

    @Test(arguments: [Declaration.online, World.spoken(on: "2026-03-17")])
    func `a yes to the name can come later, and a no after it`(_ how: Declaration) {
        let actor: Actor = how == .online ? .complainant : .desk
        func answer(_ mayBeGiven: Bool) -> Command {
            .contacts(.answerAboutName(mayBeGiven: mayBeGiven, how))
        }
        let filed = given(.filed, of: World.unnamed)
        #expect(!filed.casefile.mayBeNamed)
        let attempt = filed.when(answer(true), by: actor, on: "2026-03-17")
        attempt.then(.contacts(.nameAnswered(true, how.declared(today: "2026-03-17"))))
        #expect(attempt.after.casefile.mayBeNamed)
        #expect(!attempt.after.and(.did(answer(false), by: actor)).casefile.mayBeNamed)
    }

    @Test func `a yes on the form can be taken back, and then minutes stay with the complainant`() {
        let back = ConversationTests.held.and(
            .did(.contacts(.answerAboutName(mayBeGiven: false, .online)), by: .complainant))
        back.when(.conversations(.shareMinutes(1, ConversationTests.everyone)))
            .refuses(.conversations(.nameMayNotBeGiven))
    }

    @Test func `a yes later does not take the place of the talk that comes first`() {
        let named = given(
            .accepted, of: World.unnamed, .did(.reactions(.name(World.respondentKim, parts: [1]))),
            .did(.contacts(.answerAboutName(mayBeGiven: true, .online)), by: .complainant))
        named.when(.reactions(.notify(1, .init(parts: [1])))).refuses(.reactions(.safetyTalkFirst))
    }

    @Test func `a new number or address counts from then on, and the filing stays as it came in`() {
        let wishes = Contacts.Reach(contact: Self.call, needs: Needs())
        let changed = given(.accepted, .did(.contacts(.changeReach(wishes, .online)), by: .complainant))
        #expect(changed.casefile.contact == Self.call)
        #expect(changed.casefile.letterRoute == .post)
        #expect(changed.casefile.filing == World.jansen)
        changed.when(.letters(.freeze(.sample(2, .progress, route: .code)))).refuses(
            .letters(.notBehindTheCode))
        changed.when(.contacts(.changeReach(wishes, .online)), by: .complainant).then()
    }

    @Test func `what to keep in mind changes with it`() {
        var needs = Needs()
        needs.readingIsHard = true
        let reach = Contacts.Reach(contact: World.jansen.contact, needs: needs)
        let changed = given(.filed, .did(.contacts(.changeReach(reach, .online)), by: .complainant))
        #expect(changed.casefile.needs == needs)
        #expect(changed.casefile.actions(on: "2026-03-20").contains { $0.kind == .readLetterAloud(1) })
    }

    @Test func `after the end a new address still counts: a letter may have to reach them`() {
        let reach = Contacts.Reach(contact: Self.call, needs: Needs())
        given(.closed).when(.contacts(.changeReach(reach, .online)), by: .complainant).succeeds()
    }
}
