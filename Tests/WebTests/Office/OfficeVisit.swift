import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

/// An administrator at work; every page that they meet is checked.
struct OfficeVisit {
    static let mo = StaffID("mo")

    let place: TestSite
    let client: TestClient

    static func begin(on given: TestSite? = nil) async throws -> OfficeVisit {
        let place: TestSite
        if let given { place = given } else { place = try await TestSite.make() }
        let account = Account(
            id: mo, name: "Mo El Idrissi", email: "mo@buurt.example", roles: [.administrator])
        try await place.desk.change([.accountMade(.init(account))], now: place.now)
        let client = place.client()
        let token = try await place.desk.demoToken(for: mo, now: place.now)
        client.cookies[place.site.settings.cookies.fullName(SiteCookie.staff.rawValue)] = token.cookie
        return OfficeVisit(place: place, client: client)
    }

    func open(_ path: String, at location: SourceLocation = #_sourceLocation) async throws -> TestPage {
        let page = try await client.get(path)
        #expect(page.status == .ok, "\(path)", sourceLocation: location)
        #expect(PageCheck.problems(in: page) == [], "\(path)", sourceLocation: location)
        return page
    }

    func send(
        _ path: String, _ answers: [String: [String]] = [:], press button: String,
        at location: SourceLocation = #_sourceLocation
    ) async throws -> TestPage {
        let page = try await client.submit(
            try await open(path, at: location), answers, press: button, at: location)
        #expect(PageCheck.problems(in: page) == [], "after \(path)", sourceLocation: location)
        return page
    }

    /// The account with this address, as the office has it now.
    func account(_ email: String) async throws -> Account {
        try #require(try await place.desk.office().account(email: email))
    }
}
