import Foundation
import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Who hears what, on which day")
struct TellingTests {
    private static let urgent = Filing.jansen { $0.urgency = .unsafe }

    /// Who was told so far, in the order of the alphabet, without the domain.
    private static func told(_ moment: Moment, _ world: DeskWorld) async throws -> [String] {
        try await world.outgoing().filter { $0.moment == moment.rawValue }.map {
            $0.to.replacing("@voorbeeld.example", with: "")
        }
    }

    /// A case whose handler decided on a measure, to be done by Friday 27 March.
    private static func decidesMeasure(for owner: StaffID, _ world: DeskWorld) async throws {
        let number = try await world.take(to: .concluded).number
        try await world.act(number, on: .mar(23)) { plan throws(Refusal) in
            try plan.perform(
                .measures(
                    .decide(
                        .informing, what: "Wij bellen voortaan.", owner: "Bas Mulder", account: owner,
                        due: .mar(27))))
        }
    }

    /// Filed on Monday 16 March at noon: an office hour is over at one, and at half past nine on Tuesday.
    @Test func `what cannot wait goes to one more person after every office hour`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.file(Self.urgent).number
            var told: [[String]] = []
            for (day, hours) in [(16, 0), (16, 1), (16, 2), (16, 12), (17, 12)] as [(Int, Int64)] {
                try await world.desk.tick(now: .at(.mar(day), hours: hours))
                told.append(try await Self.told(.urgentUnacknowledged, world))
            }
            // Fenna's substitute, the managers, the director; five office hours were left on Monday.
            #expect(told[0] == [])
            #expect(told[1] == ["samira"])
            #expect(told[2] == ["noor", "samira"])
            #expect(told[3] == ["hendrik", "noor", "samira", "wouter"])
            #expect(told[4] == told[3])
            try await world.step(number, .proposed, on: .mar(18))
        }
    }

    @Test func `who took it up stops the round of what cannot wait`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.file(Self.urgent).number
            let fenna = try await world.staff(Neighbourhood.fenna)
            try await world.desk.carryOut(on: number, as: fenna, ifStillAt: nil, now: .at(.mar(16))) {
                plan throws(Refusal) in
                try plan.perform(.contacts(.log(.init(on: .mar(16), over: .telephone, reached: false))))
            }
            try await world.desk.tick(now: .at(.mar(16), hours: 4))
            let told = try await Self.told(.urgentUnacknowledged, world)
            #expect(told == [])
        }
    }

    @Test func `office hours are those of working days`() {
        let friday = Now.at(.mar(20), hours: 4).instant
        #expect(OfficeHours.passed(from: friday, to: Now.at(.mar(20), hours: 9).instant) == 1)
        #expect(OfficeHours.passed(from: friday, to: Now.at(.mar(22), hours: 4).instant) == 1)
        #expect(OfficeHours.passed(from: friday, to: Now.at(.mar(23), hours: -1).instant) == 3)
        #expect(OfficeHours.passed(from: friday, to: Now.at(.mar(23), hours: -5).instant) == 1)
        #expect(OfficeHours.passed(from: friday, to: friday) == 0)
    }

    @Test func `after a standstill the last of a row says it all, once`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.take(.byPost, to: .accepted)
            try await world.tamper("delete from outbox")
            for hours in [0, 1] as [Int64] {
                try await world.desk.tick(now: .at(.mar(16) + 36, hours: hours))
            }
            let mails = try await world.outgoing().map { "\($0.to) \($0.moment)" }.sorted()
            #expect(mails == ["noor@voorbeeld.example day35", "noor@voorbeeld.example silent"])
        }
    }

    @Test func `who is away is passed over, and who must not read it never hears of it`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .accepted).number
            let away = Account.Absence(from: .mar(29), through: .mar(29) + 17)
            try await world.desk.change([.absenceSet(account: "noor", away)], now: .at(.mar(20)))
            try await world.tamper("delete from outbox")
            try await world.desk.tick(now: .at(.mar(30)))
            let standIn = try await Self.told(.day14, world)
            #expect(standIn == ["wouter"])
            _ = try await world.desk.perform(
                .handling(.note(.wasPresent, about: Neighbourhood.wouter)), on: number, by: .clock,
                now: .at(.mar(31)))
            try await world.desk.tick(now: .at(.mar(16) + 28))
            // Noor's substitute is involved now; that person's own substitute is not.
            let next = try await Self.told(.day28, world)
            #expect(next == ["samira"])
        }
    }

    @Test func `when everyone of the list is involved the administrator hears that something waits`()
        async throws
    {
        try await DeskWorld.with { world in
            let number = try await world.file(.awayFromTheDesk).number
            for person in try await world.desk.office().handlingList(on: .mar(16)).candidates.map(\.person) {
                _ = try await world.desk.perform(
                    .handling(.note(.wasPresent, about: person)), on: number, by: .clock, now: .at(.mar(16)))
            }
            try await world.desk.tick(now: .at(.mar(17)))
            let told = try await Self.told(.notDistributed, world)
            #expect(told == ["mo"])
        }
    }

    @Test func `a measure is told to its owner, and to the handler when it was not done`() async throws {
        try await DeskWorld.with { world in
            try await Self.decidesMeasure(for: Neighbourhood.bas, world)
            try await world.tamper("delete from outbox")
            try await world.desk.tick(now: .at(.mar(27)))
            try await world.desk.tick(now: .at(.mar(28)))
            let owner = try await Self.told(.measureDue, world)
            let handler = try await Self.told(.promiseNotKept, world)
            #expect(owner == ["bas"])
            #expect(handler == ["noor"])
        }
    }

    @Test func `a closed account hears nothing, as the owner of a measure neither`() async throws {
        try await DeskWorld.with { world in
            try await Self.decidesMeasure(for: Neighbourhood.bas, world)
            try await world.desk.change([.accountClosed(account: "bas")], now: .at(.mar(24)))
            try await world.tamper("delete from outbox")
            try await world.desk.tick(now: .at(.mar(27)))
            #expect(try await Self.told(.measureDue, world) == ["noor"])
        }
    }

    @Test func `no two cases have a mail with the same id, and the id says nothing of the case`() async throws
    {
        try await DeskWorld.with { world in
            for _ in 0..<3 { _ = try await world.file(.byMail) }
            let mails = try await world.outgoing()
            #expect(mails.count == 6)
            #expect(Set(mails.map(\.id)).count == 6)
            #expect(mails.allSatisfy { $0.id.count == 2 * OutgoingMail.idBytes })
        }
    }
}
