import CaseDesk
import HTTPTypes
import Procedure
import Register
import Testing

@testable import Web

@Suite("Ends without a judgment, over the pages (domain rule 2, the table)")
struct EndsPagesTests {
    private let agreed = ["zeihoe": ["telephone"], "hoorde": ["samira"], "voorgelezen": ["ja"]]

    @Test(arguments: [
        ("doorgeven", Procedure.Ending.referredOn, "Het wijkteam, 050 111 22 33"),
        ("geen-klacht", .notAComplaint, "Het was een vraag."),
    ])
    func `with the complainant's agreement it ends so, and the letter says when they agreed`(
        _ step: String, _ ending: Procedure.Ending, _ words: String
    ) async throws {
        let handled = try await Handled.accepted()
        try await handled.take("punten", ["onderwerp-1": ["other"]], press: "Bewaar het onderwerp")
        let letters = try await handled.take(
            step, agreed.merging(["woorden": [words]]) { $1 }, press: "Ga verder")
        #expect(letters.contains(words))
        #expect(letters.contains("spraken we dit met je af"))
        try await end(handled)
        #expect(try await handled.casefile.closing.ending == ending)
    }

    @Test func `without the agreement, or without words, nothing ends`() async throws {
        let handled = try await Handled.accepted()
        let unread = try await handled.take(
            "doorgeven", ["zeihoe": ["telephone"], "woorden": ["Het wijkteam"]], press: "Ga verder")
        #expect(unread.status == .unprocessableContent)
        #expect(unread.contains("Het wijkteam"))
        let empty = try await handled.take("geen-klacht", agreed, press: "Ga verder")
        #expect(empty.contains("Schrijf op wat het wel was."))
        #expect(try await handled.casefile.dispositions.isEmpty)
    }

    @Test func `an end is taken back from the page of the letter`() async throws {
        let handled = try await Handled.accepted()
        try await handled.take(
            "doorgeven", agreed.merging(["woorden": ["Het wijkteam"]]) { $1 }, press: "Ga verder")
        let back = try await handled.take("einde", press: "Haal het einde van punt 1 terug")
        #expect(back.heading == "Hoe loopt dit af?")
        #expect(try await handled.casefile.dispositions.isEmpty)
    }

    @Test func `a death ends it with a letter to the next of kin`() async throws {
        let handled = try await Handled.accepted()
        try await handled.take("punten", ["onderwerp-1": ["other"]], press: "Bewaar het onderwerp")
        let future = try await handled.take("overleden", ["gehoord-jaar": ["2027"]], press: "Schrijf dit op")
        #expect(future.status == .unprocessableContent)
        let letter = try await handled.take("overleden", press: "Schrijf dit op")
        #expect(letter.contains("Gecondoleerd."))
        try await end(handled)
        #expect(try await handled.casefile.closing.ending == .endedByDeath)
    }

    @Test func `after a death the letter greets the next of kin, at their address`() async throws {
        let handled = try await Handled.accepted {
            $0.answers[.contact] = ["contact": ["mailen"]]
            $0.answers[.detail] = ["email": ["naam@voorbeeld.nl"]]
        }
        try await handled.take("punten", ["onderwerp-1": ["other"]], press: "Bewaar het onderwerp")
        let letter = try await handled.take(
            "overleden", ["naaste": ["Bo Jansen"], "adres": ["Dorpsstraat 2\n9711 AA Groningen"]],
            press: "Schrijf dit op")
        #expect(letter.contains("Beste Bo Jansen,"))
        #expect(letter.contains("Dorpsstraat 2"))
        #expect(!letter.contains("Beste Gülşen"))
        #expect(try await handled.casefile.letterRoute == .post)
    }

    @Test func `without a name the letter is to the next of kin of who died`() async throws {
        let handled = try await Handled.accepted {
            $0.answers[.contact] = ["contact": ["brief"]]
            $0.answers[.detail] = ["adres": ["Dorpsstraat 1\n9711 AA Groningen"]]
        }
        try await handled.take("brieven/1", ["hoe": ["posted"]], press: "Ja, de brief is weg")
        try await handled.take("punten", ["onderwerp-1": ["other"]], press: "Bewaar het onderwerp")
        let letter = try await handled.take("overleden", press: "Schrijf dit op")
        #expect(letter.contains("Beste nabestaanden van Gülşen Öztürk,"))
        #expect(letter.contains("Aan de nabestaanden van Gülşen Öztürk"))
    }

