import HTTPTypes
import NIOCore
import Testing

@testable import Web

@Suite("Bad input, at every form of the site")
struct BadInputSweepTests {
    @Test(arguments: BadInput.allCases)
    func `gets a page in words with a way on, and never a fault`(_ bad: BadInput) async throws {
        let doors = try await Doors.open()
        var tried = 0
        var inside: [Doors.Who: TestClient] = [:]
        for door in doors.all {
            guard let (form, client) = try await doors.form(behind: door, by: &inside), bad.applies(to: form)
            else { continue }
            let answer = try await send(bad, form, by: client)
            tried += 1
            if bad.hasNoToken { #expect(answer.status.kind == .clientError, "\(bad) at \(door.action)") }
            if let status = bad.status { #expect(answer.status == status, "\(bad) at \(door.action)") }
            check(answer, "\(bad) at \(door.action)")
        }
        #expect(tried >= 2)
    }

    @Test func `every address that takes a form is met, or is named with the reason why not`() async throws {
        let doors = try await Doors.open()
        let posts = doors.place.site.routes.addresses.filter { $0.method == .post }.map(\.path)
        for path in posts where !doors.all.contains(where: { $0.route == path }) {
            let plain = path.description.trimmingPrefix("/en")
            #expect(Doors.elsewhere[String(plain)] != nil, "not met: \(path)")
        }
        #expect(Set(posts.map(\.description)).isSuperset(of: Doors.elsewhere.keys))
    }

    @Test func `what was typed in a box is still there when something else is wrong`() async throws {
        let doors = try await Doors.open()
        let typed = "Dit typte ik zelf."
        var tried = 0
        var inside: [Doors.Who: TestClient] = [:]
        for door in doors.all {
            guard let (form, client) = try await doors.form(behind: door, by: &inside) else { continue }
            let boxes = form.controls.filter { $0.type == "textarea" }
            guard !boxes.isEmpty else { continue }
            let fields =
                form.controls.filter { $0.type == "hidden" }.map { ($0.name, $0.value) }
                + boxes.map { ($0.name, typed) }
            let answer =
                form.isMultipart
                ? try await client.send(
                    .post, form.action, headers: [.contentType: Multipart.contentType],
                    body: ByteBuffer(bytes: Multipart.body(fields: fields, file: nil)))
                : try await client.post(form.action, fields)
            guard answer.title.hasPrefix("Fout:") || answer.status.kind == .clientError else { continue }
            tried += 1
            #expect(answer.contains(typed), "\(door.action): \(answer.text)")
        }
        #expect(tried >= 20)
    }

    /// Decision 0039; what comes in by its answer, such as a code that is right, is no page that stays.
    @Test(arguments: [BadInput.nothing, .untouched, .noChoiceOfOurs, .strangeDates])
    func `is not answered with a page at the address of the form`(_ bad: BadInput) async throws {
        let doors = try await Doors.open()
        var inside: [Doors.Who: TestClient] = [:]
        var kept = 0
        for door in doors.all {
            guard let (form, client) = try await doors.form(behind: door, by: &inside) else { continue }
            let origin: HTTPFields = [.referer: "http://\(client.host)\(door.page)"]
            client.followsRedirects = false
            let answer = try await send(bad, form, by: client, origin)
            client.followsRedirects = true
            if let address = answer.headers[.location], address.contains("antwoord=") {
                let shown = try await client.get(String(address.prefix { $0 != "#" }))
                #expect(
                    [.ok, .unprocessableContent, .conflict].contains(shown.status),
                    "\(door.action): \(shown.status)")
                kept += 1
            }
            let isPage = answer.headers[.contentType]?.hasPrefix("text/html") == true
            let stays = isPage && [.ok, .unprocessableContent, .conflict].contains(answer.status)
            #expect(!stays || answer.headers[.setCookie] != nil, "\(door.action): \(answer.heading)")
        }
        #expect(kept >= 5)
    }

    @Test func `sent twice is answered twice, and the second time with words`() async throws {
        let doors = try await Doors.open()
        var inside: [Doors.Who: TestClient] = [:]
        for door in doors.all {
            guard let (form, client) = try await doors.form(behind: door, by: &inside) else { continue }
            for _ in 0..<2 {
                check(try await send(.untouched, form, by: client), "twice at \(door.action)")
            }
        }
    }

    @Test(arguments: ["0", "-1", "99999999999999999999", "ab", "%FF", "%00", "-1.pdf", "2026-001", "..%2F1"])
    func `a number that does not exist is no page, whoever asks`(_ number: String) async throws {
        let doors = try await Doors.open()
        for who in [Doors.Who.manager, .follower(code: doors.running.code), .asked] {
            let client = try await doors.client(who)
            for route in doors.place.site.routes.addresses where route.method == .get {
                let path = route.path.description
                guard path.contains(":"), !path.hasSuffix("/code.txt") else { continue }
                let address = path.replacing(
                    ":nr", with: path.hasPrefix("/werk") ? doors.running.number : number
                )
                .replacing(":id", with: number).replacing(":vraag", with: number)
                .replacing(":deur", with: number).replacing(":sleutel", with: number)
                guard address.contains(number) else { continue }
                let page = try await client.get(address)
                #expect(page.status.code < 500, "\(address)")
            }
        }
    }

    @Test(arguments: [
        "?klaar=onzin", "?fout=1&fout=2", "?na=%FF", "?=&&=", "?klaar=%00", "?verlopen=1&uit=1",
    ])
    func `a strange question behind an address breaks no page`(_ query: String) async throws {
        let doors = try await Doors.open()
        for who in doors.everybody {
            let client = try await doors.client(who)
            for (_, address) in doors.addresses(.get) {
                check(try await client.get(address + query), address + query)
            }
        }
    }

    private func send(
        _ bad: BadInput, _ form: TestForm, by client: TestClient, _ headers: HTTPFields = [:]
    ) async throws -> TestPage {
        let (type, bytes) = bad.body(of: form)
        var headers = headers
        if !type.isEmpty { headers[.contentType] = type }
        return try await client.send(.post, form.action, headers: headers, body: ByteBuffer(bytes: bytes))
    }

    /// No fault of ours; whatever is refused is a whole page, in a language, with somewhere to go.
    private func check(_ page: TestPage, _ what: String) {
        #expect(page.status.code < 500, "\(what)")
        guard page.status.kind == .clientError else { return }
        // What was typed is given back, however long it is.
        #expect(PageCheck.problems(in: page).filter { $0 != "more than 50 kB" } == [], "\(what)")
        let ways = page.links.filter { !$0.hasPrefix("#") }
        #expect(!page.heading.isEmpty && !ways.isEmpty, "\(what)")
        #expect(!page.contains("Optional(") && !page.contains("WebProblem"), "\(what)")
    }
}
