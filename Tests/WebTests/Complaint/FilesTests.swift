import CaseDesk
import HTTPTypes
import NIOCore
import Procedure
import Testing

@testable import Web

@Suite("Files with a complaint")
struct FilesTests {
    private static let pdf = ChosenFile.pdf

    private func begun() async throws -> (TestSite, Filer) {
        let world = try await TestSite.make()
        let filer = Filer(world.client())
        try await filer.answer(.story)
        return (world, filer)
    }

    private func add(
        _ bytes: [UInt8], _ name: String, _ filer: Filer, press button: String = "Voeg dit bestand toe"
    ) async throws -> TestPage {
        let page = try await filer.client.get("/klacht/bestand")
        return try await filer.client.submit(
            page, press: button, file: TestFile(field: "bestand", name: name, bytes: bytes))
    }

    @Test func `a photo, a recording and a pdf are told by their bytes`() async throws {
        let (_, filer) = try await begun()
        for (bytes, name) in [
            (ChosenFile.jpeg, "foto.exe"), (ChosenFile.memo, "stem"), (Self.pdf, "Klacht über – نسخة.pdf"),
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

    @Test func `whoever chose a file and goes on has added it`() async throws {
        let (_, filer) = try await begun()
        let next = try await add(Self.pdf, "brief.pdf", filer, press: "Ga verder")
        #expect(next.path == "/klacht/voor-wie")
        #expect(try await filer.client.get("/klacht/bestand").html.contains("brief.pdf"))
    }

    @Test func `whoever chose nothing goes on, and whoever chose something wrong hears it first`()
        async throws
    {
        let (_, filer) = try await begun()
        #expect(try await add([], "", filer, press: "Ga verder").path == "/klacht/voor-wie")
        let wrong = try await add(Array("MZ\u{10}".utf8), "foto.jpg", filer, press: "Ga verder")
        #expect(wrong.path.hasPrefix("/klacht/bestand"))
        #expect(wrong.contains("Dit soort bestand kunnen we niet openen."))
    }

    @Test func `a file that is chosen while another is taken away is added`() async throws {
        let (_, filer) = try await begun()
        _ = try await add(Self.pdf, "oud.pdf", filer)
        let page = try await add(Self.pdf, "nieuw.pdf", filer, press: "Verwijder oud.pdf")
        #expect(page.markup.tags("bdi").count == 1)
        #expect(page.html.contains("nieuw.pdf"))
    }

    @Test func `the eleventh is not read, and the ten stay`() async throws {
        let (_, filer) = try await begun()
        for index in 1...10 { _ = try await add(Self.pdf, "\(index).pdf", filer) }
        let page = try await add(Self.pdf, "elf.pdf", filer)
        #expect(page.contains("Je hebt al 10 bestanden. Verwijder er eerst een."))
        #expect(page.markup.tags("bdi").count == 10)
    }

    @Test func `a file that breaks off is told, also on the next visit, and the answers are there`()
        async throws
    {
        let (_, filer) = try await begun()
        let token = try #require(
            try await filer.client.get("/klacht/bestand").form(with: "Ga verder")?.controls.first?.value)
        let file = TestFile(field: "bestand", name: "foto.jpg", bytes: ChosenFile.jpeg)
        let half = Multipart.body(fields: [("csrf", token)], file: file).dropLast(900)
        let page = try await filer.client.send(
            .post, "/klacht/bestand", headers: [.contentType: Multipart.contentType],
            body: ByteBuffer(bytes: half))
        #expect(page.contains("Het bestand kwam niet goed over. Je antwoorden zijn bewaard."))
        #expect(try await filer.client.get("/klacht/bestand").contains("Het bestand kwam niet goed over."))
        #expect(try await filer.client.get("/klacht/verhaal").html.contains("De bel deed het niet."))
    }

    @Test func `a file that announces too much is told its size before it is sent`() async throws {
        let (_, filer) = try await begun()
        let token = try #require(
            try await filer.client.get("/klacht/bestand").form(with: "Ga verder")?.controls.first?.value)
        let file = TestFile(field: "bestand", name: "film.mp4", bytes: ChosenFile.jpeg)
        let head = Multipart.body(fields: [("csrf", token)], file: file).prefix(500)
        let page = try await filer.client.send(
            .post, "/klacht/bestand",
            headers: [.contentType: Multipart.contentType, .contentLength: "400000000"],
            body: ByteBuffer(bytes: head))
        #expect(page.contains("film.mp4 is te groot. Een bestand mag 20 MB zijn. Dit is 400 MB."))
    }

    @Test func `a file can be taken away again`() async throws {
        let (_, filer) = try await begun()
        let page = try await add(Self.pdf, "brief.pdf", filer)
        let without = try await filer.client.submit(page, press: "Verwijder brief.pdf")
        #expect(without.contains("brief.pdf is verwijderd."))
        #expect(without.markup.tags("bdi").isEmpty)
    }

    @Test(arguments: [("brief.jpg", ChosenFile.jpeg), ("stem.opus", ChosenFile.memo)])
    func `a photographed letter or a recording alone is a story`(_ name: String, _ bytes: [UInt8])
        async throws
    {
        let world = try await TestSite.make()
        let filer = Filer(world.client())
        let page = try await filer.client.get("/klacht/verhaal")
        let next = try await filer.client.submit(
            page, press: "Ga verder", file: TestFile(field: "foto", name: name, bytes: bytes))
        #expect(next.path == "/klacht/haast")
        var rest = filer
        rest.answers[.story] = [:]
        let check = try await rest.fill()
        #expect(check.contains("In het bestand \(name)"))
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
        #expect(wrong.contains("Dit soort bestand kunnen we niet openen."))
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
