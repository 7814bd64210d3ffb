import CaseDesk
import Foundation
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("My complaints, and what the desk may look up")
struct ListsTests {
    @Test func `a name is found without standing in an address, and only by who has the complaint`()
        async throws
    {
        let handled = try await Handled.accepted {
            $0.answers[.name] = ["naam": ["Gülşen Öztürk"], "noemen": ["ja"]]
        }
        let page = try await handled.handler.get("/werk/klachten")
        #expect(PageCheck.problems(in: page) == [])
        let found = try await handled.handler.submit(page, ["zoek": ["ozturk"]], press: "Zoek")
        #expect(found.path.hasPrefix("/werk/klachten?antwoord=") && !found.path.contains("ozturk"))
        #expect(found.contains("Gevonden: 1 klacht"))
        #expect(found.contains(handled.number))
        #expect(PageCheck.problems(in: found) == [])
        let noor = try await handled.place.client(as: .noor)
        let others = try await noor.submit(
            try await noor.get("/werk/klachten"), ["zoek": ["ozturk"]], press: "Zoek")
        #expect(others.contains("Je hebt geen klacht met ‘ozturk’."))
        #expect(!others.contains(handled.number))
        #expect(others.links.contains("/werk/klachten"))
        #expect(handled.handler.log.lines.allSatisfy { !$0.contains("ozturk") })
    }

    @Test(arguments: ["", "   ", "<b>", "%", "' or 1=1 --", String(repeating: "a", count: 5000)])
    func `whatever is typed, the answer is a page in words`(typed: String) async throws {
        let handled = try await Handled.accepted()
        let page = try await handled.handler.submit(
            try await handled.handler.get("/werk/klachten"), ["zoek": [typed]], press: "Zoek")
        #expect(page.status == .ok)
        #expect(!page.contains(handled.number))
        #expect(PageCheck.problems(in: page) == [])
    }

    @Test func `running and ready are apart, and an empty filter can be taken away`() async throws {
        let handled = try await Handled.accepted()
        let page = try await handled.handler.get("/werk/klachten")
        let ready = try await handled.handler.submit(page, ["staat": ["klaar"]], press: "Laat zien")
        #expect(ready.contains("Je hebt nog geen klachten die klaar zijn."))
        #expect(ready.contains("Haal filters weg"))
        #expect(try await handled.handler.get("/werk/klachten?staat=onzin").contains(handled.number))
    }

    @Test func `the desk hears yes or no, and nothing else`() async throws {
        let handled = try await Handled.accepted {
            $0.answers[.name] = ["naam": ["Gülşen Öztürk"], "noemen": ["ja"]]
        }
        let page = try await handled.desk.get("/werk/balie")
        #expect(PageCheck.problems(in: page) == [])
        let known = try await handled.desk.submit(page, ["zoek": ["Öztürk"]], press: "Kijk na")
        #expect(known.contains("Ja, deze klacht is bij ons."))
        #expect(!known.contains(handled.number))
        #expect(!known.contains("Gülşen"))
        let unknown = try await handled.desk.submit(known, ["zoek": ["Jansen"]], press: "Kijk na")
        #expect(unknown.contains("Nee, we vinden geen klacht"))
        #expect(try await handled.handler.get("/werk/balie").form(with: "Kijk na") == nil)
    }

    @Test func `the desk calls before it distributes, and writes every try down`() async throws {
        let place = try await TestSite.make()
        let handled = try await Handled.filed(
            { $0.answers[.urgency] = ["haast": ["dringend"]] }, on: place)
        let list = try await handled.desk.get("/werk/balie")
        #expect(list.contains("Bel vandaag, er is haast – \(handled.number)"))
        let page = try await handled.open("behandelaar", as: handled.desk)
        #expect(page.contains("Schrijf op dat je belde"))
        let empty = try await handled.desk.submit(page, press: "Schrijf een contact op")
        #expect(empty.status == .unprocessableContent)
        #expect(PageCheck.problems(in: empty) == [])
        let missed = try await handled.desk.submit(
            empty, ["hoe": ["telephone"], "bereikt": ["nee"]], press: "Schrijf een contact op")
        #expect(missed.contains("niet bereikt"))
        #expect(try await handled.desk.get("/werk/balie").contains("Bel vandaag"))
        let reached = try await handled.desk.submit(
            missed, ["hoe": ["telephone"], "bereikt": ["ja"]], press: "Schrijf een contact op")
        #expect(reached.contains("gesproken"))
        #expect(PageCheck.problems(in: reached) == [])
        #expect(try await !handled.desk.get("/werk/balie").contains("Bel vandaag"))
        #expect(try await handled.desk.get("/werk/balie").contains("Verdeel de klacht – \(handled.number)"))
    }

