import CaseDesk
import Procedure
import Register
import Testing

@testable import Web

/// A site whose register has a past year, with who keeps it and who approves.
struct RegisterSite {
    let place: TestSite
    let keeper: TestClient
    let director: TestClient

    static let keeperID = StaffID("register")

    static func make(_ lines: [String] = twenty, today: String = "2026-03-16") async throws -> RegisterSite {
        let place = try await TestSite.make(today: today)
        let account = Account(
            id: keeperID, name: "Joke Smit", email: "joke@buurt.example", roles: [.registerKeeper])
        try await place.desk.change([.accountMade(.init(account))], now: place.now)
        let text = ([heading] + lines).joined(separator: "\n")
        let file = try RegisterImport(Array(text.utf8), given: [], today: place.now.today)
        #expect(file.problems.isEmpty)
        if !lines.isEmpty { _ = try await place.desk.take(file, now: place.now) }
        let keeper = place.client()
        let token = try await place.desk.demoToken(for: keeperID, now: place.now)
        keeper.cookies[place.site.settings.cookies.fullName(SiteCookie.staff.rawValue)] = token.cookie
        return RegisterSite(
            place: place, keeper: keeper, director: try await place.client(as: .directeur))
    }

    static let heading = "ontvangen;onderwerp;over;kanaal;afdoening;oordeel;maatregelen;afgehandeld;klager"

    static let twenty = lines(8, "bejegening") + lines(6, "informatie") + lines(6, "planning")

    static func lines(_ count: Int, _ subject: String, year: Int = 2025) -> [String] {
        (0..<count).map {
            "3-2-\(year);\(subject);organisatie;website;opgelost;;werkwijze;20-2-\(year);\(subject)\($0)"
        }
    }
}
