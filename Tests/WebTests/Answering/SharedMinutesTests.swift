import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("Art. 6.3 – talks and their minutes with a respondent")
struct SharedMinutesTests {
    private func met(_ handled: Handled, day: String, people: [String]) async throws {
        let date = try #require(Day(iso: day)).civil
        try await handled.take(
            "gesprek",
            [
                "op-dag": ["\(date.day)"], "op-maand": ["\(date.month)"], "op-jaar": ["\(date.year)"],
                "om": ["14.30"], "waar": ["plek"], "adres": ["Buurtweg 1, Groningen"], "wie[]": people,
            ], press: "Zet het gesprek erin")
    }

    @Test func `an invitation is on the page, and a file for the calendar says no word too many`()
        async throws
    {
        let handled = try await Handled.accepted()
        try await handled.ask()
        let ria = try await Answerer.comes(to: handled.place, at: Handled.ria)
        _ = try await ria.question()
        try await met(handled, day: "2026-03-30", people: ["klager", "persoon-1"])
        let page = try await ria.question()
        #expect(page.contains("maandag 30 maart 2026 om 14:30 uur"))
        #expect(page.contains("Buurtweg 1, Groningen"))
        let address = try #require(page.links.first { $0.contains("/agenda/") })
        try await handled.follow()
        let own = try #require(
            try await handled.complainant.get("/volgen/zaak").links.first { $0.contains("/agenda/") })
        for file in [try await ria.client.get(address), try await handled.complainant.get(own)] {
            let text = String(decoding: file.bytes, as: UTF8.self)
            // 14.30 in the summer time that began the day before.
            #expect(text.contains("\r\nDTSTART:20260330T123000Z\r\n"))
            #expect(text.contains("LOCATION:Buurtweg 1\\, Groningen\r\n"))
            #expect(!text.lowercased().contains("klacht") && !text.contains("Gülşen"))
            #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        }
        let mails = try await handled.place.mails(to: Handled.ria)
        #expect(mails.count == 1 && mails[0].contains("Er is nieuws voor je."))
        #expect(!mails[0].contains("30 maart") && !mails[0].contains("Buurtweg"))
    }

    @Test func `both get the minutes, each adds in an own place, and neither reads the other's`() async throws
    {
        let handled = try await Handled.accepted()
        try await handled.ask()
        try await met(handled, day: "2026-03-16", people: ["klager", "persoon-1"])
        try await handled.take(
            "gesprek/1",
            [
                "geweest": ["ja"], "erbij[]": ["klager", "persoon-1"],
            ],
            press: "Bewaar")
        let preview = try await handled.take(
            "verslag/1", ["verslag": ["We spraken over de bel."]], press: "Bekijk wat de anderen krijgen")
        _ = try await handled.handler.submit(preview, press: "Deel het verslag")
        let ria = try await Answerer.comes(to: handled.place, at: Handled.ria)
        let path = try await ria.question().path + "/verslag/1"
        let page = try await ria.client.get(path)
        #expect(page.contains("We spraken over de bel."))
        let nothing = try await ria.client.submit(page, press: "Verstuur")
        #expect(nothing.contains("Kies of het verslag klopt."))
        let said = try await ria.client.submit(
            nothing, ["klopt": ["nee"], "woorden": ["De bel was al gemaakt."]], press: "Verstuur")
        #expect(said.contains("Je antwoord staat bij het verslag."))
        #expect(said.contains("We spraken over de bel.") && said.contains("De bel was al gemaakt."))
        try await handled.follow()
        let hers = try await handled.complainant.get("/volgen/verslag/1")
        #expect(hers.contains("We spraken over de bel.") && !hers.contains("De bel was al gemaakt."))
        _ = try await handled.complainant.submit(hers, ["klopt": ["ja"]], press: "Verstuur")
        #expect(try await !ria.client.get(path).contains("Ja, dit klopt"))
        let record = try await handled.open("verslag/1")
        #expect(record.contains("Ria Bos zegt: dit klopt niet."))
        #expect(record.contains("Gülşen Öztürk zegt: dit klopt."))
    }

    @Test func `what a respondent says of them by word is written down for them`() async throws {
        let handled = try await Handled.accepted()
        try await handled.ask(at: nil)
        try await met(handled, day: "2026-03-16", people: ["persoon-1"])
        try await handled.take(
            "gesprek/1",
            [
                "geweest": ["ja"], "erbij[]": ["persoon-1"],
            ],
            press: "Bewaar")
        #expect(try await handled.open().contains("Deel het verslag van gesprek 1"))
        let preview = try await handled.take(
            "verslag/1", ["verslag": ["We spraken over de bel."]], press: "Bekijk wat de anderen krijgen")
        _ = try await handled.handler.submit(preview, press: "Deel het verslag")
        let form = try await handled.open("verslag/1/antwoord")
        let answers: [String: [String]] = [
            "wie": ["persoon-1"], "klopt": ["nee"], "wat": ["Het was april."], "zeihoe": ["telephone"],
            "hoorde": ["samira"], "voorgelezen": ["ja"],
        ]
        let page = try await handled.handler.submit(form, answers, press: "Schrijf dit op")
        #expect(page.status == .ok, "\(page.text)")
        let comment = try await handled.casefile.conversations.list[0].comments.first
        #expect(comment?.from == .respondent(Respondent.ID(1)))
        #expect(comment?.declared.recorded?.over == .telephone)
    }
}
