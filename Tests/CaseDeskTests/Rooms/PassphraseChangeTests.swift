import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("The officer's room – another passphrase")
struct PassphraseChangeTests {
    private static let next = "acht groene tuinen bij het spoor"

    private func changes(
        _ rooms: RoomWorld, from old: String = RoomWorld.phrase, minutes: Int64 = 0
    ) async throws -> Answer {
        let officer = try await rooms.officer
        return await rooms.world.answer {
            try await rooms.desk.changePassphrase(
                as: officer, from: old, to: Self.next, now: .at(.mar(18), minutes: minutes))
        }
    }

    private func enters(
        _ rooms: RoomWorld, with phrase: String, minutes: Int64 = 0
    ) async throws -> Answer {
        let again = try await rooms.world.staff(Neighbourhood.ali, on: .mar(18))
        return await rooms.world.answer {
            try await rooms.desk.enterRooms(
                as: again, passphrase: phrase, now: .at(.mar(18), minutes: minutes))
        }
    }

    @Test(arguments: Store.all) func `the new one opens, the old one does not, and the key stays`(
        _ store: Store
    ) async throws {
        try await RoomWorld.with(store) { rooms in
            _ = try await rooms.talk()
            let before = try await rooms.desk.office().rooms
            #expect(try await changes(rooms) == .given)
            #expect(try await enters(rooms, with: RoomWorld.phrase) == .fault(.wrongPassword))
            #expect(try await enters(rooms, with: Self.next) == .given)
            let after = try await rooms.desk.office().rooms
            #expect(after.places.mapValues(\.holder) == before.places.mapValues(\.holder))
            #expect(after.changes == before.changes)
            let officer = try await rooms.officer
            #expect(try await rooms.desk.rooms(as: officer, now: .at(.mar(18))).count == 1)
        }
    }

    @Test func `a substitute changes their own`() async throws {
        try await RoomWorld.with { rooms in
            let ria = try await rooms.substitute
            try await rooms.desk.changePassphrase(
                as: ria, from: RoomWorld.other, to: Self.next, now: .at(.mar(18)))
            try await rooms.desk.enterRooms(as: rooms.ria, passphrase: Self.next, now: .at(.mar(18)))
            #expect(try await rooms.desk.keyholder(rooms.ria)?.place == .substitute)
        }
    }

    @Test func `a wrong old one counts as a try at the door`() async throws {
        try await RoomWorld.with { rooms in
            for _ in 0..<5 {
                let answer = try await changes(rooms, from: "raad eens wat het is")
                #expect(answer == .fault(.wrongPassword))
            }
            let waiting = Answer.fault(.tooManyTries(waitSeconds: 60))
            #expect(try await changes(rooms) == waiting)
            #expect(try await enters(rooms, with: RoomWorld.phrase) == waiting)
            #expect(try await changes(rooms, minutes: 2) == .given)
        }
    }

    @Test func `what the owner did not sign changes nothing, nor does an old change once more`() async throws
    {
        try await RoomWorld.with { rooms in
            let boxes = PassphraseBox(pool: ScryptPool(), cost: ScryptCost(logN: 4))
            let own = RoomSecret.freshSeed()
            let box = try await boxes.make(own, under: Self.next, of: Neighbourhood.ali.text)
            let key = try #require(try await rooms.desk.office().rooms.places[.officer])
            let forged = try OfficeEvent.rephrasing(
                Neighbourhood.ali, into: box, replacing: key.box, signed: try RoomSecret(seed: own))
            try await rooms.desk.change([forged], now: .at(.mar(17)))
            #expect(try await rooms.desk.office().rooms.places[.officer] == key)
            let officer = try await rooms.officer
            // Back to a first passphrase: the change to the second, once more, is worth nothing.
            let ways = [(RoomWorld.phrase, Self.next), (Self.next, "negen witte wolken boven het dak")]
            for (old, new) in ways {
                try await rooms.desk.changePassphrase(as: officer, from: old, to: new, now: .at(.mar(18)))
            }
            let after = try await rooms.desk.office().rooms
            let replayed = try await rooms.desk.ledger.read(Desk.officeStream).map {
                try OfficeEvent(stored: $0.payload)
            }.filter { if case .roomKeys(.rephrased) = $0 { true } else { false } }
            #expect(replayed.count == 3)
            try await rooms.desk.change(replayed, now: .at(.mar(19)))
            #expect(try await rooms.desk.office().rooms == after)
        }
    }
}
