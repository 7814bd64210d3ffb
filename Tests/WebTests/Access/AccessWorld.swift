import CaseDesk
import Procedure
import Testing

@testable import Web

/// A place with a case in every state that matters, and somebody in every role.
struct AccessWorld: Sendable {
    static let witness = StaffID("wim")
    static let respondent = StaffID("toegang-over-wie")
    static let owner = StaffID("toegang-maatregel")
    static let outsider = StaffID("toegang-buiten")
    static let keeper = StaffID("toegang-register")
    static let administrator = StaffID("toegang-beheer")
    static let employee = StaffID("toegang-medewerker")
    static let partner = StaffID("toegang-partner")
    /// Handles a case, and is away.
    static let away = StaffID("toegang-weg")

    let place: TestSite
    private let numbers: [Situation: String]
    /// What the browsers of a complainant and of a respondent remember.
    private let complainant: [String: String]
    private let answerer: [String: String]

    /// One for all standings, which look and change nothing.
    static let shared = Task { try await AccessWorld.make() }

    static func make() async throws -> AccessWorld {
        let place = try await TestSite.make(hops: 1)
        try await place.desk.change(accounts.map { .accountMade(.init($0)) }, now: place.now)
        _ = try await OfficeWithRooms.openForBoth(on: place)
        let handled = try await Handled.filed(on: place)
        try await handled.accept()
        try await handled.ask()
        try await handled.follow()
        let answerer = try await Answerer.comes(to: place, at: Handled.ria)
        let open = try await Handled.filed(on: place)
        let asked = try await Handled.filed(on: place)
        let page = try await asked.open("behandelaar", as: asked.desk)
        _ = try await asked.desk.submit(page, ["wie": ["samira"]], press: "Vraag deze persoon")
        for number in [handled.number, open.number] {
            try await place.desk.perform(
                .handling(.note(.isWitness, about: witness)), on: number, by: .clock, now: place.now)
        }
        let begun = AccessCases(place: place)
        let others = try await begun.all()
        let own = [Situation.handled: handled.number, .open: open.number, .asked: asked.number]
        return AccessWorld(
            place: place, numbers: own.merging(others) { $1 }, complainant: handled.complainant.cookies,
            answerer: answerer.client.cookies)
    }

    private static let accounts = [
        account(witness, .manager), account(away, .manager, substitute: TestSite.Person.samira.id),
        account(respondent, .manager, manager: TestSite.Person.noor.id), account(owner, .employee),
        account(outsider, .employee), account(keeper, .registerKeeper),
        account(administrator, .administrator), account(employee, .employee), account(partner, .partner),
    ]

    private static func account(
        _ id: StaffID, _ role: Role, manager: StaffID? = nil, substitute: StaffID? = nil
    ) -> Account {
        Account(
            id: id, name: id.text, email: "\(id.text)@buurt.example", roles: [role], manager: manager,
            substitute: substitute)
    }

    func number(_ standing: Standing) -> String { numbers[standing.situation] ?? "" }

    private static func person(_ role: Role) -> StaffID {
        switch role {
        case .manager: TestSite.Person.noor.id
        case .intake: TestSite.Person.balie.id
        case .officer: TestSite.Person.fatma.id
        case .director: TestSite.Person.directeur.id
        case .registerKeeper: keeper
        case .administrator: administrator
        case .employee: employee
        case .partner: partner
        }
    }

    /// With the officer's door open to who has a key.
    func asker(_ standing: Standing) async throws -> Asker {
        let (client, staff) = try await signedIn(standing.person)
        if let passphrase = standing.passphrase {
            try await place.desk.enterRooms(as: staff, passphrase: passphrase, now: place.now)
        }
        return try await Asker(client, from: standing.person.text)
    }

    func asker(_ role: Role) async throws -> Asker {
        let person = Self.person(role)
        return try await Asker(try await signedIn(person).client, from: person.text)
    }

    /// Those who come in by another door than that of the work, or by none.
    func outsiders() async throws -> (visitor: Asker, complainant: Asker, answerer: Asker) {
        let clients = [place.client(), place.client(), place.client()]
        (clients[1].cookies, clients[2].cookies) = (complainant, answerer)
        return (
            try await Asker(clients[0], from: "visitor"), try await Asker(clients[1], from: "complainant"),
            try await Asker(clients[2], from: "answerer")
        )
    }

    /// Signed in anew for each walk.
    private func signedIn(_ person: StaffID) async throws -> (client: TestClient, staff: Staff) {
        let client = place.client()
        let token = try await place.desk.demoToken(for: person, now: place.now)
        client.cookies[place.site.settings.cookies.fullName(SiteCookie.staff.rawValue)] = token.cookie
        return (client, try #require(try await place.desk.staff(token, now: place.now)))
    }
}
