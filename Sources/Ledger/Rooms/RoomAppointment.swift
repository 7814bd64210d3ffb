/// What an old key signs when a new one takes a place: who, as what, with which key, from which day.
public struct RoomAppointment: RoomStatement, Hashable {
    /// The account.
    public var account: String
    /// The place that it takes, such as that of the officer.
    public var place: String
    /// The new key.
    public var holder: RoomHolder
    /// The first day, `2026-03-16`.
    public var day: String

    /// An appointment that is to be signed, or was.
    public init(account: String, place: String, holder: RoomHolder, day: String) {
        (self.account, self.place, self.holder, self.day) = (account, place, holder, day)
    }

    /// Place and key are both under it: a signature for one place is worth nothing in another.
    public var bytes: [UInt8] {
        var fields = LengthPrefixed("gehoord/room-appointment/1", account, place, day)
        fields.add(holder.agreement)
        fields.add(holder.signing)
        return fields.bytes
    }
}
