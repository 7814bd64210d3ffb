import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("Words typed on a page of a case are never lost")
struct WritingTests {
    private let text = "Ik sprak met het team. De planning was vol."

    @Test func `kept for later they stand in their field again, until they are sent`() async throws {
        let handled = try await Handled.accepted()
        let kept = try await handled.take("onderzoek", ["vond": [text]], press: "Bewaar voor later")
        #expect(kept.path.hasPrefix(handled.path("onderzoek")))
        #expect(kept.contains("Je tekst is bewaard. Hij is nog niet verstuurd."))
        let again = try await handled.open("onderzoek")
        #expect(again.contains("Dit schreef je op maandag 16 maart 2026 om 11.00 uur."))
        #expect(again.contains(text))
        #expect(try await handled.casefile.investigation.steps.isEmpty)
        let sent = try await handled.handler.submit(again, ["soort": ["asked"]], press: "Zet dit erbij")
        #expect(sent.contains("Het staat erbij."))
        #expect(try await handled.casefile.investigation.steps.map(\.words.text) == [text])
        #expect(try await !handled.open("onderzoek").contains("Dit schreef je op"))
    }

    @Test func `kept from two windows, neither text is lost, and both stand on the page`() async throws {
        let handled = try await Handled.accepted()
        let old = try await handled.open("onderzoek")
        try await handled.take("onderzoek", ["vond": [text]], press: "Bewaar voor later")
        let other = "Ik las het rooster van die dag."
        let both = try await handled.handler.submit(old, ["vond": [other]], press: "Bewaar voor later")
        #expect(both.contains("Je schreef hier ook iets anders") && both.contains(text))
        #expect(both.contains(other) && PageCheck.problems(in: both) == [])
        let sent = try await handled.handler.submit(
            both, ["soort": ["read"], "vond": [text + " " + other]], press: "Zet dit erbij")
        #expect(sent.contains("Het staat erbij.") && !sent.contains("Je schreef hier ook iets anders"))
        #expect(try await handled.casefile.investigation.steps.count == 1)
    }

    @Test func `sending from an old window leaves what another one kept`() async throws {
        let handled = try await Handled.accepted()
        let old = try await handled.open("onderzoek")
        try await handled.take("onderzoek", ["vond": [text]], press: "Bewaar voor later")
        let other = "Ik las het rooster van die dag."
        let sent = try await handled.handler.submit(
            old, ["soort": ["read"], "vond": [other]], press: "Zet dit erbij")
        #expect(sent.contains("Het staat erbij.") && sent.contains("Dit schreef je op"))
        #expect(try await handled.open("onderzoek").contains(text))
    }

    @Test func `they can be thrown away`() async throws {
        let handled = try await Handled.accepted()
        let kept = try await handled.take("bericht", ["bericht": [text]], press: "Bewaar voor later")
        let gone = try await handled.handler.submit(kept, press: "Gooi deze tekst weg")
        #expect(gone.path.hasPrefix(handled.path("bericht")))
        #expect(gone.contains("De tekst is weg."))
        #expect(!gone.contains(text))
        #expect(PageCheck.problems(in: gone) == [])
    }

    @Test func `a session that ended keeps them, and signing in leads back to them`() async throws {
        let handled = try await Handled.accepted()
        try await handled.place.desk.choosePasswords(
            [TestSite.Person.samira.id: "drie blauwe fietsen"], now: handled.place.now)
        let page = try await handled.open("onderzoek")
        handled.place.wait(minutes: 22 * 60)
        let out = try await handled.handler.submit(
            page, ["soort": ["read"], "vond": [text]], press: "Zet dit erbij")
        #expect(out.contains("Je bent uitgelogd. Je tekst is bewaard. Log in en je gaat verder waar je was."))
        #expect(!out.html.contains("planning"))
        #expect(PageCheck.problems(in: out) == [])
        let step = try await handled.handler.submit(
            out, ["email": ["samira@buurt.example"], "wachtwoord": ["drie blauwe fietsen"]], press: "Log in")
        let secret = try #require(step.secret)
        let paper = try await handled.handler.submit(
            step, ["code": [secret.code(at: handled.place.now)]], press: "Zet aan")
        let back = try await handled.handler.submit(paper, press: "Ik heb ze opgeschreven")
        #expect(back.path == handled.path("onderzoek"))
        #expect(back.contains(text))
        #expect(try await handled.casefile.investigation.steps.isEmpty)
        let sent = try await handled.handler.submit(back, press: "Zet dit erbij")
        #expect(sent.contains("Het staat erbij."))
    }

