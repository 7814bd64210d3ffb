import CaseDesk
import Procedure

/// The organisation of the demo and of the tests: people who do not exist, in a neighbourhood that could.
public enum Neighbourhood {
    /// A manager, of team West; leads Bas.
    public static let noor = StaffID("noor")
    /// A manager, of team Oost; leads Kim, so a complaint about Kim is not hers.
    public static let samira = StaffID("samira")
    /// A manager who leads no respondent: always free to handle.
    public static let wouter = StaffID("wouter")
    /// The desk: takes in and distributes, and reads until somebody accepts.
    public static let fenna = StaffID("fenna")
    /// The independent complaints officer of article 5.
    public static let ali = StaffID("ali")
    /// An employee whom complaints are about; led by Samira.
    public static let kim = StaffID("kim")
    /// An employee whom complaints are about; led by Noor.
    public static let bas = StaffID("bas")
    /// Works at a partner that gives support on behalf of the organisation (article 1).
    public static let petra = StaffID("petra")
    /// Keeps the register of article 9, and reads no case.
    public static let joke = StaffID("joke")
    /// The director; leads the managers and comes after them on the handling list.
    public static let hendrik = StaffID("hendrik")
    /// The officer's substitute, also for a complaint about the officer.
    public static let ria = StaffID("ria")
    /// Administers the office, and reads neither cases nor register.
    public static let mo = StaffID("mo")

    /// Everything that the site and the letters say about the organisation.
    public static let organisation = Organisation(
        name: "Ben in de Buurt", street: "Voorbeeldstraat 12", town: "9711 AA Groningen",
        telephone: "050 123 45 67",
        email: "klachten@voorbeeld.example", hours: "op werkdagen van 9.00 tot 17.00 uur",
        visit: "Loop binnen op werkdagen van 9.00 tot 17.00 uur.",
        english: .init(
            hours: "on working days from 9.00 to 17.00",
            visit: "Walk in on working days from 9.00 to 17.00."), site: "klachten.voorbeeld.example",
        officer: .init(
            name: "Ali Demir", telephone: "050 765 43 21", email: "ali@officier.example",
            substitute: "Ria Postma",
            answersWithin: 2),
        outsideBody: nil, support: "Petra Smit, vertrouwenspersoon: 050 234 56 78")

    /// Everyone with an account: three managers, the desk, the officer and whom the demo needs besides.
    public static let accounts: [Account] = [
        account(samira, "Samira Bakker", [.manager], "Team Oost", manager: hendrik, substitute: noor),
        account(noor, "Noor de Boer", [.manager], "Team West", manager: hendrik, substitute: wouter),
        account(wouter, "Wouter Hofstra", [.manager], "Team Zuid", manager: hendrik, substitute: samira),
        account(fenna, "Fenna Dijkstra", [.intake], "Balie", manager: hendrik, substitute: samira),
        account(ali, "Ali Demir", [.officer], "Onafhankelijk", substitute: ria),
        account(ria, "Ria Postma", [.officer], "Onafhankelijk"),
        account(kim, "Kim Visser", [.employee], "Team Oost", manager: samira),
        account(bas, "Bas Mulder", [.employee], "Team West", manager: noor),
        account(petra, "Petra Jonker", [.partner], "Partner Noord"),
        account(joke, "Joke Smit", [.registerKeeper], "Kwaliteit", manager: hendrik),
        account(hendrik, "Hendrik van der Veen", [.director], "Directie"),
        account(mo, "Mo El Idrissi", [.administrator], "Systemen", manager: hendrik),
    ]

    /// The first version of the procedure; it was in force before the first complaint.
    public static let version = ProcedureVersion(name: "2023-1", effective: Day(ordinal: 19_358))

    private static func account(
        _ id: StaffID, _ name: String, _ roles: Set<Role>, _ team: String, manager: StaffID? = nil,
        substitute: StaffID? = nil
    ) -> Account {
        Account(
            id: id, name: name, email: "\(id.text)@voorbeeld.example",
            // Nobody has that of somebody else, nor that of the house; a test says so.
            telephone: "050 123 45 \(10 + id.text.utf8.reduce(0) { ($0 * 3 + Int($1)) % 90 })",
            roles: roles, team: team, manager: manager, substitute: substitute)
    }
}

extension Desk {
    /// Sets up the organisation of the neighbourhood.
    public func settle(now: Now) async throws {
        let accounts = Neighbourhood.accounts.map { OfficeEvent.accountMade(.init($0)) }
        try await change(
            [
                .organisationDescribed(Neighbourhood.organisation),
                .versionPublished(.init(Neighbourhood.version)),
            ]
                + accounts, now: now)
    }
}
