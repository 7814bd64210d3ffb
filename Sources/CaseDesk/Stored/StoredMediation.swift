import Procedure

/// What happened in the officer's room, by whom, on which day; a room knows no time of day.
struct RoomEntry: Hashable, Sendable {
    var event: Mediation.Event
    var by: Actor
    var on: Day

    init(_ event: Mediation.Event, by actor: Actor, on day: Day) {
        self.event = event
        by = actor
        on = day
    }
}

/// What happened in a room, as it is sealed under the room's own key; no kind is shared with a case.
enum StoredMediation {
    /// Every kind, dotted.
    static let kinds = codec.kinds

    /// The bytes to seal; `command` names what somebody did that led to it.
    static func encode(_ entry: RoomEntry, command: String?) throws(StoredFault) -> [UInt8] {
        try codec.encode(entry.event, command: command, by: entry.by, on: entry.on)
    }

    /// Reads any version ever written, up to today's.
    static func decode(_ bytes: [UInt8]) throws(StoredFault) -> RoomEntry {
        let row = try codec.decode(bytes)
        return RoomEntry(row.event, by: row.by, on: row.on)
    }

    private static let codec = StoredCodec<Mediation.Event>([.init(MediationForms.self) { $0 }]) {
        MediationForms.form(of: $0)
    }
}
