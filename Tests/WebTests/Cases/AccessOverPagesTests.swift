import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("Who finds which case (art. 2 and 8)")
struct AccessOverPagesTests {
    private let steps = ["", "ontvangst", "reactie", "antwoord", "einde", "brieven", "bericht"]

    @Test func `another manager finds nothing, like a number that does not exist`() async throws {
        let handled = try await Handled.accepted()
        let other = try await handled.place.client(as: .noor)
        let missing = try await other.get("/werk/klachten/2026-999")
        for step in steps {
            let page = try await other.get(handled.path(step))
            #expect(page.status == .notFound)
            #expect(page.text == missing.text)
        }
    }

    @Test func `the desk finds nothing any more after somebody accepted`() async throws {
        let handled = try await Handled.filed()
        #expect(try await handled.desk.get(handled.path("behandelaar")).status == .ok)
        try await handled.accept()
        #expect(try await handled.desk.get(handled.path()).status == .notFound)
        #expect(try await handled.desk.get(handled.path("behandelaar")).status == .notFound)
        #expect(try await !handled.desk.get("/werk/balie").contains(handled.number))
    }

    @Test func `who was asked sees no word of the story before they answered`() async throws {
        let handled = try await Handled.filed()
        let page = try await handled.open("behandelaar", as: handled.desk)
        _ = try await handled.desk.submit(page, ["wie": ["samira"]], press: "Vraag deze persoon")
        let question = try await handled.open("behandelaar")
        #expect(question.heading == "Was jij erbij?")
        #expect(!question.contains("De bel deed het niet."))
        #expect(!question.contains("Gülşen"))
        #expect(try await handled.handler.get(handled.path("antwoord")).status == .notFound)
    }

    @Test func `who was there hands it back and finds it nowhere`() async throws {
        let handled = try await Handled.filed()
        let page = try await handled.open("behandelaar", as: handled.desk)
        _ = try await handled.desk.submit(page, ["wie": ["samira"]], press: "Vraag deze persoon")
        let question = try await handled.open("behandelaar")
        let done = try await handled.handler.submit(
            question, ["erbij": ["weet-niet"]], press: "Bewaar mijn antwoord")
        #expect(done.contains("De balie zoekt een ander."))
        #expect(!done.contains(handled.number))
        #expect(try await handled.handler.get(handled.path("behandelaar")).status == .notFound)
        #expect(try await handled.desk.get("/werk/balie").contains("nog geen manager, vraag een ander"))
        let again = try await handled.open("behandelaar", as: handled.desk)
        // Nobody said that she was there: she did not know.
        #expect(again.contains("kan niet: zei dat die er misschien bij betrokken was"))
        #expect(!again.contains("krijgt deze klacht niet te lezen"))
        #expect(!again.contains("was erbij betrokken"))
    }

    @Test func `a handler who is named loses the case in the same moment`() async throws {
        let handled = try await Handled.accepted()
        let question = try await handled.take(
            "reactie", ["soort": ["medewerker"], "account": ["samira"], "punten[]": ["1"]],
            press: "Zet deze persoon erbij")
        #expect(question.heading == "Gaat de klacht over jou?")
        #expect(question.contains("De klacht gaat meteen terug naar de balie."))
        #expect(try await handled.casefile.reactions.list.isEmpty)
        let next = try await handled.handler.submit(question, press: "Ja, de klacht gaat over mij")
        #expect(next.path.hasPrefix("/werk?"))
        #expect(try await handled.handler.get(handled.path()).status == .notFound)
        #expect(try await !handled.handler.get("/werk").contains(handled.number))
    }

    @Test func `nobody without a sign-in sees a page of the work`() async throws {
        let place = try await TestSite.make()
        let client = place.client()
        for route in place.site.routes.routes where route.path.description.hasPrefix("/werk") {
            // Choosing a new password stands outside the door, as the door itself does.
            let isOutside = ["/werk/inloggen", "/werk/wachtwoord"].contains {
                route.path.description == $0 || route.path.description.hasPrefix("/werk/wachtwoord/")
            }
            guard route.method == .get, !isOutside else { continue }
            let page = try await client.get(route.path.description)
            #expect(page.path.hasPrefix("/werk/inloggen"), "\(route.path)")
        }
    }
}
