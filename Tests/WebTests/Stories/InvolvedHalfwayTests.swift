import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("A story: a manager who becomes involved halfway (art. 2)")
struct InvolvedHalfwayTests {
    @Test func `loses the case, its drafts and what was not sent; another takes over and writes anew`()
        async throws
    {
        let handled = try await Handled.filed()
        let day = try await handled.handler.get("/werk").text
        try await handled.accept()
        #expect(try await handled.handler.get("/werk").text != day)
        try await handled.hear()
        let before = try await handled.casefile
        // A draft that nobody sent, and a letter that is out.
        let talk = try await handled.open("bericht")
        let words = "Dit schreef ik en stuurde ik niet."
        let box = try #require(talk.forms.flatMap(\.controls).first { $0.type == "textarea" }).name
        _ = try await handled.handler.submit(talk, [box: [words]], press: "Bewaar voor later")
        #expect(try await handled.open("bericht").html.contains(words))
        let out = before.letters.list.filter { $0.out != nil }.map(\.id)
        // The complaint turns out to be about the manager too.
        let question = try await handled.take(
            "reactie", ["soort": ["medewerker"], "account": ["samira"], "punten[]": ["1"]],
            press: "Zet deze persoon erbij")
        // What went out before is no news of it.
        _ = try await handled.place.mails(to: "samira@buurt.example")
        _ = try await handled.handler.submit(question, press: "Ja, de klacht gaat over mij")
        try await isGone(handled, day)
        // The desk meets it again, hears why she may not, and asks somebody else.
        let page = try await handled.open("behandelaar", as: handled.desk)
        #expect(page.contains("kan niet: was erbij betrokken"))
        _ = try await handled.desk.submit(page, ["wie": ["noor"]], press: "Vraag deze persoon")
        let noor = try await handled.place.client(as: .noor)
        let asked = try await handled.open("behandelaar", as: noor)
        _ = try await noor.submit(asked, ["erbij": ["nee"]], press: "Bewaar mijn antwoord")
        let taken = try await handled.open(as: noor)
        #expect(!taken.html.contains(words))
        #expect(try await !handled.open("bericht", as: noor).html.contains(words))
        try await isGone(handled, day)
        // What was out stands; the complainant reads who took over.
        let after = try await casefile(of: handled, by: .noor)
        #expect(out.allSatisfy { after.letters[$0]?.out != nil })
        #expect(after.deadline == before.deadline, "the clock ran on")
        try await handled.follow()
        #expect(try await handled.complainant.get("/volgen/zaak").contains("Noor de Wit"))
    }

    /// No row, no count, no hit, no step, no mail: the same as for a number that does not exist.
    ///
    /// `day` is what her day said before anybody asked her.
    private func isGone(_ handled: Handled, _ day: String) async throws {
        #expect(try await handled.handler.get("/werk").text == day)
        #expect(try await handled.place.mails(to: "samira@buurt.example") == [])
        let missing = try await handled.handler.get("/werk/klachten/2026-999")
        for step in ["", "bericht", "reactie", "brieven", "behandelaar", "einde"] {
            let page = try await handled.handler.get(handled.path(step))
            #expect(page.status == .notFound && page.text == missing.text)
        }
        for address in ["/werk", "/werk/klachten", "/werk/post"] {
            #expect(try await !handled.handler.get(address).html.contains(handled.number))
        }
        let list = try await handled.handler.get("/werk/klachten")
        let field = try #require(list.forms.flatMap(\.controls).first { $0.type == "search" }).name
        let form = try #require(list.forms.first { $0.controls.contains { $0.name == field } })
        let button = form.buttons.first?.words
        let search = try await handled.handler.submit(list, [field: [handled.number]], press: button)
        #expect(!search.links.contains(handled.path()))
    }

    private func casefile(of handled: Handled, by person: TestSite.Person) async throws -> Casefile {
        let staff = try await handled.place.staff(person)
        guard
            case .handling(let view) = try await handled.place.desk.open(
                handled.number, as: staff, now: handled.place.now)
        else { throw DeskFault.notFound }
        return view.casefile
    }
}
