import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

/// Every form of the site as somebody meets it who may send it, in a neighbourhood with work in every drawer.
struct Doors: Sendable {
    enum Who: Hashable, Sendable {
        case visitor, filer, follower(code: String), asked, manager, desk, taker, cardHolder, owner,
            administrator
    }

    /// A form on a page, for one of the addresses that take one.
    struct Door: Sendable {
        let route: RoutePath
        let page: String
        let action: String
        let who: Who
        /// What leads from the page to one that only a button shows, such as a preview.
        var through: Through?
    }

    /// A button that is pressed on the way, and what is typed before.
    struct Through: Sendable {
        let answers: [String: [String]]
        let button: String
    }

    /// Forms that no prepared state shows, each with the reason; a new form needs a state, or a line here.
    static let elsewhere: [String: String] = [
        "/werk/techniek": "only while a mail is stuck; see UpkeepTests",
        "/register/regel/:jaar/:regel": "the register keeper's; see RegisterPagesTests",
        "/register/regel/:jaar/:regel/weg": "the register keeper's; see RegisterPagesTests",
        "/beheer/regeling/nieuw": "the administrator's; see EditionPagesTests",
        "/beheer/regeling/:dag/weg": "of a version to come; see EditionPagesTests",
        "/volgen/bereikbaar/:weg": "a second step of the page above it; see WishesTests",
        "/volgen/klopt-bereik": "only for a way that was said; see ReachProofPagesTests",
        "/vragen/vraag/:vraag/geheim": "only before the first reading; see AskedSecrecyTests",
        "/vragen/vraag/:vraag/nakijken": "only with a reaction that was typed; see AnsweringTests",
        "/werk/nieuw/klaar/volgende": "only after one of a group; see DeskStories",
        "/werk/inloggen/code": "only with a right password; see SignInTests",
        "/werk/inloggen/telefoon": "only with a right password; see SignInTests and OfficePagesTests",
        "/werk/inloggen/papier": "only with a new telephone; see OfficePagesTests",
        "/beheer/mensen/:id/koppeling": "only for who came in by a provider; see OpenIDPagesTests",
        "/beheer/mensen/:id/telefoon": "only for who set up a telephone; see OfficePagesTests",
        "/werk/code/maak": "only after a name or number that matches; see NewCodeTests",
        "/werk/code/kaart": "only with a new code on the screen; see NewCodeTests",
        "/werk/klachten/:nr/geheim": "only before the first reading; see SecrecyTests",
        "/werk/klachten/:nr/behandelaar/taak/:id":
            "only with a task before the distribution; see DeskStories",
        "/werk/klachten/:nr/toestemming/leeftijd": "only for a child; see DeskStories",
        "/werk/klachten/:nr/toestemming/brieven": "only for a child; see DeskStories",
        "/werk/klachten/:nr/reactie/:id/toch": "only for who was excused; see DoorTests",
        "/werk/klachten/:nr/reactie/:id/kaart": "only with a new code on the screen; see DoorTests",
        "/werk/klachten/:nr/reactie/:id/doorgeven": "only when a partner asks; see AnsweringTests",
        "/werk/wachtwoord/:sleutel": "only behind a link of a mail; see OfficePagesTests",
        "/werk/wissen/:nr": "the register keeper's; see ErasurePagesTests",
        "/werk/wissen/:nr/goedkeuren": "the director's; see ErasurePagesTests",
        "/werk/wissen/:nr/laten": "the director's; see ErasurePagesTests",
        "/werk/klachten/:nr/brieven/:id/niet": "only for a letter that waits; see PostListTests",
        "/werk/klachten/:nr/dossier/vraag/:id": "only while a request waits; see OwnDataTests",
        "/rapport": "the register keeper's; see ReportPagesTests",
        "/rapport/:periode/zinnen": "the register keeper's; see ReportPagesTests",
        "/rapport/:periode/akkoord": "the register keeper's; see ReportPagesTests",
        "/rapport/:periode/vaststellen": "the director's; see ReportPagesTests",
        "/rapport/:periode/verstuurd": "the register keeper's; see ReportPagesTests",
        "/vragen/vraag/:vraag/doorgeven": "only for a partner; see the tests of the respondents' site",
        "/vragen/vraag/:vraag/verslag/:nr": "only for who was in a talk; see the same tests",
        "/vragen/deur/:deur": "only behind a link of a mail; see the same tests",
        "/vragen/deur/:deur/:sleutel": "only behind a link of a mail; see the same tests",
        "/volgen/vertrouwelijk": "needs an officer with a key; see RoomPagesTests",
        "/volgen/vertrouwelijk/antwoord/:nr": "needs an officer with a key; see RoomPagesTests",
        "/volgen/vertrouwelijk/klacht": "needs an officer with a key; see RoomPagesTests",
        "/volgen/vertrouwelijk/weten": "needs an officer with a key; see RoomPagesTests",
        "/volgen/vertrouwelijk/bereik": "needs an officer with a key; see RoomPagesTests",
        "/kamer/nieuw": "the officer's; see RoomPagesTests and RoomStories",
        "/kamer/gesprekken/:id": "the officer's; see RoomPagesTests and RoomStories",
        "/kamer/gesprekken/:id/notitie": "the officer's; see RoomPagesTests and RoomStories",
        "/kamer/gesprekken/:id/afspraak": "the officer's; see RoomPagesTests and RoomStories",
        "/kamer/gesprekken/:id/afspraak/:nr/weg": "the officer's; see RoomPagesTests and RoomStories",
        "/kamer/gesprekken/:id/toestemming": "the officer's; see RoomPagesTests and RoomStories",
        "/kamer/gesprekken/:id/toestemming/:nr": "the officer's; see RoomPagesTests and RoomStories",
        "/kamer/gesprekken/:id/bemiddeling": "the officer's; see RoomPagesTests and RoomStories",
        "/kamer/gesprekken/:id/bemiddeling/gesprek": "the officer's; see RoomPagesTests and RoomStories",
        "/kamer/gesprekken/:id/afsluiten": "the officer's; see RoomPagesTests and RoomStories",
        "/kamer/gesprekken/:id/code": "the officer's; see RoomPagesTests and RoomStories",
        "/kamer/klachten": "the officer's; see RoomPagesTests and RoomStories",
        "/kamer/sleutel": "the officer's; see RoomPagesTests and RoomStories",
        "/kamer/herstelblad": "the officer's; see RoomPagesTests and RoomStories",
        "/kamer/deur": "the officer's; see RoomPagesTests and RoomStories",
        "/kamer/dicht": "the officer's; see RoomPagesTests and RoomStories",
        "/kamer/herstel": "the officer's; see RoomPagesTests and RoomStories",
        "/kamer/sleutels": "the officer's; see RoomPagesTests and RoomStories",
        "/kamer/sleutels/blad": "the officer's; see RoomKeysPagesTests",
        "/kamer/sleutels/blad/geprint": "the officer's; see RoomKeysPagesTests",
        "/kamer/sleutels/zin": "the officer's; see RoomKeysPagesTests",
        "/werk/klachten/:nr/overnemen": "only while a handler is away; see TakeOverPagesTests",
        "/werk/klachten/:nr/aanvulling": "only after a result of a mediation; see RoomStories",
    ]

