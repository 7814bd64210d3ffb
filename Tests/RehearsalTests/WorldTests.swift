import CaseDesk
import Ledger
import Procedure
import Rehearsal
import Testing

@Suite("A world that was lived")
struct WorldTests {
    @Test func `shows every phase and every ending that a life can have, on the default day`() async throws {
        let seen = try await Sandbox.with { sandbox in
            let world = try await World.live(on: sandbox.desk, seed: 1, today: World.today)
            let rows = try await sandbox.desk.ledger.driver.read { tx in
                try tx.rows("select phase, ending from case_index")
            }
            var phases: [String: Int] = [:]
            var endings: [String: Int] = [:]
            for row in rows {
                phases[try row.text(0), default: 0] += 1
                if let ending = try row.optionalText(1) { endings[ending, default: 0] += 1 }
            }
            print("phases", phases, "endings", endings, world.receipts.count)
            return (phases, endings)
        }
        _ = seen
    }
}
