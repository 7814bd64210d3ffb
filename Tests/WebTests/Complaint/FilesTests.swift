import CaseDesk
import Procedure
import Testing

@testable import Web

@Suite("Files with a complaint")
struct FilesTests {
    private static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0] + Array(repeating: 1, count: 2000)
    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]
    private static let pdf = Array("%PDF-1.7 brief".utf8)

    private func begun() async throws -> (TestSite, Filer) {
        let world = try await TestSite.make()
        let filer = Filer(world.client())
        try await filer.answer(.story)
        return (world, filer)
    }

    private func add(_ bytes: [UInt8], _ name: String, _ filer: Filer) async throws -> TestPage {
        let page = try await filer.client.get("/klacht/bestand")
        return try await filer.client.submit(
            page, press: "Voeg dit bestand toe", file: TestFile(field: "bestand", name: name, bytes: bytes))
    }

    @Test func `a photo and a pdf are told by their first bytes`() async throws {
        let (_, filer) = try await begun()
        for (bytes, name) in [
            (Self.jpeg, "foto.exe"), (Self.png, "scherm"), (Self.pdf, "Klacht über – نسخة.pdf"),
        ] {
            let page = try await add(bytes, name, filer)
            #expect(page.path == "/klacht/bestand")
            #expect(page.contains(name + " is toegevoegd."))
            #expect(PageCheck.problems(in: page) == [])
        }
        let check = try await filer.client.get("/klacht/bestand")
        #expect(check.markup.tags("bdi").count == 3)
    }

    @Test func `what we cannot open, what is empty and nothing at all are said in words`() async throws {
        let (_, filer) = try await begun()
        let wrong = try await add(Array("MZ\u{90}".utf8), "virus.pdf", filer)
        #expect(wrong.title.hasPrefix("Fout:"))
        #expect(wrong.contains("Dit soort bestand kunnen we niet openen."))
        #expect(try await add([], "leeg.pdf", filer).contains("Dit bestand is leeg."))
        #expect(try await add([], "", filer).contains("Kies eerst een bestand."))
        #expect(PageCheck.problems(in: wrong) == [])
    }

    @Test func `a file that is too large is told its size and forgotten`() async throws {
        let (_, filer) = try await begun()
        let large = Self.pdf + Array(repeating: 65, count: 21 << 20)
        let page = try await add(large, "groot.pdf", filer)
        #expect(page.contains("groot.pdf is te groot. Een bestand mag 20 MB zijn. Dit is 23 MB."))
        #expect(page.markup.tags("bdi").isEmpty)
    }

    @Test func `a file can be taken away again`() async throws {
        let (_, filer) = try await begun()
        let page = try await add(Self.pdf, "brief.pdf", filer)
        let without = try await filer.client.submit(page, press: "Verwijder brief.pdf")
        #expect(without.contains("brief.pdf is verwijderd."))
        #expect(without.markup.tags("bdi").isEmpty)
    }

    @Test func `a photographed letter alone is a story`() async throws {
        let world = try await TestSite.make()
        let filer = Filer(world.client())
        let page = try await filer.client.get("/klacht/verhaal")
        let next = try await filer.client.submit(
            page, press: "Ga verder", file: TestFile(field: "foto", name: "brief.jpg", bytes: Self.jpeg))
        #expect(next.path == "/klacht/haast")
        var rest = filer
        rest.answers[.story] = [:]
        let check = try await rest.fill()
        #expect(check.contains("In het bestand brief.jpg"))
        #expect(try await filer.client.submit(check, press: "Verstuur je klacht").contains("2026-001"))
    }

    @Test func `a wrong photo with a story keeps the story`() async throws {
        let world = try await TestSite.make()
        let client = world.client()
        let page = try await client.get("/klacht/verhaal")
        let wrong = try await client.submit(
            page, ["verhaal": ["Zo ging het"]],
            file: TestFile(field: "foto", name: "x.txt", bytes: [1, 2, 3]))
        #expect(wrong.title.hasPrefix("Fout:"))
        #expect(wrong.html.contains("Zo ging het"))
        #expect(PageCheck.problems(in: wrong) == [])
    }

    @Test func `files go with the complaint`() async throws {
        let (world, filer) = try await begun()
        _ = try await add(Self.pdf, "brief.pdf", filer)
        let sent = try await filer.file()
        let token = try await world.desk.enter(code: Filer.code(sent), from: "here", now: world.now)
        let view = try #require(try await world.desk.follow(token, now: world.now))
        #expect(view.filing.attachments.map(\.name.text) == ["brief.pdf"])
    }
}