    let place: TestSite
    let cases: [Furniture.State: Furniture.Case]
    /// The code of a respondent's card, and the key of their question.
    let card: Furniture.Card
    private(set) var all: [Door] = []

    /// A neighbourhood of its own, furnished and searched once for all.
    static func open() async throws -> Doors {
        let known = try await known.value
        return Doors(
            place: try await known.place.copy(), cases: known.cases, card: known.card, all: known.all)
    }

    private static let known = Task { () async throws -> Doors in
        let place = try await TestSite.make()
        let furniture = Furniture(place: place)
        let cases = try await furniture.cases()
        let card = try await furniture.card(of: cases[.running])
        var doors = Doors(place: place, cases: cases, card: card)
        try await doors.find()
        return doors
    }

    /// The one that most pages are about.
    var running: Furniture.Case { cases[.running] ?? Furniture.Case(number: "–", code: "–") }

    /// Everybody who looks at pages of their own.
    var everybody: [Who] { [.visitor, .filer, .follower(code: running.code), .asked, .manager, .desk] }

    /// A browser of its own, signed in as whoever this is.
    func client(_ who: Who) async throws -> TestClient {
        switch who {
        case .visitor: return place.client()
        case .filer: return try await filer()
        case .follower(let code):
            let client = place.client()
            _ = try await client.submit(try await client.get("/volgen"), ["code": [code]])
            return client
        case .asked:
            let client = place.client()
            _ = try await Furniture.enter(card.code, client)
            return client
        case .manager: return try await place.client(as: .samira)
        case .desk: return try await place.client(as: .balie)
        case .owner: return try await place.client(as: .noor)
        case .administrator: return try await place.client(as: .beheer)
        case .taker, .cardHolder:
            let client = try await place.client(as: .balie)
            let check = try await client.submit(
                try await client.get("/werk/nieuw"), IntakeTests.call, press: IntakeTests.next)
            guard who == .cardHolder else { return client }
            _ = try await client.submit(check, ["voorgelezen": ["ja"]], press: "Sla de klacht op")
            return client
        }
    }