    @Test func `who signed out and sends an old page gets the words back, and the way in`() async throws {
        let handled = try await Handled.accepted()
        let page = try await handled.open("onderzoek")
        let leaving = try await handled.handler.get("/werk/uitloggen")
        _ = try await handled.handler.submit(leaving, press: "Log uit")
        let out = try await handled.handler.submit(page, ["vond": [text]], press: "Zet dit erbij")
        #expect(out.status == .forbidden)
        #expect(out.contains(text) && out.links.contains("/werk/inloggen"))
        #expect(!out.contains("Je tekst is bewaard."))
        #expect(
            try await handled.handler.get(handled.path("onderzoek")).path.contains("naar=%2Fwerk%2Fklachten"))
    }

    @Test(arguments: [
        "//elders.example", "https://elders.example", "/volgen", "/werk/../volgen", "/werk//x", "",
    ])
    func `signing in leads to no page outside the work`(typed: String) async throws {
        #expect(SignInController.destination(typed) == "/werk")
    }

    @Test func `a stale page shows them again and keeps them too`() async throws {
        let handled = try await Handled.accepted()
        let old = try await handled.open("onderzoek")
        try await handled.take("ontvangst", ["hoe": ["telephone"], "bereikt": ["ja"]], press: "Bewaar")
        let page = try await handled.handler.submit(
            old, ["soort": ["read"], "vond": [text]], press: "Zet dit erbij")
        #expect(page.status == .conflict)
        #expect(try await handled.open("onderzoek").contains(text))
    }

    @Test func `a preview that is left behind keeps them, and sending it removes them`() async throws {
        let handled = try await Handled.accepted()
        try await handled.take(
            "reactie", ["soort": ["medewerker"], "naam": ["Ria Bos"], "punten[]": ["1"]],
            press: "Zet deze persoon erbij")
        let preview = try await handled.take(
            "reactie/1", ["vraag": [text]], press: "Bekijk wat deze persoon ziet")
        #expect(try await handled.open("reactie/1").contains("Dit schreef je op"))
        let asked = try await handled.handler.submit(preview, press: "Zet de vraag klaar")
        #expect(!asked.contains("Dit schreef je op"))
    }

    @Test func `ticks and dates alone are not worth a notice`() async throws {
        let handled = try await Handled.accepted()
        try await handled.take("ontvangst", ["hoe": ["telephone"]], press: "Bewaar")
        #expect(try await !handled.open("ontvangst").contains("Dit schreef je op"))
    }

    @Test(arguments: [
        "../x", "Antwoord", "antwoord//1", "/antwoord", "", String(repeating: "a", count: 61), "ant woord",
    ])
    func `a page that cannot be ours keeps nothing`(page: String) async throws {
        #expect(CasePagePath(page) == nil)
        let handled = try await Handled.accepted()
        let form = try await handled.open("ontvangst")
        let answer = try await handled.handler.post(
            handled.path("ontvangst"),
            [
                ("csrf", form.csrf), ("versie", form.version), ("pagina", page), ("bewaar", "ja"),
                ("bericht", ""),
            ])
        #expect(answer.status == .unprocessableContent)
    }

    @Test func `another manager keeps nothing on a case that is not theirs`() async throws {
        let handled = try await Handled.accepted()
        let form = try await handled.open("ontvangst")
        let noor = try await handled.place.client(as: .noor)
        noor.cookies["formulier"] = handled.handler.cookies["formulier"]
        let answer = try await noor.post(
            handled.path("ontvangst"),
            [("csrf", form.csrf), ("pagina", "ontvangst"), ("bewaar", "ja"), ("bericht", text)])
        #expect(answer.status == .notFound)
    }
}
