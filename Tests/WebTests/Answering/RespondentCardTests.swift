import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("Decision 0023 – cards that wait to be printed")
struct RespondentCardTests {
    private static let printed = "De kaart is geprint, haal de code weg"

    @Test func `a card for a respondent leaves the new code of the complainant on the screen`() async throws {
        let handled = try await Handled.accepted { filer in
            filer.answers[.contact] = ["contact": ["bellen"]]
            filer.answers[.detail] = [
                "telefoon": ["06 12 34 56 78"], "brieven": ["Dorpsstraat 1\n9712 AB Groningen"],
            ]
        }
        try await handled.ask(at: nil)
        let match = try await handled.handler.submit(
            try await handled.handler.get("/werk/code"),
            ["zoek": [handled.number], "hoe": ["calledBack"], "gegeven": ["06 12 34 56 78"]],
            press: "Kijk of het klopt")
        let new = try await handled.handler.submit(
            match, ["gedaan": ["ja"]], press: "Maak een nieuwe code")
        let card = try await handled.take("reactie/1", press: "Maak een code")
        #expect(Filer.code(card) != Filer.code(new))
        #expect(Filer.code(try await handled.handler.get("/werk/code/kaart")) == Filer.code(new))
        _ = try await handled.handler.submit(card, press: Self.printed)
        #expect(Filer.code(try await handled.handler.get("/werk/code/kaart")) == Filer.code(new))
        let other = try await handled.take("reactie/1", press: "Maak een code")
        _ = try await handled.handler.submit(new, press: Self.printed)
        #expect(Filer.code(try await handled.handler.get(other.path)) == Filer.code(other))
    }

    @Test func `two respondents: the first card is printed before the second is made`() async throws {
        let handled = try await Handled.accepted()
        try await handled.ask(at: nil)
        try await handled.ask("Bas Pol", at: nil, number: 2)
        let first = try await handled.take("reactie/1", press: "Maak een code")
        let refused = try await handled.take("reactie/2", press: "Maak een code")
        #expect(refused.status == .conflict && PageCheck.problems(in: refused) == [])
        #expect(refused.contains("Een andere kaart is nog niet geprint. Die is van persoon 1"))
        let way = handled.path("reactie/1/kaart")
        #expect(refused.links.contains(way))
        #expect(Filer.code(try await handled.handler.get(way)) == Filer.code(first))
        _ = try await handled.handler.submit(first, press: Self.printed)
        let second = try await handled.take("reactie/2", press: "Maak een code")
        #expect(second.path == handled.path("reactie/2/kaart"))
        let again = try await handled.handler.submit(first, press: Self.printed)
        #expect(!again.contains("Hij staat alleen nog op de kaart."))
        #expect(Filer.code(try await handled.handler.get(second.path)) == Filer.code(second))
    }
}
