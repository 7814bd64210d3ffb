import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("Nothing that was typed is lost")
struct TypedAgainTests {
    static let story = "Ik heb drie keer gebeld en niemand kwam langs."

    @Test func `without cookies a story comes back, and one more press sends it on`() async throws {
        let world = try await TestSite.make()
        let client = world.client()
        let form = try await client.get("/klacht/verhaal")
        client.cookies = [:]
        let again = try await client.submit(form, ["verhaal": [Self.story]], press: "Ga verder")
        #expect(again.status == .forbidden)
        #expect(again.heading == "Druk nog één keer op de knop")
        #expect(again.contains(Self.story))
        #expect(again.links.contains("tel:0501234567"))
        #expect(PageCheck.problems(in: again) == [])
        let next = try await client.submit(again, press: "Ga verder")
        #expect(next.path == "/klacht/haast")
        #expect(try await client.get("/klacht/verhaal").html.contains(Self.story))
    }

    @Test func `a file has to be chosen again, and the page says so in its language`() async throws {
        let world = try await TestSite.make()
        let client = world.client()
        let form = try await client.get("/en/klacht/verhaal")
        client.cookies = [:]
        let pdf = TestFile(field: "foto", name: "letter.pdf", bytes: Array("%PDF-1.7".utf8))
        let again = try await client.submit(form, ["verhaal": [Self.story]], press: "Continue", file: pdf)
        #expect(again.contains("Then choose your file again."))
        let next = try await client.submit(again, press: "Continue")
        #expect(next.path == "/en/klacht/haast")
    }

    @Test func `a message survives the end of the session`() async throws {
        let world = try await TestSite.make()
        let (client, code) = try await world.filed()
        let thread = try await client.get("/volgen/bericht")
        let name = try #require(thread.form(with: nil)?.controls.last { $0.type != "hidden" }?.name)
        world.wait(minutes: 121)
        let again = try await client.submit(thread, [name: [Self.story]])
        #expect(again.heading == "Je was een tijd weg")
        #expect(again.contains(Self.story) && again.links.contains("/volgen"))
        #expect(PageCheck.problems(in: again) == [])
        _ = try await client.submit(try await client.get("/volgen"), ["code": [code]])
        _ = try await client.submit(again, press: "Ga verder")
        #expect(try await client.get("/volgen/bericht").contains(Self.story))
    }

    @Test func `what one of us took down survives the end of the session, an upload too`() async throws {
        let world = try await TestSite.make()
        let client = try await world.client(as: .balie)
        for (path, button) in [("/doorgeven/vertel", "Geef het door"), ("/werk/nieuw", IntakeTests.next)] {
            let form = try await client.get(path)
            let area = try #require(form.forms.flatMap(\.controls).first { $0.type == "textarea" }).name
            world.wait(minutes: 121)
            let again = try await client.submit(form, [area: [Self.story]], press: button)
            #expect(again.status == .forbidden && again.contains(Self.story), "\(path)")
            #expect(again.links.contains("/werk/inloggen"), "\(path)")
            let token = try await world.desk.demoToken(for: TestSite.Person.balie.id, now: world.now)
            client.cookies[world.site.settings.cookies.fullName(SiteCookie.staff.rawValue)] = token.cookie
        }
    }

    @Test func `what the officer wrote survives a door that was shut`() async throws {
        let world = try await TestSite.make()
        let officer = try await OfficeWithRooms.open(on: world).officer
        let client = officer.client
        let form = try await client.get("/kamer/nieuw")
        _ = try await client.submit(try await client.get("/kamer"), press: "Doe de deur dicht")
        let again = try await client.submit(form, ["naam": [Self.story]], press: "Maak de kamer")
        #expect(again.contains(Self.story) && again.links.contains("/kamer"))
    }

    @Test func `who typed nothing is led to the door`() async throws {
        let client = try await TestSite.make().client()
        #expect(try await client.post("/volgen/stoppen").path == "/volgen?verlopen=1")
        #expect(try await client.post("/werk/uitloggen", [("x", "y")]).status == .forbidden)
    }

    @Test func `a password is never given back`() async throws {
        let client = try await TestSite.make().client()
        let page = try await client.post(
            "/werk/inloggen", [("email", "samira@buurt.example"), ("wachtwoord", "een lange geheime zin")])
        #expect(page.status == .forbidden)
        #expect(page.html.contains("samira@buurt.example"))
        #expect(!page.html.contains("geheime"))
    }

    @Test func `another site gets nothing back`() async throws {
        let client = try await TestSite.make().client()
        let page = try await client.post(
            "/klacht/gevolg", [("gevoel", Self.story)], headers: [.known("Sec-Fetch-Site"): "cross-site"])
        #expect(page.status == .forbidden)
        #expect(!page.contains(Self.story))
    }

    @Test func `two tabs fill in one draft, and a late answer spoils nothing`() async throws {
        let world = try await TestSite.make()
        let filer = Filer(world.client())
        try await filer.answer(.story)
        let urgency = try await filer.client.get("/klacht/haast")
        try await filer.answer(.urgency)
        try await filer.answer(.when)
        _ = try await filer.client.submit(urgency, ["haast": ["dringend"]], press: "Ga verder")
        let when = try await filer.client.get("/klacht/wanneer")
        #expect(when.html.contains("value=\"maart\"") && when.contains("Bel ons dan ook"))
    }

    @Test func `after wiping, back tells what may have happened and leads on`() async throws {
        let world = try await TestSite.make()
        let filer = Filer(world.client())
        try await filer.answer(.story)
        _ = try await filer.client.submit(
            try await filer.client.get("/klacht/wissen"), press: "Ja, wis alles")
        let back = try await filer.client.get("/klacht/haast")
        #expect(back.contains("of tot je ze wist"))
        #expect(back.links.contains("/klacht/verhaal") && back.links.contains("/volgen"))
    }
}
