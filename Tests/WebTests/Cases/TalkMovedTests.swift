import CaseDesk
import HTTPTypes
import Procedure
import Testing

@Suite("A talk that does not take place, or on another day")
struct TalkMovedTests {
    private static let invited = [
        "op-dag": ["30"], "op-maand": ["3"], "op-jaar": ["2026"], "om": ["14.30"], "waar": ["telefoon"],
        "wie[]": ["klager"],
    ]

    private func arranged() async throws -> Handled {
        let handled = try await Handled.accepted()
        try await handled.take("gesprek", Self.invited, press: "Zet het gesprek erin")
        return handled
    }

    @Test func `a talk on a day that is over asks whether it was held`() async throws {
        let handled = try await Handled.accepted()
        try await handled.wait(days: 2)
        let page = try await handled.take(
            "gesprek", Self.invited.merging(["op-dag": ["17"]]) { $1 }, press: "Zet het gesprek erin")
        #expect(page.path.hasPrefix(handled.path("gesprek/1")))
        #expect(page.contains("Hoe ging het gesprek?"))
    }

    @Test func `everyone who was invited hears that it is off, and not why`() async throws {
        let handled = try await arranged()
        try await handled.take(
            "gesprek/1", ["geweest": ["nee"], "waarom": ["De tolk is ziek."]], press: "Bewaar")
        let letters = try await handled.casefile.letters
        let letter = try #require(letters.carrying(.calledOff).last)
        let page = try await handled.open("brieven/\(letter.id.number)")
        #expect(page.html.contains("Het gesprek van maandag 30 maart 2026 gaat niet door."))
        #expect(!page.html.contains("De tolk is ziek."))
    }

    @Test func `another day is in one letter that says both`() async throws {
        let handled = try await arranged()
        let moved = [
            "geweest": ["verzet"], "waarom": ["De tolk is ziek."], "nieuw-dag": ["2"], "nieuw-maand": ["4"],
            "nieuw-jaar": ["2026"], "nieuw-om": ["10.00"],
        ]
        let late = try await handled.take(
            "gesprek/1", moved.merging(["nieuw-om": [""]]) { $1 }, press: "Bewaar")
        #expect(late.status == .unprocessableContent)
        try await handled.take("gesprek/1", moved, press: "Bewaar")
        let casefile = try await handled.casefile
        #expect(casefile.conversations.list.map(\.planned.iso) == ["2026-03-30", "2026-04-02"])
        let letter = try #require(casefile.letters.carrying(.invitation).last)
        #expect(letter.carries == [.calledOff])
        let page = try await handled.open("brieven/\(letter.id.number)")
        #expect(page.html.contains("donderdag 2 april 2026"))
        #expect(page.html.contains("Ik vraag je voor een andere dag."))
    }
}
