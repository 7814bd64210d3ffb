import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("De bestanden van een klacht")
struct CaseFilesTests {
    private func put(
        _ handled: Handled, _ answers: [String: [String]], _ bytes: [UInt8] = ChosenFile.pdf,
        name: String = "scan.pdf"
    ) async throws -> TestPage {
        try await handled.handler.submit(
            try await handled.open("bestand"), answers, press: "Zet dit bestand in de klacht",
            file: TestFile(field: "bestand", name: name, bytes: bytes))
    }

    @Test func `a paper letter is put in with the day and the way it came`() async throws {
        let handled = try await Handled.accepted()
        let page = try await put(
            handled,
            [
                "van": ["klager"], "kwam-dag": ["16"], "kwam-maand": ["3"], "kwam-jaar": ["2026"],
                "weg": ["paper"],
            ])
        #expect(page.contains("Het bestand staat in de klacht."))
        #expect(page.contains("Samira Bakker zette het hier."))
        #expect(page.contains("Wie leest dit: klager · manager"))
        #expect(PageCheck.problems(in: page) == [])
        let link = try #require(page.links.first { $0.hasPrefix(handled.path("bestand/")) })
        let file = try await handled.handler.get(link)
        #expect(file.headers[.contentType] == "application/pdf")
        #expect(file.headers[.contentDisposition] == "attachment; filename*=UTF-8''scan.pdf")
        #expect(file.headers[.xContentTypeOptions] == "nosniff")
        #expect(file.headers[.contentSecurityPolicy]?.contains("sandbox") == true)
        #expect(file.bytes == ChosenFile.pdf)
        try await handled.follow()
        let given = try await handled.complainant.get("/volgen/bestand")
        #expect(given.contains("Binnen op maandag 16 maart 2026. Wij hebben het hier neergezet."))
    }

    @Test func `notes of our own are not shown to the complainant`() async throws {
        let handled = try await Handled.accepted()
        let page = try await put(handled, ["van": ["ons"]], ChosenFile.memo, name: "gesprek.opus")
        #expect(page.contains("Van ons: Samira Bakker, maandag 16 maart 2026"))
        try await handled.follow()
        let given = try await handled.complainant.get("/volgen/bestand")
        #expect(!given.html.contains("gesprek.opus"))
        let mine = try await handled.complainant.get("/volgen/zaak?alles=1")
        #expect(!mine.contains("Er kwam een bestand bij"))
    }

    @Test func `what the complainant sends is on the page of the case, with who reads it`() async throws {
        let handled = try await Handled.accepted()
        try await handled.follow()
        let sending = try await handled.complainant.get("/volgen/bestand")
        _ = try await handled.complainant.submit(
            sending, press: "Verstuur dit bestand",
            file: TestFile(field: "bestand", name: "deur.jpg", bytes: ChosenFile.jpeg))
        let page = try await handled.open()
        #expect(page.contains("deur.jpg"))
        #expect(page.contains("Van de klager, maandag 16 maart 2026"))
    }

    @Test(
        arguments: [
            ([:], "Kies van wie dit bestand is."),
            (["van": ["klager"], "weg": ["paper"]], "Dit bestand staat klaar."),
            (
                [
                    "van": ["klager"], "kwam-dag": ["17"], "kwam-maand": ["3"], "kwam-jaar": ["2026"],
                    "weg": ["paper"],
                ],
                "Dit bestand staat klaar."
            ),
            (
                ["van": ["klager"], "kwam-dag": ["16"], "kwam-maand": ["3"], "kwam-jaar": ["2026"]],
                "Kies hoe het bestand binnenkwam."
            ),
        ] as [([String: [String]], String)])
    func `without whose it is, a day and a way it is not put in, and nobody chooses it twice`(
        _ answers: [String: [String]], _ words: String
    ) async throws {
        let handled = try await Handled.accepted()
        let page = try await put(handled, answers)
        #expect(page.status == .unprocessableContent)
        #expect(page.contains(words))
        #expect(PageCheck.problems(in: page) == [])
        #expect(page.contains("scan.pdf"))
        #expect(try await !handled.open("bestand").contains("Van ons: Samira Bakker"))
        let done = try await handled.handler.submit(
            page, ["van": ["ons"]], press: "Zet dit bestand in de klacht")
        #expect(done.contains("Het bestand staat in de klacht."))
        #expect(done.contains("Van ons: Samira Bakker"))
        let link = try #require(done.links.first { $0.hasPrefix(handled.path("bestand/")) })
        #expect(try await handled.handler.get(link).bytes == ChosenFile.pdf)
    }

