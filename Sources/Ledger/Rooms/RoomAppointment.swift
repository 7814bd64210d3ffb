/// What an old key signs when a new one takes a place: who, as what, with which key, from when, after whom.
public struct RoomAppointment: RoomStatement, Hashable {
    /// The account.
    public var account: String
    /// The place that it takes, such as that of the officer.
    public var place: String
    /// The new key.
    public var holder: RoomHolder
    /// The first day, `2026-03-16`.
    public var day: String
    /// The link of the appointment before it, whatever place that was of; empty for the first of all.
    public var after: [UInt8]

    /// An appointment that is to be signed, or was.
    public init(account: String, place: String, holder: RoomHolder, day: String, after: [UInt8]) {
        (self.account, self.place, self.holder) = (account, place, holder)
        (self.day, self.after) = (day, after)
    }

    /// Place and key are both under it, and what came before: written once more, it is worth nothing.
    public var bytes: [UInt8] {
        var fields = LengthPrefixed("gehoord/room-appointment/2", account, place, day)
        fields.add(holder.agreement)
        fields.add(holder.signing)
        fields.add(after)
        return fields.bytes
    }

    /// What the next appointment names as the one before it.
    public var link: [UInt8] { sha256(bytes) }
}