    @Test func `who can be reached is answered, unless nobody asked anything`() async throws {
        let handled = try await Handled.accepted()
        let page = try await handled.open("geen-antwoord")
        #expect(page.contains("Dit kan nu niet: we kunnen deze klager bereiken."))
        let forced = try await handled.handler.post(
            handled.path("geen-antwoord"),
            [("csrf", page.csrf), ("versie", page.version), ("waarom", "noWay"), ("gevaar", "ja")])
        #expect(forced.contains("We kunnen deze klager bereiken. Schrijf een antwoord."))
        #expect(try await handled.casefile.dispositions.isEmpty)
        try await handled.take(
            "geen-antwoord", ["waarom": ["spam"], "gevaar": ["ja"]], press: "Schrijf dit op")
        #expect(try await handled.casefile.dispositions[.init(1)] == .cannotBeAnswered)
    }

    @Test func `the desk ends spam at once: looked at for danger, classified, registered, and no letter`()
        async throws
    {
        let handled = try await Handled.filed()
        let desk = try await handled.open("behandelaar", as: handled.desk)
        #expect(desk.links.contains(handled.path("geen-antwoord")))
        let page = try await handled.open("geen-antwoord", as: handled.desk)
        let empty = try await handled.desk.submit(page, press: "Sluit af zonder antwoord")
        #expect(empty.status == .unprocessableContent)
        for words in ["Kies waarom niemand antwoord kan krijgen.", "Kies waar het over gaat."] {
            #expect(empty.contains(words))
        }
        #expect(empty.contains("Kijk eerst of iemand in gevaar is."))
        #expect(PageCheck.problems(in: empty) == [])
        let answers = ["waarom": ["spam"], "onderwerp": ["other"], "gevaar": ["ja"]]
        let done = try await handled.desk.submit(page, answers, press: "Sluit af zonder antwoord")
        #expect(done.contains("Het is afgesloten zonder antwoord."))
        #expect(!done.contains(handled.number))
        let rows = try await handled.place.desk.register(year: 2026)
        #expect(rows.map(\.ending) == [.cannotBeAnswered])
        let twice = try await handled.desk.submit(page, answers, press: "Sluit af zonder antwoord")
        #expect(twice.status.kind == .clientError)
        #expect(try await handled.handler.get(handled.path("geen-antwoord")).status == .notFound)
    }

    @Test func `the page of the ends names each way, what is missing for it, and where that is done`()
        async throws
    {
        let handled = try await Handled.accepted()
        let page = try await handled.open("einde")
        for way in ["Schrijf het antwoord", "De klager wil stoppen", "De klager is overleden"] {
            #expect(page.contains(way))
        }
        #expect(page.contains("Kies waar punt 1 over gaat"))
        #expect(page.contains("Geen punt is te oud."))
    }

    @Test func `what is too old is said with both days, and leads to the refusal of that point`() async throws
    {
        let handled = try await Handled.accepted {
            $0.answers[.when] = ["dag": ["9"], "maand": ["maart"], "jaar": ["2024"]]
            $0.answers[.overAYear] = ["toch": ["vertellen"]]
        }
        let page = try await handled.open()
        #expect(page.contains("Punt 1 is te oud."))
        #expect(page.contains("9 maart 2024"))
        let refusal = try await handled.handler.get(handled.path("afwijzing?punt=1"))
        #expect(refusal.status == .ok)
    }

    @Test func `a handler gives the case back with a reason, and finds it no more`() async throws {
        let handled = try await Handled.accepted()
        let empty = try await handled.take("teruggeven", press: "Geef de klacht terug aan de balie")
        #expect(empty.contains("Schrijf op waarom je de klacht teruggeeft."))
        let done = try await handled.take(
            "teruggeven", ["waarom": ["Ik ga met verlof."]], press: "Geef de klacht terug aan de balie")
        #expect(done.contains("De klacht is terug bij de balie."))
        #expect(try await handled.handler.get(handled.path("antwoord")).status == .notFound)
        #expect(try await handled.desk.get("/werk/balie").contains(handled.number))
    }

    private func end(_ handled: Handled) async throws {
        let letters = try await handled.open("einde")
        let sending = try await handled.handler.submit(letters, press: "Ga verder")
        let done = try await handled.handler.submit(sending, press: "Verstuur nu")
        #expect(done.status == .ok)
    }
}
