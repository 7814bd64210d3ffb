import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("Mijn klacht")
struct CaseTests {
    @Test func `the page answers where, what to do, what next and what before`() async throws {
        let world = try await TestSite.make()
        let (client, _) = try await world.filed()
        let page = try await client.get("/volgen/zaak")
        #expect(PageCheck.problems(in: page) == [])
        #expect(page.contains("Klachtnummer 2026-001 · verstuurd op maandag 16 maart 2026"))
        #expect(page.contains("Je krijgt ons antwoord uiterlijk maandag 27 april 2026."))
        #expect(page.contains("Er is een brief voor je"))
        #expect(page.contains("Je klacht kwam binnen"))
        #expect(page.links.contains("/weg"))
        #expect(!page.html.contains("De bel deed"))
    }

    @Test func `once there is a manager the page says who, and who looked`() async throws {
        let world = try await TestSite.make()
        let (client, _) = try await world.filed()
        try await world.accepted()
        _ = try await world.desk.open("2026-001", as: try await world.staff(.samira), now: world.now)
        let page = try await client.get("/volgen/zaak")
        #expect(page.contains("Manager Samira Bakker zoekt uit wat er is gebeurd."))
        let readers = try await client.get("/volgen/wie-keek")
        #expect(readers.contains("Samira Bakker, manager"))
        #expect(PageCheck.problems(in: readers) == [])
    }

    @Test func `below /en all of the page is English, whatever language it was filed in`() async throws {
        let world = try await TestSite.make()
        let (client, _) = try await world.filed()
        let page = try await client.get("/en/volgen/zaak")
        #expect(page.heading == "My complaint")
        #expect(!page.contains("Je klacht kwam binnen"))
        #expect(PageCheck.problems(in: page) == [])
    }

    @Test func `late is said without an extension`() async throws {
        let world = try await TestSite.make()
        let (_, code) = try await world.filed()
        try await world.accepted()
        world.wait(days: 43)
        let client = world.client()
        let page = try await client.submit(try await client.get("/volgen"), ["code": [code]])
        #expect(page.html.contains("<strong>We zijn te laat. Dat spijt ons.</strong>"))
        #expect(page.contains("Ons antwoord moest er zijn op maandag 27 april 2026."))
        #expect(page.text.ranges(of: "te laat").count == 1, "it says so once")
    }

    @Test func `stopping asks once, and can be undone`() async throws {
        let world = try await TestSite.make()
        let (client, _) = try await world.filed()
        let question = try await client.get("/volgen/stoppen")
        #expect(PageCheck.problems(in: question) == [])
        let stopped = try await client.submit(
            question, ["reden": ["durfniet"]], press: "Ja, stop met mijn klacht")
        #expect(stopped.contains("Je klacht is gestopt."))
        #expect(stopped.contains("Je bent gestopt met je klacht op maandag 16 maart 2026."))
        #expect(!stopped.links.contains("/volgen/afspraken"))
        let back = try await client.get("/volgen/stoppen")
        #expect(PageCheck.problems(in: back) == [])
        let again = try await client.submit(back, press: "Ja, ga verder met mijn klacht")
        #expect(again.contains("We gaan verder met je klacht."))
    }

    @Test func `messages go both ways and keep their lines`() async throws {
        let world = try await TestSite.make()
        let (client, _) = try await world.filed()
        try await world.accepted()
        try await world.act(.contacts(.write(try words("Wanneer kan ik bellen?"))), as: .samira)
        let thread = try await client.get("/volgen/bericht")
        #expect(thread.contains("Van Samira Bakker, maandag 16 maart 2026"))
        let empty = try await client.submit(thread)
        #expect(empty.status == .unprocessableContent)
        #expect(empty.contains("Schrijf eerst je bericht."))
        #expect(PageCheck.problems(in: empty) == [])
        let sent = try await client.submit(thread, ["bericht": ["Morgen\n<na> tien uur"]])
        #expect(sent.contains("Je bericht is verstuurd."))
        #expect(sent.html.contains("&lt;na&gt; tien uur"))
        #expect(PageCheck.problems(in: sent) == [])
        let long = String(repeating: "a ", count: 5001)
        #expect(try await client.submit(thread, ["bericht": [long]]).html.contains(long))
    }

    @Test func `nothing is offered that is not there`() async throws {
        let world = try await TestSite.make()
        let (client, _) = try await world.filed()
        for path in ["/volgen/verslag/1", "/volgen/afspraken", "/volgen/brief/9", "/volgen/brief/9/tekst"] {
            #expect(try await client.get(path).status == .notFound)
        }
        #expect(try await client.get("/volgen/niet-opgelost").path == "/volgen/zaak")
    }
}
