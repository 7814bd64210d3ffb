import CaseDesk
import Foundation
import Ledger
import Procedure
import Rehearsal
import Testing

@Suite("A walk through random worlds")
struct WalkTests {
    @Test func `breaks no promise in 200 worlds`() async throws {
        let folder = try Folder()
        defer { folder.remove() }
        let outcome = await Walk.run(worlds: 200, seed: 1) { try await folder.desk("world-\($0)") }
        print("WALK", outcome.worlds, outcome.steps, outcome.refused, outcome.invariants, outcome.broken.count)
        for line in outcome.broken.prefix(15) { print("BROKEN", line) }
        #expect(outcome.broken == [])
        #expect(outcome.worlds == 200)
    }
}
