import CaseDesk
import HTTPTypes
import Testing

@testable import Web

@Suite("Each question of the form")
struct QuestionTests {
    @Test(arguments: [Filer.Spoken.dutch, .english])
    func `every page of the form is whole: one heading, labels, language, no script`(
        language: Filer.Spoken
    ) async throws {
        let world = try await TestSite.make()
        var filer = Filer(world.client(), language)
        filer.answers[.contact] = ["contact": ["bellen"]]
        filer.answers[.detail] = ["telefoon": ["0612345678"]]
        filer.answers[.behalf] = ["voor": ["ander"]]
        filer.answers[.represented] = ["weet": ["nee"]]
        filer.answers[.when] = ["jaar": ["2020"]]
        filer.answers[.overAYear] = ["toch": ["vertellen"]]
        let check = try await filer.fill()
        #expect(check.path == language.prefix + CheckController.path)
        #expect(PageCheck.problems(in: check) == [])
        for question in Question.allCases where question != .helpNow {
            for address in [question.path, question.path + "?fout=1"] {
                let page = try await filer.client.get(language.prefix + address)
                #expect(page.status == .ok, "\(address)")
                #expect(PageCheck.problems(in: page) == [], "\(address)")
                #expect(page.title.contains("\(question.number)") && page.title.contains("11"))
            }
        }
    }

    @Test(arguments: [
        (Question.story, "Vertel wat er is gebeurd. Een paar zinnen is genoeg."),
        (.urgency, "Kies of er haast bij is."), (.when, "Vul in wanneer het is gebeurd."),
        (.about, "Kies over wie of wat het gaat."), (.behalf, "Kies voor wie je de klacht indient."),
        (.contact, "Kies hoe je iets van ons wilt horen."),
    ])
    func `an empty answer comes back with what to do`(question: Question, words: String) async throws {
        let world = try await TestSite.make()
        let filer = Filer(world.client())
        if question != .story { try await filer.answer(.story) }
        filer.client.followsRedirects = false
        let reply = try await filer.answer(question, [:])
        #expect(reply.status == .seeOther)
        #expect(reply.headers[.location] == question.path + "?fout=1#melding")
        let page = try await filer.client.get(question.path + "?fout=1")
        #expect(page.title.hasPrefix("Fout: "))
        #expect(page.contains(words))
        #expect(page.html.contains("id=\"melding\""))
        #expect(PageCheck.problems(in: page) == [])
    }

    @Test func `what was typed is there again, however wrong it is`() async throws {
        let world = try await TestSite.make()
        let filer = Filer(world.client())
        let long = String(repeating: "een lang verhaal ", count: 700)
        let wrong = try await filer.answer(.story, ["verhaal": [long]])
        #expect(wrong.title.hasPrefix("Fout:"))
        #expect(wrong.contains("te lang"))
        #expect(wrong.html.contains(long))
        try await filer.answer(.story, ["verhaal": ["<b>&\"kort\"</b>"]])
        let date = try await filer.answer(.when, ["dag": ["31"], "maand": ["feb"], "jaar": ["2026"]])
        #expect(date.contains("Deze dag bestaat niet."))
        #expect(date.html.contains("value=\"feb\""))
        #expect(try await filer.client.get("/klacht/verhaal").html.contains("&lt;b&gt;"))
    }

    @Test func `nobody is sent past a question that is open`() async throws {
        let world = try await TestSite.make()
        let filer = Filer(world.client())
        try await filer.answer(.story)
        #expect(try await filer.client.get("/klacht/nakijken").path.hasPrefix("/klacht/haast?fout=1"))
        #expect(try await filer.client.get("/klacht/bereik").path == "/klacht/verhaal")
    }

    @Test func `a draft that is gone says so, and what was typed last is kept`() async throws {
        let world = try await TestSite.make()
        let filer = Filer(world.client())
        try await filer.answer(.story)
        let open = try await filer.client.get("/klacht/wanneer")
        world.wait(minutes: 121)
        #expect(try await filer.client.get("/klacht/haast").heading == "Je antwoorden zijn gewist")
        let page = try await filer.client.submit(open, ["jaar": ["2026"]])
        #expect(page.path == "/klacht/verhaal?verlopen=1")
        #expect(page.contains("Je antwoorden zijn gewist."))
        #expect(try await filer.client.get("/klacht/wanneer").html.contains("value=\"2026\""))
    }

    @Test func `who asks for it has 24 hours`() async throws {
        let world = try await TestSite.make()
        let filer = Filer(world.client())
        try await filer.answer(.story, ["verhaal": ["Lang verhaal"], "langer": ["ja"]])
        world.wait(minutes: 23 * 60)
        #expect(try await filer.client.get("/klacht/haast").contains("24 uur"))
        world.wait(minutes: 61)
        #expect(try await filer.client.get("/klacht/haast").heading == "Je antwoorden zijn gewist")
    }

    @Test func `wiping asks once and leaves nothing`() async throws {
        let world = try await TestSite.make()
        let filer = Filer(world.client())
        try await filer.answer(.story)
        let kept = filer.client.cookies
        let question = try await filer.client.get("/klacht/wissen")
        #expect(PageCheck.problems(in: question) == [])
        let start = try await filer.client.submit(question, press: "Ja, wis alles")
        #expect(start.contains("Alles is gewist."))
        #expect(filer.client.cookies["concept"] == nil)
        filer.client.cookies = kept
        #expect(try await filer.client.get("/klacht/haast").heading == "Je antwoorden zijn gewist")
    }

    @Test func `a second complaint begins empty after the first was sent`() async throws {
        let world = try await TestSite.make()
        let filer = Filer(world.client())
        _ = try await filer.file()
        let empty = try await filer.client.get("/klacht/verhaal")
        #expect(!empty.html.contains("De bel deed"))
        #expect(try await filer.file().contains("2026-002"))
    }
}
