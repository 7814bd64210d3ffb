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
            let who = isCase ? "case handling" : "<everyone | code | staff | roles>"
            Issue.record("who may come in here? add one line to \(file):  \(route) \(who)")
        }
        for row in rows where !routes.contains(row) { Issue.record("no such address any more: \(row)") }
    }

    @Test(arguments: Role.allCases)
    func `who has another role finds no such page`(_ role: Role) async throws {
        let asker = try await AccessWorld.shared.value.asker(role)
        var cells = 0
        for row in AccessRow.all {
            guard case .staff(let roles) = row.who else { continue }
            let isTheirs = roles.contains(role)
            // What an empty form does of who may send it is told by the tests of its page.
            guard row.isGet || !isTheirs else { continue }
            cells += 1
            let page = try await asker.ask(row)
            if !isTheirs {
                #expect(page.status == .notFound, "\(role) at \(row.method) \(row.path)")
            } else if !row.hasOtherParts {
                #expect(page.status != .notFound, "\(role) at \(row.path)")
            }
        }
        #expect(cells > 50)
    }

    @Test func `a page behind a door sends who is outside to it`() async throws {
        let world = try await AccessWorld.shared.value
        let (visitor, complainant, answerer) = try await world.outsiders()
        let manager = try await world.asker(Role.manager)
        for row in AccessRow.all {
            let door: String
            var askers = [("a visitor", visitor)]
            switch row.who {
            case .code:
                door = "/volgen?verlopen"
                askers += [("a manager", manager), ("a respondent", answerer)]
            case .asked:
                door = "/vragen?verlopen"
                askers += [("a manager", manager), ("a complainant", complainant)]
            case .step:
                door = "/werk/inloggen?verlopen"
                askers.append(("a manager", manager))
            case .staff, .case:
                door = "/werk/inloggen"
                askers += [("a complainant", complainant), ("a respondent", answerer)]
            case .everyone: continue
            }
            for (name, asker) in askers {
                let page = try await asker.ask(row)
                #expect(page.path.hasPrefix(door), "\(name) at \(row.method) \(row.path)")
            }
        }
    }

    @Test func `the complainant and the respondent of that test are inside at doors of their own`()
        async throws
    {
        let (_, complainant, answerer) = try await AccessWorld.shared.value.outsiders()
        #expect(try await complainant.client.get("/volgen/zaak").path == "/volgen/zaak")
        #expect(try await answerer.client.get("/vragen/mijn").path == "/vragen/mijn")
    }

    @Test func `what is for everyone is behind no door`() async throws {
        let client = try await AccessWorld.shared.value.place.client()
        for row in AccessRow.all where row.who == .everyone && row.isGet {
            let page = try await client.get(row.address())
            #expect(!page.path.contains("verlopen"), "\(row.path)")
        }
    }

    @Test(arguments: Standing.allCases)
    func `a case is found by whom the table says, and by nobody else`(_ standing: Standing) async throws {
        let world = try await AccessWorld.shared.value
        let (asker, number) = (try await world.asker(standing), world.number(standing))
        // One answer for every number that does not exist, whatever was asked of it.
        let missing = try await asker.client.get("/werk/klachten/2026-999")
        var cells = 0
        for row in AccessRow.all {
            guard case .case(let finders) = row.who else { continue }
            cells += 1
            let isFound = finders.contains(standing)
            // What a finder's empty form does is told by the tests of its step.
            guard row.isGet || !isFound else { continue }
            let page = try await asker.ask(row, number: number)
            if !isFound {
                // The officer's room says it in pages of its own.
                let isOfRoom = row.path.hasPrefix("/kamer")
                let same = isOfRoom ? try await asker.ask(row, number: "2026-999") : missing
                #expect(page.status == .notFound, "\(standing) at \(row.method) \(row.path)")
                // The texts only where a byte differs: comparing the bytes of hundreds of pages is quick.
                let isSame = page.bytes == same.bytes || page.text == same.text
                #expect(isSame, "\(standing) at \(row.method) \(row.path)")
            } else if !row.hasOtherParts {
                #expect(page.status != .notFound, "\(standing) at \(row.path)")
            }
        }
        #expect(cells > 80)
    }

    @Test func `every standing has a case, and every situation one of its own`() async throws {
        let world = try await AccessWorld.shared.value
        #expect(Standing.allCases.allSatisfy { !world.number($0).isEmpty })
        #expect(Set(Standing.allCases.map { world.number($0) }).count == Situation.allCases.count)
    }

    @Test(arguments: [
        Standing.involved, .involvedBeforeDistribution, .avoidedDesk, .respondent, .formerHandler,
        .leadsRespondent, .leadsRespondentBeforeDistribution,
    ])
    func `who is kept out meets the number of the case on no page`(_ standing: Standing) async throws {
        let world = try await AccessWorld.shared.value
        let (asker, number) = (try await world.asker(standing), world.number(standing))
        for row in AccessRow.all where row.isGet && !row.hasOtherParts {
            guard case .staff = row.who else { continue }
            let page = try await asker.ask(row)
            #expect(!page.html.contains(number), "\(standing) at \(row.path)")
        }
    }
}
