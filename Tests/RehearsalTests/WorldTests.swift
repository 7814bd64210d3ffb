import CaseDesk
import Ledger
import Procedure
import Rehearsal
import Testing

@Suite("A world that was lived")
struct WorldTests {
    @Test func `shows every phase, and every ending that a life can have, on the default day`() async throws {
        try await Sandbox.with { sandbox in
            let world = try await World.live(on: sandbox.desk, seed: World.seed, today: World.today)
            #expect(world.receipts.count == 60)
            // Who stops is confirmed in the same breath in these lives: nobody is between the two on that day.
            let phases = Set(Phase.allCases).subtracting([.stopping])
            #expect(Set(try await sandbox.column("phase")) == Set(phases.map(\.rawValue)))
            let endings: [Ending] = [.judged, .solved, .withdrawn, .notTakenUp]
            #expect(Set(try await sandbox.column("ending")) == Set(endings.map(\.rawValue)))
        }
    }

    @Test func `shows a case that is over six weeks and still open`() async throws {
        try await Sandbox.with { sandbox in
            _ = try await World.live(on: sandbox.desk, seed: World.seed, today: World.today, complaints: 3)
            let late = try await sandbox.desk.ledger.driver.read { tx in
                try tx.rows(
                    "select number from case_index where closed is null and deadline < $1",
                    [.integer(World.today.ordinal)])
            }
            #expect(late.count == 1)
        }
    }

    @Test func `who never looks gets the letters brought: no old complaint waits for a call`() async throws {
        try await Sandbox.with { sandbox in
            _ = try await World.live(on: sandbox.desk, seed: World.seed, today: World.today)
            let now = Now(instant: World.today.noon, today: World.today)
            for person in [Neighbourhood.samira, Neighbourhood.noor, Neighbourhood.wouter] {
                let token = try await sandbox.desk.demoToken(for: person, now: now)
                let staff = try #require(try await sandbox.desk.staff(token, now: now))
                for item in try await sandbox.desk.day(of: staff, now: now).items {
                    guard case .letterUnopened = item.action.kind else { continue }
                    #expect(World.today - item.action.due < 100, "\(item.number)")
                }
            }
        }
    }

    @Test func `comes out the same for the same seed, and never with the same keys`() async throws {
        let first = try await Self.traces(seed: 7)
        let second = try await Self.traces(seed: 7)
        #expect(first.receipts == second.receipts)
        #expect(first.index == second.index)
        #expect(first.texts == second.texts)
        #expect(first.publicKey != second.publicKey)
        #expect(first.sealed.isDisjoint(with: second.sealed))
    }

    @Test func `comes out otherwise for another seed`() async throws {
        let first = try await Self.traces(seed: 7)
        let second = try await Self.traces(seed: 8)
        #expect(first.receipts.map(\.code) != second.receipts.map(\.code))
        #expect(first.texts != second.texts)
    }

    @Test func `numbers its complaints without a gap in each year, in the order of filing`() async throws {
        try await Sandbox.with { sandbox in
            let world = try await World.live(on: sandbox.desk, seed: 3, today: World.today, complaints: 20)
            let years = Dictionary(grouping: world.receipts.map(\.number)) { $0.prefix(4) }
            for (year, numbers) in years {
                #expect(numbers == numbers.indices.map { "\(year)-" + Self.padded($0 + 1) })
            }
        }
    }

    @Test func `everybody has a telephone of their own`() {
        let numbers = Neighbourhood.accounts.map(\.telephone) + [Neighbourhood.organisation.telephone]
        #expect(Set(numbers).count == numbers.count)
    }

    @Test func `hands out codes that open the case, each its own`() async throws {
        try await Sandbox.with { sandbox in
            let world = try await World.live(on: sandbox.desk, seed: 3, today: World.today, complaints: 6)
            let now = Now(instant: World.today.noon, today: World.today)
            for filed in world.receipts {
                let token = try await sandbox.desk.enter(code: filed.code, from: "\(filed.number)", now: now)
                let view = try await sandbox.desk.follow(token, now: now)
                #expect(view?.number == filed.number)
            }
        }
    }

    @Test(arguments: [0, 1, 2, 3, 4, 5, 6, 7, 30])
    func `is lived without a refusal on any day of the week`(later: Int) async throws {
        try await Sandbox.with { sandbox in
            let world = try await World.live(
                on: sandbox.desk, seed: 11, today: World.today + later, complaints: 3)
            #expect(world.receipts.count == 3)
            #expect(try await sandbox.column("phase").contains(Phase.sending.rawValue))
            #expect(try await sandbox.column("phase").contains(Phase.agreeing.rawValue))
        }
    }

    private struct Traces {
        var receipts: [World.Filed]
        var index: [String]
        var texts: [String]
        var sealed: Set<[UInt8]>
        var publicKey: [UInt8]
    }

    /// A small world: what people see of it, and what lies on the disk.
    private static func traces(seed: UInt64) async throws -> Traces {
        try await Sandbox.with { sandbox in
            let world = try await World.live(
                on: sandbox.desk, seed: seed, today: World.today, complaints: 12)
            return Traces(
                receipts: world.receipts, index: try await sandbox.index(),
                texts: try await sandbox.letters(of: world), sealed: try await sandbox.payloads(),
                publicKey: try sandbox.desk.ledger.publicKey)
        }
    }

    private static func padded(_ number: Int) -> String {
        String(repeating: "0", count: max(0, 3 - "\(number)".count)) + "\(number)"
    }
}
