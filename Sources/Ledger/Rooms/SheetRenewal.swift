/// What the officer's key signs when a new recovery sheet takes the place of the old one.
public struct SheetRenewal: RoomStatement, Hashable {
    /// The public halves of the new sheet.
    public var sheet: RoomHolder
    /// Those of the sheet that counted until now.
    public var replaced: RoomHolder
    /// The day of it, `2026-03-16`.
    public var day: String

    /// A renewal that is to be signed, or was.
    public init(sheet: RoomHolder, replacing replaced: RoomHolder, day: String) {
        (self.sheet, self.replaced, self.day) = (sheet, replaced, day)
    }

    /// The replaced sheet is under it too: a renewal of before, written once more, brings no old paper back.
    public var bytes: [UInt8] {
        var fields = LengthPrefixed("gehoord/room-sheet/1", day)
        for holder in [sheet, replaced] {
            fields.add(holder.agreement)
            fields.add(holder.signing)
        }
        return fields.bytes
    }
}
