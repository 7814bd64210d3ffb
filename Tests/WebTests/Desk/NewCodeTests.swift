import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("A new code: match or no match, proof first, and the old one dies")
struct NewCodeTests {
    private static let right: [String: [String]] = [
        "zoek": ["2026-001"], "hoe": ["calledBack"], "gegeven": ["06 12 34 56 78"],
    ]

    /// Somebody who wants to be called, and lost the code.
    private func filed() async throws -> Handled {
        try await Handled.filed { filer in
            filer.answers[.contact] = ["contact": ["bellen"]]
            filer.answers[.detail] = [
                "telefoon": ["06 12 34 56 78"], "brieven": ["Dorpsstraat 1\n9712 AB Groningen"],
            ]
        }
    }

    private func claim(_ typed: [String: [String]], by client: TestClient) async throws -> TestPage {
        let form = try await client.get("/werk/code")
        #expect(PageCheck.problems(in: form) == [])
        let page = try await client.submit(form, typed, press: "Kijk of het klopt")
        #expect(PageCheck.problems(in: page) == [])
        return page
    }

    @Test(arguments: [
        ["zoek": ["Gülşen Öztürk"]], ["gegeven": ["+31 6 12345678"]],
        ["hoe": ["posted"], "gegeven": ["9712ab 1"]],
        ["hoe": ["posted"], "gegeven": ["Dorpsstr. 1, 9712 AB Groningen"]],
    ])
    func `what the person names is the same as what the file has`(_ change: [String: [String]]) async throws {
        let handled = try await filed()
        let page = try await claim(Self.right.merging(change) { $1 }, by: handled.desk)
        #expect(page.status == .ok && page.heading == "Het klopt")
        #expect(!page.contains("De bel deed het niet."))
    }

    @Test(arguments: [
        ["gegeven": ["06 12 34 56 79"]], ["zoek": ["2026-002"]], ["zoek": ["Iemand Anders"]],
        ["hoe": ["posted"]], ["hoe": ["posted"], "gegeven": ["9712 AB 2"]],
        ["hoe": ["posted"], "gegeven": ["9712 AC 1"]],
        ["hoe": ["inPerson"], "gegeven": ["naam@voorbeeld.nl"]],
    ])
    func `anything else is one answer that tells nothing`(_ change: [String: [String]]) async throws {
        let handled = try await filed()
        let page = try await claim(Self.right.merging(change) { $1 }, by: handled.desk)
        #expect(page.status == .unprocessableContent)
        #expect(page.contains("We zeggen niet wat er niet klopt."))
        #expect(!page.contains("Dorpsstraat") || change["gegeven"] != nil)
        #expect(page.form(with: "Maak een nieuwe code") == nil)
    }

    @Test(arguments: [false, true])
    func `a number that somebody only said gives no code before the old number was called`(_ isCalled: Bool)
        async throws
    {
        let handled = try await filed()
        let form = try await handled.open("bereik", as: handled.desk)
        #expect(form.contains("Ik belde het oude nummer 06 12 34 56 78"))
        var typed = [
            "telefoon": ["06 98 76 54 32"], "zeihoe": ["telephone"], "hoorde": ["balie"],
            "voorgelezen": ["ja"],
        ]
        if isCalled { typed["gebeld"] = ["ja"] }
        _ = try await handled.desk.submit(form, typed, press: "Schrijf dit op")
        let new = try await claim(
            Self.right.merging(["gegeven": ["06 98 76 54 32"]]) { $1 }, by: handled.desk)
        #expect((new.heading == "Het klopt") == isCalled)
        let old = try await claim(Self.right, by: handled.desk)
        #expect((old.heading == "Het klopt") == !isCalled)
        for step in ["bereik", "behandelaar"] {
            let page = try await handled.open(step, as: handled.desk)
            #expect(page.contains("Niemand vroeg het na.") == !isCalled, "\(step)")
        }
    }

