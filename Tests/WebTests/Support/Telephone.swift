import CaseDesk
import Testing

@testable import Web

extension TestPage {
    /// The secret that a page shows to be typed into a telephone.
    var secret: TimeCode? {
        markup.text(of: "span").compactMap { TimeCode(base32: $0) }.first
    }
}

extension TestClient {
    /// From the right password to inside, for who has no second factor yet.
    func setsUpTelephone(on place: TestSite, at location: SourceLocation = #_sourceLocation) async throws
        -> TestPage
    {
        let page = try await get("/werk/inloggen/telefoon")
        #expect(PageCheck.problems(in: page) == [], sourceLocation: location)
        let secret = try #require(page.secret, sourceLocation: location)
        let paper = try await submit(page, ["code": [secret.code(at: place.now)]], press: "Zet aan")
        #expect(PageCheck.problems(in: paper) == [], sourceLocation: location)
        return try await submit(paper, press: "Ik heb ze opgeschreven")
    }
}
