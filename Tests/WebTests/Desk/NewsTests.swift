import CaseDesk
import Post
import Procedure
import Testing

@testable import Web

@Suite("What is new reaches who has to do something with it (domain rule 7)")
struct NewsTests {
    @Test func `going on after stopping is a line on my day, until the handler looks`() async throws {
        let handled = try await Handled.accepted()
        try await handled.follow()
        let client = handled.complainant
        _ = try await client.submit(
            try await client.get("/volgen/stoppen"), press: "Ja, stop met mijn klacht")
        let line = "Nieuw: de klager wil verder – \(handled.number)"
        #expect(try await !handled.handler.get("/werk").contains(line))
        _ = try await client.submit(
            try await client.get("/volgen/stoppen"), press: "Ja, ga verder met mijn klacht")
        let day = try await handled.handler.get("/werk")
        #expect(day.contains(line) && day.links.contains(handled.path("bericht")))
        #expect(PageCheck.problems(in: day) == [])
        try await handled.open("bericht")
        #expect(try await !handled.handler.get("/werk").contains(line))
    }

    @Test func `minutes that are wrong are a line with the number of the talk`() async throws {
        let handled = try await Handled.accepted()
        try await handled.meet()
        try await handled.follow()
        let report = try await handled.complainant.get("/volgen/verslag/1")
        _ = try await handled.complainant.submit(
            report, ["klopt": ["nee"], "woorden": ["Het was de deur."]])
        let line = "Nieuw: verslag 1 klopt niet, zegt iemand – \(handled.number)"
        #expect(try await handled.handler.get("/werk").contains(line))
        #expect(try await handled.open("bericht").contains("Het was de deur."))
        #expect(try await !handled.handler.get("/werk").contains(line))
    }

    @Test func `what the handler wrote down themselves is no news to them`() async throws {
        let handled = try await Handled.accepted()
        try await handled.meet()
        let said = [
            "zeihoe": ["telephone"], "hoorde": ["balie"], "voorgelezen": ["ja"], "klopt": ["nee"],
            "wat": ["Het was op maandag."],
        ]
        try await handled.take("verslag/1/antwoord", said, press: "Schrijf dit op")
        #expect(try await !handled.handler.get("/werk").contains("Nieuw:"))
        // The letter that confirms it says who of us heard it.
        let letter = try #require(try await handled.casefile.letters.carrying(.recorded).last)
        #expect(try await handled.open("brieven/\(letter.id.number)").contains("Ali Yilmaz"))
    }

    @Test func `what the desk must not read stands on the director's day by its number`() async throws {
        let place = try await TestSite.make()
        let number = try await Self.apart(place)
        let day = try await place.client(as: .directeur).get("/werk")
        #expect(day.contains("Niet langs de balie") && day.contains("Verdeel de klacht – \(number)"))
        #expect(day.contains("Noor de Wit verdeelt deze klacht"))
        #expect(!day.contains("De bel deed") && !day.contains("Gülşen"))
        #expect(PageCheck.problems(in: day) == [])
        #expect(try await !place.client(as: .balie).get("/werk").contains(number))
        #expect(try await !place.client(as: .samira).get("/werk").contains(number))
    }

    @Test func `who distributes it writes down a task beside it, and that it is done`() async throws {
        let place = try await TestSite.make()
        let number = try await Self.apart(place)
        try await place.promise(.noor, number)
        let noor = try await place.client(as: .noor)
        let address = "/werk/klachten/\(number)/behandelaar"
        let page = try await noor.get(address)
        let added = try await noor.submit(
            page, ["soort": ["danger"], "wat": ["Bel de wijkagent."]], press: "Zet deze taak erbij")
        #expect(added.path.hasPrefix(address) && added.contains("Bel de wijkagent."))
        #expect(PageCheck.problems(in: added) == [])
        let done = try await noor.post(
            address + "/taak/1", [("csrf", added.csrf), ("versie", added.version)])
        #expect(done.path.hasPrefix(address) && !done.contains("Bel de wijkagent."))
    }

    @Test func `who asked to be called at once reads so until somebody called`() async throws {
        let place = try await TestSite.make()
        var filer = Filer(place.client())
        filer.answers[.urgency] = ["haast": ["onveilig"]]
        let help = try await filer.fill(through: .helpNow)
        _ = try await filer.client.submit(help, ["terugbel": ["06 12 34 56 78"]], press: "Bel mij")
        for question in [Question.when, .about, .behalf, .name, .contact] { try await filer.answer(question) }
        let check = try await filer.client.get("/klacht/nakijken")
        let sent = try await filer.client.submit(check, press: "Verstuur je klacht")
        let promise = "Wij bellen je op het nummer dat je gaf."
        #expect(sent.contains(promise))
        let entry = try await filer.client.get("/volgen")
        let own = try await filer.client.submit(
            entry, ["code": [Filer.code(sent)]], press: "Open mijn klacht")
        #expect(own.contains(promise))
        let call = Contacts.Contact(on: place.now.today, over: .telephone, reached: true)
        try await place.act(.contacts(.log(call)), as: .balie)
        #expect(try await !filer.client.get("/volgen/zaak").contains(promise))
    }

    @Test func `long ago and without a name: the answer waits behind the code, and no letter is promised`()
        async throws
    {
        let place = try await TestSite.make()
        var filer = Filer(place.client())
        filer.answers[.name] = [:]
        filer.answers[.when] = ["jaar": ["2020"]]
        filer.answers[.overAYear] = ["toch": ["vertellen"]]
        let sent = try await filer.file()
        #expect(sent.contains("Ons antwoord lees je met je code."))
        #expect(!sent.contains("sturen je een brief"))
    }

    @Test
    func `a question about own data is mailed to the handler without a word of it, and waits in the case`()
        async throws
    {
        let handled = try await Handled.accepted()
        try await handled.follow()
        let address = "samira@buurt.example"
        let before = try await handled.place.mails(to: address).count
        let page = try await handled.complainant.get("/volgen/gegevens")
        _ = try await handled.complainant.submit(
            page, ["wat": ["correction"], "woorden": ["Mijn naam is anders."]], press: "Verstuur")
        let box = Mailbox()
        let mails = try await handled.place.mails(to: address, by: box)
        #expect(before > 0 && mails.count == 1)
        let mail = try #require(mails.first)
        #expect(mail.contains("Iemand vraagt iets over eigen gegevens.") && mail.contains("16 april"))
        for word in ["Mijn naam is anders", "Gülşen", handled.number] { #expect(!mail.contains(word)) }
        #expect(box.mails.allSatisfy { $0.to.mailbox == address })
        let line = "Beantwoord vraag 1 over eigen gegevens"
        #expect(try await handled.open().contains(line))
        _ = try await handled.handler.submit(
            try await handled.open("dossier"), ["antwoord-1": ["Verbeterd."]], press: "Bewaar het antwoord 1")
        #expect(try await !handled.open().contains(line))
    }

    /// Filed on the site with "nobody at the desk may read this"; its number stands on the complainant's page.
    private static func apart(_ place: TestSite) async throws -> String {
        let client = try await place.filed { filer in
            filer.answers[.about] = ["over": ["weetniet"], "nietbalie": ["ja"]]
        }.client
        let page = try await client.get("/volgen/zaak")
        return try #require(page.text.firstMatch(of: /2026-\d{3}/).map { String($0.output) })
    }
}
