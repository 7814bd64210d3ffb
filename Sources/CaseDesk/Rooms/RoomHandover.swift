import Ledger
import Procedure

extension Desk {
    /// Keys that wait for a signature, with the characters to compare.
    public func waitingRoomKeys() async throws -> [(account: Account, fingerprint: String)] {
        let office = try await office()
        return office.rooms.asked.values.compactMap { key in
            office.accounts[key.account].map { ($0, key.holder.id) }
        }.sorted { $0.0.id < $1.0.id }
    }

    /// Signs a key into a place and seals every room anew: the old key signs the new one.
    ///
    /// The officer appoints both; a substitute only who comes after them. Every room shows it. What is signed
    /// is the key whose characters were compared: one that took its place meanwhile is not.
    public func appoint(
        _ account: StaffID, to place: RoomKeys.Place, comparing fingerprint: String,
        as keyholder: Keyholder, now: Now
    ) async throws {
        try await decide(by: nil, now: now) { office in
            guard keyholder.place == .officer || place == .substitute,
                let key = office.rooms.asked[account],
                office.accounts[account]?.roles.contains(.officer) == true
            else { throw DeskFault.notFound }
            guard key.holder.id == fingerprint else { throw DeskFault.someoneElseFirst }
            return OfficeAct([
                try .appointing(account, to: place, key.holder, signed: keyholder.secret, on: now.today)
            ])
        }
        try await resealRooms(as: keyholder.place.rawValue, with: keyholder.secret)
    }

    /// The paper opens every room once more, for an officer whose passphrase is lost; every room shows it.
    public func recoverRooms(
        as staff: Staff, words typed: String, passphrase: String, now: Now
    ) async throws {
        guard staff.has(.officer) else { throw DeskFault.notFound }
        let tried = "recovery " + staff.account.id.text
        try tries.admit(tried, now: now)
        let keys = try await office().rooms
        guard let seed = try? RoomSecret.seed(words: typed), let paper = try? RoomSecret(seed: seed),
            paper.holder == keys.recovery
        else { throw DeskFault.wrongPassword }
        tries.right(tried)
        try await askForRoomKey(as: staff, passphrase: passphrase, now: now)
        guard let key = try await office().rooms.asked[staff.account.id] else { throw DeskFault.notFound }
        // Who stood in keeps their place; everyone else comes in as the officer.
        let place = keys.place(of: staff.account.id) ?? .officer
        try await change(
            [try .appointing(staff.account.id, to: place, key.holder, signed: paper, on: now.today)], now: now
        )
        try await resealRooms(as: RoomBox.recovery, with: paper)
        try await enterRooms(as: staff, passphrase: passphrase, now: now)
    }

    /// Seals every room that this key opens for the members of today; what it cannot open stays as it is.
    func resealRooms(as member: String, with secret: RoomSecret) async throws {
        var last = ""
        while true {
            let after = last
            let rows = try await ledger.driver.read { tx in
                try tx.rows(
                    "select stream from room where stream > $1 order by stream limit \(Clock.batch)",
                    [.text(after)])
            }
            for row in rows { try await reseal(StreamID(stored: try row.text(0)), member, secret) }
            guard let end = rows.last, rows.count == Clock.batch else { return }
            last = try end.text(0)
        }
    }

    private func reseal(
        _ stream: StreamID, _ member: String, _ secret: RoomSecret
    ) async throws {
        try await ledger.driver.write { tx in
            guard let box = try RoomBox.of(stream, ledger, in: tx),
                let key = try? box.key(of: member, in: stream, with: secret)
            else { return }
            let keys = try roomKeys(in: tx)
            try ledger.keep(try box.resealed(key, in: stream, for: keys), of: stream, in: tx)
        }
    }
}
