import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("A mistake in a letter that is out: a second letter, and never an edit")
struct CorrectionPagesTests {
    private let right = ["klopt": ["Het nummer van Samira Bakker is 050 999 88 77."]]

    @Test func `the letter page leads to it, the preview shows it, and the complainant reads both letters`()
        async throws
    {
        let handled = try await Handled.accepted()
        let letter = try await handled.open("brieven/1")
        #expect(letter.links.contains(handled.path("brieven/1/verbetering")))
        let preview = try await handled.take("brieven/1/verbetering", right, press: "Bekijk de brief")
        #expect(preview.contains("In onze brief stond een fout"))
        #expect(preview.contains("We hebben je klacht"))
        #expect(try await handled.casefile.letters.carrying(.correction).isEmpty)
        let done = try await handled.handler.submit(preview, press: "Verstuur de verbetering")
        #expect(done.contains("De brief met de verbetering is klaar."))
        #expect(PageCheck.problems(in: done) == [])
        let sent = try #require(try await handled.casefile.letters.carrying(.correction).first)
        #expect(sent.out?.how == .readable)
        try await handled.follow()
        let first = try await handled.complainant.get("/volgen/brief/1/tekst")
        #expect(first.contains("We hebben je klacht") && !first.contains("050 999 88 77"))
        let second = try await handled.complainant.get("/volgen/brief/\(sent.id.number)/tekst")
        #expect(second.contains("050 999 88 77") && second.contains("Dat is onze fout."))
    }

    @Test func `nothing written is told at the field, and what was written is looked at first`() async throws
    {
        let handled = try await Handled.accepted()
        let empty = try await handled.take("brieven/1/verbetering", press: "Bekijk de brief")
        #expect(empty.status == .unprocessableContent)
        #expect(empty.contains("Schrijf op hoe het wel is."))
    }

    @Test func `a letter that still waits, or that is not there, has nothing to correct`() async throws {
        let handled = try await Handled.accepted {
            $0.answers[.contact] = ["contact": ["brief"]]
            $0.answers[.detail] = ["adres": ["Dorpsstraat 1\n9700 AA Groningen"]]
        }
        #expect(try await handled.handler.get(handled.path("brieven/1/verbetering")).status == .notFound)
        #expect(try await handled.handler.get(handled.path("brieven/9/verbetering")).status == .notFound)
        #expect(try await handled.desk.get(handled.path("brieven/1/verbetering")).status == .notFound)
        #expect(try await !handled.open("brieven/1").contains("Er staat een fout in deze brief"))
    }

    @Test func `after the end a correction is still possible, and changes no day and no judgment`()
        async throws
    {
        let handled = try await Handled.accepted()
        try await handled.hear()
        try await handled.judge()
        let letters = try await handled.open("einde")
        let sending = try await handled.handler.submit(letters, press: "Ga verder")
        _ = try await handled.handler.submit(sending, press: "Verstuur nu")
        let before = try await handled.casefile
        let outcome = try #require(before.letters.carrying(.outcome).first)
        let preview = try await handled.take(
            "brieven/\(outcome.id.number)/verbetering", right, press: "Bekijk de brief")
        #expect(preview.contains("Ons antwoord op je klacht"))
        _ = try await handled.handler.submit(preview, press: "Verstuur de verbetering")
        let after = try await handled.casefile
        #expect(after.closing == before.closing && after.dispositions == before.dispositions)
        #expect(after.letters.carrying(.correction).count == 1)
    }
}
