import Procedure

/// What somebody does in a room as they opened it: sealed lines that wait for their transaction.
struct RoomAct: Sendable {
    let room: OpenedRoom
    let lines: OpenedRoom.Lines
    let mails: [OutgoingMail]
    let actor: Actor
    let now: Now

    /// Whether a message is among it, from which the two years begin anew.
    var moves: Bool {
        lines.entries.contains { if case .wrote = $0.event { true } else { false } }
    }

    /// A guest writes to somebody.
    var needsReader: Bool { moves && actor == .complainant }
}
