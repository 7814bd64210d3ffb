import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("The page about the day of erasure")
struct ErasurePagesTests {
    private static func keeper(of place: TestSite) async throws -> TestClient {
        let id = StaffID("joke")
        let account = Account(
            id: id, name: "Joke Smit", email: "joke@buurt.example", roles: [.registerKeeper])
        try await place.desk.change([.accountMade(.init(account))], now: place.now)
        let client = place.client()
        let token = try await place.desk.demoToken(for: id, now: place.now)
        client.cookies[place.site.settings.cookies.fullName(SiteCookie.staff.rawValue)] = token.cookie
        return client
    }

    private static func closed() async throws -> (TestSite, String, TestClient) {
        let (story, keeper) = try await closedStory()
        return (story.place, story.number, keeper)
    }

    private static func closedStory() async throws -> (Story, TestClient) {
        let story = try await Story.isTakenUp()
        try await story.classifies()
        try await story.stops()
        try await story.sends(from: "Bevestig dat de klacht stopt")
        return (story, try await keeper(of: story.place))
    }

    @Test func `one asks, another approves; neither reads a word of the case`() async throws {
        let (place, number, keeper) = try await Self.closed()
        let list = try await keeper.get("/werk/wissen")
        #expect(PageCheck.problems(in: list) == [])
        #expect(list.contains(number) && list.contains("16 maart 2028") && !list.contains("Gülşen"))
        let page = try await keeper.get("/werk/wissen/\(number)")
        #expect(PageCheck.problems(in: page) == [])
        let wrong = try await keeper.submit(page, press: "Vraag akkoord")
        #expect(wrong.status == .unprocessableContent && PageCheck.problems(in: wrong) == [])
        let asked = try await keeper.submit(
            page,
            ["dag-dag": ["1"], "dag-maand": ["3"], "dag-jaar": ["2030"], "waarom": ["Er loopt een zaak."]],
            press: "Vraag akkoord")
        #expect(asked.contains("Je vraag staat klaar voor een directeur."))
        #expect(asked.form(with: "Keur deze dag goed") == nil, "not the one who asked")
        let director = try await place.client(as: .directeur)
        let other = try await director.get("/werk/wissen/\(number)")
        #expect(other.contains("Joke Smit vraagt: wissen op vrijdag 1 maart 2030."))
        #expect(other.contains("Er loopt een zaak.") && !other.contains("De bel deed het niet."))
        let done = try await director.submit(other, press: "Keur deze dag goed")
        #expect(done.contains("De nieuwe dag is goedgekeurd.") && done.contains("1 maart 2030"))
        let late = try await director.submit(other, press: "Keur deze dag goed")
        #expect(late.status == .conflict && PageCheck.problems(in: late) == [])
    }

    @Test func `the only director cannot ask for what nobody else could approve, and hears who can`()
        async throws
    {
        let (place, number, keeper) = try await Self.closed()
        let director = try await place.client(as: .directeur)
        let alone = try await director.get("/werk/wissen/\(number)")
        #expect(alone.contains("Jij kunt hier geen andere dag vragen."))
        #expect(alone.form(with: "Vraag akkoord") == nil && PageCheck.problems(in: alone) == [])
        let forms = try await keeper.get("/werk/wissen/\(number)")
        #expect(forms.form(with: "Vraag akkoord") != nil)
        let fields = [
            ("csrf", try await director.get("/werk/uitloggen").csrf), ("versie", forms.version),
            ("dag-dag", "1"), ("dag-maand", "3"),
            ("dag-jaar", "2030"), ("waarom", "Er loopt een zaak."),
        ]
        let refused = try await director.post("/werk/wissen/\(number)", fields)
        #expect(refused.status.kind == .clientError && refused.contains("Een ander moet het goedkeuren."))
        let second = Account(
            id: StaffID("tweede"), name: "Pim Bos", email: "pim@buurt.example", roles: [.director])
        try await place.desk.change([.accountMade(.init(second))], now: place.now)
        #expect(try await director.get("/werk/wissen/\(number)").form(with: "Vraag akkoord") != nil)
    }

    @Test func `another day is told to the complainant once two people chose it`() async throws {
        let (story, keeper) = try await Self.closedStory()
        let day = [
            "dag-dag": ["1"], "dag-maand": ["6"], "dag-jaar": ["2026"], "waarom": ["Zij vroeg erom."],
        ]
        let page = try await keeper.get("/werk/wissen/\(story.number)")
        _ = try await keeper.submit(page, day, press: "Vraag akkoord")
        try await story.looks()
        story.complainant.doesNotSee("een andere dag")
        let director = try await story.place.client(as: .directeur)
        let asked = try await director.get("/werk/wissen/\(story.number)")
        _ = try await director.submit(asked, press: "Keur deze dag goed")
        try await story.looks()
        story.complainant.sees("we wissen alles op een andere dag dan in de brief")
        story.complainant.sees("Je code werkt tot 1 juni 2026.")
        story.complainant.sees("We kozen een andere dag om alles te wissen: 1 juni 2026")
    }

    @Test func `an earlier day within a month is refused in words, with what was typed`() async throws {
        let (_, number, keeper) = try await Self.closed()
        let page = try await keeper.get("/werk/wissen/\(number)")
        let day = ["dag-dag": ["1"], "dag-maand": ["4"], "dag-jaar": ["2026"], "waarom": ["Zij vroeg erom."]]
        let refused = try await keeper.submit(page, day, press: "Vraag akkoord")
        #expect(refused.contains("Eerder wissen kan niet binnen 30 dagen"))
        #expect(refused.contains("Zij vroeg erom.") && PageCheck.problems(in: refused) == [])
    }

    @Test func `a running case and a case of somebody else are the page that is not there`() async throws {
        let handled = try await Handled.accepted()
        let keeper = try await Self.keeper(of: handled.place)
        for client in [
            keeper, try await handled.place.client(as: .directeur), try await handled.place.client(as: .noor),
        ] {
            #expect(try await client.get("/werk/wissen/\(handled.number)").status == .notFound)
            #expect(try await client.get("/werk/wissen/2026-999").status == .notFound)
        }
        #expect(
            try await handled.handler.get("/werk/wissen/\(handled.number)").contains("De klacht loopt nog."))
    }
}
