import CaseDesk
import HTTPTypes
import Procedure
import Register
import Synchronization
import Testing

@testable import Web

/// One complaint from the first question on, with the people who meet in it; days go by when told to.
struct Story {
    let place: TestSite
    let complainant: Person
    let desk: Person
    let manager: Person
    let number: String
    let code: String

    /// Somebody tells their story on the site.
    static func begins(
        _ answers: [String: [String]] = [:], on place: TestSite? = nil
    ) async throws -> Story {
        let given = place
        let place: TestSite
        if let given { place = given } else { place = try await TestSite.make() }
        try await Colleague.choosePasswords(on: place)
        let complainant = try await Person(place.client(), at: "/")
        try await complainant.files(Self.answers.merging(answers) { $1 })
        return Story(
            place: place, complainant: complainant,
            desk: try await Person(place.client(), at: "/werk"),
            manager: try await Person(place.client(), at: "/werk"),
            number: try #require(complainant.page.text.firstMatch(of: /20\d\d-\d{3}/).map { String($0.0) }),
            code: Filer.code(complainant.page))
    }

    /// Filed, distributed, and taken up by a manager who was not there.
    static func isTakenUp(
        _ answers: [String: [String]] = [:], on place: TestSite? = nil
    ) async throws -> Story {
        let story = try await begins(answers, on: place)
        try await story.isDistributed()
        return story
    }

    /// What is typed where nothing else is said, by the names of the fields.
    static let answers: [String: [String]] = [
        "verhaal": ["De bel deed het niet.\nNiemand kwam."], "haast": ["nee"], "dag": ["9"],
        "maand": ["maart"],
        "jaar": ["2026"], "over": ["weetniet"], "voor": ["mezelf"], "naam": ["Gülşen Öztürk"],
        "noemen": ["ja"], "contact": ["code"],
    ]

    func isDistributed() async throws {
        try await desk.comesIn(as: .balie)
        try await desk.follows("Verdeel de klacht")
        try await desk.promises()
        try await desk.presses("Vraag deze persoon", ["wie": ["samira"]])
        try await manager.comesIn(as: .samira)
        try await manager.follows("Zeg eerst of jij erbij was")
        manager.doesNotSee("De bel deed het niet.")
        try await manager.presses("Bewaar mijn antwoord", ["erbij": ["nee"]])
    }

    func pass(days: Int) { place.wait(days: days) }

    /// The complainant comes in with the code and looks where it stands.
    func looks(at location: SourceLocation = #_sourceLocation) async throws {
        try await complainant.opens("/", at: location)
        try await complainant.follows("Ik heb al een code", at: location)
        // Who was here in the last hours is still inside.
        guard complainant.page.form(with: "Open mijn klacht") != nil else { return }
        try await complainant.presses("Open mijn klacht", ["code": [code]], at: location)
    }

    /// What the register of article 9 says of it, which holds nobody's name.
    var row: RegisterRow {
        get async throws {
            let rows = try await place.desk.register(year: 2026)
            return try #require(rows.first, "no row in the register")
        }
    }
}

/// What everybody who works here knows by heart.
enum Colleague {
    static let password = "drie blauwe fietsen"
    static let home = "/werk"

    /// The desk and a manager can sign in.
    static func choosePasswords(on place: TestSite) async throws {
        let people: [TestSite.Person] = [.samira, .balie]
        let chosen = Dictionary(uniqueKeysWithValues: people.map { ($0.id, password) })
        try await place.desk.choosePasswords(chosen, now: place.now)
    }
}

extension Person {
    /// Before the first reading, once for each case.
    func promises() async throws {
        guard page.form(with: "Dat beloof ik") != nil else { return }
        try await presses("Dat beloof ik")
    }

    /// Answers page after page with whatever is asked, up to the receipt.
    func files(_ answers: [String: [String]], at location: SourceLocation = #_sourceLocation) async throws {
        try await follows("Begin met je klacht", at: location)
        for _ in 0..<20 {
            guard let form = page.form(with: "Ga verder") else { break }
            let asked = answers.filter { name, _ in form.controls.contains { $0.name == name } }
            try await presses("Ga verder", asked, at: location)
        }
        try await presses("Verstuur je klacht", at: location)
    }

    /// My day; who was away longer than a session lasts signs in first.
    func comesIn(as who: TestSite.Person, at location: SourceLocation = #_sourceLocation) async throws {
        try await opens(Colleague.home, at: location)
        guard page.form(with: "Log in") != nil else { return }
        let answers = ["email": ["\(who.rawValue)@buurt.example"], "wachtwoord": [Colleague.password]]
        let wasImpatient = isImpatient
        isImpatient = false
        defer { isImpatient = wasImpatient }
        try await presses("Log in", answers, at: location)
        try await typesCode(as: who, at: location)
    }

    /// The second step: the code of a telephone, or first setting it up; a code opens the door once.
    private func typesCode(as who: TestSite.Person, at location: SourceLocation) async throws {
        let place = try #require(client.place, sourceLocation: location)
        place.wait(minutes: 1)
        if let secret = page.secret {
            place.telephones.withLock { $0[who] = secret }
            try await presses("Zet aan", ["code": [secret.code(at: place.now)]], at: location)
            return try await presses("Ik heb ze opgeschreven", at: location)
        }
        guard page.form(with: "Ga naar binnen") != nil else { return }
        let secret = try #require(place.telephones.withLock { $0[who] }, sourceLocation: location)
        try await presses("Ga naar binnen", ["code": [secret.code(at: place.now)]], at: location)
    }
}
