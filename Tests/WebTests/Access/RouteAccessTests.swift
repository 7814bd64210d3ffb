import HTTPTypes
import Procedure
import Testing

@testable import Web

@Suite("AccessTests – every role, every address, every relation to the case")
struct RouteAccessTests {
    @Test func `every line of the table can be read, and stands there once`() {
        let lines = (AccessTable.doors + "\n" + AccessTable.cases).split(separator: "\n")
        let unread = lines.filter { AccessRow(line: String($0)) == nil }
        #expect(unread.isEmpty, "cannot be read: \(unread)")
        let names = AccessRow.all.map { "\($0.method) \($0.path)" }
        let twice = Set(names.filter { name in names.count { $0 == name } > 1 })
        #expect(twice.isEmpty, "twice in the table: \(twice)")
    }

    @Test func `every address has a line, and every line an address`() async throws {
        let place = try await TestSite.make()
        let languages = Set(["/en"])
        let routes = place.site.routes.routes.map { "\($0.method.rawValue) \($0.path.description)" }
            .filter { route in !languages.contains { route.contains(" \($0)/") || route.hasSuffix(" \($0)") }
            }
        let rows = Set(AccessRow.all.map { "\($0.method) \($0.path)" })
        for route in routes where !rows.contains(route) {
            let isCase = route.contains("/werk/klachten/:nr")
            let file = isCase ? "AccessTable+Cases.swift" : "AccessTable.swift"
            let who = isCase ? "case handler" : "<everyone | code | staff | roles>"
            Issue.record("who may come in here? add one line to \(file):  \(route) \(who)")
        }
        for row in rows where !routes.contains(row) { Issue.record("no such address any more: \(row)") }
    }

    @Test func `who has another role finds no such page, and who is outside the door`() async throws {
        var world = try await AccessWorld.make()
        var cells = 0
        let visitor = world.place.client()
        for row in AccessRow.all {
            guard case .staff(let roles) = row.who else { continue }
            for role in Role.allCases {
                let page = try await world.client(role).ask(row)
                cells += 1
                if !roles.contains(role) {
                    #expect(page.status == .notFound, "\(role) at \(row.method) \(row.path)")
                } else if row.isGet, !row.hasOtherParts {
                    #expect(page.status != .notFound, "\(role) at \(row.path)")
                }
            }
            let page = try await visitor.ask(row)
            cells += 1
            #expect(page.path.hasPrefix("/werk/inloggen"), "a visitor at \(row.method) \(row.path)")
        }
        #expect(cells > 200)
    }

    @Test func `a page behind a code, or behind a password, sends everyone else to its door`() async throws {
        var world = try await AccessWorld.make()
        let visitor = world.place.client()
        let manager = try await world.client(Role.manager)
        for row in AccessRow.all {
            let door: String
            switch row.who {
            case .code: door = "/volgen?verlopen"
            case .asked: door = "/vragen?verlopen"
            case .step: door = "/werk/inloggen?verlopen"
            case .everyone, .staff, .case: continue
            }
            for (name, client) in [("a visitor", visitor), ("a manager", manager)] {
                let page = try await client.ask(row)
                #expect(page.path.hasPrefix(door), "\(name) at \(row.method) \(row.path)")
            }
        }
    }

    @Test func `what is for everyone is behind no door`() async throws {
        let place = try await TestSite.make()
        for row in AccessRow.all where row.who == .everyone && row.isGet {
            let page = try await place.client().get(row.address())
            #expect(!page.path.contains("verlopen"), "\(row.path)")
        }
    }

    @Test(arguments: Standing.allCases)
    func `a case is found by whom the table says, and by nobody else`(_ standing: Standing) async throws {
        var world = try await AccessWorld.make()
        let (client, number) = (try await world.client(standing), world.number(standing))
        var cells = 0
        for row in AccessRow.all {
            guard case .case(let finders) = row.who else { continue }
            cells += 1
            let isFound = finders.contains(standing)
            // What a finder's empty form does is told by the tests of its step.
            guard row.isGet || !isFound else { continue }
            let page = try await client.ask(row, number: number)
            guard !isFound else {
                if !row.hasOtherParts { #expect(page.status != .notFound, "\(standing) at \(row.path)") }
                continue
            }
            let missing = try await client.ask(row, number: "2026-999")
            #expect(page.status == .notFound, "\(standing) at \(row.method) \(row.path)")
            #expect(page.text == missing.text, "\(standing) at \(row.method) \(row.path)")
        }
        #expect(cells > 80)
    }

    @Test(arguments: [Standing.involved, .involvedBeforeDistribution, .avoidedDesk])
    func `who is kept out meets the case in no list, count, search or mail`(_ standing: Standing) async throws
    {
        var world = try await AccessWorld.make()
        let (client, number) = (try await world.client(standing), world.number(standing))
        for row in AccessRow.all where row.isGet && !row.hasOtherParts {
            guard case .staff = row.who else { continue }
            let page = try await client.get(row.address())
            #expect(!page.html.contains(number), "\(standing) at \(row.path)")
        }
    }
}