    @Test func `what was asked of a manager leaves the desk, and comes back without an answer`() async throws
    {
        let handled = try await Handled.filed()
        let page = try await handled.open("behandelaar", as: handled.desk)
        _ = try await handled.desk.submit(page, ["wie": ["samira"]], press: "Vraag deze persoon")
        #expect(try await !handled.desk.get("/werk/balie").contains(handled.number))
        handled.place.wait(days: 2)
        let later = try await handled.place.client(as: .balie)
        let list = try await later.get("/werk/balie")
        #expect(list.contains("een manager is gevraagd en antwoordt niet"))
        #expect(list.contains(handled.number))
    }

    @Test(arguments: [
        (TestSite.Person.balie, "Alles is verdeeld."), (.directeur, "Je hebt nu geen klachten. Fijn."),
        (.beheer, "Jij zorgt dat het programma werkt."),
    ])
    func `who has nothing in hand hears it in words that fit`(person: TestSite.Person, said: String)
        async throws
    {
        let page = try await TestSite.make().client(as: person).get("/werk")
        #expect(page.contains(said))
        #expect(page.contains("Alles is verdeeld.") == (person == .balie))
        #expect(PageCheck.problems(in: page) == [])
    }

    @Test func `who is not the desk hears nothing of what the desk has to do`() async throws {
        let handled = try await Handled.filed()
        for person in [TestSite.Person.samira, .directeur] {
            let page = try await handled.place.client(as: person).get("/werk/balie")
            #expect(page.contains("Jij hoeft nu niets te verdelen.") && PageCheck.problems(in: page) == [])
            #expect(!page.contains("Alles is verdeeld."))
        }
        #expect(try await handled.desk.get("/werk/balie").contains(handled.number))
    }

    @Test func `who cannot be chosen yet is said to be so`() async throws {
        let handled = try await Handled.filed()
        let page = try await handled.open("behandelaar", as: handled.desk)
        #expect(page.contains("kan pas als geen manager kan"))
    }

    @Test func `a task beside the complaint has a line of its own until it is done`() async throws {
        let handled = try await Handled.accepted()
        try await handled.take(
            "taak",
            ["soort": ["danger"], "voor-dag": ["17"], "voor-maand": ["3"], "voor-jaar": ["2026"]],
            press: "Zet deze taak erbij")
        let day = try await handled.handler.get("/werk")
        #expect(day.contains("Taken naast een klacht (1)"))
        #expect(day.contains("Doe taak 1: "))
        #expect(day.contains("Bel of schrijf de klager – \(handled.number)"))
        #expect(PageCheck.problems(in: day) == [])
        try await handled.take("taak", press: "Dit is gedaan (1)")
        #expect(try await !handled.handler.get("/werk").contains("Taken naast een klacht"))
    }

    @Test func `a reaction is typed after the day on which they heard`() async throws {
        let handled = try await Handled.accepted()
        try await handled.take(
            "reactie", ["soort": ["medewerker"], "naam": ["Ria Bos"], "punten[]": ["1"]],
            press: "Zet deze persoon erbij")
        let preview = try await handled.take("reactie/1", press: "Bekijk wat deze persoon ziet")
        let asked = try await handled.handler.submit(preview, press: "Zet de vraag klaar")
        #expect(asked.form(with: "Bewaar de reactie") == nil)
        let forced = try await handled.handler.post(
            handled.path("reactie/1/antwoord"),
            [
                ("csrf", asked.csrf), ("versie", asked.version), ("reactie", "Ik was er niet."),
                ("weg", "email"), ("kwam-dag", "16"), ("kwam-maand", "3"), ("kwam-jaar", "2026"),
            ])
        #expect(forced.status == .unprocessableContent)
        #expect(forced.contains("Schrijf eerst op wanneer deze persoon het hoorde."))
        try await handled.take("reactie/1", ["hoe": ["verteld"]], press: "Bewaar de dag")
        #expect(try await handled.open("reactie/1").form(with: "Bewaar de reactie") != nil)
    }

    @Test func `after fourteen silent days one line is asked for`() async throws {
        let handled = try await Handled.accepted()
        #expect(try await !handled.open("bericht").contains("hoorde al 14 dagen niets"))
        try await handled.wait(days: 14)
        let page = try await handled.open("bericht")
        #expect(page.contains("De klager hoorde al 14 dagen niets van ons."))
        #expect(page.contains("Wat kun je vertellen? Eén regel is genoeg."))
    }

    @Test func `every item of the case says who reads it`() async throws {
        let handled = try await Handled.accepted()
        try await handled.take(
            "ontvangst", ["hoe": ["telephone"], "bereikt": ["ja"], "notitie": ["Zij huilde."]],
            press: "Bewaar")
        let page = try await handled.open()
        let after = try #require(page.html.components(separatedBy: "class=\"timeline\"").dropFirst().first)
        let timeline = try #require(after.components(separatedBy: "</ol>").first)
        let items = timeline.components(separatedBy: "<li").dropFirst()
        #expect(!items.isEmpty)
        for item in items where item.contains("<h3") { #expect(item.contains("Wie leest dit: ")) }
        let note = try #require(items.first { $0.contains("Zij huilde.") })
        #expect(note.contains("Wie leest dit: manager<"))
    }
}
