import CaseDesk
import Procedure
import Testing

@testable import Web

@Suite("A room for somebody who called, over the pages")
struct NewRoomPagesTests {
    private func goesAway(_ place: TestSite) async throws {
        let away = Account.Absence(from: place.now.today, through: place.now.today)
        try await place.desk.change(
            [.absenceSet(account: TestSite.Person.fatma.rawValue, away)], now: place.now)
    }

    @Test func `who stands in is asked whether it is about the officer; an ordinary one is the default`()
        async throws
    {
        let place = try await TestSite.make()
        let (officer, substitute) = try await OfficeWithRooms.openForBoth(on: place)
        try await substitute.opens("/kamer/nieuw")
        substitute.sees("Fatma Demir kan hem niet openen.")
        substitute.doesNotSee("Gaat het over Fatma Demir?")
        try await goesAway(place)
        try await substitute.opens("/kamer/nieuw")
        substitute.sees("Gaat het over Fatma Demir?")
        try await substitute.presses("Maak de kamer", ["naam": ["Jan Pol"]])
        substitute.sees("De kamercode voor deze persoon")
        try await officer.opens("/kamer")
        try await officer.follows("Jan Pol")
    }

    @Test func `an officer is asked nothing`() async throws {
        let place = try await TestSite.make()
        let officer = try await OfficeWithRooms.openForBoth(on: place).officer
        try await officer.follows("Nieuwe kamer")
        officer.doesNotSee("Gaat het over Fatma Demir?", "Fatma Demir kan hem niet openen.")
    }
}
