import Ledger
import Procedure

/// Whose keys open the rooms, folded from the office stream; only a signature puts a key in a place.
///
/// An account that an administrator makes is nobody here until the key before it, or the sheet, signed.
public struct RoomKeys: Hashable, Sendable {
    /// The public half of the sheet of paper; nil until the first officer opened the door.
    public internal(set) var recovery: RoomHolder?
    /// The key in each place.
    public internal(set) var places: [Place: Key] = [:]
    /// Of the last appointment: the next one is signed after it, so that none counts twice.
    var link: [UInt8] = []
    /// Keys that were made and that nobody signed yet, by account.
    public internal(set) var asked: [StaffID: Key] = [:]
    /// Every change of a key, oldest first; each room shows those of its own time.
    public internal(set) var changes: [Change] = []
    /// Every sheet after the first, oldest first; each room that a sheet opens shows those of its own time.
    public internal(set) var renewals: [Renewal] = []
    /// The day on which the sheet that counts was used; nil while it lies in its envelope.
    public internal(set) var sheetUsedOn: Day?

    /// The two who can be members of every room.
    public enum Place: String, Hashable, Sendable, Codable, CaseIterable {
        case officer
        /// Enters only while the officer is away, and visibly.
        case substitute
    }

    /// A key with whose it is.
    public struct Key: Hashable, Sendable {
        /// The account that made it.
        public var account: StaffID
        /// The public halves.
        public var holder: RoomHolder
        /// The seed under the passphrase of its owner.
        var box: String
    }

    /// That a key took a place.
    public struct Change: Hashable, Sendable {
        /// Which place.
        public var place: Place
        /// Who is in it from that day on.
        public var account: StaffID
        /// Who was in it before; nil for the first.
        public var before: StaffID?
        /// The day of it.
        public var on: Day
        /// What signed it.
        public var signer: Signer

        /// Whether whoever was there signed it: their rooms went along, those about the officer too.
        public var isHandover: Bool { before != nil && signer == before.map { .key(of: $0) } }
    }

    /// What signed a new key.
    public enum Signer: Hashable, Sendable {
        case key(of: StaffID)
        /// The sheet of paper that somebody outside keeps.
        case recovery
    }

    /// That a new sheet took the place of the old one.
    public struct Renewal: Hashable, Sendable {
        /// The officer who printed and signed it.
        public var account: StaffID
        /// The day of it.
        public var on: Day
    }

    init() {}

    /// The place of an account's key.
    public func place(of account: StaffID) -> Place? { places.first { $0.value.account == account }?.key }

    /// To whom a room is sealed besides its guest; a room about the officer to the substitute only.
    func members(aboutOfficer: Bool) -> [(member: String, holder: RoomHolder)] {
        let shown: [Place] = aboutOfficer ? [.substitute] : Place.allCases
        var members = shown.compactMap { place in
            places[place].map { (member: place.rawValue, holder: $0.holder) }
        }
        if !aboutOfficer, let recovery { members.append((member: RoomBox.recovery, holder: recovery)) }
        return members
    }

    mutating func apply(_ event: OfficeEvent.RoomKeyForm) {
        switch event {
        case .founded(let recovery): self.recovery = self.recovery ?? recovery
        case .asked(let account, let holder, let box):
            asked[StaffID(account)] = Key(account: StaffID(account), holder: holder, box: box)
        case .appointed(let form): appoint(form)
        case .recoveryReplaced(let form): replaceSheet(form)
        case .rephrased(let form): rephrase(form)
        }
    }

    /// Only the officer's own key puts another sheet in the place of this one.
    private mutating func replaceSheet(_ form: OfficeEvent.SheetRenewalForm) {
        guard let old = recovery, let officer = places[.officer], let day = Day(iso: form.day),
            officer.holder.signed(form.renewal(of: old), form.signature)
        else { return }
        (recovery, sheetUsedOn) = (form.sheet, nil)
        renewals.append(Renewal(account: officer.account, on: day))
    }

    /// The same seed under another passphrase, by whoever could open the box of before.
    private mutating func rephrase(_ form: OfficeEvent.PassphraseForm) {
        guard let place = place(of: StaffID(form.account)), let key = places[place],
            key.holder.signed(form.change(from: key.box), form.signature)
        else { return }
        places[place]?.box = form.box
    }

    /// What is not signed as it should be changes nothing, whoever wrote it into the stream.
    private mutating func appoint(_ form: OfficeEvent.RoomAppointmentForm) {
        let account = StaffID(form.account)
        guard let place = Place(rawValue: form.place), let key = asked[account], let day = Day(iso: form.day),
            mayTake(place, account), let signer = signer(form, of: key, in: place)
        else { return }
        // The first key of all is signed by the sheet as well, which stays in its envelope.
        if signer == .recovery, !places.isEmpty { sheetUsedOn = day }
        let before = places[place]?.account
        link = form.appointment(of: key.holder, after: link).link
        asked[account] = nil
        places[place] = key
        changes.append(Change(place: place, account: account, before: before, on: day, signer: signer))
    }

    /// A place is left only to who comes next: else rooms would be sealed to nobody but their guests.
    private func mayTake(_ place: Place, _ account: StaffID) -> Bool {
        let own = self.place(of: account)
        return own == nil || own == place
    }

    private func signer(
        _ form: OfficeEvent.RoomAppointmentForm, of key: Key, in place: Place
    ) -> Signer? {
        let appointment = form.appointment(of: key.holder, after: link)
        if let recovery, recovery.id == form.signer {
            return recovery.signed(appointment, form.signature) ? .recovery : nil
        }
        // The officer appoints both; the substitute only who comes after them.
        let entitled = places.filter { $0.key == .officer || place == .substitute }.map(\.value)
        guard let signer = entitled.first(where: { $0.holder.id == form.signer }),
            signer.holder.signed(appointment, form.signature)
        else { return nil }
        return .key(of: signer.account)
    }
}
