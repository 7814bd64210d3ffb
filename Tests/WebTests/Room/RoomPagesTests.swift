import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("The officer's room over its pages (art. 5 and 8)")
struct RoomPagesTests {
    private static let words = "Alleen voor Fatma: het gaat om zeegroen zeewier."

    /// Somebody without a complaint wrote to the officer.
    private func alone(_ place: TestSite, about: String = "nee") async throws -> (guest: Person, code: String)
    {
        let guest = try await Person(place.client(), at: "/klachtenfunctionaris")
        try await guest.follows("Begin een gesprek zonder klacht")
        try await guest.presses("Verstuur", ["over": [about], "bericht": [Self.words]])
        let code = Filer.code(guest.page)
        #expect(code.count == 14)
        guest.sees("Dit is de code van dit gesprek", Self.words)
        return (guest, code)
    }

    @Test func `without a complaint: a code, an answer, and back with the code`() async throws {
        let place = try await TestSite.make()
        let officer = try await OfficeWithRooms.openForBoth(on: place).officer
        let (_, code) = try await alone(place)
        try await officer.opens("/kamer")
        try await officer.follows("Zonder naam")
        try await officer.presses("Verstuur", ["bericht": ["Fijn dat je schrijft."]])
        let later = try await Person(place.client(), at: "/volgen")
        try await later.presses("Open mijn klacht", ["code": [code.lowercased()]])
        later.sees("Fijn dat je schrijft.", "Van Fatma Demir")
        #expect(later.page.path.hasPrefix("/volgen/vertrouwelijk"))
        // A code of a room opens no complaint.
        #expect(try await later.client.get("/volgen/zaak").path == "/volgen/vertrouwelijk")
        try await later.opens("/volgen/vertrouwelijk")
        try await later.presses("Sluit af")
        #expect(try await later.client.get("/volgen/vertrouwelijk").path.hasPrefix("/volgen?"))
    }

    @Test func `in English too, in plum, with who reads it`() async throws {
        let place = try await TestSite.make()
        _ = try await OfficeWithRooms.openForBoth(on: place)
        let guest = try await Person(place.client(), at: "/en/klachtenfunctionaris/gesprek")
        guest.sees("Only you and Fatma Demir read this, and Ruud Vos during absence.")
        try await guest.presses("Send", ["over": ["nee"], "bericht": ["Hello."]])
        guest.sees("This is the code of this talk", "Hello.")
        #expect(guest.page.html.contains("class=\"confidential-bar\""))
    }

    @Test func `about the officer: only the substitute finds it`() async throws {
        let place = try await TestSite.make()
        let (officer, substitute) = try await OfficeWithRooms.openForBoth(on: place)
        let guest = try await alone(place, about: "ja").guest
        guest.sees("Alleen jij en Ruud Vos lezen dit.")
        try await officer.opens("/kamer")
        officer.sees("Er zijn nu geen berichten.")
        try await substitute.opens("/kamer")
        try await substitute.follows("Zonder naam")
        substitute.sees(Self.words, "Gaat over de klachtenfunctionaris")
    }

    @Test func `a text of who has no complaint here waits until they show its code`() async throws {
        let place = try await TestSite.make()
        let officer = try await OfficeWithRooms.openForBoth(on: place).officer
        let code = Filer.code(try await Filer(place.client()).file())
        let (guest, own) = try await alone(place)
        try await officer.opens("/kamer")
        try await officer.follows("Zonder naam")
        try await officer.follows("Vraag of je iets mag vertellen")
        try await officer.presses("Leg de tekst voor", ["soort": ["message"], "tekst": ["Bel liever."]])
        try await guest.opens("/volgen/vertrouwelijk")
        try await guest.presses("Ja, dit mag")
        try await officer.opens("/kamer")
        try await officer.follows("Zonder naam")
        try await officer.follows("Vraag of je iets mag vertellen")
        officer.sees("Je weet nog niet bij welke klacht dit hoort.")
        #expect(officer.page.form(with: "Geef deze tekst door") == nil)
        try await guest.follows("Hoort dit bij een klacht?")
        try await guest.isToldWhyNot("Geef mijn klachtnummer", ["code": [""]], "Vul je code in.")
        try await guest.isToldWhyNot(
            "Geef mijn klachtnummer", ["code": [own]], "Met deze code lukt het hier niet.")
        guest.sees("Bel Fatma Demir")
        try await guest.presses("Geef mijn klachtnummer", ["code": [code]])
        guest.sees("De klachtenfunctionaris weet je klachtnummer.", "Open dan je klacht")
        try await officer.opens("/kamer")
        try await officer.follows("Zonder naam")
        try await officer.follows("Vraag of je iets mag vertellen")
        try await officer.isToldWhyNot("Geef deze tekst door", [:], "Dit kan nog niet.")
    }

