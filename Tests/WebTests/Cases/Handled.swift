import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

/// A complaint on its way, with the people who have it in hand; every page they meet is checked.
struct Handled {
    let place: TestSite
    let number: String
    let code: String
    let complainant: TestClient
    let desk: TestClient
    let handler: TestClient

    /// Filed on the site by somebody who looks with the code.
    static func filed(
        _ change: (inout Filer) -> Void = { _ in }, on place: TestSite? = nil
    ) async throws -> Handled {
        let given = place
        let place: TestSite
        if let given { place = given } else { place = try await TestSite.make() }
        let complainant = place.client()
        var filer = Filer(complainant)
        change(&filer)
        let code = Filer.code(try await filer.file())
        let list = try await place.desk.atDesk(try await place.staff(.balie), now: place.now)
        let number = try #require(list.last?.number)
        return Handled(
            place: place, number: number, code: code, complainant: complainant,
            desk: try await place.client(as: .balie), handler: try await place.client(as: .samira))
    }

    /// Distributed, and accepted by a manager who was not there.
    static func accepted(_ change: (inout Filer) -> Void = { _ in }) async throws -> Handled {
        let handled = try await filed(change)
        try await handled.accept()
        return handled
    }

    func accept() async throws {
        let distribution = try await open("behandelaar", as: desk)
        _ = try await desk.submit(distribution, ["wie": ["samira"]], press: "Vraag deze persoon")
        let question = try await open("behandelaar")
        _ = try await handler.submit(question, ["erbij": ["nee"]], press: "Bewaar mijn antwoord")
    }

    func path(_ step: String = "") -> String { "/werk/klachten/\(number)" + (step.isEmpty ? "" : "/\(step)") }

    /// A page of this case, which has to be as pages are here.
    @discardableResult
    func open(
        _ step: String = "", as client: TestClient? = nil, at location: SourceLocation = #_sourceLocation
    ) async throws -> TestPage {
        let client = client ?? handler
        var page = try await client.get(path(step))
        if page.form(with: "Dat beloof ik") != nil {
            _ = try await client.submit(page, press: "Dat beloof ik")
            page = try await client.get(path(step))
        }
        #expect(page.status == .ok, "\(step)", sourceLocation: location)
        #expect(PageCheck.problems(in: page) == [], "\(step)", sourceLocation: location)
        return page
    }

    /// Fills in the form of a step and presses its button.
    @discardableResult
    func take(
        _ step: String, _ answers: [String: [String]] = [:], press button: String,
        at location: SourceLocation = #_sourceLocation
    ) async throws -> TestPage {
        let page = try await open(step, at: location)
        let next = try await handler.submit(page, answers, press: button, at: location)
        #expect(PageCheck.problems(in: next) == [], "after \(step)", sourceLocation: location)
        return next
    }

    /// Days go by, and everybody comes in again: a session ends after two hours.
    func wait(days: Int) async throws {
        place.wait(days: days)
        let cookie = place.site.settings.cookies.fullName(SiteCookie.staff.rawValue)
        handler.cookies[cookie] = try await place.desk.demoToken(
            for: TestSite.Person.samira.id, now: place.now
        ).cookie
        try await follow()
    }

    /// The complainant comes in with the code.
    func follow() async throws {
        let entry = try await complainant.get("/volgen")
        _ = try await complainant.submit(entry, ["code": [code]], press: "Open mijn klacht")
    }

    var casefile: Casefile {
        get async throws {
            let staff = try await place.staff(.samira)
            guard case .handling(let view) = try await place.desk.open(number, as: staff, now: place.now)
            else {
                throw DeskFault.notFound
            }
            return view.casefile
        }
    }

    /// Named, asked, told and answered: enough for a judgment.
    func hear(_ name: String = "Ria Bos") async throws {
        try await take(
            "reactie", ["soort": ["medewerker"], "naam": [name], "punten[]": ["1"]],
            press: "Zet deze persoon erbij")
        let preview = try await take("reactie/1", press: "Bekijk wat deze persoon ziet")
        _ = try await handler.submit(preview, press: "Zet de vraag klaar")
        try await take("reactie/1", ["hoe": ["verteld"]], press: "Bewaar de dag")
        try await take(
            "reactie/1", ["reactie": ["Ik was er niet bij."], "weg": ["telephone"]],
            press: "Bewaar de reactie")
    }

    /// Judged, with a measure and a subject.
    func judge(_ judgment: String = "upheld", owner: String = "Samira Bakker") async throws {
        try await take("punten", ["onderwerp-1": ["reachability"]], press: "Bewaar het onderwerp")
        try await take(
            "antwoord/1",
            [
                "uitgezocht": ["Ik sprak met het team."], "kanten": ["Beide kanten zeggen iets anders."],
                "vind": [judgment], "waarom": ["Het ging niet goed. Dat had niet mogen gebeuren."],
            ], press: "Bewaar dit punt")
        try await take(
            "maatregel",
            [
                "soort": ["explanation"], "wat": ["Wij bellen je terug."], "wie": [owner],
                "voor-dag": ["1"], "voor-maand": ["mei"], "voor-jaar": ["2026"],
            ], press: "Zet deze maatregel erbij")
    }
}
