import Procedure
import Testing

@testable import CaseDesk

@Suite("What happens in the officer's room, as it is sealed")
struct StoredMediationTests {
    @Test func `every sample of every kind comes back as it was`() throws {
        var seen: Set<String> = []
        for sample in RoomSample.all {
            let row = try StoredMediation.encode(sample.entry, command: sample.command)
            #expect(try StoredMediation.decode(row) == sample.entry)
            #expect(try SealedRow(row).k == expectedKind(sample.entry.event))
            seen.insert(expectedKind(sample.entry.event))
        }
        #expect(seen == Set(StoredMediation.kinds))
    }

    @Test func `a row of a room never reads as one of a case, nor the other way round`() throws {
        let room = try StoredMediation.encode(
            RoomEntry(.passedOn(1), by: .clock, on: .mar(1)), command: nil)
        #expect(throws: StoredFault.unknownKind("mediation.passedOn")) { try StoredEvent.decode(room) }
        let ofCase = try StoredEvent.encode(
            Happened(.mandate(.ownName), by: .clock, on: .mar(1)), command: nil)
        #expect(throws: StoredFault.unknownKind("mandate.ownName")) { try StoredMediation.decode(ofCase) }
    }

    @Test func `no kind is shared`() {
        #expect(Set(StoredEvent.kinds).isDisjoint(with: StoredMediation.kinds))
    }

    @Test(arguments: [
        (Mediation.Command.write(.officer, "x"), "mediation.write"),
        (.startMediation(.trust), "mediation.startMediation"),
        (.note("x"), "mediation.note"),
        (.meet(.init(on: .mar(1), kind: .together)), "mediation.meet"),
        (.askConsent(.message, "x"), "mediation.askConsent"),
        (.answer(1, true), "mediation.answer"),
        (.passOn(1), "mediation.passOn"),
        (.close(.stopped), "mediation.close"),
        (.introduce(nil, .look), "mediation.introduce"),
        (.link("2026-014"), "mediation.link"),
        (.plan(.init(on: .mar(1), place: "x", kind: .together)), "mediation.plan"),
        (.callOff(1), "mediation.callOff"),
        (.enter(StaffID("ria")), "mediation.enter"),
    ])
    func `a command is named like its case`(command: Mediation.Command, name: String) {
        #expect(command.name == name)
    }
}
