import Ledger
import Procedure

extension OfficeEvent {
    /// What happened to the keys of the rooms; a public half is no secret, a seed is under its passphrase.
    public enum RoomKeyForm: Hashable, Sendable, Codable {
        /// The recovery sheet was printed.
        case founded(recovery: RoomHolder)
        /// Somebody made a key and waits for a signature.
        case asked(account: String, holder: RoomHolder, box: String)
        case appointed(RoomAppointmentForm)
        /// The officer in place printed another sheet.
        case recoveryReplaced(SheetRenewalForm)
        /// Somebody in a place chose another passphrase.
        case rephrased(PassphraseForm)
    }

    /// A signed appointment as it is stored.
    public struct RoomAppointmentForm: Hashable, Sendable, Codable {
        /// The account that takes the place.
        public var account: String
        /// Raw value of `RoomKeys.Place`.
        public var place: String
        /// `2026-03-16`.
        public var day: String
        /// The id of the key that signed.
        public var signer: String
        /// Ed25519.
        public var signature: [UInt8]

        func appointment(of holder: RoomHolder, after: [UInt8]) -> RoomAppointment {
            RoomAppointment(account: account, place: place, holder: holder, day: day, after: after)
        }
    }

    /// A signed renewal of the sheet as it is stored; what it replaces is the sheet that counts.
    public struct SheetRenewalForm: Hashable, Sendable, Codable {
        /// The public halves of the new sheet.
        public var sheet: RoomHolder
        /// `2026-03-16`.
        public var day: String
        /// Ed25519, by the officer's key.
        public var signature: [UInt8]

        func renewal(of old: RoomHolder) -> SheetRenewal {
            SheetRenewal(sheet: sheet, replacing: old, day: day)
        }
    }

    /// A signed change of passphrase as it is stored; what it replaces is the box that counts.
    public struct PassphraseForm: Hashable, Sendable, Codable {
        /// Whose key lies in it.
        public var account: String
        /// The seed under the new passphrase.
        public var box: String
        /// Ed25519, by the key in the box.
        public var signature: [UInt8]

        func change(from old: String) -> PassphraseChange {
            PassphraseChange(account: account, box: box, replacing: old)
        }
    }
}

extension OfficeEvent {
    static func appointing(
        _ account: StaffID, to place: RoomKeys.Place, _ holder: RoomHolder, after keys: RoomKeys,
        signed signer: RoomSecret, on day: Day
    ) throws -> OfficeEvent {
        let appointment = RoomAppointment(
            account: account.text, place: place.rawValue, holder: holder, day: day.iso, after: keys.link)
        return .roomKeys(
            .appointed(
                RoomAppointmentForm(
                    account: account.text, place: place.rawValue, day: day.iso, signer: signer.holder.id,
                    signature: try signer.sign(appointment))))
    }

    static func renewing(
        _ sheet: RoomHolder, replacing old: RoomHolder, signed signer: RoomSecret, on day: Day
    ) throws -> OfficeEvent {
        let renewal = SheetRenewal(sheet: sheet, replacing: old, day: day.iso)
        return .roomKeys(
            .recoveryReplaced(
                SheetRenewalForm(sheet: sheet, day: day.iso, signature: try signer.sign(renewal))))
    }

    static func rephrasing(
        _ account: StaffID, into box: String, replacing old: String, signed signer: RoomSecret
    ) throws -> OfficeEvent {
        let change = PassphraseChange(account: account.text, box: box, replacing: old)
        return .roomKeys(
            .rephrased(
                PassphraseForm(account: account.text, box: box, signature: try signer.sign(change))))
    }
}
