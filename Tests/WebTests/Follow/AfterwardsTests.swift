import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("After the answer: promises, and the time to come back")
struct AfterwardsTests {
    private static func solved() async throws -> Story {
        let story = try await Story.isTakenUp([
            "contact": ["mailen"], "email": ["g@voorbeeld.nl"], "let[]": ["voicemail"],
        ])
        try await story.classifies()
        try await story.proposes("De bel maken")
        try await story.looks()
        try await story.complainant.follows("Lees de afspraken")
        try await story.complainant.presses("Ik ben het hiermee eens")
        try await story.sends(from: "Schrijf het antwoord", by: "Bekijk de brief")
        return story
    }

    @Test
    func `a promise that was not kept becomes a new complaint that follows this one, with its own code`()
        async throws
    {
        let story = try await Self.solved()
        story.pass(days: 30)
        try await story.looks()
        try await story.complainant.follows("Wij doen niet wat we beloofden")
        story.complainant.sees("De bel maken", "zou klaar zijn uiterlijk woensdag 1 april 2026")
        try await story.complainant.isToldWhyNot(
            "Ga verder", ["verhaal": [""]], "Kies wat we niet hebben gedaan.")
        try await story.complainant.presses(
            "Ga verder", ["belofte": ["1"], "verhaal": ["De bel is nog stuk."]])
        story.complainant.sees("De bel is nog stuk.", "1 april 2026", "Gülşen Öztürk", "g@voorbeeld.nl")
        // Who made the promise hears of it, in words of ours and not in those of the new complaint.
        let maker = try await story.place.staff(.samira)
        guard
            case .handling(let old) = try await story.place.desk.open(
                "2026-001", as: maker, now: story.place.now)
        else { return _ = Issue.record("not in hand") }
        let lines = old.casefile.contacts.unread(byComplainant: false).map(\.words.text)
        #expect(lines == ["Dit is niet gedaan: De bel maken"])
        #expect(old.casefile.actions(on: old.today).contains { $0.kind == .readMessage })
        try await story.complainant.presses("Verstuur je klacht")
        story.complainant.sees("2026-002")
        let code = Filer.code(story.complainant.page)
        #expect(code != story.code)
        let rows = try await story.place.desk.register(year: 2026)
        #expect(rows.count == 2)
        let list = try await story.place.desk.atDesk(
            try await story.place.staff(.balie), now: story.place.now)
        #expect(list.map(\.number) == ["2026-002"])
        try await story.place.accepted("2026-002")
        let staff = try await story.place.staff(.samira)
        guard
            case .handling(let view) = try await story.place.desk.open(
                "2026-002", as: staff, now: story.place.now)
        else {
            Issue.record("not open")
            return
        }
        #expect(view.casefile.parts.related == [story.number])
        #expect(view.casefile.filing.happened == .on(try #require(Day(iso: "2026-04-01"))))
        #expect(view.casefile.needs.noVoicemail)
        let client = try await story.place.client(as: .samira)
        let page = try await client.get("/werk/klachten/2026-002")
        #expect(page.contains("Hoort bij klacht 2026-001."))
    }

    @Test func `a complaint that is being written is not overwritten`() async throws {
        let story = try await Self.solved()
        try await story.complainant.opens("/klacht/verhaal")
        try await story.complainant.presses("Ga verder", ["verhaal": ["Iets heel anders."]])
        try await story.looks()
        try await story.complainant.follows("Wij doen niet wat we beloofden")
        story.complainant.sees("Je bent al bezig met een andere klacht.")
        try await story.complainant.presses("Ga verder", ["belofte": ["1"], "verhaal": ["Nog stuk."]])
        story.complainant.sees("Je bent al bezig met een andere klacht.", "Nog stuk.")
        try await story.complainant.opens("/klacht/verhaal")
        story.complainant.sees("Iets heel anders.")
    }

    @Test func `the manager writes down what was not done, and takes the new complaint down from there`()
        async throws
    {
        let story = try await Self.solved()
        story.pass(days: 20)
        try await story.goes(to: "Zijn de afspraken gedaan?")
        try await story.manager.isToldWhyNot(
            "Bewaar", ["gedaan-1": ["nee"]], "Schrijf op wat er niet gedaan is.")
        try await story.manager.presses("Bewaar", ["wat-1": ["De monteur kwam niet."]])
        story.manager.sees("Het staat erbij.", "De monteur kwam niet.", "Niet nagekomen")
        try await story.manager.presses("Schrijf een nieuwe klacht op over deze afspraak")
        #expect(story.manager.page.path == "/werk/nieuw")
        story.manager.sees("Wat is er gebeurd?")
        let fields = story.manager.page.forms.flatMap(\.controls)
        #expect(fields.contains { $0.name == "naam" && $0.value == "Gülşen Öztürk" })
        #expect(fields.contains { $0.name == "email" && $0.value == "g@voorbeeld.nl" })
    }

    @Test func `after two weeks the page says that the time to come back is over, and where to go`()
        async throws
    {
        let story = try await Self.solved()
        try await story.looks()
        story.complainant.sees("Je kunt nog terugkomen tot en met")
        story.pass(days: 15)
        try await story.looks()
        story.complainant.sees("Die tijd is voorbij.", "Dan kun je een nieuwe klacht sturen.")
        #expect(!story.complainant.canFollow("Dit is niet opgelost"))
        try await story.complainant.opens("/en/volgen/zaak")
        story.complainant.sees("That time is over.")
    }

    @Test func `what we should keep in mind is changed on the site, and the handler reads it`() async throws {
        let story = try await Story.isTakenUp()
        try await story.looks()
        try await story.complainant.follows("Verander waar wij op moeten letten")
        try await story.complainant.isToldWhyNot(
            "Bewaar", ["let[]": ["tolk"]], "Vul in welke taal je spreekt.")
        try await story.complainant.presses("Bewaar", ["let[]": ["tolk", "lezen"], "taal": ["Tigrinya"]])
        story.complainant.sees("Daar letten we voortaan op.")
        try await story.opensCase()
        story.manager.sees("Tigrinya")
        try await story.looks()
        try await story.complainant.follows("Verander waar wij op moeten letten")
        let ticked = story.complainant.page.forms.flatMap(\.controls).filter(\.isSent).map(\.value)
        #expect(ticked.contains("tolk") && ticked.contains("lezen") && ticked.contains("Tigrinya"))
    }
}
