import Ledger
import Procedure
import Rehearsal

@testable import CaseDesk

extension RoomWorld {
    static let zoe = StaffID("zoe")
    static let third = "zeven rode kratten op de kade"

    /// Somebody whom the administrator gave an account as an officer, and whose key waits for a signature.
    func newcomer() async throws -> Staff {
        let account = Account(
            id: Self.zoe, name: "Zoë Prins", email: "zoe@voorbeeld.example", roles: [.officer])
        try await desk.change([.accountMade(.init(account))], now: .at(.mar(16)))
        let staff = try await world.staff(Self.zoe)
        try await desk.askForRoomKey(as: staff, passphrase: Self.third, now: .at(.mar(17)))
        return staff
    }

    /// Somebody who got a place goes inside.
    func enters(_ staff: Staff, on day: Day) async throws -> Keyholder {
        try await desk.enterRooms(as: staff, passphrase: Self.third, now: .at(day))
        guard let keyholder = try await desk.keyholder(staff) else { throw DeskFault.notFound }
        return keyholder
    }

    /// What stands in the office stream about the keys of the rooms, oldest first.
    func keyEvents() async throws -> [OfficeEvent] {
        try await desk.ledger.read(Desk.officeStream).map { try OfficeEvent(stored: $0.payload) }.filter {
            if case .roomKeys = $0 { true } else { false }
        }
    }
}
