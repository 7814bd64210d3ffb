import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

/// Somebody who writes in the database with the key file has every signature that was ever made.
@Suite("The officer's room – an old signature, written down once more")
struct RoomReplayTests {
    @Test(arguments: Store.all) func `brings nobody back`(_ store: Store) async throws {
        try await RoomWorld.with(store) { rooms in
            _ = try await rooms.talk()
            _ = try await rooms.newcomer()
            try await rooms.appoint(RoomWorld.zoe, to: .officer, by: try await rooms.officer, on: .mar(18))
            let before = try await rooms.desk.office().rooms
            #expect(before.place(of: Neighbourhood.ali) == nil)
            let events = try await rooms.keyEvents()
            #expect(events.count == 7)
            // All at once, and each appointment right behind the key that it was about.
            try await rooms.desk.change(events, now: .at(.mar(19)))
            for (asked, appointed) in zip(events.dropFirst(), events.dropFirst(2)) {
                try await rooms.desk.change([asked, appointed], now: .at(.mar(19)))
            }
            let after = try await rooms.desk.office().rooms
            #expect(after.places == before.places && after.changes == before.changes)
            #expect(after.recovery == before.recovery && after.link == before.link)
        }
    }

    @Test func `is not signed for a place where somebody else came meanwhile`() async throws {
        try await RoomWorld.with { rooms in
            let ali = try await rooms.officer
            let early = try await rooms.desk.office().rooms
            let ria = try await rooms.substitute
            let zoe = try await rooms.newcomer()
            let key = try #require(try await rooms.desk.office().rooms.asked[RoomWorld.zoe])
            let signed = try OfficeEvent.appointing(
                RoomWorld.zoe, to: .officer, key.holder, after: early, signed: ali.secret, on: .mar(17))
            // Another appointment comes first, of the other place: what was signed before it is void.
            try await rooms.desk.askForRoomKey(as: rooms.ria, passphrase: RoomWorld.third, now: .at(.mar(17)))
            try await rooms.appoint(Neighbourhood.ria, to: .substitute, by: ria, on: .mar(17))
            try await rooms.desk.change([signed], now: .at(.mar(18)))
            #expect(try await rooms.desk.office().rooms.place(of: zoe.account.id) == nil)
        }
    }
}