    /// With answers that lead by every page of the form, those for danger and for long ago too.
    private func filer() async throws -> TestClient {
        var filer = Filer(place.client())
        filer.answers[.when] = ["jaar": ["2020"]]
        filer.answers[.overAYear] = ["toch": ["vertellen"]]
        filer.answers[.behalf] = ["voor": ["ander"]]
        filer.answers[.represented] = ["weet": ["nee"]]
        filer.answers[.contact] = ["contact": ["mailen"]]
        filer.answers[.detail] = ["email": ["naam@voorbeeld.nl"]]
        _ = try await filer.fill()
        try await filer.answer(.urgency, ["haast": ["onveilig"]])
        return filer.client
    }

    /// The form behind a door, for who is already inside; who was sent out by an earlier form comes in again.
    func form(
        behind door: Door, by clients: inout [Who: TestClient]
    ) async throws -> (form: TestForm, client: TestClient)? {
        for _ in 0..<2 {
            let known = clients[door.who]
            let client: TestClient
            if let known { client = known } else { client = try await self.client(door.who) }
            clients[door.who] = client
            var page = try await client.get(door.page)
            if let through = door.through, page.form(with: through.button) != nil {
                page = try await client.submit(page, through.answers, press: through.button)
            }
            if let form = page.forms.first(where: { $0.action == door.action }) { return (form, client) }
            clients[door.who] = nil
        }
        return nil
    }

    /// Every address of one method with its variable parts filled in, for the case that this person meets.
    func addresses(
        _ method: HTTPRequest.Method, for number: String? = nil
    ) -> [(route: RoutePath, address: String)] {
        place.site.routes.addresses.filter { $0.method == method && Self.isLookedAt($0.path) }.map { route in
            let isCase = route.path.description.hasPrefix("/werk/klachten/")
            let number = isCase ? number ?? running.number : "1"
            let isAccount = route.path.description.hasPrefix("/beheer/mensen/")
            let parts = route.path.description.split(separator: "/", omittingEmptySubsequences: false).map {
                switch $0 {
                case ":nr": number
                case ":vraag": card.key
                case ":deur": String(repeating: "0", count: 32)
                case ":sleutel": String(repeating: "0", count: 64)
                case ":id" where isAccount: TestSite.Person.noor.id.text
                default: $0.hasPrefix(":") ? "1" : String($0)
                }
            }
            return (route.path, parts.joined(separator: "/"))
        }
    }

    /// Not the quick exit, which closes every case and draft; nor paper, which nobody makes here.
    private static func isLookedAt(_ path: RoutePath) -> Bool {
        let files = ["pdf", "zip", "txt"]
        return path != "/weg" && path != "/werk/post/brieven"
            && !files.contains { path.description.hasSuffix($0) }
    }
}

extension Doors {
    /// The pages of everybody, then those of each prepared state, then what only a button shows.
    private mutating func find() async throws {
        for who in everybody + [.taker, .cardHolder, .owner, .administrator] {
            try await look(as: who, at: addresses(.get))
        }
        for state in Furniture.State.allCases {
            guard let one = cases[state] else { continue }
            let pages = addresses(.get, for: one.number)
            let staff = pages.filter { $0.route.description.hasPrefix("/werk/klachten/") }
            try await look(as: state == .waiting ? .desk : .manager, at: staff)
            let own = pages.filter { $0.route.description.contains("/volgen/") }
            if !one.code.isEmpty { try await look(as: .follower(code: one.code), at: own) }
        }
        for (state, step, through) in Furniture.previews {
            guard let one = cases[state] else { continue }
            try await look(behind: "/werk/klachten/\(one.number)/\(step)", through)
        }
    }

    private mutating func look(
        as who: Who, at pages: [(route: RoutePath, address: String)]
    ) async throws {
        let client = try await client(who)
        for (_, address) in pages {
            let page = try await client.get(address)
            #expect(page.status.code < 500, "\(address)")
            // Who is sent to another page meets its form there.
            guard page.path == address else { continue }
            for form in page.forms where !form.isGet { add(form, on: address, who) }
        }
    }

    private mutating func look(behind address: String, _ through: Through) async throws {
        let client = try await client(.manager)
        let page = try await client.get(address)
        guard page.form(with: through.button) != nil else {
            Issue.record("no “\(through.button)” on \(address): \(page.text)")
            return
        }
        let next = try await client.submit(page, through.answers, press: through.button)
        for form in next.forms where !form.isGet { add(form, on: address, .manager, through) }
    }

    private mutating func add(_ form: TestForm, on page: String, _ who: Who, _ through: Through? = nil) {
        let posts = place.site.routes.addresses.filter { $0.method == .post }
        // The plainest route that has this form: `einde/weg` before `einde/:id`.
        let matching = posts.map(\.path).filter { $0.matches(form.action) }
        guard let route = matching.min(by: { $0.variables < $1.variables }),
            !all.contains(where: { $0.route == route })
        else { return }
        all.append(Door(route: route, page: page, action: form.action, who: who, through: through))
    }
}

extension RoutePath {
    fileprivate var variables: Int { description.count { $0 == ":" } }
}
