import Foundation
import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Keeping: backup, restore, rebuild and the daily seal")
struct KeepingTests {
    @Test(arguments: Store.all) func `a restored backup gives every case back, with codes and letters`(
        _ store: Store
    ) async throws {
        try await DeskWorld.with(store) { world in
            let receipts = [try await world.take(to: .ended), try await world.take(.byMail, to: .accepted)]
            let file = world.place.folder + "/backup.sqlite"
            try await world.desk.ledger.driver.backup(to: file)
            let copy = try await restored(file, world)
            for receipt in receipts {
                let token = try await copy.enter(
                    code: receipt.code, from: "\(receipt.number)", now: .at(.mar(28)))
                let view = try #require(try await copy.follow(token, now: .at(.mar(28))))
                #expect(view.number == receipt.number)
                for letter in view.letters {
                    _ = try await copy.letter(letter.id, as: token, now: .at(.mar(28)))
                }
            }
            let audit = try await copy.audit(now: .at(.mar(28)))
            await copy.close()
            #expect(audit.findings == [])
        }
    }

    @Test func `after a restore the numbers go on`() async throws {
        try await DeskWorld.with { world in
            for _ in 0..<3 { _ = try await world.file() }
            let file = world.place.folder + "/backup.sqlite"
            try await world.desk.ledger.driver.backup(to: file)
            let copy = try await restored(file, world)
            let next = try await copy.file(
                .jansen, takenDownBy: .staff(Neighbourhood.fenna, as: .intake), now: .at(.mar(17)))
            await copy.close()
            #expect(next.number == "2026-004")
        }
    }

    private func restored(_ file: String, _ world: DeskWorld) async throws -> Desk {
        let path = world.place.folder + "/copy.sqlite"
        let list = ErasureList(path: world.place.folder + "/erased")
        try await Desk.restore(
            file, into: try SQLiteDriver(path: path), keys: world.keys, erased: list, outside: nil,
            now: .at(.mar(28)))
        return try await Desk.open(try SQLiteDriver(path: path), keys: world.keys, costs: .light)
    }

    @Test(arguments: Store.all) func `a rebuild makes the index anew from nothing`(_ store: Store)
        async throws
    {
        try await DeskWorld.with(store) { world in
            for course in [Course.ended, .informed, .filed] { _ = try await world.take(to: course) }
            try await world.desk.tick(now: .at(.mar(28)))
            let before = try await world.listed()
            let mails = try await world.outgoing()
            try await world.tamper("delete from case_index")
            let count = try await world.desk.rebuild(now: .at(.mar(28)))
            // The clock looks at everything anew, and tells nobody twice.
            try await world.desk.tick(now: .at(.mar(28)))
            let after = try await world.listed()
            let mailsAfter = try await world.outgoing()
            #expect(mailsAfter == mails)
            #expect(count == 3)
            #expect(after == before)
            #expect(after.count == 3)
        }
    }

    @Test func `a rebuild keeps nobody in who was out`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .asked).number
            _ = try await world.desk.rebuild(now: .at(.mar(28)))
            let reach = try await world.reach(number, "f", Neighbourhood.kim)
            #expect(reach == .nothing)
            let rows = try await world.rows("select person from case_excluded")
            #expect(try rows.map { try $0.text(0) } == ["kim"])
        }
    }

    @Test func `a rebuild on a living desk does not put an older row back`() async throws {
        try await DeskWorld.with { world in
            let number = try await world.take(to: .accepted).number
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { for _ in 0..<6 { _ = try await world.desk.rebuild(now: .at(.mar(19))) } }
                group.addTask {
                    for index in 0..<6 {
                        _ = try await world.desk.perform(
                            .contacts(.write(Words("Bericht \(index)") ?? "-")), on: number, by: .complainant,
                            now: .at(.mar(19)))
                    }
                }
                try await group.waitForAll()
            }
            let audit = try await world.desk.audit(now: .at(.mar(19)))
            #expect(audit.findings == [])
        }
    }

    @Test func `seals each day once`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.file()
            for hours in [0, 1, 5] as [Int64] {
                try await world.desk.sealDay(to: nil, now: .at(.mar(16), hours: hours))
            }
            let one = try #require(try await world.desk.ledger.lastSeal())
            try await world.desk.sealDay(to: nil, now: .at(.mar(17)))
            let two = try #require(try await world.desk.ledger.lastSeal())
            #expect(one.number == 1)
            #expect(two.number == 2)
            let report = try await Verification.run(world.desk.ledger.driver, outside: [one, two])
            #expect(report.isWhole)
        }
    }

    @Test func `whoever cuts the last act off is found by yesterday's seal`() async throws {
        try await DeskWorld.with { world in
            _ = try await world.take(to: .accepted)
            try await world.desk.sealDay(to: nil, now: .at(.mar(19)))
            let seal = try #require(try await world.desk.ledger.lastSeal())
            try await world.tamper("delete from entry where seq = 5")
            let report = try await Verification.run(world.desk.ledger.driver, outside: [seal])
            #expect(!report.isWhole)
        }
    }
}

extension DeskWorld {
    /// The index without what is sealed anew at every writing.
    func listed() async throws -> [String] {
        try await rows(
            """
            select number, version, phase, filed, deadline, handler, proposed, subject, ending, closed, next_due,
                desk, urgent from case_index order by number
            """
        ).map { row in row.all.map { "\($0)" }.joined(separator: " ") }
    }
}