    @Test func `a later no wins until the text is out, and then it is said that it is out`() async throws {
        let place = try await TestSite.make()
        let officer = try await OfficeWithRooms.openForBoth(on: place).officer
        let (guest, _) = try await alone(place)
        try await officer.opens("/kamer")
        try await officer.follows("Zonder naam")
        for text in ["Bel liever.", "Mail liever."] {
            try await officer.opens("/kamer")
            try await officer.follows("Zonder naam")
            try await officer.follows("Vraag of je iets mag vertellen")
            try await officer.presses("Leg de tekst voor", ["soort": ["message"], "tekst": [text]])
        }
        let old = try await guest.client.get("/volgen/vertrouwelijk")
        _ = try await guest.client.submit(old, press: "Ja, dit mag")
        let taken = try await guest.client.submit(old, press: "Nee, liever niet")
        #expect(taken.contains("Je antwoord is bewaard.") && taken.contains("Je zei nee op"))
        let again = try await guest.client.submit(old, press: "Ja, dit mag")
        #expect(again.contains("Je zei al nee."))
        #expect(PageCheck.problems(in: again) == [])
        // The second text: a yes, taken back on its own page.
        try await guest.opens("/volgen/vertrouwelijk")
        try await guest.presses("Ja, dit mag")
        guest.sees("Je kunt je ja nog terugnemen.")
        try await guest.presses("Toch niet, vertel dit niet")
        guest.doesNotSee("Je kunt je ja nog terugnemen.")
        try await officer.opens("/kamer")
        officer.doesNotSee("De persoon zei ja: geef de tekst door")
    }

    @Test func `what was typed comes back when it cannot be sent`() async throws {
        let place = try await TestSite.make()
        let guest = try await Person(place.client(), at: TalkAloneController.path)
        try await guest.isToldWhyNot("Verstuur", ["naam": ["Jan"]], "Schrijf eerst je bericht.")
        guest.sees("Kies wie dit mag lezen.")
        try await guest.isToldWhyNot(
            "Verstuur", ["over": ["nee"], "bericht": [Self.words]], "heeft de kamer nog niet open")
        #expect(guest.page.html.contains("zeewier"))
    }

    @Test func `the door asks for a passphrase of one's own, however somebody signed in`() async throws {
        let place = try await TestSite.make()
        let (_, sheet) = try await OfficeWithRooms.open(on: place)
        _ = try await alone(place)
        let again = try await Person(try await place.client(as: .fatma), at: "/kamer")
        again.sees("De deur van je kamers", "managers, balie en beheer kunnen dit niet lezen")
        again.doesNotSee("Zonder naam")
        #expect(try await again.client.get("/kamer/nieuw").path == "/kamer")
        try await again.isToldWhyNot(
            "Ga naar binnen", ["zin": ["een heel andere zin"]], "Deze zin klopt niet.")
        #expect(!again.page.html.contains("een heel andere zin"))
        try await again.presses("Ga naar binnen", ["zin": [OfficeWithRooms.phrase]])
        again.sees("Zonder naam")
        try await again.presses("Doe de deur dicht")
        again.sees("De deur van je kamers")
        try await again.follows("Wachtwoordzin kwijt?")
        try await again.presses(
            "Open de kamers",
            [
                "woorden-blad": [sheet.joined(separator: " ")], "zin": [OfficeWithRooms.other],
                "zin-nogmaals": [OfficeWithRooms.other],
            ])
        try await again.follows("Zonder naam")
        again.sees("is deze kamer geopend met de herstelsleutel van papier", Self.words)
    }

    @Test func `a passphrase that is short, or typed differently twice, is not taken`() async throws {
        let place = try await TestSite.make()
        let officer = try await Person(try await place.client(as: .fatma), at: "/kamer")
        try await officer.isToldWhyNot(
            "Maak mijn sleutel", ["zin": ["kort"], "zin-nogmaals": ["kort"]], "Deze zin is te kort.")
        try await officer.isToldWhyNot(
            "Maak mijn sleutel", ["zin": [OfficeWithRooms.phrase], "zin-nogmaals": [OfficeWithRooms.other]],
            "De twee zinnen zijn niet gelijk.")
    }

