import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("A way to be reached that was only said, asked of who has the code")
struct ReachProofPagesTests {
    /// The handler writes down a mail address that somebody said.
    private func said(_ email: String, _ handled: Handled) async throws {
        let form = try await handled.open("bereik")
        #expect(form.contains("We hebben geen oud nummer om te bellen."))
        let typed = [
            "contact": ["mailen"], "email": [email], "zeihoe": ["telephone"], "voorgelezen": ["ja"],
        ]
        _ = try await handled.handler.submit(form, typed, press: "Schrijf dit op")
    }

    @Test func `the page asks, a yes makes it count, and nothing is asked after it`() async throws {
        let handled = try await Handled.accepted()
        try await handled.follow()
        #expect(!(try await handled.complainant.get("/volgen/zaak")).links.contains("/volgen/klopt-bereik"))
        try await said("nieuw@voorbeeld.example", handled)
        #expect(try await !handled.casefile.trustsReach)
        let mine = try await handled.complainant.get("/volgen/zaak")
        #expect(mine.links.contains("/volgen/klopt-bereik"))
        let question = try await handled.complainant.get("/volgen/klopt-bereik")
        #expect(PageCheck.problems(in: question) == [])
        #expect(question.contains("nieuw@voorbeeld.example"))
        #expect(question.links.contains("/volgen/bereikbaar"))
        for press in 1...2 {
            let done = try await handled.complainant.submit(question, press: "Ja, dit klopt")
            #expect(done.contains("telt nu ook voor een nieuwe code"), "press \(press)")
            #expect(try await handled.casefile.trustsReach)
        }
        #expect(try await handled.complainant.get("/volgen/klopt-bereik").path == "/volgen/zaak")
        let all = try await handled.complainant.get("/volgen/zaak?alles=ja")
        #expect(all.contains("Je zei met je code dat het nieuwe nummer of adres klopt"))
    }

    @Test func `a yes is to what was on screen, not to what was said meanwhile`() async throws {
        let handled = try await Handled.accepted()
        try await handled.follow()
        try await said("nieuw@voorbeeld.example", handled)
        let question = try await handled.complainant.get("/volgen/klopt-bereik")
        try await said("ander@voorbeeld.example", handled)
        let again = try await handled.complainant.submit(question, press: "Ja, dit klopt")
        #expect(again.path == "/volgen/klopt-bereik" && again.contains("ander@voorbeeld.example"))
        #expect(try await !handled.casefile.trustsReach)
    }

    @Test func `in English it is the same question`() async throws {
        let handled = try await Handled.accepted()
        try await handled.follow()
        try await said("nieuw@voorbeeld.example", handled)
        let question = try await handled.complainant.get("/en/volgen/klopt-bereik")
        #expect(question.heading == "Is the new number or address right?")
        #expect(PageCheck.problems(in: question) == [])
    }
}
