import CaseDesk
import HTTPTypes
import NIOCore
import Procedure
import Testing

@testable import Web

/// A place with a case in every state that matters, and somebody in every role.
struct AccessWorld: Sendable {
    let place: TestSite
    private let numbers: [Standing: String]

    /// One for all standings, which look and change nothing.
    static let shared = Task { try await AccessWorld.make() }

    static let witness = StaffID("wim")

    static func make() async throws -> AccessWorld {
        let handled = try await Handled.accepted()
        let place = handled.place
        let others: [(String, Role)] = [
            ("wim", .manager), ("toegang-register", .registerKeeper), ("toegang-beheer", .administrator),
            ("toegang-medewerker", .employee), ("toegang-partner", .partner),
        ]
        let accounts = others.map { id, role in
            Account(id: StaffID(id), name: id, email: "\(id)@buurt.example", roles: [role])
        }
        try await place.desk.change(accounts.map { .accountMade(.init($0)) }, now: place.now)
        let open = try await Handled.filed(on: place)
        let asked = try await Handled.filed(on: place)
        let page = try await asked.open("behandelaar", as: asked.desk)
        _ = try await asked.desk.submit(page, ["wie": ["samira"]], press: "Vraag deze persoon")
        for number in [handled.number, open.number] {
            try await place.desk.perform(
                .handling(.note(.isWitness, about: witness)), on: number, by: .clock, now: place.now)
        }
        let avoided = try await avoidingTheDesk(place)
        let numbers = Dictionary(
            uniqueKeysWithValues: Standing.allCases.map { standing in
                switch standing {
                case .desk, .managerBeforeDistribution, .involvedBeforeDistribution: (standing, open.number)
                case .proposed: (standing, asked.number)
                case .avoidedDesk: (standing, avoided)
                default: (standing, handled.number)
                }
            })
        return AccessWorld(place: place, numbers: numbers)
    }

    /// Filed on the site with "nobody at the desk may read this"; its number stands on the complainant's page.
    private static func avoidingTheDesk(_ place: TestSite) async throws -> String {
        var filer = Filer(place.client())
        filer.answers[.about] = (filer.answers[.about] ?? [:]).merging(["nietbalie": ["ja"]]) { $1 }
        let code = Filer.code(try await filer.file())
        let client = place.client()
        let entry = try await client.get("/volgen")
        let page = try await client.submit(entry, ["code": [code]], press: "Open mijn klacht")
        return try #require(page.text.firstMatch(of: /2026-\d{3}/).map { String($0.output) })
    }

    func number(_ standing: Standing) -> String { numbers[standing] ?? "" }

    private static func person(_ standing: Standing) -> StaffID {
        switch standing {
        case .handler, .proposed: TestSite.Person.samira.id
        case .desk, .deskAfterwards, .avoidedDesk: TestSite.Person.balie.id
        case .otherManager, .managerBeforeDistribution: TestSite.Person.noor.id
        case .involved, .involvedBeforeDistribution: witness
        case .director: TestSite.Person.directeur.id
        case .officer: TestSite.Person.fatma.id
        case .registerKeeper: StaffID("toegang-register")
        case .administrator: StaffID("toegang-beheer")
        case .employee: StaffID("toegang-medewerker")
        case .partner: StaffID("toegang-partner")
        }
    }

    private static func person(_ role: Role) -> StaffID {
        switch role {
        case .manager: TestSite.Person.noor.id
        case .intake: TestSite.Person.balie.id
        case .officer: TestSite.Person.fatma.id
        case .director: TestSite.Person.directeur.id
        case .registerKeeper: person(Standing.registerKeeper)
        case .administrator: person(Standing.administrator)
        case .employee: person(Standing.employee)
        case .partner: person(Standing.partner)
        }
    }

    func asker(_ standing: Standing) async throws -> Asker { try await asker(Self.person(standing)) }

    func asker(_ role: Role) async throws -> Asker { try await asker(Self.person(role)) }

    /// Signed in anew for each walk.
    private func asker(_ person: StaffID) async throws -> Asker {
        let client = place.client()
        let token = try await place.desk.demoToken(for: person, now: place.now)
        client.cookies[place.site.settings.cookies.fullName(SiteCookie.staff.rawValue)] = token.cookie
        return try await Asker(client)
    }
}

/// Somebody who goes by every address: asks for a page, or sends a form of ours without anything in it.
struct Asker {
    let client: TestClient
    private let token: String

    init(_ client: TestClient) async throws {
        self.client = client
        let controls = try await client.get("/werk/wachtwoord").forms.flatMap(\.controls)
        token = try #require(controls.first { $0.name == "csrf" }).value
    }

    func ask(_ row: AccessRow, number: String = "1") async throws -> TestPage {
        let address = row.address(number: number)
        guard !row.isGet else { return try await client.get(address) }
        let page = try await client.post(address, [("csrf", token)])
        // It wants a form that can bring a file, and says so before it looks at anything.
        guard page.status == .unsupportedMediaType else { return page }
        return try await client.send(
            .post, address, headers: [.contentType: Multipart.contentType],
            body: ByteBuffer(bytes: Multipart.body(fields: [("csrf", token)], file: nil)))
    }
}