    @Test func `another file takes the place of the one that waited, and a made-up secret opens nothing`()
        async throws
    {
        let handled = try await Handled.accepted()
        let wrong = try await put(handled, [:])
        let done = try await handled.handler.submit(
            wrong, ["van": ["ons"]], press: "Zet dit bestand in de klacht",
            file: TestFile(field: "bestand", name: "stem.opus", bytes: ChosenFile.memo))
        #expect(done.contains("stem.opus") && !done.contains("scan.pdf"))
        let forged = try await handled.handler.submit(
            wrong, ["van": ["ons"], "klaargezet": [String(repeating: "0", count: 64)]],
            press: "Zet dit bestand in de klacht")
        #expect(forged.contains("Kies eerst een bestand."))
    }

    @Test func `the same file sent twice by the complainant stands there once`() async throws {
        let handled = try await Handled.accepted()
        try await handled.follow()
        let sending = try await handled.complainant.get("/volgen/bestand")
        let file = TestFile(field: "bestand", name: "deur.jpg", bytes: ChosenFile.jpeg)
        for _ in 0..<2 {
            let sent = try await handled.complainant.submit(
                sending, press: "Verstuur dit bestand", file: file)
            #expect(sent.contains("Je bestand is verstuurd."))
        }
        #expect(try await handled.casefile.givenFiles.count == 1)
    }

    @Test func `of a case that came back the desk sees what the complainant gave and nothing else`()
        async throws
    {
        let handled = try await Handled.accepted()
        try await handled.hear()
        let ours = try await put(handled, ["van": ["ons"]], ChosenFile.memo, name: "gesprek.opus")
        let note = try #require(ours.links.first { $0.hasPrefix(handled.path("bestand/")) })
        let theirs = [
            "van": ["klager"], "kwam-dag": ["16"], "kwam-maand": ["3"], "kwam-jaar": ["2026"],
            "weg": ["paper"],
        ]
        let links = Set(
            try await put(handled, theirs).links.filter { $0.hasPrefix(handled.path("bestand/")) })
        let letter = try #require(links.subtracting([note]).first)
        let name = try #require(Words("rooster.pdf"))
        let answer = AttachedFile(id: "9", name: name, type: "pdf", size: 9, digest: "00")
        let samira = try await handled.place.staff(.samira)
        try await handled.place.desk.carryOut(
            on: handled.number, as: samira, ifStillAt: nil, now: handled.place.now
        ) { plan throws(Refusal) in
            try plan.perform(.filing(.attach(answer, .respondent(.init(1)))))
        }
        try await handled.take(
            "teruggeven", ["waarom": ["Verlof."]], press: "Geef de klacht terug aan de balie")

        for step in ["behandelaar", "bestand"] {
            let page = try await handled.open(step, as: handled.desk)
            #expect(page.contains("scan.pdf"), "\(step)")
            #expect(!page.contains("gesprek.opus") && !page.contains("rooster.pdf"), "\(step)")
        }
        #expect(try await handled.desk.get(letter).bytes == ChosenFile.pdf)
        for path in [note, handled.path("bestand/9")] {
            #expect(try await handled.desk.get(path).status == .notFound)
        }
    }

    @Test func `a wrong file is told in words, and nobody else comes in`() async throws {
        let handled = try await Handled.accepted()
        let page = try await put(handled, ["van": ["ons"]], Array("MZ\u{10}".utf8), name: "brief.docx")
        #expect(page.contains("Dit soort bestand kunnen we niet openen."))
        #expect(try await put(handled, ["van": ["ons"]], [], name: "").contains("Kies eerst een bestand."))
        #expect(try await handled.desk.get(handled.path("bestand")).status == .notFound)
    }
}
