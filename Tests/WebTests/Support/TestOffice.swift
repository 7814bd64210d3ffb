import CaseDesk
import Procedure

/// Two managers, a desk, an officer and a director.
enum TestOffice {
    static let organisation = Organisation(
        name: "Ben in de Buurt", street: "Buurtweg 1", town: "9700 AA Groningen", telephone: "050 123 45 67",
        email: "klacht@buurt.example", hours: "op werkdagen van 9 tot 17 uur",
        visit: "Loop binnen op werkdagen van 9 tot 17 uur.",
        english: .init(hours: "on working days from 9 to 17", visit: "Walk in on working days."),
        site: "https://klachten.buurt.example",
        officer: .init(
            name: "Fatma Demir", telephone: "050 765 43 21", email: "fatma@officer.example",
            substitute: "Ruud Vos", answersWithin: 2), outsideBody: nil)

    static let accounts = [
        account(.samira, "Samira Bakker", .manager), account(.noor, "Noor de Wit", .manager),
        account(.balie, "Ali Yilmaz", .intake), account(.fatma, "Fatma Demir", .officer),
        account(.ruud, "Ruud Vos", .officer), account(.beheer, "Eva Blom", .administrator),
        account(.directeur, "Ina Postma", .director),
    ]

    static var events: [OfficeEvent] {
        let start = Day(iso: "2025-01-01") ?? Day(ordinal: 0)
        let version = ProcedureVersion(name: "2025", effective: start)
        return [.organisationDescribed(organisation)] + accounts.map { .accountMade(.init($0)) }
            + [.versionPublished(.init(version))]
    }

    private static func account(_ person: TestSite.Person, _ name: String, _ role: Role) -> Account {
        Account(
            id: person.id, name: name, email: "\(person.rawValue)@buurt.example", telephone: "050 111 22 33",
            roles: [role], team: "Oost")
    }
}
