import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("Decision 0023 – the door of a respondent")
struct DoorTests {
    private func link(_ handled: Handled) async throws -> String {
        let notice = try #require(try await handled.place.mails(to: Handled.ria).last)
        let client = handled.place.client()
        let door = try await client.get(try Answerer.path(in: notice))
        let sent = try await client.submit(door, press: "Stuur mij een link")
        #expect(sent.contains("De link werkt 24 uur."))
        return try Answerer.path(in: try #require(try await handled.place.mails(to: Handled.ria).last))
    }

    @Test func `looking at a link uses nothing up, pressing does, once`() async throws {
        let handled = try await Handled.accepted()
        try await handled.ask()
        let path = try await link(handled)
        let client = handled.place.client()
        for _ in 0..<3 { #expect(try await client.get(path).heading == "Je bent er bijna") }
        let page = try await client.get(path)
        #expect(try await client.submit(page, press: "Open mijn vragen").heading == "Mijn vragen")
        let other = handled.place.client()
        let again = try await other.submit(try await other.get(path), press: "Open mijn vragen")
        #expect(again.contains("Deze link werkt niet meer."))
        #expect(again.form(with: "Stuur mij een link") != nil)
        #expect(try await other.get("/vragen/mijn").path.hasPrefix("/vragen?verlopen"))
    }

    @Test(arguments: [(1439, true), (1440, false)])
    func `a link works for 24 hours`(_ minutes: Int, _ works: Bool) async throws {
        let handled = try await Handled.accepted()
        try await handled.ask()
        let path = try await link(handled)
        handled.place.wait(minutes: minutes)
        let client = handled.place.client()
        let page = try await client.submit(try await client.get(path), press: "Open mijn vragen")
        #expect((page.heading == "Mijn vragen") == works)
    }

    @Test func `an address that we do not know gets the same answer, and nobody gets a mail`() async throws {
        let handled = try await Handled.accepted()
        try await handled.ask()
        _ = try await handled.place.mails(to: Handled.ria)
        let client = handled.place.client()
        var answers: [String] = []
        for address in [Handled.ria.uppercased(), "niemand@hulp.example"] {
            let page = try await client.submit(
                try await client.get("/vragen"), ["email": [address]], press: "Stuur mij een link")
            answers.append(page.text)
        }
        #expect(answers[0] == answers[1])
        #expect(try await handled.place.mails(to: Handled.ria).count == 1)
        #expect(try await handled.place.mails(to: "niemand@hulp.example").isEmpty)
        let wrong = try await client.submit(
            try await client.get("/vragen"), ["email": ["geen adres"]], press: "Stuur mij een link")
        #expect(wrong.status == .unprocessableContent)
    }

    @Test func `nobody's mailbox is filled by pressing a button`() async throws {
        let handled = try await Handled.accepted()
        try await handled.ask()
        let notice = try #require(try await handled.place.mails(to: Handled.ria).last)
        let client = handled.place.client()
        let door = try await client.get(try Answerer.path(in: notice))
        for _ in 0..<12 { _ = try await client.submit(door, press: "Stuur mij een link") }
        #expect(try await handled.place.mails(to: Handled.ria).count <= 5)
    }

    @Test func `a code on paper opens the same question, and a new one ends it`() async throws {
        let handled = try await Handled.accepted()
        try await handled.ask(at: nil)
        let card = try await handled.take("reactie/1", press: "Maak een code")
        let code = Filer.code(card)
        #expect(card.contains("Print deze kaart nu.") && !code.isEmpty)
        let client = handled.place.client()
        let wrong = try await client.submit(
            try await client.get("/vragen"), ["code": ["0000 0000 0000"]], press: "Open met de code")
        #expect(wrong.contains("Deze code kennen we niet."))
        let list = try await client.submit(
            wrong, ["code": [code.lowercased()]], press: "Open met de code")
        #expect(list.heading == "Mijn vragen")
        let ria = Answerer(client: client, address: "")
        #expect(try await ria.question().contains("De bel deed het niet."))
        #expect(try await handled.reaction().term != nil)
        _ = try await ria.reacts("Ik las het op papier.")
        let next = Filer.code(try await handled.take("reactie/1", press: "Maak een code"))
        #expect(next != code)
        #expect(try await client.get("/vragen/mijn").contains("Er zijn geen vragen voor jou."))
        // No letter and no mail holds it.
        for letter in try await handled.casefile.letters.list {
            let staff = try await handled.place.staff(.samira)
            let text = try await handled.place.desk.letter(
                letter.id, of: handled.number, as: staff, now: handled.place.now)
            #expect(!String(decoding: text.bytes, as: UTF8.self).contains(code))
        }
    }

    @Test func `the same form sent twice makes one code, and that it was made stands in the case`()
        async throws
    {
        let handled = try await Handled.accepted()
        try await handled.ask(at: nil)
        let page = try await handled.open("reactie/1")
        let card = try await handled.handler.submit(page, press: "Maak een code")
        let again = try await handled.handler.submit(page, press: "Maak een code")
        #expect(again.path == handled.path("reactie/1/kaart") && Filer.code(again) == Filer.code(card))
        let client = handled.place.client()
        let list = try await client.submit(
            try await client.get("/vragen"), ["code": [Filer.code(card)]], press: "Open met de code")
        #expect(list.heading == "Mijn vragen")
        #expect(try await handled.open().contains("Er is een code op papier gemaakt"))
    }

    @Test func `the card stays for who made it until it is printed, half an hour at most`() async throws {
        let handled = try await Handled.accepted()
        try await handled.ask(at: nil)
        let page = try await handled.open("reactie/1")
        let card = try await handled.handler.submit(page, press: "Maak een code")
        let code = Filer.code(card)
        let reload = try await handled.handler.get(handled.path("reactie/1/kaart"))
        #expect(PageCheck.problems(in: reload) == [] && Filer.code(reload) == code)
        let elsewhere = try await handled.place.client(as: .samira)
        #expect(try await elsewhere.get(card.path).path == handled.path("reactie/1"))
        #expect(try await handled.handler.get("/werk/code/kaart").path == "/werk/code")
        let printed = try await handled.handler.submit(reload, press: "De kaart is geprint, haal de code weg")
        #expect(
            printed.contains("Hij staat alleen nog op de kaart.") && !printed.html.contains("class=\"code\""))
        #expect(try await handled.handler.get(card.path).path == handled.path("reactie/1"))
        let late = try await handled.handler.submit(page, press: "Maak een code")
        #expect(late.contains("De code is al gemaakt"))
        _ = try await handled.take("reactie/1", press: "Maak een code")
        handled.place.wait(minutes: Receipt.minutes)
        #expect(try await handled.handler.get(card.path).path == handled.path("reactie/1"))
    }

    @Test func `who was excused by mistake is asked after all`() async throws {
        let handled = try await Handled.accepted()
        try await handled.take(
            "reactie", ["soort": ["medewerker"], "naam": ["Ria Bos"], "punten[]": ["1"]],
            press: "Zet deze persoon erbij")
        try await handled.take(
            "reactie/1", ["reden": ["weg"], "uitleg": ["Niet te vinden."]],
            press: "Ga verder zonder deze persoon te horen")
        let back = try await handled.take("reactie/1", press: "Deze persoon kan toch reageren")
        #expect(back.form(with: "Bekijk wat deze persoon ziet") != nil)
        #expect(try await handled.open().contains("kan toch reageren"))
    }

    @Test func `who has the question in hand is not left out without a warning`() async throws {
        let handled = try await Handled.accepted()
        try await handled.ask()
        #expect(try await !handled.open("reactie/1").contains("weet van de vraag sinds"))
        _ = try await Answerer.comes(to: handled.place, at: Handled.ria).question()
        let page = try await handled.open("reactie/1")
        #expect(page.contains("Deze persoon weet van de vraag sinds maandag 16 maart 2026"))
        #expect(page.contains("en kan nog reageren, uiterlijk maandag 30 maart 2026."))
        try await handled.wait(days: 15)
        let late = try await handled.open("reactie/1")
        #expect(late.contains("weet van de vraag sinds maandag 16 maart 2026. Een late reactie mag nog."))
    }

    @Test(arguments: [
        ("team.oost@hulp.example", "adres van een team"), ("info@hulp.example", "adres van een team"),
        ("Balie2@hulp.example", "adres van een team"), ("klacht@buurt.example", "adres van een team"),
        ("noor@buurt.example", "Dit is het adres van Noor de Wit."),
        ("geen adres", "Vul het mailadres in"), ("", "Vul het mailadres in"),
    ])
    func `one person per address`(_ address: String, _ words: String) async throws {
        let handled = try await Handled.accepted()
        try await handled.take(
            "reactie", ["soort": ["medewerker"], "naam": ["Ria Bos"], "punten[]": ["1"]],
            press: "Zet deze persoon erbij")
        let page = try await handled.take(
            "reactie/1", ["via": ["mail"], "mailadres": [address], "vraag": ["Was je daar?"]],
            press: "Bekijk wat deze persoon ziet")
        #expect(page.status == .unprocessableContent && page.contains(words))
        #expect(page.contains("Was je daar?"))
    }

    @Test func `nor the address of another respondent or of the complainant`() async throws {
        let handled = try await Handled.accepted {
            $0.answers[.contact] = ["contact": ["mailen"]]
            $0.answers[.detail] = ["email": ["gulsen@thuis.example"]]
        }
        try await handled.ask()
        try await handled.take(
            "reactie", ["soort": ["medewerker"], "naam": ["Bas Pol"], "punten[]": ["1"]],
            press: "Zet deze persoon erbij")
        for address in [Handled.ria, "Gulsen@Thuis.example"] {
            let page = try await handled.take(
                "reactie/2", ["via": ["mail"], "mailadres": [address]],
                press: "Bekijk wat deze persoon ziet")
            #expect(page.contains("Dit adres hoort al bij iemand anders in deze klacht."))
        }
    }
}
