import CaseDesk
import Ledger
import Procedure
import Rehearsal
import Testing

@Suite("A world that was lived")
struct WorldTests {
    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20] as [UInt64]) func `shows every phase and every ending that a life can have, on the default day`(seed: UInt64) async throws {
        try await Sandbox.with { sandbox in
            let world = try await World.live(on: sandbox.desk, seed: seed, today: World.today)
            let rows = try await sandbox.desk.ledger.driver.read { tx in
                try tx.rows("select phase, ending from case_index")
            }
            var phases: [String: Int] = [:]
            var endings: [String: Int] = [:]
            for row in rows {
                phases[try row.text(0), default: 0] += 1
                if let ending = try row.optionalText(1) { endings[ending, default: 0] += 1 }
            }
            print("SEED", seed, phases.count, endings.count, phases.sorted { $0.key < $1.key }, endings.sorted { $0.key < $1.key }, world.receipts.count)
        }
    }
}
