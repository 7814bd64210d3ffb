import HTTPTypes
import Testing

@testable import Web

@Suite("The door of a complaint")
struct EntryTests {
    private func filed() async throws -> (TestSite, String) {
        let world = try await TestSite.make()
        return (world, Filer.code(try await Filer(world.client()).file()))
    }

    private func open(_ client: TestClient, _ code: String) async throws -> TestPage {
        try await client.submit(try await client.get("/volgen"), ["code": [code]])
    }

    @Test func `a code may be typed in any way`() async throws {
        let (world, code) = try await filed()
        let short = code.filter { $0 != " " }
        let sloppy = short.lowercased().replacing("0", with: "o").replacing("1", with: "l")
        for typed in [code, short, sloppy, " \(short.prefix(5))-\(short.dropFirst(5)) "] {
            let page = try await open(world.client(), typed)
            #expect(page.path == "/volgen/zaak")
            #expect(page.heading == "Mijn klacht")
        }
    }

    @Test func `a wrong code says so and stays in its field`() async throws {
        let (world, _) = try await filed()
        let page = try await open(world.client(), "7K3M Q2XP 94TD")
        #expect(page.status == .unprocessableContent)
        #expect(page.contains("Deze code kennen we niet. Kijk of je alle 12 tekens hebt."))
        #expect(page.html.contains("7K3M Q2XP 94TD"))
        #expect(PageCheck.problems(in: page) == [])
        #expect(try await open(world.client(), "").contains("Vul je code in."))
    }

    @Test func `five wrong codes make you wait, also for the right one`() async throws {
        let (world, code) = try await filed()
        let client = world.client()
        for _ in 1...5 { _ = try await open(client, "7K3M Q2XP 94TD") }
        let page = try await open(client, code)
        #expect(page.status == .tooManyRequests)
        #expect(page.contains("Wacht 1 minuut."))
        #expect(page.links.contains("tel:0501234567"))
        world.wait(minutes: 2)
        #expect(try await open(client, code).path == "/volgen/zaak")
    }

    @Test func `who is inside goes straight in, and leaving is leaving`() async throws {
        let (world, code) = try await filed()
        let client = world.client()
        let page = try await open(client, code)
        #expect(try await client.get("/volgen").path == "/volgen/zaak")
        let left = try await client.submit(page, press: "Sluit mijn klacht")
        #expect(left.contains("Je bent weg uit je klacht."))
        #expect(try await client.get("/volgen/zaak").path == "/volgen?verlopen=1")
    }

    @Test func `a session ends after two hours`() async throws {
        let (world, code) = try await filed()
        let client = world.client()
        _ = try await open(client, code)
        world.wait(minutes: 121)
        let page = try await client.get("/volgen/zaak")
        #expect(page.path == "/volgen?verlopen=1")
        #expect(page.contains("Je was een tijd weg."))
    }

    @Test func `in English the door is English too`() async throws {
        let (world, _) = try await filed()
        let page = try await world.client().get("/en/volgen/zaak")
        #expect(page.path == "/en/volgen?verlopen=1")
        #expect(page.contains("You were away for a while."))
    }

    @Test(arguments: [
        "zaak", "wie-keek", "bericht", "verslag/1", "afspraken", "uitkomst", "brief/1", "brief/1/tekst",
        "brief/1.pdf", "stoppen", "niet-opgelost",
    ])
    func `nothing of a case is shown without a code`(path: String) async throws {
        let (world, _) = try await filed()
        let page = try await world.client().get("/volgen/" + path)
        #expect(page.path == "/volgen?verlopen=1")
    }
}
