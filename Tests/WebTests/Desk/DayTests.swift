import CaseDesk
import Foundation
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("My day: actions, not complaints")
struct DayTests {
    @Test func `nothing to do is said in words`() async throws {
        let client = try await TestSite.make().client(as: .samira)
        let page = try await client.get("/werk")
        #expect(page.contains("Je hebt nu geen klachten. Fijn."))
        #expect(PageCheck.problems(in: page) == [])
    }

    @Test func `who is asked finds the question, and after accepting the call`() async throws {
        let handled = try await Handled.filed()
        let distribution = try await handled.open("behandelaar", as: handled.desk)
        _ = try await handled.desk.submit(distribution, ["wie": ["samira"]], press: "Vraag deze persoon")
        let asked = try await handled.handler.get("/werk")
        #expect(asked.contains("Zeg eerst of jij erbij was – \(handled.number)"))
        #expect(!asked.contains("Gülşen"))
        _ = try await handled.handler.submit(
            try await handled.open("behandelaar"), ["erbij": ["nee"]], press: "Bewaar mijn antwoord")
        let mine = try await handled.handler.get("/werk")
        #expect(mine.contains("Bel of schrijf de klager – \(handled.number)"))
        #expect(mine.contains("Gülşen Öztürk"))
        #expect(PageCheck.problems(in: mine) == [])
    }

    @Test func `in a group the first due stands first, whichever complaint came first`() async throws {
        let older = try await Handled.accepted()
        try await older.take("ontvangst", ["hoe": ["telephone"], "bereikt": ["ja"]], press: "Bewaar")
        let newer = try await Handled.filed(on: older.place)
        try await newer.accept()
        let day = try await older.handler.get("/werk").text
        let first = try #require(day.firstRange(of: "Bel of schrijf de klager – \(newer.number)"))
        let second = try #require(day.firstRange(of: "Schrijf op over wie het gaat – \(older.number)"))
        #expect(first.lowerBound < second.lowerBound)
    }

    @Test func `a manager who may not is listed with the reason and cannot be chosen`() async throws {
        let place = try await TestSite.make()
        let stored = #"{"from": "2026-03-01", "through": "2026-03-31"}"#
        let absence = try JSONDecoder().decode(Account.Absence.self, from: Data(stored.utf8))
        try await place.desk.change([.absenceSet(account: "noor", absence)], now: place.now)
        let handled = try await Handled.filed(on: place)
        let page = try await handled.open("behandelaar", as: handled.desk)
        #expect(page.contains("kan niet: is afwezig"))
        let noor = page.markup.tags("input").first { $0.attributes["value"] == "noor" }
        #expect(noor?.attributes["disabled"] != nil)
        let refused = try await handled.desk.post(
            handled.path("behandelaar"),
            [("csrf", page.csrf), ("versie", page.version), ("wie", "noor")])
        #expect(refused.status == .unprocessableContent)
        #expect(refused.contains("Deze persoon is afwezig."))
    }

    @Test func `the list of my complaints has open and closed ones apart`() async throws {
        let handled = try await Handled.accepted()
        let open = try await handled.handler.get("/werk/klachten")
        #expect(open.contains(handled.number))
        #expect(PageCheck.problems(in: open) == [])
        #expect(try await !handled.handler.get("/werk/klachten?staat=klaar").contains(handled.number))
        #expect(try await handled.desk.get("/werk/klachten").status == .notFound)
    }
}

extension TestPage {
    var csrf: String { hidden("csrf") }
    var version: String { hidden("versie") }

    private func hidden(_ name: String) -> String {
        markup.tags("input").first { $0.attributes["name"] == name }?.attributes["value"] ?? ""
    }
}
