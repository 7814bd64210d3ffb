import Ledger
import Procedure

extension Desk {
    /// The words of a new sheet that is not on paper yet; nil where none is being printed.
    public func newSheet(as keyholder: Keyholder) async throws -> [String]? {
        let pass: OfficerPass? = try await sessions.kept(by: keyholder.token)
        return pass?.sheet.map { RoomSecret.words(of: $0) }
    }

    /// Makes a new sheet, after the passphrase once more; the old one counts until this one is on paper.
    public func prepareSheet(as keyholder: Keyholder, passphrase: String, now: Now) async throws {
        guard keyholder.place == .officer else { throw DeskFault.notFound }
        _ = try await unlock(keyholder.account.id, with: passphrase, now: now)
        guard var pass: OfficerPass = try await sessions.kept(by: keyholder.token) else {
            throw DeskFault.notFound
        }
        // A second press shows the words that may be on paper already.
        guard pass.sheet == nil else { return }
        pass.sheet = RoomSecret.freshSeed()
        try await sessions.keep(pass, by: keyholder.token)
    }

    /// The last words prove that it is on paper: from here on it is the sheet, and the old one opens no room.
    ///
    /// Were the node to die before the words are forgotten, pressing again finds that it was done.
    public func replaceSheet(as keyholder: Keyholder, lastWords typed: String, now: Now) async throws {
        guard keyholder.place == .officer,
            var pass: OfficerPass = try await sessions.kept(by: keyholder.token),
            let seed = pass.sheet
        else { throw DeskFault.notFound }
        guard RoomSecret.split(typed) == Array(RoomSecret.words(of: seed).suffix(2)) else {
            throw DeskFault.wrongPassword
        }
        try await renew(try RoomSecret(seed: seed).holder, as: keyholder, now: now)
        pass.sheet = nil
        try await sessions.keep(pass, by: keyholder.token)
    }

    private func renew(_ sheet: RoomHolder, as keyholder: Keyholder, now: Now) async throws {
        let version = try await officeVersion()
        let keys = try await office().rooms
        guard let old = keys.recovery, keys.places[.officer]?.holder == keyholder.secret.holder else {
            throw DeskFault.someoneElseFirst
        }
        guard old != sheet else { return }
        let event = try OfficeEvent.renewing(
            sheet, replacing: old, signed: keyholder.secret, on: now.today)
        try await handOver(
            event, by: keyholder.account.id, since: version, now: now,
            opening: keyholder.place.rawValue, with: keyholder.secret)
    }

    /// Puts the seed under another passphrase; keys and places stay, and the old passphrase opens nothing.
    public func changePassphrase(
        as keyholder: Keyholder, from old: String, to new: String, now: Now
    ) async throws {
        let account = keyholder.account.id
        let version = try await officeVersion()
        let (key, seed) = try await unlock(account, with: old, now: now)
        let box = try await passphrases.make(seed, under: new, of: account.text)
        let event = try OfficeEvent.rephrasing(
            account, into: box, replacing: key.box, signed: try RoomSecret(seed: seed))
        try await change([event], of: keyholder, since: version, now: now)
    }

    private func change(
        _ events: [OfficeEvent], of keyholder: Keyholder, since version: Version, now: Now
    ) async throws {
        do {
            try await change(events, by: keyholder.account.id, since: version, now: now) { _ in }
        } catch LedgerFault.conflict { throw DeskFault.someoneElseFirst }
    }
}
