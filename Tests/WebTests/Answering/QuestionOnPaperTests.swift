import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("Art. 6.2 – nobody was asked before the question is out")
struct QuestionOnPaperTests {
    private func asked() async throws -> Handled {
        let handled = try await Handled.accepted()
        try await handled.ask(at: nil)
        return handled
    }

    @Test func `a letter that still has to be posted tells the complainant of no question yet`() async throws
    {
        let handled = try await asked()
        try await handled.follow()
        let before = try await handled.complainant.get("/volgen/zaak")
        #expect(before.contains("zoekt uit wat er is gebeurd") && !before.contains("vroeg om een reactie"))
        #expect(!before.contains("We vroegen om een reactie"))
        let work = try await handled.open()
        #expect(work.contains("De brief aan persoon 1 moet nog weg"))
        #expect(!work.contains("Wacht op de reactie van persoon 1"))
        try await handled.take("reactie/1", ["hoe": ["gepost"]], press: "Bewaar de dag")
        #expect(try await handled.complainant.get("/volgen/zaak").contains("vroeg om een reactie"))
        // Posted on 16 March: two days in the post, and then two weeks.
        #expect(try await handled.reaction().term?.lastDay.iso == "2026-04-01")
        #expect(try await handled.open().contains("Wacht op de reactie van persoon 1"))
    }

    @Test func `the day on which we call is called that, and not the last day of the reaction`() async throws
    {
        let handled = try await Handled.accepted()
        try await handled.ask()
        let work = try await handled.open()
        #expect(work.contains("Kijk of persoon 1 de vraag las"))
        #expect(!work.contains("Wacht op de reactie van persoon 1"))
        try await handled.follow()
        #expect(try await handled.complainant.get("/volgen/zaak").contains("vroeg om een reactie"))
        let ria = try await Answerer.comes(to: handled.place, at: Handled.ria)
        _ = try await ria.question()
        #expect(try await handled.open().contains("Wacht op de reactie van persoon 1"))
    }

    @Test func `who read it with the code needs no letter by post any more`() async throws {
        let handled = try await asked()
        #expect(try await handled.open().contains("Print en verstuur brief"))
        let card = try await handled.take("reactie/1", press: "Maak een code")
        let ria = handled.place.client()
        let list = try await ria.submit(
            try await ria.get("/vragen"), ["code": [Filer.code(card)]], press: "Open met de code")
        let answerer = Answerer(client: ria, address: "")
        #expect(list.heading == "Mijn vragen")
        _ = try await answerer.reacts("Ik belde aan.")
        #expect(try await !handled.open().contains("Print en verstuur brief"))
        let notice = try #require(try await handled.casefile.letters.list.first { $0.kind == .notice })
        #expect(notice.out?.how == .readable && notice.delivered == handled.place.now.today)
        #expect(try await handled.casefile.letters.toPost.isEmpty)
    }
}
