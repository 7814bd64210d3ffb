import Foundation
import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

/// A desk whose officer and substitute have keys: Ali opened the door first, and signed for Ria.
struct RoomWorld: Sendable {
    static let phrase = "vijf gele fietsen bij de brug"
    static let other = "zes blauwe boten in de gracht"

    let world: DeskWorld
    let ali: Staff
    let ria: Staff
    /// The recovery sheet.
    let sheet: [String]

    var desk: Desk { world.desk }

    static func with<T: Sendable>(
        _ store: Store = .sqlite, wrapping wrap: (any Driver) -> any Driver = { $0 },
        _ body: (RoomWorld) async throws -> T
    ) async throws -> T {
        try await DeskWorld.with(store, wrapping: wrap) { world in
            let ali = try await world.staff(Neighbourhood.ali)
            let ria = try await world.staff(Neighbourhood.ria)
            let sheet = try await found(world.desk, ali)
            let rooms = RoomWorld(world: world, ali: ali, ria: ria, sheet: sheet)
            try await world.desk.askForRoomKey(as: ria, passphrase: other, now: .at(.mar(15)))
            try await rooms.appoint(
                Neighbourhood.ria, to: .substitute, by: try await rooms.officer, on: .mar(15))
            try await world.desk.enterRooms(as: ria, passphrase: other, now: .at(.mar(15)))
            return try await body(rooms)
        }
    }

    static func found(_ desk: Desk, _ staff: Staff) async throws -> [String] {
        try await desk.prepareRooms(as: staff, passphrase: phrase)
        guard case .printing(let sheet) = try await desk.roomDoor(staff) else { throw DeskFault.notFound }
        try await desk.openRooms(
            as: staff, lastWords: sheet.suffix(2).joined(separator: " "), now: .at(.mar(15)))
        return sheet
    }

    /// Signs for the key that waits, after its characters were compared.
    func appoint(
        _ account: StaffID, to place: RoomKeys.Place, by keyholder: Keyholder, on day: Day
    ) async throws {
        let waiting = try await desk.waitingRoomKeys().first { $0.account.id == account }
        try await desk.appoint(
            account, to: place, comparing: waiting?.fingerprint ?? "", as: keyholder, now: .at(day))
    }

    var officer: Keyholder {
        get async throws { try #require(try await desk.keyholder(ali)) }
    }

    var substitute: Keyholder {
        get async throws { try #require(try await desk.keyholder(ria)) }
    }

    /// A complainant who came in with the code of their own complaint.
    func guest(_ receipt: Receipt, on day: Day = .mar(16)) async throws -> Token {
        try await desk.enter(code: receipt.code, from: "\(receipt.number)", now: .at(day))
    }

    /// A complaint of which the complainant wrote to the officer.
    func talk(
        _ words: Words = "Ik durf niet.", about isAboutOfficer: Bool = false, on day: Day = .mar(16)
    ) async throws -> (receipt: Receipt, guest: Token) {
        let receipt = try await world.file(on: day)
        let guest = try await guest(receipt, on: day)
        try await desk.beginRoom(
            [.write(.complainant, words)], aboutOfficer: isAboutOfficer, as: guest, now: .at(day))
        return (receipt, guest)
    }

    /// The room as its guest sees it, which must be open.
    func open(_ token: Token, on day: Day = .mar(16)) async throws -> GuestRoom {
        guard case .open(let room) = try await desk.guestDoor(token, now: .at(day)) else {
            throw DeskFault.notFound
        }
        return room
    }

    func isLocked(_ token: Token, on day: Day = .mar(16)) async throws -> Bool {
        if case .locked = try await desk.guestDoor(token, now: .at(day)) { true } else { false }
    }

    /// The only room in the officer's list.
    func only(_ day: Day = .mar(16)) async throws -> RoomSummary {
        let rooms = try await desk.rooms(as: try await officer, now: .at(day))
        #expect(rooms.count == 1)
        return try #require(rooms.first)
    }

    /// Ali prints a new sheet; its words.
    func printSheet(
        under passphrase: String = RoomWorld.phrase, on day: Day = .mar(18)
    ) async throws -> [String] {
        let officer = try await officer
        try await desk.prepareSheet(as: officer, passphrase: passphrase, now: .at(day))
        let words = try #require(try await desk.newSheet(as: officer))
        try await desk.replaceSheet(
            as: officer, lastWords: words.suffix(2).joined(separator: " "), now: .at(day))
        return words
    }

    /// For each room the ids of the keys that it is sealed to.
    func holders() async throws -> [Set<String>] {
        let ledger = desk.ledger
        return try await ledger.driver.read { tx in
            try tx.rows("select stream from room").map { row in
                let box = try RoomBox.of(StreamID(stored: try row.text(0)), ledger, in: tx)
                return Set((box?.seals ?? []).map(\.holder))
            }
        }
    }

    /// The officer does something in a room as it is now.
    func acts(_ command: Mediation.Command, in id: String, on day: Day = .mar(16)) async throws {
        let officer = try await officer
        let room = try await desk.room(id, as: officer, now: .at(day))
        try await desk.act([command], in: id, as: officer, ifStillAt: room.version, now: .at(day))
    }

    func isAway(_ person: StaffID, from: Day = .mar(20), through: Day = .mar(27)) async throws {
        try await desk.change(
            [.absenceSet(account: person.text, .init(from: from, through: through))], now: .at(.mar(16)))
    }
}
