import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("What is wrong with the program")
struct UpkeepTests {
    private static let administrator = StaffID("beheer")

    /// A site with an administrator, a complaint whose mail waits, and a disk that is nearly full.
    private static func troubled() async throws -> TestSite {
        let place = try await TestSite.make()
        let account = Account(
            id: administrator, name: "Mo Beheer", email: "beheer@buurt.example", roles: [.administrator])
        try await place.desk.change([.accountMade(.init(account))], now: place.now)
        _ = try await Handled.filed(on: place)
        try await place.desk.look(after: Upkeep(freeBytes: { 0 }), now: place.now)
        return place
    }

    private static func administrator(of place: TestSite) async throws -> TestClient {
        let client = place.client()
        let token = try await place.desk.demoToken(for: administrator, now: place.now)
        client.cookies[place.site.settings.cookies.fullName(SiteCookie.staff.rawValue)] = token.cookie
        return client
    }

    @Test func `staff read that the administrator knows, and can go on`() async throws {
        let place = try await Self.troubled()
        let page = try await place.client(as: .samira).get("/werk")
        #expect(page.contains("De schijf is bijna vol."))
        #expect(page.contains("De beheerder heeft hier bericht van."))
        #expect(!page.links.contains("/werk/techniek"))
        #expect(PageCheck.problems(in: page) == [])
    }

    @Test func `the administrator reads what to do, and why mails wait, without an address`() async throws {
        let place = try await Self.troubled()
        let client = try await Self.administrator(of: place)
        let day = try await client.get("/werk")
        #expect(day.contains("Kijk wat je kunt doen"))
        let page = try await client.get("/werk/techniek")
        #expect(page.contains("Maak ruimte op de schijf"))
        #expect(page.contains("Ali Yilmaz"))
        #expect(page.contains("Nog niet geprobeerd"))
        #expect(page.contains("minder dan 1 uur"))
        #expect(!page.contains("@buurt.example"))
        #expect(PageCheck.problems(in: page) == [])
    }

    @Test func `to everyone else the page does not exist`() async throws {
        let place = try await Self.troubled()
        for person in TestSite.Person.allCases where person != .beheer {
            let page = try await place.client(as: person).get("/werk/techniek")
            #expect(page.status == .notFound, "\(person)")
        }
    }

    @Test func `sending a mail again that has left in the meantime leads back to the page`() async throws {
        let place = try await Self.troubled()
        let client = try await Self.administrator(of: place)
        let token = try #require(
            try await client.get("/werk/uitloggen").forms.first?.controls.first { $0.name == "csrf" }?.value)
        let answer = try await client.post("/werk/techniek", [("csrf", token), ("mail", "weg")])
        #expect(answer.status == .ok)
        #expect(answer.contains("Techniek"))
    }
}
