import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("Art. 8 – a respondent promises before the first reading")
struct AskedSecrecyTests {
    @Test func `no word is read and no day counts before the promise, whatever address is typed`()
        async throws
    {
        let handled = try await Handled.accepted()
        try await handled.ask()
        let ria = try await Answerer.comes(to: handled.place, at: Handled.ria)
        let path = try #require(try await ria.questions().first)
        for step in ["", "/reactie", "/nakijken", "/bestand", "/brief/1/tekst", "/doorgeven"] {
            let page = try await ria.client.get(path + step)
            #expect(page.path == path + "/geheim" && PageCheck.problems(in: page) == [], "\(step)")
            #expect(page.heading == "Beloof eerst dat je zwijgt")
            #expect(!page.contains("De bel deed het niet.") && !page.contains("Gülşen"))
        }
        try await handled.follow()
        let readers = try await handled.complainant.get("/volgen/wie-keek")
        #expect(!readers.contains("Iemand over wie je klacht gaat."))
        #expect(try await handled.reaction().term == nil)
        let promise = try await ria.client.get(path)
        let question = try await ria.client.submit(promise, press: "Dat beloof ik")
        #expect(question.path == path && question.contains("De bel deed het niet."))
        #expect(try await handled.reaction().term?.lastDay.iso == "2026-03-30")
        let after = try await handled.complainant.get("/volgen/wie-keek")
        #expect(after.contains("Iemand over wie je klacht gaat."))
        // Once: the page is not there a second time, and pressing the old one again changes nothing.
        #expect(try await ria.client.get(path + "/geheim").path == path)
        #expect(try await ria.client.submit(promise, press: "Dat beloof ik").path == path)
    }

    @Test func `the words stay with the case, in the language in which they were read`() async throws {
        let handled = try await Handled.accepted()
        try await handled.ask()
        let ria = try await Answerer.comes(to: handled.place, at: Handled.ria)
        let path = try #require(try await ria.questions().first)
        let promise = try await ria.client.get("/en" + path)
        #expect(PageCheck.problems(in: promise) == [])
        _ = try await ria.client.submit(promise, press: "I promise that")
        let staff = try await handled.place.staff(.samira)
        guard
            case .handling(let view) = try await handled.place.desk.open(
                handled.number, as: staff, now: handled.place.now)
        else {
            Issue.record("not hers")
            return
        }
        let promises = view.loaded.history.compactMap { happened -> String? in
            guard case .reactions(.secrecyAcknowledged(_, let text)) = happened.event else { return nil }
            return text.text
        }
        #expect(promises.count == 1 && promises[0].contains("I talk about this with nobody else."))
        #expect(try await handled.open().contains("Ria Bos beloofde te zwijgen"))
    }

    @Test func `a colleague to whom it is handed on promises anew`() async throws {
        let handled = try await Handled.accepted()
        let (petra, rik) = ("petra@noord.example", "rik@noord.example")
        try await handled.ask("Partner Noord", at: petra, kind: "partner")
        let first = try await Answerer.comes(to: handled.place, at: petra)
        let form = try await first.client.get(try await first.question().path + "/doorgeven")
        _ = try await first.client.submit(form, ["naam": ["Rik"], "email": [rik]], press: "Geef door")
        let second = try await Answerer.comes(to: handled.place, at: rik)
        let path = try #require(try await second.questions().first)
        #expect(try await second.client.get(path).path == path + "/geheim")
    }
}
