import Foundation
import Ledger
import Procedure

/// One person in the officer's list: a name, and how long they wait; no number unless they gave it.
public struct RoomSummary: Hashable, Sendable {
    /// For the address of the room.
    public let id: String
    /// How the person wants to be called, if they said.
    public internal(set) var name: Words?
    /// The day of the last line.
    public let last: Day
    /// Since when they wait for an answer.
    public let waitsSince: Day?
    /// The last day of our own promise.
    public let answerBy: Day?
    /// The number of their complaint, once they gave it.
    public internal(set) var linked: String?
    /// Whether somebody is helped now.
    public let stage: Mediation.Stage
    /// Sealed to the substitute only.
    public let isAboutOfficer: Bool
    /// Texts to which the person said yes and that still lie here.
    public let readyToPass: Int
}

/// After which room a page of the list goes on.
public struct RoomPlace: Hashable, Sendable {
    let expires: Int64
    let id: String

    /// As an address holds it; nil for anything else.
    public init?(_ text: String) {
        let halves = text.split(separator: "-", maxSplits: 1).map(String.init)
        guard halves.count == 2, let expires = Int64(halves[0]) else { return nil }
        (self.expires, id) = (expires, halves[1])
    }

    init(_ row: Row) throws {
        (id, expires) = (StreamID(stored: try row.text(0)).roomID, try row.integer(1))
    }

    /// For the address of the next page.
    public var text: String { "\(expires)-\(id)" }
}

extension RoomSummary {
    init(_ room: OpenedRoom, _ office: Office) {
        let mediation = room.mediation
        id = room.stream.roomID
        name = mediation.name
        last = room.last ?? .far
        waitsSince = mediation.waitsSince
        answerBy = room.answerBy(office)
        linked = mediation.linked
        stage = mediation.stage
        isAboutOfficer = room.box.isAboutOfficer
        readyToPass = mediation.revocableConsents.count
    }
}
