import Ledger
import Procedure

extension Desk {
    /// Keys that wait for a signature, with the characters to compare.
    public func waitingRoomKeys() async throws -> [(account: Account, fingerprint: String)] {
        let office = try await office()
        return office.rooms.asked.values.compactMap { key in
            office.accounts[key.account].map { ($0, key.holder.id) }
        }.filter { !$0.0.isClosed }.sorted { $0.0.id < $1.0.id }
    }

    /// Signs a key into a place and seals every room anew: the old key signs the new one.
    ///
    /// Who sits in a place signs for who comes after them; the officer also fills an empty place. Every room
    /// shows it. What is signed is the key whose characters were compared: one that took its place meanwhile
    /// is not.
    public func appoint(
        _ account: StaffID, to place: RoomKeys.Place, comparing fingerprint: String,
        as keyholder: Keyholder, now: Now
    ) async throws {
        let version = try await officeVersion()
        let office = try await office()
        guard office.maySign(for: account, to: place, as: keyholder.place),
            let key = office.rooms.asked[account], let owner = office.accounts[account],
            owner.roles.contains(.officer), !owner.isClosed
        else { throw DeskFault.notFound }
        // Both keys as they were on the page: who signs may have handed over meanwhile.
        guard key.holder.id == fingerprint,
            office.rooms.places[keyholder.place]?.holder == keyholder.secret.holder
        else { throw DeskFault.someoneElseFirst }
        let event = try OfficeEvent.appointing(
            account, to: place, key.holder, after: office.rooms, signed: keyholder.secret, on: now.today)
        try await handOver(
            event, by: keyholder.account.id, since: version, now: now,
            opening: keyholder.place.rawValue, with: keyholder.secret)
    }

    /// The paper opens every room once more, for an officer whose passphrase is lost; every room shows it.
    public func recoverRooms(
        as staff: Staff, words typed: String, passphrase: String, now: Now
    ) async throws {
        guard staff.has(.officer) else { throw DeskFault.notFound }
        let tried = "recovery " + staff.account.id.text
        try tries.admit(tried, now: now)
        let recovery = try await office().rooms.recovery
        guard let seed = try? RoomSecret.seed(words: typed), let paper = try? RoomSecret(seed: seed),
            paper.holder == recovery
        else { throw DeskFault.wrongPassword }
        tries.right(tried)
        try await askForRoomKey(as: staff, passphrase: passphrase, now: now)
        let version = try await officeVersion()
        let keys = try await office().rooms
        guard let key = keys.asked[staff.account.id] else { throw DeskFault.notFound }
        // Who stood in keeps their place; everyone else comes in as the officer.
        let event = try OfficeEvent.appointing(
            staff.account.id, to: keys.place(of: staff.account.id) ?? .officer, key.holder, after: keys,
            signed: paper, on: now.today)
        try await handOver(
            event, by: staff.account.id, since: version, now: now, opening: RoomBox.recovery, with: paper)
        try await enterRooms(as: staff, passphrase: passphrase, now: now)
    }

    /// Writes down who can open rooms from now on and seals them anew, in one transaction: all, or none.
    func handOver(
        _ event: OfficeEvent, by person: StaffID, since version: Version, now: Now,
        opening member: String, with secret: RoomSecret
    ) async throws {
        do {
            try await change([event], by: person, since: version, now: now) { tx in
                try resealRooms(as: member, with: secret, in: tx)
            }
        } catch LedgerFault.conflict { throw DeskFault.someoneElseFirst }
    }

    /// Seals every room that this key opens for the members of now; what it cannot open stays as it is.
    private func resealRooms(as member: String, with secret: RoomSecret, in tx: any Transaction) throws {
        let keys = try roomOffice(in: tx).rooms
        var last = ""
        while true {
            let rows = try tx.rows(
                "select stream from room where stream > $1 order by stream limit \(Clock.batch)",
                [.text(last)])
            for row in rows {
                let stream = StreamID(stored: try row.text(0))
                guard let box = try RoomBox.of(stream, ledger, in: tx),
                    let key = try? box.key(of: member, in: stream, with: secret)
                else { continue }
                try ledger.keep(try box.resealed(key, in: stream, for: keys), of: stream, in: tx)
            }
            guard let end = rows.last, rows.count == Clock.batch else { return }
            last = try end.text(0)
        }
    }
}

extension Office {
    /// Whether who sits in one place can sign for an account to take another.
    ///
    /// A substitute who is there signs for their own successor: rooms about the officer open for nobody else.
    /// And who sits in a place takes no other one before somebody came after them.
    public func maySign(
        for account: StaffID, to place: RoomKeys.Place, as signer: RoomKeys.Place
    ) -> Bool {
        let own = rooms.place(of: account)
        guard own == nil || own == place else { return false }
        if signer == place { return true }
        return signer == .officer && (own == place || keyOwner(place) == nil)
    }
}
