import CaseDesk
import HTTPTypes
import Ledger
import NIOCore
import Procedure
import Testing

@testable import Web

@Suite("Een bestand bij mijn klacht")
struct GivenFilesTests {
    private func send(
        _ bytes: [UInt8], _ name: String, _ client: TestClient, below prefix: String = ""
    ) async throws -> TestPage {
        let page = try await client.get(prefix + "/volgen/bestand")
        #expect(PageCheck.problems(in: page) == [])
        let button = prefix.isEmpty ? "Verstuur dit bestand" : "Send this file"
        return try await client.submit(
            page, press: button, file: TestFile(field: "bestand", name: name, bytes: bytes))
    }

    @Test func `is sent, stands in the list, and opens again`() async throws {
        let world = try await TestSite.make()
        let (client, _) = try await world.filed()
        #expect(try await client.get("/volgen/bestand").contains("Je stuurde nog geen bestanden."))
        let page = try await send(ChosenFile.jpeg, "voordeur.jpg", client)
        #expect(page.contains("Je bestand is verstuurd."))
        #expect(page.contains("voordeur.jpg (3 kB)"))
        #expect(page.contains("Verstuurd op maandag 16 maart 2026"))
        #expect(PageCheck.problems(in: page) == [])
        let link = try #require(page.links.first { $0.hasPrefix("/volgen/bestand/") })
        let photo = try await client.get(link)
        #expect(photo.headers[.contentType] == "image/jpeg")
        #expect(photo.headers[.contentDisposition] == "inline; filename*=UTF-8''voordeur.jpg")
        #expect(photo.headers[.contentSecurityPolicy]?.hasSuffix("; sandbox") == true)
        #expect(photo.bytes.starts(with: [0xFF, 0xD8, 0xFF, 0xDA]))
        #expect(try await client.get("/volgen/zaak").contains("Bekijk de bestanden"))
    }

    @Test func `is kept from whoever came in with another code`() async throws {
        let world = try await TestSite.make()
        let (client, _) = try await world.filed()
        let page = try await send(ChosenFile.pdf, "brief.pdf", client)
        let link = try #require(page.links.first { $0.hasPrefix("/volgen/bestand/") })
        let (other, _) = try await world.filed()
        #expect(try await other.get(link).status == .notFound)
        #expect(try await other.get("/volgen/bestand/..%2f1").status.code >= 400)
        #expect(try await world.client().get(link).path.hasPrefix("/volgen"))
    }

    @Test func `that is not right is told in words, and nothing is added`() async throws {
        let world = try await TestSite.make()
        let (client, _) = try await world.filed()
        for (bytes, name, words) in [
            (Array("MZ\u{10}".utf8), "foto.jpg", "Dit soort bestand kunnen we niet openen."),
            ([], "leeg.pdf", "Dit bestand is leeg."), ([], "", "Kies eerst een bestand."),
            (ChosenFile.pdf + Array(repeating: 1, count: 21 << 20), "groot.pdf", "groot.pdf is te groot."),
        ] {
            let page = try await send(bytes, name, client)
            #expect(page.status == .unprocessableContent)
            #expect(page.title.hasPrefix("Fout:"))
            #expect(page.contains(words))
            #expect(page.contains("Je stuurde nog geen bestanden."))
            #expect(PageCheck.problems(in: page) == [])
        }
        #expect(try await world.attachments() == 0)
    }

    @Test func `that breaks off is told so and leaves nothing`() async throws {
        let world = try await TestSite.make()
        let (client, _) = try await world.filed()
        let token = try #require(
            try await client.get("/volgen/bestand").form(with: "Verstuur dit bestand")?.controls.first?.value)
        let file = TestFile(field: "bestand", name: "foto.jpg", bytes: ChosenFile.jpeg)
        let half = Multipart.body(fields: [("csrf", token)], file: file).dropLast(900)
        let page = try await client.send(
            .post, "/volgen/bestand", headers: [.contentType: Multipart.contentType],
            body: ByteBuffer(bytes: half))
        #expect(page.contains("Het bestand kwam niet goed over. Probeer het nog een keer."))
        #expect(try await world.attachments() == 0)
    }

    @Test func `has its page in English`() async throws {
        let world = try await TestSite.make()
        let (client, _) = try await world.filed()
        let page = try await send(ChosenFile.memo, "voice.ogg", client, below: "/en")
        #expect(page.heading == "Send a photo, letter or recording")
        #expect(page.contains("Sent on Monday 16 March 2026"))
    }
}

extension TestSite {
    /// Files that lie in the ledger, whoever's they are.
    func attachments() async throws -> Int {
        try await desk.ledger.driver.read { tx in
            Int(try tx.row("select count(*) from attachment")?.integer(0) ?? 0)
        }
    }
}
