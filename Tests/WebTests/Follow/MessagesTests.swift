import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("Messages: a file that goes along, and what is new")
struct MessagesTests {
    private func write(
        _ handled: Handled, _ words: String, _ bytes: [UInt8]? = nil, name: String = "deur.jpg"
    ) async throws -> TestPage {
        try await handled.complainant.submit(
            try await handled.complainant.get("/volgen/bericht"), ["bericht": [words]],
            press: "Verstuur je bericht",
            file: bytes.map { TestFile(field: "bestand", name: name, bytes: $0) })
    }

    private func answer(_ handled: Handled, _ words: String, _ bytes: [UInt8]? = nil) async throws -> TestPage
    {
        try await handled.handler.submit(
            try await handled.open("bericht"), ["bericht": [words]], press: "Verstuur het bericht",
            file: bytes.map { TestFile(field: "bestand", name: "plan.pdf", bytes: $0) })
    }

    private static func open() async throws -> Handled {
        let handled = try await Handled.accepted()
        try await handled.follow()
        return handled
    }

    @Test func `the handler sees the line as new, with the file, until they looked; my day asks for it`()
        async throws
    {
        let handled = try await Self.open()
        let sent = try await write(handled, "Hier is de deur.", ChosenFile.jpeg)
        #expect(sent.contains("Je bericht is verstuurd.") && sent.contains("deur.jpg"))
        #expect(PageCheck.problems(in: sent) == [])
        let day = try await handled.handler.get(handled.path())
        #expect(day.contains("Lees het bericht van de klager"))
        let thread = try await handled.open("bericht")
        #expect(thread.contains("Hier is de deur.") && thread.marksNew)
        let link = try #require(thread.links.first { $0.hasPrefix(handled.path("bestand/")) })
        let file = try await handled.handler.get(link)
        #expect(file.headers[.contentType] == "image/jpeg")
        #expect(try await !handled.open("bericht").marksNew)
        #expect(try await !handled.open().contains("Lees het bericht van de klager"))
    }

    @Test func `the complainant opens what the handler sent along, and no other note of ours`() async throws {
        let handled = try await Self.open()
        let sent = try await answer(handled, "Dit is het plan.", ChosenFile.pdf)
        #expect(sent.contains("Het bericht is verstuurd.") && sent.contains("plan.pdf"))
        #expect(try await handled.open("bestand").contains("Wie leest dit: klager · manager"))
        let mine = try await handled.complainant.get("/volgen/zaak")
        #expect(mine.contains("Samira Bakker stuurde je een bericht."))
        let thread = try await handled.complainant.get("/volgen/bericht")
        #expect(thread.marksNew)
        let link = try #require(thread.links.first { $0.hasPrefix("/volgen/bestand/") })
        #expect(try await handled.complainant.get(link).bytes == ChosenFile.pdf)
        #expect(try await !handled.complainant.get("/volgen/bericht").marksNew)
        let after = try await handled.complainant.get("/volgen/zaak")
        #expect(!after.contains("Samira Bakker stuurde je een bericht."))
        let notes = try await handled.open("bestand")
        _ = try await handled.handler.submit(
            notes, ["van": ["ons"]], press: "Zet dit bestand in de klacht",
            file: TestFile(field: "bestand", name: "notitie.opus", bytes: ChosenFile.memo))
        let files = try await handled.open("bestand").links.filter { $0.hasPrefix(handled.path("bestand/")) }
        let note = try #require(files.last?.split(separator: "/").last)
        #expect(try await handled.complainant.get("/volgen/bestand/\(note)").status == .notFound)
    }

    @Test func `a file alone is taken, nothing at all is not, and a wrong file keeps the words`() async throws
    {
        let handled = try await Self.open()
        #expect(try await write(handled, "", ChosenFile.pdf).contains("Je bericht is verstuurd."))
        #expect(try await handled.casefile.givenFiles.count == 1)
        let nothing = try await write(handled, "")
        #expect(nothing.status == .unprocessableContent)
        #expect(nothing.contains("Schrijf eerst je bericht."))
        let wrong = try await write(handled, "Dit typte ik zelf.", Array("MZ".utf8), name: "x.exe")
        #expect(wrong.contains("Dit soort bestand kunnen we niet openen."))
        #expect(wrong.contains("Dit typte ik zelf.") && PageCheck.problems(in: wrong) == [])
        #expect(try await handled.casefile.contacts.messages.isEmpty)
        let staff = try await answer(handled, "", ChosenFile.pdf)
        #expect(staff.contains("Schrijf eerst") && staff.contains("Kies het bestand nog een keer."))
    }

    @Test func `that the complainant reads does not outrun a form of the handler`() async throws {
        let handled = try await Self.open()
        _ = try await answer(handled, "Dit is het plan.")
        let form = try await handled.open("latere-dag")
        _ = try await handled.complainant.get("/volgen/bericht")
        let done = try await handled.handler.submit(
            form,
            [
                "nieuw-dag": ["11"], "nieuw-maand": ["mei"], "nieuw-jaar": ["2026"],
                "zeihoe": ["telephone"], "voorgelezen": ["ja"],
            ], press: "Schrijf dit op")
        #expect(done.status == .ok && done.contains("Het is opgeschreven."))
        let stale = try await handled.handler.submit(form, press: "Schrijf dit op")
        #expect(stale.status.kind == .clientError)
    }

    @Test func `what is kept for later is not sent, and stands there again`() async throws {
        let handled = try await Self.open()
        let kept = try await handled.handler.submit(
            try await handled.open("bericht"), ["bericht": ["Nog niet af."]], press: "Bewaar voor later")
        #expect(kept.contains("Je tekst is bewaard.") && kept.contains("Nog niet af."))
        #expect(try await handled.casefile.contacts.messages.isEmpty)
    }

    @Test func `two weeks without a word from us are said, with the number, until somebody writes`()
        async throws
    {
        let handled = try await Self.open()
        #expect(try await !handled.complainant.get("/volgen/zaak").contains("Dat is te lang."))
        try await handled.wait(days: 14)
        let quiet = try await handled.complainant.get("/volgen/zaak")
        #expect(quiet.contains("Je hoorde 14 dagen niets van ons. Dat is te lang."))
        #expect(quiet.contains("050 123 45 67") && PageCheck.problems(in: quiet) == [])
        #expect(
            try await handled.complainant.get("/en/volgen/zaak").contains(
                "You have not heard from us for 14 days."))
        _ = try await answer(handled, "Ik ben er nog mee bezig.")
        #expect(try await !handled.complainant.get("/volgen/zaak").contains("Dat is te lang."))
    }
}

extension TestPage {
    /// A label beside a line; the menu has the same word in it.
    fileprivate var marksNew: Bool { html.contains(">Nieuw</span>") }
}