    @Test
    func `the old code dies at once, whoever is inside is outside, and the card says that it is locked`()
        async throws
    {
        let handled = try await filed()
        try await handled.follow()
        #expect(try await handled.complainant.get("/volgen/zaak").status == .ok)
        let page = try await claim(Self.right, by: handled.desk)
        let unproven = try await handled.desk.submit(page, press: "Maak een nieuwe code")
        #expect(unproven.contains("Doe dit eerst."))
        #expect(try await handled.complainant.get("/volgen/zaak").path == "/volgen/zaak")
        let card = try await handled.desk.submit(
            unproven, ["gedaan": ["ja"]], press: "Maak een nieuwe code")
        #expect(card.path == "/werk/code/kaart" && PageCheck.problems(in: card) == [])
        #expect(card.contains("op slot") && card.contains("Bel Fatma Demir om het weer te openen"))
        let code = Filer.code(card)
        #expect(code != handled.code)
        #expect(try await handled.complainant.get("/volgen/zaak").path.hasPrefix("/volgen?verlopen"))
        #expect(try await enters(handled.code, handled.place.client()).contains("Deze code kennen we niet."))
        let inside = try await enters(code, handled.complainant)
        #expect(inside.path == "/volgen/zaak")
        #expect(inside.contains("Je kreeg een nieuwe code"))
    }

    @Test func `the card is shown to one browser, and gone after the button`() async throws {
        let handled = try await filed()
        let page = try await claim(Self.right, by: handled.desk)
        let card = try await handled.desk.submit(page, ["gedaan": ["ja"]], press: "Maak een nieuwe code")
        let again = try await handled.desk.submit(page, ["gedaan": ["ja"]], press: "Maak een nieuwe code")
        #expect(Filer.code(card) == Filer.code(again))
        let colleague = try await handled.place.client(as: .samira)
        colleague.cookies["kaart"] = handled.desk.cookies["kaart"]
        #expect(try await colleague.get("/werk/code/kaart").path == "/werk/code")
        let gone = try await handled.desk.submit(again, press: "De kaart is geprint, haal de code weg")
        #expect(gone.contains("Hij staat alleen nog op de kaart.") && !gone.contains("De klacht staat erin."))
        #expect(try await handled.desk.get("/werk/code/kaart").path == "/werk/code")
    }

    @Test func `somebody who is kept out of a case hears no match`() async throws {
        let handled = try await filed()
        try await handled.place.act(.handling(.note(.isWitness, about: TestSite.Person.balie.id)), as: .balie)
        let page = try await claim(Self.right, by: handled.desk)
        #expect(page.contains("We zeggen niet wat er niet klopt."))
    }

    @Test func `the desk helps on after the distribution, and another manager cannot`() async throws {
        let handled = try await filed()
        try await handled.place.accepted()
        #expect(try await claim(Self.right, by: handled.desk).heading == "Het klopt")
        #expect(try await claim(Self.right, by: handled.handler).heading == "Het klopt")
        let other = try await handled.place.client(as: .noor)
        #expect(try await claim(Self.right, by: other).status == .unprocessableContent)
    }

    @Test func `guessing is slow`() async throws {
        let handled = try await filed()
        let wrong = Self.right.merging(["gegeven": ["06 00 00 00 00"]]) { $1 }
        let form = try await handled.desk.get("/werk/code")
        for _ in 0..<10 {
            _ = try await handled.desk.submit(form, wrong, press: "Kijk of het klopt")
        }
        let page = try await handled.desk.submit(form, Self.right, press: "Kijk of het klopt")
        #expect(page.status == .tooManyRequests)
    }

    @Test func `what is left open is asked again with what was typed`() async throws {
        let handled = try await filed()
        let page = try await claim(["zoek": ["Gülşen"]], by: handled.desk)
        #expect(page.title.hasPrefix("Fout:"))
        #expect(page.contains("Kies hoe je dit nagaat.") && page.contains("Vul in wat de persoon noemt."))
        #expect(page.html.contains("Gülşen"))
    }

    private func enters(_ code: String, _ client: TestClient) async throws -> TestPage {
        try await client.submit(try await client.get("/volgen"), ["code": [code]], press: "Open mijn klacht")
    }
}
