import Ledger
import Procedure

extension Desk {
    /// Makes the seal of the day once and puts it in the post: inside the machine it proves nothing.
    ///
    /// Without a keeper it waits in the ledger to be printed: `gehoord ledger seal --last`.
    public func sealDay(to keeper: String?, now: Now) async throws {
        if let last = try await ledger.lastSeal(), Day(amsterdam: last.madeAt) >= now.today { return }
        let (ledger, midnight) = (ledger, now.today.midnight)
        _ = try await ledger.seal(at: now.instant, unlessSince: midnight) { tx, seal in
            guard let keeper else { return }
            let mail = OutgoingMail(
                id: hex(Array(seal.digest.prefix(OutgoingMail.idBytes))), to: keeper,
                moment: Moment.technical.rawValue, language: Language.dutch.rawValue, reader: .sealKeeper,
                last: now.today.ordinal, seal: seal.number)
            try ledger.put(mail, about: nil, now: now, in: tx)
        }
    }

    /// Takes over what a rotation on another node wrote into the key file.
    func reloadKeys() throws {
        try ledger.keys.reload()
    }
}
