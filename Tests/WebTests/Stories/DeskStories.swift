import CaseDesk
import Procedure
import Register
import Testing

@testable import Web

@Suite("Stories – what the desk takes down (article 2)")
struct DeskStories {
    @Test func `spoken by a representative: nothing is told before she herself said yes`() async throws {
        let story = try await Story.isCalledIn([
            "voor": ["ander"], "ander_naam": ["Mevrouw Jansen"], "weet": ["ja"],
        ])
        try await story.isDistributed()
        try await story.classifies()
        try await story.names("Ria Bos")
        try await story.goes(to: "Vraag persoon 1 om een reactie")
        try await story.manager.isToldWhyNot(
            "Bekijk wat deze persoon ziet", ["vraag": ["Hoe ging het?"]], "Vraag eerst toestemming")
        try await story.takes(
            "Vraag toestemming aan de ander", ["wat": ["gesproken"], "taal": ["Tigrinya"]],
            press: "Bewaar dit")
        try await story.asks()
        #expect(try await story.row.channel == .telephone)
    }

    @Test func `spoken by a representative whom she refuses: it ends as withdrawn, and stays registered`()
        async throws
    {
        let story = try await Story.isCalledIn([
            "voor": ["ander"], "ander_naam": ["Mevrouw Jansen"], "weet": ["nee"],
        ])
        try await story.isDistributed()
        try await story.posts("We hebben je klacht")
        try await story.posts("Wie je klacht uitzoekt")
        try await story.classifies()
        try await story.takes("Vraag toestemming aan de ander", ["wat": ["nee"]], press: "Bewaar dit")
        try await story.goes(to: "Bevestig dat de klacht stopt")
        try await story.manager.presses("Ga verder")
        try await story.manager.presses("Verstuur nu")
        try await story.posts("Je klacht is gestopt")
        try await story.opensCase()
        story.manager.sees("Klaar")
        #expect(try await story.row.ending == .withdrawn)
    }

    @Test func `for a child of thirteen: no letter tells the parent anything before the child chose`()
        async throws
    {
        let story = try await Story.isCalledIn(["voor": ["kind"]])
        try await story.isDistributed()
        try await story.classifies()
        try await story.names("Ria Bos")
        try await story.goes(to: "Vraag persoon 1 om een reactie")
        try await story.manager.isToldWhyNot(
            "Bekijk wat deze persoon ziet", ["vraag": ["Hoe ging het?"]], "Vraag eerst toestemming")
        try await story.goes(to: "Vraag hoe oud het kind is")
        try await story.manager.isToldWhyNot(
            "Bewaar de leeftijd", ["leeftijd": ["dertien"]], "Vul een leeftijd in van 0 tot en met 17.")
        try await story.manager.presses("Bewaar de leeftijd", ["leeftijd": ["13"]])
        story.manager.sees("Het kind is 13 jaar.")
        try await story.goes(to: "Vraag het kind waar onze brieven heen mogen")
        story.manager.sees("Nu staat in de klacht:")
        try await story.manager.presses("Het kind wil het zo")
        story.manager.sees("Het kind koos zelf waar onze brieven heen gaan.")
        try await story.asks()
    }

    @Test func `for a child: its name is read back, and the desk and the manager see for whom it is`()
        async throws
    {
        let child = ["voor": ["kind"], "ander_naam": ["Jip"]]
        let desk = try await TestSite.make().client(as: .balie)
        let readBack = try await desk.submit(
            try await desk.get("/werk/nieuw"), IntakeTests.call.merging(child) { $1 },
            press: "Ga verder en lees het voor")
        #expect(readBack.contains("Voor mijn kind – Jip"))
        let story = try await Story.isCalledIn(child)
        try await story.desk.opens("/werk")
        try await story.desk.follows("Verdeel de klacht")
        try await story.desk.promises()
        story.desk.sees("Voor een kind: Jip")
        try await story.isDistributed()
        try await story.opensCase()
        story.manager.sees("Voor een kind: Jip")
        #expect(try await story.place.casefile(story.number).filing.behalf.name?.text == "Jip")
    }

