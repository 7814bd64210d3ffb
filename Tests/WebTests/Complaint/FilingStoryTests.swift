import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("From the first question to the code")
struct FilingStoryTests {
    @Test func `a whole complaint in Dutch ends with a code, a number and days`() async throws {
        let world = try await TestSite.make()
        let filer = Filer(world.client())
        let check = try await filer.fill()
        #expect(check.heading == "Kijk je klacht na en verstuur hem")
        #expect(check.contains("maandag 9 maart 2026"))
        #expect(check.contains("Gülşen Öztürk"))
        let sent = try await filer.client.submit(check, press: "Verstuur je klacht")
        #expect(sent.path == "/klacht/verstuurd")
        #expect(sent.contains("2026-001"))
        #expect(sent.contains("Uiterlijk donderdag 19 maart 2026"))
        #expect(sent.contains("Uiterlijk maandag 27 april 2026"))
        #expect(Filer.code(sent).filter { $0 != " " }.count == 12)
        #expect(PageCheck.problems(in: sent) == [])
    }

    @Test func `a whole complaint in English is filed in English`() async throws {
        let world = try await TestSite.make()
        let sent = try await Filer(world.client(), .english).file()
        #expect(sent.path == "/en/klacht/verstuurd")
        #expect(sent.markup.tags("html").first?.attributes["lang"] == "en")
        let token = try await world.desk.enter(code: Filer.code(sent), from: "here", now: world.now)
        let view = try #require(try await world.desk.follow(token, now: world.now))
        #expect(view.filing.language == .english)
        #expect(view.filing.story == .told(try #require(Words("De bel deed het niet.\nNiemand kwam."))))
    }

    @Test func `sending twice is one case with one code`() async throws {
        let world = try await TestSite.make()
        let filer = Filer(world.client())
        let check = try await filer.fill()
        let first = try await filer.client.submit(check, press: "Verstuur je klacht")
        let second = try await filer.client.submit(check, press: "Verstuur je klacht")
        #expect(Filer.code(first) == Filer.code(second))
        #expect(second.contains("2026-001"))
    }

    @Test func `the code is shown for half an hour, and then the page says where to go`() async throws {
        let world = try await TestSite.make()
        let filer = Filer(world.client())
        _ = try await filer.file()
        world.wait(minutes: 29)
        #expect(Filer.code(try await filer.client.get("/klacht/verstuurd")).count > 11)
        world.wait(minutes: 2)
        let gone = try await filer.client.get("/klacht/verstuurd")
        #expect(gone.heading == "Hier staat geen code")
        #expect(gone.links.contains("/volgen") && gone.links.contains("/klacht/verhaal"))
    }

    @Test func `the code never stands in an address, a title or the log`() async throws {
        let world = try await TestSite.make()
        let filer = Filer(world.client())
        let sent = try await filer.file()
        let code = Filer.code(sent)
        let short = code.filter { $0 != " " }
        let file = try await filer.client.get("/klacht/verstuurd/code.txt")
        #expect(String(decoding: file.bytes, as: UTF8.self).contains(code))
        #expect(file.headers[.contentDisposition]?.contains(short) == false)
        for text in [sent.title, sent.path] + sent.links + filer.client.log.lines {
            #expect(!text.contains(code) && !text.contains(short))
        }
    }

    @Test func `somebody without a name is told that only the code leads to them`() async throws {
        let world = try await TestSite.make()
        var filer = Filer(world.client())
        filer.answers[.name] = [:]
        #expect(try await filer.file().contains("We kennen je naam niet"))
    }

    @Test func `a story of long ago is a choice, and its page promises a letter only`() async throws {
        let world = try await TestSite.make()
        var filer = Filer(world.client())
        filer.answers[.when] = ["jaar": ["2020"]]
        filer.answers[.overAYear] = ["toch": ["vertellen"]]
        let sent = try await filer.file()
        #expect(sent.contains("We lezen je verhaal en sturen je een brief"))
        #expect(!sent.contains("27 april"))
    }

    @Test func `who is not safe sees whom to call, and a call that is asked for is carried over`()
        async throws
    {
        let world = try await TestSite.make()
        let filer = Filer(world.client())
        try await filer.answer(.story)
        let help = try await filer.answer(.urgency, ["haast": ["onveilig"]])
        #expect(help.path == "/klacht/hulp-nu")
        #expect(help.links.contains("tel:112"))
        #expect(help.links.contains("/weg"))
        #expect(help.contains("Wij bellen je op maandag 16 maart vóór 17.00 uur."))
        let wrong = try await filer.client.submit(help, ["terugbel": ["?"]], press: "Bel mij")
        #expect(wrong.title.hasPrefix("Fout:"))
        let next = try await filer.client.submit(wrong, ["terugbel": ["0612345678"]], press: "Bel mij")
        #expect(next.path == "/klacht/wanneer")
    }

    @Test(arguments: ["code", "mailen", "brief"])
    func `the number to call now stays, whatever way is chosen for later`(way: String) async throws {
        let world = try await TestSite.make()
        var filer = Filer(world.client())
        filer.answers[.urgency] = ["haast": ["onveilig"]]
        filer.answers[.contact] = ["contact": [way]]
        filer.answers[.detail] = [
            "email": ["naam@voorbeeld.nl"], "adres": ["Dorpsstraat 1\n9711 AA Groningen"],
        ]
        let help = try await filer.fill(through: .helpNow)
        _ = try await filer.client.submit(help, ["terugbel": ["06 12 34 56 78"]], press: "Bel mij")
        for question in [Question.when, .about, .behalf, .name, .contact] { try await filer.answer(question) }
        if way != "code" {
            let field = way == "mailen" ? "email" : "adres"
            try await filer.answer(.detail, [field: filer.answers[.detail]?[field] ?? []])
        }
        let check = try await filer.client.get("/klacht/nakijken")
        #expect(check.contains("06 12 34 56 78"))
        let sent = try await filer.client.submit(check, press: "Verstuur je klacht")
        let token = try await world.desk.enter(code: Filer.code(sent), from: "here", now: world.now)
        let view = try #require(try await world.desk.follow(token, now: world.now))
        #expect(view.filing.callBack == Words("06 12 34 56 78"))
        if case .call = view.filing.contact { Issue.record("the way for later is another question") }
    }

    @Test func `going on without a call is always possible`() async throws {
        let world = try await TestSite.make()
        let filer = Filer(world.client())
        try await filer.answer(.story)
        let help = try await filer.answer(.urgency, ["haast": ["onveilig"]])
        let next = try await filer.client.submit(help, press: "Ga verder zonder bellen")
        #expect(next.path == "/klacht/wanneer")
    }

    @Test func `a change goes straight back to the check, by way of what it asks for`() async throws {
        let world = try await TestSite.make()
        let filer = Filer(world.client())
        _ = try await filer.fill()
        let back = try await filer.answer(.wishes, ["wens[]": ["praten", "sorry"]])
        #expect(back.path == "/klacht/nakijken")
        #expect(back.contains("Met mij praten"))
        let detail = try await filer.answer(.contact, ["contact": ["mailen"]])
        #expect(detail.path == "/klacht/bereik")
        let again = try await filer.client.submit(detail, ["email": ["naam@voorbeeld.nl"]])
        #expect(again.path == "/klacht/nakijken")
    }
}
