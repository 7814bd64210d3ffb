import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("The monthly change of keys, with what lies beside the ledger")
struct TurningKeysTests {
    @Test func `a key under which something lies is not destroyed, and the last step seals that anew`()
        async throws
    {
        try await DeskWorld.with { world in
            let (desk, old) = (world.desk, world.keys.snapshot)
            let keyFile = world.place.folder + "/key"
            try old.save(keyFile)
            let rotation = Rotation(desk.ledger, keyFile: keyFile, copy: world.place.folder + "/copy")
            let late = try await Ledger.open(try world.place.driver(), keys: KeyRing(old))
            let (turn, end) = (Day.mar(17), Day.mar(17) + 35)
            try rotation.announce(at: turn.noon)
            try await desk.turnKeys(rotation, now: .at(turn))
            // A node that did not read its key file again puts a mail into the outbox.
            let mail = OutgoingMail(
                id: "late", to: "joke@voorbeeld.example", moment: Moment.technical.rawValue, language: "nl",
                reader: .staff(Neighbourhood.joke.text), last: turn.ordinal)
            try await late.driver.write { try late.put(mail, about: nil, now: .at(turn), in: $0) }
            try await late.driver.close()

            let id = old.keys[0].id
            await #expect(throws: LedgerFault.keyInUse(id)) {
                try await rotation.destroy(at: end.noon) { tx, key in try Desk.isInUse(key, in: tx) }
            }
            #expect(try await desk.destroyKeys(rotation, now: .at(end)) == [id])
            #expect(try await world.outgoing().map(\.id) == ["late"])
            let next = try await world.file(on: end)
            #expect(try await desk.stream(of: next.number) != nil)
        }
    }
}
