import Foundation
import Ledger
import Logging
import Post
import Procedure
import Rehearsal
import Synchronization
import Testing

@testable import CaseDesk

@Suite("The outbox")
struct OutboxTests {
    @Test(arguments: Store.all) func `brings each mail once`(_ store: Store) async throws {
        try await DeskWorld.with(store) { world in
            _ = try await world.file(.byMail)
            let letterbox = Letterbox()
            let postman = try world.postman(letterbox)
            for _ in 0..<3 { try await postman.round() }
            #expect(
                letterbox.mails.map(\.to.mailbox).sorted() == [
                    "fenna@voorbeeld.example", "jansen@voorbeeld.example",
                ])
            let left = try await world.count("outbox")
            #expect(left == 0)
        }
    }

    @Test(arguments: Store.all) func `two postmen never bring the same mail`(_ store: Store) async throws {
        try await DeskWorld.with(store) { world in
            for _ in 0..<15 { _ = try await world.file(.byMail) }
            let other = try await world.another()
            let letterbox = Letterbox()
            let postmen = [try world.postman(letterbox), try world.postman(letterbox, of: other)]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for postman in postmen + postmen {
                    group.addTask { for _ in 0..<4 { try await postman.round() } }
                }
                try await group.waitForAll()
            }
            await other.close()
            #expect(letterbox.mails.count == 30)
            #expect(Set(letterbox.mails.map(\.messageID)).count == 30)
        }
    }

    @Test func `says who we are, and not that it is about a complaint`() async throws {
        try await DeskWorld.with { world in
            let receipt = try await world.take(.byMail, to: .ended)
            let letterbox = Letterbox()
            let postman = try world.postman(letterbox)
            try await postman.round()
            #expect(letterbox.mails.count > 2)
            for mail in letterbox.mails {
                let text = (mail.subject + mail.text).replacing(Neighbourhood.organisation.site, with: "")
                for word in ["klacht", "Klacht", "Jansen", "Kim", "opdagen", receipt.number, receipt.code] {
                    #expect(!text.contains(word), "\(word)")
                }
            }
        }
    }

    @Test func `waits longer after each fault, and keeps the Message-ID`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.file()
            let letterbox = Letterbox(faults: 3)
            var minutes: [Int64] = []
            for minute in 0..<600 as Range<Int64> {
                let before = letterbox.tried.count
                let postman = try world.postman(letterbox, at: .at(.mar(16), minutes: minute))
                try await postman.round()
                if letterbox.tried.count > before { minutes.append(minute) }
            }
            #expect(minutes.count == 4)
            let waits = zip(minutes.dropFirst(), minutes).map { $0 - $1 }
            #expect(waits == waits.sorted())
            #expect(waits.first ?? 0 >= 1)
            #expect(Set(letterbox.tried).count == 1)
            #expect(letterbox.mails.count == 1)
        }
    }

    @Test(arguments: [PostFault.recipientRefused(reply: 550), .mailRefused(reply: 554), .notAnAddress])
    func `what can never arrive leaves, and is not tried again`(_ fault: PostFault) async throws {
        try await DeskWorld.with { world in
            _ = try await world.file()
            let letterbox = Letterbox(faults: 9, fault)
            try await world.postman(letterbox).round()
            try await world.postman(letterbox, at: .at(.mar(18))).round()
            #expect(letterbox.tried.count == 1)
            let waiting = try await world.rows("select 1 from outbox where refused = 0").count
            #expect(waiting == 0)
        }
    }

    @Test func `a postman who died with a mail in the bag is followed by another, later`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.file()
            try await world.tamper(
                "update outbox set claimed_until = $1",
                [.integer(Now.at(.mar(16)).instant.milliseconds + Postman.claim)])
            let letterbox = Letterbox()
            try await world.postman(letterbox, at: .at(.mar(16), minutes: 2)).round()
            #expect(letterbox.mails.count == 0)
            try await world.postman(letterbox, at: .at(.mar(16), minutes: 4)).round()
            #expect(letterbox.mails.count == 1)
        }
    }

    @Test func `a mail that left does not come back`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.file()
            let mail = try #require(try await world.outgoing().first)
            let stream = StreamID(stored: try await world.rows("select stream from case_index")[0].text(0))
            try await world.postman(Letterbox()).round()
            let ledger = world.desk.ledger
            try await ledger.driver.write { try ledger.put(mail, about: stream, now: .at(.mar(16)), in: $0) }
            let left = try await world.count("outbox")
            #expect(left == 0)
        }
    }

    @Test func `logs no address and no subject`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.file(.byMail)
            let log = Lines()
            try await world.postman(Letterbox(faults: 9), log: log).round()
            #expect(log.lines.count == 2)
            for line in log.lines { #expect(!line.contains("@")) }
        }
    }

    @Test func `tells the handler of a message, and the complainant of an answer`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(.byMail, to: .accepted).number
            try await world.postman(Letterbox()).round()
            _ = try await world.desk.perform(
                .contacts(.write("A.")), on: number, by: .complainant, now: .at(.mar(19)))
            let toHandler = try await world.outgoing()
            #expect(toHandler.map(\.to) == ["noor@voorbeeld.example"])
            #expect(toHandler.map(\.moment) == [Moment.messageCame.rawValue])
            try await world.act(number, on: .mar(19)) { plan throws(Refusal) in
                try plan.perform(.contacts(.write("B.")))
            }
            let both = try await world.outgoing()
            #expect(both.map(\.to) == ["jansen@voorbeeld.example", "noor@voorbeeld.example"])
        }
    }
}
