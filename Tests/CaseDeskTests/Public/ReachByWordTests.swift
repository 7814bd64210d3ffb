import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Another way to the complainant, said by word")
struct ReachByWordTests {
    private static let street: Words = "Elders 2\n9711 XY Groningen"
    private static let said = Declaration.recorded(
        on: .mar(19), over: .telephone, heardBy: Neighbourhood.fenna, readBack: true)

    private func change(
        _ world: DeskWorld, of number: String, to contact: ContactWish, called: Bool = false
    ) async throws -> Letter {
        let loaded = try await world.act(number, on: .mar(19)) { plan throws(Refusal) in
            let reach = Contacts.Reach(contact: contact, needs: plan.casefile.needs)
            try plan.record(reach, Self.said, calledOldNumber: called)
        }
        let letters = loaded.casefile.letters.carrying(.recorded)
        #expect(letters.count == 1)
        return try #require(letters.last)
    }

    private func text(of letter: Letter, _ number: String, in world: DeskWorld) async throws -> String {
        let staff = try await world.staff(DeskWorld.handler, on: .mar(19))
        let text = try await world.desk.letter(letter.id, of: number, as: staff, now: .at(.mar(19)))
        return String(decoding: text.bytes, as: UTF8.self)
    }

    @Test func `the letter that confirms it goes to the address from before`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(.byPost, to: .accepted).number
            let letter = try await change(world, of: number, to: .letter(address: Self.street))
            let text = try await text(of: letter, number, in: world)
            #expect(text.contains("Brugstraat 1"))
            #expect(!text.contains("Elders 2"))
            #expect(try await world.loaded(number).casefile.contact == .letter(address: Self.street))
        }
    }

    @Test func `where letters waited behind the code this one does, and the old mail box is told`()
        async throws
    {
        try await DeskWorld.with { world in
            let number = try await world.take(.byMail, to: .accepted).number
            try await world.tamper("delete from outbox")
            let letter = try await change(world, of: number, to: .letter(address: Self.street))
            #expect(letter.route == .code)
            let told = try await world.outgoing().filter { $0.moment == Moment.letterReady.rawValue }
            #expect(told.map(\.to) == ["jansen@voorbeeld.example"])
        }
    }

    @Test func `another mail box by word is told of nothing before the old one`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(.byMail, to: .accepted).number
            try await world.tamper("delete from outbox")
            _ = try await change(world, of: number, to: .email("ex@voorbeeld.example"))
            #expect(try await world.outgoing().map(\.to) == ["jansen@voorbeeld.example"])
        }
    }

    @Test func `after a call to the old number it goes to the new address`() async throws {
        try await DeskWorld.with { world in
            let call = ContactWish.call(number: "050 123 45 67", lettersTo: nil, safeTimes: nil)
            let number = try await world.take(.jansen { $0.contact = call }, to: .accepted).number
            let letter = try await change(world, of: number, to: .letter(address: Self.street), called: true)
            #expect(letter.route == .post)
            #expect(try await text(of: letter, number, in: world).contains("Elders 2"))
            #expect(try await world.loaded(number).casefile.trustsReach)
        }
    }

    @Test func `what stood there already is confirmed by no letter`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(.byPost, to: .accepted).number
            let loaded = try await world.act(number, on: .mar(19)) { plan throws(Refusal) in
                let reach = Contacts.Reach(contact: plan.casefile.contact, needs: plan.casefile.needs)
                try plan.record(reach, Self.said, calledOldNumber: false)
            }
            #expect(loaded.casefile.letters.carrying(.recorded).isEmpty)
        }
    }
}
