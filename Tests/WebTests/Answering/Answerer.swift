import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

/// Somebody about whom there is a complaint, at a browser of their own.
struct Answerer {
    let client: TestClient
    let address: String

    /// Comes in: the address, the mailed link, and the button.
    static func comes(
        to place: TestSite, at address: String, at location: SourceLocation = #_sourceLocation
    ) async throws -> Answerer {
        let client = place.client()
        let door = try await client.get("/vragen")
        _ = try await client.submit(
            door, ["email": [address]], press: "Stuur mij een link", at: location)
        let mails = try await place.mails(to: address)
        // The link has a secret behind the door; other mails lead to the door alone.
        let link = try #require(
            mails.first { $0.contains(/\/vragen\/deur\/\w+\/\w+/) }, "no link", sourceLocation: location)
        let page = try await client.get(try path(in: link, location))
        let list = try await client.submit(page, press: "Open mijn vragen", at: location)
        #expect(list.heading == "Mijn vragen", sourceLocation: location)
        return Answerer(client: client, address: address)
    }

    /// The one address of the site in a mail.
    static func path(
        in mail: String, _ location: SourceLocation = #_sourceLocation
    ) throws -> String {
        let found = mail.matches(of: /https:\/\/klachten\.buurt\.example(\/\S+)/).map { String($0.1) }
        return try #require(found.count == 1 ? found.first : nil, "\(mail)", sourceLocation: location)
    }

    /// The addresses of their questions.
    func questions() async throws -> [String] {
        try await client.get("/vragen/mijn").links.filter { $0.contains("/vragen/vraag/") }
    }

    /// Their only question, opened.
    func question(at location: SourceLocation = #_sourceLocation) async throws -> TestPage {
        let all = try await questions()
        let path = try #require(all.count == 1 ? all.first : nil, "\(all)", sourceLocation: location)
        var page = try await client.get(path)
        if page.form(with: "Dat beloof ik") != nil {
            #expect(PageCheck.problems(in: page) == [], sourceLocation: location)
            page = try await client.submit(page, press: "Dat beloof ik", at: location)
        }
        #expect(page.status == .ok, sourceLocation: location)
        #expect(PageCheck.problems(in: page) == [], sourceLocation: location)
        return page
    }

    /// Written, looked at and sent.
    func reacts(_ words: String, at location: SourceLocation = #_sourceLocation) async throws -> TestPage {
        let form = try await client.get(try await question(at: location).path + "/reactie")
        let check = try await client.submit(
            form, ["reactie": [words]], press: "Bekijk je reactie", at: location)
        #expect(check.contains(words), sourceLocation: location)
        return try await client.submit(check, press: "Verstuur je reactie", at: location)
    }
}

extension Handled {
    static let ria = "ria.bos@hulp.example"

    /// Named and asked, on an own mail address unless said otherwise.
    func ask(
        _ name: String = "Ria Bos", at address: String? = Handled.ria, kind: String = "medewerker",
        number: Int = 1, more: [String: [String]] = [:], at location: SourceLocation = #_sourceLocation
    ) async throws {
        let who =
            kind == "partner" ? ["organisatie": [name]] : ["naam": [name]]
        try await take(
            "reactie", ["soort": [kind], "punten[]": ["1"]].merging(who) { $1 },
            press: "Zet deze persoon erbij", at: location)
        let way = address.map { ["via": ["mail"], "mailadres": [$0]] } ?? ["via": ["post"]]
        let answers = ["vraag": ["Hoe ging het volgens jou?"]].merging(way) { $1 }.merging(more) { $1 }
        let preview = try await take(
            "reactie/\(number)", answers, press: "Bekijk wat deze persoon ziet", at: location)
        _ = try await handler.submit(preview, press: "Zet de vraag klaar", at: location)
    }

    func reaction(_ number: Int = 1) async throws -> Reactions.Reaction {
        try #require(try await casefile.reactions[Respondent.ID(number)])
    }
}
