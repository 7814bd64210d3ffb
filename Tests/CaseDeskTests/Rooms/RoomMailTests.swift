import Procedure
import Rehearsal
import Testing
import Texts

@testable import CaseDesk

@Suite("The officer's room – mails to its guest")
struct RoomMailTests {
    private static let address: Words = "buiten@voorbeeld.example"

    @Test(arguments: Language.allCases)
    func `say that there is news, in the guest's own language, and nothing else`(_ language: Language)
        async throws
    {
        try await RoomWorld.with { rooms in
            let (_, guest) = try await rooms.talk()
            try await rooms.desk.say(
                [.introduce(nil, .mail(Self.address, in: language))], as: guest, now: .at(.mar(16)))
            try await rooms.acts(.write(.officer, "Kom maar langs."), in: try await rooms.only().id)
            let mails = try await rooms.world.outgoing().filter { $0.to == Self.address.text }
            #expect(mails.count == 1)
            let organisation = try await rooms.desk.office().organisation ?? .unnamed
            let words = try MailWords(try #require(mails.first), organisation: organisation, door: "")
            let news = Catalogue.of(language).mail.news(organisation.site)
            #expect(words.text.contains(news))
            #expect(!words.text.contains("Kom maar langs."))
        }
    }

    @Test func `do not leave while the guest looks by themselves`() async throws {
        try await RoomWorld.with { rooms in
            _ = try await rooms.talk()
            let before = try await rooms.world.outgoing().count
            try await rooms.acts(.write(.officer, "Kom maar langs."), in: try await rooms.only().id)
            #expect(try await rooms.world.outgoing().count == before)
        }
    }
}
