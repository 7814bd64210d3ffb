/// What a key signs when its owner puts the seed under another passphrase.
public struct PassphraseChange: RoomStatement, Hashable {
    /// The account.
    public var account: String
    /// The new box.
    public var box: String
    /// The box of before.
    public var replaced: String

    /// A change that is to be signed, or was.
    public init(account: String, box: String, replacing replaced: String) {
        (self.account, self.box, self.replaced) = (account, box, replaced)
    }

    /// The box of before is under it too: an old change, written once more, puts no old passphrase back.
    public var bytes: [UInt8] {
        LengthPrefixed("gehoord/room-passphrase-change/1", account, box, replaced).bytes
    }
}
