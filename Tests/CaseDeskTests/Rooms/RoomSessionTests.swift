import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("The officer's room – when the session is over")
struct RoomSessionTests {
    private static let over = Now.at(.mar(16), hours: 3)

    private func holdsKeys(_ rooms: RoomWorld) async throws -> Bool {
        let rows = try await rooms.world.rows(
            "select sealed from session where id = $1", [.blob(rooms.ali.token.id)])
        return try #require(rows.first).optionalBlob(0) != nil
    }

    @Test(arguments: Store.all)
    func `the clock takes the keys out, and still knows whose text came too late`(_ store: Store)
        async throws
    {
        try await RoomWorld.with(store) { rooms in
            try await rooms.desk.sweep(now: .at(.mar(16), hours: 1))
            #expect(try await holdsKeys(rooms))
            try await rooms.desk.sweep(now: Self.over)
            #expect(try await !holdsKeys(rooms))
            let ended = try await rooms.desk.endedStaff(rooms.ali.token, now: Self.over)
            #expect(ended?.account.id == Neighbourhood.ali)
        }
    }

    @Test func `whoever comes back too late finds no keys, also before the clock came by`() async throws {
        try await RoomWorld.with { rooms in
            #expect(try await rooms.desk.staff(rooms.ali.token, now: Self.over) == nil)
            #expect(try await !holdsKeys(rooms))
            let ended = try await rooms.desk.endedStaff(rooms.ali.token, now: Self.over)
            #expect(ended?.account.id == Neighbourhood.ali)
            // The same cookie, were its session still there, opens no door any more.
            #expect(try await rooms.desk.keyholder(rooms.ali) == nil)
        }
    }
}