    @Test func `a code that the desk gave out stays locked until the officer gives another`() async throws {
        let place = try await TestSite.make()
        let officer = try await OfficeWithRooms.openForBoth(on: place).officer
        let receipt = try await place.takenDown()
        let guest = try await Person(place.client(), at: "/volgen")
        try await guest.presses("Open mijn klacht", ["code": [receipt.code]])
        try await guest.follows("Praat vertrouwelijk met de klachtenfunctionaris")
        guest.sees("Het gesprek is op slot", "Bel Fatma Demir")
        #expect(guest.page.form(with: "Verstuur") == nil)
        try await officer.follows("Nieuwe kamer")
        try await officer.presses("Maak de kamer", ["naam": ["Jan Pol"]])
        let code = Filer.code(officer.page)
        let inside = try await Person(place.client(), at: "/volgen")
        try await inside.presses("Open mijn klacht", ["code": [code]])
        try await inside.presses("Verstuur", ["bericht": ["Ik ben er."]])
        inside.sees("Ik ben er.")
    }

    @Test func `who comes to a locked room says who may read the complaint, and nobody else does`()
        async throws
    {
        let place = try await TestSite.make()
        _ = try await OfficeWithRooms.openForBoth(on: place)
        let receipt = try await place.takenDown()
        let guest = try await Person(place.client(), at: "/volgen")
        try await guest.presses("Open mijn klacht", ["code": [receipt.code]])
        try await guest.opens("/volgen/vertrouwelijk/weten")
        guest.sees("Laat de klachtenfunctionaris mijn klacht lezen", "Voor een klacht over Fatma Demir")
        try await guest.presses("Laat alleen Ruud Vos mijn klacht lezen")
        try await guest.opens("/volgen/vertrouwelijk/weten")
        guest.sees("Ruud Vos mag je klacht lezen. De klachtenfunctionaris zelf niet.")
        try await guest.presses("Ruud Vos mag mijn klacht niet meer lezen")
    }

    @Test func `an own wish and an appointment, apart from the complaint`() async throws {
        let place = try await TestSite.make()
        let officer = try await OfficeWithRooms.openForBoth(on: place).officer
        let guest = try await alone(place).guest
        try await guest.follows("Hoe hoor je dat er antwoord is?")
        try await guest.isToldWhyNot("Bewaar", ["hoe": ["mail"], "email": ["jan"]], "Vul je e-mailadres in")
        try await guest.presses(
            "Bewaar", ["hoe": ["bellen"], "telefoon": ["06 12 34 56 78"], "veilig": ["na zes uur"]])
        try await officer.opens("/kamer")
        try await officer.follows("Zonder naam")
        officer.sees("Wil gebeld worden: 06 12 34 56 78.", "na zes uur")
        try await officer.follows("Plan een gesprek")
        let plan = [
            "wie": ["withComplainant"], "op-dag": ["20"], "op-maand": ["3"], "op-jaar": ["2026"],
            "tijd": ["14.30"], "waar": ["in het buurthuis"],
        ]
        try await officer.isToldWhyNot(
            "Zet de afspraak erin", plan.merging(["op-dag": ["2"]]) { $1 }, "Deze dag is al geweest.")
        try await officer.presses("Zet de afspraak erin", plan)
        try await guest.opens("/volgen/vertrouwelijk")
        guest.sees("14:30 uur", "in het buurthuis")
        try await officer.presses("Dit gaat niet door vrijdag 20 maart 2026")
        try await guest.opens("/volgen/vertrouwelijk")
        guest.sees("ging een afspraak niet door")
    }

    @Test func `the officer's work has a menu of its own, and no page of the desk leads to it`() async throws
    {
        let place = try await TestSite.make()
        let officer = try await OfficeWithRooms.openForBoth(on: place).officer
        try await officer.opens("/werk")
        #expect(officer.page.path == "/kamer")
        #expect(!officer.page.links.contains { $0.hasPrefix("/werk") && $0 != "/werk/uitloggen" })
        for who in [TestSite.Person.samira, .balie, .beheer, .directeur] {
            let client = try await place.client(as: who)
            for route in place.site.routes.routes where route.path.description.hasPrefix("/kamer") {
                let page = try await client.send(route.method, route.path.description)
                #expect([.notFound, .forbidden].contains(page.status), "\(who) \(route.path)")
            }
            #expect(try await !client.get("/werk").links.contains { $0.hasPrefix("/kamer") })
        }
    }
}

extension TestSite {
    /// A complaint that the desk wrote down, with the code that the desk saw.
    fileprivate func takenDown() async throws -> Receipt {
        let version = try #require(try await desk.office().procedure(on: now.today))
        let filing = Filing(
            number: "", receivedOn: now.today, channel: .telephone, procedure: version,
            story: .told(try words("De bel deed het niet.")), happened: .on(now.today), about: About(.unsure),
            complainant: .nameless, contact: .code)
        return try await desk.file(
            filing, takenDownBy: .staff(Person.balie.id, as: .intake), now: now)
    }
}
