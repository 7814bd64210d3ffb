import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Who comes in to answer, and what is left of it (decision 0023)", .serialized)
struct RespondentDoorTests {
    private static let kim = "kim@voorbeeld.example"
    private static let day = Day.mar(20)

    /// Kim is asked on her own address, and comes in as the demo does.
    private func asked(
        _ body: (DeskWorld, _ number: String, Asked) async throws -> Void
    ) async throws {
        try await DeskWorld.with { world in
            let receipt = try await world.take(to: .accepted)
            try await world.act(receipt.number, on: Self.day) { plan throws(Refusal) in
                try plan.perform(.reactions(.name(.employee(Neighbourhood.kim, name: "Kim"), parts: [1])))
                try plan.perform(.reactions(.reach(1, .mail("Kim@voorbeeld.example"))))
                try plan.perform(.reactions(.notify(1, .init(parts: [1]))))
                try plan.write(.notice(to: 1))
            }
            let token = try await world.desk.demoToken(forAddress: Self.kim, now: .at(Self.day))
            let asked = try #require(try await world.desk.asked(token, now: .at(Self.day)))
            let key = try await world.desk.questions(of: asked, now: .at(Self.day))[0].key
            try await world.desk.promiseSecrecy(for: key, as: asked, text: "Ik zwijg.", now: .at(Self.day))
            try await body(world, receipt.number, asked)
        }
    }

    @Test func `the table knows no address, and a rebuild makes the same doors`() async throws {
        try await asked { world, _, asked in
            let sql = "select tag, kind, stream, respondent from respondent_door"
            let before = try await world.rows(sql).map(\.all)
            #expect(before.count == 1 && before[0][0] == .blob(asked.tag))
            try await world.tamper("delete from respondent_door")
            #expect(try await world.desk.questions(of: asked, now: .at(Self.day)).isEmpty)
            _ = try await world.desk.rebuild(now: .at(Self.day))
            #expect(try await world.rows(sql).map(\.all) == before)
            #expect(try await world.desk.questions(of: asked, now: .at(Self.day)).count == 1)
        }
    }

    @Test func `an erased case leaves no door and no draft behind`() async throws {
        try await asked { world, number, asked in
            let key = try await world.desk.questions(of: asked, now: .at(Self.day))[0].key
            try await world.desk.keep("Ik was er.", as: key, by: asked, now: .at(Self.day))
            let draft = try await world.desk.reactionDraft(of: key, by: asked, now: .at(Self.day))
            #expect(draft?.text(Desk.reactionField) == "Ik was er.")
            let stream = try #require(try await world.desk.stream(of: number))
            try await world.desk.ledger.driver.write { tx in try Desk.forget(stream, in: tx) }
            #expect(try await world.count("respondent_door") == 0)
            #expect(try await world.count("respondent_draft") == 0)
            #expect(try await world.count("outbox") == 0)
        }
    }

    @Test func `two who open it at one moment begin the two weeks once`() async throws {
        try await asked { world, number, asked in
            let key = try await world.desk.questions(of: asked, now: .at(Self.day))[0].key
            async let first = world.desk.open(key, of: asked, now: .at(Self.day))
            async let second = world.desk.open(key, of: asked, now: .at(Self.day))
            let terms = try await [first.term, second.term]
            #expect(terms == [Deadline(days: 14, after: Self.day), Deadline(days: 14, after: Self.day)])
            let informed = try await world.happened(number).filter { happened in
                if case .reactions(.informed) = happened.event { true } else { false }
            }
            #expect(informed.map(\.by) == [.respondent(1)])
        }
    }

    @Test func `asking for a link is one row for every address, and only a known one gets a mail`()
        async throws
    {
        try await asked { world, _, _ in
            let before = try await world.outgoing().count
            let now = Now.at(Self.day)
            try await world.desk.sendLink(toAddress: "niemand@voorbeeld.example", now: now)
            try await world.desk.sendLink(toAddress: "KIM@voorbeeld.example", now: now)
            #expect(try await world.count("link_wish") == 2)
            #expect(try await world.outgoing().count == before)
            try await world.desk.grantWishes(now: now)
            #expect(try await world.count("link_wish") == 0)
            let links = try await world.outgoing().filter { $0.key != nil }
            #expect(links.map { $0.to.lowercased() } == [Self.kim])
            let token = try await world.desk.enter(link: try #require(links[0].key), now: now)
            #expect(try await world.desk.asked(token, now: now) != nil)
        }
    }

    @Test func `a wish that came out of an old backup mails nothing`() async throws {
        try await asked { world, _, _ in
            try await world.desk.sendLink(toAddress: Self.kim, now: .at(Self.day))
            try await world.desk.grantWishes(now: .at(Self.day, hours: 2))
            #expect(try await world.count("link_wish") == 0)
            #expect(try await world.outgoing().allSatisfy { $0.key == nil })
        }
    }

    @Test func `a session of another kind, or one that is over, lets nobody in`() async throws {
        try await asked { world, _, asked in
            let staff = try await world.desk.demoToken(for: Neighbourhood.noor, now: .at(Self.day))
            #expect(try await world.desk.asked(staff, now: .at(Self.day)) == nil)
            #expect(try await world.desk.staff(asked.token, now: .at(Self.day)) == nil)
            #expect(try await world.desk.asked(asked.token, now: .at(Self.day, hours: 2)) == nil)
        }
    }

    @Test(
        arguments: [
            ("kim.visser@hulp.example", nil), ("teamleider@hulp.example", .shared),
            ("info2@hulp.example", .shared),
            ("wijk-oost@hulp.example", .shared), ("geen adres", .noAddress), ("kim@", .noAddress),
            ("samira@voorbeeld.example", .of(name: "Samira Bakker")), ("KIM@voorbeeld.example", nil),
            ("klachten@voorbeeld.example", .shared),
        ] as [(Words, OwnAddress.Obstacle?)])
    func `an address is refused with its reason`(
        _ address: Words, _ obstacle: OwnAddress.Obstacle?
    ) async throws {
        try await DeskWorld.with { world in
            let kim = Respondent.Who.employee(Neighbourhood.kim, name: "Kim Visser")
            let office = try await world.desk.office()
            #expect(OwnAddress.obstacle(address, of: kim, in: office) == obstacle)
        }
    }
}
