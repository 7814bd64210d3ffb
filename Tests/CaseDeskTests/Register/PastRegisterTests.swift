import Ledger
import Procedure
import Register
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Art. 9 – een groot oud register overnemen")
struct PastRegisterTests {
    @Test(arguments: Store.all)
    func `two thousand rows with forty kinds of dirt: each is named, and every good one counts once`(
        _ store: Store
    ) async throws {
        let past = PastRegister(rows: 2000)
        let file = try RegisterImport(Array(past.text.utf8), given: [], today: .mar(16))
        #expect(PastRegister.dirt.count == 40)
        for (line, dirt) in past.dirty {
            let found = file.problems.filter { $0.line == line }
            #expect(
                found.contains { $0.reason == dirt.reason && $0.column == dirt.column },
                "\(line): \(dirt.name)")
        }
        #expect(Set(file.problems.map(\.line)) == Set(past.dirty.keys))
        #expect(Set(file.rows.map(\.line)).isDisjoint(with: past.dirty.keys))
        try await DeskWorld.with(store) { world in
            let outcome = try await world.desk.take(file, now: .at(.mar(16)))
            #expect(outcome.taken == file.rows.map(\.line) && outcome.known == [])
            var counts: [Period: Int] = [:]
            for year in try await world.desk.registerYears() {
                for row in try await world.desk.register(year: year) { counts[row.period, default: 0] += 1 }
            }
            #expect(counts == past.good)
            #expect(counts.values.reduce(0, +) == 2000 - past.dirty.count)
            #expect(
                try await world.report(Span(2024)).total
                    == past.good.filter { $0.key.year == 2024 }.values.reduce(0, +))
            let again = try await world.desk.take(file, now: .at(.mar(17)))
            #expect(again.taken == [] && again.known == outcome.taken)
        }
    }
}
