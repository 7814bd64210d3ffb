import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("Art. 6.2 – a respondent answers on the site")
struct AnsweringTests {
    @Test func `the mail leads to a door, and only opening the question begins the two weeks`() async throws {
        let handled = try await Handled.accepted()
        try await handled.ask()
        let ria = try await Answerer.comes(to: handled.place, at: Handled.ria)
        let list = try await ria.client.get("/vragen/mijn")
        #expect(list.contains("Nog niet geopend"))
        #expect(!list.contains("De bel deed het niet."))
        #expect(try await handled.reaction().term == nil)
        let page = try await ria.question()
        #expect(page.contains("De bel deed het niet.") && page.contains("Hoe ging het volgens jou?"))
        #expect(page.contains("Help je deze persoon nu? Bel de manager eerst."))
        #expect(page.contains("Nog 14 dagen. Reageer uiterlijk maandag 30 maart 2026."))
        #expect(page.contains("Je 14 dagen tellen vanaf maandag 16 maart 2026."))
        #expect(try await handled.reaction().term?.lastDay.iso == "2026-03-30")
        try await handled.follow()
        #expect(
            try await handled.complainant.get("/volgen/wie-keek").contains("Iemand over wie je klacht gaat."))
        let notice = try #require(try await handled.casefile.letters.list.first { $0.kind == .notice })
        #expect(notice.route == .code && notice.delivered == handled.place.now.today)
    }

    @Test func `a name about which they want a call first is said so, with the way to write it down`()
        async throws
    {
        let handled = try await Handled.accepted {
            $0.answers[.name] = ["naam": ["Gülşen Öztürk"], "noemen": ["bel"]]
        }
        try await handled.take(
            "reactie", ["soort": ["medewerker"], "naam": ["Bas Pol"], "punten[]": ["1"]],
            press: "Zet deze persoon erbij")
        let page = try await handled.open("reactie/1")
        #expect(page.contains("De klager wil dat je eerst belt over de naam."))
        #expect(page.links.contains(handled.path("ontvangst")))
        #expect(!page.contains("wil niet dat je de naam noemt"))
    }

    @Test func `who has an account reads on their day that a question waits, and where its door is`()
        async throws
    {
        let handled = try await Handled.accepted()
        try await handled.ask("Noor de Wit", at: "noor@buurt.example")
        let noor = try await handled.place.client(as: .noor)
        let day = try await noor.get("/werk")
        #expect(day.contains("Er is een vraag aan jou.") && day.links.contains("/vragen"))
        #expect(!day.contains(handled.number) && PageCheck.problems(in: day) == [])
        #expect(try await !handled.handler.get("/werk").contains("Er is een vraag aan jou."))
        let door = try await noor.get("/vragen")
        #expect(door.links.contains("/contact") && door.links.contains("/klachtenfunctionaris"))
        #expect(PageCheck.problems(in: door) == [])
    }

    @Test func `what is written is kept, looked at, sent once, and can be read again`() async throws {
        let handled = try await Handled.accepted()
        try await handled.ask()
        let ria = try await Answerer.comes(to: handled.place, at: Handled.ria)
        let path = try await ria.question().path
        let form = try await ria.client.get(path + "/reactie")
        let kept = try await ria.client.submit(form, ["reactie": ["Ik belde aan."]], press: "Bewaar")
        #expect(kept.contains("Je tekst is bewaard."))
        #expect(try await ria.client.get(path + "/reactie").contains("Ik belde aan."))
        #expect(try await handled.reaction().answers.isEmpty)
        let empty = try await ria.client.submit(kept, ["reactie": [" "]], press: "Bekijk je reactie")
        #expect(empty.status == .unprocessableContent && empty.title.hasPrefix("Fout:"))
        let check = try await ria.client.submit(
            empty, ["reactie": ["Ik belde twee keer aan."]], press: "Bekijk je reactie")
        let sent = try await ria.client.submit(check, press: "Verstuur je reactie")
        #expect(sent.contains("Je reactie is binnen.") && sent.contains("Ik belde twee keer aan."))
        // The same button once more, as after the back button.
        _ = try await ria.client.submit(check, press: "Verstuur je reactie")
        let answers = try await handled.reaction().answers
        #expect(answers.map(\.words.text) == ["Ik belde twee keer aan."] && answers[0].over == .web)
        #expect(try await handled.open("reactie/1").contains("Ik belde twee keer aan."))
    }

    @Test func `written in two windows, neither text is lost, and only what was looked at is sent`()
        async throws
    {
        let handled = try await Handled.accepted()
        try await handled.ask()
        let ria = try await Answerer.comes(to: handled.place, at: Handled.ria)
        let path = try await ria.question().path
        let (one, two) = (
            try await ria.client.get(path + "/reactie"), try await ria.client.get(path + "/reactie")
        )
        let kept = try await ria.client.submit(one, ["reactie": ["Ik belde aan."]], press: "Bewaar")
        let check = try await ria.client.submit(kept, press: "Bekijk je reactie")
        let both = try await ria.client.submit(two, ["reactie": ["Niemand deed open."]], press: "Bewaar")
        #expect(both.contains("Deze pagina stond ook in een ander venster open."))
        #expect(both.contains("Ik belde aan.") && both.contains("Niemand deed open."))
        #expect(PageCheck.problems(in: both) == [])
        let other = try await ria.client.submit(check, press: "Verstuur je reactie")
        #expect(other.path == path + "/nakijken" && other.contains("Niemand deed open."))
        #expect(try await handled.reaction().answers.isEmpty)
        _ = try await ria.client.submit(
            both, ["reactie": ["Ik belde aan. Niemand deed open."]], press: "Bekijk je reactie")
        let last = try await ria.client.get(path + "/nakijken")
        _ = try await ria.client.submit(last, press: "Verstuur je reactie")
        let answers = try await handled.reaction().answers.map(\.words.text)
        #expect(answers == ["Ik belde aan. Niemand deed open."])
    }

    @Test func `a later addition is added, and too late is said`() async throws {
        let handled = try await Handled.accepted()
        try await handled.ask()
        var ria = try await Answerer.comes(to: handled.place, at: Handled.ria)
        _ = try await ria.reacts("Ik was er.")
        try await handled.wait(days: 20)
        ria = try await Answerer.comes(to: handled.place, at: Handled.ria)
        let page = try await ria.reacts("En nog iets.")
        #expect(page.contains("Ik was er.") && page.contains("En nog iets."))
        #expect(page.contains("Deze reactie kwam na de laatste dag."))
        #expect(try await handled.reaction().answers.map(\.isLate) == [false, true])
    }

    @Test func `reminded on day 10 and 14, and told when it is over, by mails that say nothing`() async throws
    {
        let handled = try await Handled.accepted()
        try await handled.ask()
        let ria = try await Answerer.comes(to: handled.place, at: Handled.ria)
        _ = try await ria.question()
        var mails: [String] = []
        for _ in 0..<15 {
            try await handled.wait(days: 1)
            try await handled.place.desk.tick(now: handled.place.now)
            mails += try await handled.place.mails(to: Handled.ria)
        }
        #expect(mails.count == 3)
        #expect(mails.prefix(2).allSatisfy { $0.contains("maandag 30 maart 2026") })
        for mail in mails {
            #expect(mail.contains("/vragen/deur/"))
            for word in ["klacht", "Gülşen", "Samira", "bel deed"] {
                let text = mail.replacing("klachten.buurt.example", with: "")
                #expect(!text.contains(word), "\(word): \(mail)")
            }
        }
        #expect(try await handled.reaction().stage == .lapsed)
        let late = try await Answerer.comes(to: handled.place, at: Handled.ria)
        #expect(try await late.question().contains("De tijd is voorbij. Je kunt nog reageren."))
    }

    @Test func `in English too, without a word of Dutch from us`() async throws {
        let handled = try await Handled.accepted()
        try await handled.ask()
        let ria = try await Answerer.comes(to: handled.place, at: Handled.ria)
        let path = try #require(try await ria.questions().first)
        let promise = try await ria.client.get("/en" + path)
        #expect(promise.path == "/en" + path + "/geheim" && promise.contains("You too have the duty"))
        let page = try await ria.client.submit(promise, press: "I promise that")
        #expect(page.heading == "The question" && page.contains("14 days left."))
        let form = try await ria.client.get("/en" + path + "/reactie")
        let check = try await ria.client.submit(form, ["reactie": ["Yes."]], press: "Look at your reaction")
        #expect(check.path == "/en" + path + "/nakijken")
        let sent = try await ria.client.submit(check, press: "Send your reaction")
        #expect(sent.contains("We have your reaction."))
        #expect(PageCheck.problems(in: sent) == [])
    }

    @Test func `the handler sees it beforehand as the respondent will`() async throws {
        let handled = try await Handled.accepted()
        try await handled.take(
            "reactie", ["soort": ["medewerker"], "naam": ["Ria Bos"], "punten[]": ["1"]],
            press: "Zet deze persoon erbij")
        let preview = try await handled.take(
            "reactie/1", ["via": ["mail"], "mailadres": [Handled.ria], "vraag": ["Was je daar?"]],
            press: "Bekijk wat deze persoon ziet")
        #expect(preview.contains("Zo ziet deze persoon het op de site"))
        #expect(preview.contains("Er is nog niets besloten.") && preview.contains("Was je daar?"))
        #expect(try await handled.reaction().noticeOn == nil)
        #expect(try await handled.place.mails(to: Handled.ria).isEmpty)
    }

    @Test func `a mail that cannot arrive becomes a call, and starts nothing`() async throws {
        let handled = try await Handled.accepted()
        try await handled.ask()
        _ = try await handled.place.mails(to: Handled.ria, by: Mailbox(dead: [Handled.ria]))
        #expect(try await handled.reaction().returnedOn == handled.place.now.today)
        #expect(try await handled.reaction().term == nil)
        #expect(try await handled.open().contains("Bel persoon 1"))
        let page = try await handled.take(
            "reactie/1", ["via": ["post"], "postadres": ["Steeg 3\n9711 AA Groningen"]],
            press: "Bewaar deze weg")
        #expect(page.contains("De nieuwe weg staat erbij."))
        let street = try words("Steeg 3\n9711 AA Groningen")
        #expect(try await handled.reaction().reach == .post(street))
        #expect(try await handled.reaction().returnedOn == nil)
    }
}
