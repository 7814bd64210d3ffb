import Ledger
import Post
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("A mail that does not arrive")
struct RefusedMailTests {
    private static let refused = PostFault.recipientRefused(reply: 550)

    @Test(arguments: Store.all) func `of a complainant is a task for the handler, once`(_ store: Store)
        async throws
    {
        try await DeskWorld.with(store) { world in
            let number = try await world.take(.byMail, to: .accepted).number
            try await world.postman(Letterbox(faults: 99, Self.refused), at: .at(.mar(19))).round()
            let casefile = try await world.loaded(number).casefile
            #expect(casefile.contacts.returnedOn == .mar(19))
            #expect(
                casefile.actions(on: .mar(19)).contains { $0.kind == .reachOtherwise && $0.who == .handler })
            let returns = try await world.happened(number).filter { $0.event == .contacts(.mailReturned) }
            #expect(returns.count == 1)
            let told = try await world.outgoing().filter { $0.moment == Moment.mailReturned.rawValue }
            #expect(told.map(\.to) == ["noor@voorbeeld.example"])

            try await world.act(number, on: .mar(20)) { plan throws(Refusal) in
                try plan.perform(.contacts(.log(.init(on: .mar(20), over: .telephone, reached: true))))
            }
            let after = try await world.loaded(number).casefile
            #expect(!after.actions(on: .mar(20)).contains { $0.kind == .reachOtherwise })
        }
    }

    @Test func `of a colleague waits for the administrator, who corrects the address`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.file()
            try await world.postman(Letterbox(faults: 9, Self.refused)).round()
            try await world.desk.look(after: Upkeep(), now: .at(.mar(16)))
            #expect(world.desk.troubles == [.mailRefused])
            let lines = try await world.desk.mailQueue(now: .at(.mar(16), hours: 3)).lines
            let refused = lines.first { $0.isRefused }
            let line = try #require(refused)
            #expect(line.colleague == "Fenna Dijkstra")
            #expect(line.hours == 3)
            #expect(line.trouble == .unknownMailbox)
            #expect(line.isRefused)

            var fenna = try #require(try await world.desk.office().accounts[Neighbourhood.fenna])
            fenna.email = "f.dijkstra@voorbeeld.example"
            try await world.desk.change([.accountMade(.init(fenna))], now: .at(.mar(16)))
            try await world.desk.retryMail(line.id, now: .at(.mar(16), hours: 4))
            let letterbox = Letterbox()
            try await world.postman(letterbox, at: .at(.mar(16), hours: 4)).round()
            let arrived = letterbox.mails.filter { $0.messageID.hasPrefix(line.id) }
            #expect(arrived.map(\.to.mailbox) == ["f.dijkstra@voorbeeld.example"])
        }
    }

    @Test
    func `of a mail server that is away for hours is a banner, and one mail a day to the administrator`()
        async throws
    {
        try await DeskWorld.with { world in
            _ = try await world.file()
            let away = Letterbox(faults: 99, .serverAway(reason: "nobody"))
            try await world.postman(away).round()
            try await world.desk.look(after: Upkeep(), now: .at(.mar(16), hours: 3))
            #expect(world.desk.troubles == [])
            for hours in [4, 5, 6] as [Int64] {
                try await world.desk.look(after: Upkeep(), now: .at(.mar(16), hours: hours))
                #expect(world.desk.troubles == [.mailStuck])
            }
            let told = try await world.outgoing().filter { $0.moment == Moment.technical.rawValue }
            #expect(told.map(\.to) == ["mo@voorbeeld.example"])
        }
    }

    @Test func `a backup of yesterday is too old after 26 hours, and a disk is nearly full below its limit`()
        async throws
    {
        try await DeskWorld.with { world in
            let upkeep = Upkeep(freeBytes: { Upkeep.leastFree - 1 }, wantsBackups: true)
            try await world.desk.look(after: upkeep, now: .at(.mar(16)))
            #expect(world.desk.troubles == [.backupOld, .diskNearlyFull])
            try await Desk.noteBackup(on: world.desk.ledger.driver, now: .at(.mar(16)))
            let roomy = Upkeep(freeBytes: { Upkeep.leastFree }, wantsBackups: true)
            try await world.desk.look(after: roomy, now: .at(.mar(16), hours: 26))
            #expect(world.desk.troubles == [])
            try await world.desk.look(after: roomy, now: .at(.mar(16), hours: 27))
            #expect(world.desk.troubles == [.backupOld])
        }
    }

    @Test func `the seal of the day travels as a file that checks`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.file()
            try await world.desk.sealDay(to: "zegel@buiten.example", now: .at(.mar(16)))
            try await world.desk.sealDay(to: "zegel@buiten.example", now: .at(.mar(16), hours: 1))
            let letterbox = Letterbox()
            try await world.postman(letterbox, at: .at(.mar(16), hours: 1)).round()
            let mails = letterbox.mails.filter { $0.to.mailbox == "zegel@buiten.example" }
            let file = try #require(mails.first?.attachments.first)
            #expect(mails.count == 1)
            let seal = try Seal(text: String(decoding: file.bytes, as: UTF8.self))
            #expect(seal.number == 1)
            let report = try await Verification.run(world.desk.ledger.driver, outside: [seal])
            #expect(report.isWhole)
        }
    }
}

extension DeskWorld {
    /// The case as it lies in the ledger.
    func loaded(_ number: String) async throws -> Loaded {
        try await desk.load(try #require(try await desk.stream(of: number)))
    }
}