    @Test func `a calamity: a task of its own on the day of the manager until somebody did it`() async throws
    {
        let story = try await Story.isTakenUp()
        let tomorrow = story.place.now.today + 1
        let due = Dictionary(
            uniqueKeysWithValues: zip(
                ["voor-dag", "voor-maand", "voor-jaar"],
                [tomorrow.civil.day, tomorrow.civil.month, tomorrow.civil.year].map { ["\($0)"] }))
        try await story.takes(
            "Is er meer aan de hand?",
            due.merging(["soort": ["violence"], "wat": ["Meld het bij de inspectie."]]) { $1 },
            press: "Zet deze taak erbij")
        try await story.manager.opens("/werk")
        story.manager.sees("Geweld of een ernstig ongeluk")
        let late = story.place.now.today + 4
        try await story.opensCase()
        try await story.manager.follows("Is er meer aan de hand?")
        try await story.manager.isToldWhyNot(
            "Zet deze taak erbij",
            [
                "soort": ["dataBreach"], "voor-dag": ["\(late.civil.day)"],
                "voor-maand": ["\(late.civil.month)"], "voor-jaar": ["\(late.civil.year)"],
            ], "72 uur")
        try await story.manager.presses("Dit is gedaan (1)")
        try await story.manager.opens("/werk")
        story.manager.doesNotSee("Geweld of een ernstig ongeluk")
    }

    @Test func `help that cannot go on as it is stands on the day of the desk's filing`() async throws {
        let story = try await Story.isCalledIn(["helpkan": ["nee"], "helpwat": ["Liever een andere hulp."]])
        try await story.isDistributed()
        try await story.manager.opens("/werk")
        story.manager.sees("Nu al iets regelen")
    }

    @Test func `a group of three: each an own code, and one who stops leaves the others`() async throws {
        let place = try await TestSite.make()
        try await Colleague.choosePasswords(on: place)
        let desk = try await Person(place.client(), at: Colleague.home)
        try await desk.comesIn(as: .balie)
        try await desk.follows("Nieuwe klacht")
        let first = IntakeTests.call.merging(["voor": ["groep"], "groep": ["3"]]) { $1 }
        var codes = [try await takesDown(first, desk)]
        for name in ["Bram Visser", "Chaima El Idrissi"] {
            try await desk.presses("Schrijf de volgende van de groep op")
            #expect(desk.page.html.contains("2026-001"))
            #expect(desk.page.html.contains("De bel deed het niet."))
            #expect(!desk.page.html.contains("Gülşen"))
            let own = IntakeTests.call.filter { IntakeForm.ownFields.contains($0.key) }
            codes.append(try await takesDown(own.merging(["naam": [name]]) { $1 }, desk))
        }
        #expect(Set(codes).count == 3)
        let one = try await Person(place.client(), at: "/volgen")
        try await one.presses("Open mijn klacht", ["code": [codes[1]]])
        one.sees("2026-002")
        try await one.opens("/volgen/stoppen")
        try await one.presses("Ja, stop met mijn klacht")
        for (number, stopped) in [("2026-001", false), ("2026-002", true), ("2026-003", false)] {
            try await place.accepted(number)
            let casefile = try await place.casefile(number)
            #expect(casefile.isWithdrawn == stopped, "\(number)")
            #expect(!casefile.parts.related.isEmpty, "\(number)")
        }
        #expect(try await place.casefile("2026-001").parts.related == ["2026-002", "2026-003"])
        #expect(try await place.desk.register(year: 2026).count == 3)
    }

    @Test func `who cannot be reached gets a dated letter, and the complaint goes on`() async throws {
        let story = try await Story.isTakenUp()
        for way in ["telephone", "email"] {
            try await story.takes(
                "Contact met de klager", ["hoe": [way], "bereikt": ["nee"]], press: "Bewaar")
        }
        try await story.takes(
            "Contact met de klager",
            ["vanaf-dag": ["30"], "vanaf-maand": ["3"], "vanaf-jaar": ["2026"]],
            press: "Ga verder zonder gesprek")
        try await story.looks()
        let letter = try await story.complainant.readsLetter("Hoe het ervoor staat")
        #expect(letter.contains("uiterlijk maandag 30 maart 2026"))
        #expect(try await !story.place.casefile(story.number).isWithdrawn)
    }

    /// Reads back, saves, and leaves the card on the screen.
    private func takesDown(_ answers: [String: [String]], _ desk: Person) async throws -> String {
        try await desk.presses("Ga verder en lees het voor", answers)
        try await desk.presses("Sla de klacht op", ["voorgelezen": ["ja"]])
        return Filer.code(desk.page)
    }
}

extension Story {
    /// Called in with other answers than those of one who complains for themselves.
    fileprivate static func isCalledIn(_ changes: [String: [String]]) async throws -> Story {
        try await isCalledIn(on: try await TestSite.make(), changes)
    }
}

extension TestSite {
    /// A case that Samira has in hand.
    func casefile(_ number: String) async throws -> Casefile {
        let staff = try await staff(.samira)
        guard case .handling(let view) = try await desk.open(number, as: staff, now: now) else {
            throw DeskFault.notFound
        }
        return view.casefile
    }
}
