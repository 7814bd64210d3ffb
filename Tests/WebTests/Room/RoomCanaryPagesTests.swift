import CaseDesk
import Procedure
import Testing

@testable import Web

/// What was said in a room, searched for on every page and in every bundle that somebody else can open.
///
/// What a PDF says is what the letter says; that is searched in `RoomLeavingTests`.
@Suite("The officer's room – its words are on no page of another role")
struct RoomCanaryPagesTests {
    private static let secret = "zeegroenzeewier"
    /// The control: a word of the complaint itself.
    private static let told = "brandnetelthee"

    /// A case in hand, about two people, whose complainant talks with the officer.
    private struct World {
        let handled: Handled
        let answerer: Answerer
        let officer: Person
        let substitute: Person

        static func make() async throws -> World {
            let place = try await TestSite.make()
            let (officer, substitute) = try await OfficeWithRooms.openForBoth(on: place)
            let handled = try await Handled.filed(
                { $0.answers[.story] = ["verhaal": ["De bel deed het niet, riep ik: \(told)."]] }, on: place)
            try await handled.accept()
            try await handled.hear()
            try await handled.ask("Kim Vos", number: 2)
            let answerer = try await Answerer.comes(to: place, at: Handled.ria)
            _ = try await answerer.question()
            try await handled.follow()
            let guest = try await Person(handled.complainant, at: "/volgen/vertrouwelijk")
            let words = "Alleen voor Fatma: het gaat om \(secret)."
            try await guest.presses("Verstuur", ["over": ["nee"], "bericht": [words]])
            guest.sees(words)
            return World(handled: handled, answerer: answerer, officer: officer, substitute: substitute)
        }

        /// Everybody but the officer; the complainant at every address but that of the room.
        func others() async throws -> [(name: String, crawl: Crawl)] {
            let place = handled.place
            var all: [(name: String, crawl: Crawl)] = [
                ("visitor", Crawl(client: place.client())),
                ("another complainant", Crawl(client: try await place.filed().client)),
                ("complainant", Crawl(client: handled.complainant, skips: ["vertrouwelijk"])),
                ("respondent", Crawl(client: answerer.client)),
                ("substitute", Crawl(client: substitute.client)),
            ]
            for person in TestSite.Person.allCases where person != .fatma && person != .ruud {
                all.append((person.rawValue, Crawl(client: try await place.client(as: person))))
            }
            for role in [Role.registerKeeper, .employee, .partner] {
                let account = Account(
                    id: StaffID("kanarie-\(role)"), name: "\(role)", email: "\(role)@buurt.example",
                    roles: [role])
                try await place.desk.change([.accountMade(.init(account))], now: place.now)
                let client = place.client()
                let token = try await place.desk.demoToken(for: account.id, now: place.now)
                client.cookies[place.site.settings.cookies.fullName(SiteCookie.staff.rawValue)] = token.cookie
                all.append((role.rawValue, Crawl(client: client)))
            }
            return all
        }
    }

    @Test func `nobody but the officer and who said it meets a word of it`() async throws {
        let world = try await World.make()
        let place = world.handled.place
        let addresses = place.addresses(of: world.handled.number)
        var told: [String: Set<String>] = [:]
        for (name, crawl) in try await world.others() {
            let findings = try await crawl.search([Self.secret, Self.told], from: addresses)
            #expect(findings.found[Self.secret] == nil, "\(name)")
            // Public pages alone are more than that.
            #expect(findings.pages > 30, "\(name) met \(findings.pages) pages")
            told[name] = findings.found[Self.told]
        }
        // The control: the same search finds a word of the complaint, on pages and in bundles.
        let path = world.handled.path()
        #expect(told["samira"]?.isSuperset(of: [path, path + "/dossier/dossier.zip"]) == true)
        #expect(told["complainant"]?.contains("/volgen/gegevens/alles.zip") == true)
        #expect(told["respondent"]?.contains { $0.hasPrefix("/vragen/vraag/") } == true)
        #expect(Set(told.keys) == ["samira", "complainant", "respondent"])
        try await world.officer.opens("/kamer")
        try await world.officer.follows("Zonder naam")
        world.officer.sees(Self.secret)
    }
}
