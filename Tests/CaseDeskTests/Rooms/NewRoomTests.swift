import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("The officer's room – for somebody who called or came by")
struct NewRoomTests {
    private func makes(
        _ rooms: RoomWorld, about isAbout: Bool, as keyholder: Keyholder, on day: Day
    ) async -> Answer {
        await rooms.world.answer {
            try await rooms.desk.makeRoom(
                name: "Truus", aboutOfficer: isAbout, as: keyholder, now: .at(day))
        }
    }

    @Test(arguments: Store.all)
    func `made by who stands in it is an ordinary one, which the officer finds when they are back`(
        _ store: Store
    ) async throws {
        try await RoomWorld.with(store) { rooms in
            try await rooms.isAway(Neighbourhood.ali)
            let ria = try await rooms.substitute
            #expect(await makes(rooms, about: false, as: ria, on: .mar(20)) == .given)
            let list = try await rooms.desk.rooms(as: try await rooms.officer, now: .at(.mar(30)))
            #expect(list.map(\.isAboutOfficer) == [false] && list.map(\.name) == ["Truus"])
        }
    }

    @Test func `each makes only what they can open themselves`() async throws {
        try await RoomWorld.with { rooms in
            let (ali, ria) = (try await rooms.officer, try await rooms.substitute)
            try await rooms.isAway(Neighbourhood.ali)
            #expect(await makes(rooms, about: true, as: ali, on: .mar(18)) == .notFound)
            #expect(await makes(rooms, about: false, as: ali, on: .mar(18)) == .given)
            #expect(await makes(rooms, about: false, as: ria, on: .mar(18)) == .notFound)
            #expect(await makes(rooms, about: true, as: ria, on: .mar(18)) == .given)
            #expect(await makes(rooms, about: true, as: ria, on: .mar(20)) == .given)
        }
    }
}
