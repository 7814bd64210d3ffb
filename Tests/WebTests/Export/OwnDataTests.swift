import CaseDesk
import HTTPTypes
import Ledger
import Procedure
import Testing

@testable import Web

@Suite("Your own data, and a file that can be checked")
struct OwnDataTests {
    /// Somebody who came in with their code.
    private static func following() async throws -> Handled {
        let handled = try await Handled.accepted()
        let entry = try await handled.complainant.get("/volgen")
        _ = try await handled.complainant.submit(entry, ["code": [handled.code]], press: "Open mijn klacht")
        return handled
    }

    @Test func `the page leads to the proof and to everything, in both languages`() async throws {
        let handled = try await Self.following()
        for path in ["/volgen/gegevens", "/en/volgen/gegevens"] {
            let page = try await handled.complainant.get(path)
            #expect(page.status == .ok && PageCheck.problems(in: page) == [], "\(path)")
        }
        for file in ["alles.zip", "ontvangst.zip"] {
            let answer = try await handled.complainant.get("/volgen/gegevens/\(file)")
            #expect(answer.status == .ok)
            #expect(answer.headers[.contentType] == "application/zip")
            let check = try await handled.place.desk.check(answer.bytes)
            #expect(check.isWhole, "\(file) \(check.flaws)")
        }
    }

    @Test func `without a code there is nothing to take`() async throws {
        let client = try await TestSite.make().client()
        for path in ["/volgen/gegevens", "/volgen/gegevens/alles.zip", "/volgen/gegevens/ontvangst.zip"] {
            #expect(try await client.get(path).path.hasPrefix("/volgen?verlopen"), "\(path)")
        }
    }

    @Test func `asking for a correction reaches the handler, and the answer comes back`() async throws {
        let handled = try await Self.following()
        let page = try await handled.complainant.get("/volgen/gegevens")
        let wrong = try await handled.complainant.submit(page, press: "Verstuur")
        #expect(wrong.status == .unprocessableContent && wrong.contains("Kies wat je wilt."))
        #expect(PageCheck.problems(in: wrong) == [])
        let sent = try await handled.complainant.submit(
            page, ["wat": ["correction"], "woorden": ["Mijn naam is anders."]], press: "Verstuur")
        #expect(sent.contains("We hebben je vraag.") && sent.contains("Mijn naam is anders."))
        let dossier = try await handled.open("dossier")
        #expect(dossier.contains("Mijn naam is anders."))
        let answered = try await handled.handler.submit(
            dossier, ["antwoord-1": ["Verbeterd."]], press: "Bewaar het antwoord 1")
        #expect(answered.contains("Het antwoord staat erbij."))
        #expect(try await handled.complainant.get("/volgen/gegevens").contains("Verbeterd."))
    }

    @Test func `the handler gives out the dossier and copies; nobody else can`() async throws {
        let handled = try await Self.following()
        let dossier = try await handled.handler.get(handled.path("dossier/dossier.zip"))
        #expect(dossier.status == .ok)
        #expect(try await handled.place.desk.check(dossier.bytes).manifest?.kind == "dossier")
        let page = try await handled.open("dossier")
        let copy = try await handled.handler.submit(page, ["wie": ["klager"]], press: "Haal de kopie op")
        #expect(try await handled.place.desk.check(copy.bytes).isWhole)
        let nobody = try await handled.handler.submit(page, press: "Haal de kopie op")
        #expect(nobody.status == .unprocessableContent && nobody.contains("Kies om wie het gaat."))
        for person in [TestSite.Person.noor, .directeur, .balie, .fatma] {
            let client = try await handled.place.client(as: person)
            #expect(
                try await client.get(handled.path("dossier/dossier.zip")).status == .notFound, "\(person)")
            #expect(try await client.get(handled.path("dossier")).status == .notFound, "\(person)")
        }
    }

    @Test func `a question by telephone is written down for whoever asked`() async throws {
        let handled = try await Handled.accepted()
        let page = try await handled.open("dossier")
        let missing = try await handled.handler.submit(page, press: "Bewaar de vraag")
        #expect(missing.status == .unprocessableContent && missing.contains("Kies wat iemand vraagt."))
        let done = try await handled.handler.submit(
            page,
            [
                "vraag": ["access"], "vrager": ["ander"], "vragernaam": ["Fatma Getuige"],
                "hoe": ["telephone"],
            ],
            press: "Bewaar de vraag")
        #expect(done.contains("De vraag staat erbij."))
        #expect(done.contains("Fatma Getuige"))
    }
}
