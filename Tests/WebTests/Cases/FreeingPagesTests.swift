import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("Whether a line manager may handle it after all, over the pages (decision 0004)")
struct FreeingPagesTests {
    /// Ria works below Noor and is named; the handler gave the complaint back.
    private static func released() async throws -> Handled {
        let handled = try await Handled.accepted()
        let ria = Account(
            id: StaffID("ria"), name: "Ria Bos", email: "ria@buurt.example", roles: [.employee], team: "Oost",
            manager: TestSite.Person.noor.id)
        try await handled.place.desk.change([.accountMade(.init(ria))], now: handled.place.now)
        try await handled.take(
            "reactie", ["soort": ["medewerker"], "account": ["ria"], "punten[]": ["1"]],
            press: "Zet deze persoon erbij")
        try await handled.take(
            "teruggeven", ["waarom": ["Verlof."]], press: "Geef de klacht terug aan de balie")
        return handled
    }

    @Test func `another of the list reads no story, says why it can, and then the desk can ask her`()
        async throws
    {
        let handled = try await Self.released()
        let asking = try await handled.open("behandelaar", as: handled.desk)
        #expect(asking.contains("Mag een leidinggevende klacht \(handled.number) uitzoeken?"))
        #expect(asking.links.contains(handled.path("behandelaar")))
        #expect(!asking.text.contains(handled.path("behandelaar")))
        let page = try await handled.open("behandelaar")
        #expect(page.heading == "Mag een leidinggevende dit uitzoeken?")
        #expect(!page.contains("De bel deed het niet.") && !page.contains("Gülşen"))
        let done = try await handled.handler.submit(
            page, ["wie": ["noor"], "waarom": ["Zij was er niet bij."]], press: "Dit mag")
        #expect(done.path.hasPrefix("/werk?"))
        #expect(PageCheck.problems(in: done) == [])
        #expect(try await handled.handler.get(handled.path("behandelaar")).status == .notFound)
        let desk = try await handled.open("behandelaar", as: handled.desk)
        _ = try await handled.desk.submit(desk, ["wie": ["noor"]], press: "Vraag deze persoon")
        let noor = try await handled.place.client(as: .noor)
        #expect(try await noor.get(handled.path("behandelaar")).contains("erbij"))
    }

    @Test func `nobody chosen or no reason: told at the field, with what was typed`() async throws {
        let handled = try await Self.released()
        let page = try await handled.open("behandelaar")
        let empty = try await handled.handler.submit(page, press: "Dit mag")
        #expect(empty.status == .unprocessableContent)
        #expect(empty.contains("Kies wie het mag uitzoeken."))
        #expect(empty.contains("Schrijf op waarom dat hier kan."))
        let half = try await handled.handler.submit(page, ["waarom": ["Zij was er niet."]], press: "Dit mag")
        #expect(half.contains("Zij was er niet.") && PageCheck.problems(in: half) == [])
        let other = try await handled.handler.post(
            handled.path("behandelaar/toch"),
            [("csrf", page.csrf), ("versie", page.version), ("wie", "balie"), ("waarom", "Zo.")])
        #expect(other.contains("Kies wie het mag uitzoeken."))
    }

    @Test func `who leads the respondent frees nobody, least of all herself`() async throws {
        let handled = try await Self.released()
        let noor = try await handled.place.client(as: .noor)
        #expect(try await noor.get(handled.path("behandelaar")).status == .notFound)
        let page = try await handled.open("behandelaar")
        let answer = try await noor.post(
            handled.path("behandelaar/toch"),
            [("csrf", page.csrf), ("versie", page.version), ("wie", "noor"), ("waarom", "Zo.")])
        #expect([.notFound, .forbidden].contains(answer.status))
    }

    @Test func `somebody acted first: told, and nothing happens`() async throws {
        let handled = try await Self.released()
        let page = try await handled.open("behandelaar")
        let stale = try await handled.handler.post(
            handled.path("behandelaar/toch"),
            [("csrf", page.csrf), ("versie", "1"), ("wie", "noor"), ("waarom", "Zij was er niet.")])
        #expect(stale.status == .conflict)
        #expect(stale.contains("Zij was er niet."))
    }
}
