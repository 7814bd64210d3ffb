import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("The officer's keys over their pages")
struct RoomKeysPagesTests {
    private func guest(_ place: TestSite) async throws -> Person {
        let guest = try await Person(place.client(), at: TalkAloneController.path)
        try await guest.presses("Verstuur", ["over": ["nee"], "bericht": ["Hallo."]])
        return guest
    }

    @Test func `a new sheet takes a passphrase and paper, and every room shows it`() async throws {
        let place = try await TestSite.make()
        let (officer, old) = try await OfficeWithRooms.open(on: place)
        let guest = try await guest(place)
        try await officer.follows("Sleutels")
        try await officer.follows("Print een nieuw herstelblad")
        try await officer.isToldWhyNot(
            "Maak een nieuw blad", ["zin": [OfficeWithRooms.other]], "Deze zin klopt niet.")
        try await officer.presses("Maak een nieuw blad", ["zin": [OfficeWithRooms.phrase]])
        let sheet = OfficeWithRooms.words(officer.page)
        #expect(sheet.count == 17 && sheet != old)
        try await officer.isToldWhyNot(
            "Het nieuwe blad is geprint", ["woorden-blad": ["babab babab"]],
            "Dit zijn niet de laatste twee woorden.")
        try await officer.presses(
            "Het nieuwe blad is geprint", ["woorden-blad": [sheet.suffix(2).joined(separator: " ")]])
        officer.sees("Het nieuwe blad geldt nu.", "Fatma Demir printte een nieuw blad op")
        try await officer.opens("/kamer/sleutels/blad")
        #expect(OfficeWithRooms.words(officer.page).isEmpty)
        try await guest.opens("/volgen/vertrouwelijk")
        guest.sees("printte Fatma Demir een nieuwe herstelsleutel op papier.")
        try await officer.opens("/kamer")
        try await officer.follows("Zonder naam")
        officer.sees("printte Fatma Demir een nieuwe herstelsleutel op papier.")
    }

    @Test func `whoever came in with the sheet is asked to print another`() async throws {
        let place = try await TestSite.make()
        let (_, sheet) = try await OfficeWithRooms.open(on: place)
        let again = try await Person(try await place.client(as: .fatma), at: "/kamer")
        try await again.follows("Wachtwoordzin kwijt?")
        try await again.presses(
            "Open de kamers",
            [
                "woorden-blad": [sheet.joined(separator: " ")], "zin": [OfficeWithRooms.other],
                "zin-nogmaals": [OfficeWithRooms.other],
            ])
        again.sees("Het herstelblad is gebruikt op")
        try await again.follows("Print een nieuw herstelblad")
        try await again.presses("Maak een nieuw blad", ["zin": [OfficeWithRooms.other]])
        let next = OfficeWithRooms.words(again.page)
        try await again.presses(
            "Het nieuwe blad is geprint", ["woorden-blad": [next.suffix(2).joined(separator: " ")]])
        again.doesNotSee("Het herstelblad is gebruikt op")
    }

    @Test func `a substitute prints no sheet`() async throws {
        let place = try await TestSite.make()
        let substitute = try await OfficeWithRooms.openForBoth(on: place).substitute
        try await substitute.follows("Sleutels")
        substitute.doesNotSee("Print een nieuw herstelblad")
        #expect(try await substitute.client.get("/kamer/sleutels/blad").status == .notFound)
    }

    @Test func `a passphrase is changed by whoever knows the one of now`() async throws {
        let place = try await TestSite.make()
        let officer = try await OfficeWithRooms.open(on: place).officer
        try await officer.follows("Sleutels")
        try await officer.follows("Verander je wachtwoordzin")
        let typed = ["zin": [OfficeWithRooms.other], "zin-nogmaals": [OfficeWithRooms.other]]
        try await officer.isToldWhyNot(
            "Verander de zin", typed.merging(["zin-nu": ["een heel andere zin"]]) { $1 },
            "Deze zin klopt niet.")
        #expect(!officer.page.html.contains("een heel andere zin"))
        try await officer.isToldWhyNot(
            "Verander de zin",
            [
                "zin-nu": [OfficeWithRooms.phrase], "zin": [OfficeWithRooms.other],
                "zin-nogmaals": ["een heel andere zin"],
            ], "De twee zinnen zijn niet gelijk.")
        try await officer.presses(
            "Verander de zin", typed.merging(["zin-nu": [OfficeWithRooms.phrase]]) { $1 })
        officer.sees("Vanaf nu gebruik je de nieuwe zin.")
        let again = try await Person(try await place.client(as: .fatma), at: "/kamer")
        try await again.isToldWhyNot(
            "Ga naar binnen", ["zin": [OfficeWithRooms.phrase]], "Deze zin klopt niet.")
        try await again.presses("Ga naar binnen", ["zin": [OfficeWithRooms.other]])
        again.sees("Vertrouwelijke berichten")
    }
}
