import CaseDesk
import HTTPTypes
import Procedure
import Testing

@testable import Web

/// Every form of the site as somebody meets it who may send it, in a neighbourhood with work in every drawer.
struct Doors {
    enum Who: CaseIterable {
        case visitor, filer, follower, manager, desk
    }

    /// A form on a page, for one of the addresses that take one.
    struct Door: Sendable {
        let route: RoutePath
        let page: String
        let action: String
        let who: Who
    }

    let story: Story
    private let waiting: Story
    private(set) var all: [Door] = []

    /// A neighbourhood of its own; where its forms stand is looked up once for all.
    static func open() async throws -> Doors {
        var doors = try await furnished()
        doors.all = try await known.value
        return doors
    }

    private static let known = Task { () async throws -> [Door] in
        var doors = try await furnished()
        try await doors.find()
        return doors.all
    }

    private static func furnished() async throws -> Doors {
        let story = try await Story.isTakenUp()
        try await story.classifies()
        try await story.names("Ria Bos")
        try await story.asks()
        try await story.meets("De klager vertelde over de bel.")
        try await story.promises("Wij maken de bel.")
        return Doors(story: story, waiting: try await Story.begins(on: story.place))
    }

    private init(story: Story, waiting: Story) {
        (self.story, self.waiting) = (story, waiting)
    }

    /// A browser of its own, signed in as whoever this is.
    func client(_ who: Who) async throws -> TestClient {
        switch who {
        case .visitor: return story.place.client()
        case .filer:
            return try await filer()
        case .follower:
            let client = story.place.client()
            _ = try await client.submit(try await client.get("/volgen"), ["code": [story.code]])
            return client
        case .manager: return try await story.place.client(as: .samira)
        case .desk: return try await story.place.client(as: .balie)
        }
    }

    /// With answers that lead by every page of the form, those for danger and for long ago too.
    private func filer() async throws -> TestClient {
        var filer = Filer(story.place.client())
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
            let page = try await client.get(door.page)
            if let form = page.forms.first(where: { $0.action == door.action }) { return (form, client) }
            clients[door.who] = nil
        }
        return nil
    }

    /// Every address of one method with its variable parts filled in, for the case that this person meets.
    func addresses(_ method: HTTPRequest.Method, for who: Who) -> [(route: RoutePath, address: String)] {
        story.place.site.routes.addresses.filter { $0.method == method && Self.isLookedAt($0.path) }.map {
            route in
            let isCase = route.path.description.hasPrefix("/werk/klachten/")
            let number = isCase ? (who == .desk ? waiting.number : story.number) : "1"
            let parts = route.path.description.split(separator: "/", omittingEmptySubsequences: false).map {
                $0 == ":nr" ? number : $0.hasPrefix(":") ? "1" : String($0)
            }
            return (route.path, parts.joined(separator: "/"))
        }
    }

    /// Not the quick exit, which closes every case and draft; nor paper, which nobody makes here.
    private static func isLookedAt(_ path: RoutePath) -> Bool {
        path != "/weg" && path != "/werk/post/brieven" && !path.description.hasSuffix("pdf")
    }

    private mutating func find() async throws {
        for who in Who.allCases {
            let client = try await client(who)
            for (_, address) in addresses(.get, for: who) {
                let page = try await client.get(address)
                #expect(page.status.code < 500, "\(address)")
                // Who is sent to another page meets its form there.
                guard page.path == address else { continue }
                for form in page.forms where !form.isGet { add(form, on: address, who) }
            }
        }
    }

    private mutating func add(_ form: TestForm, on page: String, _ who: Who) {
        let posts = story.place.site.routes.addresses.filter { $0.method == .post }
        guard let route = posts.first(where: { $0.path.matches(form.action) })?.path,
            !all.contains(where: { $0.route == route })
        else { return }
        all.append(Door(route: route, page: page, action: form.action, who: who))
    }
}
