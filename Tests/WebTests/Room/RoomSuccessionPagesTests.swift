import CaseDesk
import Procedure
import Testing

@testable import Web

@Suite("Who comes after the substitute, over the pages")
struct RoomSuccessionPagesTests {
    private static let phrase = "zeven rode kratten op de kade"

    /// Samira is an officer too, and made a key that waits for a signature.
    private func asks(_ place: TestSite) async throws {
        var samira = try #require(try await place.desk.office().accounts[TestSite.Person.samira.id])
        samira.roles.insert(.officer)
        try await place.desk.change([.accountChanged(.init(samira))], now: place.now)
        let third = try await Person(try await place.client(as: .samira), at: "/kamer")
        try await third.presses(
            "Maak mijn sleutel", ["zin": [Self.phrase], "zin-nogmaals": [Self.phrase]])
    }

    /// Somebody wrote about the officer, for the substitute alone.
    private func guest(_ place: TestSite) async throws -> Person {
        let guest = try await Person(place.client(), at: TalkAloneController.path)
        try await guest.presses("Verstuur", ["over": ["ja"], "bericht": ["Over Fatma."]])
        return guest
    }

    @Test func `who is the substitute signs for the next one, and the officer reads that they do`()
        async throws
    {
        let place = try await TestSite.make()
        let (officer, substitute) = try await OfficeWithRooms.openForBoth(on: place)
        try await asks(place)
        try await officer.opens("/kamer/sleutels")
        officer.sees("Ruud Vos is nu de vervanger en tekent zelf voor de volgende vervanger.")
        #expect(officer.page.form(with: "Teken: dit is de vervanger") == nil)
        #expect(officer.page.form(with: "Teken: ik draag alle kamers over") != nil)
        try await substitute.opens("/kamer/sleutels")
        #expect(substitute.page.form(with: "Teken: ik draag alle kamers over") == nil)
        try await substitute.presses("Teken: dit is de vervanger")
        try await officer.opens("/kamer/sleutels")
        officer.sees("Vervanger: Samira Bakker")
    }

    @Test func `whose substitute is gone for good reads it in the room, and keeps what was typed`()
        async throws
    {
        let place = try await TestSite.make()
        let officer = try await OfficeWithRooms.openForBoth(on: place).officer
        let guest = try await guest(place)
        try await place.desk.change(
            [.accountClosed(account: TestSite.Person.ruud.rawValue)], now: place.now)
        try await guest.isToldWhyNot(
            "Verstuur", ["bericht": ["Is daar iemand?"]], "Nu kan niemand dit lezen.")
        #expect(guest.page.html.contains("Is daar iemand?"))
        try await asks(place)
        try await officer.opens("/kamer/sleutels")
        officer.sees("Gaat een gesprek over jou?")
        try await officer.presses("Teken: dit is de vervanger")
        try await guest.opens("/volgen/vertrouwelijk")
        guest.sees(
            "is Samira Bakker de vervanger, met een nieuwe sleutel.", "De sleutel van daarvoor is weg.")
        try await guest.presses("Verstuur", ["bericht": ["Is daar iemand?"]])
        let next = try await Person(try await place.client(as: .samira), at: "/kamer")
        try await next.presses("Ga naar binnen", ["zin": [Self.phrase]])
        try await next.follows("Zonder naam")
        next.sees("Over Fatma.", "Is daar iemand?")
    }
}
